"""What the engine has to know of a language: the form of the tables in `words_*` and `rules_*`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, NamedTuple

__all__ = ["Rule", "Words"]


class Words(NamedTuple):
    """The words of time of one language. Keys are lower-case; weekdays count from Monday, 0."""

    lang: Literal["id", "en"]
    day_first: bool
    """Whether 10/12 is the tenth of December."""
    decimal: str
    """The decimal mark; the other one of comma and full stop groups thousands."""
    months: Mapping[str, int]
    short_months: Mapping[str, int]
    """Short forms, read as months only beside a day."""
    ambiguous_months: frozenset[str]
    """Months that are names of people or common words as well."""
    weekdays: Mapping[str, int]
    short_weekdays: Mapping[str, int]
    """Short forms, read as weekdays only beside a date."""
    units: Mapping[str, str]
    single_units: Mapping[str, str]
    """Words that are "one" and a unit in one (`sehari`)."""
    numbers: Mapping[str, int]
    multipliers: Mapping[str, int]
    """Words that raise the number before them; `belas` adds."""
    fuzzy: frozenset[str]
    """Words for a number that is not told."""
    ordinals: Mapping[str, int]
    seasons: Mapping[str, int]
    """EDTF codes, seasons of the northern hemisphere."""
    edges: Mapping[str, str]
    """Words for the beginning, middle and end of a time: the flags that they give."""
    shifts: Mapping[str, int]
    """Before, at or after the time of publication."""
    days: Mapping[str, int]
    """Expressions for days, counted from the day of publication."""
    zones: Mapping[str, str]
    """Offsets from UTC; empty where the name says no offset that holds the year round."""
    part: str
    """Pattern: parts of the day."""
    future: str
    """Pattern: words that let a weekday or month after them be looked for in the future."""
    past: str
    """Pattern: verbs of finished deeds; near a month that would lie far ahead they put it in the past."""
    reporting: str
    """Pattern: words that, directly before a weekday, tell the past."""


class Rule(NamedTuple):
    """One form of date.

    `name` says what it is read as (`ujar.extract.dates.readers`). `starts` are the words that may begin it,
    `#month` and the like being the words of that kind; empty for those of the fragment that it consists of.
    In `pattern` `<X>` stands for a fragment, and its groups are what the reader asks for.
    """

    name: str
    starts: str
    pattern: str
