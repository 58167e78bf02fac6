"""From the match of a rule to a reading: lengths of time, what recurs, what is told by its distance."""

from __future__ import annotations

import re

from ujar.extract.dates import calendar, guards
from ujar.extract.dates.calendar import Dated, settle, unit_granularity
from ujar.extract.dates.context import Context
from ujar.extract.dates.numbers import Quantity, duration, read_quantity
from ujar.extract.dates.parts import NO_DATE, Reading
from ujar.extract.dates.read_parts import Match, group

__all__ = [
    "read_ago",
    "read_amount",
    "read_each",
    "read_stretch_ahead",
    "read_stretch_back",
    "read_stretch_in_text",
]

_AGE_UNITS = ("year", "month", "week", "day")
_MONTHS = {"year": 12, "windu": 96, "decade": 120, "century": 1200}
_SOME_UNIT = re.compile(r"an?[ \t\u00a0-]\w+|one[ \t\u00a0]day", re.IGNORECASE)
_A_WEEK = re.compile(r"\sa\s(?:day|week|month|year)\b")
_YEAR_AFTER = re.compile(r"\s[12]\d{3}\b")
_TIMES_BEFORE = re.compile(r"\bkali\s$", re.IGNORECASE)
_OTHER = re.compile(r"\sother\s", re.IGNORECASE)


def read_amount(match: Match, context: Context) -> Reading | None:
    """A quantity, by the words that follow it: `dua tahun`, `dua tahun lalu`, `two years later`."""
    if guards.is_law_number(context, match.start()):
        return None
    found = _quantity(match, context)
    if found is None:
        return None
    tail = next((name for name, text in match.groupdict().items() if name != "qty" and text), None)
    if tail is None:
        return _length(match, context, found)
    if tail in ("ago", "ahead"):
        return _distant(found, context, -1 if tail == "ago" else 1)
    if tail in ("back", "onward"):
        return _stretch(found, context, -1 if tail == "back" else 1)
    granularity = unit_granularity(found.unit)
    if found.number is None:
        return Reading("vague", None, granularity, "vague")
    if tail == "times":
        return Reading("recurrent", f"R/{duration(found)}", granularity)
    return Reading("range" if tail == "following" else "date", None, granularity, "relative-in-text")


def read_each(match: Match, context: Context) -> Reading | None:
    """`setiap Senin`, `every two weeks`, `Mondays`."""
    words = context.words
    quantity = Quantity(1, "year")
    if group(match, "qty"):
        found = _quantity(match, context)
        if found is None or found.number is None:
            return None
        quantity = found
    elif group(match, "wd"):
        if not (match["wd"][0].isupper() or words.lang == "id"):
            return None
        quantity = Quantity(1, "week")
    elif group(match, "unit"):
        quantity = Quantity(1, words.units[match["unit"].lower()])
    else:
        for name, unit in (("part", "day"), ("weekend", "week"), ("dom", "month")):
            if group(match, name):
                quantity = Quantity(1, unit)
    if context.after(match.end()).startswith("-"):
        return None
    if _OTHER.search(match.group()):
        quantity = Quantity((quantity.number or 1) * 2, quantity.unit)
    return Reading("recurrent", f"R/{duration(quantity)}", unit_granularity(quantity.unit))


def read_ago(match: Match, context: Context) -> Reading | None:
    """`years ago`: without a number it is vague."""
    unit = context.words.units[match["units"].lower()]
    return Reading("vague", None, unit_granularity(unit), "vague")


def read_stretch_back(match: Match, context: Context) -> Reading | None:
    """`the past two years`, `this past week`."""
    return _named_stretch(match, context, -1)


def read_stretch_ahead(match: Match, context: Context) -> Reading | None:
    """`the next eight weeks`, `the coming year`."""
    return _named_stretch(match, context, 1)


def read_stretch_in_text(match: Match, context: Context) -> Reading | None:
    """`the following two days`: counted from a time in the text."""
    found = _quantity(match, context)
    return None if found is None else Reading("range", None, unit_granularity(found.unit), "relative-in-text")


def _quantity(match: Match, context: Context) -> Quantity | None:
    text = match["qty"]
    unit = re.findall(r"\w+", text)[-1]
    if context.words.lang == "en" and not unit.islower() and not context.relaxed:
        return None
    return read_quantity(text, context.words)


def _length(match: Match, context: Context, found: Quantity) -> Reading | None:
    start, end = match.span("qty")
    text, after = match["qty"].lower(), context.after(end)
    if not context.relaxed:
        if found.unit in _AGE_UNITS and guards.is_age(context, start, end):
            return NO_DATE
        if text.startswith("few ") or _A_WEEK.match(after):
            return NO_DATE
        if after.startswith("-") or (found.unit == "year" and _YEAR_AFTER.match(after)):
            return None
        if _SOME_UNIT.fullmatch(text) and (found.unit == "second" or guards.is_rate(context, start, end)):
            return None
        if text == "sehari" and _TIMES_BEFORE.search(context.before(start)):
            return None
    value = duration(found)
    method = "vague" if value is None else "printed"
    return Reading("duration", value, unit_granularity(found.unit), method)


def _distant(found: Quantity, context: Context, sign: int) -> Reading:
    """Return the period that is so far from publication, in the precision of the unit."""
    count, unit = found
    granularity = unit_granularity(unit)
    if count is None:
        return Reading("vague", None, granularity, "vague")
    value: Dated | None = None
    if count == int(count):
        whole = sign * int(count)
        value = settle(context.anchor, lambda on: calendar.period(unit, whole, on))
    elif unit in _MONTHS:
        months = sign * round(count * _MONTHS[unit])
        month = settle(context.anchor, lambda on: calendar.shift_month(on, months))
        value = None if month is None else Dated(f"{month[0]:04d}", "year")
    if value is None:
        return Reading("date", None, granularity, "unresolved")
    return Reading("date", value.value, value.granularity, "relative-to-published")


def _named_stretch(match: Match, context: Context, sign: int) -> Reading | None:
    if context.after(match.end()).startswith("-"):
        return None
    if group(match, "units"):
        unit = context.words.units[match["units"].lower()]
        if unit in ("second", "minute", "hour", "day"):
            return None
        return _stretch(Quantity(1, unit), context, sign)
    found = _quantity(match, context)
    return None if found is None else _stretch(found, context, sign)


def _stretch(found: Quantity, context: Context, sign: int) -> Reading:
    """Return the range from publication over so many units."""
    count, unit = found
    granularity = unit_granularity(unit)
    if count is None:
        return Reading("vague", None, granularity, "vague")
    value = settle(context.anchor, lambda on: calendar.stretch(sign * count, unit, on))
    return Reading("range", value, granularity, "unresolved" if value is None else "relative-to-published")
