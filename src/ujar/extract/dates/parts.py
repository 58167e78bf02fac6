"""What a date says, part by part, and how the publication date fills what it leaves open."""

from __future__ import annotations

from datetime import date
from typing import Literal, NamedTuple

from ujar.extract.dates import calendar
from ujar.extract.dates.calendar import Anchor, settle
from ujar.records import Granularity

__all__ = ["NO_DATE", "Look", "Parts", "Reading", "at_clock", "merge_range", "resolve"]

Kind = Literal["date", "range", "duration", "recurrent", "vague"]
Look = Literal["ahead", "back"]
"""Whether the words around a date speak of the future or of the past."""


class Parts(NamedTuple):
    """The parts of a date as printed; None is what is not there."""

    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    days: int | None = None
    """Days from the day of publication: `kemarin` is -1."""
    shift: int | None = None
    """-1 before, 0 at, 1 after publication: `lalu`, `ini`, `depan`."""
    shift_unit: str | None = None
    """What is shifted when it is not the date itself: `Rabu pekan lalu` has week."""
    clock: tuple[int, int] | None = None
    zone: str = ""
    flags: tuple[str, ...] = ()
    unsettled: bool = False
    """A yearless date that the publication date must not settle."""


class Reading(NamedTuple):
    """What an expression means. Readings that can be joined to their neighbours carry their parts."""

    kind: Kind
    value: str | None = None
    granularity: Granularity | None = None
    method: str = "printed"
    flags: tuple[str, ...] = ()
    parts: Parts | None = None


NO_DATE = Reading("vague", None, None, "none")
"""What stands where a rule has found that its words are no date, and that no other rule may read them."""


def resolve(parts: Parts, anchor: Anchor | None, *, look: Look | None = None) -> Reading:
    """Return the reading of a single date; `look` is what the words around it speak of."""
    if parts.month is not None or parts.day is not None or parts.year is not None:
        reading = _absolute(parts, anchor, look=look)
    elif parts.days is not None:
        days = parts.days
        found = settle(anchor, lambda on: calendar.shift_day(on, days))
        reading = _day(found, "relative-to-published", parts)
    else:
        found = settle(anchor, lambda on: _weekday(parts, on, look=look))
        reading = _day(found, "weekday-from-published", parts)
    if parts.clock is None or reading.granularity != "day":
        return reading
    return at_clock(reading, parts.clock, parts.zone)


def merge_range(first: Parts, last: Parts, anchor: Anchor | None, *, look: Look | None = None) -> Reading | None:
    """Return the range of two dates, None where they do not make one.

    What one end leaves out is taken from the other; a first date after the last is of the year before.
    """
    if first.weekday is not None and last.weekday is not None and not (_is_absolute(first) or _is_absolute(last)):
        return _weekday_range(first, last, anchor, look=look)
    if not (_is_absolute(first) and _is_absolute(last)) or _depth(first) != _depth(last):
        return None
    if first.year is None and last.year is None:
        found = settle(anchor, lambda on: _range_years(first, last, on, look=look))
        method = "printed" if found is None else "year-from-published"
        years: tuple[int | None, int | None] = found or (None, None)
    else:
        method = "printed"
        start, end = first.year, last.year
        if start is None and end is not None:
            start = end - 1 if _month_day(first) > _month_day(last) else end
        elif end is None and start is not None:
            end = start + 1 if _month_day(first) > _month_day(last) else start
        years = (start, end)
    ends = (first._replace(year=years[0]), last._replace(year=years[1]))
    flags = tuple(dict.fromkeys(first.flags + last.flags + _disagreements(*ends)))
    depth = _depth(first)
    if not all(_possible(end) for end in ends):
        return Reading("range", None, depth, "printed", tuple(dict.fromkeys((*flags, "impossible-date"))))
    values = [calendar.value_of(end.year, end.month, end.day) for end in ends]
    if None not in years and values[0] > values[1]:
        return None
    return Reading("range", "/".join(values), depth, method, flags)


def _is_absolute(parts: Parts) -> bool:
    return parts.month is not None or parts.day is not None or parts.year is not None


def _depth(parts: Parts) -> Granularity:
    return "day" if parts.day is not None else "month" if parts.month is not None else "year"


def _month_day(parts: Parts) -> tuple[int, int]:
    return parts.month or 0, parts.day or 0


def _possible(parts: Parts) -> bool:
    if parts.month is not None and not 1 <= parts.month <= 12:
        return False
    if parts.day is None:
        return True
    return 1 <= parts.day <= (31 if parts.month is None else calendar.days_in(parts.year, parts.month))


def _disagreements(*all_parts: Parts) -> tuple[str, ...]:
    for parts in all_parts:
        if None in (parts.weekday, parts.year, parts.month, parts.day) or not _possible(parts):
            continue
        if date(parts.year or 1, parts.month or 1, parts.day or 1).weekday() != parts.weekday:
            return ("weekday-disagrees",)
    return ()


def _absolute(parts: Parts, anchor: Anchor | None, *, look: Look | None) -> Reading:
    depth = _depth(parts)
    if not _possible(parts):
        flags = tuple(dict.fromkeys((*parts.flags, "impossible-date")))
        return Reading("date", None, depth, "printed", flags, parts)
    printed, method = parts, "printed"
    if parts.year is None and not parts.unsettled:
        if parts.month is None:
            found = settle(anchor, lambda on: _month_of(parts, on))
            if found is not None:
                parts, method = parts._replace(year=found[0], month=found[1]), "month-from-published"
        else:
            year = settle(anchor, lambda on: _year(parts, on, look=look))
            if year is not None and _possible(parts._replace(year=year)):
                parts, method = parts._replace(year=year), "year-from-published"
    flags = tuple(dict.fromkeys(parts.flags + _disagreements(parts)))
    value = calendar.value_of(parts.year, parts.month, parts.day)
    return Reading("date", value, depth, method, flags, printed)


def _year(parts: Parts, on: date, *, look: Look | None) -> int | None:
    """Return the year of a date without one, seen from `on`."""
    month, day, shift = parts.month, parts.day, parts.shift
    if month is None:
        return None
    if parts.shift_unit == "year" and shift is not None:
        return on.year + shift
    if shift == 0:
        return on.year
    if shift is None:
        return calendar.nearest_year(month, day, on, look=look)
    here = (on.month, on.day) if day is not None else (on.month, 0)
    there = (month, day) if day is not None else (month, 0)
    if shift < 0:
        over = there <= here if day is not None else there < here
        return on.year if over else on.year - 1
    ahead = there >= here if day is not None else there > here
    return on.year if ahead else on.year + 1


def _month_of(parts: Parts, on: date) -> tuple[int, int] | None:
    """Return year and month of a bare day of the month, nearest to `on`."""
    day = parts.day or 1
    shifts = {None: (-1, 0, 1), -1: (-1, 0), 0: (0,), 1: (0, 1)}[parts.shift]
    near: list[tuple[int, tuple[int, int]]] = []
    for offset in shifts:
        found = calendar.shift_month(on, offset)
        if found is None or day > calendar.days_in(*found):
            continue
        distance = (date(*found, day) - on).days
        if distance * (parts.shift or 0) >= 0:
            near.append((abs(distance), found))
    return min(near)[1] if near else None


def _weekday(parts: Parts, on: date, *, look: Look | None) -> date | None:
    """Return the day of a weekday, seen from `on`.

    Alone it is the latest on or before publication, as news has it; looking ahead the first on or after it;
    with `lalu` and `last` the latest before, with `depan` and `next` the first after it.
    """
    if parts.weekday is None:
        return None
    back = (on.weekday() - parts.weekday) % 7
    ahead = (parts.weekday - on.weekday()) % 7
    if parts.shift_unit == "week":
        days = parts.weekday - on.weekday() + 7 * (parts.shift or 0)
    elif parts.shift is None:
        days = ahead if look == "ahead" else -back
    elif parts.shift == 0:
        days = parts.weekday - on.weekday()
    elif parts.shift < 0:
        days = -(back or 7)
    else:
        days = ahead or 7
    return calendar.shift_day(on, days)


def _day(found: date | None, method: str, parts: Parts) -> Reading:
    if found is None:
        return Reading("date", None, "day", "unresolved", parts.flags, parts)
    return Reading("date", found.isoformat(), "day", method, parts.flags, parts)


def at_clock(reading: Reading, clock: tuple[int, int], zone: str) -> Reading:
    """Return the reading of a day to the minute; a day without its year keeps the day."""
    if reading.value is None:
        return reading if "impossible-date" in reading.flags else reading._replace(granularity="minute")
    if reading.value.startswith("-"):
        return reading
    hour, minute = clock
    value = f"{reading.value}T{hour:02d}:{minute:02d}{zone}"
    return reading._replace(value=value, granularity="minute", parts=None)


def _range_years(first: Parts, last: Parts, on: date, *, look: Look | None) -> tuple[int, int] | None:
    """Return the years of a range without one: the end is settled, and the beginning is not after it."""
    end = _year(last, on, look=look)
    if end is None:
        return None
    return (end - 1 if _month_day(first) > _month_day(last) else end), end


def _weekday_range(first: Parts, last: Parts, anchor: Anchor | None, *, look: Look | None) -> Reading:
    flags = tuple(dict.fromkeys(first.flags + last.flags))
    start = settle(anchor, lambda on: _weekday(first, on, look=look))
    if start is not None and first.weekday is not None and last.weekday is not None:
        end = calendar.shift_day(start, (last.weekday - first.weekday) % 7 or 7)
        if end is not None:
            value = f"{start.isoformat()}/{end.isoformat()}"
            return Reading("range", value, "day", "weekday-from-published", flags)
    return Reading("range", None, "day", "unresolved", flags)
