"""The log: who decided what, when, and what was before and after."""

from __future__ import annotations

import msgspec

from ujar.ledger import reviews
from ujar.ledger.reviews import Decision, Entry
from ujar.ledger.reviews.history import decisions_in
from ujar.web.app.desk import Desk
from ujar.web.app.page import Page
from ujar.web.app.paging import PAGE_ROWS, PagedQuery, Slice, slice_of
from ujar.web.app.reviewing.changes import changes_of

__all__ = ["PAGE", "Decided", "Decisions", "DecisionsQuery"]


class DecisionsQuery(PagedQuery, frozen=True, kw_only=True):
    """Decisions of one reviewer or about one article."""

    reviewer: str | None = None
    article: str | None = None


class Decided(msgspec.Struct, frozen=True, kw_only=True):
    """One entry with its decisions, at most twenty of one made in bulk."""

    entry: Entry
    decisions: tuple[Decision, ...]


class Decisions(msgspec.Struct, frozen=True, kw_only=True):
    """Entries, the latest first."""

    entries: Slice[Decided]


def load(desk: Desk, query: DecisionsQuery) -> Decisions:
    """Return the log; what was decided in a blind round is shown to those who decided it."""
    ledger, who = desk.ledger, desk.reviewer
    rows = reviews.log(
        ledger, article=query.article, reviewer=query.reviewer, viewer=who, limit=query.start + PAGE_ROWS + 1
    )
    found = slice_of(rows, query)
    own = decisions_in(ledger, [entry.number for entry in found.rows])
    return Decisions(
        entries=Slice(
            rows=tuple(Decided(entry=entry, decisions=own.get(entry.number, ())) for entry in found.rows),
            page=found.page,
            more=found.more,
        )
    )


PAGE = Page(
    name="decisions",
    path="/decisions",
    query=DecisionsQuery,
    result=Decisions,
    load=load,
    view=changes_of,
    summary="List who decided what, when, and what was before and after.",
    menu="correct",
)
