"""Listings: statements, articles, actors and links, with filters.

A filter may be one value or several, of which one must fit; all filters must fit together. Publication
dates are compared as ranges: a date known to the month fits every day of it, and an article without a
date fits no date filter. Rows come from the file as they are asked for: do not write to the same ledger
before the last one has been taken.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Literal, get_args

from ujar.errors import InvalidQuery
from ujar.ledger import codec
from ujar.ledger.assembly import ACTOR, ARTICLE, LINK, STATEMENT, actor, article_row, link, statement
from ujar.ledger.ledger import Ledger
from ujar.ledger.rows import ActorRow, ArticleRow, LinkRow, StatementRow
from ujar.ledger.selection import Filter, Selection, values
from ujar.ledger.statements import COUNTED

__all__ = [
    "ActorSort",
    "ArticleSort",
    "Filter",
    "StatementSort",
    "actors",
    "articles",
    "by_id",
    "by_number",
    "links",
    "numbered",
    "statements",
]

StatementSort = Literal["published", "newest", "speaker", "act", "score", "article"]
"""`published`: oldest first, undated articles last. `article`: by path."""
ArticleSort = Literal["published", "newest", "path", "outlet", "statements"]
ActorSort = Literal["statements", "articles", "name"]

_OLDEST = "a.published_from IS NULL, a.published_from, a.published_to, a.path, a.id"
_NEWEST = "a.published_from IS NOT NULL DESC, a.published_from DESC, a.published_to DESC, a.path, a.id"
_FIRST_SPEAKER = (
    "(SELECT lower(coalesce(k.name, sp.name)) FROM statement_speakers AS sp"
    " LEFT JOIN actor_members AS m ON m.article = s.article AND m.local = sp.actor"
    " LEFT JOIN canonical_actors AS k ON k.id = m.actor WHERE sp.statement = s.id ORDER BY sp.position LIMIT 1)"
)
_STATEMENT_ORDER: dict[str, str] = {
    "published": f"{_OLDEST}, s.position",
    "newest": f"{_NEWEST}, s.position",
    "speaker": f"{_FIRST_SPEAKER} IS NULL, {_FIRST_SPEAKER}, {_OLDEST}, s.position",
    "act": f"s.act, {_OLDEST}, s.position",
    "score": f"s.score DESC, {_OLDEST}, s.position",
    "article": "a.path, a.id, s.position",
}
_ARTICLE_ORDER: dict[str, str] = {
    "published": _OLDEST,
    "newest": _NEWEST,
    "path": "a.path, a.id",
    "outlet": f"a.outlet IS NULL, a.outlet, {_OLDEST}",
    "statements": f"statements DESC, {_OLDEST}",
}
_ACTOR_ORDER: dict[str, str] = {
    "statements": "statements DESC, articles DESC, k.name, k.id",
    "articles": "articles DESC, statements DESC, k.name, k.id",
    "name": "k.name, k.id",
}

# A speaker is found by every name that it has in any article and language: a surname finds the full name too.
# CROSS JOIN fixes the order of the loops: from the actor to its articles, and there to what it says.
_SPEAKER = """
    s.id IN (
        SELECT sp.statement FROM actor_members AS m
        CROSS JOIN statements AS own ON own.article = m.article
        CROSS JOIN statement_speakers AS sp ON sp.statement = own.id AND sp.actor = m.local
        WHERE m.actor IN (SELECT actor FROM actor_facts WHERE what IN ('name', 'alias') AND NAME)
    )
"""
_ACTOR = "k.id IN (SELECT actor FROM actor_facts WHERE what IN ('name', 'alias') AND NAME)"
_IN_CONTENT = "SELECT rowid FROM statements_fts WHERE statements_fts MATCH ?"
_IN_TEXT = (
    "SELECT article FROM article_texts WHERE number IN"
    " (SELECT rowid FROM article_texts_fts WHERE article_texts_fts MATCH ?)"
)
_FROM_STATEMENTS = "FROM statements AS s JOIN articles AS a ON a.id = s.article WHERE"
# CROSS JOIN fixes the order of the loops: along the articles as they are listed, so that nothing is sorted.
_FROM_ARTICLES = "FROM articles AS a CROSS JOIN statements AS s ON s.article = a.id WHERE"
_PART = "LIMIT ? OFFSET ?"
_FROM_LINKS = """
    FROM links AS l
    JOIN statements AS s ON s.id = l.from_statement JOIN articles AS a ON a.id = s.article
    JOIN statements AS t ON t.id = l.to_statement JOIN articles AS b ON b.id = t.article WHERE
"""
_ACTORS_FOUND = """
    WITH found AS (
        SELECT m.actor AS id, count(DISTINCT coalesce(o.original, m.article)) AS articles,
            sum(coalesce(json_array_length(c.mentions), 0)) AS mentions
        FROM actor_members AS m JOIN articles AS a ON a.id = m.article
        LEFT JOIN article_copies AS o ON o.article = m.article
        LEFT JOIN actors AS c ON c.article = m.article AND c.id = m.local WHERE
"""
_ACTORS_SAID = """
        GROUP BY m.actor
    ), said AS (
        SELECT m.actor AS id, count(DISTINCT sp.statement) AS statements
        FROM actor_members AS m JOIN articles AS a ON a.id = m.article
        JOIN statements AS s ON s.article = m.article
        JOIN statement_speakers AS sp ON sp.statement = s.id AND sp.actor = m.local WHERE
"""
_ACTORS_JOINED = """
    FROM found JOIN canonical_actors AS k ON k.id = found.id LEFT JOIN said ON said.id = k.id WHERE
"""


def statements(
    ledger: Ledger,
    *,
    speaker: Filter = None,
    act: Filter = None,
    kind: Filter = None,
    lang: Filter = None,
    outlet: Filter = None,
    since: str | None = None,
    until: str | None = None,
    words: Filter = None,
    article: Filter = None,
    copies: bool = True,
    limit: int | None = None,
    sort: StatementSort = "published",
) -> Iterator[StatementRow]:
    """Yield statements with their words and articles.

    `speaker` is a name or an alias, whatever its case, with `*` at an end for any beginning or ending;
    `words` must all be in the content, a phrase in double quotes as it stands; `article` is an id or a path. Without
    `copies` what near-copies of an article say in the same words is left out.

    Raises:
        InvalidDate: `since` or `until` is not YYYY, YYYY-MM or YYYY-MM-DD.
        InvalidQuery: `words` holds no word, or `sort` is unknown.
    """
    chosen = _statement_selection(
        ledger, speaker=speaker, act=act, kind=kind, lang=lang, outlet=outlet,
        since=since, until=until, words=words, article=article,
    )  # fmt: skip
    if not copies:
        chosen.add(COUNTED)
    order = _order(ledger, _STATEMENT_ORDER, sort, get_args(StatementSort))
    few = any(values(wanted) for wanted in (speaker, act, words))
    tables = _FROM_STATEMENTS if few else _FROM_ARTICLES
    sql = " ".join(("SELECT", STATEMENT, tables, chosen.where(), "ORDER BY", order, "LIMIT ?"))
    return map(statement, ledger.connection.rows(sql, (*chosen.parameters, _limit(limit))))


def numbered(ledger: Ledger, numbers: Iterable[int]) -> list[StatementRow]:
    """Return statements by their numbers (`Columns.numbers`), in the order given; those that are gone are left out."""
    wanted = list(numbers)
    found = by_number(ledger, wanted)
    return [found[number] for number in wanted if number in found]


def by_number(ledger: Ledger, numbers: Iterable[int]) -> dict[int, StatementRow]:
    """Return statements by their numbers, in the order given; those that are gone are left out."""
    wanted = list(numbers)
    sql = " ".join(("SELECT s.number,", STATEMENT, _FROM_STATEMENTS, "s.number IN (SELECT value FROM json_each(?))"))
    found = {row[0]: statement(row[1:]) for row in ledger.connection.rows(sql, (codec.to_json(wanted),))}
    return {number: found[number] for number in wanted if number in found}


def by_id(ledger: Ledger, ids: Iterable[str]) -> dict[str, StatementRow]:
    """Return statements by their ids; those that are gone are left out."""
    sql = " ".join(("SELECT", STATEMENT, _FROM_STATEMENTS, "s.id IN (SELECT value FROM json_each(?))"))
    rows = map(statement, ledger.connection.rows(sql, (codec.to_json(list(ids)),)))
    return {row.id: row for row in rows}


def articles(
    ledger: Ledger,
    *,
    lang: Filter = None,
    outlet: Filter = None,
    since: str | None = None,
    until: str | None = None,
    words: Filter = None,
    article: Filter = None,
    run: int | None = None,
    limit: int | None = None,
    offset: int = 0,
    sort: ArticleSort = "published",
) -> Iterator[ArticleRow]:
    """Yield articles without their texts; `words` are looked for in the texts; `run` wrote them last.

    `offset` is how many to leave out first.

    Raises:
        InvalidDate: `since` or `until` is not YYYY, YYYY-MM or YYYY-MM-DD.
        InvalidQuery: `words` holds no word, or `sort` is unknown.
    """
    chosen = Selection(ledger.path)
    chosen.articles(lang=lang, outlet=outlet, since=since, until=until, article=article)
    if run is not None:
        chosen.add("a.run = ?", run)
    chosen.words("a.id", words, _IN_TEXT)
    order = _order(ledger, _ARTICLE_ORDER, sort, get_args(ArticleSort))
    sql = " ".join(("SELECT", ARTICLE, "FROM articles AS a WHERE", chosen.where(), "ORDER BY", order, _PART))
    return map(article_row, ledger.connection.rows(sql, (*chosen.parameters, _limit(limit), max(offset, 0))))


def actors(
    ledger: Ledger,
    *,
    name: Filter = None,
    kind: Filter = None,
    side: Filter = None,
    lang: Filter = None,
    outlet: Filter = None,
    since: str | None = None,
    until: str | None = None,
    article: Filter = None,
    limit: int | None = None,
    sort: ActorSort = "statements",
) -> Iterator[ActorRow]:
    """Yield actors of the ledger that occur in articles that fit; counts are of these articles, near-copies once.

    Raises:
        InvalidDate: `since` or `until` is not YYYY, YYYY-MM or YYYY-MM-DD.
        InvalidQuery: `sort` is unknown.
    """
    among = Selection(ledger.path)
    among.articles(lang=lang, outlet=outlet, since=since, until=until, article=article)
    chosen = Selection(ledger.path)
    chosen.one_of("k.kind", kind)
    chosen.one_of("k.side", side)
    chosen.name(_ACTOR, name)
    order = _order(ledger, _ACTOR_ORDER, sort, get_args(ActorSort))
    sql = " ".join((
        _ACTORS_FOUND, among.where(), _ACTORS_SAID, COUNTED, "AND", among.where(), "GROUP BY m.actor ) SELECT", ACTOR,
        _ACTORS_JOINED, chosen.where(), "ORDER BY", order, "LIMIT ?",
    ))  # fmt: skip
    parameters = (*among.parameters, *among.parameters, *chosen.parameters, _limit(limit))
    return map(actor, ledger.connection.rows(sql, parameters))


def links(
    ledger: Ledger,
    *,
    relation: Filter = None,
    speaker: Filter = None,
    act: Filter = None,
    lang: Filter = None,
    outlet: Filter = None,
    since: str | None = None,
    until: str | None = None,
    words: Filter = None,
    article: Filter = None,
    across: bool = False,
    score: float = 0.0,
    limit: int | None = None,
) -> Iterator[LinkRow]:
    """Yield links with both ends, by the article and place of the statement that reacts.

    The filters of statements must all fit one of the two ends. `across` leaves those between articles alone,
    `score` those that are at least so sure, 0 to 1.

    Raises:
        InvalidDate: `since` or `until` is not YYYY, YYYY-MM or YYYY-MM-DD.
        InvalidQuery: `words` holds no word.
    """
    end = _statement_selection(
        ledger, speaker=speaker, act=act, lang=lang, outlet=outlet,
        since=since, until=until, words=words, article=article,
    )  # fmt: skip
    chosen = Selection(ledger.path)
    chosen.one_of("l.relation", relation)
    if across:
        chosen.add("s.article <> t.article")
    if score:
        chosen.add("l.score >= ?", score)
    if end.parameters:
        fits = " ".join(("IN (SELECT s.id", _FROM_STATEMENTS, end.where(), ")"))
        chosen.add(f"l.from_statement {fits} OR l.to_statement {fits}", *end.parameters * 2)
    order = f"{_OLDEST}, s.position, l.article IS NULL, l.position, l.number"
    sql = " ".join(("SELECT", LINK, _FROM_LINKS, chosen.where(), "ORDER BY", order, "LIMIT ?"))
    return map(link, ledger.connection.rows(sql, (*chosen.parameters, _limit(limit))))


def _statement_selection(
    ledger: Ledger,
    *,
    speaker: Filter = None,
    act: Filter = None,
    kind: Filter = None,
    lang: Filter = None,
    outlet: Filter = None,
    since: str | None = None,
    until: str | None = None,
    words: Filter = None,
    article: Filter = None,
) -> Selection:
    chosen = Selection(ledger.path)
    chosen.name(_SPEAKER, speaker)
    chosen.one_of("s.act", act)
    chosen.one_of("s.kind", kind)
    chosen.words("s.number", words, _IN_CONTENT)
    chosen.articles(lang=lang, outlet=outlet, since=since, until=until, article=article)
    return chosen


def _order(ledger: Ledger, orders: dict[str, str], sort: str, known: Iterable[str]) -> str:
    if sort not in orders:
        choices = ", ".join(known)
        raise InvalidQuery(f"Rows cannot be sorted by {sort!r}: choose one of {choices}.", path=ledger.path)
    return orders[sort]


def _limit(limit: int | None) -> int:
    return -1 if limit is None else max(limit, 0)
