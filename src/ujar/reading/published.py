"""When an article was published, and how that is known.

Four ways, in order of trust: `given` by the user, a table's `column` or a `feed`, a web page's own metadata
(`page-metadata`) or address (`url`), and a dateline or date line in the text (`dateline`). A way that does
not yield a day, month or year for certain yields nothing: 12/10/2020 has two readings, and April 20 has no
year.
"""

from __future__ import annotations

import re
from datetime import date, datetime, timedelta
from typing import NamedTuple

from ujar.errors import InvalidDate
from ujar.records import Date, Granularity, Lang

__all__ = ["Reading", "column_date", "given_date", "in_future", "is_date_line", "read_date", "text_date", "url_date"]

_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "januari january jan", "februari pebruari february feb peb", "maret march mar mrt", "april apr",
            "mei may", "juni june jun", "juli july jul", "agustus august agust agst agu ags agt aug",
            "september sept sep", "oktober october okt oct", "november nopember nov nop",
            "desember december des dec",
        ),
        start=1,
    )
    for name in names.split()
}  # fmt: skip
_WEEKDAYS = {
    name: number
    for number, names in enumerate(
        (
            "senin monday mon sen", "selasa tuesday tues tue sel", "rabu wednesday wed rab",
            "kamis thursday thurs thu kam", "jumat jum'at jum’at friday fri jum", "sabtu saturday sat sab",
            "minggu ahad sunday sun min",
        ),
    )
    for name in names.split()
}  # fmt: skip


def _any(words: dict[str, int]) -> str:
    return "|".join(sorted(map(re.escape, words), key=len, reverse=True))


_MONTH = rf"(?:{_any(_MONTHS)})"
_TH = r"(?:st|nd|rd|th)?"
_DATE = rf"""
    (?:(?P<weekday>{_any(_WEEKDAYS)})\b\.?,?[ ]{{0,2}}\(?)?
    (?:
        (?P<y>\d{{4}})(?P<s>[-/.])(?P<m>\d{{1,2}})(?P=s)(?P<d>\d{{1,2}})
      | (?P<n1>\d{{1,2}})(?P<t>[-/.])(?P<n2>\d{{1,2}})(?P=t)(?P<ny>\d{{4}})
      | (?P<wd>\d{{1,2}}){_TH}[ -](?:of[ ])?(?P<wm>{_MONTH})\b\.?,?[ -](?P<wy>\d{{4}})
      | (?P<em>{_MONTH})\b\.?[ ](?P<ed>\d{{1,2}}){_TH},?[ ](?P<ey>\d{{4}})
    )(?!\d)\)?
"""
_ZONE = r"(?:WIB|WITA|WIT|[AP]\.?M\.?|Z|UTC|GMT|[ECMP][SD]T|ET)"
_TIME = rf"""
    (?:(?:T|[ ]?[,|•·-]?[ ]?)(?:at[ ]|pukul[ ]|pkl\.?[ ])?
    \d{{1,2}}[:.]\d{{2}}(?:[:.]\d{{2}})?(?:[.,]\d{{1,9}})?
    (?:[ ]?{_ZONE}\b\.?|[ ]?[+-]\d{{2}}:?\d{{2}}){{0,3}})
"""
_PRINTED = re.compile(rf"\s*{_DATE}{_TIME}?\s*", re.VERBOSE | re.IGNORECASE)
_COMPACT = re.compile(r"\s*(\d{4})(\d{2})(\d{2})\s*")
_MONTH_ALONE = re.compile(rf"\s*(?:(\d{{4}})[-/](\d{{2}})|({_MONTH})[ ](\d{{4}}))\s*", re.IGNORECASE)
_YEAR_ALONE = re.compile(r"\s*(\d{4})\s*")
_ISO = re.compile(r"\d{4}(?:-\d{2}(?:-\d{2})?)?")
_NOTHING = frozenset({"", "-", "null", "none", "nan", "n/a", "na", "nat", "unknown"})

_URL_DAY = re.compile(r"(?<!\d)((?:19|20)\d{2})(?P<s>[/-]?)(0?[1-9]|1[0-2])(?P=s)(0[1-9]|[12]\d|3[01]|[1-9])(?!\d)")
_URL_MONTH = re.compile(r"/((?:19|20)\d{2})/(0[1-9]|1[0-2])/")

# A line that holds a date and little else, near the top: an outlet or a label may stand before it.
_DATE_LINE = re.compile(
    rf"""
    (?:(?!(?:last|updated?|modified|edited|diperbarui|diubah|terakhir|copyright)\b)
       (?:[\w.]{{2,30}}(?:[ ]\w{{2,20}})?[ ]?[-–—|:,][ ]?
        |(?:published|posted|diterbitkan|dipublikasikan|tayang)(?:[ ]on|[ ]pada)?:?[ ]))?
    {_DATE}{_TIME}?\s*
    """,
    re.VERBOSE | re.IGNORECASE,
)
_DATELINE = re.compile(
    rf"""
    (?!(?:pada|on|in|di|by|from|dari|since|sejak|until|hingga|sampai|namun|hari|tanggal)\b)
    (?-i:[A-Z])[^\n(—–―]{{1,60}}?,[ ]\(?{_DATE}[^\n—–―-]{{0,30}}(?:[—–―]|[ ]--?[ ])
    """,
    re.VERBOSE | re.IGNORECASE,
)
_HEAD_LINES = 6
_HEAD = 1_500


class Reading(NamedTuple):
    """A date and the flags that reading it calls for."""

    date: Date
    flags: tuple[str, ...] = ()


def given_date(value: str) -> Date:
    """Return the publication date that the user gave: YYYY, YYYY-MM, YYYY-MM-DD or an ISO timestamp.

    Raises:
        InvalidDate: it is none of these, or no day of the calendar.
    """
    text = value.strip()
    day = text
    if len(text) > 10:
        try:
            day = datetime.fromisoformat(text).date().isoformat()
        except ValueError:
            day = ""
    parts = [int(part) for part in day.split("-")] if _ISO.fullmatch(day) else []
    if not parts or not _exists(*parts):
        raise InvalidDate(
            f"{value!r} is not a date. Give the publication date as YYYY, YYYY-MM or YYYY-MM-DD, such as 2016-04-20."
        )
    grains: tuple[Granularity, ...] = ("year", "month", "day")
    return Date(value=day, granularity=grains[len(parts) - 1], method="given")


def read_date(text: str, *, method: str, day_first: bool = False) -> Reading | None:
    """Return the date that `text` is, in one of the forms in common use, or None.

    12/10/2020 is read when one number is over 12, when both are the same, when a weekday settles it, or when
    `day_first` says that the writer puts the day first.
    """
    if found := _PRINTED.fullmatch(text[:80]):
        return _printed(found, method=method, day_first=day_first)
    if compact := _COMPACT.fullmatch(text):
        whole = _day(int(compact[1]), int(compact[2]), int(compact[3]), method=method)
        return None if whole is None else Reading(whole)
    if month_alone := _MONTH_ALONE.fullmatch(text):
        year, month = month_alone[1] or month_alone[4], month_alone[2] or _MONTHS[month_alone[3].lower()]
        if not _plausible(int(year)) or not _exists(int(year), int(month)):
            return None
        return Reading(Date(value=f"{year}-{int(month):02d}", granularity="month", method=method))
    if (alone := _YEAR_ALONE.fullmatch(text)) and _plausible(int(alone[1])):
        return Reading(Date(value=alone[1], granularity="year", method=method))
    return None


def column_date(value: str) -> Reading:
    """Return the date of a table's column; a value that is not clearly one date is flagged, not guessed."""
    if value.strip().lower() in _NOTHING:
        return Reading(Date())
    return read_date(value, method="column") or Reading(Date(), ("date-unreadable",))


def url_date(url: str) -> Date:
    """Return the date in an address such as `https://example.org/read/2020/10/12/101500/harga-naik`."""
    address = url.partition("?")[0].partition("#")[0][:2_000]
    for found in _URL_DAY.finditer(address):
        if whole := _day(int(found[1]), int(found[3]), int(found[4]), method="url"):
            return whole
    if month := _URL_MONTH.search(address):
        return Date(value=f"{month[1]}-{month[2]}", granularity="month", method="url")
    return Date()


def in_future(day: Date, *, today: date | None = None) -> bool:
    """Say whether a publication date lies, with all of its month or year, behind tomorrow, when the day has begun
    everywhere.
    """
    if day.value is None:
        return False
    tomorrow = ((today or date.today()) + timedelta(days=1)).isoformat()
    return day.value > tomorrow[: len(day.value)]


def text_date(text: str, lang: Lang) -> Reading:
    """Return the full date of a dateline or date line in the first lines of `text`.

    A date without a year, and a date inside a sentence, do not date the story.
    """
    lines = [line.strip() for line in text[:_HEAD].split("\n") if line.strip()][:_HEAD_LINES]
    for line in lines:
        found = _DATE_LINE.fullmatch(line) or _DATELINE.match(line[:160])
        if found is None:
            continue
        day_first = lang == "id" or re.search(r"\bWI(?:B|T|TA)\b", line) is not None
        reading = _printed(found, method="dateline", day_first=day_first)
        if reading is not None:
            return reading
    return Reading(Date())


def is_date_line(line: str) -> bool:
    """Say whether a line holds a full date, at most with an outlet or label before it and a time after it."""
    return len(line) <= 120 and _DATE_LINE.fullmatch(line.strip()) is not None


def _printed(found: re.Match[str], *, method: str, day_first: bool) -> Reading | None:
    part = found.groupdict()
    weekday = _WEEKDAYS[part["weekday"].lower()] if part["weekday"] else None
    if part["n1"]:
        readings = _numeric(int(part["n1"]), int(part["n2"]), int(part["ny"]), method)
        if len(readings) > 1 and weekday is not None:
            readings = [each for each in readings if _weekday(each) == weekday] or readings
        if len(readings) > 1 and not day_first:
            return None
        whole = readings[0] if readings else None
    elif part["y"]:
        whole = _day(int(part["y"]), int(part["m"]), int(part["d"]), method=method)
    elif part["wm"]:
        whole = _day(int(part["wy"]), _MONTHS[part["wm"].lower()], int(part["wd"]), method=method)
    else:
        whole = _day(int(part["ey"]), _MONTHS[part["em"].lower()], int(part["ed"]), method=method)
    if whole is None:
        return None
    disagrees = weekday is not None and _weekday(whole) != weekday
    return Reading(whole, ("weekday-disagrees",) if disagrees else ())


def _numeric(first: int, second: int, year: int, method: str) -> list[Date]:
    # Day first comes first, so that it wins where the writer's habit is known.
    both = [_day(year, second, first, method=method), _day(year, first, second, method=method)]
    readings = [each for each in both if each is not None]
    return readings[:1] if first == second else readings


def _day(year: int, month: int, day: int, *, method: str) -> Date | None:
    if not _plausible(year) or not _exists(year, month, day):
        return None
    return Date(value=f"{year:04d}-{month:02d}-{day:02d}", granularity="day", method=method)


def _exists(year: int, month: int = 1, day: int = 1) -> bool:
    try:
        date(year, month, day)
    except ValueError:
        return False
    return True


def _plausible(year: int) -> bool:
    return 1600 <= year <= 2199


def _weekday(day: Date) -> int:
    return date.fromisoformat(day.value or "").weekday()
