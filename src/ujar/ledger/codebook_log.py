"""The log of changes of the codebook, and taking them back: adding, changing and removing issues, dismissing phrases.

    from ujar.ledger import Ledger, codebook, codebook_log

    with Ledger.open("dispute.db", create=False) as ledger:
        codebook.remove_issue(ledger, "dam", by="rina")
        codebook_log.undo(ledger, by="rina")

The codebook belongs to all, as the actors do: a change that is named can be taken back by anybody; without a number it
is one's own latest. Positions that people gave to statements outlive their issue and hold again when it comes back.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import msgspec

from ujar.errors import CodebookError, InvalidDecision
from ujar.ledger import codec
from ujar.ledger.clock import now
from ujar.ledger.coding import code_articles, stored_codebook
from ujar.ledger.connection import Connection
from ujar.ledger.decision_log import DecisionLog, DecisionRow, Rows, leave_out_the_same
from ujar.ledger.ledger import Ledger
from ujar.ledger.reviews.desk import name_of
from ujar.ledger.reviews.effect import refresh
from ujar.link.issues import Issue, check_codebook

__all__ = [
    "Change",
    "ChangedIssue",
    "changed",
    "code_all",
    "decide",
    "decision",
    "issue_rows",
    "log",
    "redo",
    "undo",
]

_ISSUES = "SELECT position FROM issues ORDER BY position, id"
_WRITE_ISSUE = """
    INSERT INTO issues (id, position, name, parent, definition, words, examples, sides, changed)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
    ON CONFLICT (id) DO UPDATE SET position = excluded.position, name = excluded.name, parent = excluded.parent,
        definition = excluded.definition, words = excluded.words, examples = excluded.examples, sides = excluded.sides,
        changed = excluded.changed
"""
_WRITE_PHRASE = "INSERT OR REPLACE INTO dismissed_phrases (phrase, reviewer, dismissed) VALUES (?, ?, ?)"
_RENAME = """
    INSERT INTO issue_renames (former, issue, reviewed) SELECT ?, ?, coalesce(max(id), 0) FROM reviews
"""
_NEXT_RENAME = "SELECT coalesce(max(number), 0) + 1 FROM issue_renames"
_REVIEWED = """
    SELECT DISTINCT article FROM decided_codes WHERE issue IN (SELECT value FROM json_each(?)) ORDER BY article
"""


class ChangedIssue(msgspec.Struct, frozen=True, kw_only=True):
    """An issue before and after a change; None: there was none, or is none."""

    before: Issue | None
    after: Issue | None


class Change(msgspec.Struct, frozen=True, kw_only=True):
    """What a line of the log did to issues, those first that came, went or got another name, and to phrases."""

    issues: tuple[ChangedIssue, ...]
    dismissed: tuple[str, ...]
    suggested_again: tuple[str, ...]


def log(ledger: Ledger, *, issue: str | None = None) -> list[DecisionRow]:
    """Return all changes, the latest first; only those of an issue, under whatever name it had, if its id is given."""
    lines = LOG.lines(ledger.connection)
    if issue is None:
        return lines
    found = []
    for row in lines:
        before, after = LOG.rows(ledger.connection, row.number)
        if any(issue in rows.get("issues", ()) for rows in (before, after)):
            found.append(row)
        issue = next((old for old, (new,) in after.get("renames", {}).items() if new == issue), issue)
    return found


def changed(ledger: Ledger, number: int) -> Change:
    """Return what a line of the log did."""
    before, after = LOG.rows(ledger.connection, number)
    was, is_now = _issues(before), _issues(after)
    former = {new: old for old, (new,) in after.get("renames", {}).items()}
    pairs = [ChangedIssue(before=was.get(former.get(key, key)), after=issue) for key, issue in is_now.items()]
    gone = [key for key in was if key not in is_now and key not in former.values()]
    pairs += [ChangedIssue(before=was[key], after=None) for key in gone]
    pairs.sort(key=_is_by_the_way)
    there, here = before.get("dismissed_phrases", {}), after.get("dismissed_phrases", {})
    return Change(
        issues=tuple(pairs),
        dismissed=tuple(phrase for phrase in here if phrase not in there),
        suggested_again=tuple(phrase for phrase in there if phrase not in here),
    )


def decision(ledger: Ledger, number: int) -> str:
    """Return what kind of change a line of the log is."""
    return str(ledger.connection.value("SELECT decision FROM issue_decisions WHERE number = ?", (number,)))


def undo(ledger: Ledger, number: int | None = None, *, by: str) -> DecisionRow:
    """Take back a change, one's own latest that holds if none is named; return it.

    Raises:
        InvalidDecision: there is none, it does not hold any more, a later one builds on it, or the codebook would not
            hold together.
    """
    return LOG.undo(ledger, number, by=name_of(by, path=ledger.path), own=True)


def redo(ledger: Ledger, *, by: str) -> DecisionRow:
    """Do again what somebody took back last; return it.

    Raises:
        InvalidDecision: that person has taken nothing back, another change of the same issues came after it, or the
            codebook would not hold together.
    """
    return LOG.redo(ledger, by=name_of(by, path=ledger.path), own=True)


def issue_rows(connection: Connection) -> dict[str, list[Any]]:
    """Return the issues by their ids, each as its place and itself."""
    places = [place for (place,) in connection.execute(_ISSUES)]
    issues = stored_codebook(connection).issues
    return {issue.id: [place, msgspec.to_builtins(issue)] for place, issue in zip(places, issues, strict=True)}


def decide(
    connection: Connection,
    decision: str,
    *,
    by: str,
    summary: str,
    before: Rows,
    after: Rows,
    renamed: tuple[str, str] | None = None,
) -> bool:
    """Put rows in the place of others, inside a transaction that the caller has begun, and keep it in the log.

    `renamed` are the ids of an issue before and after. Where nothing differs, nothing is kept. Return whether the
    statements were coded anew.
    """
    leave_out_the_same(before, after)
    if before == after:
        return False
    if renamed is not None:
        old, new = renamed
        # What people once said about another issue that had the new name is not about this one.
        aside = f"{new}#{connection.execute(_NEXT_RENAME).fetchone()[0]}"
        before["renames"], after["renames"] = {new: [old], aside: [new]}, {new: [aside], old: [new]}
    coded = _put_in_place(connection, before, after)
    LOG.write(connection, decision, by=name_of(by, path=connection.path), summary=summary, before=before, after=after)
    return coded


def code_all(connection: Connection) -> None:
    """Code every statement, inside a transaction that the caller has begun."""
    code_articles(
        connection, [identifier for (identifier,) in connection.execute("SELECT id FROM articles ORDER BY id")]
    )


def _is_by_the_way(changed: ChangedIssue) -> bool:
    """Whether an issue has neither come nor gone nor got another name: others may have moved it."""
    return changed.before is not None and changed.after is not None and changed.before.name == changed.after.name


def _issues(rows: Rows) -> dict[str, Issue]:
    return {key: msgspec.convert(issue, Issue) for key, (_, issue) in rows.get("issues", {}).items()}


def _put_in_place(connection: Connection, former: Rows, latter: Rows) -> bool:
    """Put rows in the place of others; return whether names, words or sides differ, and statements were coded anew."""
    there, here = former.get("dismissed_phrases", {}), latter.get("dismissed_phrases", {})
    connection.executemany("DELETE FROM dismissed_phrases WHERE phrase = ?", ((phrase,) for phrase in there))
    connection.executemany(_WRITE_PHRASE, ((phrase, *row) for phrase, row in here.items()))
    was, is_now = _issues(former), _issues(latter)
    connection.executemany("DELETE FROM issues WHERE id = ?", ((key,) for key in was if key not in is_now))
    places = {key: place for key, (place, _) in latter.get("issues", {}).items()}
    connection.executemany(_WRITE_ISSUE, (_stored(places[key], issue) for key, issue in is_now.items()))
    _rename(connection, {old: new for old, (new,) in latter.get("renames", {}).items()})
    differ = any(_words(was.get(key)) != _words(issue) for key, issue in is_now.items())
    if differ:
        code_all(connection)
    return differ


def _stored(place: int, issue: Issue) -> tuple[Any, ...]:
    listed = (codec.to_json(issue.words), codec.to_json(issue.examples), codec.to_json(issue.sides))
    return (issue.id, place, issue.name, issue.parent, issue.definition, *listed, now())


def _words(issue: Issue | None) -> tuple[str, tuple[str, ...], Mapping[str, Any]] | None:
    return None if issue is None else (issue.name, issue.words, issue.sides)


def _rename(connection: Connection, names: Mapping[str, str]) -> None:
    """Let the positions that people set go along with issues, given by their ids before and after."""
    reviewed = connection.execute(_REVIEWED, (codec.to_json(list(names)),)).fetchall()
    connection.executemany(_RENAME, iter(names.items()))
    for (article,) in reviewed:
        refresh(connection, article)


def _restore(connection: Connection, former: Rows, latter: Rows) -> None:
    _put_in_place(connection, former, latter)
    try:
        check_codebook(stored_codebook(connection), "The codebook")
    except CodebookError as error:
        raise InvalidDecision(
            f"The codebook would not hold together after this step. {error} Take back first what came after it.",
            path=connection.path,
        ) from error


LOG = DecisionLog("issue_decisions", _restore, about="issues", prefix="i")
"""The log of changes of the codebook."""
