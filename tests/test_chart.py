"""The picture of lanes over time."""

from __future__ import annotations

import re
from xml.etree import ElementTree

from hypothesis import given
from hypothesis import strategies as st

from ujar.web.chart import Mark, Step, chart

_SVG = "{http://www.w3.org/2000/svg}"


def _titles(svg: str) -> list[str | None]:
    root = ElementTree.fromstring(svg)
    return [title.text for group in root.iter(f"{_SVG}g") for title in group.findall(f"{_SVG}title")]


def test_every_mark_has_its_words_and_every_lane_its_name() -> None:
    svg = chart(
        [Mark("NATO", "2016-04-20", "opposes", "a", "1"), Mark("Russia", "2014-03-01", "supports", "b", "2")],
        title="Positions",
        steps=[Step("1", "2", "moved")],
        lanes=("Russia", "NATO"),
    )
    assert _titles(svg) == ["moved", "b", "a"]
    assert svg.index("Russia") < svg.index("NATO")
    assert "2015" in svg


def test_what_comes_from_articles_is_escaped() -> None:
    svg = chart([Mark("<script>", "2016-01-01", "none", "</title><script>alert(1)</script>", "1")], title="<b>")
    assert "<script" not in svg
    assert _titles(svg) == ["</title><script>alert(1)</script>"]


def test_a_chart_without_marks_says_so() -> None:
    assert "Nothing dated to show" in chart([], title="Empty")


@given(st.lists(st.tuples(st.dates(), st.text(max_size=5)), max_size=40))
def test_any_days_and_words_make_a_valid_picture(given_marks: list[tuple[object, str]]) -> None:
    marks = [Mark(words, str(day), "event", words, str(n)) for n, (day, words) in enumerate(given_marks)]
    root = ElementTree.fromstring(chart(marks, title="x"))
    places = [
        float(value) for value in re.findall(r'rect class="event" x="([-\d.]+)"', ElementTree.tostring(root).decode())
    ]
    assert all(180 <= place <= 1000 for place in places)
