"""The list of actors: one line each, with names in both languages, what they are, and how much they speak and when."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

import msgspec

from ujar.analyse.activity import Activity, ActorOrder, activity_of, choose_actors, sort_actors, sparks_of
from ujar.analyse.columns import ActorName
from ujar.ledger.canonical.described import facts_of
from ujar.ledger.canonical.lookup import actors_named
from ujar.ledger.rows import ActorFact
from ujar.records import ActorKind
from ujar.tables import csv_text
from ujar.web.app.desk import Desk
from ujar.web.app.page import Export, Page
from ujar.web.app.paging import PAGE_ROWS, PagedQuery, Slice
from ujar.web.words import Words

__all__ = ["PAGE", "ActorLine", "Actors", "ActorsQuery", "Some"]

_A_FEW: Final = 4
_MOST_EXPORTED: Final = 10_000


class ActorsQuery(PagedQuery, frozen=True, kw_only=True):
    """Actors by the beginning of a name or an alias (`*` at an end stands for anything), kind and side."""

    name: str | None = None
    kind: ActorKind | None = None
    side: str | None = None
    sort: ActorOrder = "statements"


class Some(msgspec.Struct, frozen=True, kw_only=True):
    """The commonest few of several words, and how many more there are."""

    values: tuple[str, ...]
    more: int


class ActorLine(msgspec.Struct, frozen=True, kw_only=True):
    """One actor. `articles` are those in which it speaks; near-copies are counted once.

    `first` and `last` are the days between which it speaks. `activity` are its statements in the steps of time that
    all lines share.
    """

    id: str
    name: str
    kind: ActorKind
    side: str | None
    aliases: Some
    roles: Some
    affiliations: Some
    statements: int
    articles: int
    first: str | None
    last: str | None
    activity: tuple[int, ...]


class Actors(msgspec.Struct, frozen=True, kw_only=True):
    """Actors that fit, `total` of them; `since` and `until` are the ends of the time over which activity is shown."""

    actors: Slice[ActorLine]
    total: int
    sides: tuple[str, ...]
    since: str | None
    until: str | None


def load(desk: Desk, query: ActorsQuery) -> Actors:
    """Return a page of the actors that fit."""
    return _load(desk, query, start=query.start, rows=PAGE_ROWS)


def load_all(desk: Desk, query: ActorsQuery) -> Actors:
    """Return the actors that fit from the first on, at most 10,000."""
    return _load(desk, query, start=0, rows=_MOST_EXPORTED)


def _load(desk: Desk, query: ActorsQuery, *, start: int, rows: int) -> Actors:
    columns = desk.columns
    found = choose_actors(columns, ids=_ids(desk, query.name), kind=query.kind, side=query.side)
    places = sort_actors(columns, found, order=query.sort, end=start + rows)[start:]
    sparks = sparks_of(columns, places)
    facts = facts_of(desk.ledger, (columns.actors[place].id for place in places))
    lines = tuple(
        _line(columns.actors[place], activity, facts.get(columns.actors[place].id, ()), counts)
        for place, activity, counts in zip(places, activity_of(columns, places), sparks.counts, strict=True)
    )
    return Actors(
        actors=Slice(rows=lines, page=query.page, more=len(found) > start + rows),
        total=len(found),
        sides=tuple(sorted({actor.side for actor in columns.actors if actor.side})),
        since=sparks.since,
        until=sparks.until,
    )


def _ids(desk: Desk, name: str | None) -> frozenset[str] | None:
    if name is None:
        return None
    pattern = name if "*" in (name[0], name[-1]) else f"{name}*"
    return frozenset(actors_named(desk.ledger.connection, pattern))


def _line(actor: ActorName, activity: Activity, facts: tuple[ActorFact, ...], counts: tuple[int, ...]) -> ActorLine:
    names = sorted((fact for fact in facts if fact.what in ("name", "alias")), key=lambda fact: -fact.articles)
    return ActorLine(
        id=actor.id,
        name=actor.name,
        kind=actor.kind,
        side=actor.side,
        aliases=_some(fact.value for fact in names if fact.value != actor.name),
        roles=_some(fact.value for fact in facts if fact.what == "role"),
        affiliations=_some(fact.value for fact in facts if fact.what == "affiliation"),
        statements=activity.statements,
        articles=activity.articles,
        first=activity.first,
        last=activity.last,
        activity=counts,
    )


def _some(values: Iterable[str]) -> Some:
    distinct = tuple({value.casefold(): value for value in reversed(list(values))}.values())[::-1]
    return Some(values=distinct[:_A_FEW], more=max(0, len(distinct) - _A_FEW))


_HEADER: Final = (
    "name", "kind", "side", "aliases", "roles", "affiliations", "statements", "articles", "first", "last", "id",
)  # fmt: skip


def _csv(_: ActorsQuery, found: Actors, words: Words) -> str:
    return csv_text(
        _HEADER,
        (
            (
                row.name, row.kind, row.side, "; ".join(row.aliases.values), "; ".join(row.roles.values),
                "; ".join(row.affiliations.values), row.statements, row.articles, row.first, row.last, row.id,
            )
            for row in found.actors.rows
        ),
    )  # fmt: skip


PAGE = Page(
    name="actors",
    path="/actors",
    query=ActorsQuery,
    result=Actors,
    load=load,
    summary="List actors with their names, roles and sides, and how much they speak and when.",
    menu="see",
    exports={"csv": Export("text/csv; charset=utf-8", _csv, load_all)},
    style=True,
)
