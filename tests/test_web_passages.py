from __future__ import annotations

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ujar.records import Region, Span, Statement
from ujar.web.passages import Paragraph, in_reading_order, lay_out


def _statement(*content: Span, source: Sequence[Span] = (), cue: Sequence[Span] = ()) -> Statement:
    return Statement(
        id=str(content), kind="indirect", act="claim", content=content, source=tuple(source), cue=tuple(cue),
        score=1.0, made_by="hand",
    )  # fmt: skip


def _texts(paragraphs: Sequence[Paragraph]) -> list[str]:
    return ["".join(segment.text for segment in paragraph.segments) for paragraph in paragraphs]


_alphabet = st.sampled_from(["a", "b ", ".", "\n", "\n\n", "\u00e9", "e\u0301", "🙂", "👩\u200d👧", "\u202e", "\u6587"])
_spans = st.lists(st.tuples(st.integers(0, 60), st.integers(0, 60)), max_size=3).map(tuple)
_statements = st.lists(
    st.builds(lambda content, source, cue: _statement(*content, source=source, cue=cue), _spans, _spans, _spans),
    max_size=6,
)
_regions = st.lists(
    st.builds(Region, start=st.integers(0, 60), end=st.integers(0, 60), kind=st.just("debris")), max_size=3
)


@given(st.lists(_alphabet, max_size=40).map("".join), _statements, _regions)
def test_segments_are_the_text_with_every_mark_in_its_place(
    text: str, statements: list[Statement], regions: list[Region]
) -> None:
    ordered = in_reading_order(statements)
    paragraphs = lay_out(text, ordered, regions)
    assert "".join(_texts(paragraphs)) == text
    at = 0
    for paragraph in paragraphs:
        for segment in paragraph.segments:
            for place in range(at, at + len(segment.text)):
                over = [n for n, s in enumerate(ordered) if any(a <= place < b for a, b in s.content)]
                assert segment.depth == len(over)
                assert segment.content == tuple(over[-2:])
                for marked, part in ((segment.source, "source"), (segment.cue, "cue")):
                    spans = [getattr(s, part) for s in ordered]
                    assert marked == tuple(
                        [n for n, found in enumerate(spans) if any(a <= place < b for a, b in found)][-3:]
                    )
                assert (segment.region is not None) == any(r.start <= place < r.end for r in regions)
            at += len(segment.text)
    assert sorted(n for paragraph in paragraphs for n in paragraph.statements) == list(range(len(ordered)))


@given(st.lists(_alphabet, max_size=40).map("".join), _statements, _regions, st.integers(0, 80))
def test_a_part_of_a_longer_text_is_laid_out_as_the_text_is(
    text: str, statements: list[Statement], regions: list[Region], at: int
) -> None:
    def moved(spans: Sequence[Span]) -> list[Span]:
        return [(start + at, end + at) for start, end in spans]

    ordered = in_reading_order(statements)
    later = [_statement(*moved(s.content), source=moved(s.source), cue=moved(s.cue)) for s in ordered]
    lower = [Region(start=region.start + at, end=region.end + at, kind=region.kind) for region in regions]
    here, there = lay_out(text, ordered, regions), lay_out(text, later, lower, at=at)
    assert [(part.segments, part.start + at) for part in here] == [(part.segments, part.start) for part in there]


def test_what_reaches_into_a_part_is_marked_in_it() -> None:
    (paragraph,) = lay_out("two three", [_statement((0, 7), cue=[(0, 3)]), _statement((20, 30))], at=4)
    assert [(s.text, s.content, s.cue) for s in paragraph.segments] == [("two", (0,), ()), (" three", (), ())]
    assert paragraph.start == 4
    assert paragraph.statements == (0, 1)


def test_other_marks_lie_over_statements() -> None:
    (paragraph,) = lay_out("He came on Monday.", [_statement((3, 17))], notes=[(11, 17), (0, 2)])
    assert [(s.text, s.content, s.notes) for s in paragraph.segments] == [
        ("He", (), (1,)),
        (" ", (), ()),
        ("came on ", (0,), ()),
        ("Monday", (0,), (0,)),
        (".", (), ()),
    ]


@pytest.mark.parametrize(
    "paragraphs",
    [
        [""],
        ["\n\n"],
        ["One."],
        ["One.\n", "Two.\n"],
        ["One.\n\n\n", "Two."],
        ["\n\nOne.\n", "Two."],
        ["Title\n\n", "A first line.\n", "A second line."],
        ["This paragraph was wrapped by a program at a\ncolumn of its own, as mail programs do\nto text\n"],
        [
            "This line is a whole paragraph of its own.\n",
            "And so is this, which ends in a stop.\n",
            "And this.",
        ],
    ],
)
def test_paragraphs(paragraphs: list[str]) -> None:
    assert _texts(lay_out("".join(paragraphs), [])) == paragraphs


def test_a_statement_over_two_paragraphs_has_its_card_beside_the_first() -> None:
    first, second = lay_out("A, he said: one.\nTwo. More.", [_statement((12, 21))])
    assert first.statements == (0,)
    assert second.statements == ()
    assert [(s.text, s.opens, s.resumes) for s in second.segments] == [
        ("Two.", (), (0,)),
        (" More.", (), ()),
    ]


def test_a_split_statement_opens_twice_and_does_not_mark_what_lies_between() -> None:
    (paragraph,) = lay_out("“A,” he said. “B.”", [_statement((1, 3), (15, 17), cue=[(8, 12)])])
    assert [(s.text, s.depth, s.opens, s.cue) for s in paragraph.segments] == [
        ("“", 0, (), ()),
        ("A,", 1, (0,), ()),
        ("” he ", 0, (), ()),
        ("said", 0, (), (0,)),
        (". “", 0, (), ()),
        ("B.", 1, (0,), ()),
        ("”", 0, (), ()),
    ]


def test_outer_statements_come_first() -> None:
    inner, outer, late = _statement((5, 8)), _statement((5, 20)), _statement((9, 12))
    assert in_reading_order([late, inner, outer]) == [outer, inner, late]


@pytest.mark.parametrize("content", [(), ((7, 3),), ((50, 60),)])
def test_a_statement_without_words_keeps_its_card(content: tuple[Span, ...]) -> None:
    paragraphs = lay_out("One.\nTwo.", [_statement(*content)])
    assert "".join(_texts(paragraphs)) == "One.\nTwo."
    assert [paragraph.statements for paragraph in paragraphs] == [(0,), ()]


def test_ten_thousand_nested_statements_stay_small() -> None:
    size = 10_000
    nested = [_statement((n, 2 * size - n)) for n in range(size)]
    (paragraph,) = lay_out("x" * 2 * size, nested)
    assert max(segment.depth for segment in paragraph.segments) == size
    assert max(len(segment.content) for segment in paragraph.segments) == 2
