"""The tagger that has an encoder behind it."""

from __future__ import annotations

from functools import cache

import numpy as np

from ujar.extract.document import Document
from ujar.extract.licence import permitted
from ujar.extract.neural.layers import LabelLayer, layer_of
from ujar.extract.neural.links import KINDS, NAME_KIND, LinkScorer
from ujar.extract.neural.network import Floats, Reading, load_network
from ujar.extract.neural.windows import Window, windows_of
from ujar.extract.tagger import NO_MODEL, Partner, ScoredRange, Tagging

__all__ = ["NeuralTagger"]

_TOGETHER = 32
"""Windows that are held in memory and decoded at a time."""


@cache
def _linker(name: str) -> LinkScorer | None:
    """Return what links the finds of an encoder, made ready once a process."""
    metadata = load_network(name).metadata
    return LinkScorer(metadata) if metadata.nobody else None


class NeuralTagger:
    """An encoder over windows of whole paragraphs, a CRF over its scores, and links between what it finds."""

    def __init__(self, name: str) -> None:
        self._name = name

    @property
    def name(self) -> str:
        """Versioned name of the model; `none` where it may not be used."""
        return self._name if permitted(self._name) else NO_MODEL

    @property
    def acts_by(self) -> str | None:
        """The model too: it has learnt acts beside labels."""
        return self._name if permitted(self._name) else None

    def tag(self, doc: Document) -> Tagging:
        """Label and link a document; the score of a range is the mean marginal probability of its labels."""
        if not len(doc) or not permitted(self._name):
            return Tagging()
        network = load_network(self._name)
        finder = _Finder(doc, layer_of(self._name, "parts"), _linker(self._name))
        pending: list[tuple[Window, Reading]] = []
        for window in windows_of(doc, network.cutter, largest=network.metadata.window):
            pending.append((window, network.read(window)))
            if len(pending) == _TOGETHER:
                finder.add(pending)
                pending = []
        finder.add(pending)
        return Tagging(finder.parts, finder.partners, np.concatenate(finder.acts))


class _Finder:
    """Collects ranges and partners of one document, window after window."""

    def __init__(self, doc: Document, layer: LabelLayer, links: LinkScorer | None) -> None:
        self.parts: list[ScoredRange] = []
        self.partners: dict[tuple[int, str], Partner] = {}
        self.acts: list[Floats] = []
        self._doc = doc
        self._layer = layer
        self._links = links

    def add(self, windows: list[tuple[Window, Reading]]) -> None:
        emissions = [reading.emissions[:, self._layer.columns] for _, reading in windows]
        found = self._layer.ranges(emissions, [window.start for window, _ in windows])
        for (window, reading), ranges in zip(windows, found, strict=True):
            begin = len(self.parts)
            self.parts += ranges
            if self._links is not None:
                self._link(self._links, window, reading, begin)
            self.acts.append(reading.acts)

    def _link(self, links: LinkScorer, window: Window, reading: Reading, begin: int) -> None:
        found = [one._replace(start=one.start - window.start) for one in self.parts[begin:]]
        sentence_of = self._doc.sentence_of[window.start : window.end]
        by_label: dict[str, list[int]] = {}
        for index, one in enumerate(found):
            by_label.setdefault(one.label, []).append(index)
        for kind, (label, partner) in enumerate(KINDS[:NAME_KIND]):
            spans, partners = by_label.get(label, []), by_label.get(partner, [])
            choices = links.choose(
                kind, reading, [found[i].start for i in spans], [found[i].start for i in partners], sentence_of
            )
            for index, choice in zip(spans, choices, strict=True):
                to = None if choice.partner is None else begin + partners[choice.partner]
                self.partners[begin + index, partner] = Partner(to, choice.sure)
