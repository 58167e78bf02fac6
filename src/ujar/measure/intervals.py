"""How far a figure could be off because other articles might have been annotated.

Counts are kept article by article. An interval is found by drawing as many articles with replacement, a thousand
times, and taking the middle 95 % of the rates (the percentile bootstrap, Efron and Tibshirani 1993). Articles are
drawn and not statements, since the statements of an article are alike. With few articles the true interval is wider.
"""

from __future__ import annotations

from collections.abc import Hashable, Mapping, Sequence
from typing import NamedTuple, TypeVar

import numpy as np
from numpy.typing import NDArray

from ujar.measure.counts import Counts

__all__ = ["Figure", "Tally", "draws_of", "figures_of", "interval_of", "macro_f1"]

_DRAWS = 1000
_SEED = 0
_LEVEL = 95.0

Name = TypeVar("Name", bound=Hashable)

Tally = Sequence[Mapping[str, Counts]]
"""Counts by name, one mapping an article; a name that an article lacks counts as zero."""


class Figure(NamedTuple):
    """The F1 of all articles together and its interval, as shares from 0 to 1.

    The F1 of a share (`ujar.measure.counts.share_of`) is the share. It is None where nothing is annotated or
    predicted; `low` and `high` are None then too, and below two articles.
    """

    f1: float | None = None
    low: float | None = None
    high: float | None = None


def draws_of(articles: int, *, draws: int = _DRAWS, seed: int = _SEED) -> NDArray[np.int64]:
    """Return how often each article is drawn, one row a draw; no rows below two articles."""
    if articles < 2:
        return np.zeros((0, articles), dtype=np.int64)
    often = np.random.default_rng(seed).multinomial(articles, np.full(articles, 1 / articles), size=draws)
    return np.asarray(often, dtype=np.int64)


def interval_of(drawn: NDArray[np.float64]) -> tuple[float | None, float | None]:
    """Return the ends of the middle 95 % of the values drawn, NaN left out; None where there is none."""
    known = drawn[~np.isnan(drawn)]
    if not known.size:
        return None, None
    low, high = np.percentile(known, [(100 - _LEVEL) / 2, (100 + _LEVEL) / 2])
    return float(low), float(high)


def figures_of(
    tally: Sequence[Mapping[Name, Counts]], *, draws: int = _DRAWS, seed: int = _SEED
) -> dict[Name, tuple[Counts, Figure]]:
    """Return for each name the counts of all articles, and their F1 with its interval."""
    names, totals, drawn = _resampled(tally, draws, seed)
    return {
        name: (Counts(*map(int, totals[at])), _figure(_f1(totals[at]), _f1(drawn[:, at])))
        for at, name in enumerate(names)
    }


def macro_f1(tally: Tally, *, draws: int = _DRAWS, seed: int = _SEED) -> Figure:
    """Return the mean F1 of all names that are annotated or predicted; in a draw, of those that are in it."""
    names, totals, drawn = _resampled(tally, draws, seed)
    if not names:
        return Figure()
    with np.errstate(invalid="ignore"):
        means = np.nansum(_f1(drawn), axis=1) / np.sum(~np.isnan(_f1(drawn)), axis=1)
    return _figure(np.float64(np.nanmean(_f1(totals))), means)


def _resampled(
    tally: Sequence[Mapping[Name, Counts]], draws: int, seed: int
) -> tuple[list[Name], NDArray[np.int64], NDArray[np.int64]]:
    """Return the names, their totals (name, count) and the totals of each draw (draw, name, count)."""
    names = list(dict.fromkeys(name for article in tally for name in article))
    empty = Counts()
    table = np.array([[article.get(name, empty) for name in names] for article in tally], dtype=np.int64)
    table = table.reshape(len(tally), len(names), len(Counts._fields))
    often = draws_of(len(tally), draws=draws, seed=seed)
    return names, table.sum(axis=0), np.tensordot(often, table, axes=1)


def _f1(counts: NDArray[np.int64]) -> NDArray[np.float64]:
    """Return F1 over the last axis (right, gold, predicted), NaN where nothing is annotated or predicted."""
    both = counts[..., 1] + counts[..., 2]
    with np.errstate(invalid="ignore"):
        return np.asarray(2 * counts[..., 0] / both, dtype=np.float64)


def _figure(f1: np.float64 | NDArray[np.float64], drawn: NDArray[np.float64]) -> Figure:
    if np.isnan(f1):
        return Figure()
    return Figure(float(f1), *interval_of(drawn))
