"""Actors by issues: who takes which position on what, and how often."""

from __future__ import annotations

import msgspec
import numpy as np
from numpy.typing import NDArray

from ujar.analyse.columns import Columns
from ujar.analyse.counting import (
    POSITIONS,
    Choice,
    coded_rows,
    counted,
    issue_places,
    most_active,
    table_of,
    units_of,
)

__all__ = ["Cell", "IssueTotal", "Matrix", "MatrixRow", "matrix"]


class Cell(msgspec.Struct, frozen=True, kw_only=True):
    """What one actor says on one issue: statements by position."""

    supports: int
    opposes: int
    none: int


class MatrixRow(msgspec.Struct, frozen=True, kw_only=True):
    """One actor, or one side, with a cell for each issue; `statements` is the sum of the cells."""

    id: str
    name: str
    side: str | None
    statements: int
    cells: tuple[Cell, ...]


class IssueTotal(msgspec.Struct, frozen=True, kw_only=True):
    """One issue with the statements of all actors on it, those without a row too."""

    id: str
    name: str
    total: Cell


class Matrix(msgspec.Struct, frozen=True, kw_only=True):
    """Actors by issues. Rows are those who say most; `left_out` is how many others say something."""

    issues: tuple[IssueTotal, ...]
    rows: tuple[MatrixRow, ...]
    left_out: int


def matrix(columns: Columns, choice: Choice, *, actors: int = 40) -> Matrix:
    """Return how many statements each actor makes for, against and without a position on each issue.

    Raises:
        InvalidDate: `since` or `until` is not YYYY, YYYY-MM or YYYY-MM-DD.
        InvalidChoice: there is no such issue.
    """
    units, _ = units_of(columns, choice.by)
    rows = counted(columns, choice, coded_rows(columns, choice))
    activity = np.bincount(rows.unit, minlength=len(units))
    chosen = most_active(activity, actors, units)
    issues = issue_places(columns, choice)
    table = table_of(rows, chosen, len(columns.issues))[:, issues]
    totals = np.zeros((len(columns.issues), len(POSITIONS)), np.int64)
    np.add.at(totals, (rows.issue, rows.position), 1)
    return Matrix(
        issues=tuple(
            IssueTotal(id=columns.issues[place][0], name=columns.issues[place][1], total=_cell(totals[place]))
            for place in issues
        ),
        rows=tuple(
            MatrixRow(
                id=units[unit].id,
                name=units[unit].name,
                side=units[unit].side,
                statements=int(activity[unit]),
                cells=tuple(map(_cell, table[line])),
            )
            for line, unit in enumerate(chosen)
        ),
        left_out=int(np.count_nonzero(activity)) - len(chosen),
    )


def _cell(counts: NDArray[np.int64]) -> Cell:
    return Cell(**{position: int(count) for position, count in zip(POSITIONS, counts, strict=True)})
