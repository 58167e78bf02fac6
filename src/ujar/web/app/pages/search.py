"""Search: statements, or articles, by words, speakers, acts, issues and dates, with counts of what else there is."""

from __future__ import annotations

from typing import Final

from ujar.tables import csv_text
from ujar.web.app.finding import Found, SearchQuery, find, find_all
from ujar.web.app.hits import Hit
from ujar.web.app.page import Export, Page
from ujar.web.app.periods import bars_of
from ujar.web.bars import Bar, Chart, bars
from ujar.web.words import Words

__all__ = ["PAGE"]


def _csv(query: SearchQuery, found: Found, words: Words) -> str:
    if query.within == "articles":
        listed = (hit.article for hit in found.articles.rows)
        return csv_text(
            ("published", "outlet", "lang", "title", "path", "statements", "article"),
            (
                (row.published.value, row.outlet, row.lang, row.title, row.path, row.statements, row.id)
                for row in listed
            ),
        )
    return csv_text(_HEADER, map(_line, found.hits.rows))


_HEADER: Final = (
    "published", "said", "outlet", "speaker", "act", "kind", "cue", "content", "issues", "score", "lang", "title",
    "path", "article", "statement",
)  # fmt: skip


def _line(hit: Hit) -> tuple[object, ...]:
    row, article = hit.statement, hit.statement.article
    return (
        article.published.value, row.said.value, article.outlet, "; ".join(speaker.name for speaker in hit.speakers),
        row.act, row.kind, row.words.cue, row.words.content,
        "; ".join(f"{taken.name}: {taken.position}" for taken in hit.issues), row.score, article.lang, article.title,
        article.path, article.id, row.id,
    )  # fmt: skip


def _svg(query: SearchQuery, found: Found, words: Words) -> str:
    facets = found.facets
    charts = [
        Chart(words[heading], bars_of(times, words))
        for heading, times in (("search_time", facets.years), ("search_months", facets.months))
    ]
    charts += [
        Chart(words[heading], [Bar(words[f"{name}_{one.value}"], one.count, words.number(one.count)) for one in values])
        for heading, name, values in (("act", "act", facets.act), ("article_lang", "lang", facets.lang))
    ]
    charts += [
        Chart(words[heading], [Bar(one.name or one.value, one.count, words.number(one.count)) for one in values])
        for heading, values in (("speakers", facets.speaker), ("issue", facets.issue), ("outlet", facets.outlet))
    ]
    counted = words.count("n_articles" if query.within == "articles" else "n_statements", found.total)
    return bars(charts, title=f"{query.words}: {counted}" if query.words else counted)


PAGE = Page(
    name="search",
    path="/search",
    query=SearchQuery,
    result=Found,
    load=find,
    summary="Search statements or articles, with counts by act, speaker, issue, outlet, language and time.",
    menu="read",
    exports={
        "csv": Export("text/csv; charset=utf-8", _csv, find_all),
        "svg": Export("image/svg+xml", _svg),
    },
    style=True,
)
