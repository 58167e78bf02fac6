"""Time cut into days, weeks, months or years: what a histogram over time is counted by."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final, Literal, NamedTuple

import numpy as np
from numpy.typing import NDArray

from ujar.analyse.day_numbers import day_number

__all__ = ["MOST_BINS", "BinUnit", "Bins", "bins"]

BinUnit = Literal["day", "week", "month", "year"]
MOST_BINS: Final = 160
"""The shortest unit is taken that makes no more of them; years may be more."""
_LENGTHS: Final[Mapping[BinUnit, float]] = {"day": 1, "week": 7, "month": 30.44, "year": 365.25}
_CALENDAR_ENDS: Final = day_number("9999-12-31")
_MONDAY: Final = 3
"""1970-01-01 was a Thursday."""


class Bins(NamedTuple):
    """Bins that follow one another without gaps, as days since 1970-01-01: `edges` has one more than there are bins."""

    unit: BinUnit
    edges: NDArray[np.int64]

    @property
    def size(self) -> int:
        """How many there are."""
        return len(self.edges) - 1

    def of(self, days: NDArray[Any]) -> NDArray[np.int64]:
        """Return the bins in which days lie, all of which must lie in one."""
        bin_of: NDArray[np.int64] = np.repeat(np.arange(self.size), np.diff(self.edges))
        found: NDArray[np.int64] = bin_of[days - self.edges[0]]
        return found


def bins(first: int, last: int, *, whole: bool = False) -> Bins:
    """Return the bins of a span of days, both ends within.

    The first and last bin end where the span does, unless they are to be whole: then the span grows.
    """
    span = last - first + 1
    unit: BinUnit = next((unit for unit, length in _LENGTHS.items() if span / length <= MOST_BINS), "year")
    if unit == "day":
        edges = np.arange(first, last + 2, dtype=np.int64)
    elif unit == "week":
        monday = first - (first + _MONDAY) % 7
        edges = np.arange(monday, last + 8, 7, dtype=np.int64)
    else:
        code = "M" if unit == "month" else "Y"
        ends = np.array([first, last], "datetime64[D]").astype(f"datetime64[{code}]")
        edges = np.arange(ends[0], ends[1] + 2).astype("datetime64[D]").astype(np.int64)
    if whole:
        edges[-1] = min(edges[-1], _CALENDAR_ENDS + 1)
    else:
        edges[0], edges[-1] = first, last + 1
    return Bins(unit, edges)
