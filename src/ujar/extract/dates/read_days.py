"""From the match of a rule to a reading: days, months, years, weekdays, times of day.

Each reader takes the match of its rule and the context. None means that the match is no date of this form, so
that other rules are tried; `NO_DATE` that it is none at all.
"""

from __future__ import annotations

import re

from ujar.extract.dates import guards
from ujar.extract.dates.context import Context
from ujar.extract.dates.parts import NO_DATE, Parts, Reading, resolve
from ujar.extract.dates.read_parts import (
    Match,
    day_month_parts,
    days_parts,
    edge_flags,
    group,
    iso_parts,
    month_day_parts,
    month_of,
    numeric_parts,
    plain_parts,
    plain_words,
    read_shift,
    weekday_of,
)

__all__ = [
    "read_clock",
    "read_day",
    "read_day_month",
    "read_day_of_month",
    "read_days",
    "read_iso",
    "read_month",
    "read_month_day",
    "read_numeric",
    "read_numeric_short",
    "read_weekday",
    "read_weekday_date",
    "read_weekdays",
    "read_year",
    "read_years",
]

_LISTED = re.compile(r"\([^()\n]{1,30},\s$")
_DAY_WORD = re.compile(r"(?:tanggal|tgl\.?|on)\s$", re.IGNORECASE)
_BADLY_WRITTEN = re.compile(r"\d+/[\d/]*\d+|\d+/")
_LONGEST_RANGE = 400


def read_iso(match: Match, context: Context) -> Reading | None:
    """`2020-10-12`, `2020-10-12T22:30+07:00`."""
    return context.settled(iso_parts(match), match.start())


def read_numeric(match: Match, context: Context) -> Reading | None:
    """`12/10/2020`."""
    parts = numeric_parts(match["date"], context.words)
    if parts is None or guards.is_version(context, match.start()):
        return None
    reading = context.settled(parts, match.start())
    # 2.0.2016 is some other number, 31/2/2020 a mistaken date.
    return None if reading.value is None and "." in match["date"] else reading


def read_numeric_short(match: Match, context: Context) -> Reading | None:
    """`(20/4)`; `9/11` is the name of a day, whose year nothing near it tells."""
    if match.group() == "9/11" and context.words.lang == "en":
        return resolve(Parts(month=9, day=11, unsettled=True), context.anchor)
    before, after = context.before(match.start()), context.after(match.end())
    bracketed = after.startswith(")") and (before.endswith("(") or bool(_LISTED.search(before)))
    if not (bracketed or _DAY_WORD.search(before) or context.relaxed):
        return None
    parts = numeric_parts(match["date"], context.words)
    if parts is None:
        return None
    reading = context.settled(parts, match.start())
    return None if "impossible-date" in reading.flags else reading


def read_day_month(match: Match, context: Context) -> Reading | None:
    """`12 Oktober 2020`, `the 12th of October`."""
    parts = day_month_parts(match, context.words)
    if parts is None:
        return None
    if guards.is_place_name(context, match.start()):
        return NO_DATE
    return context.settled(parts, match.start())


def read_month_day(match: Match, context: Context) -> Reading | None:
    """`October 12, 2020`, `Sept. 11`."""
    parts = month_day_parts(match, context.words)
    if parts is None or (parts.year is None and guards.is_counted(context, match.end())):
        return None
    if parts.year is None and parts.month == 9 and parts.day == 11:
        parts = parts._replace(unsettled=guards.is_attack(context, match.end()))
    return context.settled(parts, match.start())


def read_days(match: Match, context: Context) -> Reading | None:
    """`12-25 Oktober 2020`, `March 3 to 5`, `20-21/6/2020`."""
    ends = days_parts(match, context.grammar)
    if ends is None or (ends[1].year is None and guards.is_counted(context, match.end())):
        return None
    if (group(match, "link") or "").lower() == "ke" and not context.before(match.start()).endswith("dari "):
        return None
    return context.ranged(*ends, match.start())


def read_day_of_month(match: Match, context: Context) -> Reading | None:
    """`tanggal 20`."""
    shift, _ = read_shift(match["shift"], context.words)
    day = int(match["d"])
    return context.settled(Parts(day=day, shift=shift), match.start()) if 1 <= day <= 31 else None


def read_month(match: Match, context: Context) -> Reading | None:
    """`April 2016`, `akhir April`, `last November`."""
    words, name = context.words, match["month"]
    edge, shift_text, head = match["edge"], group(match, "shift"), group(match, "head")
    month, year = month_of(name, words), int(match["y"]) if match["y"] else None
    if month is None:
        return None
    if year is None:
        short = name.rstrip(".").lower() not in words.months
        if short and not (words.lang == "en" and name.endswith(".")):
            return None
        placed = bool(shift_text or head)
        if not placed and guards.is_month_name(context, match.start("month"), match.end("month"), name):
            return None
        if name.isupper() and words.lang == "en" and name.lower() in words.ambiguous_months and not context.relaxed:
            return None
    if not (name[0].isupper() or context.relaxed or (words.lang == "id" and (year or edge or head))):
        return None
    shift, unit = read_shift(shift_text, words)
    parts = Parts(year, month, shift=shift, shift_unit=unit, flags=edge_flags(edge, words))
    return context.settled(parts, match.start())


def read_year(match: Match, context: Context) -> Reading | None:
    """`2016`, `tahun 2014`, `awal 2015`."""
    year, edge, head = int(match["y"]), match["edge"], match["head"]
    start = match.start("y") if edge and not head else match.start()
    if guards.is_not_year(context, start, match.end(), year=year, head=bool(head or edge)):
        return NO_DATE
    return resolve(Parts(year, flags=edge_flags(edge, context.words)), context.anchor)


def read_years(match: Match, context: Context) -> Reading | None:
    """`2014-2016`, `2014-15`, `tahun ajaran 2020/2021`."""
    first, last = int(match["y"]), match["y2"]
    if guards.is_not_year(context, match.start(), match.end(), year=first, head=match.group()[0].isalpha()):
        return NO_DATE
    if len(last) < 4:
        kept = 10 ** len(last)
        if int(last) <= first % kept or match["sep"] == "—":
            return None
        last = str(first // kept * kept + int(last))
    if not first < int(last) <= first + _LONGEST_RANGE:
        return None
    return Reading("range", f"{first:04d}/{last}", "year")


def read_weekday_date(match: Match, context: Context) -> Reading | None:
    """`Senin (12/10/2020)`, `Rabu, 24 Maret`, `Wednesday, Oct. 12`."""
    words = context.words
    weekday = weekday_of(match["wd"], words)
    if weekday is None or not (match["wd"][0].isupper() or words.lang == "id"):
        return None
    text = match["inner"] or match["plain"]
    flags = edge_flags(group(match, "edge"), words)
    found = plain_parts(text, context.grammar)
    if isinstance(found, Parts):
        shift, unit = read_shift(group(match, "shift"), words)
        flags = found.flags + flags
        parts = found._replace(weekday=weekday, shift=shift, shift_unit=unit, flags=flags)
        return context.settled(parts, match.start())
    if found is not None:
        return context.ranged(*found, match.start())
    if match["inner"] and _BADLY_WRITTEN.fullmatch(text.strip()):
        return Reading("date", None, "day", "printed", ("impossible-date", *flags))
    return None


def read_weekdays(match: Match, context: Context) -> Reading | None:
    """`Sabtu-Minggu (20-21/6/2020)`."""
    found = plain_parts(match["inner"], context.grammar)
    if found is None or isinstance(found, Parts):
        return None
    first = found[0]._replace(weekday=weekday_of(match["wd"], context.words))
    last = found[1]._replace(weekday=weekday_of(match["wd2"], context.words))
    return context.ranged(first, last, match.start())


def read_weekday(match: Match, context: Context) -> Reading | None:
    """`Rabu malam`, `Rabu pekan lalu`, `on Wednesday`, `next Friday`."""
    words, name = context.words, match["wd"]
    weekday = weekday_of(name, words)
    if weekday is None or guards.is_weekday_name(context, match.start("wd"), match.end("wd")):
        return None
    shift, unit = read_shift(match["shift"], words)
    if words.lang == "en":
        if not (name[0].isupper() or context.relaxed):
            return None
        shift, unit = (words.shifts[match["of"].lower()], "week") if match["of"] else (shift, None)
    elif name.lower() == "minggu" and not match["head"] and _is_week(match, context, shift):
        return None
    if group(match, "eve"):
        weekday = (weekday - 1) % 7
    flags = edge_flags(group(match, "edge") or group(match, "edge2"), words)
    parts = Parts(weekday=weekday, shift=shift, shift_unit=unit, flags=flags)
    return context.settled(parts, match.start())


def read_day(match: Match, context: Context) -> Reading | None:
    """`kemarin`, `hari ini`, `tomorrow night`."""
    form = plain_words(match.group())
    if guards.is_no_day(context, match.start(), match.end(), form):
        return None
    return context.settled(Parts(days=context.words.days[form]), match.start())


def read_clock(match: Match, context: Context) -> Reading | None:
    """`pukul 22.30 WIB`, `9 p.m. ET`: read only to be joined to a day beside it.

    The flag `half-day` says that the hour may be of the afternoon.
    """
    zone = context.words.zones.get((match["zone"] or "").lower(), "")
    flags: tuple[str, ...] = ()
    if context.words.lang == "id":
        hour, minute = int(match["h"]), int(match["min"])
    elif match["noon"]:
        hour, minute = (12 if match["noon"].lower() == "noon" else 0), 0
    elif match["h2"]:
        hour, minute, flags = int(match["h2"]), 0, ("half-day",)
    else:
        hour, minute = int(match["h"]), int(match["min"] or 0)
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + (12 if match["half"].lower().startswith("p") else 0)
    if hour > 23 or minute > 59:
        return None
    return Reading("date", None, "minute", "clock", flags, Parts(clock=(hour, minute), zone=zone))


def _is_week(match: Match, context: Context, shift: int | None) -> bool:
    """Tell `minggu`, the week, from `Minggu`, Sunday."""
    if not match["wd"][0].isupper():
        return True
    opening = context.relaxed or guards.starts_sentence(context, match.start())
    return shift is not None and not match["part"] and opening
