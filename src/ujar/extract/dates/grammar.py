"""The rules of a language, compiled once and found by the word that begins them.

Every pattern is bounded: no repetition without a limit, no repetition inside another. Rules are looked up by
first word, so that a text without words of time costs one dictionary look-up a word.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import cache
from typing import NamedTuple

from ujar.extract.dates import rules_en, rules_id, words_en, words_id
from ujar.extract.dates.feasts import FEASTS
from ujar.extract.dates.tables import Rule, Words

__all__ = ["DIGIT", "SPACE", "Grammar", "Pattern", "grammar_of"]

DIGIT = "0"
"""The key of the rules that begin with a digit."""
SPACE = r"[ \t\u00a0]{1,2}"
_FRAGMENT = re.compile(r"<([A-Z][A-Z0-9]*)>")
_FIRST = re.compile(r"\w+")
_PLAIN = ("iso", "numeric", "days", "day-month", "month-day", "numeric-short")
_ARTICLES = ("a", "an")
_DEPTH = 8


class Pattern(NamedTuple):
    """A compiled rule."""

    name: str
    regex: re.Pattern[str]


class Grammar(NamedTuple):
    """All that is needed to read one language."""

    words: Words
    by_word: Mapping[str, tuple[Pattern, ...]]
    """Rules by first word in lower case, or `DIGIT`, in the order in which they are tried."""
    plain: tuple[Pattern, ...]
    """The rules for a date without its weekday."""


@cache
def grammar_of(lang: str) -> Grammar:
    """Return the grammar of `id` or `en`, compiled at first use."""
    words, rules, own = {
        "id": (words_id.WORDS, rules_id.RULES, rules_id.FRAGMENTS),
        "en": (words_en.WORDS, rules_en.RULES, rules_en.FRAGMENTS),
    }[lang]
    fragments = _fragments(words) | own
    classes = _classes(words)
    index: dict[str, list[Pattern]] = {}
    plain: list[Pattern] = []
    for rule in rules:
        pattern = Pattern(rule.name, re.compile(_expand(rule.pattern, fragments), re.IGNORECASE))
        for start in _starts(rule, words, classes):
            index.setdefault(start, []).append(pattern)
        if rule.name in _PLAIN:
            plain.append(pattern)
    return Grammar(words, {word: tuple(found) for word, found in index.items()}, tuple(plain))


def _expand(pattern: str, fragments: Mapping[str, str]) -> str:
    for _ in range(_DEPTH):
        pattern = _FRAGMENT.sub(lambda found: f"(?:{fragments[found.group(1)]})", pattern)
    return pattern


def _starts(rule: Rule, words: Words, classes: Mapping[str, Iterable[str]]) -> list[str]:
    if rule.name == "day":
        forms: Iterable[str] = words.days
    elif rule.name == "feast":
        forms = [*FEASTS[words.lang], "hari"] if words.lang == "id" else FEASTS[words.lang]
    else:
        forms = [form for start in rule.starts.split() for form in classes.get(start, (start,))]
    firsts = [found.group() for form in forms if (found := _FIRST.match(form))]
    return list(dict.fromkeys(firsts))


def _classes(words: Words) -> dict[str, Iterable[str]]:
    return {
        "#digit": (DIGIT,),
        "#number": [*words.numbers, *words.fuzzy, *words.multipliers, "setengah", "half"],
        "#month": [*words.months, *words.short_months],
        "#weekday": [*words.weekdays, *words.short_weekdays, *(f"{day}s" for day in words.weekdays)],
        "#single": [*words.single_units],
        "#edge": [*words.edges, "the"] if words.lang == "en" else [*words.edges],
        "#ordinal": [*words.ordinals],
    }


def _any(forms: Iterable[str]) -> str:
    """Return a pattern for any of the forms, longest first; a space stands for white space."""
    ordered = sorted(set(forms), key=lambda form: (-len(form), form))
    escaped = (re.escape(form).replace(r"\ ", SPACE).replace("'", "['’]") for form in ordered)
    return rf"(?:{'|'.join(escaped)})(?!\w)"


def _fragments(words: Words) -> dict[str, str]:
    counting = [word for word in words.numbers if word not in _ARTICLES]
    number_words = _any([*counting, *words.multipliers, *words.fuzzy, "half", "setengah"])
    after_article = _any([*words.multipliers, *words.fuzzy, "half"])
    short = "|".join(sorted(words.short_months, key=lambda form: (-len(form), form)))
    short_days = "|".join(sorted(words.short_weekdays, key=lambda form: (-len(form), form)))
    weekdays = "|".join(sorted(words.weekdays, key=lambda form: (-len(form), form)))
    return {
        "S": SPACE,
        "S0": r"[ \t\u00a0]{0,2}",
        "Y": r"[12]\d{3}(?!\d)",
        "MONTH": _any(words.months),
        "MONTHS": rf"{_any(words.months)}|(?:{short})(?:\.|(?!\w))",
        "WEEKDAY": f"(?:{weekdays})" + (r"(?!\w)" if words.lang == "id" else r"(?![^\Ws]|s\w)"),
        "WEEKDAYS": rf"(?:{weekdays})(?!\w)" + (rf"|(?:{short_days})(?:\.|(?!\w))" if short_days else ""),
        "UNIT": _any(words.units),
        "SINGLE": _any(words.single_units) if words.single_units else r"(?!)",
        "NUMWORDS": (
            rf"(?:an?{SPACE}(?={after_article}))?{number_words}"
            rf"(?:,?(?:{SPACE}|-)(?:(?:and|of){SPACE})?{number_words}){{0,5}}(?:{SPACE}of(?!\w))?"
        ),
        "EDGE": _any(words.edges),
        "ORDINAL": _any(words.ordinals),
        "PART": rf"(?:{words.part})(?!\w)",
        "ZONE": _any(words.zones),
        "DAYS": _any(words.days),
        "FEAST": _any(FEASTS[words.lang]),
        "ISO": (
            r"(?P<iso>\d{4}-\d{2}-\d{2})(?:[T ](?P<clock>\d{2}:\d{2})(?::\d{2}(?:\.\d{1,6})?)?"
            r"(?P<zone>Z|[+-]\d{2}:?\d{2})?)?(?!\w)"
        ),
    }
