"""Settling an article of a blind round: what the reviewers agree on and what was chosen takes effect, as one entry."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING

import msgspec

from ujar.errors import InvalidDecision
from ujar.ledger.clock import now
from ujar.ledger.connection import Connection
from ujar.ledger.reviews.comparing import Compared, compare, differing
from ujar.ledger.reviews.desk import Desk, name_of, shared_desk
from ujar.ledger.reviews.effect import refresh
from ujar.ledger.reviews.overlay import by_people
from ujar.ledger.reviews.records import Coded, Draft, Record, RecordKind, Verb, write_entry
from ujar.ledger.reviews.rounds import find_round
from ujar.records import Link, Span, Statement

if TYPE_CHECKING:
    from ujar.ledger.ledger import Ledger

__all__ = ["Settlement", "settle", "settlement"]

_SETTLE = "UPDATE round_articles SET settled = ?, settled_by = ? WHERE round = ? AND article = ?"
_SETTLED = """
    SELECT a.settled, a.settled_by,
        EXISTS (SELECT 1 FROM review_entries AS e WHERE e.decision = 'settle' AND e.decided >= r.started
            AND EXISTS (SELECT 1 FROM reviews WHERE entry = e.number AND article = a.article) AND e.undone)
        AND NOT EXISTS (SELECT 1 FROM review_entries AS e WHERE e.decision = 'settle' AND e.decided >= r.started
            AND EXISTS (SELECT 1 FROM reviews WHERE entry = e.number AND article = a.article) AND NOT e.undone)
    FROM round_articles AS a JOIN review_rounds AS r ON r.number = a.round
    WHERE a.round = ? AND a.article = ? AND a.settled IS NOT NULL
"""
_LINKED = "SELECT score, evidence, made_by FROM links WHERE from_statement = ? AND to_statement = ? AND relation = ?"
_POSITION = "SELECT position FROM statement_issues WHERE statement = ? AND issue = ?"


class Settlement(msgspec.Struct, frozen=True, kw_only=True):
    """When and by whom an article of a round was settled, and whether that was taken back since."""

    settled: str
    by: str
    taken_back: bool


def settlement(ledger: Ledger, round: int, article: str) -> Settlement | None:
    """Return how an article of a round was settled last; None if it was not."""
    for settled, by, taken_back in ledger.connection.rows(_SETTLED, (round, article)):
        return Settlement(settled=settled, by=by, taken_back=bool(taken_back))
    return None


def settle(ledger: Ledger, round: int, article: str, choices: Mapping[str, str], *, by: str) -> int:
    """Put the chosen versions of an article into effect and close it in its round; return the number of the entry.

    `choices` says for each disagreement, by its `key`, whose version holds. What all reviewers have alike holds without
    a choice; a statement that nobody changed counts as accepted if all of them accepted it. Where the entry was taken
    back, the article can be settled again.

    Raises:
        InvalidDecision: a reviewer is not done, the article is settled and that was not taken back, or a disagreement
            has no choice or one that is nobody's.
    """
    connection = ledger.connection
    with connection.transaction(durable=True):
        settler = name_of(by, path=ledger.path)
        found = find_round(connection, round, article)
        before = settlement(ledger, round, article)
        if before is not None and not before.taken_back:
            raise InvalidDecision(
                f"{before.by} settled {article} on {before.settled}: take that back first, or decide otherwise now.",
                path=ledger.path,
            )
        compared = compare(connection, round, article)
        chosen = _chosen(compared, choices, path=ledger.path)
        desk = shared_desk(connection, article)
        drafts = [(desk.machine, draft) for draft in _drafts(connection, desk, compared, chosen)]
        summary = f"{article} as {' and '.join(found.reviewers)} see it (round {found.name!r})"
        entry = write_entry(connection, "settle", drafts, by=settler, summary=summary)
        connection.execute(_SETTLE, (now(), settler, round, article))
        refresh(connection, article)
    return entry


def _chosen(compared: Iterable[Compared], choices: Mapping[str, str], *, path: str) -> dict[str, str]:
    """Return for each record whose version holds; any of them where all are alike."""
    open_ = {one.key: one for one in compared if one.differ}
    for key, name in choices.items():
        if key not in open_:
            raise InvalidDecision(f"There is no disagreement about {key!r}: leave it out.", path=path)
        if name not in open_[key].versions:
            known = ", ".join(open_[key].versions)
            raise InvalidDecision(f"{name!r} has no version of {key!r}: choose one of {known}.", path=path)
    missing = [key for key in open_ if key not in choices]
    if missing:
        raise InvalidDecision(
            f"{len(missing)} disagreements have no choice yet, the first is {missing[0]!r}.", path=path
        )
    return {one.key: choices.get(one.key) or next(iter(one.versions)) for one in compared}


def _drafts(
    connection: Connection, desk: Desk, compared: Iterable[Compared], chosen: Mapping[str, str]
) -> Iterator[Draft]:
    """Yield what has to be decided so that the records become what was chosen: statements first, then what needs them.

    Of statements at one place with an id of each reviewer those go that were not chosen.
    """
    there = {one.id: one for one in desk.article.statements}
    spans = {one: desk.laid.origins[one] for one in there}
    for one in compared:
        wanted = one.versions[chosen[one.key]]
        if one.record == "statement":
            gone = {version.id for version in one.versions.values() if isinstance(version, Statement)} | {*one.subject}
            if isinstance(wanted, Statement):
                gone.discard(wanted.id)
                alike = {name for name, version in one.versions.items() if not differing({"": wanted, name: version})}
                yield from _statement(desk, there, wanted, accepted=alike <= one.marked)
                spans.setdefault(wanted.id, wanted.content)
            for identifier in sorted(gone & spans.keys()):
                draft = _draft("reject", identifier, spans, before=there[identifier])
                del spans[identifier]
                yield draft
        elif one.subject[0] not in spans:
            continue
        elif one.record == "link":
            yield from _link(connection, desk, one.subject, wanted, spans)
        elif one.marked:
            yield from _code(connection, one.subject, wanted, spans)


def _statement(desk: Desk, there: Mapping[str, Statement], wanted: Statement, *, accepted: bool) -> Iterator[Draft]:
    before = there.get(wanted.id)
    if before is None:
        yield _draft("add", wanted.id, {wanted.id: wanted.content}, after=by_people(wanted))
    elif differing({"before": before, "wanted": wanted}):
        yield _draft("edit", wanted.id, desk.laid.origins, before=before, after=by_people(wanted))
    elif accepted:
        yield _draft("accept", wanted.id, desk.laid.origins, before=before, after=before)


def _link(
    connection: Connection,
    desk: Desk,
    subject: tuple[str, ...],
    wanted: Record | None,
    spans: Mapping[str, tuple[Span, ...]],
) -> Iterator[Draft]:
    before = next((link for link in desk.article.links if (link.from_, link.to, link.relation) == subject), None)
    for score, evidence, made_by in connection.execute(_LINKED, subject):
        start, end, relation = subject
        before = Link(from_=start, to=end, relation=relation, score=score, evidence=evidence, made_by=made_by)  # type: ignore[arg-type]
    if wanted is not None and before is None:
        yield _draft("link", subject[0], spans, record="link", after=wanted)
    elif wanted is None and before is not None:
        yield _draft("unlink", subject[0], spans, record="link", before=before)


def _code(
    connection: Connection, subject: tuple[str, ...], wanted: Record | None, spans: Mapping[str, tuple[Span, ...]]
) -> Iterator[Draft]:
    statement, issue = subject
    row = connection.execute(_POSITION, subject).fetchone()
    before = None if row is None else Coded(issue=issue, position=row[0])
    if wanted is not None:
        yield _draft("code", statement, spans, record="code", before=before, after=wanted)
    elif before is not None:
        yield _draft("uncode", statement, spans, record="code", before=before)


def _draft(
    decision: Verb,
    statement: str,
    spans: Mapping[str, tuple[Span, ...]],
    *,
    record: RecordKind = "statement",
    before: Record | None = None,
    after: Record | None = None,
) -> Draft:
    return Draft(
        record=record, decision=decision, statement=statement, spans=spans[statement], before=before, after=after
    )
