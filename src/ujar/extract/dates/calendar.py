"""Days, weeks, months and years, counted from the publication date.

The publication date is an `Anchor`, the first and the last day that it may be. A date is settled by it
when both days give the same answer, so an anchor that is only a year settles `last year` and leaves
`last week` open.
"""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Callable
from datetime import MAXYEAR, MINYEAR, date, timedelta
from typing import Literal, NamedTuple, TypeVar

from ujar.records import Date, Granularity

__all__ = [
    "Anchor",
    "Dated",
    "anchor_of",
    "days_in",
    "month_value",
    "nearest_year",
    "period",
    "season",
    "settle",
    "shift_day",
    "shift_month",
    "stretch",
    "unit_granularity",
    "value_of",
    "week_value",
    "weekend",
]

_T = TypeVar("_T")
_PUBLISHED = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2})(?:[T ].*)?)?)?")
_GRANULARITIES: dict[str, Granularity] = {
    "minute": "minute",
    "day": "day",
    "week": "week",
    "fortnight": "week",
    "month": "month",
    "season": "season",
    "quarter": "season",
    "semester": "season",
    "year": "year",
    "windu": "year",
    "decade": "decade",
    "century": "century",
    "weekend": "day",
}
_YEARS = {"year": 1, "windu": 8, "decade": 10, "century": 100}
_SPAN_DAYS = {"day": 1, "week": 7, "fortnight": 14}
_FAR_AHEAD = 45
_SEASON_MONTHS = {21: 3, 22: 6, 23: 9, 24: 12}


class Anchor(NamedTuple):
    """The publication date: the first and the last day that it may be."""

    low: date
    high: date


class Dated(NamedTuple):
    """A value with its granularity."""

    value: str
    granularity: Granularity


def anchor_of(published: Date) -> Anchor | None:
    """Return the days that `published` may be; None where it is not known or is no date of ours."""
    match = _PUBLISHED.fullmatch(published.value or "")
    if match is None:
        return None
    year, month, day = (int(part) if part else None for part in match.groups())
    if published.granularity in ("year", "decade", "century"):
        month = day = None
    elif published.granularity in ("month", "season", "week"):
        day = None if published.granularity != "week" else day
    if year is None or not MINYEAR < year < MAXYEAR or not 1 <= (month or 1) <= 12:
        return None
    if published.granularity in ("decade", "century"):
        return None
    if month is None:
        return Anchor(date(year, 1, 1), date(year, 12, 31))
    if day is None:
        return Anchor(date(year, month, 1), date(year, month, days_in(year, month)))
    if not 1 <= day <= days_in(year, month):
        return None
    found = date(year, month, day)
    if published.granularity == "week":
        monday = found - timedelta(days=found.weekday())
        return Anchor(monday, monday + timedelta(days=6))
    return Anchor(found, found)


def settle(anchor: Anchor | None, compute: Callable[[date], _T | None]) -> _T | None:
    """Return what `compute` gives for the publication date, None when its first and last day differ."""
    if anchor is None:
        return None
    low = compute(anchor.low)
    if anchor.low == anchor.high or low is None:
        return low
    return low if compute(anchor.high) == low else None


def unit_granularity(unit: str) -> Granularity | None:
    """Return the granularity of a unit; hours and seconds have none in the records."""
    return _GRANULARITIES.get(unit)


def days_in(year: int | None, month: int) -> int:
    """Return the number of days of a month; 29 for a February of no known year."""
    return monthrange(year or 2000, month)[1]


def value_of(year: int | None, month: int | None, day: int | None) -> str:
    """Return `2020-10-12`, `2020-10`, `2020`, `--10-12`, `--10` or `---12`."""
    if year is None:
        if month is None:
            return f"---{day:02d}"
        return f"--{month:02d}" + ("" if day is None else f"-{day:02d}")
    return f"{year:04d}" + "".join(f"-{part:02d}" for part in (month, day) if part is not None)


def shift_day(on: date, days: float) -> date | None:
    """Return the day so many days from `on`, None beyond the calendar."""
    ordinal = on.toordinal() + round(days)
    return date.fromordinal(ordinal) if date.min.toordinal() <= ordinal <= date.max.toordinal() else None


def shift_month(on: date, months: int) -> tuple[int, int] | None:
    """Return the year and month so many months from `on`, None beyond the calendar."""
    year, month = divmod(on.year * 12 + on.month - 1 + months, 12)
    return (year, month + 1) if MINYEAR <= year <= MAXYEAR else None


def month_value(year: int, month: int) -> str:
    """Return `2020-10`."""
    return f"{year:04d}-{month:02d}"


def week_value(on: date) -> str:
    """Return the ISO week of a day, `2022-W14`."""
    year, week, _ = on.isocalendar()
    return f"{year:04d}-W{week:02d}"


def nearest_year(month: int, day: int | None, on: date, *, look: Literal["ahead", "back"] | None = None) -> int | None:
    """Return the year that puts a month, or a day of a month, nearest to `on`.

    A month is measured from its middle; of two that are equally near the past one is taken. Looking ahead it
    is the first that does not end before `on`; looking back, one that would lie more than six weeks ahead is
    the one before instead. None for 29 February when no leap year is near.
    """
    found: list[tuple[int, int]] = []
    for year in (on.year - 1, on.year, on.year + 1):
        if not MINYEAR <= year <= MAXYEAR or (day is not None and day > days_in(year, month)):
            continue
        if look == "ahead":
            last = date(year, month, day or days_in(year, month))
            if last >= on:
                return year
            continue
        distance = (date(year, month, day or 15) - on).days
        if look == "back" and distance > _FAR_AHEAD:
            continue
        found.append((abs(distance), year))
    if not found:
        return None
    distance, year = min(found)
    return year if distance <= (366 - _FAR_AHEAD if look == "back" else 184) else None


def period(unit: str, offset: int, on: date) -> Dated | None:
    """Return the week, month, season, year, … that is `offset` units from the one of `on`."""
    if unit in _SPAN_DAYS:
        day = shift_day(on, offset * _SPAN_DAYS[unit])
        if day is None:
            return None
        return Dated(day.isoformat(), "day") if unit == "day" else Dated(week_value(day), "week")
    if unit in ("month", "quarter", "semester"):
        length = {"month": 1, "quarter": 3, "semester": 6}[unit]
        found = shift_month(on, offset * length)
        if found is None:
            return None
        year, month = found
        if unit == "month":
            return Dated(month_value(year, month), "month")
        code = 33 + (month - 1) // 3 if unit == "quarter" else 40 + (month - 1) // 6
        return Dated(f"{year:04d}-{code}", "season")
    if unit in _YEARS:
        year = on.year + offset * _YEARS[unit]
        if not MINYEAR <= year <= MAXYEAR:
            return None
        if unit == "decade":
            return Dated(f"{year // 10:03d}X", "decade")
        if unit == "century":
            return Dated(f"{year // 100:02d}XX", "century")
        return Dated(f"{year:04d}", "year")
    return None


def season(code: int, shift: int | None, on: date) -> Dated | None:
    """Return a season near `on`: this one of the year, the last that is over by a month, the next to come.

    `shift` None is the nearest. A winter carries the year of its December, except in January and February
    of a year that has not named it.
    """
    start = _SEASON_MONTHS[code]
    years = (on.year - 1, on.year, on.year + 1)
    if shift == 0:
        return Dated(f"{on.year:04d}-{code}", "season")
    begins = [date(year, start, 21) for year in years if MINYEAR <= year <= MAXYEAR]
    if shift is None:
        near = min(begins, key=lambda day: abs((day - on).days + 45))
        return Dated(f"{near.year:04d}-{code}", "season")
    if shift < 0:
        over = [day for day in begins if day + timedelta(days=123) <= on]
        return Dated(f"{over[-1].year:04d}-{code}", "season") if over else None
    ahead = [day for day in begins if day > on]
    return Dated(f"{ahead[0].year:04d}-{code}", "season") if ahead else None


def weekend(offset: int | None, on: date) -> str | None:
    """Return Saturday and Sunday as a range: of the ISO week `offset` from that of `on`.

    None is the latest that has begun.
    """
    if offset is None:
        saturday = shift_day(on, -((on.weekday() - 5) % 7))
    else:
        saturday = shift_day(on, 5 - on.weekday() + 7 * offset)
    if saturday is None:
        return None
    sunday = shift_day(saturday, 1)
    return None if sunday is None else f"{saturday.isoformat()}/{sunday.isoformat()}"


def stretch(count: float, unit: str, on: date) -> str | None:
    """Return the range from `on` over `count` units, backward when negative, in the precision of the unit."""
    precise = {"decade": "year", "century": "year", "windu": "year", "fortnight": "week"}.get(unit, unit)
    if unit in _YEARS:
        count *= _YEARS[unit]
    elif unit == "fortnight":
        count *= 2
    here = period(precise, 0, on)
    there = period(precise, _whole(count), on)
    if here is None or there is None:
        return None
    first, last = (there, here) if count < 0 else (here, there)
    return f"{first.value}/{last.value}"


def _whole(count: float) -> int:
    """Return the count away from zero: the past one and a half years begin two years ago."""
    whole = int(count)
    return whole if whole == count else whole + (1 if count > 0 else -1)
