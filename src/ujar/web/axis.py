"""The axis of time of a picture: where a day stands, which days are marked, and how marks are heaped."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Final, NamedTuple

__all__ = ["Axis", "Tick", "levels"]

_TICKS: Final = 8
_STEPS_OF_MONTHS: Final = (1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200)


class Tick(NamedTuple):
    """A mark of the axis: its place, and the day, month or year (YYYY-MM-DD, YYYY-MM, YYYY) that begins there."""

    x: float
    when: str


class Axis(NamedTuple):
    """From the day `low` at the place `left` to the day `high` at `right`."""

    low: date
    high: date
    left: float
    right: float

    def x(self, day: date) -> float:
        """Return the place of a day."""
        days = (day - self.low).days / max(1, (self.high - self.low).days)
        return round(self.left + (self.right - self.left) * days, 1)

    def ticks(self) -> list[Tick]:
        """Return places and labels: days, months or years, at most eight."""
        low, high = self.low, self.high
        span = (high - low).days
        if span <= 60:
            step = max(1, -(-span // _TICKS))
            days = [low + timedelta(days=n) for n in range(1, span, step)]
            return [Tick(self.x(day), day.isoformat()) for day in days]
        months = (high.year - low.year) * 12 + high.month - low.month
        step = next((size for size in _STEPS_OF_MONTHS if months // size <= _TICKS), _STEPS_OF_MONTHS[-1])
        first = low.year * 12 + low.month - 1
        found = []
        for month in range(-(-first // step) * step, high.year * 12 + high.month, step):
            if month // 12 > date.max.year:
                break
            day = date(month // 12, month % 12 + 1, 1)
            if low <= day <= high:
                found.append(Tick(self.x(day), f"{day.year}" if step >= 12 else f"{day.year}-{day.month:02}"))
        return found


def levels(places: Sequence[float], *, gap: float, highest: int) -> list[int]:
    """Return how high above the line each mark stands, so that few hide another.

    `places` ascend; `gap` is the width of a mark. Above `highest` marks stand in the same place.
    """
    ends: list[float] = []
    found: list[int] = []
    for x in places:
        level = next((index for index, end in enumerate(ends) if end <= x), min(len(ends), highest - 1))
        if level == len(ends):
            ends.append(x)
        ends[level] = x + gap
        found.append(level)
    return found
