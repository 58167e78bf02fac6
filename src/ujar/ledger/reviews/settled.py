"""Whose version of each record holds since an article of a blind round was settled."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

from ujar.ledger.connection import Connection
from ujar.ledger.reviews.comparing import Compared, differing
from ujar.ledger.reviews.desk import shared_desk
from ujar.ledger.reviews.records import Coded, Decision, Record, decisions_of
from ujar.records import Link, Statement

if TYPE_CHECKING:
    from ujar.ledger.ledger import Ledger

__all__ = ["winners"]

_OF_ENTRY = """
    r.article = ?1 AND e.number = (
        SELECT max(s.number) FROM review_entries AS s JOIN review_rounds AS o ON o.number = ?2
        WHERE s.decision = 'settle' AND NOT s.undone AND s.decided >= o.started
            AND EXISTS (SELECT 1 FROM reviews WHERE entry = s.number AND article = ?1))
"""
_LINKS = """
    SELECT l.from_statement, l.to_statement, l.relation, l.score, l.evidence, l.made_by FROM links AS l
    JOIN statements AS s ON s.id = l.from_statement WHERE s.article = ?
"""
_CODES = """
    SELECT c.statement, c.issue, c.position FROM statement_issues AS c JOIN statements AS s ON s.id = c.statement
    WHERE s.article = ?
"""
Key = tuple[str, ...]


def winners(ledger: Ledger, round: int, article: str, compared: Iterable[Compared]) -> dict[str, frozenset[str]]:
    """Return for each record, by its key, the reviewers whose version was put into effect by the settling that holds.

    What the settling decided nothing about stayed as it was. Several reviewers may have the same version.
    """
    with ledger.connection.snapshot():
        held = _now(ledger.connection, article)
        held.update((_key(one), one.after) for one in decisions_of(ledger.connection, _OF_ENTRY, (article, round)))
    return {
        one.key: frozenset(name for name, version in one.versions.items() if _holds(one, version, held))
        for one in compared
    }


def _holds(one: Compared, version: Record | None, held: Mapping[Key, Record | None]) -> bool:
    if one.record != "statement" or isinstance(version, Statement):
        key = (version.id,) if isinstance(version, Statement) else one.subject
        return not differing({"held": held.get(key), "version": version})
    ids = {other.id for other in one.versions.values() if isinstance(other, Statement)} | {*one.subject}
    return all(held.get((identifier,)) is None for identifier in ids)


def _key(decision: Decision) -> Key:
    record = decision.after or decision.before
    if isinstance(record, Link):
        return record.from_, record.to, record.relation
    if isinstance(record, Coded):
        return decision.statement, record.issue
    return (decision.statement,)


def _now(connection: Connection, article: str) -> dict[Key, Record | None]:
    """Return the records of an article as they are."""
    found: dict[Key, Record | None] = {(one.id,): one for one in shared_desk(connection, article).article.statements}
    for start, end, relation, score, evidence, made_by in connection.rows(_LINKS, (article,)):
        link = Link(from_=start, to=end, relation=relation, score=score, evidence=evidence, made_by=made_by)
        found[start, end, relation] = link
    for statement, issue, position in connection.rows(_CODES, (article,)):
        found[statement, issue] = Coded(issue=issue, position=position)
    return found
