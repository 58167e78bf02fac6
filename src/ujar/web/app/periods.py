"""Periods of time in the words of a language."""

from __future__ import annotations

from collections.abc import Iterable

from ujar.analyse.periods import Period
from ujar.web.bars import Bar
from ujar.web.words import Words

__all__ = ["bars_of", "period_name"]


def period_name(period: Period, words: Words) -> str:
    """Return a month by its name, a year as it is, ten years by the first and the last."""
    if period.since == period.until:
        return words.date(period.since)
    return f"{period.since}–{period.until}"


def bars_of(periods: Iterable[Period], words: Words) -> list[Bar]:
    """Return the bars of the periods in which there is something."""
    return [Bar(period_name(one, words), one.count, words.number(one.count)) for one in periods if one.count]
