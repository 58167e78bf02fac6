"""The queue: what to review next, how far the review is, and accepting in bulk."""

from __future__ import annotations

from itertools import islice
from typing import Final

import msgspec

from ujar.ledger import reviews
from ujar.ledger.reviews import QueueOrder
from ujar.ledger.rows import StatementRow
from ujar.web.app.desk import Desk
from ujar.web.app.page import Page
from ujar.web.app.paging import PAGE_ROWS, PagedQuery, Slice, slice_of
from ujar.web.app.reviewing.changes import Decided, decided
from ujar.web.app.reviewing.steps import LogStep, latest_step

__all__ = ["PAGE", "Queue", "QueueQuery", "Unfitting"]

_ORPHANS: Final = 50
_STATES: Final = "SELECT state, count(*) FROM review_states GROUP BY state"


class QueueQuery(PagedQuery, frozen=True, kw_only=True):
    """In which order; only statements with `words`, only those of articles with `title` in their title or path."""

    order: QueueOrder = "instructive"
    words: str | None = None
    title: str | None = None


class Unfitting(msgspec.Struct, frozen=True, kw_only=True):
    """A decision that fits the ledger no longer, and why."""

    reason: str
    decided: Decided


class Queue(msgspec.Struct, frozen=True, kw_only=True):
    """Statements that nobody has reviewed, and decisions that no longer fit.

    `statements` is how many there are in all, `open` how many nobody has reviewed, `states` how many were. `takes_back`
    and `does_again` are the latest decisions of the visitor.
    """

    waiting: Slice[StatementRow]
    statements: int
    open: int
    states: dict[str, int]
    orphans: tuple[Unfitting, ...]
    takes_back: LogStep | None
    does_again: LogStep | None


def load(desk: Desk, query: QueueQuery) -> Queue:
    """Return the queue of the visitor.

    Raises:
        InvalidQuery: `words` holds no word.
    """
    ledger, who = desk.ledger, desk.reviewer
    with ledger.connection.snapshot():
        statements = int(ledger.connection.value("SELECT count(*) FROM statements"))
        states: dict[str, int] = dict(ledger.connection.rows(_STATES))
        most = query.start + PAGE_ROWS + 1
        waiting = reviews.queue(ledger, who, limit=most, order=query.order, words=query.words, title=query.title)
        return Queue(
            waiting=slice_of(waiting, query),
            statements=statements,
            open=statements - sum(often for state, often in states.items() if state != "rejected"),
            states=states,
            takes_back=latest_step(ledger, who, "undo"),
            does_again=latest_step(ledger, who, "redo"),
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
