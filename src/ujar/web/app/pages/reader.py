"""The reader: one article with its statements marked in the text."""

from __future__ import annotations

import msgspec

from ujar.records import Article
from ujar.web.app.desk import Desk
from ujar.web.app.page import Page, Query
from ujar.web.app.problems import Absent

__all__ = ["PAGE", "Reading", "ReadingQuery"]


class ReadingQuery(Query, frozen=True, kw_only=True):
    """Which article, and the statement in it that is asked for."""

    article: str
    statement: str | None = None


class Reading(msgspec.Struct, frozen=True, kw_only=True):
    """The whole record of one article."""

    article: Article


def load(desk: Desk, query: ReadingQuery) -> Reading:
    """Return an article with all that was found in it.

    Raises:
        Absent: there is no such article.
    """
    article = desk.ledger.article(query.article)
    if article is None:
        raise Absent(f"There is no article {query.article!r} in this ledger: the list of articles has those there are.")
    return Reading(article=article)


PAGE = Page(
    name="reader",
    path="/reader",
    query=ReadingQuery,
    result=Reading,
    load=load,
    summary="Read one article with its statements.",
)
