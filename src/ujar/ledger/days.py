"""Dates that are not known to the day, as the first and the last day that they may mean.

A publication date of `2016-04` may be any day of that month. Filters keep whatever may fit.
"""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date, timedelta

from ujar.errors import InvalidDate

__all__ = ["day_range", "first_day", "last_day"]

_DAY = re.compile(r"([0-9]{4})-([0-9]{2})-([0-9]{2})(?:[T ].*)?", re.ASCII | re.DOTALL)
_MONTH = re.compile(r"([0-9]{4})-([0-9]{2})", re.ASCII)
_WEEK = re.compile(r"([0-9]{4})-W([0-9]{2})", re.ASCII)
_YEAR = re.compile(r"[0-9]{4}", re.ASCII)
_DECADE = re.compile(r"([0-9]{3})X", re.ASCII)
_CENTURY = re.compile(r"([0-9]{2})XX", re.ASCII)
_SEASON = re.compile(r"([0-9]{4})-2[1-4]", re.ASCII)


def day_range(value: str | None) -> tuple[str, str] | None:
    """Return the first and last day (YYYY-MM-DD) of an ISO 8601 or EDTF date.

    None when the date has no year (`--04-20`), is open at an end or cannot be read: it then matches no
    filter. A season counts as its whole year, because its months depend on the hemisphere.
    """
    if value is None:
        return None
    first, slash, last = value.partition("/")
    if slash:
        begin, end = day_range(first), day_range(last)
        if begin is None or end is None or begin[0] > end[1]:
            return None
        return begin[0], end[1]
    return _single(value)


def first_day(given: str) -> str:
    """Return the first day of a date given by a person: YYYY, YYYY-MM or YYYY-MM-DD.

    Raises:
        InvalidDate: it is something else.
    """
    return _given(given)[0]


def last_day(given: str) -> str:
    """Return the last day of a date given by a person: YYYY, YYYY-MM or YYYY-MM-DD.

    Raises:
        InvalidDate: it is something else.
    """
    return _given(given)[1]


def _given(given: str) -> tuple[str, str]:
    value = given.strip()
    days = _single(value) if len(value) in (4, 7, 10) and "X" not in value and "W" not in value else None
    if days is None:
        raise InvalidDate(f"{given!r} is not a date: write YYYY, YYYY-MM or YYYY-MM-DD, such as 2016-04-20.")
    return days


def _single(value: str) -> tuple[str, str] | None:
    if match := _DAY.fullmatch(value):
        return _days(*(int(part) for part in match.groups()))
    if match := _MONTH.fullmatch(value):
        year, month = int(match[1]), int(match[2])
        if year and 1 <= month <= 12:
            return f"{value}-01", f"{value}-{monthrange(year, month)[1]}"
    if match := _WEEK.fullmatch(value):
        return _week(int(match[1]), int(match[2]))
    if _YEAR.fullmatch(value):
        return f"{value}-01-01", f"{value}-12-31"
    if match := _DECADE.fullmatch(value):
        return f"{match[1]}0-01-01", f"{match[1]}9-12-31"
    if match := _CENTURY.fullmatch(value):
        return f"{match[1]}00-01-01", f"{match[1]}99-12-31"
    if match := _SEASON.fullmatch(value):
        return f"{match[1]}-01-01", f"{match[1]}-12-31"
    return None


def _days(year: int, month: int, day: int) -> tuple[str, str] | None:
    try:
        found = date(year, month, day).isoformat()
    except ValueError:
        return None
    return found, found


def _week(year: int, week: int) -> tuple[str, str] | None:
    try:
        monday = date.fromisocalendar(year, week, 1)
        return monday.isoformat(), (monday + timedelta(days=6)).isoformat()
    except (ValueError, OverflowError):
        return None
