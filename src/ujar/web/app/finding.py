"""What a search asks for and what it finds: a page of statements or articles, and the counts beside them."""

from __future__ import annotations

from typing import Final, Literal

import msgspec
import numpy as np
from numpy.typing import NDArray

from ujar.acts import Act
from ujar.analyse.choosing import Order, Reaction, Wanted, choose_articles, choose_statements, first_by, in_order
from ujar.analyse.columns import Columns
from ujar.analyse.facets import Facets, article_facets, statement_facets
from ujar.ledger import queries
from ujar.ledger.canonical.lookup import actors_named
from ujar.ledger.matches import Piece, matching_statements, matching_texts, text_passages
from ujar.ledger.rows import ArticleRow
from ujar.link.issues import Position
from ujar.records import Kind, Lang
from ujar.web.app.desk import Desk
from ujar.web.app.hits import Hit, hits_of
from ujar.web.app.paging import PAGE_ROWS, PagedQuery, Slice

__all__ = ["MOST_EXPORTED", "ArticleHit", "Found", "Named", "SearchQuery", "find", "find_all"]

_MOST_MATCHES: Final = 200_000
"""Matches of words that are counted: of more, the first in the order of reading."""
MOST_EXPORTED: Final = 10_000
"""Hits of a file to take away."""


class SearchQuery(PagedQuery, frozen=True, kw_only=True, rename={"within": "in"}):
    """Statements, or articles, that fit. Of several values of a parameter one must fit.

    `speaker` is the id of an actor, a name or an alias, with `*` at an end for any beginning or ending. `words` must
    all occur; a phrase in double quotes, `*` at the end of a word. `relation` is what a statement does to another, with
    `_back` what another does to it. Near-copies are left out without `copies`. Articles have no score: they are sorted
    by day then, too.
    """

    words: str | None = None
    within: Literal["statements", "articles"] = "statements"
    speaker: tuple[str, ...] = ()
    act: tuple[Act, ...] = ()
    kind: tuple[Kind, ...] = ()
    issue: tuple[str, ...] = ()
    position: tuple[Position, ...] = ()
    relation: tuple[Reaction, ...] = ()
    lang: tuple[Lang, ...] = ()
    outlet: tuple[str, ...] = ()
    since: str | None = None
    until: str | None = None
    copies: bool = False
    sort: Order = "newest"


class Named(msgspec.Struct, frozen=True, kw_only=True):
    """A speaker as asked for, and the actors that go by it: their ids, and a name if it is one alone."""

    asked: str
    actors: tuple[str, ...]
    name: str | None


class ArticleHit(msgspec.Struct, frozen=True, kw_only=True):
    """An article that fits, with a passage of its text around the words, if words were looked for."""

    article: ArticleRow
    passage: tuple[Piece, ...]


class Found(msgspec.Struct, frozen=True, kw_only=True):
    """What fits: `hits` if statements are looked for, else `articles`; `total` counts all pages.

    `first` is None, or the number of matches of the words that are looked at because there are more. `asked` tells
    whether anything was asked for at all.
    """

    total: int
    first: int | None
    asked: bool
    facets: Facets
    speakers: tuple[Named, ...]
    issues: dict[str, str]
    """The names of the issues by id."""
    hits: Slice[Hit]
    articles: Slice[ArticleHit]


class _Chosen(msgspec.Struct, frozen=True, kw_only=True):
    """What fits, in order, as far as it is shown."""

    total: int
    first: int | None
    asked: bool
    facets: Facets
    speakers: tuple[Named, ...]
    places: NDArray[np.int64]


def find(desk: Desk, query: SearchQuery) -> Found:
    """Return a page of what fits, and the counts beside it.

    Raises:
        InvalidDate: `since` or `until` is not YYYY, YYYY-MM or YYYY-MM-DD.
        InvalidQuery: `words` holds no word.
    """
    return _load(desk, query, start=query.start, rows=PAGE_ROWS)


def find_all(desk: Desk, query: SearchQuery) -> Found:
    """Return what fits from the first on, at most 10,000."""
    return _load(desk, query, start=0, rows=MOST_EXPORTED)


def _load(desk: Desk, query: SearchQuery, *, start: int, rows: int) -> Found:
    columns = desk.columns
    chosen = _choose(desk, columns, query, end=start + rows)
    places = chosen.places[start : start + rows]
    more = chosen.total > start + rows
    found = places if query.within == "statements" else places[:0]
    texts = places if query.within == "articles" else places[:0]
    return Found(
        total=chosen.total,
        first=chosen.first,
        asked=chosen.asked,
        facets=chosen.facets,
        speakers=chosen.speakers,
        issues=dict(columns.issues),
        hits=Slice(rows=hits_of(desk, columns, found, words=query.words), page=query.page, more=more),
        articles=Slice(rows=_article_hits(desk, columns, query, texts), page=query.page, more=more),
    )


def _choose(desk: Desk, columns: Columns, query: SearchQuery, *, end: int) -> _Chosen:
    statements = query.within == "statements"
    speakers = tuple(_named(desk, columns, asked) for asked in query.speaker)
    places = {columns.actor_place(actor) for named in speakers for actor in named.actors}
    wanted = Wanted(
        speakers=tuple(sorted(place for place in places if place is not None)) if query.speaker else None,
        act=query.act, kind=query.kind, issue=query.issue, position=query.position, relation=query.relation,
        lang=query.lang, outlet=query.outlet, since=query.since, until=query.until, copies=query.copies,
    )  # fmt: skip
    among, first = _matches(desk, columns, query) if query.words else (None, None)
    choose, facets = (choose_statements, statement_facets) if statements else (choose_articles, article_facets)
    sieve = choose(columns, wanted, among=among)
    passed = np.flatnonzero(sieve.passed)
    days = columns.day if statements else columns.article_day
    if query.sort == "score" and statements:
        ordered = first_by(-(columns.score[passed] * 10_000).astype(np.int64), passed, end=end)
    else:
        ordered = in_order(days, passed, end=end, oldest=query.sort == "oldest")
    return _Chosen(
        total=len(passed),
        first=first,
        asked=wanted != Wanted() or bool(query.words),
        facets=facets(columns, sieve, wanted),
        speakers=speakers,
        places=ordered,
    )


def _matches(desk: Desk, columns: Columns, query: SearchQuery) -> tuple[NDArray[np.int64], int | None]:
    """Return the places of what holds the words, and how many matches that are if there are more."""
    assert query.words is not None
    limit = _MOST_MATCHES + 1
    if query.within == "statements":
        numbers = np.fromiter(matching_statements(desk.ledger, query.words, limit=limit), np.int64)
        places = columns.places(numbers[:_MOST_MATCHES])
    else:
        numbers = np.fromiter(matching_texts(desk.ledger, query.words, limit=limit), np.int64)
        places = np.flatnonzero(np.isin(columns.article_text, numbers[:_MOST_MATCHES]))
    return places, _MOST_MATCHES if len(numbers) == limit else None


def _named(desk: Desk, columns: Columns, asked: str) -> Named:
    place = columns.actor_place(asked)
    if place is not None:
        return Named(asked=asked, actors=(asked,), name=columns.actors[place].name)
    actors = tuple(actors_named(desk.ledger.connection, asked))
    only = columns.actor_place(actors[0]) if len(actors) == 1 else None
    return Named(asked=asked, actors=actors, name=None if only is None else columns.actors[only].name)


def _article_hits(
    desk: Desk, columns: Columns, query: SearchQuery, places: NDArray[np.int64]
) -> tuple[ArticleHit, ...]:
    wanted = [columns.articles[place] for place in places]
    rows = {row.id: row for row in queries.articles(desk.ledger, article=wanted)} if wanted else {}
    texts: list[int] = columns.article_text[places].tolist()
    passages = text_passages(desk.ledger, query.words, texts[:PAGE_ROWS]) if query.words else {}
    return tuple(
        ArticleHit(article=rows[article], passage=passages.get(text, ()))
        for article, text in zip(wanted, texts, strict=True)
        if article in rows
    )
