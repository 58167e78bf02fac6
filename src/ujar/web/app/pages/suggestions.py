"""The queue of identity: two actors that may be one, side by side, to be decided by a person."""

from __future__ import annotations

from itertools import islice
from typing import Final

import msgspec

from ujar.analyse.choosing import in_order
from ujar.analyse.columns import Columns
from ujar.analyse.dealings import said_by
from ujar.ledger import reviewing
from ujar.ledger.canonical.described import ActorHead, facts_of, head_of
from ujar.ledger.reviewing import DecisionRow, SuggestionRow
from ujar.ledger.rows import ActorFact
from ujar.web.app.desk import Desk
from ujar.web.app.hits import Hit, hits_of
from ujar.web.app.page import Page
from ujar.web.app.paging import PagedQuery, Slice

__all__ = ["PAGE", "Candidate", "Case", "Suggestions", "SuggestionsQuery"]

_CASES: Final = 10
"""Suggestions of a page: each is decided with care."""
_FEW_STATEMENTS: Final = 3
_MOST_DECISIONS: Final = 10


class SuggestionsQuery(PagedQuery, frozen=True, kw_only=True):
    """Ten suggestions a page."""


class Candidate(msgspec.Struct, frozen=True, kw_only=True):
    """One of the two: what is known of it, how many statements it makes, and its newest few."""

    head: ActorHead
    facts: tuple[ActorFact, ...]
    total: int
    statements: tuple[Hit, ...]


class Case(msgspec.Struct, frozen=True, kw_only=True):
    """Two actors that may be one, and why."""

    suggestion: SuggestionRow
    candidates: tuple[Candidate, ...]


class Suggestions(msgspec.Struct, frozen=True, kw_only=True):
    """Open suggestions, the surest first; `total` counts all pages. `decisions` are the latest about any actor."""

    cases: Slice[Case]
    total: int
    decisions: tuple[DecisionRow, ...]


def load(desk: Desk, query: SuggestionsQuery) -> Suggestions:
    """Return ten open suggestions, and the latest decisions."""
    every = list(reviewing.suggestions(desk.ledger))
    start = (query.page - 1) * _CASES
    shown = every[start : start + _CASES]
    columns = desk.columns
    facts = facts_of(desk.ledger, {actor for row in shown for actor in (row.actor, row.other)})
    cases = tuple(
        Case(
            suggestion=row,
            candidates=tuple(
                _candidate(desk, columns, head, facts.get(head.id, ()))
                for actor in (row.actor, row.other)
                if (head := head_of(desk.ledger, actor)) is not None
            ),
        )
        for row in shown
    )
    return Suggestions(
        cases=Slice(rows=cases, page=query.page, more=len(every) > start + _CASES),
        total=len(every),
        decisions=tuple(islice(reviewing.log(desk.ledger), _MOST_DECISIONS)),
    )


def _candidate(desk: Desk, columns: Columns, head: ActorHead, facts: tuple[ActorFact, ...]) -> Candidate:
    place = columns.actor_place(head.id)
    if place is None:
        return Candidate(head=head, facts=facts, total=0, statements=())
    said = said_by(columns, place)
    newest = in_order(columns.day, said, end=_FEW_STATEMENTS)
    return Candidate(head=head, facts=facts, total=len(said), statements=hits_of(desk, columns, newest))


PAGE = Page(
    name="suggestions",
    path="/suggestions",
    query=SuggestionsQuery,
    result=Suggestions,
    load=load,
    summary="List pairs of actors that may be one, with what is known of both.",
    menu="correct",
    script=True,
    style=True,
)
