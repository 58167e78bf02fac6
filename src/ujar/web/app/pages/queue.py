"""The queue: what to review next, how far the review is, and accepting in bulk."""

from __future__ import annotations

from itertools import islice
from typing import Final

import msgspec

from ujar.ledger import reviews
from ujar.ledger.reviews import QueueOrder
from ujar.ledger.rows import StatementRow
from ujar.web.app.desk import Desk
from ujar.web.app.page import Page, Query
from ujar.web.app.reviewing.changes import Decided, decided

__all__ = ["PAGE", "Queue", "QueueQuery", "Unfitting"]

_SHOWN: Final = 30
_ORPHANS: Final = 50
_STATES: Final = "SELECT state, count(*) FROM review_states GROUP BY state"


class QueueQuery(Query, frozen=True, kw_only=True):
    """In which order; `accepted` is how many statements were just accepted in bulk."""

    order: QueueOrder = "instructive"
    accepted: int | None = None


class Unfitting(msgspec.Struct, frozen=True, kw_only=True):
    """A decision that fits the ledger no longer, and why."""

    reason: str
    decided: Decided


class Queue(msgspec.Struct, frozen=True, kw_only=True):
    """Statements that nobody has reviewed, `states` as counts of those that were, and decisions that no longer fit."""

    waiting: tuple[StatementRow, ...]
    statements: int
    states: dict[str, int]
    orphans: tuple[Unfitting, ...]


def load(desk: Desk, query: QueueQuery) -> Queue:
    """Return the queue of the visitor."""
    ledger = desk.ledger
    with ledger.connection.snapshot():
        return Queue(
            waiting=tuple(reviews.queue(ledger, desk.reviewer, limit=_SHOWN, order=query.order)),
            statements=desk.columns.statements,
            states=dict(ledger.connection.rows(_STATES)),
            orphans=tuple(
                Unfitting(reason=one.reason, decided=decided(one.decision, {}))
                for one in islice(reviews.orphans(ledger), _ORPHANS)
            ),
        )


PAGE = Page(
    name="queue",
    path="/queue",
    query=QueueQuery,
    result=Queue,
    load=load,
    summary="List what to review next.",
    menu="correct",
)
