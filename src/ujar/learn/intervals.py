"""How far a figure could be off because other articles might have been annotated.

Counts are kept article by article. An interval is found by drawing as many articles with replacement, a thousand
times, and taking the middle 95 % of the rates (the percentile bootstrap, Efron and Tibshirani 1993). Articles are
drawn and not statements, since the statements of an article are alike. With few articles the true interval is wider.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from ujar.learn.scores import Counts

__all__ = ["Figure", "Tally", "figures_of", "macro_f1"]

_DRAWS = 1000
_SEED = 0
_LEVEL = 95.0

Tally = Sequence[Mapping[str, Counts]]
"""Counts by name, one mapping an article; a name that an article lacks counts as zero."""


class Figure(NamedTuple):
    """The F1 of all articles together and its interval, as shares from 0 to 1.

    The F1 of a share (`ujar.learn.scores.share_of`) is the share. It is None where nothing is annotated or
    predicted; `low` and `high` are None then too, and below two articles.
    """

    f1: float | None = None
    low: float | None = None
    high: float | None = None


def figures_of(tally: Tally, *, draws: int = _DRAWS, seed: int = _SEED) -> dict[str, tuple[Counts, Figure]]:
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


def _resampled(tally: Tally, draws: int, seed: int) -> tuple[list[str], NDArray[np.int64], NDArray[np.int64]]:
    """Return the names, their totals (name, count) and the totals of each draw (draw, name, count)."""
    names = list(dict.fromkeys(name for article in tally for name in article))
    empty = Counts()
    table = np.array([[article.get(name, empty) for name in names] for article in tally], dtype=np.int64)
    table = table.reshape(len(tally), len(names), len(Counts._fields))
    if len(tally) < 2:
        return names, table.sum(axis=0), np.zeros((0, *table.shape[1:]), dtype=np.int64)
    often = np.random.default_rng(seed).multinomial(len(tally), np.full(len(tally), 1 / len(tally)), size=draws)
    return names, table.sum(axis=0), np.tensordot(often, table, axes=1)


def _f1(counts: NDArray[np.int64]) -> NDArray[np.float64]:
    """Return F1 over the last axis (right, gold, predicted), NaN where nothing is annotated or predicted."""
    both = counts[..., 1] + counts[..., 2]
    with np.errstate(invalid="ignore"):
        return np.asarray(2 * counts[..., 0] / both, dtype=np.float64)


def _figure(f1: np.float64 | NDArray[np.float64], drawn: NDArray[np.float64]) -> Figure:
    known = drawn[~np.isnan(drawn)]
    value = None if np.isnan(f1) else float(f1)
    if value is None or not known.size:
        return Figure(value)
    low, high = np.percentile(known, [(100 - _LEVEL) / 2, (100 + _LEVEL) / 2])
    return Figure(value, float(low), float(high))
