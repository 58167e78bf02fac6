"""Scores: against hand-made cases, and the pairing against every other pairing."""

from __future__ import annotations

from itertools import permutations
from typing import NamedTuple

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from ujar.learn.scores import align, score_attributions, score_spans
from ujar.measure.assignment import assign
from ujar.measure.counts import Counts, share_of
from ujar.measure.pairing import Pair, pairs_of, trim_spans
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


def _content(*spans: Span, source: tuple[Span, ...] = (), cue: tuple[Span, ...] = ()) -> Parts:
    return Parts(source, cue, spans)


@pytest.mark.parametrize(
    ("gold", "predicted", "pairs"),
    [
        # The best pair alone would leave the second of both sides without a partner.
        ([_content((0, 10)), _content((10, 14))], [_content((3, 14)), _content((0, 4))], [(0, 1, 0.4), (1, 0, 4 / 11)]),
        ([_content((0, 10))], [_content((0, 5))], [(0, 0, 0.5)]),
        ([_content((0, 10))], [_content((0, 4))], [(0, 0, 0.4)]),
        ([_content((0, 10))], [_content((0, 6)), _content((6, 10))], [(0, 0, 0.6)]),
        ([_content((0, 10))], [_content((10, 20))], []),
        ([_content((0, 4), (8, 12))], [_content((0, 12))], [(0, 0, pytest.approx(2 / 3))]),
        ([], [_content((0, 10))], []),
        ([_content((0, 10))], [], []),
    ],
)
def test_pairing(gold: list[Parts], predicted: list[Parts], pairs: list[tuple[int, int, float]]) -> None:
    assert align(gold, predicted, "a" * 20) == pairs


def test_source_and_cue_decide_between_contents_that_overlap_as_much() -> None:
    gold = [_content((0, 4), source=((10, 12),))]
    others = [_content((0, 4)), _content((0, 4), source=((10, 12),)), _content((0, 4), cue=((8, 9),))]
    assert pairs_of(gold, others, "a" * 20) == [Pair(0, 1, 1.0, True, True)]


@pytest.mark.parametrize(
    ("gold", "predicted", "same"),
    [((), (), True), (((5, 8),), (), False), ((), ((5, 8),), False), (((5, 8),), ((7, 9),), True),
     (((5, 8),), ((8, 9),), False)],
)  # fmt: skip
def test_same_source(gold: tuple[Span, ...], predicted: tuple[Span, ...], same: bool) -> None:
    (pair,) = pairs_of([_content((0, 4), source=gold)], [_content((0, 4), source=predicted)], "a" * 20)
    assert (pair.found, pair.same_source, pair.end_to_end) == (True, same, same)


def test_contents_without_a_word_are_not_counted() -> None:
    counts = score_attributions([*GOLD, Parts((), (), ((0, 1),))], [Parts((), (), ((21, 22),))], TEXT)
    assert counts.found == Counts(0, 2, 0)


@given(
    st.integers(1, 4).flatmap(
        lambda columns: st.lists(
            st.lists(st.sampled_from([0.0, 0.25, 0.5, 0.6, 1.0]), min_size=columns, max_size=columns),
            min_size=1,
            max_size=5,
        )
    )
)
def test_no_other_pairing_is_better(weights: list[list[float]]) -> None:
    table = np.array(weights)
    pairs = assign(table)
    assert [len({pair[side] for pair in pairs}) for side in (0, 1)] == [min(table.shape)] * 2
    wide = table if table.shape[0] <= table.shape[1] else table.T
    best = max(
        sum(wide[row, column] for row, column in enumerate(columns))
        for columns in permutations(range(wide.shape[1]), wide.shape[0])
    )
    assert sum(table[pair] for pair in pairs) == pytest.approx(best)


def test_a_share_has_one_rate() -> None:
    share = share_of(3, 4)
    assert (share.precision, share.recall, share.f1) == (0.75, 0.75, 0.75)


def test_spans_and_rates() -> None:
    counts = score_spans([(0, 1, "A"), (2, 3, "B")], [(0, 1, "A"), (2, 4, "B"), (5, 6, "B")])
    assert counts["A"] == Counts(1, 1, 1)
    assert counts["B"] == Counts(0, 1, 2)
    assert counts["micro"] == Counts(1, 2, 3)
    assert counts["micro"].precision == pytest.approx(1 / 3)
    assert counts["micro"].recall == pytest.approx(0.5)
    assert counts["micro"].f1 == pytest.approx(0.4)
    assert Counts().f1 == 0.0
