"""The log of what people decided about records, and taking it back: each reviewer has an own row of steps."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any

from ujar.errors import InvalidDecision
from ujar.ledger.connection import Connection
from ujar.ledger.decision_log import DecisionRow
from ujar.ledger.reviews.desk import name_of
from ujar.ledger.reviews.effect import refresh
from ujar.ledger.reviews.records import Coded, Decision, decisions_of, write_entry
from ujar.records import Link

if TYPE_CHECKING:
    from ujar.ledger.ledger import Ledger

__all__ = ["Entry", "decisions", "entry_decisions", "entry_size", "log", "next_redo", "next_undo", "redo", "undo"]

_ENTRY = "e.number, e.decision, e.of, e.summary, e.reviewer, e.decided, e.undone, e.round"
_SEEN = """
    (e.round IS NULL OR e.reviewer = ?1 OR EXISTS (
        SELECT 1 FROM reviews AS v JOIN round_articles AS a ON a.article = v.article AND a.round = e.round
        WHERE v.entry = coalesce(e.of, e.number) AND a.settled IS NOT NULL))
"""
_LOG = f"""
    SELECT {_ENTRY} FROM review_entries AS e WHERE {_SEEN}
        AND (?2 IS NULL OR e.reviewer = ?2)
        AND (?3 IS NULL OR EXISTS (
            SELECT 1 FROM reviews AS v WHERE v.entry = coalesce(e.of, e.number) AND v.article = ?3))
    ORDER BY e.number DESC LIMIT ?4
"""  # noqa: S608 - constants
_LAST = f"""
    SELECT {_ENTRY} FROM review_entries AS e WHERE e.reviewer = ? AND e.of IS NULL AND NOT e.undone
        AND NOT EXISTS (SELECT 1 FROM reviews AS v JOIN round_articles AS a ON a.article = v.article
            AND a.round = e.round WHERE v.entry = e.number AND a.settled IS NOT NULL)
    ORDER BY e.number DESC LIMIT 1
"""  # noqa: S608 - constants
_ONE = f"SELECT {_ENTRY} FROM review_entries AS e WHERE e.number = ?"  # noqa: S608 - constants
_UNDONE_LAST = f"""
    SELECT u.number, {_ENTRY} FROM review_entries AS u JOIN review_entries AS e ON e.number = u.of
    WHERE u.reviewer = ? AND u.decision = 'undo' AND e.undone
        AND u.number = (SELECT max(number) FROM review_entries WHERE of = e.number)
    ORDER BY u.number DESC LIMIT 1
"""  # noqa: S608 - constants
_IN_ENTRY = "r.id IN (SELECT id FROM reviews WHERE entry = ? ORDER BY id LIMIT ?)"
_ARTICLES = "SELECT DISTINCT article FROM reviews WHERE entry = ? ORDER BY article"
_CHANGED_ARTICLES = """
    SELECT DISTINCT r.article FROM reviews AS r JOIN articles AS a ON a.id = r.article
    LEFT JOIN machine_records AS m ON m.article = r.article
    WHERE r.entry = ? AND (m.article IS NOT NULL OR a.changed >= r.decided) ORDER BY r.article
"""
_FORGET_ACCEPTED = "DELETE FROM review_states WHERE review IN (SELECT id FROM reviews WHERE entry = ?)"
_ACCEPT_AGAIN = """
    INSERT OR IGNORE INTO review_states (statement, article, state, reviewer, decided, review)
    SELECT r.statement, r.article, 'accepted', r.reviewer, r.decided, r.id
    FROM reviews AS r JOIN statements AS s ON s.id = r.statement WHERE r.entry = ?
"""
# Bulk entries accept thousands of statements, which nothing builds on: they are left out by the kind of decision.
_LATER = """
    r.entry > ? AND r.decision <> 'accept' AND NOT e.undone AND e.round IS ? AND r.statement IN (
        SELECT statement FROM reviews WHERE entry = ?
    )
"""
_LATER_ACCEPTED = """
    r.entry > ? AND r.decision = 'accept' AND NOT e.undone AND e.round IS ? AND r.statement IN (
        SELECT statement FROM reviews WHERE entry = ? AND decision <> 'accept'
    )
"""
_CLOSED = """
    SELECT a.article, a.settled FROM reviews AS v
    JOIN round_articles AS a ON a.article = v.article AND a.round = ?1
    LEFT JOIN round_finished AS f ON f.round = a.round AND f.article = a.article AND f.reviewer = v.reviewer
    WHERE v.entry = ?2 AND (a.settled IS NOT NULL OR f.finished IS NOT NULL) LIMIT 1
"""


class Entry(DecisionRow, frozen=True, kw_only=True):
    """One line of the log: what a person did at once; `round` is the blind round to which it belongs."""

    round: int | None


def log(
    ledger: Ledger,
    *,
    article: str | None = None,
    reviewer: str | None = None,
    viewer: str | None = None,
    limit: int | None = None,
) -> Iterator[Entry]:
    """Yield the entries about an article or of a reviewer, or all, the latest first.

    What was decided in a round that is still open is yielded only to the `viewer` who decided it.
    """
    parameters = (viewer, reviewer, article, -1 if limit is None else limit)
    return map(_entry, ledger.connection.rows(_LOG, parameters))


def decisions(ledger: Ledger, *, article: str | None = None, viewer: str | None = None) -> Iterator[Decision]:
    """Yield every decision with the records before and after, in the order of the log; of open rounds as `log` does."""
    condition = f"{_SEEN} AND (?2 IS NULL OR r.article = ?2)"
    return decisions_of(ledger.connection, condition, (viewer, article))


def entry_decisions(ledger: Ledger, number: int, *, most: int) -> tuple[Decision, ...]:
    """Return the first decisions of an entry, in the order of the log; whoever may see the entry may see them."""
    return tuple(decisions_of(ledger.connection, _IN_ENTRY, (number, most)))


def entry_size(ledger: Ledger, number: int) -> int:
    """Return how many decisions an entry is made of."""
    return int(ledger.connection.value("SELECT count(*) FROM reviews WHERE entry = ?", (number,)))


def next_undo(ledger: Ledger, *, by: str) -> Entry | None:
    """Return what `undo` would take back of a reviewer, None for nothing."""
    row = ledger.connection.execute(_LAST, (by,)).fetchone()
    return None if row is None else _entry(row)


def next_redo(ledger: Ledger, *, by: str) -> Entry | None:
    """Return what `redo` would do again of a reviewer, None for nothing."""
    row = ledger.connection.execute(_UNDONE_LAST, (by,)).fetchone()
    return None if row is None else _entry(row[1:])


def undo(ledger: Ledger, number: int | None = None, *, by: str) -> Entry:
    """Take back an entry of a reviewer, the latest that holds if none is named; return it.

    The records are then what they were without it. What was decided in a round that is settled stays as it is.

    Raises:
        InvalidDecision: there is none, it does not hold, it is of somebody else, or a later one builds on it.
    """
    connection = ledger.connection
    with connection.transaction(durable=True):
        reviewer = name_of(by, path=ledger.path)
        entry = _to_take_back(connection, reviewer, number)
        for later in _building_on(connection, entry):
            raise InvalidDecision(
                f"Entry {entry.number} is what entry {later.entry} of {later.reviewer} builds on "
                f"({later.decision} {later.statement}): that one has to be taken back first.",
                path=ledger.path,
            )
        _apply(connection, "undo", entry, by=reviewer)
    return entry


def redo(ledger: Ledger, *, by: str) -> Entry:
    """Do again what a reviewer took back last; return it.

    Raises:
        InvalidDecision: nothing was taken back, or somebody has decided about the same record since.
    """
    connection = ledger.connection
    with connection.transaction(durable=True):
        reviewer = name_of(by, path=ledger.path)
        entry = next_redo(ledger, by=reviewer)
        if entry is None:
            raise InvalidDecision(f"There is nothing to do again: {reviewer} has taken nothing back.", path=ledger.path)
        _check_open(connection, entry)
        for later in _building_on(connection, entry):
            raise InvalidDecision(
                f"Entry {entry.number} cannot be done again: entry {later.entry} of {later.reviewer} is about the "
                f"same statement and came after it ({later.decision} {later.statement}).",
                path=ledger.path,
            )
        _apply(connection, "redo", entry, by=reviewer)
    return entry


def _to_take_back(connection: Connection, reviewer: str, number: int | None) -> Entry:
    sql, parameter = (_LAST, reviewer) if number is None else (_ONE, number)
    row = connection.execute(sql, (parameter,)).fetchone()
    hint = f"`ujar review {connection.path} log` lists those that hold."
    if row is None:
        which = f"no entry {number}" if number is not None else f"nothing of {reviewer}"
        raise InvalidDecision(f"There is {which} to take back: {hint}", path=connection.path)
    entry = _entry(row)
    if entry.of is not None or entry.undone:
        raise InvalidDecision(f"Entry {entry.number} does not hold: {hint}", path=connection.path)
    if entry.reviewer != reviewer:
        raise InvalidDecision(
            f"Entry {entry.number} is of {entry.reviewer}: only {entry.reviewer} can take it back. "
            "Decide otherwise instead.",
            path=connection.path,
        )
    _check_open(connection, entry)
    return entry


def _check_open(connection: Connection, entry: Entry) -> None:
    row = connection.execute(_CLOSED, (entry.round, entry.number)).fetchone()
    if row is not None:
        article, settled = row
        hint = "decide otherwise now instead" if settled else "open it again there first"
        raise InvalidDecision(
            f"Entry {entry.number} is of a round in which {entry.reviewer} has finished {article}: {hint}.",
            path=connection.path,
        )


def _building_on(connection: Connection, entry: Entry) -> Iterator[Decision]:
    """Yield the later decisions that hold and were made on what an entry made of the same record."""
    if entry.decision in ("accept", "accept-above"):
        return
    mine = {key: one for one in _of(connection, entry.number) for key in [_key(one)]}
    added = {one.statement for one in mine.values() if one.decision == "add"}
    seen = (entry.number, entry.round, entry.number)
    for sql in (_LATER, _LATER_ACCEPTED):
        for later in decisions_of(connection, sql, seen):
            if entry.round is not None and later.reviewer != entry.reviewer:
                continue
            if _key(later) in mine or later.statement in added:
                yield later
    if added:
        yield from _links_to(connection, entry, added)


def _links_to(connection: Connection, entry: Entry, added: Iterable[str]) -> Iterator[Decision]:
    sql = """
        r.entry > ? AND r.record = 'link' AND r.decision = 'link' AND NOT e.undone AND e.round IS ?
            AND json_extract(r.after, '$.to') = ?
    """
    for statement in sorted(added):
        yield from decisions_of(connection, sql, (entry.number, entry.round, statement))


def _of(connection: Connection, entry: int) -> Iterator[Decision]:
    return decisions_of(connection, "r.entry = ?", (entry,))


def _key(decision: Decision) -> tuple[str, ...]:
    """Return what a decision is about, so that two about the same record have the same key."""
    record = decision.after or decision.before
    if isinstance(record, Link):
        return "link", record.from_, record.to, record.relation
    if isinstance(record, Coded):
        return "code", decision.statement, record.issue
    return "statement", decision.statement


def _apply(connection: Connection, what: str, entry: Entry, *, by: str) -> None:
    summary = f"{entry.decision} {entry.number}: {entry.summary}"
    write_entry(connection, what, (), by=by, summary=summary, of=entry.number, round=entry.round)
    connection.execute("UPDATE review_entries SET undone = ? WHERE number = ?", (what == "undo", entry.number))
    if entry.round is not None:
        return
    articles = _ARTICLES
    if entry.decision == "accept-above":
        # What is accepted stays as it was: records can differ only where articles were extracted anew since.
        connection.execute(_FORGET_ACCEPTED if what == "undo" else _ACCEPT_AGAIN, (entry.number,))
        articles = _CHANGED_ARTICLES
    for (article,) in connection.execute(articles, (entry.number,)).fetchall():
        refresh(connection, article)


def _entry(row: tuple[Any, ...]) -> Entry:
    number, decision, of, summary, reviewer, decided, undone, round_ = row
    return Entry(
        number=number, decision=decision, of=of, summary=summary, reviewer=reviewer, decided=decided,
        undone=bool(undone), round=round_,
    )  # fmt: skip
