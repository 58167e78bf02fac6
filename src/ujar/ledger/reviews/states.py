"""What has been reviewed: the state of each statement, and how far each article is."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

import msgspec

from ujar.ledger import codec
from ujar.ledger.reviews.desk import open_desk, open_round
from ujar.ledger.reviews.overlay import State

if TYPE_CHECKING:
    from ujar.ledger.ledger import Ledger

__all__ = ["Progress", "Reviewed", "StateRow", "progress", "states", "states_of"]

_STATES = """
    SELECT x.statement, x.state, x.reviewer, x.decided, r.entry, r.note
    FROM review_states AS x JOIN reviews AS r ON r.id = x.review
    LEFT JOIN statements AS s ON s.id = x.statement
    WHERE x.article = ? ORDER BY s.position IS NULL, s.position, x.statement
"""
_STATES_OF = """
    SELECT statement, state, reviewer, decided FROM review_states WHERE statement IN (SELECT value FROM json_each(?))
"""
_PROGRESS = """
    SELECT a.id, a.path,
        (SELECT count(*) FROM statements WHERE article = a.id),
        coalesce(sum(x.state = 'accepted'), 0), coalesce(sum(x.state = 'edited'), 0),
        coalesce(sum(x.state = 'added'), 0), coalesce(sum(x.state = 'rejected'), 0)
    FROM articles AS a LEFT JOIN review_states AS x ON x.article = a.id
    WHERE (?1 IS NULL OR a.id = ?1)
    GROUP BY a.id ORDER BY a.published_from IS NULL, a.published_from, a.published_to, a.path, a.id
"""


class StateRow(msgspec.Struct, frozen=True, kw_only=True):
    """What people made of a statement, who did last and in which entry. A statement without one was not reviewed."""

    statement: str
    state: State
    reviewer: str
    decided: str
    entry: int
    note: str | None


class Reviewed(msgspec.Struct, frozen=True, kw_only=True):
    """That people decided about a statement: what, who did last, and when."""

    state: State
    reviewer: str
    decided: str


class Progress(msgspec.Struct, frozen=True, kw_only=True):
    """How many statements of an article are there (rejected ones are not), and how many people have decided about."""

    article: str
    path: str | None
    statements: int
    accepted: int
    edited: int
    added: int
    rejected: int

    @property
    def open(self) -> int:
        """Statements that nobody has reviewed."""
        return self.statements - self.accepted - self.edited - self.added


def states(ledger: Ledger, article: str, *, viewer: str | None = None) -> dict[str, StateRow]:
    """Return the states of the statements of an article that were reviewed, by their ids, rejected ones last.

    For a `viewer` who reviews it in an open round these are the viewer's own, for all others what holds.

    Raises:
        InvalidDecision: the viewer is in a round and the article is gone.
    """
    with ledger.connection.snapshot():
        if viewer is not None and open_round(ledger.connection, article, viewer) is not None:
            marks = open_desk(ledger.connection, article, viewer).laid.states
            return {
                statement: StateRow(
                    statement=statement, state=state, reviewer=one.reviewer, decided=one.decided, entry=one.entry,
                    note=one.note,
                )
                for statement, (state, one) in marks.items()
            }  # fmt: skip
        names = StateRow.__struct_fields__
        rows = ledger.connection.execute(_STATES, (article,)).fetchall()
    return {row[0]: StateRow(**dict(zip(names, row, strict=True))) for row in rows}


def states_of(ledger: Ledger, statements: Iterable[str]) -> dict[str, Reviewed]:
    """Return what people made of statements, by their ids; those that nobody reviewed are left out."""
    rows = ledger.connection.rows(_STATES_OF, (codec.to_json(sorted(set(statements))),))
    return {
        statement: Reviewed(state=state, reviewer=reviewer, decided=decided)
        for statement, state, reviewer, decided in rows
    }


def progress(ledger: Ledger, article: str | None = None) -> Iterator[Progress]:
    """Yield for each article how far its review is, in the order of publication."""
    names = Progress.__struct_fields__
    for row in ledger.connection.rows(_PROGRESS, (article,)):
        yield Progress(**dict(zip(names, row, strict=True)))
