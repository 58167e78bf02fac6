"""Alpha: against published and hand-computed values, and against its definition counted pair by pair."""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable, Sequence
from itertools import permutations, product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ujar.analyse.coincidences import Alpha, Coincidences, alpha_of, nominal
from ujar.analyse.unitizing import UNCERTAIN, Unit, flatten, unitized, without

# Nominal

FOUR_CODERS = (
    "1 2 3 3 2 1 4 1 2 . . .",
    "1 2 3 3 2 2 4 1 2 5 . 3",
    ". 3 3 3 2 3 4 2 2 5 1 .",
    "1 2 3 3 2 4 4 1 2 5 1 .",
)
"""The example of Krippendorff 2011, section C: four coders, twelve units, values missing."""

TWO_CODERS = ("a a b b d c c c e d d a", "b a b b b c c c e d d d")
"""The example of Krippendorff 2011, section B: two coders, no values missing."""

BINARY = ("0 1 0 0 0 0 0 0 1 0", "1 1 1 0 0 1 0 0 0 0")
"""The example of Krippendorff 2011, section A: two coders, two values."""


def _units(rows: Sequence[str]) -> list[list[Hashable]]:
    return [[value for value in unit if value != "."] for unit in zip(*(row.split() for row in rows), strict=True)]


@pytest.mark.parametrize(
    ("rows", "value", "compared"), [(FOUR_CODERS, 0.743, 40), (TWO_CODERS, 0.692, 24), (BINARY, 0.095, 20)]
)
def test_published_examples(rows: Sequence[str], value: float, compared: int) -> None:
    alpha = alpha_of([nominal(_units(rows))])
    assert alpha.value == pytest.approx(value, abs=0.0005)
    assert alpha.compared == compared
    assert alpha.low is None


def test_agreement_is_one_and_systematic_disagreement_below_nothing() -> None:
    assert alpha_of([nominal([["a", "a"], ["b", "b"], ["b"]])]).value == 1.0
    # Four values, no coincidence of equal ones, chance alone would give 1 - 3 · 4 / (16 - 8).
    assert alpha_of([nominal([["a", "b"], ["b", "a"]])]).value == pytest.approx(-0.5)


@pytest.mark.parametrize("units", [[], [["a"], ["b"]], [["a", "a"], ["a", "a"]]])
def test_without_pairs_or_without_variation_there_is_no_alpha(units: list[list[Hashable]]) -> None:
    alpha = alpha_of([nominal(units)])
    assert (alpha.value, alpha.low, alpha.high) == (None, None, None)


def test_no_articles_have_no_alpha() -> None:
    assert alpha_of([]) == Alpha()


def test_articles_are_added_before_alpha_is_worked_out() -> None:
    units = _units(FOUR_CODERS)
    parts = [nominal(units[:4]), nominal(units[4:7]), nominal(units[7:])]
    together = alpha_of(parts)
    assert together.value == pytest.approx(alpha_of([nominal(units)]).value)
    assert together.low is not None
    assert together.high is not None
    assert together.value is not None
    assert together.low <= together.value <= together.high


# Unitizing


def _alphas(length: int, *coders: Sequence[Unit]) -> tuple[float | None, float | None, float | None]:
    continuum = unitized(length, coders)
    return alpha_of([continuum.u]).value, alpha_of([continuum.binary]).value, alpha_of([continuum.cu]).value


def test_a_unit_half_as_long_by_hand() -> None:
    # n = 20, o of units 4 and of gaps 12, n of units 6 and of gaps 14, s = 16 + 4 + 6 + 8 = 34:
    # 1 - 4 (400 - 34) / (20 (400 - 36 - 196)) = 1 - 1464 / 3360.
    continuum = unitized(10, [[Unit(0, 4, "claim")], [Unit(0, 2, "claim")]])
    assert continuum.binary == Coincidences(16.0, {True: 6.0, None: 14.0}, 34)
    assert continuum.uncoded == 6
    alpha = alpha_of([continuum.binary])
    assert alpha.value == pytest.approx(1 - 1464 / 3360)
    assert alpha.compared == 20


def test_the_same_places_with_other_values_by_hand() -> None:
    one = [Unit(0, 4, "claim"), Unit(6, 8, "deny")]
    other = [Unit(0, 4, "claim"), Unit(6, 8, "claim")]
    # With gaps: n = 20, o = 8 + 8, n_c of claim 10, deny 2, gap 8, s = 16 + 4 + 16 + 4 + 8 = 48.
    # Without: n = 12, o = 8, n_c of claim 10, deny 2, s = 40.
    u, binary, cu = _alphas(10, one, other)
    assert u == pytest.approx(1 - 4 * (400 - 48) / (20 * (400 - 100 - 4 - 64)))
    assert binary == pytest.approx(1.0)
    assert cu == pytest.approx(1 - 4 * (144 - 40) / (12 * (144 - 100 - 4)))


def test_three_coders_by_hand() -> None:
    # n = 30; of the units 4 + 4 + 2, per stretch: 0-2 three units, 2-4 two units and a gap, 4-10 three gaps.
    # o of units 2 · 3 + 2 · (2 · 1 / 2) = 8, of gaps 6 · 3 = 18; s = 16 + 16 + 4 + 6 + 6 + 8 = 56.
    coders = [[Unit(0, 4, "claim")], [Unit(0, 4, "claim")], [Unit(0, 2, "claim")]]
    continuum = unitized(10, coders)
    assert continuum.binary == Coincidences(26.0, {True: 10.0, None: 20.0}, 56)
    assert alpha_of([continuum.binary]).value == pytest.approx(1 - 4 * (900 - 56) / (30 * (900 - 100 - 400)))


def test_more_text_that_nobody_coded_does_not_make_a_disagreement_good() -> None:
    apart = [[Unit(0, 5, "claim")], [Unit(5, 10, "claim")]]
    values = [_alphas(length, *apart)[1] for length in (20, 200, 2000)]
    assert all(value is not None and value <= 0.0 for value in values)


def test_units_that_touch_stay_two() -> None:
    two, one = [Unit(0, 5, "claim"), Unit(5, 10, "claim")], [Unit(0, 10, "claim")]
    assert unitized(20, [two, two]).binary.own == 4 * 25 + 20
    assert unitized(20, [one, one]).binary.own == 2 * 100 + 20


@pytest.mark.parametrize(
    ("marked", "units"),
    [
        ([([(0, 4), (6, 9)], "a")], [Unit(0, 4, "a"), Unit(6, 9, "a")]),
        ([([(0, 10)], "a"), ([(3, 5)], "b")], [Unit(0, 3, "a"), Unit(3, 5, "b"), Unit(5, 10, "a")]),
        ([([(0, 6)], "a"), ([(4, 12)], "b")], [Unit(0, 6, "a"), Unit(6, 12, "b")]),
        ([([(0, 4)], "a"), ([(0, 4)], "b")], [Unit(0, 4, "a")]),
        ([], []),
    ],
)
def test_contents_become_units_side_by_side(marked: list[tuple[list[tuple[int, int]], str]], units: list[Unit]) -> None:
    assert flatten(marked) == units


_MARKS = st.lists(
    st.tuples(st.integers(0, 11), st.integers(1, 6), st.sampled_from("ab")).map(
        lambda one: ([(one[0], min(12, one[0] + one[1]))], one[2])
    ),
    max_size=4,
).map(flatten)


def _by_pairs(coders: Sequence[Sequence[Unit]], length: int, *, gaps: bool) -> float | None:
    """Work alpha out from its definition, code point by code point; without gaps for two coders alone."""
    cells: list[list[tuple[Hashable, Hashable]]] = []
    for coder, units in enumerate(coders):
        row: list[tuple[Hashable, Hashable]] = [(None, (coder, place)) for place in range(length)]
        for unit in units:
            row[unit.start : unit.end] = [(unit.value, (coder, unit))] * (unit.end - unit.start)
        cells.append(row)
    columns = [column for column in zip(*cells, strict=True) if gaps or all(value for value, _ in column)]
    observed: Counter[bool] = Counter()
    for column in columns:
        for (one, _), (other, _) in permutations(column, 2):
            observed[one == other] += 1
    points = [cell for column in columns for cell in column]
    expected: Counter[bool] = Counter(a == b for (a, one), (b, other) in product(points, repeat=2) if one != other)
    if not expected[False]:
        return None
    return 1 - (observed[False] / observed.total()) / (expected[False] / expected.total())


@given(st.lists(_MARKS, min_size=2, max_size=3))
def test_unitizing_is_its_definition(coders: list[list[Unit]]) -> None:
    u = _alphas(12, *coders)[0]
    expected = _by_pairs(coders, 12, gaps=True)
    assert u == (None if expected is None else pytest.approx(expected))


@given(_MARKS, _MARKS)
def test_coding_of_shared_stretches_is_its_definition(one: list[Unit], other: list[Unit]) -> None:
    cu = _alphas(12, one, other)[2]
    expected = _by_pairs([one, other], 12, gaps=False)
    assert cu == (None if expected is None else pytest.approx(expected))


def test_stretches_are_cut_out_for_all() -> None:
    one = [Unit(0, 10, "claim"), Unit(12, 14, UNCERTAIN)]
    other = [Unit(4, 6, UNCERTAIN), Unit(8, 20, "deny")]
    length, (first, second) = without(30, [one, other], UNCERTAIN)
    assert length == 30 - 2 - 2
    assert first == [Unit(0, 4, "claim"), Unit(4, 8, "claim")]
    assert second == [Unit(6, 10, "deny"), Unit(10, 16, "deny")]
    assert without(10, [[Unit(2, 5, "claim")], []], UNCERTAIN) == (10, [[Unit(2, 5, "claim")], []])
