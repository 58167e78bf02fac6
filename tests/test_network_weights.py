"""The weights of ties and what divides them, worked out by hand.

Three actors on three issues. Statements for: a has 2 1 0, b has 1 0 3, c has 0 0 1; against: a has 1 0 0, b has 0 2 0,
c has 1 0 0.
"""

from __future__ import annotations

import itertools
from math import sqrt

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from ujar.analyse.weights import Normalise, Weigh, divided, normaliser, share_normaliser, ties

SUPPORTS = np.array([[2, 1, 0], [1, 0, 3], [0, 0, 1]])
OPPOSES = np.array([[1, 0, 0], [0, 2, 0], [1, 0, 0]])
BOTH = [SUPPORTS, OPPOSES]
A, B, C = 0, 1, 2


@pytest.mark.parametrize(
    ("weigh", "congruence", "conflict"),
    [
        # a and b: the same on issue 1 (for); opposite on issues 1 (against, for) and 2 (for, against).
        ("issues", {(A, B): 1, (A, C): 1, (B, C): 1}, {(A, B): 2, (A, C): 1, (B, C): 1}),
        # a and b: min(2, 1) = 1; min(1, 1) + min(1, 2) = 2. b and c: min(3, 1) = 1; min(1, 1) = 1.
        ("statements", {(A, B): 1, (A, C): 1, (B, C): 1}, {(A, B): 2, (A, C): 1, (B, C): 1}),
        # a and b: 2 · 1 = 2; 1 · 1 + 1 · 2 = 3. a and c: 1 · 1 = 1; 2 · 1 = 2. b and c: 3 · 1 = 3; 1 · 1 = 1.
        ("products", {(A, B): 2, (A, C): 1, (B, C): 3}, {(A, B): 3, (A, C): 2, (B, C): 1}),
    ],
)
def test_congruence_and_conflict(
    weigh: Weigh, congruence: dict[tuple[int, int], int], conflict: dict[tuple[int, int], int]
) -> None:
    found = ties(BOTH, weigh)
    assert {pair: found.congruence[pair] for pair in congruence} == congruence
    assert {pair: found.conflict[pair] for pair in conflict} == conflict


def test_an_issue_counts_once_for_who_stands_on_both_sides() -> None:
    each = np.array([[1], [1]])
    found = ties([each, each], "issues")
    assert (found.congruence[0, 1], found.conflict[0, 1]) == (1, 1)


def test_without_positions_there_is_no_conflict() -> None:
    found = ties([np.array([[3, 1], [2, 0]])], "statements")
    assert (found.congruence[0, 1], found.conflict[0, 1]) == (2, 0)


@pytest.mark.parametrize(
    ("weigh", "normalise", "by"),
    [
        ("issues", "none", 1.0),
        # a speaks on 2 issues, b on 3; together on 3.
        ("issues", "average", 2.5),
        ("issues", "jaccard", 3.0),
        ("issues", "cosine", sqrt(2 * 3)),
        # a makes 4 statements, b 6; on the issues 3 1 0 and 1 2 3: the larger ones are 3 + 2 + 3.
        ("statements", "average", 5.0),
        ("statements", "jaccard", 8.0),
        # √(4 + 1 + 1) and √(1 + 9 + 4).
        ("statements", "cosine", sqrt(6) * sqrt(14)),
        ("products", "cosine", sqrt(6) * sqrt(14)),
        ("products", "average", 5.0),
        # m11 = 2; only a: 1 for issue 2 and 1 against issue 1; only b: 3 for issue 3 and 2 against issue 2.
        ("products", "jaccard", 2.0 + 2.0 + 5.0),
    ],
)
def test_what_weights_are_divided_by(weigh: Weigh, normalise: Normalise, by: float) -> None:
    found = normaliser(BOTH, weigh, normalise)
    assert found[A, B] == pytest.approx(by)
    assert found[B, A] == pytest.approx(by)


def test_shares_between_two_sets() -> None:
    weights = np.array([[3, 1], [0, 2]])
    rows, columns = np.array([4, 2]), np.array([3, 5])
    expected: dict[Normalise, float] = {"none": 1.0, "average": 4.5, "jaccard": 8.0, "cosine": sqrt(20)}
    for normalise, by in expected.items():
        assert share_normaliser(rows, columns, normalise, weights)[0, 1] == pytest.approx(by)


def test_nothing_to_divide_by_gives_nothing() -> None:
    assert divided(np.array([[0, 2]]), np.array([[0.0, 4.0]])).tolist() == [[0.0, 0.5]]


_COUNTS = st.lists(st.lists(st.integers(0, 4), min_size=4, max_size=4), min_size=3, max_size=3).map(np.array)


@given(_COUNTS, _COUNTS)
def test_weights_by_issues_or_statements_stay_between_0_and_1(supports: np.ndarray, opposes: np.ndarray) -> None:
    for weigh, normalise in itertools.product(("issues", "statements"), ("average", "jaccard", "cosine")):
        found = ties([supports, opposes], weigh)  # type: ignore[arg-type]
        by = normaliser([supports, opposes], weigh, normalise)  # type: ignore[arg-type]
        for counts in found:
            shares = divided(counts, by)
            assert shares.min() >= 0
            assert shares[~np.eye(3, dtype=bool)].max() <= 1 + 1e-9
        assert (found.congruence == found.congruence.T).all()
        assert (found.conflict == found.conflict.T).all()
