"""English words of time, as data."""

from __future__ import annotations

from ujar.extract.dates.tables import Words

__all__ = ["WORDS"]

_UNITS = {
    "second": "second", "seconds": "second", "minute": "minute", "minutes": "minute", "hour": "hour",
    "hours": "hour", "day": "day", "days": "day", "week": "week", "weeks": "week", "fortnight": "fortnight",
    "fortnights": "fortnight", "month": "month", "months": "month", "year": "year", "years": "year",
    "decade": "decade", "decades": "decade", "century": "century", "centuries": "century",
}  # fmt: skip
_ORDINALS = {
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8,
    "ninth": 9, "tenth": 10, "eleventh": 11, "twelfth": 12, "thirteenth": 13, "fourteenth": 14,
    "fifteenth": 15, "sixteenth": 16, "seventeenth": 17, "eighteenth": 18, "nineteenth": 19,
    "twentieth": 20, "twenty-first": 21, "twenty-second": 22, "twenty-third": 23, "twenty-fourth": 24,
    "twenty-fifth": 25, "twenty-sixth": 26, "twenty-seventh": 27, "twenty-eighth": 28,
    "twenty-ninth": 29, "thirtieth": 30, "thirty-first": 31,
}  # fmt: skip

WORDS = Words(
    lang="en",
    day_first=False,
    decimal=".",
    months={
        "january": 1, "february": 2, "march": 3, "april": 4, "may": 5, "june": 6, "july": 7, "august": 8,
        "september": 9, "october": 10, "november": 11, "december": 12,
    },
    short_months={
        "jan": 1, "feb": 2, "mar": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8, "sep": 9, "sept": 9,
        "oct": 10, "nov": 11, "dec": 12,
    },
    ambiguous_months=frozenset({"march", "april", "may", "june"}),
    weekdays={
        "monday": 0, "tuesday": 1, "wednesday": 2, "thursday": 3, "friday": 4, "saturday": 5, "sunday": 6,
    },
    short_weekdays={
        "mon": 0, "tue": 1, "tues": 1, "wed": 2, "weds": 2, "thu": 3, "thur": 3, "thurs": 3, "fri": 4,
        "sat": 5, "sun": 6,
    },
    units=_UNITS,
    single_units={},
    numbers={
        "a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7,
        "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14,
        "fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20,
        "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90,
    },
    multipliers={"dozen": 12, "hundred": 100, "thousand": 1000},
    fuzzy=frozenset({"few", "several", "many", "couple", "dozens", "hundreds", "thousands"}),
    ordinals=_ORDINALS,
    seasons={"spring": 21, "summer": 22, "autumn": 23, "fall": 23, "winter": 24},
    edges={
        "early": "early", "earlier": "early", "start": "early", "beginning": "early", "mid": "mid",
        "middle": "mid", "late": "late", "later": "late", "end": "late", "close": "late",
    },
    shifts={
        "last": -1, "past": -1, "previous": -1, "preceding": -1, "this": 0, "current": 0, "next": 1,
        "coming": 1, "upcoming": 1,
    },
    days={
        "today": 0, "tonight": 0, "this morning": 0, "this afternoon": 0, "this evening": 0,
        "earlier today": 0, "later today": 0, "yesterday": -1, "yesterday morning": -1,
        "yesterday afternoon": -1, "yesterday evening": -1, "yesterday night": -1, "last night": -1,
        "last evening": -1, "earlier yesterday": -1, "late yesterday": -1,
        "the day before yesterday": -2, "day before yesterday": -2, "tomorrow": 1, "tomorrow morning": 1,
        "tomorrow afternoon": 1, "tomorrow evening": 1, "tomorrow night": 1,
        "the day after tomorrow": 2, "day after tomorrow": 2,
    },
    zones={
        "gmt": "+00:00", "utc": "+00:00", "est": "-05:00", "edt": "-04:00", "cst": "-06:00",
        "cdt": "-05:00", "mst": "-07:00", "mdt": "-06:00", "pst": "-08:00", "pdt": "-07:00",
        "et": "", "ct": "", "mt": "", "pt": "", "eastern": "", "bst": "+01:00", "cet": "+01:00",
    },
    part=r"morning|afternoon|evening|night",
    future=(
        r"will|set\sto|won['’]t|shall|['’]ll|is\sto|are\sto|plans?|planned|planning|scheduled|expected|slated|upcoming|going\sto"
        r"|ahead\sof|poised|prepar(?:e|es|ing)\s(?:for|to)|(?:can|could|may|might|would|should|must)(?!\s+have\b)|cannot"
    ),
    past=(
        r"was|were|had|did|became|began|won|lost|left|took|came|went|ran|held|met|died|broke|fell|rose|gave|got"
        r"|(?!need|scheduled|expected|planned|slated|indeed|based)[a-z]{2,12}ed"
    ),
    reporting=(
        r"said|says|told|tells|announced|tweeted|wrote|reported|added|asked|argued|acknowledged|insisted|warned|claimed"
        r"|released|published|issued|signed|held|met|spoke|called|made|began|ended|came|died|won|lost"
    ),
)  # fmt: skip
