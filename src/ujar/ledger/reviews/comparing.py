"""Where the reviewers of a blind round differ about an article, side by side."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, NamedTuple, cast

import msgspec

from ujar.errors import InvalidDecision
from ujar.ledger.canonical.members import PEOPLE
from ujar.ledger.connection import Connection
from ujar.ledger.reviews.overlay import Laid
from ujar.ledger.reviews.records import PARTS, Coded, Record, RecordKind
from ujar.ledger.reviews.rounds import find_round, laid_by
from ujar.records import Link, Relation, Span, Statement, speakers_of

if TYPE_CHECKING:
    from ujar.ledger.ledger import Ledger

__all__ = ["Compared", "Disagreement", "compare", "differing", "disagreements"]

_LINKS = """
    SELECT l.from_statement, l.to_statement, l.relation, l.score, l.evidence, l.made_by FROM links AS l
    JOIN statements AS s ON s.id = l.from_statement WHERE s.article = ? AND l.article IS NULL AND l.made_by <> ?
"""
_CODES = """
    SELECT c.statement, c.issue, c.position FROM statement_issues AS c
    JOIN statements AS s ON s.id = c.statement WHERE s.article = ? AND c.made_by <> ?
"""
_PLAIN = ("kind", "act", "addressee", "target", "negated", "conditional", "hypothetical")
_SAME_PLACE = 0.5
"""Share of the shorter content from which two statements that reviewers added are one with different spans."""


class Disagreement(msgspec.Struct, frozen=True, kw_only=True):
    """One record about which reviewers differ.

    `key` names it in the choices of `settle`. `differ` are the fields that are not the same, `presence` where somebody
    has no such record; `versions` is what each reviewer has, None for no such record.
    """

    key: str
    record: RecordKind
    differ: tuple[str, ...]
    versions: dict[str, Record | None]


class Compared(NamedTuple):
    """One record in all versions. `marked` are the reviewers who decided about it themselves.

    `subject` is the id of a statement, the ends and relation of a link, or the statement and the issue of a position.
    """

    subject: tuple[str, ...]
    record: RecordKind
    differ: tuple[str, ...]
    versions: Mapping[str, Record | None]
    marked: frozenset[str]

    @property
    def key(self) -> str:
        """The record in one line, for choices."""
        return " ".join((self.record, *self.subject))


def disagreements(ledger: Ledger, round: int, article: str) -> list[Disagreement]:
    """Return where the reviewers of a round differ about an article: statements, then links, then positions.

    Raises:
        InvalidDecision: there is no such round or article in it, or a reviewer is not done: they would not be blind.
    """
    with ledger.connection.snapshot():
        return [
            Disagreement(key=one.key, record=one.record, differ=one.differ, versions=dict(one.versions))
            for one in compare(ledger.connection, round, article)
            if one.differ
        ]


def compare(connection: Connection, round: int, article: str) -> list[Compared]:
    """Return every record that any reviewer of a round has, in all versions.

    Raises:
        InvalidDecision: there is no such round or article in it, or a reviewer is not done.
    """
    found = find_round(connection, round, article)
    waiting = found.waiting(article)
    if waiting:
        raise InvalidDecision(
            f"{article} cannot be compared yet: {', '.join(waiting)} still review it.", path=connection.path
        )
    laid = {name: laid_by(connection, article, name, round=round) for name in found.reviewers}
    return [*_statements(laid), *_links(connection, article, laid), *_codes(connection, article, laid)]


def differing(versions: Mapping[str, Record | None]) -> tuple[str, ...]:
    """Return the fields in which versions of a record differ, `presence` where some have none."""
    there = [one for one in versions.values() if one is not None]
    differ = ["presence"] if 0 < len(there) < len(versions) else []
    if all(isinstance(one, Statement) for one in there):
        forms = [_fields(cast(Statement, one)) for one in there]
        differ += [name for name in (*PARTS, *_PLAIN, "speaker") if len({form[name] for form in forms}) > 1]
    elif len({one.position for one in there if isinstance(one, Coded)}) > 1:
        differ.append("position")
    return tuple(differ)


def _fields(statement: Statement) -> dict[str, object]:
    """Return what people decide about of a statement: not the score, nor what made it."""
    fields = {name: getattr(statement, name) for name in (*PARTS, *_PLAIN)}
    return {**fields, "speaker": frozenset(one.actor for one in speakers_of(statement))}


def _statements(laid: Mapping[str, Laid]) -> Iterator[Compared]:
    for ids in _same(laid):
        versions: dict[str, Record | None] = {
            name: next((one for one in own.article.statements if one.id in ids), None) for name, own in laid.items()
        }
        marked = frozenset(name for name, own in laid.items() if any(one in own.states for one in ids))
        yield Compared((ids[0],), "statement", differing(versions), versions, marked)


def _same(laid: Mapping[str, Laid]) -> list[list[str]]:
    """Return ids of statements, those that reviewers added at about the same place together."""
    held: dict[str, dict[str, Statement]] = {}
    for name, own in laid.items():
        for one in own.article.statements:
            held.setdefault(one.id, {})[name] = one
        for identifier in own.states:
            held.setdefault(identifier, {})
    machine = set.intersection(*(set(own.origins) for own in laid.values()))
    added = set(held) - machine
    groups: list[list[str]] = []
    for identifier, versions in sorted(held.items()):
        for group in groups if identifier in added and versions else ():
            others = [(name, other) for one in group if one in added for name, other in held[one].items()]
            first = next(iter(versions.values()))
            if others and all(name not in versions and _overlap(first, other) for name, other in others):
                group.append(identifier)
                break
        else:
            groups.append([identifier])
    return groups


def _overlap(one: Statement, other: Statement) -> bool:
    first, second = _places(one.content), _places(other.content)
    return len(first & second) >= _SAME_PLACE * min(len(first), len(second))


def _places(spans: tuple[Span, ...]) -> set[int]:
    return {place for start, end in spans for place in range(start, end)}


def _links(connection: Connection, article: str, laid: Mapping[str, Laid]) -> Iterator[Compared]:
    outer = {
        (start, end, relation): Link(
            from_=start, to=end, relation=relation, score=score, evidence=evidence, made_by=made_by
        )
        for start, end, relation, score, evidence, made_by in connection.execute(_LINKS, (article, PEOPLE))
    }
    held: dict[tuple[str, str, Relation], dict[str, Record | None]] = {}
    inner = {one.id for own in laid.values() for one in own.article.statements}
    keys = {key for own in laid.values() for key in own.links}
    keys |= {(one.from_, one.to, one.relation) for own in laid.values() for one in own.article.links}
    for key in sorted(keys):
        for name, own in laid.items():
            there = {one.id for one in own.article.statements}
            if key[0] not in there or (key[1] in inner and key[1] not in there):
                continue
            links = {(one.from_, one.to, one.relation): one for one in own.article.links}
            mark = own.links.get(key)
            known = links.get(key, outer.get(key)) if mark is None else mark.decision.after
            held.setdefault(key, {})[name] = known
    for key, versions in held.items():
        marked = frozenset(name for name, own in laid.items() if key in own.links)
        yield Compared(key, "link", differing(versions), versions, marked)


def _codes(connection: Connection, article: str, laid: Mapping[str, Laid]) -> Iterator[Compared]:
    machine = {
        (statement, issue): Coded(issue=issue, position=position)
        for statement, issue, position in connection.execute(_CODES, (article, PEOPLE))
    }
    for statement, issue in sorted({key for own in laid.values() for key in own.codes}):
        versions: dict[str, Record | None] = {}
        for name, own in laid.items():
            if not any(one.id == statement for one in own.article.statements):
                continue
            mark = own.codes.get((statement, issue))
            versions[name] = machine.get((statement, issue)) if mark is None else mark.decision.after
        marked = frozenset(name for name, own in laid.items() if (statement, issue) in own.codes)
        yield Compared((statement, issue), "code", differing(versions), versions, marked)
