"""The tagger that has an encoder behind it."""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

import numpy as np

from ujar.extract.crf import LabelledRange, ranges_of_labels
from ujar.extract.document import Document
from ujar.extract.neural.decoding import Chain, Labelled
from ujar.extract.neural.links import KINDS, LinkScorer
from ujar.extract.neural.network import Floats, Network, Reading, load_network
from ujar.extract.neural.windows import Window, windows_of
from ujar.extract.tagger import Partner, ScoredRange, Tagging

__all__ = ["NeuralTagger"]

_TOGETHER = 32
"""Windows that are held in memory and decoded at a time."""


class _Model(NamedTuple):
    network: Network
    chain: Chain
    links: LinkScorer | None


@cache
def _model(name: str) -> _Model:
    """Return an encoder with what comes after it, made ready once a process."""
    network = load_network(name)
    metadata = network.metadata
    links = LinkScorer(metadata) if metadata.nobody else None
    return _Model(network, Chain(metadata.start, metadata.transitions), links)


class NeuralTagger:
    """An encoder over windows of whole paragraphs, a CRF over its scores, and links between what it finds."""

    def __init__(self, name: str) -> None:
        self._name = name

    @property
    def name(self) -> str:
        """Versioned name of the model."""
        return self._name

    @property
    def reads_acts(self) -> bool:
        """Yes: every encoder has learnt acts beside labels."""
        return True

    def tag(self, doc: Document) -> Tagging:
        """Label and link a document; the score of a range is the mean marginal probability of its labels."""
        if not len(doc):
            return Tagging([])
        model = _model(self._name)
        network = model.network
        finder = _Finder(doc, model)
        pending: list[tuple[Window, Reading]] = []
        for window in windows_of(doc, network.cutter, largest=network.metadata.window):
            pending.append((window, network.read(window)))
            if len(pending) == _TOGETHER:
                finder.add(pending)
                pending = []
        finder.add(pending)
        return Tagging(finder.ranges, finder.partners, np.concatenate(finder.acts))


class _Finder:
    """Collects ranges and partners of one document, window after window."""

    def __init__(self, doc: Document, model: _Model) -> None:
        self.ranges: list[ScoredRange] = []
        self.partners: dict[tuple[int, str], Partner] = {}
        self.acts: list[Floats] = []
        self._doc = doc
        self._labels = model.network.metadata.labels
        self._chain = model.chain
        self._links = model.links

    def add(self, windows: list[tuple[Window, Reading]]) -> None:
        decoded = self._chain.decode([reading.emissions for _, reading in windows])
        for (window, reading), labelled in zip(windows, decoded, strict=True):
            self._add_window(window, reading, labelled)
            self.acts.append(reading.acts)

    def _add_window(self, window: Window, reading: Reading, labelled: Labelled) -> None:
        begin = len(self.ranges)
        found = list(ranges_of_labels([self._labels[label] for label in labelled.labels]))
        for start, end, label in found:
            sure = sum(labelled.sure[start:end]) / (end - start)
            self.ranges.append(ScoredRange(window.start + start, window.start + end, label, round(min(1.0, sure), 3)))
        if self._links is not None:
            self._link(window, reading, begin, found)

    def _link(self, window: Window, reading: Reading, begin: int, found: list[LabelledRange]) -> None:
        assert self._links is not None
        sentence_of = self._doc.sentence_of[window.start : window.end]
        by_label: dict[str, list[int]] = {}
        for index, one in enumerate(found):
            by_label.setdefault(one.label, []).append(index)
        for kind, (label, partner) in enumerate(KINDS):
            spans, partners = by_label.get(label, []), by_label.get(partner, [])
            choices = self._links.choose(
                kind, reading, [found[i].start for i in spans], [found[i].start for i in partners], sentence_of
            )
            for index, choice in zip(spans, choices, strict=True):
                to = None if choice.partner is None else begin + partners[choice.partner]
                self.partners[begin + index, partner] = Partner(to, choice.sure)
