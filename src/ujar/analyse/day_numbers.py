"""Days as numbers, for columns: days since 1970-01-01."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Final

__all__ = ["NO_DAY", "DayNumbers", "day_number", "day_of"]

NO_DAY: Final = -(2**31)
"""The day of what has no date."""
_EPOCH: Final = date(1970, 1, 1)


def day_number(day: str) -> int:
    """Return the days since 1970-01-01 of a day written YYYY-MM-DD."""
    return (date.fromisoformat(day) - _EPOCH).days


def day_of(number: int) -> str | None:
    """Return a day as YYYY-MM-DD from its number; None for `NO_DAY`."""
    return None if number == NO_DAY else (_EPOCH + timedelta(days=int(number))).isoformat()


class DayNumbers(dict[str | None, int]):
    """Day numbers by the days as written: there are few days and many records."""

    def __missing__(self, day: str | None) -> int:
        try:
            number = NO_DAY if day is None else day_number(day[:10])
        except ValueError:
            number = NO_DAY
        self[day] = number
        return number
