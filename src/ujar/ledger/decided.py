"""What people decided about links and codes, which machines make anew all the time: it stays whatever they make.

The tables `decided_links` and `decided_codes` say it by the ids of statements (`ujar.ledger.reviews` fills them). Here
they are put into effect wherever links across articles and codes are made.
"""

from __future__ import annotations

from ujar.ledger.canonical.members import PEOPLE
from ujar.ledger.connection import Connection
from ujar.link.across import ACROSS
from ujar.link.issues import Code

__all__ = ["decided_codes", "hold_links", "let_links_go", "set_links_aside"]

_DECIDED = """
    SELECT d.from_statement, d.to_statement, d.relation, d.holds, f.article, t.article, r.reviewer
    FROM decided_links AS d JOIN reviews AS r ON r.id = d.review
    LEFT JOIN statements AS f ON f.id = d.from_statement LEFT JOIN statements AS t ON t.id = d.to_statement
    WHERE d.from_statement IN (SELECT id FROM statements WHERE article IN (SELECT value FROM json_each(?1)))
        OR d.to_statement IN (SELECT id FROM statements WHERE article IN (SELECT value FROM json_each(?1)))
    ORDER BY d.from_statement, d.to_statement, d.relation
"""
_DELETE = "DELETE FROM links WHERE article IS NULL AND from_statement = ? AND to_statement = ? AND relation = ?"
_INSERT = """
    INSERT INTO links (article, position, from_statement, to_statement, relation, score, evidence, made_by)
    VALUES (NULL, 0, ?, ?, ?, 1.0, ?, ?)
"""
_OF_ARTICLE = """
    from_statement IN (SELECT id FROM statements WHERE article = ?3)
    OR to_statement IN (SELECT id FROM statements WHERE article = ?3)
"""
_OF_ENDS = "from_statement = ?3 AND to_statement = ?4 AND relation = ?5"
_OF_OTHERS = """
    article IS NULL AND made_by <> ?1 AND NOT (made_by = ?2 AND EXISTS (
        SELECT 1 FROM decided_links AS d WHERE d.holds AND d.from_statement = links.from_statement
            AND d.to_statement = links.to_statement AND d.relation = links.relation))
"""
_SET_ASIDE = f"""
    INSERT INTO links_aside (from_statement, to_statement, relation, position, score, evidence, made_by)
    SELECT from_statement, to_statement, relation, position, score, evidence, made_by FROM links WHERE {_OF_OTHERS}
"""  # noqa: S608 - a constant
_TAKE_AWAY = f"DELETE FROM links WHERE {_OF_OTHERS}"  # noqa: S608 - a constant
_LET_GO = """
    DELETE FROM links WHERE article IS NULL AND made_by = ? AND (from_statement, to_statement, relation) IN (
        SELECT from_statement, to_statement, relation FROM decided_links WHERE article = ? AND holds)
"""
_ASIDE = """
    SELECT x.rowid FROM links_aside AS x
    JOIN statements AS f ON f.id = x.from_statement JOIN statements AS t ON t.id = x.to_statement
    WHERE (x.from_statement IN (SELECT id FROM statements WHERE article IN (SELECT value FROM json_each(?1)))
        OR x.to_statement IN (SELECT id FROM statements WHERE article IN (SELECT value FROM json_each(?1))))
        AND NOT EXISTS (SELECT 1 FROM decided_links AS d WHERE NOT d.holds AND d.from_statement = x.from_statement
            AND d.to_statement = x.to_statement AND d.relation = x.relation)
    ORDER BY x.rowid
"""
_PUT_BACK = """
    INSERT INTO links (article, position, from_statement, to_statement, relation, score, evidence, made_by)
    SELECT NULL, position, from_statement, to_statement, relation, score, evidence, made_by
    FROM links_aside WHERE rowid = ?
"""
_CODES = """
    SELECT d.statement, d.issue, d.position, r.reviewer
    FROM decided_codes AS d JOIN reviews AS r ON r.id = d.review JOIN statements AS s ON s.id = d.statement
    WHERE d.article IN (SELECT value FROM json_each(?)) ORDER BY d.statement, d.issue
"""


def hold_links(connection: Connection, articles: str) -> None:
    """Write the links between articles that people want and take out those that they do not, where both ends are.

    `articles` is a JSON list of ids: those whose links were made anew. Links of other programs that were set aside
    come back where both ends are there again and nobody decided otherwise.
    """
    for (number,) in connection.execute(_ASIDE, (articles,)).fetchall():
        connection.execute(_PUT_BACK, (number,))
        connection.execute("DELETE FROM links_aside WHERE rowid = ?", (number,))
    for start, end, relation, holds, *where, reviewer in connection.execute(_DECIDED, (articles,)).fetchall():
        _set_aside(connection, _OF_ENDS, start, end, relation)
        connection.execute(_DELETE, (start, end, relation))
        if holds and None not in where and where[0] != where[1]:
            connection.execute(_INSERT, (start, end, relation, f"linked by {reviewer}", PEOPLE))


def set_links_aside(connection: Connection, article: str) -> None:
    """Keep the links of other programs to and from an article, before statements of it may go."""
    _set_aside(connection, _OF_ARTICLE, article)


def let_links_go(connection: Connection, article: str) -> None:
    """Take out the links between articles that people wanted, before what they want of an article is written anew."""
    connection.execute(_LET_GO, (PEOPLE, article))


def decided_codes(connection: Connection, articles: str, issues: set[str]) -> dict[tuple[str, str], Code | None]:
    """Return what people decided about statements of articles (a JSON list of ids) on known issues.

    None: the statement is not about the issue.
    """
    return {
        (statement, issue): None
        if position is None
        else Code(statement, issue, position, f"coded by {reviewer}", (), 1.0)
        for statement, issue, position, reviewer in connection.execute(_CODES, (articles,))
        if issue in issues
    }


def _set_aside(connection: Connection, which: str, *parameters: str) -> None:
    for sql in (_SET_ASIDE, _TAKE_AWAY):
        connection.execute(f"{sql} AND ({which})", (ACROSS, PEOPLE, *parameters))
