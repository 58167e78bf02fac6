"""Find the dates of a text: rules by first word, then what belongs together is joined."""

from __future__ import annotations

import re
from typing import NamedTuple

from ujar.extract.dates.calendar import Anchor
from ujar.extract.dates.context import Context
from ujar.extract.dates.grammar import DIGIT, Grammar, Pattern
from ujar.extract.dates.parts import Reading, at_clock
from ujar.extract.dates.read_parts import Match
from ujar.extract.dates.readers import READERS

__all__ = ["Found", "scan"]

_WORD = re.compile(r"\w+")
_S = r"[ \t\u00a0]"
_LINK = re.compile(
    rf"{_S}{{0,2}}[-–]{_S}{{0,2}}|,?{_S}{{1,2}}(?:hingga|sampai(?:{_S}dengan)?|s\.d\.|s/d|to|through|thru|until|till)"
    rf"{_S}{{1,2}}(?:the{_S})?",
    re.IGNORECASE,
)
_AND = re.compile(rf"{_S}{{1,2}}(?:dan|and){_S}{{1,2}}", re.IGNORECASE)
_BETWEEN = re.compile(rf"\b(?:antara|between){_S}{{1,2}}(?:the{_S})?$", re.IGNORECASE)
_BEFORE_CLOCK = re.compile(
    rf",?{_S}{{1,2}}(?:(?:at|on|around|about|by|sekitar|mulai|tepat|sejak|kira-kira){_S}{{1,2}}){{0,2}}",
    re.IGNORECASE,
)
_AFTER_CLOCK = re.compile(rf",?{_S}{{1,2}}(?:(?:on|hari){_S}{{1,2}})?", re.IGNORECASE)
_HOURS = re.compile(rf"{_S}?[-–]{_S}?\d|{_S}(?:hingga|sampai|to|until){_S}{{1,2}}(?:pukul{_S})?\d", re.IGNORECASE)
_PREFIX = re.compile(r"\b(?:post|pre|mid)-$", re.IGNORECASE)
_LATE_PART = re.compile(r"\b(?:afternoon|evening|night)\b", re.IGNORECASE)
_MONEY = frozenset("$€£¥#@=_&")
_JOINS = frozenset("-–/.,:")
_LONGEST_GAP = 24


class Found(NamedTuple):
    """A reading at its place."""

    start: int
    end: int
    reading: Reading


def scan(text: str, grammar: Grammar, anchor: Anchor | None, *, relaxed: bool = False) -> list[Found]:
    """Return the dates of a text in order; `relaxed` is for a text that is one expression."""
    context = Context(text, grammar, anchor, relaxed=relaxed)
    found: list[Found] = []
    position = 0
    for word in _WORD.finditer(text):
        start = word.start()
        if start < position:
            continue
        first = word.group()
        patterns = grammar.by_word.get(DIGIT if first[0].isdigit() else first.lower())
        if patterns is None or not _may_start(text, start, found):
            continue
        hit = _read(patterns, context, start)
        if hit is not None:
            found.append(hit)
            position = hit.end
    joined = _join(found, context)
    return [entry for entry in joined if entry.reading.method not in ("clock", "none")]


def _read(patterns: tuple[Pattern, ...], context: Context, start: int) -> Found | None:
    """Return what the first rule that fits reads at `start`."""
    text = context.text
    for pattern in patterns:
        match = pattern.regex.match(text, start)
        if match is None or not _may_end(text, match):
            continue
        reading = READERS[pattern.name](match, context)
        if reading is None:
            continue
        end = match.end()
        if pattern.name == "numeric-short" and text[start - 1 : start] == "(" and text[end : end + 1] == ")":
            return Found(start - 1, end + 1, reading)
        return Found(start, end, reading)
    return None


def _may_start(text: str, start: int, found: list[Found]) -> bool:
    """Tell whether a date may begin here: not within a number, a sum, an address or a hyphened word."""
    if start == 0:
        return True
    before = text[start - 1]
    if before in _MONEY:
        return False
    if before in _JOINS and start > 1 and (text[start - 2].isalnum() or text[start - 2] == "."):
        linked = bool(found) and found[-1].end >= start - 1
        linked = linked or (before == "-" and _PREFIX.search(text, max(0, start - 6), start) is not None)
        return linked or (before in ",:" and not text[start - 2].isdigit())
    return True


def _may_end(text: str, match: Match) -> bool:
    """Tell whether a date may end where a rule has ended."""
    end = match.end()
    if end >= len(text):
        return True
    after = text[end]
    if after.isalnum() or after in "_%°@":
        return False
    if text[end - 1].isdigit() and after in _JOINS and end + 1 < len(text) and text[end + 1].isdigit():
        printed = match.group()
        whole = any(letter.isalpha() for letter in printed) or printed.count("/") == 2
        return after in "-–" and whole
    return True


def _join(found: list[Found], context: Context) -> list[Found]:
    """Join a day and its hour, and the two ends of a range."""
    joined: list[Found] = []
    for entry in found:
        if joined and 0 < entry.start - joined[-1].end <= _LONGEST_GAP:
            merged = _with_clock(joined[-1], entry, context) or _as_range(joined[-1], entry, context)
            if merged is not None:
                joined[-1] = merged
                continue
        joined.append(entry)
    return joined


def _with_clock(first: Found, last: Found, context: Context) -> Found | None:
    """Return a day and the hour beside it as one, None where they do not belong together."""
    text = context.text
    one, two = first.reading, last.reading
    if (one.method == "clock") == (two.method == "clock"):
        return None
    if two.method == "clock":
        day, hour, link = one, two, _BEFORE_CLOCK
        if _HOURS.match(text, last.end):
            return None
    else:
        day, hour, link = two, one, _AFTER_CLOCK
    if not link.fullmatch(text, first.end, last.start) or day.kind != "date" or day.granularity != "day":
        return None
    if day.parts is None or hour.parts is None or hour.parts.clock is None:
        return None
    clock = hour.parts.clock
    if "half-day" in hour.flags and clock[0] < 12 and _LATE_PART.search(text, first.start, last.end):
        clock = (clock[0] + 12, clock[1])
    timed = at_clock(day, clock, hour.parts.zone)
    return Found(first.start, last.end, timed)


def _as_range(first: Found, last: Found, context: Context) -> Found | None:
    """Return two dates as the ends of one range, None where they are not."""
    one, two = first.reading, last.reading
    if one.parts is None or two.parts is None or one.kind != "date" or two.kind != "date":
        return None
    if "clock" in (one.method, two.method) or one.parts.clock or two.parts.clock:
        return None
    gap = (first.end, last.start)
    between = _AND.fullmatch(context.text, *gap) and _BETWEEN.search(context.before(first.start))
    if not between and not _LINK.fullmatch(context.text, *gap):
        return None
    merged = context.ranged(one.parts, two.parts, first.start)
    return None if merged is None else Found(first.start, last.end, merged)
