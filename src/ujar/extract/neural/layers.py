"""The layers of labels of an encoder: from its emissions to labelled ranges."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from ujar.extract.neural.decoding import Chain
from ujar.extract.neural.network import Floats, load_network
from ujar.extract.tagger import ScoredRange, scored_ranges

__all__ = ["LabelLayer", "layer_of"]


class LabelLayer(NamedTuple):
    """One layer of labels, and where its emissions stand beside those of the others."""

    labels: tuple[str, ...]
    columns: slice
    chain: Chain

    def ranges(self, emissions: Sequence[Floats], offsets: Sequence[int]) -> list[list[ScoredRange]]:
        """Return the ranges of several sequences of emissions of this layer, which begin at `offsets`.

        The score of a range is the mean marginal probability of its labels.
        """
        return [
            list(scored_ranges([self.labels[label] for label in found.labels], found.sure.__getitem__, offset))
            for offset, found in zip(offsets, self.chain.decode(emissions), strict=True)
        ]


@cache
def layer_of(model: str, name: str) -> LabelLayer:
    """Return a layer of an encoder, made ready once a process.

    Raises:
        KeyError: the encoder has no such layer.
    """
    begin = 0
    for layer in load_network(model).metadata.layers:
        end = begin + len(layer.labels)
        if layer.name == name:
            return LabelLayer(layer.labels, slice(begin, end), Chain(layer.start, layer.transitions))
        begin = end
    raise KeyError(name)
