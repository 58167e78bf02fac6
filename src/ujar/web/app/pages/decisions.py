"""The log: who decided what, when, and what was before and after."""

from __future__ import annotations

import heapq
from collections.abc import Iterator

import msgspec

from ujar.ledger import codebook_log, reviews
from ujar.ledger.decision_log import DecisionRow
from ujar.ledger.reviews import Entry
from ujar.ledger.reviews.history import entry_decisions
from ujar.link.issues import issue_id
from ujar.web.app.desk import Desk
from ujar.web.app.page import Page
from ujar.web.app.paging import PAGE_ROWS, PagedQuery, Slice, slice_of
from ujar.web.app.reviewing.changes import Decided, decided, texts_of
from ujar.web.app.reviewing.codebook import CodebookChange, change_of
from ujar.web.app.reviewing.steps import About, LogStep, latest_step

__all__ = ["PAGE", "Decisions", "DecisionsQuery", "Logged"]

_MOST = 10


class DecisionsQuery(PagedQuery, frozen=True, kw_only=True):
    """Decisions of one reviewer, about statements or issues alone, about one article, or about one issue."""

    reviewer: str | None = None
    about: About | None = None
    article: str | None = None
    issue: str | None = None


class Logged(msgspec.Struct, frozen=True, kw_only=True):
    """One entry of the log of statements or of that of issues, each numbered by itself.

    `decisions` is what it decided about statements, the first ten of one made in bulk; `change` what it did to the
    codebook.
    """

    about: About
    entry: Entry
    decisions: tuple[Decided, ...] = ()
    change: CodebookChange | None = None


class Decisions(msgspec.Struct, frozen=True, kw_only=True):
    """Entries, the latest first; `takes_back` and `does_again` are the latest decisions of the visitor."""

    entries: Slice[Logged]
    takes_back: LogStep | None
    does_again: LogStep | None


def load(desk: Desk, query: DecisionsQuery) -> Decisions:
    """Return the log; what was decided in a blind round is shown to those who decided it."""
    ledger = desk.ledger
    # Of the same second, changes of the codebook come first.
    both: tuple[Iterator[Entry | DecisionRow], ...] = (_of_issues(desk, query), _of_statements(desk, query))
    found = slice_of(heapq.merge(*both, key=lambda row: row.decided, reverse=True), query)
    entries = [row for row in found.rows if isinstance(row, Entry)]
    own = {entry.number: entry_decisions(ledger, entry.number, most=_MOST) for entry in entries}
    texts = texts_of(ledger, (one for some in own.values() for one in some))

    def logged(row: Entry | DecisionRow) -> Logged:
        if isinstance(row, Entry):
            return Logged(about="statement", entry=row, decisions=tuple(decided(one, texts) for one in own[row.number]))
        entry = Entry(**msgspec.structs.asdict(row), round=None)
        return Logged(about="issue", entry=entry, change=change_of(ledger, row))

    return Decisions(
        entries=Slice(rows=tuple(map(logged, found.rows)), page=found.page, more=found.more),
        takes_back=latest_step(ledger, desk.reviewer, "undo"),
        does_again=latest_step(ledger, desk.reviewer, "redo"),
    )


def _of_statements(desk: Desk, query: DecisionsQuery) -> Iterator[Entry]:
    if query.about == "issue" or query.issue is not None:
        return iter(())
    most = query.start + PAGE_ROWS + 1
    return reviews.log(desk.ledger, article=query.article, reviewer=query.reviewer, viewer=desk.reviewer, limit=most)


def _of_issues(desk: Desk, query: DecisionsQuery) -> Iterator[DecisionRow]:
    if query.about == "statement" or query.article is not None:
        return iter(())
    issue = None if query.issue is None else issue_id(query.issue)
    return (row for row in codebook_log.log(desk.ledger, issue=issue) if query.reviewer in (None, row.reviewer))


PAGE = Page(
    name="decisions",
    path="/decisions",
    query=DecisionsQuery,
    result=Decisions,
    load=load,
    summary="List who decided what, when, and what was before and after.",
    menu="correct",
)
