"""Accepting many statements at once."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from ujar.errors import InvalidDecision
from ujar.ledger import codec
from ujar.ledger.clock import now
from ujar.ledger.connection import Connection
from ujar.ledger.reviews.desk import name_of
from ujar.ledger.reviews.records import words_in, write_entry
from ujar.ledger.statements import STATEMENT_COLUMNS, statement_fields
from ujar.records import Statement

if TYPE_CHECKING:
    from ujar.ledger.ledger import Ledger

__all__ = ["accept_above", "count_above"]

_ABOVE = """
    FROM statements AS s WHERE s.score >= ?1 AND (?2 IS NULL OR s.article = ?2)
        AND NOT EXISTS (SELECT 1 FROM review_states WHERE statement = s.id)
        AND NOT EXISTS (SELECT 1 FROM round_articles WHERE article = s.article AND settled IS NULL)
"""
_OPEN = f"""
    SELECT {STATEMENT_COLUMNS}, s.article, s.source, s.cue, s.content, s.role, s.affiliation
    {_ABOVE} ORDER BY s.article, s.position
"""
_COUNT = f"SELECT count(*), count(DISTINCT s.article) {_ABOVE}"
_WIDTH = 21
_REVIEW = """
    INSERT INTO reviews (
        article, record, spans, decision, reviewer, decided, before, after, entry, statement, words
    ) VALUES (?, 'statement', ?, 'accept', ?, ?, ?, ?, ?, ?, ?)
"""
_STATES = """
    INSERT INTO review_states (statement, article, state, reviewer, decided, review)
    SELECT statement, article, 'accepted', reviewer, decided, id FROM reviews WHERE entry = ?
"""


def accept_above(ledger: Ledger, score: float, *, by: str, article: str | None = None) -> int:
    """Accept all statements of the ledger or of one article that are as sure and that nobody has reviewed.

    It is one entry, taken back at once. Articles in an open round are left out: there everybody decides alone.
    Return how many statements were accepted; without any there is no entry.

    Raises:
        InvalidDecision: the score is not from 0 to 1.
    """
    connection = ledger.connection
    _check(ledger, score)
    reviewer = name_of(by, path=ledger.path)
    where = f" of {article}" if article is not None else ""
    with connection.transaction(durable=True):
        if connection.execute(f"{_OPEN} LIMIT 1", (score, article)).fetchone() is None:
            return 0
        summary = f"all statements{where} that are at least {score:g} sure"
        entry = write_entry(connection, "accept-above", (), by=reviewer, summary=summary)
        connection.executemany(_REVIEW, _reviews(connection, score, article, reviewer, entry))
        return int(connection.execute(_STATES, (entry,)).rowcount)


def count_above(ledger: Ledger, score: float, *, article: str | None = None) -> tuple[int, int]:
    """Return how many statements `accept_above` would accept, and in how many articles.

    Raises:
        InvalidDecision: the score is not from 0 to 1.
    """
    _check(ledger, score)
    statements, articles = ledger.connection.execute(_COUNT, (score, article)).fetchone()
    return int(statements), int(articles)


def _check(ledger: Ledger, score: float) -> None:
    if not 0 <= score <= 1:
        raise InvalidDecision(f"A score is from 0 to 1, not {score}.", path=ledger.path)


def _reviews(
    connection: Connection, score: float, article: str | None, reviewer: str, entry: int
) -> Iterator[tuple[object, ...]]:
    moment = now()
    # All at once: the rows are chosen by what is being written.
    for row in connection.execute(_OPEN, (score, article)).fetchall():
        one = Statement(**statement_fields(row[:_WIDTH]))
        where, *words = row[_WIDTH:]
        record = codec.to_json(one)
        yield (
            where, codec.to_json(one.content), reviewer, moment, record, record, entry, one.id,
            codec.to_json(words_in(*words)),
        )  # fmt: skip
