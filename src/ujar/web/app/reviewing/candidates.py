"""Articles among which those of a blind round are chosen."""

from __future__ import annotations

from itertools import islice
from typing import Final

import msgspec

from ujar.ledger import Ledger, queries
from ujar.ledger.rows import ArticleRow
from ujar.records import Lang
from ujar.web.app.paging import PagedQuery

__all__ = ["MOST_ARTICLES", "ArticlesWanted", "Candidate", "candidates"]

MOST_ARTICLES: Final = 200
"""Articles of one round: more are several rounds, or nobody will ever be done."""
_OPEN: Final = """
    SELECT a.article, r.name FROM round_articles AS a JOIN review_rounds AS r ON r.number = a.round
    WHERE a.settled IS NULL
"""


class ArticlesWanted(PagedQuery, frozen=True, kw_only=True):
    """Articles by words of their text, language, outlet and day of publication."""

    words: str | None = None
    lang: Lang | None = None
    outlet: str | None = None
    since: str | None = None
    until: str | None = None


class Candidate(msgspec.Struct, frozen=True, kw_only=True):
    """An article that fits, and the name of the round in which it is open; such a one cannot be in another."""

    article: ArticleRow
    open_in: str | None


def candidates(ledger: Ledger, wanted: ArticlesWanted) -> list[Candidate]:
    """Return the articles that fit, the oldest first, near-copies left out; one more than a round takes at most.

    Raises:
        InvalidDate: `since` or `until` is not YYYY, YYYY-MM or YYYY-MM-DD.
        InvalidQuery: `words` holds no word.
    """
    open_: dict[str, str] = dict(ledger.connection.rows(_OPEN))
    rows = queries.articles(
        ledger,
        words=wanted.words,
        lang=wanted.lang,
        outlet=wanted.outlet,
        since=wanted.since,
        until=wanted.until,
        limit=4 * MOST_ARTICLES,
    )
    originals = islice((row for row in rows if row.copy_of is None), MOST_ARTICLES + 1)
    return [Candidate(article=row, open_in=open_.get(row.id)) for row in originals]
