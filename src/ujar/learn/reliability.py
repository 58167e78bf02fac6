"""Whether the score of a statement means what it says: of those with a score of 0.8, are eight in ten right?

Statements that were found in the text are put into ten bins by their score. The expected calibration error is the
mean distance between score and share that is right, bins weighted by their size (Naeini, Cooper and Hauskrecht 2015).
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

import msgspec

from ujar.learn.comparison import Comparison

__all__ = ["Bin", "Judged", "Reliability", "measure_reliability", "reliability_of"]

_BINS = 10
_DIGITS = 4


class Bin(msgspec.Struct, frozen=True, kw_only=True):
    """The statements with a score from `low` on and below `high`, 1 included in the last bin.

    `score` is their mean score; `found` and `end_to_end` are the shares that are right. None where there are none.
    """

    low: float
    high: float
    statements: int
    score: float | None = None
    found: float | None = None
    end_to_end: float | None = None


class Reliability(msgspec.Struct, frozen=True, kw_only=True):
    """Ten bins and, for what counts as right, the expected calibration error, 0 to 1."""

    statements: int
    found_error: float
    end_to_end_error: float
    bins: tuple[Bin, ...]


class Judged(NamedTuple):
    """A statement of the program: its score, and whether it is right."""

    score: float
    found: bool
    end_to_end: bool


def measure_reliability(judged: Iterable[Judged]) -> Reliability:
    """Return how well scores, 0 to 1, agree with what is right."""
    filled: list[list[Judged]] = [[] for _ in range(_BINS)]
    for one in judged:
        filled[min(int(one.score * _BINS), _BINS - 1)].append(one)
    bins = tuple(_bin(number, members) for number, members in enumerate(filled))
    total = sum(len(members) for members in filled)
    return Reliability(
        statements=total,
        found_error=_error(((b.statements, b.score, b.found) for b in bins), total),
        end_to_end_error=_error(((b.statements, b.score, b.end_to_end) for b in bins), total),
        bins=bins,
    )


def reliability_of(comparisons: Iterable[Comparison]) -> Reliability:
    """Return how well the scores of the statements that were found agree with the annotation."""

    def judged() -> Iterable[Judged]:
        for comparison in comparisons:
            pairs = {pair.predicted: pair for pair in comparison.pairs}
            for number, side in enumerate(comparison.found):
                if side.score is not None:
                    pair = pairs.get(number)
                    yield Judged(side.score, bool(pair and pair.found), bool(pair and pair.end_to_end))

    return measure_reliability(judged())


def _bin(number: int, members: list[Judged]) -> Bin:
    low, high = number / _BINS, (number + 1) / _BINS
    if not members:
        return Bin(low=low, high=high, statements=0)
    size = len(members)
    return Bin(
        low=low,
        high=high,
        statements=size,
        score=round(sum(one.score for one in members) / size, _DIGITS),
        found=round(sum(one.found for one in members) / size, _DIGITS),
        end_to_end=round(sum(one.end_to_end for one in members) / size, _DIGITS),
    )


def _error(bins: Iterable[tuple[int, float | None, float | None]], total: int) -> float:
    error = sum(size * abs(score - right) for size, score, right in bins if score is not None and right is not None)
    return round(error / total, _DIGITS) if total else 0.0
