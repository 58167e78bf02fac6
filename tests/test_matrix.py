"""Actors by issues: what counts, and how often."""

from __future__ import annotations

import pytest

from network_columns import Line, columns_of
from ujar.analyse.counting import Choice, Duplicates
from ujar.analyse.matrix import Cell, matrix
from ujar.errors import InvalidChoice, InvalidDate


def _cells(lines: list[Line], **choice: object) -> dict[str, tuple[int, int, int]]:
    """Return what each actor says on the dam: for, against, without a position."""
    found = matrix(columns_of(lines), Choice(**choice))  # type: ignore[arg-type]
    return {row.id: (row.cells[0].supports, row.cells[0].opposes, row.cells[0].none) for row in found.rows}


def test_a_joint_statement_counts_for_each_of_its_speakers() -> None:
    assert _cells([Line("ani budi", "dam+"), Line("budi", "dam-")]) == {"ani": (1, 0, 0), "budi": (1, 1, 0)}


def test_what_a_copy_says_again_does_not_count() -> None:
    assert _cells([Line("ani", "dam+"), Line("ani", "dam+", article="b", copy=True)]) == {"ani": (1, 0, 0)}


# Two in one article, one a day later, one six days later in the next week and month, one in the next year, two undated.
_REPEATED = [
    Line("ani", "dam+", "a", "2024-05-29"),
    Line("ani", "dam+", "a", "2024-05-29"),
    Line("ani", "dam+", "b", "2024-05-29"),
    Line("ani", "dam+", "c", "2024-05-30"),
    Line("ani", "dam+", "d", "2024-06-03"),
    Line("ani", "dam+", "e", "2025-06-03"),
    Line("ani", "dam+", "f", None),
    Line("ani", "dam+", "f", None),
]


@pytest.mark.parametrize(
    ("duplicates", "count"),
    [("all", 8), ("article", 6), ("day", 5), ("week", 4), ("month", 4), ("year", 3), ("once", 1)],
)
def test_how_often_a_repetition_counts(duplicates: Duplicates, count: int) -> None:
    assert _cells(_REPEATED, duplicates=duplicates) == {"ani": (count, 0, 0)}


def test_weeks_begin_on_monday() -> None:
    sunday, monday = Line("ani", "dam+", "a", "2024-06-02"), Line("ani", "dam+", "b", "2024-06-03")
    saturday = Line("ani", "dam+", "c", "2024-06-08")
    assert _cells([sunday, monday], duplicates="week") == {"ani": (2, 0, 0)}
    assert _cells([monday, saturday], duplicates="week") == {"ani": (1, 0, 0)}


def test_the_same_month_of_another_year_is_another_month() -> None:
    lines = [Line("ani", "dam+", "a", "2023-05-01"), Line("ani", "dam+", "b", "2024-05-01")]
    assert _cells(lines, duplicates="month") == {"ani": (2, 0, 0)}


def test_other_positions_and_other_actors_are_no_repetitions() -> None:
    lines = [Line("ani", "dam+"), Line("ani", "dam-"), Line("ani", "dam0"), Line("budi", "dam+")]
    assert _cells(lines, duplicates="once") == {"ani": (1, 1, 1), "budi": (1, 0, 0)}


def test_a_period_leaves_out_what_is_undated() -> None:
    assert _cells(_REPEATED, since="2024-06", duplicates="all") == {"ani": (2, 0, 0)}
    assert _cells(_REPEATED, until="2024-05-29", duplicates="all") == {"ani": (3, 0, 0)}
    with pytest.raises(InvalidDate):
        _cells(_REPEATED, since="June")


def test_sides_count_as_one_and_who_has_none_stays_alone() -> None:
    columns = columns_of([Line("ani budi", "dam+"), Line("citra", "dam-")], sides={"ani": "Village", "budi": "Village"})
    found = matrix(columns, Choice(by="side"))
    assert {(row.id, row.name): row.cells[0] for row in found.rows} == {
        ("side:Village", "Village"): Cell(supports=1, opposes=0, none=0),
        ("citra", "Citra"): Cell(supports=0, opposes=1, none=0),
    }


def test_those_who_say_most_come_first_and_the_others_are_counted() -> None:
    lines = [Line("ani", "dam+ road-"), Line("budi", "dam+"), Line("citra", "road-")]
    found = matrix(columns_of(lines), Choice(), actors=1)
    assert [(row.id, row.statements) for row in found.rows] == [("ani", 2)]
    assert found.left_out == 2
    assert [(issue.id, issue.total.supports, issue.total.opposes) for issue in found.issues] == [
        ("dam", 2, 0),
        ("road", 0, 2),
        ("port", 0, 0),
    ]


def test_issues_by_name_or_id() -> None:
    columns = columns_of([Line("ani", "dam+ road-")])
    for given in ("road", "THE ROAD"):
        found = matrix(columns, Choice(issues=(given,)))
        assert [issue.id for issue in found.issues] == ["road"]
        assert [row.statements for row in found.rows] == [1]
    with pytest.raises(InvalidChoice, match="no issue 'bridge'"):
        matrix(columns, Choice(issues=("bridge",)))


def test_nothing_said_is_an_empty_matrix() -> None:
    assert matrix(columns_of([Line("ani")]), Choice()).rows == ()
    assert matrix(columns_of([]), Choice(duplicates="month")).rows == ()


def test_what_only_a_pronoun_names_is_no_row_and_counts_as_left_out() -> None:
    lines = [
        Line("they", "dam+", "a"),
        Line("they", "dam+", "b"),
        Line("dia", "dam-"),
        Line("ani", "dam+"),
    ]
    found = matrix(columns_of(lines), Choice())
    assert [row.id for row in found.rows] == ["ani"]
    assert (found.left_out, found.issues[0].total) == (2, Cell(supports=3, opposes=1, none=0))
