"""Intervals: they hold the value, come out the same each time, and grow with what articles differ by."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from ujar.measure.counts import Counts, share_of
from ujar.measure.intervals import Figure, figures_of, macro_f1

UNEVEN: list[Mapping[str, Counts]] = [
    {"found": Counts(8, 10, 9), "act": share_of(3, 8)},
    {"found": Counts(2, 10, 12), "act": share_of(2, 2)},
    {"found": Counts(5, 5, 5), "act": share_of(5, 5), "rare": Counts(1, 1, 2)},
    {"found": Counts(1, 6, 4), "act": share_of(0, 1)},
    {"found": Counts(), "act": Counts()},
]


def _ends(figure: Figure) -> tuple[float, float, float]:
    assert figure.f1 is not None
    assert figure.low is not None
    assert figure.high is not None
    return figure.low, figure.f1, figure.high


@pytest.mark.parametrize("name", ["found", "act", "rare"])
def test_the_interval_holds_the_value(name: str) -> None:
    counts, figure = figures_of(UNEVEN)[name]
    low, value, high = _ends(figure)
    assert low <= value <= high
    assert value == pytest.approx(counts.f1)


def test_totals_are_sums() -> None:
    figures = figures_of(UNEVEN)
    assert figures["found"][0] == Counts(16, 31, 30)
    assert figures["act"][0] == Counts(10, 16, 16)
    assert figures["rare"][0] == Counts(1, 1, 2)


def test_the_same_articles_give_the_same_interval() -> None:
    assert figures_of(UNEVEN) == figures_of(UNEVEN)
    assert macro_f1(UNEVEN) == macro_f1(UNEVEN)
    assert figures_of(UNEVEN, seed=1) != figures_of(UNEVEN, seed=2)


def test_articles_that_are_alike_leave_nothing_open() -> None:
    _, figure = figures_of([{"found": Counts(3, 4, 4)}] * 6)["found"]
    assert figure == Figure(0.75, 0.75, 0.75)


def test_more_articles_make_it_narrower() -> None:
    few, many = (_ends(figures_of(UNEVEN * times)["found"][1]) for times in (2, 20))
    assert many[2] - many[0] < (few[2] - few[0]) / 2


def test_below_two_articles_there_is_none() -> None:
    assert figures_of(UNEVEN[:1])["found"][1] == Figure(16 / 19)
    assert figures_of([]) == {}
    assert macro_f1([]) == Figure()


def test_nothing_annotated_or_predicted_has_no_value() -> None:
    assert figures_of([{"deny": Counts()}] * 3)["deny"] == (Counts(), Figure())


def test_draws_without_a_name_do_not_count_as_zero() -> None:
    _, figure = figures_of([{"found": Counts(1, 1, 1)}, {}, {}, {}])["found"]
    assert figure == Figure(1.0, 1.0, 1.0)


def test_the_mean_of_the_acts() -> None:
    tally = [{"claim": Counts(2, 2, 2), "deny": Counts(0, 1, 0)}, {"claim": Counts(2, 2, 2), "ask": Counts()}]
    low, value, high = _ends(macro_f1(tally))
    assert value == pytest.approx(0.5)
    assert low <= value <= high
