"""Krippendorff's alpha from coincidences: how often values of coders meet, and how often they would by chance.

A coincidence is a pair of values that two coders gave to the same thing. With n values that can be paired, o_cc
coincidences of value c with itself, n_c values c, and s pairs of a value with itself or with another of the same unit,
which chance cannot make (all are lengths where the coders mark stretches of a text), the expected coincidences of c
with k are e_ck = n (n_c n_k - [c = k] s_c) / (n² - s), and

    alpha = 1 - observed / expected disagreement = 1 - (n - Σ o_cc) / (n - Σ e_cc)
          = 1 - (n - Σ o_cc) (n² - s) / (n (n² - Σ n_c²))

For nominal data s is n (Krippendorff, *Computing Krippendorff's Alpha-Reliability*, 2011: section C). For stretches of
a text it is as `ujar.analyse.unitizing` says. Alpha is 1 where all agree, 0 where they agree as often as by chance,
and below 0 where less often. Coincidences of several articles are added before alpha is worked out.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable, Iterable, Mapping, Sequence
from typing import NamedTuple

import msgspec
import numpy as np
from numpy.typing import NDArray

from ujar.measure.intervals import draws_of, interval_of

__all__ = ["Alpha", "Coincidences", "alpha_of", "nominal"]


class Alpha(msgspec.Struct, frozen=True, kw_only=True):
    """An alpha with its 95 % interval by resampling articles (`ujar.measure.intervals`).

    `value` is None where nothing can be compared or all values are the same: then chance alone would agree, and no
    reliability can be shown. `low` and `high` are None then too, and below two articles. `compared` is the number of
    values that could be paired with one of another coder; for stretches of a text, that of code points times coders.
    """

    value: float | None = None
    low: float | None = None
    high: float | None = None
    compared: int = 0


class Coincidences(NamedTuple):
    """What alpha needs of one article: Σ o_cc, n_c by value, and s."""

    agreed: float
    values: Mapping[Hashable, float]
    own: float


def nominal(units: Iterable[Sequence[Hashable]]) -> Coincidences:
    """Count the coincidences of units, each given as the values that it got; a missing one is left out.

    Each of the m values of a unit is paired with the m - 1 others and counts one; a unit with one value has no pair.
    """
    agreed = 0.0
    values: Counter[Hashable] = Counter()
    for unit in units:
        if len(unit) > 1:
            own = Counter(unit)
            agreed += sum(often * (often - 1) for often in own.values()) / (len(unit) - 1)
            values.update(own)
    return Coincidences(agreed, values, values.total())


def alpha_of(articles: Sequence[Coincidences]) -> Alpha:
    """Return the alpha of articles together, and its interval."""
    names = {name: place for place, name in enumerate(dict.fromkeys(n for one in articles for n in one.values))}
    table = np.zeros((len(articles), len(names) + 2))
    for row, one in zip(table, articles, strict=True):
        row[:2] = one.agreed, one.own
        for name, often in one.values.items():
            row[2 + names[name]] = often
    total = table.sum(axis=0)
    value = float(_alpha(total))
    if np.isnan(value):
        return Alpha(compared=round(total[2:].sum()))
    low, high = interval_of(_alpha(draws_of(len(articles)) @ table))
    return Alpha(value=value, low=low, high=high, compared=round(total[2:].sum()))


def _alpha(sums: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return alpha over the last axis (agreed, own, then each n_c), NaN where it has no value."""
    agreed, own, values = sums[..., 0], sums[..., 1], sums[..., 2:]
    size = values.sum(axis=-1)
    chance = size**2 - (values**2).sum(axis=-1)
    with np.errstate(invalid="ignore", divide="ignore"):
        # Sums of fractions of lengths: what ought to be nothing may be a little more or less.
        alpha = 1 - np.maximum(size - agreed, 0) * (size**2 - own) / (size * chance)
        return np.asarray(np.where(chance > size**2 * 1e-12, alpha, np.nan), dtype=np.float64)
