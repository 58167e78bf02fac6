"""Who takes which positions on what, and who changed them: a table of actors by issues."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec
import numpy as np

from ujar.analyse.columns import NO_DAY, Columns
from ujar.analyse.counting import most_active
from ujar.analyse.stands import REVISES
from ujar.analyse.voices import NO_POSITION, Flags, Places, told

__all__ = ["Grid", "GridRow", "grid"]


class GridRow(msgspec.Struct, frozen=True, kw_only=True):
    """An actor with its statements for and against on each issue of the grid, in the order of its issues.

    `changes` is how often it changed its position on each, as `ujar.analyse.stands` counts it.
    """

    id: str
    name: str
    side: str | None
    supports: tuple[int, ...]
    opposes: tuple[int, ...]
    changes: tuple[int, ...]
    total: int


class Grid(msgspec.Struct, frozen=True, kw_only=True):
    """Who takes most positions, and on what: the issues by id and name, those with most positions first."""

    issues: tuple[tuple[str, str], ...]
    rows: tuple[GridRow, ...]


def grid(
    columns: Columns,
    which: Flags,
    *,
    only: Sequence[int] = (),
    changed: bool = False,
    actors: int = 30,
    issues: int = 16,
) -> Grid:
    """Return the actors with most positions among some statements, `which` tells for each, and the issues of these.

    `only` are issues, by place, to look at; at most `actors` and `issues` are returned. `changed` asks for those that
    changed most, and for the issues on which they did.
    """
    coded = which[columns.code_statement]
    if only:
        coded &= np.isin(columns.code_issue, only)
    taken = coded & (columns.code_position != NO_POSITION)
    statement, issue, position = (
        column[taken] for column in (columns.code_statement, columns.code_issue, columns.code_position)
    )
    index, actor = columns.spoken_by(statement)
    issue, position = issue[index], position[index]
    turning, turned_on = _turns(columns, coded)
    best_actors = most_active(np.bincount(turning if changed else actor, minlength=len(columns.actors)), actors)
    best_issues = most_active(np.bincount(turned_on if changed else issue, minlength=len(columns.issues)), issues)
    table = np.zeros((len(best_actors), len(best_issues), 2), np.int64)
    turns = np.zeros(table.shape[:2], np.int64)
    row_of = np.full(len(columns.actors) + 1, -1)
    row_of[best_actors] = np.arange(len(best_actors))
    at_issue = np.full(len(columns.issues) + 1, -1)
    at_issue[best_issues] = np.arange(len(best_issues))
    shown = (row_of[actor] >= 0) & (at_issue[issue] >= 0)
    np.add.at(table, (row_of[actor[shown]], at_issue[issue[shown]], position[shown]), 1)
    shown = (row_of[turning] >= 0) & (at_issue[turned_on] >= 0)
    np.add.at(turns, (row_of[turning[shown]], at_issue[turned_on[shown]]), 1)
    total = np.bincount(actor, minlength=len(columns.actors))
    return Grid(
        issues=tuple(columns.issues[place] for place in best_issues.tolist()),
        rows=tuple(
            GridRow(
                id=columns.actors[place].id,
                name=columns.actors[place].name,
                side=columns.actors[place].side,
                supports=tuple(table[row, :, 0].tolist()),
                opposes=tuple(table[row, :, 1].tolist()),
                changes=tuple(turns[row].tolist()),
                total=int(total[place]),
            )
            for row, place in enumerate(best_actors.tolist())
        ),
    )


def _turns(columns: Columns, taken: Flags) -> tuple[Places, Places]:
    """Return the actor and the issue of every change of a position, by place; `taken` tells which codes count."""
    coded = columns.code_statement[taken].astype(np.int64)
    index, actor = columns.spoken_by(coded)
    statement, issue = coded[index], columns.code_issue[taken][index].astype(np.int64)
    position, day = columns.code_position[taken][index], columns.day[statement].astype(np.int64)
    places, inverse = np.unique(statement, return_inverse=True)
    sure = np.flatnonzero((position != NO_POSITION) & (day != NO_DAY) & ~told(columns, places)[inverse])
    order = sure[np.lexsort((statement[sure], day[sure], issue[sure], actor[sure]))]
    before, after = order[:-1], order[1:]
    turned = (
        (actor[before] == actor[after])
        & (issue[before] == issue[after])
        & (position[before] != position[after])
        & (day[before] < day[after])
    )
    ends = (actor, issue, statement)
    found = set(zip(*(one[after[turned]].tolist() for one in ends), statement[before[turned]].tolist(), strict=True))
    for late, early in _revised(columns):
        ends_of = (slice(*np.searchsorted(statement, (one, one + 1)).tolist()) for one in (late, early))
        own = [set(zip(actor[at].tolist(), issue[at].tolist(), strict=True)) for at in ends_of]
        found |= {(who, on, late, early) for who, on in own[0] & own[1]}
    pairs = np.array(sorted(row[:2] for row in found), np.int64).reshape(-1, 2)
    return pairs[:, 0], pairs[:, 1]


def _revised(columns: Columns) -> list[tuple[int, int]]:
    """Return the statements of which a link says that they revise another, and that one."""
    links = columns.link_relation == REVISES
    return list(zip(columns.link_from[links].tolist(), columns.link_to[links].tolist(), strict=True))
