"""One actor: its names and roles, what it says and where it stands, whom it deals with, and decisions about it."""

from __future__ import annotations

from typing import Final

import msgspec
import numpy as np

from ujar.analyse.activity import choose_actors, sort_actors
from ujar.analyse.choosing import in_order
from ujar.analyse.columns import Columns
from ujar.analyse.dealings import ActCount, Dealing, IssueCount, acts_of, dealings_of, positions_of, said_by
from ujar.analyse.periods import Period, periods
from ujar.ledger import reviewing
from ujar.ledger.canonical.described import ActorHead, NamedIn, articles_naming, facts_of, head_of
from ujar.ledger.events import events
from ujar.ledger.reviewing import DecisionRow, SuggestionRow
from ujar.ledger.rows import ActorFact, EventRow
from ujar.tables import csv_text
from ujar.web.app.desk import Desk
from ujar.web.app.hits import Hit, hits_of
from ujar.web.app.page import Export, Page
from ujar.web.app.paging import PAGE_ROWS, PagedQuery, Slice
from ujar.web.app.periods import bars_of
from ujar.web.app.problems import Absent
from ujar.web.bars import Bar, Chart, bars
from ujar.web.words import Words

__all__ = ["PAGE", "ActorPage", "ActorQuery", "Other"]

_MOST_ARTICLES: Final = 200
_ARTICLES_WITH_EVENTS: Final = 60
_MOST_EVENTS: Final = 8
_MOST_DECISIONS: Final = 20
_MOST_OTHERS: Final = 300


class ActorQuery(PagedQuery, frozen=True, kw_only=True):
    """Which actor, by its id."""

    actor: str


class Other(msgspec.Struct, frozen=True, kw_only=True):
    """An actor that this one may be merged with."""

    id: str
    name: str


class ActorPage(msgspec.Struct, frozen=True, kw_only=True):
    """All that is known of one actor; near-copies are counted once.

    `statements` are the newest first, `total` counts all pages of them. `events` are a few in which it takes part, out
    of the newest articles that name it. `named_in` are the newest 200 articles that do. `others` are the actors that
    speak most, to choose from. `current` is False while the counts are from before the last change of the ledger.
    """

    head: ActorHead
    facts: tuple[ActorFact, ...]
    total: int
    activity: tuple[Period, ...]
    acts: tuple[ActCount, ...]
    issues: tuple[IssueCount, ...]
    reacts_to: tuple[Dealing, ...]
    reacted_by: tuple[Dealing, ...]
    events: tuple[EventRow, ...]
    statements: Slice[Hit]
    named_in: NamedIn
    suggestions: tuple[SuggestionRow, ...]
    decisions: tuple[DecisionRow, ...]
    others: tuple[Other, ...]
    current: bool


def load(desk: Desk, query: ActorQuery) -> ActorPage:
    """Return all that is known of an actor.

    Raises:
        Absent: there is no such actor.
    """
    ledger = desk.ledger
    head = head_of(ledger, query.actor)
    if head is None:
        raise Absent(
            f"There is no actor {query.actor!r}: it may have been merged. The list of actors has those there are."
        )
    columns = desk.columns
    place = columns.actor_place(head.id)
    said = np.zeros(0, np.int64) if place is None else said_by(columns, place)
    shown = in_order(columns.day, said, end=query.start + PAGE_ROWS)[query.start :]
    named_in = articles_naming(ledger, head.id, limit=_MOST_ARTICLES)
    facts = facts_of(ledger, (head.id,)).get(head.id, ())
    return ActorPage(
        head=head,
        facts=facts,
        total=len(said),
        activity=periods(columns.day[said]),
        acts=acts_of(columns, said),
        issues=positions_of(columns, said),
        reacts_to=() if place is None else dealings_of(columns, place),
        reacted_by=() if place is None else dealings_of(columns, place, back=True),
        events=_events(desk, head, facts, named_in),
        statements=Slice(rows=hits_of(desk, columns, shown), page=query.page, more=len(said) > query.start + PAGE_ROWS),
        named_in=named_in,
        suggestions=tuple(reviewing.suggestions(ledger, actor=head.id)),
        decisions=tuple(reviewing.log(ledger, actor=head.id)[:_MOST_DECISIONS]),
        others=_others(columns, head.id),
        current=columns.changes == ledger.changes(),
    )


def _events(desk: Desk, head: ActorHead, facts: tuple[ActorFact, ...], named_in: NamedIn) -> tuple[EventRow, ...]:
    newest = [article.id for article in named_in.articles[:_ARTICLES_WITH_EVENTS]]
    names = {head.name, *(fact.value for fact in facts if fact.what in ("name", "alias"))}
    if not newest:
        return ()
    # A star in a name would stand for any letters.
    wanted = sorted(name for name in names if "*" not in name)
    found = list(events(desk.ledger, article=newest, actor=wanted, copies=False)) if wanted else []
    return tuple(reversed(found[-_MOST_EVENTS:]))


def _others(columns: Columns, actor: str) -> tuple[Other, ...]:
    most = sort_actors(columns, choose_actors(columns), order="statements", end=_MOST_OTHERS)
    listed = (columns.actors[place] for place in most)
    return tuple(Other(id=other.id, name=other.name) for other in listed if other.id != actor)


def _svg(_: ActorQuery, page: ActorPage, words: Words) -> str:
    acts = [Bar(words[f"act_{one.act}"], one.count, words.number(one.count)) for one in page.acts]
    charts = (Chart(words["actor_acts"], acts), Chart(words["actor_over_time"], bars_of(page.activity, words)))
    return bars(charts, title=page.head.name)


def _csv(_: ActorQuery, page: ActorPage, words: Words) -> str:
    """Return the counts of the page as one table: what is counted, of what, and how many."""
    rows: list[tuple[str, str, int]] = [("act", one.act, one.count) for one in page.acts]
    rows += [("period", f"{one.since}/{one.until}", one.count) for one in page.activity if one.count]
    for issue in page.issues:
        counts = (("supports", issue.supports), ("opposes", issue.opposes), ("none", issue.none))
        rows += [(f"issue: {position}", issue.name, count) for position, count in counts if count]
    for what, dealings in (("reacts to", page.reacts_to), ("reacted to by", page.reacted_by)):
        rows += [(f"{what}: {one.relation}", row.name, one.count) for row in dealings for one in row.relations]
    return csv_text(("counted", "of", "number"), rows)


PAGE = Page(
    name="actor",
    path="/actor",
    query=ActorQuery,
    result=ActorPage,
    load=load,
    summary="Show one actor: names, statements, positions, dealings with others, and decisions about it.",
    exports={"csv": Export("text/csv; charset=utf-8", _csv), "svg": Export("image/svg+xml", _svg)},
    style=True,
)
