"""The list of articles."""

from __future__ import annotations

import msgspec

from ujar.ledger import queries
from ujar.ledger.queries import ArticleSort
from ujar.ledger.rows import ArticleRow
from ujar.records import Lang
from ujar.web.app.desk import Desk
from ujar.web.app.page import Page
from ujar.web.app.paging import PAGE_ROWS, PagedQuery, Slice, slice_of

__all__ = ["PAGE", "Articles", "ArticlesQuery"]


class ArticlesQuery(PagedQuery, frozen=True, kw_only=True):
    """Articles by words of their text, language, outlet and day of publication; of those that a run wrote last."""

    words: str | None = None
    lang: Lang | None = None
    outlet: str | None = None
    since: str | None = None
    until: str | None = None
    run: int | None = None
    sort: ArticleSort = "newest"


class Articles(msgspec.Struct, frozen=True, kw_only=True):
    """Articles without their texts; `total` is the number of articles in the ledger, `outlets` are all of them."""

    articles: Slice[ArticleRow]
    total: int
    outlets: tuple[str, ...]


def load(desk: Desk, query: ArticlesQuery) -> Articles:
    """Return the articles that fit.

    Raises:
        InvalidDate: `since` or `until` is not YYYY, YYYY-MM or YYYY-MM-DD.
        InvalidQuery: `words` holds no word.
    """
    rows = queries.articles(
        desk.ledger,
        words=query.words,
        lang=query.lang,
        outlet=query.outlet,
        since=query.since,
        until=query.until,
        run=query.run,
        sort=query.sort,
        limit=PAGE_ROWS + 1,
        offset=query.start,
    )
    columns = desk.columns
    return Articles(articles=slice_of(rows, query, skipped=True), total=len(columns.articles), outlets=columns.outlets)


PAGE = Page(
    name="articles",
    path="/articles",
    query=ArticlesQuery,
    result=Articles,
    load=load,
    summary="List the articles of the ledger.",
    menu="read",
)
