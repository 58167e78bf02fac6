"""From the match of a rule to a reading: weeks to centuries, seasons, feasts, and what is vague."""

from __future__ import annotations

import re
from datetime import date

from ujar.extract.dates import calendar, feasts, guards
from ujar.extract.dates.calendar import Dated, settle, unit_granularity
from ujar.extract.dates.context import Context
from ujar.extract.dates.parts import Reading
from ujar.extract.dates.read_parts import Match, edge_flags, group, plain_words, read_shift

__all__ = [
    "read_century",
    "read_decade",
    "read_feast",
    "read_in_text",
    "read_period",
    "read_period_bare",
    "read_quarter",
    "read_season",
    "read_vague",
    "read_weekend",
]

_PARTS_OF_DAY = ("malam", "pagi", "sore", "siang", "morning", "afternoon", "evening", "night")
_OTHER_UNITS = {
    "triwulan": "quarter", "kuartal": "quarter", "quarter": "quarter", "semester": "semester",
    "weekend": "weekend",
}  # fmt: skip
_ROMAN = {"i": 1, "v": 5, "x": 10}
_FEAST_IN_LOWER = frozenset({"bulan puasa"})
_NOT_NATAL = re.compile(r"\b(?:Mandailing|Kabupaten|Kota|Pantai)\s$")
_NAME_BEFORE = re.compile(
    r"\b(?!Bulan|Suci|Selama|Jelang|Menjelang|Hari|Pada|Saat|Sambut|Menyambut|Bazar|Pasar|Safari|During|Of|The|In|This"
    r"|Holy|Muslim|Islamic)[A-Z][a-z]+\s$"
)
_NAME_AFTER = re.compile(r"\s[A-Z][a-z]")
_FEAST_DAY_BEFORE = re.compile(r"\b(?:hari|raya)\s$", re.IGNORECASE)
_SEASON_BEFORE = re.compile(r"\b(?:in|by|over|during|until|throughout|since|for|of)\s$")
_SEASON_AFTER = re.compile(r"\s(?:of|from|guy|into)\b")
_QUARTER_BEFORE = re.compile(r"\b(?:in|for|during|of|from|through|since|by)\s$")
_HALF_YEAR = 184


def read_in_text(match: Match, context: Context) -> Reading | None:
    """`hari yang sama`, `the next day`: counted from a time in the text."""
    if group(match, "next"):
        return Reading("date", None, "day", "relative-in-text")
    unit = _unit(match["unit"], context)
    if _is_sunday(match, context):
        return None
    if unit == "weekend":
        return Reading("range", None, "day", "relative-in-text")
    return Reading("date", None, unit_granularity(unit), "relative-in-text")


def read_period(match: Match, context: Context) -> Reading | None:
    """`pekan lalu`, `akhir tahun ini`, `earlier this month`."""
    titled = context.words.lang == "en" and match["unit"].istitle() and not context.relaxed
    if titled or _is_sunday(match, context):
        return None
    shift, _ = read_shift(match["shift"], context.words)
    flags = edge_flags(group(match, "edge"), context.words)
    return _period(_unit(match["unit"], context), shift or 0, flags, context)


def read_period_bare(match: Match, context: Context) -> Reading | None:
    """`akhir tahun`, `the end of the month`."""
    return _period(_unit(match["unit"], context), 0, edge_flags(match["edge"], context.words), context)


def read_weekend(match: Match, context: Context) -> Reading | None:
    """`akhir pekan lalu`, `over the weekend`; Indonesian without more is any weekend."""
    text = plain_words(match["shift"] or "")
    if not text:
        return Reading("range", None, "day", "unresolved")
    shift = 0 if "coming" in text else read_shift(text, context.words)[0]
    offset = None if text == "the" or "past" in text else shift
    value = settle(context.anchor, lambda on: calendar.weekend(offset, on))
    return Reading("range", value, "day", "unresolved" if value is None else "relative-to-published")


def read_quarter(match: Match, context: Context) -> Reading | None:
    """`triwulan II-2020`, `the first quarter of 2016`."""
    words = context.words
    printed = (group(match, "q") or match["n"]).lower()
    nth = int(printed) if printed.isdigit() else words.ordinals.get(printed, 0)
    half = (group(match, "unit") or "").lower() == "semester"
    if not 1 <= nth <= (2 if half else 4):
        return None
    code = 39 + nth if half else 32 + nth
    if match["y"]:
        return Reading("date", f"{match['y']}-{code}", "season")
    shift, _ = read_shift(match["shift"], words)
    placed = context.relaxed or _QUARTER_BEFORE.search(context.before(match.start()))
    if words.lang == "en" and shift is None and not placed:
        return None
    month = (6 if half else 3) * nth - 1
    year = settle(
        context.anchor,
        lambda on: calendar.nearest_year(month, None, on) if shift is None else on.year + shift,
    )
    if year is None:
        return Reading("date", None, "season", "unresolved")
    method = "year-from-published" if shift is None else "relative-to-published"
    return Reading("date", f"{year:04d}-{code}", "season", method)


def read_season(match: Match, context: Context) -> Reading | None:
    """`the summer of 2010`, `last spring`; a bare season only after a preposition."""
    words = context.words
    code = words.seasons[match["season"].lower()]
    flags = edge_flags(match["edge"], words)
    if match["y"]:
        return Reading("date", f"{match['y']}-{code}", "season", "printed", flags)
    if match["of"]:
        offset = words.shifts[match["of"].lower()]
        year = settle(context.anchor, lambda on: on.year + offset)
        return _dated(None if year is None else Dated(f"{year:04d}-{code}", "season"), "season", flags)
    before, after = context.before(match.start()), context.after(match.end())
    if match["shift"] is None and not context.relaxed:
        placed = match["the"] and _SEASON_BEFORE.search(before)
        if not placed or _SEASON_AFTER.match(after):
            return None
    if after.startswith("-"):
        return None
    shift, _ = read_shift(match["shift"], words)
    return _dated(settle(context.anchor, lambda on: calendar.season(code, shift, on)), "season", flags)


def read_decade(match: Match, context: Context) -> Reading | None:
    """`the 1990s`, `tahun 90-an`."""
    flags = edge_flags(match["edge"], context.words)
    if match["y"]:
        return Reading("date", f"{match['y'][:3]}X", "decade", "printed", flags)
    if not (match["head"] or match["edge"]):
        return None
    return Reading("date", f"19{match['yy'][0]}X", "decade", "printed", flags)


def read_century(match: Match, context: Context) -> Reading | None:
    """`abad ke-20`, `the 19th century`."""
    if "Century" in match.group():
        return None
    if match["n"]:
        number = int(match["n"])
    elif context.words.lang == "en":
        number = context.words.ordinals[match["ordinal"].lower()]
    else:
        number = _roman(match["roman"].lower())
    return Reading("date", f"{number - 1:02d}XX", "century") if 1 <= number <= 30 else None


def read_vague(match: Match, context: Context) -> Reading | None:
    """`baru-baru ini`, `recently`, `the coming weeks`."""
    if context.after(match.end()).startswith("-"):
        return None
    units = (group(match, "units") or "").lower().removeprefix("ber").split("-")[0]
    unit = context.words.units.get(units)
    return Reading("vague", None, unit_granularity(unit) if unit else None, "vague")


def read_feast(match: Match, context: Context) -> Reading | None:
    """`Lebaran 2020`, `Natal`, `Good Friday`."""
    printed = match["feast"]
    name = plain_words(printed)
    as_name = printed[0].isupper() or name in _FEAST_IN_LOWER
    if not context.relaxed and (not as_name or _is_name(match, context, name)):
        return None
    key = feasts.FEASTS[context.words.lang][name]
    year = int(match["y"]) if match["y"] else None
    if group(match, "hijri"):
        year = feasts.hijri_year(key, int(match["hijri"]))
        if year is None:
            return Reading("vague", None, None, "feast")
    if year is None:
        year = settle(context.anchor, lambda on: _feast_year(key, on))
    if year is not None and (day := feasts.feast_day(key, year)):
        return Reading("date", calendar.value_of(year, *day), "day", "feast")
    fixed = feasts.fixed_day(key)
    if fixed and year is None:
        return Reading("date", calendar.value_of(None, *fixed), "day", "feast")
    return Reading("vague", None, None, "feast")


def _unit(name: str, context: Context) -> str:
    name = name.lower()
    return "day" if name in _PARTS_OF_DAY else _OTHER_UNITS.get(name) or context.words.units[name]


def _is_sunday(match: Match, context: Context) -> bool:
    """Tell whether `Minggu` is printed as the name of a day, not as a week at the head of a sentence."""
    name = match["unit"]
    if name.lower() != "minggu" or not name[0].isupper() or context.relaxed:
        return False
    return not guards.starts_sentence(context, match.start())


def _period(unit: str, offset: int, flags: tuple[str, ...], context: Context) -> Reading:
    return _dated(settle(context.anchor, lambda on: calendar.period(unit, offset, on)), unit, flags)


def _dated(found: Dated | None, unit: str, flags: tuple[str, ...]) -> Reading:
    if found is None:
        return Reading("date", None, unit_granularity(unit), "unresolved", flags)
    return Reading("date", found.value, found.granularity, "relative-to-published", flags)


def _is_name(match: Match, context: Context, name: str) -> bool:
    """Tell whether the name of a feast is that of a place or a person."""
    before, after = context.before(match.start()), context.after(match.end())
    if name == "natal":
        return bool(_NOT_NATAL.search(before))
    if name in ("ramadan", "ramadhan"):
        inside = bool(_NAME_BEFORE.search(before)) and not guards.starts_sentence(context, match.start())
        return inside or bool(_NAME_AFTER.match(after))
    return name in ("kuningan", "galungan") and not _FEAST_DAY_BEFORE.search(before)


def _feast_year(key: str, on: date) -> int | None:
    """Return the year whose feast is nearest to `on`, within half a year."""
    near: list[tuple[int, int]] = []
    for year in (on.year - 1, on.year, on.year + 1):
        day = feasts.feast_day(key, year) if 1 <= year <= 9999 else None
        if day is not None:
            near.append((abs((date(year, *day) - on).days), year))
    return min(near)[1] if near and min(near)[0] <= _HALF_YEAR else None


def _roman(text: str) -> int:
    total = 0
    for index, letter in enumerate(text):
        value = _ROMAN[letter]
        following = _ROMAN.get(text[index + 1 : index + 2], 0)
        total += -value if value < following else value
    return total
