"""Feasts and public days: what can be told of their dates.

Christian feasts that move are computed from Easter (Gregorian computus, Meeus, *Astronomical Algorithms*,
1991, chapter 8). Islamic, Hindu, Buddhist and Chinese days are those that the government of Indonesia kept,
2014 to 2025. All other movable feasts are left without a value, and so are days that different countries keep
on different dates (Labour Day, Independence Day; Eid in English).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, timedelta
from types import MappingProxyType

__all__ = ["FEASTS", "easter", "feast_day", "fixed_day", "hijri_year"]


def easter(year: int) -> date:
    """Return Easter Sunday of the Gregorian calendar."""
    century, rest = divmod(year, 100)
    golden = year % 19
    epact = (19 * golden + century - century // 4 - (century - (century + 8) // 25 + 1) // 3 + 15) % 30
    to_sunday = (32 + 2 * (century % 4) + 2 * (rest // 4) - epact - rest % 4) % 7
    correction = (golden + 11 * epact + 22 * to_sunday) // 451
    month, day = divmod(epact + to_sunday - 7 * correction + 114, 31)
    return date(year, month, day + 1)


def _nth(year: int, month: int, weekday: int, nth: int) -> date:
    """Return the nth such weekday of a month, the last one for -1."""
    if nth < 0:
        last = date(year + month // 12, month % 12 + 1, 1) - timedelta(days=1)
        return last - timedelta(days=(last.weekday() - weekday) % 7)
    first = date(year, month, 1)
    return first + timedelta(days=(weekday - first.weekday()) % 7 + 7 * (nth - 1))


_FIRST_YEAR = 2014
_DECREED = {
    "idul fitri": "07-28 07-17 07-06 06-25 06-15 06-05 05-24 05-13 05-02 04-22 04-10 03-31",
    "idul adha": "10-05 09-24 09-12 09-01 08-22 08-11 07-31 07-20 07-10 06-29 06-17 06-06",
    "nyepi": "03-31 03-21 03-09 03-28 03-17 03-07 03-25 03-14 03-03 03-22 03-11 03-29",
    "imlek": "01-31 02-19 02-08 01-28 02-16 02-05 01-25 02-12 02-01 01-22 02-10 01-29",
    "waisak": "05-15 06-02 05-22 05-11 05-29 05-19 05-07 05-26 05-16 06-04 05-23 05-12",
}
_TABLE = {
    name: {
        _FIRST_YEAR + index: (int(day[:2]), int(day[3:])) for index, day in enumerate(days.split())
    }
    for name, days in _DECREED.items()
}  # fmt: skip

_FIXED = {
    "natal": (12, 25),
    "christmas eve": (12, 24),
    "tahun baru": (1, 1),
    "new year's eve": (12, 31),
    "kemerdekaan": (8, 17),
    "pahlawan": (11, 10),
    "kartini": (4, 21),
    "buruh": (5, 1),
    "fourth of july": (7, 4),
    "veterans day": (11, 11),
    "halloween": (10, 31),
    "valentine": (2, 14),
}

_COMPUTED: Mapping[str, Callable[[int], date]] = {
    "paskah": easter,
    "jumat agung": lambda year: easter(year) - timedelta(days=2),
    "kamis putih": lambda year: easter(year) - timedelta(days=3),
    "palm sunday": lambda year: easter(year) - timedelta(days=7),
    "rabu abu": lambda year: easter(year) - timedelta(days=46),
    "kenaikan": lambda year: easter(year) + timedelta(days=39),
    "pentakosta": lambda year: easter(year) + timedelta(days=49),
    "thanksgiving": lambda year: _nth(year, 11, 3, 4),
    "black friday": lambda year: _nth(year, 11, 3, 4) + timedelta(days=1),
    "memorial day": lambda year: _nth(year, 5, 0, -1),
    "king day": lambda year: _nth(year, 1, 0, 3),
    "presidents day": lambda year: _nth(year, 2, 0, 3),
}

FEASTS: MappingProxyType[str, Mapping[str, str]] = MappingProxyType(
    {
        "id": {
            "natal": "natal", "hari natal": "natal", "malam natal": "christmas eve",
            "tahun baru": "tahun baru", "malam tahun baru": "new year's eve", "tahun baru imlek": "imlek",
            "imlek": "imlek", "tahun baru islam": "", "lebaran": "idul fitri", "lebaran haji": "idul adha",
            "idul fitri": "idul fitri", "idulfitri": "idul fitri", "idul adha": "idul adha",
            "iduladha": "idul adha", "hari raya kurban": "idul adha", "nyepi": "nyepi", "waisak": "waisak",
            "paskah": "paskah", "jumat agung": "jumat agung", "kamis putih": "kamis putih",
            "rabu abu": "rabu abu", "minggu palma": "palm sunday", "kenaikan isa almasih": "kenaikan",
            "kenaikan yesus kristus": "kenaikan", "pentakosta": "pentakosta", "ramadan": "", "ramadhan": "",
            "bulan puasa": "", "maulid nabi": "", "isra mikraj": "", "isra miraj": "", "galungan": "",
            "kuningan": "", "hari kemerdekaan": "kemerdekaan", "hari pahlawan": "pahlawan",
            "hari kartini": "kartini", "hari buruh": "buruh",
        },
        "en": {
            "christmas": "natal", "christmas day": "natal", "christmas eve": "christmas eve",
            "new year's eve": "new year's eve", "new year's day": "tahun baru", "easter": "paskah",
            "easter sunday": "paskah", "good friday": "jumat agung", "maundy thursday": "kamis putih",
            "ash wednesday": "rabu abu", "palm sunday": "palm sunday", "ascension day": "kenaikan",
            "pentecost": "pentakosta", "thanksgiving": "thanksgiving", "thanksgiving day": "thanksgiving",
            "black friday": "black friday", "memorial day": "memorial day",
            "martin luther king jr. day": "king day", "martin luther king day": "king day",
            "mlk day": "king day", "presidents' day": "presidents day", "presidents day": "presidents day",
            "president's day": "presidents day", "fourth of july": "fourth of july",
            "the fourth of july": "fourth of july", "july fourth": "fourth of july",
            "veterans day": "veterans day", "veterans' day": "veterans day", "halloween": "halloween",
            "valentine's day": "valentine", "lunar new year": "imlek", "chinese new year": "imlek",
            "ramadan": "", "eid": "", "eid al-fitr": "", "eid al-adha": "", "eid-al-fitr": "",
            "eid-al-adha": "", "nyepi": "nyepi", "vesak": "waisak", "waisak": "waisak",
            "idul fitri": "idul fitri", "idul adha": "idul adha", "lebaran": "idul fitri",
            "passover": "", "rosh hashanah": "", "yom kippur": "", "hanukkah": "", "diwali": "", "lent": "",
            "super tuesday": "",
            "labor day": "", "labour day": "", "independence day": "", "election day": "",
            "inauguration day": "", "columbus day": "", "st. patrick's day": "",
        },
    }
)  # fmt: skip
"""The feasts of each language as printed, in lower case, with the key of the date, or nothing."""


def fixed_day(key: str) -> tuple[int, int] | None:
    """Return month and day of a feast that does not move."""
    return _FIXED.get(key)


def feast_day(key: str, year: int) -> tuple[int, int] | None:
    """Return month and day of a feast in a year, None where it is not known."""
    if key in _FIXED:
        return _FIXED[key]
    if key in _COMPUTED and 1583 <= year <= 4099:
        day = _COMPUTED[key](year)
        return day.month, day.day
    return _TABLE.get(key, {}).get(year)


def hijri_year(key: str, year: int) -> int | None:
    """Return the year of the common era in which the two feasts of Eid fall in a Hijri year, 1435 to 1446."""
    if key in ("idul fitri", "idul adha") and 1435 <= year <= 1446:
        return year + 579
    return None
