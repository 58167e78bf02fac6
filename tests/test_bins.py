"""Time cut into bins."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from ujar.analyse.bins import MOST_BINS, bins
from ujar.analyse.day_numbers import day_number, day_of

DAYS = st.integers(day_number("0001-01-01"), day_number("9999-12-31"))


@pytest.mark.parametrize(
    ("first", "last", "unit", "starts"),
    [
        ("2016-04-20", "2016-04-22", "day", ["2016-04-20", "2016-04-21", "2016-04-22"]),
        ("2016-01-06", "2016-12-31", "week", ["2016-01-06", "2016-01-11", "2016-01-18"]),
        ("2010-02-03", "2016-12-31", "month", ["2010-02-03", "2010-03-01", "2010-04-01"]),
        ("1990-05-01", "2016-12-31", "year", ["1990-05-01", "1991-01-01", "1992-01-01"]),
    ],
)
def test_the_unit_is_chosen_from_the_span(first: str, last: str, unit: str, starts: list[str]) -> None:
    cut = bins(day_number(first), day_number(last))
    assert cut.unit == unit
    assert [day_of(int(day)) for day in cut.edges[:3]] == starts
    assert day_of(int(cut.edges[-1]) - 1) == last


def test_whole_bins_make_the_span_grow() -> None:
    cut = bins(day_number("2010-02-03"), day_number("2016-12-05"), whole=True)
    assert (day_of(int(cut.edges[0])), day_of(int(cut.edges[-1]) - 1)) == ("2010-02-01", "2016-12-31")


def test_no_bin_goes_beyond_the_calendar() -> None:
    cut = bins(day_number("9999-06-01"), day_number("9999-12-31"), whole=True)
    assert cut.unit == "week"
    assert day_of(int(cut.edges[-1]) - 1) == "9999-12-31"


@given(DAYS, DAYS)
def test_every_day_of_a_span_is_in_one_bin(one: int, other: int) -> None:
    first, last = sorted((one, other))
    cut = bins(first, last)
    assert cut.edges[0] == first
    assert cut.edges[-1] == last + 1
    assert (np.diff(cut.edges) > 0).all()
    assert cut.size <= MOST_BINS + 2 or cut.unit == "year"
    assert cut.of(np.array([first, last])).tolist() == [0, cut.size - 1]
