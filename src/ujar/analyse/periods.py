"""How many things fall into each year or month: what a histogram over time shows."""

from __future__ import annotations

from typing import Final, Literal

import msgspec
import numpy as np
from numpy.typing import NDArray

from ujar.analyse.columns import NO_DAY, Numbers

__all__ = ["MOST_MONTHS", "Period", "Unit", "month_numbers", "periods", "unit_of"]

Unit = Literal["month", "year", "decade"]
MOST_MONTHS: Final = 36
"""The longest time, in months, that is told by month."""
_MOST_YEARS: Final = 60
_MONTHS: Final[dict[Unit, int]] = {"month": 1, "year": 12, "decade": 120}
_EPOCH: Final = 1970 * 12


class Period(msgspec.Struct, frozen=True, kw_only=True):
    """A month (`since` and `until` the same YYYY-MM), a year or ten years (YYYY), and how many fall into it."""

    since: str
    until: str
    count: int


def month_numbers(days: Numbers) -> NDArray[np.int64]:
    """Return the months since the year 0 of days since 1970-01-01, all of which must be dated."""
    months: NDArray[np.int64] = days.astype("datetime64[D]").astype("datetime64[M]").astype(np.int64) + _EPOCH
    return months


def unit_of(first: int, last: int, *, finest: Unit = "month") -> Unit:
    """Return by what a time between two months is told, so that few enough periods come of it."""
    if finest == "month" and last - first < MOST_MONTHS:
        return "month"
    return "year" if last // 12 - first // 12 < _MOST_YEARS else "decade"


def periods(days: Numbers, *, finest: Unit = "month") -> tuple[Period, ...]:
    """Return the periods between the first and the last day, without gaps; what has no date is left out.

    They are months, years or decades, as suits the length of time, but nothing shorter than `finest`.
    """
    dated = days[days != NO_DAY]
    if not len(dated):
        return ()
    months = month_numbers(dated)
    size = _MONTHS[unit_of(int(months.min()), int(months.max()), finest=finest)]
    numbers = months // size
    first = int(numbers.min())
    return tuple(
        Period(since=_written(start, size), until=_written(start + size - 1, size), count=int(count))
        for count, start in zip(np.bincount(numbers - first), range(first * size, 10_000 * 12, size), strict=False)
    )


def _written(month: int, size: int) -> str:
    return f"{month // 12:04}-{month % 12 + 1:02}" if size == 1 else f"{month // 12:04}"
