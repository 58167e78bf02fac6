"""The dates of an article: found as printed, read as ISO 8601, settled by the publication date where it can.

`find_dates` gives a `DateMention` for each expression of time: dates, ranges, lengths, what recurs, and what
is vague. Its rules:

- A year that is not printed is not invented. With a publication date a day or month without a year takes the
  year that puts it nearest to publication; without one it stays `--04-20` or `--04`. Near a verb of a
  finished deed (`suspended`, `telah`) what would lie over six weeks ahead is of the year before.
- A weekday alone is the latest on or before publication, as news has it. After a word of the future in the
  same clause (`will`, `plans`, `could`, `akan`, `dijadwalkan`) it is the first on or after it, unless a verb
  such as `said` stands directly before. Such words turn a day or month without a year to the future as well.
- `last Friday` and `Jumat lalu` are before publication, `next Friday` and `Jumat depan` after it; with `pekan
  lalu`, `last week` the weekday is counted in that week, Monday to Sunday.
- A publication date that is only a month or a year settles no more than it can: `last year`, not `last week`.
- Indonesian figures are day and month, English ones month and day; an impossible order is turned and flagged.
- `early`, `late`, `awal`, `pertengahan` are flags; the value is that of the whole period.
- Not read as dates: ages, sums, scores, laws (`UU No 13 Tahun 2003`), hours alone, words for the present
  (`saat ini`, `now`), rates (`per tahun`, `a year`).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from types import MappingProxyType
from typing import Literal

from ujar.errors import UnsupportedLanguage
from ujar.extract.dates.calendar import anchor_of
from ujar.extract.dates.grammar import Grammar, grammar_of
from ujar.extract.dates.scan import Found, scan
from ujar.records import Date, DateMention, Region

__all__ = ["FLAGS", "MADE_BY", "METHODS", "find_dates", "normalise_date"]

MADE_BY = "dates.v1"

METHODS: MappingProxyType[str, str] = MappingProxyType(
    {
        "printed": "as printed; a year or month that is not printed is not there",
        "year-from-published": "day and month are printed, the year is the one nearest to publication",
        "month-from-published": "the day is printed, month and year are those nearest to publication",
        "weekday-from-published": "a weekday, counted from the day of publication",
        "relative-to-published": "told by its distance from publication (`kemarin`, `two years ago`)",
        "relative-in-text": "told by its distance from another time in the text (`the next day`): no value",
        "feast": "a feast, with its date where that is known",
        "vague": "the words tell no time or number (`baru-baru ini`, `several years`): no value",
        "unresolved": "would need a publication date, or a more exact one: no value",
    }
)
"""How the value of a mention was found."""

FLAGS: MappingProxyType[str, str] = MappingProxyType(
    {
        "impossible-date": "there is no such day; no value",
        "weekday-disagrees": "the printed weekday is not that of the printed date",
        "day-month-swapped": "figures were read in the other order, because the usual one is impossible",
        "order-ambiguous": "English figures that could be read in either order; read as month and day",
        "two-digit-year": "the century was not printed; 70 to 99 are read as 19.., others as 20..",
        "early": "the beginning of the period",
        "mid": "the middle of the period",
        "late": "the end of the period",
    }
)
"""What else is to be known of a mention."""

_NOT_KNOWN = Date()
_LEAD = re.compile(
    r"\s*(?:(?:pada|dari|sejak|hingga|sampai|per|di|antara|mulai|selama|sekitar|on|in|at|since|until|by|from|between"
    r"|for|over|during|through|tertanggal|dalam)[ \t\u00a0]{1,2})?",
    re.IGNORECASE,
)
_TRAIL = re.compile(r"[\s.,;:]*")


def find_dates(
    text: str, *, lang: Literal["id", "en"], published: Date = _NOT_KNOWN, skip: Sequence[Region] = ()
) -> tuple[DateMention, ...]:
    """Return the dates of a text in order of place; they do not overlap.

    `published` settles what the text leaves open. Mentions that touch a region of `skip` are left out.
    Time and memory are linear in the length of the text.

    Raises:
        UnsupportedLanguage: `lang` is neither `id` nor `en`.
    """
    found = scan(text, _grammar(lang), anchor_of(published))
    skipped = sorted((region.start, region.end) for region in skip)
    return tuple(_mention(entry) for entry in _outside(found, skipped))


def normalise_date(expression: str, *, lang: Literal["id", "en"], published: Date = _NOT_KNOWN) -> DateMention | None:
    """Return the reading of one expression, None when it is not one date from end to end.

    A preposition before it and punctuation after it are passed over. What in a text would need its
    neighbourhood to be taken for a date (`Mei`, `9/11`, `a year`) is taken for one here.

    Raises:
        UnsupportedLanguage: `lang` is neither `id` nor `en`.
    """
    found = scan(expression, _grammar(lang), anchor_of(published), relaxed=True)
    lead = _LEAD.match(expression)
    start = lead.end() if lead else 0
    if len(found) != 1 or found[0].start not in (start, len(expression) - len(expression.lstrip())):
        return None
    return _mention(found[0]) if _TRAIL.fullmatch(expression, found[0].end) else None


def _grammar(lang: str) -> Grammar:
    if lang not in ("id", "en"):
        raise UnsupportedLanguage(f"no dates are read in {lang!r}; give lang 'id' or 'en'", lang=lang)
    return grammar_of(lang)


def _outside(found: Sequence[Found], skipped: Sequence[tuple[int, int]]) -> list[Found]:
    """Return what touches none of the stretches, both sorted by place."""
    kept: list[Found] = []
    reach = index = 0
    for entry in found:
        while index < len(skipped) and skipped[index][0] < entry.end:
            reach = max(reach, skipped[index][1])
            index += 1
        if entry.start >= reach:
            kept.append(entry)
    return kept


def _mention(found: Found) -> DateMention:
    reading = found.reading
    return DateMention(
        start=found.start,
        end=found.end,
        kind=reading.kind,
        value=reading.value,
        granularity=reading.granularity,
        method=reading.method,
        flags=tuple(dict.fromkeys(reading.flags)),
    )
