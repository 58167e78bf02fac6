"""The first page: what is in the ledger."""

from __future__ import annotations

from typing import Final, NamedTuple

import msgspec
import numpy as np

from ujar.analyse.columns import NO_DAY, Columns, day_of
from ujar.analyse.periods import Period, periods
from ujar.ledger import queries
from ujar.ledger.rows import ArticleRow
from ujar.web.app.desk import Desk
from ujar.web.app.page import Page, Query
from ujar.web.app.pages import contested
from ujar.web.app.pages.contested import Dispute
from ujar.web.app.recent import Recent

__all__ = ["PAGE", "Home", "Speaks"]

_NEWEST = 6
_MOST = 10
_DISPUTES = 6
_REVIEWED = "SELECT count(*) FROM review_states"


class Speaks(msgspec.Struct, frozen=True, kw_only=True):
    """An actor and how many statements it makes, near-copies counted once."""

    id: str
    name: str
    statements: int


class _Figures(NamedTuple):
    """What is worked out from the columns alone."""

    most: tuple[Speaks, ...]
    parties: tuple[str, ...]
    disputes: tuple[Dispute, ...]
    periods: tuple[Period, ...]


_FIGURES: Final = Recent[_Figures]()


class Home(msgspec.Struct, frozen=True, kw_only=True):
    """The figures of a ledger; `first` and `last` are days of publication.

    `disputes` are the largest between the two sides that say most, `periods` count statements, `reviewed` those that
    people decided about.
    """

    articles: int
    statements: int
    actors: int
    links: int
    first: str | None
    last: str | None
    newest: tuple[ArticleRow, ...]
    most: tuple[Speaks, ...]
    parties: tuple[str, ...]
    disputes: tuple[Dispute, ...]
    periods: tuple[Period, ...]
    reviewed: int


def load(desk: Desk, query: Query) -> Home:
    """Return the figures of the ledger, the newest articles, and who speaks most."""
    columns = desk.columns
    days = columns.article_day[columns.article_day != NO_DAY]
    figures = _FIGURES.answer(columns, None, lambda: _figures(desk))
    return Home(
        articles=len(columns.articles),
        statements=columns.statements,
        actors=len(columns.actors),
        links=len(columns.link_from),
        first=day_of(days.min()) if len(days) else None,
        last=day_of(days.max()) if len(days) else None,
        newest=tuple(queries.articles(desk.ledger, sort="newest", limit=_NEWEST)),
        most=figures.most,
        parties=figures.parties,
        disputes=figures.disputes,
        periods=figures.periods,
        reviewed=desk.ledger.connection.value(_REVIEWED),
    )


def _figures(desk: Desk) -> _Figures:
    columns = desk.columns
    found = contested.load(desk, contested.ContestedQuery())
    return _Figures(
        most=_most(columns),
        parties=found.parties,
        disputes=found.disputes.rows[:_DISPUTES] if found.disputes else (),
        periods=periods(columns.day[~columns.copy]),
    )


def _most(columns: Columns) -> tuple[Speaks, ...]:
    said = ~columns.copy[columns.speaker_statement]
    counts = np.bincount(columns.speaker_actor[said], minlength=len(columns.actors))
    places = np.argsort(-counts, kind="stable")[:_MOST]
    return tuple(
        Speaks(id=columns.actors[place].id, name=columns.actors[place].name, statements=int(counts[place]))
        for place in places
        if counts[place]
    )


PAGE = Page(
    name="home",
    path="/",
    query=Query,
    result=Home,
    load=load,
    summary="Say what is in the ledger.",
    menu="read",
    style=True,
)
