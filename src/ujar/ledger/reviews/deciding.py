"""What people decide about statements, links and codes: each function writes one entry that can be taken back."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, get_args

from ujar.errors import InvalidDecision
from ujar.ledger.canonical.members import PEOPLE
from ujar.ledger.reviews.codes import codes
from ujar.ledger.reviews.desk import Desk, article_of, decide
from ujar.ledger.reviews.edits import Edit, added, edited
from ujar.ledger.reviews.records import Coded, Draft, Record, RecordKind, Verb
from ujar.link.issues import Position, issue_id
from ujar.records import Link, Relation, Statement

if TYPE_CHECKING:
    from ujar.ledger.ledger import Ledger

__all__ = ["accept", "add", "code", "edit", "link", "reject", "uncode", "unlink"]

_LONGEST = 60
_LINKS = """
    SELECT relation, score, evidence, made_by FROM links WHERE from_statement = ? AND to_statement = ? ORDER BY relation
"""
_ARTICLE = "SELECT 1 FROM statements WHERE id = ?"


def accept(ledger: Ledger, statement: str, *, by: str, note: str | None = None) -> int:
    """Say that a statement is right as it is; return the number of the entry.

    It stays as it was accepted when the article is extracted anew.

    Raises:
        InvalidDecision: there is no such statement.
    """

    def drafts(desk: Desk) -> Iterator[Draft]:
        one = desk.statement(statement)
        yield _of(desk, "accept", statement, before=one, after=one)

    return _decide(ledger, statement, drafts, decision="accept", by=by, note=note)


def reject(ledger: Ledger, statement: str, *, by: str, note: str | None = None) -> int:
    """Take a statement out of the record, with its links and codes; return the number of the entry.

    What is nested in it is then nested in what it stood in itself. The log keeps it whole.

    Raises:
        InvalidDecision: there is no such statement.
    """

    def drafts(desk: Desk) -> Iterator[Draft]:
        yield _of(desk, "reject", statement, before=desk.statement(statement))

    return _decide(ledger, statement, drafts, decision="reject", by=by, note=note)


def edit(ledger: Ledger, statement: str, changes: Edit, *, by: str, note: str | None = None) -> int:
    """Rewrite a statement under the same id; return the number of the entry.

    Raises:
        InvalidDecision: there is no such statement, or the changes do not fit the article or change nothing.
    """

    def drafts(desk: Desk) -> Iterator[Draft]:
        one = desk.statement(statement)
        new = edited(desk.article, one, changes, path=ledger.path)
        yield _of(desk, "edit", statement, before=one, after=new)

    return _decide(ledger, statement, drafts, decision="edit", by=by, note=note)


def add(ledger: Ledger, article: str, new: Edit, *, by: str, note: str | None = None) -> str:
    """Add a statement that the machine missed; return its id. `content`, `kind` and `act` are needed.

    Raises:
        InvalidDecision: there is no such article, or the statement does not fit it.
    """
    made: list[Statement] = []

    def drafts(desk: Desk) -> Iterator[Draft]:
        yield Draft(record="statement", decision="add", statement=made[0].id, spans=made[0].content, after=made[0])

    def summary(desk: Desk) -> str:
        made.append(added(desk.article, new, taken=desk.laid.origins, path=ledger.path))
        return f"{made[0].id}: {_short(desk.article.words(made[0].content))!r}"

    with ledger.connection.transaction(durable=True):
        decide(ledger, article, drafts, decision="add", by=by, summary=summary, note=note)
    return made[0].id


def link(ledger: Ledger, start: str, end: str, relation: Relation, *, by: str, note: str | None = None) -> int:
    """Say that statement `start` answers, denies, … statement `end`; return the number of the entry.

    Raises:
        InvalidDecision: one of them is not there, they are the same, or they are linked like that already.
    """
    if relation not in get_args(Relation):
        raise InvalidDecision(
            f"There is no relation {relation!r}: choose one of {', '.join(get_args(Relation))}.", path=ledger.path
        )

    def drafts(desk: Desk) -> Iterator[Draft]:
        desk.statement(start)
        if start == end:
            raise InvalidDecision("A statement has no link to itself.", path=ledger.path)
        if not _is_there(ledger, desk, end):
            raise InvalidDecision(f"There is no statement {end!r} to link to.", path=ledger.path)
        if any(one.relation == relation for one in _links(ledger, desk, start, end)):
            raise InvalidDecision(f"{start} {relation} {end} already.", path=ledger.path)
        new = Link(from_=start, to=end, relation=relation, score=1.0, evidence=f"linked by {by}", made_by=PEOPLE)
        yield _of(desk, "link", start, record="link", after=new)

    return _decide(ledger, start, drafts, decision="link", by=by, note=note, what=f"{start} {relation} {end}")


def unlink(
    ledger: Ledger, start: str, end: str, relation: Relation | None = None, *, by: str, note: str | None = None
) -> int:
    """Take out the links from one statement to another, of one relation or all; return the number of the entry.

    Raises:
        InvalidDecision: there is no such link.
    """

    def drafts(desk: Desk) -> Iterator[Draft]:
        desk.statement(start)
        found = [one for one in _links(ledger, desk, start, end) if relation in (None, one.relation)]
        if not found:
            raise InvalidDecision(f"{start} has no such link to {end}.", path=ledger.path)
        for one in found:
            yield _of(desk, "unlink", start, record="link", before=one)

    what = f"{start} {relation or 'has no link to'} {end}"
    return _decide(ledger, start, drafts, decision="unlink", by=by, note=note, what=what)


def code(ledger: Ledger, statement: str, issue: str, position: Position, *, by: str, note: str | None = None) -> int:
    """Give a statement a position on an issue, given by id or name; return the number of the entry.

    Raises:
        InvalidDecision: there is no such statement, issue or position, or the statement has it already.
    """
    if position not in get_args(Position):
        raise InvalidDecision(
            f"There is no position {position!r}: choose one of {', '.join(get_args(Position))}.", path=ledger.path
        )
    key = _issue(ledger, issue)

    def drafts(desk: Desk) -> Iterator[Draft]:
        desk.statement(statement)
        before = _coded(ledger, desk, statement, key)
        mark = desk.laid.codes.get((statement, key))
        if before is not None and before.position == position and mark is not None:
            raise InvalidDecision(f"{statement} has this position already.", path=ledger.path)
        after = Coded(issue=key, position=position)
        yield _of(desk, "code", statement, record="code", before=before, after=after)

    return _decide(ledger, statement, drafts, decision="code", by=by, note=note, what=f"{statement} {position} {key}")


def uncode(ledger: Ledger, statement: str, issue: str, *, by: str, note: str | None = None) -> int:
    """Say that a statement is not about an issue; return the number of the entry.

    Raises:
        InvalidDecision: there is no such statement or issue, or the one is not about the other.
    """
    key = _issue(ledger, issue)

    def drafts(desk: Desk) -> Iterator[Draft]:
        desk.statement(statement)
        before = _coded(ledger, desk, statement, key)
        if before is None:
            raise InvalidDecision(f"{statement} is not about {key}.", path=ledger.path)
        yield _of(desk, "uncode", statement, record="code", before=before)

    what = f"{statement} is not about {key}"
    return _decide(ledger, statement, drafts, decision="uncode", by=by, note=note, what=what)


def _decide(
    ledger: Ledger,
    statement: str,
    drafts: Callable[[Desk], Iterator[Draft]],
    *,
    decision: str,
    by: str,
    note: str | None,
    what: str | None = None,
) -> int:
    def summary(desk: Desk) -> str:
        return what or f"{statement}: {_short(desk.article.words(desk.statement(statement).content))!r}"

    with ledger.connection.transaction(durable=True):
        article = article_of(ledger.connection, statement)
        return decide(ledger, article, drafts, decision=decision, by=by, summary=summary, note=note)


def _of(
    desk: Desk,
    decision: Verb,
    statement: str,
    *,
    record: RecordKind = "statement",
    before: Record | None = None,
    after: Record | None = None,
) -> Draft:
    spans = desk.laid.origins[statement]
    return Draft(record=record, decision=decision, statement=statement, spans=spans, before=before, after=after)


def _is_there(ledger: Ledger, desk: Desk, statement: str) -> bool:
    if statement in desk.laid.origins:
        return any(one.id == statement for one in desk.article.statements)
    return ledger.connection.execute(_ARTICLE, (statement,)).fetchone() is not None


def _links(ledger: Ledger, desk: Desk, start: str, end: str) -> list[Link]:
    """Return the links between two statements as the reviewer has them."""
    own = [one for one in desk.article.links if (one.from_, one.to) == (start, end)]
    if end in desk.laid.origins:
        return own
    there = {
        relation: Link(from_=start, to=end, relation=relation, score=score, evidence=evidence, made_by=made_by)
        for relation, score, evidence, made_by in ledger.connection.execute(_LINKS, (start, end))
    }
    if desk.round is not None:
        # The tables have what all decided: in a blind round only what machines found is shown.
        there = {relation: one for relation, one in there.items() if one.made_by != PEOPLE}
    for (from_, to, relation), mark in desk.laid.links.items():
        if (from_, to) == (start, end):
            there.pop(relation, None)
            if mark.holds and isinstance(mark.decision.after, Link):
                there[relation] = mark.decision.after
    return [there[relation] for relation in sorted(there)]


def _coded(ledger: Ledger, desk: Desk, statement: str, issue: str) -> Coded | None:
    """Return the position of a statement on an issue as the reviewer has it."""
    row = next((row for row in codes(ledger, desk, statement) if row.issue == issue), None)
    return None if row is None else Coded(issue=issue, position=row.position)


def _issue(ledger: Ledger, wanted: str) -> str:
    rows = ledger.connection.rows("SELECT id, name FROM issues ORDER BY position")
    known: dict[str, str] = dict(rows)
    for key in (wanted, issue_id(wanted)):
        if key in known:
            return key
    names = ", ".join(known.values()) or "none yet (`ujar issues LEDGER --codebook FILE`)"
    raise InvalidDecision(f"There is no issue {wanted!r}. Those of this ledger: {names}.", path=ledger.path)


def _short(words: str) -> str:
    line = " ".join(words.split())
    return line if len(line) <= _LONGEST else f"{line[: _LONGEST - 1]}…"
