"""The log of decisions about actors, and taking them back."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

import msgspec

from ujar.ledger import codec
from ujar.ledger.canonical.changes import LOG, actors_in
from ujar.ledger.connection import Connection
from ujar.ledger.decision_log import DecisionRow, Rows
from ujar.ledger.ledger import Ledger
from ujar.ledger.runs import storable

__all__ = ["DecisionRow", "SuggestionRow", "log", "redo", "renamed", "suggestions", "survivor", "undo"]

_SUGGESTIONS = """
    SELECT g.number, g.actor, a.name, g.other, b.name, g.score, g.reason, g.article, r.path, g.state
    FROM actor_suggestions AS g
    JOIN canonical_actors AS a ON a.id = g.actor
    JOIN canonical_actors AS b ON b.id = g.other
    LEFT JOIN articles AS r ON r.id = g.article
    WHERE g.state = 'open'
"""
_ABOUT = "AND ? IN (g.actor, g.other)"
_SUREST = "ORDER BY g.score DESC, g.number"
_NAME, _SIDE = 3, 6
_IS_THERE = "SELECT EXISTS (SELECT 1 FROM canonical_actors WHERE id = ?)"
# Where the id stands at all: `_is_about` looks whether it is an actor of the ledger there.
_MAY_BE_ABOUT = "SELECT number FROM actor_decisions WHERE instr(before || after, ?) ORDER BY number"


class SuggestionRow(msgspec.Struct, frozen=True, kw_only=True):
    """Two actors that may be one, and why: `article` is the one that brought it up."""

    number: int
    actor: str
    name: str
    other: str
    other_name: str
    score: float
    reason: str
    article: str
    path: str | None
    state: str


def suggestions(ledger: Ledger, *, actor: str | None = None) -> Iterator[SuggestionRow]:
    """Yield the open suggestions, the surest first; only those that concern an actor, if its id is given."""
    about, given = (_ABOUT, (actor,)) if actor is not None else ("", ())
    for row in ledger.connection.rows(" ".join((_SUGGESTIONS, about, _SUREST)), given):
        yield SuggestionRow(**dict(zip(SuggestionRow.__struct_fields__, row, strict=True)))


def log(ledger: Ledger, *, actor: str | None = None) -> list[DecisionRow]:
    """Return all decisions, the latest first; only those that changed an actor, if its id is given."""
    lines = LOG.lines(ledger.connection)
    if actor is None:
        return lines
    numbers = [number for (number,) in ledger.connection.rows(_MAY_BE_ABOUT, (codec.to_json(actor),))]
    about = {n for n in numbers if any(_is_about(rows, actor) for rows in LOG.rows(ledger.connection, n))}
    return [line for line in lines if line.number in about]


def survivor(ledger: Ledger, actor: str) -> str | None:
    """Return the id of the actor that one is part of now which people merged into others; None if it is no such id.

    Raises:
        LedgerError: the ledger cannot be read.
    """
    connection = ledger.connection
    passed: set[str] = set()
    current = storable(actor)
    while not connection.value(_IS_THERE, (current,)):
        passed.add(current)
        following = _merged_into(connection, current)
        if following is None or following in passed:
            return None
        current = following
    return current if passed else None


def _merged_into(connection: Connection, actor: str) -> str | None:
    """Return the actor that took over the articles of one when it went."""
    numbers = [number for (number,) in connection.rows(_MAY_BE_ABOUT, (codec.to_json(actor),))]
    if not numbers:
        return None
    undone = {line.number for line in LOG.lines(connection) if line.undone}
    gone = codec.to_json([actor])
    for number in reversed(numbers):
        before, after = LOG.rows(connection, number)
        if number in undone or gone not in before["canonical_actors"] or gone in after["canonical_actors"]:
            continue
        heirs = Counter(row[2] for key, row in after["actor_members"].items() if _was_of(before, key, actor))
        if heirs:
            return str(heirs.most_common(1)[0][0])
    return None


def _was_of(before: Rows, key: str, actor: str) -> bool:
    row = before["actor_members"].get(key)
    return row is not None and row[2] == actor


def renamed(ledger: Ledger, number: int) -> tuple[tuple[str, str, str], ...]:
    """Return the names and sides that a decision changed: `name` or `side`, what it was before, what after."""
    before, after = (rows["canonical_actors"] for rows in LOG.rows(ledger.connection, number))
    return tuple(
        (field, before[key][at] or "", after[key][at] or "")
        for key in before.keys() & after.keys()
        for field, at in (("name", _NAME), ("side", _SIDE))
        if before[key][at] != after[key][at]
    )


def undo(ledger: Ledger, number: int | None = None, *, by: str, own: bool = False) -> DecisionRow:
    """Take back a decision, the latest that holds if none is named, `own`: the latest of who asks; return it.

    Raises:
        InvalidDecision: there is none, it does not hold any more, or a later one builds on it.
    """
    return LOG.undo(ledger, number, by=by, own=own)


def redo(ledger: Ledger, *, by: str, own: bool = False) -> DecisionRow:
    """Do again what was taken back last, `own`: by who asks; return it.

    Raises:
        InvalidDecision: nothing was taken back, or another decision about the same actors came after it.
    """
    return LOG.redo(ledger, by=by, own=own)


def _is_about(rows: Rows, actor: str) -> bool:
    return actor in actors_in(rows) or any(actor in row[1:3] for row in rows["actor_suggestions"].values())
