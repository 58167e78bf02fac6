"""Coding stored statements: which issues of the codebook each is about, and the position that it takes.

Codes are derived: they can be made again at any time from the statements, the links and the codebook.
"""

from __future__ import annotations

from collections.abc import Iterable
from itertools import islice

import msgspec

from ujar.ledger import codec
from ujar.ledger.canonical.members import PEOPLE
from ujar.ledger.connection import Connection
from ujar.ledger.decided import decided_codes
from ujar.link.issues import ISSUES, Code, Codebook, Coder, Issue, Said, SideWords, Tie, carry_over

__all__ = ["code_articles", "stored_codebook"]

_BATCH = 200
"""Articles that are coded at a time."""

_WRITE_CODE = """
    INSERT INTO statement_issues (statement, issue, position, reason, spans, score, made_by)
    VALUES (?, ?, ?, ?, ?, ?, ?)
"""
_SAID = """
    SELECT s.id, a.lang, t.text, s.content_spans, s.act, s.negated
    FROM articles AS a JOIN article_texts AS t ON t.article = a.id JOIN statements AS s ON s.article = a.id
    WHERE a.id IN (SELECT value FROM json_each(?)) ORDER BY a.id, s.position
"""
_CODES = """
    SELECT c.statement, c.issue, c.position, c.reason, c.spans, c.score
    FROM statement_issues AS c JOIN statements AS s ON s.id = c.statement
    WHERE s.article IN (SELECT value FROM json_each(?))
"""
# Of other articles only what they say in their own words, or a code that is carried in a circle would hold itself.
_CODES_REACTED_TO = """
    SELECT DISTINCT c.statement, c.issue, c.position, c.reason, c.spans, c.score
    FROM statements AS f JOIN links AS l ON l.from_statement = f.id
    JOIN statements AS t ON t.id = l.to_statement JOIN statement_issues AS c ON c.statement = t.id
    WHERE f.article IN (SELECT value FROM json_each(?)) AND t.article NOT IN (SELECT value FROM json_each(?))
        AND (c.spans <> '[]' OR c.made_by <> ?)
"""
_STATEMENTS = "SELECT id FROM statements WHERE article IN (SELECT value FROM json_each(?))"
_TIES = """
    SELECT l.from_statement, l.to_statement, l.relation FROM links AS l
    JOIN statements AS f ON f.id = l.from_statement JOIN statements AS t ON t.id = l.to_statement
    WHERE f.article IN (SELECT value FROM json_each(?)) OR t.article IN (SELECT value FROM json_each(?))
"""


def code_articles(connection: Connection, articles: Iterable[str]) -> None:
    """Code the statements of some articles, inside a transaction that the caller has begun.

    What people decided about a statement and an issue stands in the place of what the machine finds, and carries over.
    """
    book = stored_codebook(connection)
    if not book.issues:
        return
    coder = Coder(book)
    waiting = iter(articles)
    while batch := list(islice(waiting, _BATCH)):
        ids = codec.to_json(batch)
        connection.execute(
            "DELETE FROM statement_issues WHERE statement IN"
            " (SELECT id FROM statements WHERE article IN (SELECT value FROM json_each(?)))",
            (ids,),
        )
        said = (
            Said(statement, lang, text, codec.spans(spans), act, bool(negated))
            for statement, lang, text, spans, act, negated in connection.execute(_SAID, (ids,))
        )
        decided = decided_codes(connection, ids, {issue.id for issue in book.issues})
        own = [code for one in said for code in coder.code(one) if (code.statement, code.issue) not in decided]
        _write(connection, own, made_by=ISSUES)
        _write(connection, [code for code in decided.values() if code is not None], made_by=PEOPLE)
        codes = [
            Code(identifier, issue, position, reason, codec.spans(spans), score)
            for sql, parameters in ((_CODES, (ids,)), (_CODES_REACTED_TO, (ids, ids, ISSUES)))
            for identifier, issue, position, reason, spans, score in connection.execute(sql, parameters)
        ]
        ties = [Tie(*row) for row in connection.execute(_TIES, (ids, ids))]
        mine = {identifier for (identifier,) in connection.execute(_STATEMENTS, (ids,))}
        carried = [
            code
            for code in carry_over(codes, ties)
            if code.statement in mine and (code.statement, code.issue) not in decided
        ]
        connection.executemany(
            "DELETE FROM statement_issues WHERE statement = ? AND issue = ?", (code[:2] for code in carried)
        )
        _write(connection, carried, made_by=ISSUES)


def stored_codebook(connection: Connection) -> Codebook:
    """Return the codebook of a ledger: without issues when none was given."""
    rows = connection.execute(
        "SELECT name, parent, definition, words, examples, sides FROM issues ORDER BY position"
    ).fetchall()
    return Codebook(
        issues=tuple(
            Issue(
                name=name, parent=parent, definition=definition, words=codec.strings(words),
                examples=codec.strings(examples), sides=msgspec.json.decode(sides, type=dict[str, SideWords]),
            )
            for name, parent, definition, words, examples, sides in rows
        )
    )  # fmt: skip


def _write(connection: Connection, codes: Iterable[Code], *, made_by: str) -> None:
    connection.executemany(
        _WRITE_CODE,
        ((c.statement, c.issue, c.position, c.reason, codec.to_json(c.spans), c.score, made_by) for c in codes),
    )
