"""Scores: against hand-made cases, and against the reference scorers where these are at hand."""

from __future__ import annotations

from typing import NamedTuple

import pytest

from ujar.learn.scores import Counts, align, score_attributions, score_spans, trim_spans
from ujar.records import Span

TEXT = "“Kami siap berunding,” kata Ani. Budi menolak rencana itu."


class Parts(NamedTuple):
    source: tuple[Span, ...]
    cue: tuple[Span, ...]
    content: tuple[Span, ...]


def parts(source: str, content: str) -> Parts:
    def find(words: str) -> tuple[Span, ...]:
        at = TEXT.index(words)
        return ((at, at + len(words)),) if words else ()

    return Parts(find(source) if source else (), (), find(content))


GOLD = [parts("Ani", "Kami siap berunding"), parts("Budi", "rencana itu")]


def test_marks_at_the_ends_do_not_count() -> None:
    assert trim_spans([(0, 22)], TEXT) == ((1, 20),)
    assert trim_spans([(0, 1)], TEXT) == ()
    assert trim_spans([(1, 5), (6, 20)], TEXT) == ((1, 20),)


@pytest.mark.parametrize(
    ("predicted", "exact", "found", "end_to_end"),
    [
        (GOLD, 2, 2, 2),
        ([parts("Ani", "“Kami siap berunding,”"), GOLD[1]], 2, 2, 2),
        ([parts("Budi", "Kami siap berunding"), GOLD[1]], 2, 2, 1),
        ([parts("", "siap berunding")], 0, 1, 0),
        ([parts("Ani", "berunding")], 0, 0, 0),
        ([], 0, 0, 0),
    ],
)
def test_attributions(predicted: list[Parts], exact: int, found: int, end_to_end: int) -> None:
    counts = score_attributions(GOLD, predicted, TEXT)
    assert (counts.exact.right, counts.found.right, counts.end_to_end.right) == (exact, found, end_to_end)
    assert counts.found.gold == 2
    assert counts.found.predicted == len(predicted)


def test_each_is_paired_once() -> None:
    twice = [parts("Ani", "Kami siap"), parts("Ani", "Kami siap berunding")]
    assert [(i, j) for i, j, _ in align(GOLD, twice, TEXT)] == [(0, 1)]


def test_spans_and_rates() -> None:
    counts = score_spans([(0, 1, "A"), (2, 3, "B")], [(0, 1, "A"), (2, 4, "B"), (5, 6, "B")])
    assert counts["A"] == Counts(1, 1, 1)
    assert counts["B"] == Counts(0, 1, 2)
    assert counts["micro"] == Counts(1, 2, 3)
    assert counts["micro"].precision == pytest.approx(1 / 3)
    assert counts["micro"].recall == pytest.approx(0.5)
    assert counts["micro"].f1 == pytest.approx(0.4)
    assert Counts().f1 == 0.0
