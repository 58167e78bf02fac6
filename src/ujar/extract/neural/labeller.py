"""The labeller that has an encoder behind it, and a CRF that is heard beside it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

import numpy as np

from ujar.extract.document import Document
from ujar.extract.labeller import CrfLabeller, Heard
from ujar.extract.licence import permitted
from ujar.extract.neural.layers import layer_of
from ujar.extract.neural.network import Floats, load_network
from ujar.extract.neural.windows import windows_of
from ujar.extract.tagger import NO_MODEL, ScoredRange

__all__ = ["NeuralLabeller", "SecondOpinion"]

_UNLIKELY = 1e-6
"""The least chance of a label that is reckoned with."""
_LAYER = "spans"


class SecondOpinion(NamedTuple):
    """A CRF that is heard beside an encoder, and how much it counts by label."""

    labeller: CrfLabeller
    weights: Mapping[str, float]

    def scores(self, doc: Document, heard: Heard, labels: Sequence[str]) -> Floats:
        """Return what is added to the scores of labels, (tokens, labels): its log probabilities, weighted."""
        weights = np.array([self.weights[label[2:]] for label in labels], dtype=np.float32)
        scores: Floats = weights * np.log(np.maximum(self.labeller.chances(doc, heard, labels), _UNLIKELY))
        return scores


class NeuralLabeller:
    """An encoder over windows of whole paragraphs, and a CRF over its scores and those of another model."""

    def __init__(self, name: str, second: SecondOpinion) -> None:
        self._name = name
        self._second = second

    @property
    def name(self) -> str:
        """Versioned names of both models; `none` where the encoder may not be used."""
        return f"{self._name}+{self._second.labeller.name}" if permitted(self._name) else NO_MODEL

    def label(self, doc: Document, heard: Heard) -> list[ScoredRange]:
        """Label a document as a whole, so that no window cuts a span in two."""
        if not len(doc) or not permitted(self._name):
            return []
        network, layer = load_network(self._name), layer_of(self._name, _LAYER)
        windows = windows_of(doc, network.cutter, largest=network.metadata.window)
        emissions = np.concatenate([network.read(window).emissions[:, layer.columns] for window in windows])
        chances = np.exp(emissions - emissions.max(axis=1, keepdims=True))
        scores = np.log(chances / chances.sum(axis=1, keepdims=True) + _UNLIKELY)
        return layer.ranges([scores + self._second.scores(doc, heard, layer.labels)], [0])[0]
