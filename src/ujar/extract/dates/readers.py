"""The table of readers: what a match of a rule is read by, under the name of the rule."""

from __future__ import annotations

from collections.abc import Callable
from types import MappingProxyType

from ujar.extract.dates import read_amounts, read_days, read_periods
from ujar.extract.dates.context import Context
from ujar.extract.dates.parts import Reading
from ujar.extract.dates.read_parts import Match

__all__ = ["READERS"]

READERS: MappingProxyType[str, Callable[[Match, Context], Reading | None]] = MappingProxyType(
    {
        "ago": read_amounts.read_ago,
        "amount": read_amounts.read_amount,
        "century": read_periods.read_century,
        "clock": read_days.read_clock,
        "day": read_days.read_day,
        "day-month": read_days.read_day_month,
        "day-of-month": read_days.read_day_of_month,
        "days": read_days.read_days,
        "decade": read_periods.read_decade,
        "each": read_amounts.read_each,
        "feast": read_periods.read_feast,
        "in-text": read_periods.read_in_text,
        "iso": read_days.read_iso,
        "month": read_days.read_month,
        "month-day": read_days.read_month_day,
        "numeric": read_days.read_numeric,
        "numeric-short": read_days.read_numeric_short,
        "period": read_periods.read_period,
        "period-bare": read_periods.read_period_bare,
        "quarter": read_periods.read_quarter,
        "season": read_periods.read_season,
        "stretch-ahead": read_amounts.read_stretch_ahead,
        "stretch-back": read_amounts.read_stretch_back,
        "stretch-in-text": read_amounts.read_stretch_in_text,
        "vague": read_periods.read_vague,
        "weekday": read_days.read_weekday,
        "weekday-date": read_days.read_weekday_date,
        "weekdays": read_days.read_weekdays,
        "weekend": read_periods.read_weekend,
        "year": read_days.read_year,
        "years": read_days.read_years,
    }
)
