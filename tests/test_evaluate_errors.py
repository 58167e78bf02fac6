"""The page of errors: every kind of error, nothing live of what strangers wrote, and a bound on its size."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from evaluate_articles import TEXT, all_errors
from ujar.learn import errors_page
from ujar.learn.comparison import Comparison, Side, compare_gold
from ujar.learn.errors_page import ErrorSet, render_errors, write_errors
from ujar.learn.excerpts import cut_excerpt
from ujar.learn.mistakes import GROUPS, mistakes_of
from web_reading import Element, Page

SET = ErrorSet("samples", "en", [compare_gold(*all_errors())])


def _section(page: Page, group: str) -> Element:
    (section,) = (e for e in page.elements if e.attributes.get("id") == f"set1-{group}")
    return section


def _words(page: Page, element: Element) -> str:
    return " ".join(page.text(element).split())


@pytest.mark.parametrize(
    ("group", "gold", "found"),
    [
        ("missed", "help", None),
        ("spurious", None, "on Monday"),
        ("boundary", "of floods", "of the north"),
        ("source", "The port", "The port"),
        ("kind", "We are", "“We are"),
        ("act", "the plan", "the plan"),
        ("speaker", "The port", "The port"),
    ],
)
def test_each_kind_of_error_comes_once(group: str, gold: str | None, found: str | None) -> None:
    (mistake,) = (mistake for mistake in mistakes_of(SET.comparisons[0]) if mistake.group == group)
    for side, begins in ((mistake.gold, gold), (mistake.found, found)):
        assert (side is None) == (begins is None)
        if side is not None and begins is not None:
            assert TEXT.startswith(begins, side.content[0][0])


def test_the_page_has_every_group_with_its_article() -> None:
    page = Page(render_errors([SET]))
    for group, (heading, _) in GROUPS.items():
        words = _words(page, _section(page, group))
        assert words.startswith(f"{heading}: 1 ")
        assert "a1" in words
    assert "annotatedrefuse" in _words(page, _section(page, "act"))
    assert "foundoppose" in _words(page, _section(page, "act"))
    assert "the contents share" in _words(page, _section(page, "boundary"))
    targets = {href[1:] for e in page.find("a") if (href := e.attributes["href"])}
    assert targets <= set(page.ids())


def test_source_cue_and_content_are_marked() -> None:
    page = Page(render_errors([SET]))
    missed = _section(page, "missed")
    marked = {
        mark: "".join(t for t, path in page.pieces if missed in path and any(mark in e.classes for e in path))
        for mark in ("s", "k", "c")
    }
    assert marked == {"s": "Dewi", "k": "promised", "c": "help"}
    boundary = _section(page, "boundary")
    hues = {e.attributes["class"] for _, path in page.pieces if boundary in path for e in path if e.tag == "mark"}
    assert hues == {"c g-assertion", "c g-request"}
    both = _section(page, "act")
    assert [e.attributes["class"] for _, path in page.pieces if both in path for e in path if e.tag == "mark"] == [
        "c g-accord"
    ]


def test_nothing_that_strangers_write_is_live() -> None:
    bad = "<script>alert(1)</script>\u202e"
    side = Side(((0, 4),), ((5, 8),), ((0, 8),), id=bad, kind="direct", act="claim", speakers=(bad,) * 9, score=0.5)
    comparison = Comparison.of(bad, bad + TEXT, [side, side], [side._replace(source=((9, 12),))])
    html = render_errors([ErrorSet(bad, "en", [comparison, *SET.comparisons])], title=bad)
    page = Page(html)
    assert "<script" not in html
    assert "\u202e" not in html
    assert "<script>alert(1)</script>" in page.text()
    assert {e.tag for e in page.elements} <= {e.tag for e in Page(render_errors([SET])).elements}
    assert all(re.fullmatch(r"#(errors|sets|set1(-[a-z]+)?)", e.attributes["href"] or "") for e in page.find("a"))
    assert "and 4 more" in page.text()


def test_only_the_first_of_a_group_are_shown(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(errors_page, "MOST", 2)
    comparisons = [compare_gold(*all_errors(f"a{number}")) for number in range(5)]
    page = Page(render_errors([ErrorSet("samples", "en", comparisons)]))
    words = _words(page, _section(page, "missed"))
    assert words.startswith("Missed: 5 ")
    assert "The first 2 are shown." in words
    assert ("a1" in words, "a2" in words) == (True, False)


def test_the_foot_says_what_it_holds(tmp_path: Path) -> None:
    path = write_errors(tmp_path / "errors.html", [SET])
    page = Page(path.read_text("utf-8"))
    (foot,) = page.find(".foot")
    assert "holds text of the annotated articles" in page.text(foot)
    assert len(page.find("style")) == 1
    assert page.find("meta")[1].attributes["content"].startswith("default-src 'none'; style-src 'sha256-")  # type: ignore[union-attr]


def test_without_sets_the_page_says_so() -> None:
    assert "No set with statements" in Page(render_errors([])).text()


_SPANS = st.lists(st.tuples(st.integers(-5, 3000), st.integers(-5, 3000)).map(lambda s: (min(s), max(s))), max_size=6)


@given(text=st.text("ab .\n", max_size=3000), content=_SPANS, source=_SPANS)
def test_excerpts_are_bounded_and_true(
    text: str, content: list[tuple[int, int]], source: list[tuple[int, int]]
) -> None:
    excerpt = cut_excerpt(text, {"content": content, "source": source}, around=[*content, *source])
    whole = "".join(segment.text for segment in excerpt)
    assert len(whole) <= 1600 + 5 * len(excerpt)
    at = 0
    for piece in whole.split(" […] "):
        at = text.index(piece, at) + len(piece)
    marked = sum(len(segment.text) for segment in excerpt if "content" in segment.parts)
    covered = {n for start, end in content for n in range(max(start, 0), min(end, len(text)))}
    assert marked <= len(covered)


def test_short_statements_are_shown_whole_between_whole_words() -> None:
    text = "one " * 100 + "Ani said she would come" + " two" * 100
    start = text.index("Ani")
    parts = {"source": [(start, start + 3)], "content": [(start + 9, start + 23)]}
    excerpt = cut_excerpt(text, parts, around=[span for spans in parts.values() for span in spans])
    assert [(s.text, set(s.parts)) for s in excerpt[2:5]] == [
        ("Ani", {"source"}), (" said ", set()), ("she would come", {"content"})
    ]  # fmt: skip
    assert (excerpt[0].text, excerpt[-1].text) == (" […] ", " […] ")
    assert set(excerpt[1].text.split()) == {"one"}
