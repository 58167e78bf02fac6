"""Which content belongs to which cue and source: every pair of spans of a window gets a score.

A span stands for itself by its first token. The score of a pair is the product of the encoder's two vectors and
what their distance, the sentences between them and their rank among the neighbours say; "no partner" has a score
of its own (a biaffine scorer after Dozat and Manning 2017).
"""

from __future__ import annotations

import math
from bisect import bisect_left
from collections.abc import Sequence
from typing import Final, NamedTuple

import numpy as np
from numpy.typing import NDArray

from ujar.extract.neural.network import Floats, Metadata, Reading

__all__ = ["KINDS", "NAME_KIND", "Choice", "LinkScorer", "features"]

KINDS: Final = (("content", "cue"), ("content", "source"), ("cue", "source"), ("source", "name"))
"""The kinds of links, from and to, in the order of the model's weights.

The last leads from a source to the names that say who it is. It is learnt beside the others and not asked: rules for
speakers do as well (docs/models.md).
"""

NAME_KIND: Final = KINDS.index(("source", "name"))

DISTANCES, SENTENCES, RANKS = 25, 7, 9
"""How many classes of distance, of sentences between and of rank there are."""


class Choice(NamedTuple):
    """The partner of a span: its index, None for nobody, and the probability of that choice."""

    partner: int | None
    sure: float


class LinkScorer:
    """The part of a model that comes after the encoder."""

    def __init__(self, metadata: Metadata) -> None:
        self._distance = np.array(metadata.by_distance, dtype=np.float32)
        self._sentence = np.array(metadata.by_sentence, dtype=np.float32)
        self._rank = np.array(metadata.by_rank, dtype=np.float32)
        self._nobody = np.array(metadata.nobody, dtype=np.float32)
        self._bias = metadata.nobody_bias

    def choose(
        self, kind: int, reading: Reading, spans: Sequence[int], partners: Sequence[int], sentence_of: Sequence[int]
    ) -> list[Choice]:
        """Return the partner of each span of a window; spans and partners are given by their first tokens.

        `sentence_of` has the sentence of every token of the window.
        """
        chances = self.chances(kind, reading, spans, partners, sentence_of)
        best = chances.argmax(axis=1).tolist()
        return [
            Choice(index if index < len(partners) else None, float(chances[row, index]))
            for row, index in enumerate(best)
        ]

    def chances(
        self, kind: int, reading: Reading, spans: Sequence[int], partners: Sequence[int], sentence_of: Sequence[int]
    ) -> Floats:
        """Return how likely each partner of each span is, (spans, partners + 1), the last column for nobody."""
        if not spans:
            return np.zeros((0, len(partners) + 1), dtype=np.float32)
        heads = reading.heads[list(spans), kind] / math.sqrt(reading.heads.shape[2])
        nobody = heads @ self._nobody[kind] + self._bias[kind]
        scores = nobody[:, None]
        if partners:
            distance, sentence, rank = features(spans, partners, sentence_of)
            pairs = heads @ reading.tails[list(partners), kind].T
            pairs = pairs + self._distance[kind][distance] + self._sentence[kind][sentence] + self._rank[kind][rank]
            scores = np.concatenate([pairs, scores], axis=1)
        weights = np.exp(scores - scores.max(axis=1, keepdims=True))
        chances: Floats = weights / weights.sum(axis=1, keepdims=True)
        return chances


Classes = NDArray[np.int64]


def features(
    spans: Sequence[int], partners: Sequence[int], sentence_of: Sequence[int]
) -> tuple[Classes, Classes, Classes]:
    """Return the classes of distance, of sentences between and of rank, each (spans, partners).

    `partners` are in the order of the text.
    """
    at, to = np.array(spans), np.array(partners)
    sentences = np.array(sentence_of)
    apart = to[None, :] - at[:, None]
    distance = _distance_class(apart)
    sentence = np.clip(sentences[to][None, :] - sentences[at][:, None], -3, 3) + 3
    before = np.array([bisect_left(partners, span) for span in spans])
    place = np.arange(len(partners))[None, :] - before[:, None]
    rank = np.clip(np.where(place >= 0, place + 1, place), -4, 4) + 4
    return distance, sentence, rank


def _distance_class(apart: Classes) -> Classes:
    """Classes on a logarithmic scale, on both sides of 12."""
    size = np.abs(apart)
    steps = np.minimum(10, 1 + (np.log2(np.maximum(size, 1)) * 1.5).astype(np.int64))
    steps = np.where(size == 0, 0, steps)
    return np.where(apart >= 0, 12 + steps, 12 - steps)
