"""From the match of a rule to the parts of a date, without its neighbourhood."""

from __future__ import annotations

import re

from ujar.extract.dates.grammar import Grammar
from ujar.extract.dates.numbers import read_number
from ujar.extract.dates.parts import Parts
from ujar.extract.dates.tables import Words

__all__ = [
    "Match",
    "day_month_parts",
    "days_parts",
    "edge_flags",
    "group",
    "iso_parts",
    "month_day_parts",
    "month_of",
    "numeric_parts",
    "plain_parts",
    "plain_words",
    "read_shift",
    "weekday_of",
]

Match = re.Match[str]
_NUMERIC = re.compile(r"(\d{1,2})[/.-](\d{1,2})(?:[/.-](\d{4}|\d{2}))?")
_SPACES = re.compile(r"[ \t\u00a0]+")
_PIVOT = 70


def group(match: Match, name: str) -> str | None:
    """Return a group of a match, None where the rule has no such group."""
    return match.groupdict().get(name)


def plain_words(text: str) -> str:
    """Return an expression as the tables have it: lower case, single spaces, straight apostrophes."""
    return _SPACES.sub(" ", text.lower().replace("’", "'"))


def read_shift(text: str | None, words: Words) -> tuple[int | None, str | None]:
    """Return the shift that a word such as `lalu` or `pekan depan` makes, and its unit when it names one."""
    if not text:
        return None, None
    parts = plain_words(text).split(" ")
    shift = words.shifts.get(parts[-1])
    return shift, words.units.get(parts[0]) if len(parts) > 1 else None


def edge_flags(text: str | None, words: Words) -> tuple[str, ...]:
    """Return `early`, `mid` or `late` as a flag."""
    for word in re.findall(r"\w+", (text or "").lower()):
        if word in words.edges:
            return (words.edges[word],)
    return ()


def month_of(name: str, words: Words) -> int | None:
    """Return the number of a month, by its name or a short form."""
    name = name.lower().rstrip(".")
    return words.months.get(name) or words.short_months.get(name)


def weekday_of(name: str, words: Words) -> int | None:
    """Return the number of a weekday, from Monday, 0."""
    name = name.lower().rstrip(".")
    found = words.weekdays.get(name)
    return words.short_weekdays.get(name) if found is None else found


def iso_parts(match: Match) -> Parts:
    """Return the parts of `2020-10-12T22:30+07:00`."""
    year, month, day = (int(part) for part in match["iso"].split("-"))
    zone = "+00:00" if match["zone"] == "Z" else match["zone"] or ""
    if zone and ":" not in zone:
        zone = f"{zone[:3]}:{zone[3:]}"
    hour, minute = (int(part) for part in (match["clock"] or "99:99").split(":"))
    clock = (hour, minute) if hour < 24 and minute < 60 else None
    return Parts(year, month, day, clock=clock, zone=zone if clock else "")


def numeric_parts(text: str, words: Words) -> Parts | None:
    """Return the parts of a date in figures: day first in Indonesian, month first in English."""
    found = _NUMERIC.fullmatch(text)
    if found is None:
        return None
    first, second = int(found[1]), int(found[2])
    day, month = (first, second) if words.day_first else (second, first)
    flags: tuple[str, ...] = ()
    if month > 12 >= day:
        day, month, flags = month, day, ("day-month-swapped",)
    elif not words.day_first and day <= 12 and day != month:
        flags = ("order-ambiguous",)
    year = int(found[3]) if found[3] else None
    if year is not None and len(found[3]) == 2:
        year += 2000 if year < _PIVOT else 1900
        flags = (*flags, "two-digit-year")
    return Parts(year, month, day, flags=flags)


def day_month_parts(match: Match, words: Words) -> Parts | None:
    """Return the parts of `12 Oktober 2020`, `the 12th of October`."""
    name = match["month"]
    month = month_of(name, words)
    if month is None or not (name[0].isupper() or words.lang == "id"):
        return None
    printed = match["d"].lower()
    digits = re.match(r"\d+", printed)
    day = int(digits.group()) if digits else words.ordinals.get(printed)
    if not digits and name.lower() not in words.months:
        return None
    if day is None:
        number = read_number(printed, words)
        if number is None or number != int(number) or number > 31:
            return None
        day = int(number)
    shift, unit = read_shift(group(match, "shift"), words)
    return Parts(int(match["y"]) if match["y"] else None, month, day, shift=shift, shift_unit=unit)


def month_day_parts(match: Match, words: Words) -> Parts | None:
    """Return the parts of `October 12, 2020`, `Sept. 11`."""
    month, day = month_of(match["month"], words), int(match["d"])
    if month is None or not match["month"][0].isupper() or not 1 <= day <= 31:
        return None
    return Parts(int(match["y"]) if match["y"] else None, month, day)


def days_parts(match: Match, grammar: Grammar) -> tuple[Parts, Parts] | None:
    """Return both ends of `12-25 Oktober 2020`; with `dan` or `and` only when they follow each other."""
    groups, words = match.groupdict(), grammar.words
    first = int(groups["d1"])
    if groups.get("d2"):
        month = month_of(groups["month"], words)
        if month is None or not groups["month"][0].isupper():
            return None
        last = Parts(int(groups["y"]) if groups["y"] else None, month, int(groups["d2"]))
    else:
        found = plain_parts(groups["last"], grammar)
        if not isinstance(found, Parts):
            return None
        shift, unit = read_shift(groups.get("shift"), words)
        last = found._replace(shift=shift, shift_unit=unit)
    day = last.day or 0
    if (groups.get("link") or "").lower() in ("dan", "and", "&") and day != first + 1:
        return None
    begin = int(groups["m1"]) if groups.get("m1") else last.month
    if begin == last.month and not 1 <= first < day:
        return None
    year = last.year if begin == last.month else None
    return Parts(year, begin, first, shift=last.shift, shift_unit=last.shift_unit), last


def plain_parts(text: str, grammar: Grammar) -> Parts | tuple[Parts, Parts] | None:
    """Return the parts of a date, or of a range, that is `text` from end to end and has no weekday."""
    text = text.strip()
    found: Parts | tuple[Parts, Parts] | None
    for pattern in grammar.plain:
        match = pattern.regex.fullmatch(text)
        if match is None:
            continue
        if pattern.name == "iso":
            found = iso_parts(match)
        elif pattern.name in ("numeric", "numeric-short"):
            found = numeric_parts(match["date"], grammar.words)
        elif pattern.name == "days":
            found = days_parts(match, grammar)
        elif pattern.name == "day-month":
            found = day_month_parts(match, grammar.words)
        else:
            found = month_day_parts(match, grammar.words)
        if found is not None:
            return found
    return None
