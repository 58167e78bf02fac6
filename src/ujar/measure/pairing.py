"""Which statement of one reading of a text stands for which of another.

Statements are compared as Newell, Margolin and Ruths (2018) and the systems compared in docs/models.md are:
ends lose white space, punctuation and quotation marks; contents are paired one to one so that the sum of their
overlaps (intersection over union, in characters) is the greatest. A pair is *found* from 0.5 on, and counts
*end to end* when the sources overlap too, or both have none.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Sequence
from typing import NamedTuple, Protocol

import numpy as np

from ujar.measure.assignment import assign
from ujar.records import Span

__all__ = ["FOUND", "Pair", "Parts", "pairs_of", "trim_spans"]

FOUND = 0.5
"""The least overlap of contents at which an attribution counts as found."""
_TIE = 1e-6
"""Weight of source and cue in the pairing: they decide between contents that overlap as much."""
_MARKS = frozenset("\"“”„‟«»‹›‘’‚‛'`´〝〞「」『』")


class Parts(Protocol):
    """Anything with a source, a cue and a content in spans of the text."""

    @property
    def source(self) -> tuple[Span, ...]: ...  # noqa: D102
    @property
    def cue(self) -> tuple[Span, ...]: ...  # noqa: D102
    @property
    def content(self) -> tuple[Span, ...]: ...  # noqa: D102


class Pair(NamedTuple):
    """An annotated attribution and the one that stands for it, by their places in the lists compared."""

    gold: int
    predicted: int
    share: float
    """Overlap of the contents: characters in both over characters in either, 0 to 1."""
    exact: bool
    """The contents are the same."""
    same_source: bool
    """The sources overlap, or both have none."""

    @property
    def found(self) -> bool:
        """Tell whether the contents overlap enough."""
        return self.share >= FOUND

    @property
    def end_to_end(self) -> bool:
        """Tell whether content and source were found."""
        return self.found and self.same_source


def trim_spans(spans: Iterable[Span], text: str) -> tuple[Span, ...]:
    """Return spans without white space, punctuation and quotation marks at their ends, touching ones joined."""
    joined: list[Span] = []
    for start, end in sorted(spans):
        while start < end and _is_mark(text[start]):
            start += 1
        while end > start and _is_mark(text[end - 1]):
            end -= 1
        if start >= end:
            continue
        if joined and all(_is_mark(c) for c in text[joined[-1][1] : start]):
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        else:
            joined.append((start, end))
    return tuple(joined)


def pairs_of(gold: Sequence[Parts], predicted: Sequence[Parts], text: str) -> list[Pair]:
    """Pair attributions one to one for the greatest sum of overlaps of content, without those that share nothing."""
    golds = [_trimmed(g, text) for g in gold]
    preds = [_trimmed(p, text) for p in predicted]
    shares = np.zeros((len(golds), len(preds)))
    ties = np.zeros_like(shares)
    for i, one in enumerate(golds):
        for j, other in enumerate(preds):
            shares[i, j] = _overlap(one.content, other.content)
            if shares[i, j]:
                ties[i, j] = _overlap(one.source, other.source) + _overlap(one.cue, other.cue)
    return [
        Pair(i, j, float(shares[i, j]), one.content == other.content, _same_source(one, other))
        for i, j in assign(shares + _TIE * ties)
        if shares[i, j]
        for one, other in [(golds[i], preds[j])]
    ]


class _Trimmed(NamedTuple):
    source: tuple[Span, ...]
    cue: tuple[Span, ...]
    content: tuple[Span, ...]


def _trimmed(parts: Parts, text: str) -> _Trimmed:
    return _Trimmed(trim_spans(parts.source, text), trim_spans(parts.cue, text), trim_spans(parts.content, text))


def _same_source(one: _Trimmed, other: _Trimmed) -> bool:
    return bool(_overlap(one.source, other.source)) if one.source else not other.source


def _is_mark(char: str) -> bool:
    return char.isspace() or char in _MARKS or unicodedata.category(char)[0] in "PZC"


def _overlap(one: Sequence[Span], other: Sequence[Span]) -> float:
    """Intersection over union of two lists of spans, in characters."""
    shared = sum(max(0, min(b, d) - max(a, c)) for a, b in one for c, d in other)
    total = sum(b - a for a, b in one) + sum(b - a for a, b in other) - shared
    return shared / total if shared else 0.0
