"""The log of decisions about actors, and taking them back."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from ujar.errors import InvalidDecision
from ujar.ledger import codec
from ujar.ledger.canonical.changes import Rows, actors_in, put_in_place, write_decision
from ujar.ledger.connection import Connection
from ujar.ledger.ledger import Ledger

__all__ = ["DecisionRow", "SuggestionRow", "log", "redo", "suggestions", "undo"]

_LOG = "SELECT number, decision, of, summary, reviewer, decided FROM actor_decisions ORDER BY number DESC"
_ROWS = "SELECT before, after FROM actor_decisions WHERE number = ?"
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
# Where the id stands at all: `_is_about` looks whether it is an actor of the ledger there.
_MAY_BE_ABOUT = "SELECT number, before, after FROM actor_decisions WHERE instr(before || after, ?) ORDER BY number"
_DECODER = msgspec.json.Decoder(Rows)


class DecisionRow(msgspec.Struct, frozen=True, kw_only=True):
    """One line of the log; `of` is the decision that an undo or redo is about, `undone` that it does not hold now."""

    number: int
    decision: str
    of: int | None
    summary: str
    reviewer: str
    decided: str
    undone: bool


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
    lines = _log(ledger.connection)
    if actor is None:
        return lines
    rows = ledger.connection.rows(_MAY_BE_ABOUT, (codec.to_json(actor),))
    about = {number for number, *both in rows if any(_is_about(_DECODER.decode(one), actor) for one in both)}
    return [line for line in lines if line.number in about]


def undo(ledger: Ledger, number: int | None = None, *, by: str) -> DecisionRow:
    """Take back a decision, the latest that holds if none is named; return it.

    Raises:
        InvalidDecision: there is none, it does not hold any more, or a later one builds on it.
    """
    connection = ledger.connection
    with connection.transaction(durable=True):
        holding = [row for row in _log(connection) if row.of is None and not row.undone]
        row = _choose(connection, holding, number)
        before, after = _rows(connection, row.number)
        later = [
            one.number for one in holding if one.number > row.number and _overlap(connection, one.number, before, after)
        ]
        if later:
            first = ", ".join(map(str, later))
            raise InvalidDecision(
                f"Decision {row.number} is what {first} builds on: take back {later[0]} first.", path=ledger.path
            )
        _apply(connection, "undo", row, former=after, latter=before, by=by)
    return row


def redo(ledger: Ledger, *, by: str) -> DecisionRow:
    """Do again what was taken back last; return it.

    Raises:
        InvalidDecision: nothing was taken back, or another decision about the same actors came after it.
    """
    connection = ledger.connection
    with connection.transaction(durable=True):
        lines = _log(connection)
        undone = {row.number: row for row in lines if row.of is None and row.undone}
        last = next((row for row in lines if row.decision == "undo" and row.of in undone), None)
        row = undone[last.of] if last is not None and last.of is not None else None
        if row is None or last is None:
            raise InvalidDecision("There is nothing to do again: nothing was taken back.", path=ledger.path)
        before, after = _rows(connection, row.number)
        newer = [one for one in lines if one.of is None and one.number > last.number and not one.undone]
        if any(_overlap(connection, one.number, before, after) for one in newer):
            raise InvalidDecision(
                f"Decision {row.number} cannot be done again: another one about the same actors came after it.",
                path=ledger.path,
            )
        _apply(connection, "redo", row, former=before, latter=after, by=by)
    return row


def _is_about(rows: Rows, actor: str) -> bool:
    return actor in actors_in(rows) or any(actor in row[1:3] for row in rows["actor_suggestions"].values())


def _log(connection: Connection) -> list[DecisionRow]:
    lines = list(connection.rows(_LOG))
    state: dict[int, bool] = {}
    for _, decision, of, *_ in lines:
        if of is not None:
            state.setdefault(of, decision == "undo")
    return [
        DecisionRow(
            number=number, decision=decision, of=of, summary=summary, reviewer=reviewer, decided=decided,
            undone=state.get(number, False),
        )
        for number, decision, of, summary, reviewer, decided in lines
    ]  # fmt: skip


def _choose(connection: Connection, rows: list[DecisionRow], number: int | None) -> DecisionRow:
    for row in rows:
        if number is None or row.number == number:
            return row
    which = f"decision {number}" if number is not None else "decision"
    raise InvalidDecision(
        f"There is no {which} to take back: `ujar review {connection.path} log` lists those that hold.",
        path=connection.path,
    )


def _rows(connection: Connection, number: int) -> tuple[Rows, Rows]:
    before, after = connection.execute(_ROWS, (number,)).fetchone()
    return _DECODER.decode(before), _DECODER.decode(after)


def _overlap(connection: Connection, number: int, *given: Rows) -> bool:
    mine = {(table, key) for rows in given for table in rows for key in rows[table]}
    return any((table, key) in mine for rows in _rows(connection, number) for table in rows for key in rows[table])


def _apply(connection: Connection, decision: str, row: DecisionRow, *, former: Rows, latter: Rows, by: str) -> None:
    put_in_place(connection, former, latter)
    summary = f"{row.decision} {row.number}: {row.summary}"
    write_decision(connection, decision, by=by, summary=summary, before=former, after=latter, of=row.number)
