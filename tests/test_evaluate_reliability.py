"""Reliability of scores, on scores made up, and its drawing."""

from __future__ import annotations

from xml.etree import ElementTree

import pytest

from evaluate_articles import all_errors
from ujar.learn.comparison import compare_gold
from ujar.learn.reliability import Judged, measure_reliability, reliability_of
from ujar.learn.reliability_chart import draw_reliability

MADE_UP = [
    *[Judged(0.95, True, True)] * 3,
    Judged(1.0, False, False),
    *[Judged(0.5, True, False)] * 2,
    Judged(0.0, False, False),
]


def test_bins_and_errors() -> None:
    measured = measure_reliability(MADE_UP)
    assert [one.statements for one in measured.bins] == [1, 0, 0, 0, 0, 2, 0, 0, 0, 4]
    last, middle, empty = measured.bins[9], measured.bins[5], measured.bins[1]
    assert (last.low, last.high) == (0.9, 1.0)
    assert (last.score, last.found, last.end_to_end) == (0.9625, 0.75, 0.75)
    assert (middle.score, middle.found, middle.end_to_end) == (0.5, 1.0, 0.0)
    assert (empty.score, empty.found, empty.end_to_end) == (None, None, None)
    assert measured.found_error == pytest.approx((4 * 0.2125 + 2 * 0.5) / 7, abs=1e-4)
    assert measured.end_to_end_error == pytest.approx((4 * 0.2125 + 2 * 0.5) / 7, abs=1e-4)


def test_scores_that_mean_what_they_say_have_no_error() -> None:
    judged = [Judged(0.75, number < 3, number < 3) for number in range(4)]
    assert measure_reliability(judged).found_error == 0.0


def test_statements_of_an_article() -> None:
    measured = reliability_of([compare_gold(*all_errors())])
    assert measured.statements == 5
    assert [
        (n, one.statements, one.found, one.end_to_end) for n, one in enumerate(measured.bins) if one.statements
    ] == [
        (3, 2, 0.0, 0.0),
        (9, 3, 1.0, pytest.approx(2 / 3, abs=1e-4)),
    ]


def test_nothing_to_measure() -> None:
    measured = measure_reliability([])
    assert (measured.statements, measured.found_error, measured.end_to_end_error) == (0, 0.0, 0.0)
    assert ElementTree.fromstring(draw_reliability({"none": measured})) is not None
    assert ElementTree.fromstring(draw_reliability({})) is not None


def test_the_drawing_is_well_formed_and_escaped() -> None:
    name = "<script>&\"'</script>"
    root = ElementTree.fromstring(
        draw_reliability({name: measure_reliability(MADE_UP), "other": measure_reliability([])})
    )
    space = "{http://www.w3.org/2000/svg}"
    assert root.findall(f".//{space}script") == []
    assert name in [element.text for element in root.iter(f"{space}text")]
    assert len(root.findall(f".//{space}circle")) == 3 + 2
    assert len(root.findall(f".//{space}rect[@class='count']")) == 3
