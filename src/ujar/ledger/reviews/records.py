"""What people decide, as types: one decision on one record, and how it is kept in the log."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Literal

import msgspec

from ujar.ledger import codec
from ujar.ledger.clock import now
from ujar.ledger.connection import Connection
from ujar.link.issues import Position
from ujar.records import Article, Link, Span, Statement

__all__ = [
    "PARTS",
    "Coded",
    "Decision",
    "Draft",
    "Record",
    "RecordKind",
    "Verb",
    "decisions_of",
    "words_in",
    "words_of",
    "write_entry",
]

RecordKind = Literal["statement", "link", "code"]
Verb = Literal["accept", "reject", "edit", "add", "link", "unlink", "code", "uncode"]

PARTS = ("source", "cue", "content", "role", "affiliation")

_INSERT_ENTRY = """
    INSERT INTO review_entries (decision, of, summary, reviewer, decided, round) VALUES (?, ?, ?, ?, ?, ?)
"""
_INSERT = """
    INSERT INTO reviews (
        article, record, spans, decision, reviewer, decided, before, after, note, entry, statement, words
    ) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
"""
_SELECT = """
    SELECT r.id, r.entry, r.article, r.record, r.decision, r.statement, r.spans, r.words, r.reviewer, r.decided,
        e.round, e.undone, r.before, r.after, r.note
    FROM reviews AS r JOIN review_entries AS e ON e.number = r.entry WHERE
"""


_RENAMES = "SELECT former, issue, reviewed FROM issue_renames ORDER BY number"


class Coded(msgspec.Struct, frozen=True, kw_only=True):
    """The position of a statement on an issue, given by its id."""

    issue: str
    position: Position


Record = Statement | Link | Coded


class Decision(msgspec.Struct, frozen=True, kw_only=True):
    """One decision of a person on one record of an article.

    The record is known by its article, its kind and `spans`: those of the content of the statement as it was found or
    added; for a link, of the statement that reacts. `words` are the words at these spans (`key`) and at those of the
    statement after the decision: where they have changed, the decision does not fit the article any more. `before` and
    `after` are whole records, None for no such record. `round` is the blind round in which it was made.
    """

    number: int
    entry: int
    article: str
    record: RecordKind
    decision: Verb
    statement: str
    spans: tuple[Span, ...]
    words: dict[str, str]
    reviewer: str
    decided: str
    round: int | None = None
    undone: bool = False
    before: Record | None = None
    after: Record | None = None
    note: str | None = None


class Draft(msgspec.Struct, frozen=True, kw_only=True):
    """A decision that is not in the log yet."""

    record: RecordKind
    decision: Verb
    statement: str
    spans: tuple[Span, ...]
    before: Record | None = None
    after: Record | None = None

    def words(self, article: Article) -> dict[str, str]:
        """Return the words that have to stand in the article for the decision to fit it."""
        found = {"key": article.words(self.spans)}
        if isinstance(self.after, Statement):
            found.update(words_of(article, self.after))
        return found


_RECORDS: Mapping[str, msgspec.json.Decoder[Any]] = {
    "statement": msgspec.json.Decoder(Statement),
    "link": msgspec.json.Decoder(Link),
    "code": msgspec.json.Decoder(Coded),
}
_WORDS = msgspec.json.Decoder(dict[str, str])


def words_of(article: Article, statement: Statement) -> dict[str, str]:
    """Return the words of every part that a statement has."""
    parts = {name: getattr(statement, name) for name in PARTS}
    return {name: article.words(spans) for name, spans in parts.items() if spans}


def words_in(*parts: str | None) -> dict[str, str]:
    """Return the same of a statement that is as it was found, from its words in the order of `PARTS`."""
    found = {name: words for name, words in zip(PARTS, parts, strict=True) if words is not None}
    return {"key": found.get("content", ""), **found}


def write_entry(
    connection: Connection,
    decision: str,
    drafts: Iterable[tuple[Article, Draft]],
    *,
    by: str,
    summary: str,
    note: str | None = None,
    round: int | None = None,
    of: int | None = None,
) -> int:
    """Add what a person did to the log, with the decisions that it is made of; return its number."""
    moment = now()
    entry = connection.execute(_INSERT_ENTRY, (decision, of, summary, by, moment, round)).lastrowid or 0
    connection.executemany(
        _INSERT,
        (
            (
                article.id, x.record, codec.to_json(x.spans), x.decision, by, moment, _json(x.before), _json(x.after),
                note, entry, x.statement, codec.to_json(x.words(article)),
            )
            for article, x in drafts
        ),
    )  # fmt: skip
    return entry


def decisions_of(connection: Connection, condition: str, parameters: Iterable[Any]) -> Iterator[Decision]:
    """Yield the decisions that fit a condition on `reviews AS r` and `review_entries AS e`, in the order of the log.

    Issues that have got another name since have their ids of now.
    """
    sql = f"{_SELECT} {condition} ORDER BY r.id"
    renames = connection.execute(_RENAMES).fetchall()
    return (_decision(row, renames) for row in connection.rows(sql, tuple(parameters)))


def _decision(row: tuple[Any, ...], renames: Iterable[tuple[str, str, int]]) -> Decision:
    (
        number, entry, article, record, decision, statement, spans, words, reviewer, decided, round_, undone,
        before, after, note,
    ) = row  # fmt: skip
    decoder = _RECORDS[record]

    def record_of(data: str | None) -> Record | None:
        found: Record | None = None if data is None else decoder.decode(data)
        return _of_now(found, number, renames) if isinstance(found, Coded) else found

    return Decision(
        number=number, entry=entry, article=article, record=record, decision=decision, statement=statement,
        spans=codec.spans(spans), words=_WORDS.decode(words), reviewer=reviewer, decided=decided, round=round_,
        undone=bool(undone),
        before=record_of(before), after=record_of(after), note=note,
    )  # fmt: skip


def _of_now(coded: Coded, number: int, renames: Iterable[tuple[str, str, int]]) -> Coded:
    """Return a position with the id that its issue has now; renamings before the decision are in it already."""
    issue = coded.issue
    for former, new, reviewed in renames:
        if former == issue and number <= reviewed:
            issue = new
    return coded if issue == coded.issue else Coded(issue=issue, position=coded.position)


def _json(record: Record | None) -> str | None:
    return None if record is None else codec.to_json(record)
