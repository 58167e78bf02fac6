"""The tagger that has an encoder behind it."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from typing import NamedTuple

import numpy as np

from ujar.extract.crf import ranges_of_labels
from ujar.extract.document import Document
from ujar.extract.licence import permitted
from ujar.extract.name_runs import name_runs
from ujar.extract.neural.decoding import Chain, Labelled
from ujar.extract.neural.links import KINDS, NAME_KIND, LinkScorer
from ujar.extract.neural.network import Floats, Metadata, Network, Reading, load_network
from ujar.extract.neural.windows import Window, windows_of
from ujar.extract.tagger import NO_MODEL, CrfTagger, NameChance, Partner, ScoredRange, Tagging

__all__ = ["NeuralTagger", "SecondOpinion"]

_LEAST = 0.01
"""Names that are less likely are left out."""
_UNLIKELY = 1e-6
"""The least chance of a label that is reckoned with."""
_TOGETHER = 32
"""Windows that are held in memory and decoded at a time."""


class _Chain(NamedTuple):
    """One layer of labels, and where its emissions stand beside those of the others."""

    name: str
    labels: tuple[str, ...]
    columns: slice
    chain: Chain


class _Model(NamedTuple):
    network: Network
    chains: Mapping[str, _Chain]
    links: LinkScorer | None


@cache
def _model(name: str) -> _Model:
    """Return an encoder with what comes after it, made ready once a process."""
    network = load_network(name)
    metadata = network.metadata
    return _Model(
        network, {chain.name: chain for chain in _chains(metadata)}, LinkScorer(metadata) if metadata.nobody else None
    )


def _chains(metadata: Metadata) -> Iterator[_Chain]:
    begin = 0
    for layer in metadata.layers:
        end = begin + len(layer.labels)
        yield _Chain(layer.name, layer.labels, slice(begin, end), Chain(layer.start, layer.transitions))
        begin = end


class SecondOpinion(NamedTuple):
    """A CRF that is heard beside an encoder on the layer `spans`, and how much it counts by label."""

    tagger: CrfTagger
    weights: Mapping[str, float]

    def scores(self, doc: Document, labels: Sequence[str]) -> Floats:
        """Return what is added to the scores of labels, (tokens, labels): its log probabilities, weighted."""
        weights = np.array([self.weights[label[2:]] for label in labels], dtype=np.float32)
        scores: Floats = weights * np.log(np.maximum(self.tagger.chances(doc, labels), _UNLIKELY))
        return scores


class NeuralTagger:
    """An encoder over windows of whole paragraphs, a CRF over its scores, and links between what it finds."""

    def __init__(self, name: str, second: SecondOpinion | None = None, *, votes: bool = True) -> None:
        """`second` is heard on the layer `spans`; without `votes` the encoder has no say on acts."""
        self._name = name
        self._second = second
        self._votes = votes

    @property
    def name(self) -> str:
        """Versioned name of the model, or of both; `none` where it may not be used."""
        if not permitted(self._name):
            return NO_MODEL
        return self._name if self._second is None else f"{self._name}+{self._second.tagger.name}"

    @property
    def acts_by(self) -> str | None:
        """Every encoder has learnt acts beside labels, but not all are listened to."""
        return self._name if self._votes and permitted(self._name) else None

    def tag(self, doc: Document) -> Tagging:
        """Label and link a document; the score of a range is the mean marginal probability of its labels."""
        if not len(doc) or not permitted(self._name):
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
        spans = finder.spans(self._second) if finder.emissions else finder.parts
        acts = np.concatenate(finder.acts) if self._votes else None
        return Tagging(spans, finder.parts, finder.partners, acts, finder.names)


def _ranges(chain: _Chain, labelled: Labelled, offset: int) -> list[ScoredRange]:
    return [
        ScoredRange(
            offset + start, offset + end, label, round(min(1.0, sum(labelled.sure[start:end]) / (end - start)), 3)
        )
        for start, end, label in ranges_of_labels([chain.labels[label] for label in labelled.labels])
    ]


class _Finder:
    """Collects ranges and partners of one document, window after window."""

    def __init__(self, doc: Document, model: _Model) -> None:
        self.parts: list[ScoredRange] = []
        self.partners: dict[tuple[int, str], Partner] = {}
        self.acts: list[Floats] = []
        self.names: dict[int, list[NameChance]] = {}
        self.emissions: list[Floats] = []
        """Those of the layer `spans`, one entry a window."""
        self._doc = doc
        self._runs = name_runs(doc)
        self._chains = model.chains
        self._links = model.links

    def add(self, windows: list[tuple[Window, Reading]]) -> None:
        chain = self._chains["parts"]
        decoded = chain.chain.decode([reading.emissions[:, chain.columns] for _, reading in windows])
        for (window, reading), labelled in zip(windows, decoded, strict=True):
            begin = len(self.parts)
            self.parts += _ranges(chain, labelled, window.start)
            if self._links is not None:
                self._link(self._links, window, reading, begin)
            self.acts.append(reading.acts)
            if "spans" in self._chains:
                self.emissions.append(reading.emissions[:, self._chains["spans"].columns])

    def spans(self, second: SecondOpinion | None) -> list[ScoredRange]:
        """Return the layer `spans`, over the whole document, so that no window cuts one in two."""
        chain = self._chains["spans"]
        emissions = np.concatenate(self.emissions)
        if second is not None:
            chances = np.exp(emissions - emissions.max(axis=1, keepdims=True))
            emissions = np.log(chances / chances.sum(axis=1, keepdims=True) + _UNLIKELY)
            emissions = emissions + second.scores(self._doc, chain.labels)
        return _ranges(chain, chain.chain.decode([emissions])[0], 0)

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
        self._name(links, window, reading, [found[index].start for index in by_label.get("source", [])])

    def _name(self, links: LinkScorer, window: Window, reading: Reading, sources: list[int]) -> None:
        runs = self._runs[bisect_left(self._runs, (window.start, 0)) : bisect_left(self._runs, (window.end, 0))]
        starts = [start - window.start for start, _ in runs]
        sentence_of = self._doc.sentence_of[window.start : window.end]
        for source, row in zip(sources, links.chances(NAME_KIND, reading, sources, starts, sentence_of), strict=True):
            self.names[window.start + source] = [
                NameChance(start, end, chance)
                for (start, end), chance in zip(runs, row.tolist(), strict=False)
                if chance >= _LEAST
            ]
