"""Linking stored statements to those of other articles, inside the transaction that stores them.

What an article says is put under pairs of its weightiest words, and compared with what is there under the same pairs:
the work grows with the number of new statements, not with that of the stored ones. From a statement there is at most
one link of each relation to another article, the surest, so that a phrase in a hundred articles makes a hundred links
and not five thousand. Links that other programs stored are not touched, and what people decided about links stays
(`ujar.ledger.decided`).

The result does not depend on the order in which articles come, except where a pair is so common that it is not
followed.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial
from typing import Final, NamedTuple

from ujar.ledger import codec
from ujar.ledger.across.copies import find_copies
from ujar.ledger.across.stored import Store
from ujar.ledger.connection import Connection
from ujar.ledger.decided import hold_links
from ujar.link.across import ACROSS, Bond, Said, find_bond, is_worth_comparing, load_vocabulary, pairs_of
from ujar.records import Relation

__all__ = ["link_across", "relink", "withdraw"]

_COMMONEST: Final = 120
"""Statements under one pair from which it is not followed: it tells the topic and no more."""
_COMPARED: Final = 60
"""Statements that one is compared with: those that share most pairs with it."""
_BATCH: Final = 64
_CHAINED: Final = 0.9
"""How sure a link is that follows from two others, beside their product."""
_SURE: Final = 0.55
"""How sure it has to be."""

_STATEMENTS_OF = """
    SELECT s.number FROM statements AS s LEFT JOIN statement_copies AS c ON c.statement = s.id
    WHERE s.article = ? AND c.statement IS NULL ORDER BY s.position
"""
_UNDER = "SELECT statement FROM proposition_pairs WHERE pair = ? LIMIT ?"
_DELETE_LINKS = """
    DELETE FROM links WHERE article IS NULL AND made_by = ? AND (
        from_statement IN (SELECT id FROM statements WHERE article IN (SELECT value FROM json_each(?)))
        OR to_statement IN (SELECT id FROM statements WHERE article IN (SELECT value FROM json_each(?))))
"""
_LEANING = """
    SELECT article FROM (
        SELECT article FROM article_copies WHERE original IN (SELECT value FROM json_each(?))
        UNION
        SELECT f.article FROM statements AS t JOIN links AS l ON l.to_statement = t.id
        JOIN statements AS f ON f.id = l.from_statement
        WHERE t.article IN (SELECT value FROM json_each(?)) AND l.article IS NULL AND l.made_by = ?
    ) WHERE article NOT IN (SELECT value FROM json_each(?)) ORDER BY article
"""
_DENIALS = (
    "SELECT from_statement, score FROM links WHERE to_statement = ? AND relation = 'denies' AND article IS NOT NULL"
)
_STORED = """
    SELECT l.number, l.score, a.published_from IS NULL, a.published_from, a.id, l.to_statement FROM links AS l
    JOIN statements AS s ON s.id = l.to_statement JOIN articles AS a ON a.id = s.article
    WHERE l.from_statement = ? AND l.relation = ? AND l.article IS NULL AND l.made_by = ?
"""
_TAKEN = """
    SELECT 1 FROM links AS l JOIN statements AS s ON s.id = l.from_statement
    WHERE l.to_statement = ? AND l.relation = ? AND l.article IS NULL AND s.article = ? AND s.id <> ? LIMIT 1
"""
_INSERT = """
    INSERT INTO links (article, position, from_statement, to_statement, relation, score, evidence, made_by)
    VALUES (NULL, 0, ?, ?, ?, ?, ?, ?)
"""


class _Found(NamedTuple):
    """A link that may be written, with the statement that it goes to; what is shown for it is asked for if it is."""

    start: str
    article: str
    end: Said
    relation: Relation
    score: float
    evidence: Callable[[], str]


def link_across(connection: Connection, articles: Iterable[str]) -> None:
    """Find the copies of stored articles and the links of their statements to those of other articles."""
    stored = list(articles)
    # A copy whose original is new now, or gone, has other statements to link.
    _link(connection, sorted({*stored, *find_copies(connection, stored)}))


def relink(connection: Connection, progress: Callable[[str], None] = lambda article: None) -> None:
    """Link all articles anew: after actors were merged, or for a ledger of an earlier version."""
    every = [article for (article,) in connection.execute("SELECT id FROM articles ORDER BY published_from, id")]
    connection.execute("DELETE FROM links WHERE article IS NULL AND made_by = ?", (ACROSS,))
    for table in ("propositions", "article_prints", "article_copies", "statement_copies"):
        connection.execute(f"DELETE FROM {table}")  # noqa: S608 - names of tables from this line
    for start in range(0, len(every), _BATCH):
        link_across(connection, every[start : start + _BATCH])
        for article in every[start : start + _BATCH]:
            progress(article)


def withdraw(connection: Connection, articles: Iterable[str]) -> list[str]:
    """Return what has to be linked again once articles are taken out or replaced: their copies, what links to them."""
    ids = codec.to_json(list(articles))
    return [article for (article,) in connection.execute(_LEANING, (ids, ids, ACROSS, ids))]


def _link(connection: Connection, articles: Sequence[str]) -> None:
    ids = codec.to_json(articles)
    connection.execute(_DELETE_LINKS, (ACROSS, ids, ids))
    store = Store(connection)
    numbers = {
        article: [number for (number,) in connection.execute(_STATEMENTS_OF, (article,)).fetchall()]
        for article in articles
    }
    compared = [number for article, own in numbers.items() for number in store.write(article, own)]
    found: dict[tuple[str, str, Relation], _Found] = {}
    for number in compared:
        for link in _links_of(connection, store, number):
            found.setdefault((link.start, link.end.id, link.relation), link)
    for link in sorted(found.values(), key=lambda one: (-one.score, one.end.order, one.start)):
        _write(connection, link)
    hold_links(connection, ids)


def _links_of(connection: Connection, store: Store, number: int) -> Iterator[_Found]:
    vocabulary = load_vocabulary()
    said = store.said(number)
    for other in _candidates(connection, store, number, said):
        bond = find_bond(said, other, vocabulary)
        if bond is None:
            continue
        start, end = (said, other) if bond.start == said.id else (other, said)
        evidence = partial(store.evidence, start, bond.keys)
        yield _Found(start.id, start.article, end, bond.relation, bond.score, evidence)
        if bond.relation == "repeats":
            yield from _denials(connection, bond, start, end)


def _denials(connection: Connection, bond: Bond, start: Said, end: Said) -> Iterator[_Found]:
    """Yield that who denies a statement denies what it repeats: `Moscow denied it` of a claim known before."""
    for statement, score in connection.execute(_DENIALS, (start.id,)).fetchall():
        sure = round(score * bond.score * _CHAINED, 2)
        if sure >= _SURE:
            evidence = f"denies {start.id}, which repeats it"
            yield _Found(statement, start.article, end, "denies", sure, partial(str, evidence))


def _candidates(connection: Connection, store: Store, number: int, said: Said) -> Iterator[Said]:
    """Yield the statements that share most pairs with one, those stored first before others that share as many."""
    shared: Counter[int] = Counter()
    for pair in pairs_of(said.proposition, load_vocabulary()):
        under = [other for (other,) in connection.execute(_UNDER, (pair, _COMMONEST + 1))]
        if len(under) <= _COMMONEST:
            shared.update(under)
    del shared[number]
    for other in sorted(shared, key=lambda other: (-shared[other], other))[:_COMPARED]:
        if is_worth_comparing(said.proposition, store.proposition(other), load_vocabulary()):
            yield store.said(other)


def _write(connection: Connection, link: _Found) -> None:
    """Write a link unless there is a surer one of its relation, or its article has one to the same statement."""
    row = connection.execute(_STORED, (link.start, link.relation, ACROSS)).fetchone()
    if row is not None:
        number, score, *order = row
        undated, day, article, end = order
        known = (-score, (bool(undated), day or "", article, end))
        if known <= (-link.score, link.end.order):
            return
        connection.execute("DELETE FROM links WHERE number = ?", (number,))
    if connection.execute(_TAKEN, (link.end.id, link.relation, link.article, link.start)).fetchone() is None:
        row = (link.start, link.end.id, link.relation, link.score, link.evidence(), ACROSS)
        connection.execute(_INSERT, row)
