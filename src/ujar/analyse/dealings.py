"""One actor in the columns: what it says, on which issues with which position, and whom it reacts to."""

from __future__ import annotations

from typing import get_args

import msgspec
import numpy as np
from numpy.typing import NDArray

from ujar.acts import ACTS, Act
from ujar.analyse.columns import Columns
from ujar.link.issues import Position
from ujar.records import Relation

__all__ = ["ActCount", "Dealing", "IssueCount", "RelationCount", "acts_of", "dealings_of", "positions_of", "said_by"]


class ActCount(msgspec.Struct, frozen=True, kw_only=True):
    """How many statements do an act."""

    act: Act
    count: int


class IssueCount(msgspec.Struct, frozen=True, kw_only=True):
    """How many statements are about an issue, by the position that they take."""

    issue: str
    name: str
    supports: int
    opposes: int
    none: int


class RelationCount(msgspec.Struct, frozen=True, kw_only=True):
    """How many links are of a relation."""

    relation: Relation
    count: int


class Dealing(msgspec.Struct, frozen=True, kw_only=True):
    """How often one actor reacts to another, in each way and in all."""

    actor: str
    name: str
    relations: tuple[RelationCount, ...]
    total: int


def said_by(columns: Columns, actor: int) -> NDArray[np.int64]:
    """Return the places of the statements of an actor, by its place; near-copies are left out."""
    places = np.unique(columns.speaker_statement[columns.speaker_actor == actor])
    counted: NDArray[np.int64] = places[~columns.copy[places]].astype(np.int64)
    return counted


def acts_of(columns: Columns, statements: NDArray[np.int64]) -> tuple[ActCount, ...]:
    """Return how many statements do each act that occurs, in the order of the table of acts."""
    counts = np.bincount(columns.act[statements], minlength=len(ACTS))
    return tuple(ActCount(act=act, count=int(count)) for act, count in zip(ACTS, counts, strict=True) if count)


def positions_of(columns: Columns, statements: NDArray[np.int64]) -> tuple[IssueCount, ...]:
    """Return the issues of statements with the positions taken, the most frequent issue first."""
    own = np.zeros(columns.statements, bool)
    own[statements] = True
    rows = own[columns.code_statement]
    names = get_args(Position)
    keys = columns.code_issue[rows].astype(np.int64) * len(names) + columns.code_position[rows]
    counts = np.bincount(keys, minlength=len(columns.issues) * len(names)).reshape(-1, len(names))
    order = np.argsort(-counts.sum(axis=1), kind="stable")
    return tuple(
        IssueCount(
            issue=columns.issues[place][0],
            name=columns.issues[place][1],
            **{name: int(count) for name, count in zip(names, counts[place], strict=True)},
        )
        for place in order
        if counts[place].any()
    )


def dealings_of(columns: Columns, actor: int, *, back: bool = False, most: int = 12) -> tuple[Dealing, ...]:
    """Return to whom an actor reacts, or (`back`) who reacts to it, the most frequent first.

    A link counts once for each speaker at its other end. Links of near-copies are left out, and so are those between
    statements of the actor itself: to revise one's word is no dealing with others.
    """
    own = np.zeros(columns.statements, bool)
    own[said_by(columns, actor)] = True
    near, far = (columns.link_to, columns.link_from) if back else (columns.link_from, columns.link_to)
    links = own[near] & ~columns.copy[far]
    others, rows = _speakers_of(columns, far[links])
    names = get_args(Relation)
    keys = others.astype(np.int64) * len(names) + columns.link_relation[links][rows]
    found, counts = np.unique(keys[others != actor], return_counts=True)
    partners: dict[int, list[RelationCount]] = {}
    for key, count in zip(found.tolist(), counts.tolist(), strict=True):
        partners.setdefault(key // len(names), []).append(RelationCount(relation=names[key % len(names)], count=count))
    dealings = (
        Dealing(
            actor=columns.actors[other].id,
            name=columns.actors[other].name,
            relations=tuple(sorted(relations, key=lambda one: -one.count)),
            total=sum(one.count for one in relations),
        )
        for other, relations in partners.items()
    )
    return tuple(sorted(dealings, key=lambda dealing: (-dealing.total, dealing.name))[:most])


def _speakers_of(columns: Columns, statements: NDArray[np.int32]) -> tuple[NDArray[np.int32], NDArray[np.int64]]:
    """Return the speakers of statements in one array, and for each which of the statements it speaks in."""
    start = np.searchsorted(columns.speaker_statement, statements, "left")
    count = np.searchsorted(columns.speaker_statement, statements, "right") - start
    rows = np.repeat(np.arange(len(statements)), count)
    step = np.arange(len(rows)) - np.repeat(np.cumsum(count) - count, count)
    return columns.speaker_actor[np.repeat(start, count) + step], rows
