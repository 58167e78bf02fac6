"""What is known of a few statements beside their own record: reactions, and the issues that they are about."""

from __future__ import annotations

from typing import get_args

import msgspec
import numpy as np
from numpy.typing import NDArray

from ujar.analyse.choosing import REACTIONS, RELATIONS, Reaction
from ujar.analyse.columns import Columns
from ujar.link.issues import Position

__all__ = ["Reacted", "Taken", "issues_of", "reactions_of"]


class Reacted(msgspec.Struct, frozen=True, kw_only=True):
    """How many statements one statement reacts to in a way, or (`_back`) react to it so."""

    reaction: Reaction
    count: int


class Taken(msgspec.Struct, frozen=True, kw_only=True):
    """An issue that a statement is about, and the position that it takes."""

    issue: str
    name: str
    position: Position


def reactions_of(columns: Columns, places: NDArray[np.int64]) -> list[tuple[Reacted, ...]]:
    """Return the reactions of statements by their places, those that it makes first."""
    found: list[list[Reacted]] = [[] for _ in places]
    forth, back = REACTIONS[: len(RELATIONS)], REACTIONS[len(RELATIONS) :]
    for ends, reactions in ((columns.link_from, forth), (columns.link_to, back)):
        own = _rows_of(columns.statements, ends, places)
        for row, at in enumerate(own):
            counts = np.bincount(columns.link_relation[at], minlength=len(RELATIONS))
            found[row] += [
                Reacted(reaction=reaction, count=int(count))
                for reaction, count in zip(reactions, counts, strict=True)
                if count
            ]
    return [tuple(row) for row in found]


def issues_of(columns: Columns, places: NDArray[np.int64]) -> list[tuple[Taken, ...]]:
    """Return the issues of statements by their places."""
    positions = get_args(Position)
    return [
        tuple(
            Taken(
                issue=columns.issues[columns.code_issue[at]][0],
                name=columns.issues[columns.code_issue[at]][1],
                position=positions[columns.code_position[at]],
            )
            for at in rows
        )
        for rows in _rows_of(columns.statements, columns.code_statement, places)
    ]


def _rows_of(size: int, column: NDArray[np.int32], places: NDArray[np.int64]) -> list[NDArray[np.int64]]:
    """Return the rows of a column that hold each of some places."""
    order = np.full(size, -1, np.int32)
    order[places] = np.arange(len(places), dtype=np.int32)
    own = order[column]
    rows = np.flatnonzero(own >= 0)
    rows = rows[np.argsort(own[rows], kind="stable")]
    return np.split(rows, np.searchsorted(own[rows], np.arange(1, len(places)))) if len(places) else []
