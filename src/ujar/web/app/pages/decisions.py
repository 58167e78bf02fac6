"""The log: who decided what, when, and what was before and after."""

from __future__ import annotations

import msgspec

from ujar.ledger import reviews
from ujar.ledger.reviews import Entry
from ujar.ledger.reviews.history import entry_decisions
from ujar.web.app.desk import Desk
from ujar.web.app.page import Page
from ujar.web.app.paging import PAGE_ROWS, PagedQuery, Slice, slice_of
from ujar.web.app.reviewing.changes import Decided, decided, texts_of

__all__ = ["PAGE", "Decisions", "DecisionsQuery", "Logged"]

_MOST = 10


class DecisionsQuery(PagedQuery, frozen=True, kw_only=True):
    """Decisions of one reviewer or about one article."""

    reviewer: str | None = None
    article: str | None = None


class Logged(msgspec.Struct, frozen=True, kw_only=True):
    """One entry with what it decided, the first ten of one made in bulk."""

    entry: Entry
    decisions: tuple[Decided, ...]


class Decisions(msgspec.Struct, frozen=True, kw_only=True):
    """Entries, the latest first."""

    entries: Slice[Logged]


def load(desk: Desk, query: DecisionsQuery) -> Decisions:
    """Return the log; what was decided in a blind round is shown to those who decided it."""
    ledger, who = desk.ledger, desk.reviewer
    rows = reviews.log(
        ledger, article=query.article, reviewer=query.reviewer, viewer=who, limit=query.start + PAGE_ROWS + 1
    )
    found = slice_of(rows, query)
    own = {entry.number: entry_decisions(ledger, entry.number, most=_MOST) for entry in found.rows}
    texts = texts_of(ledger, (one for some in own.values() for one in some))
    logged = tuple(
        Logged(entry=entry, decisions=tuple(decided(one, texts) for one in own[entry.number])) for entry in found.rows
    )
    return Decisions(entries=Slice(rows=logged, page=found.page, more=found.more))


PAGE = Page(
    name="decisions",
    path="/decisions",
    query=DecisionsQuery,
    result=Decisions,
    load=load,
    summary="List who decided what, when, and what was before and after.",
    menu="correct",
)
