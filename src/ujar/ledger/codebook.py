"""The codebook of a ledger: changed as a whole or issue by issue; statements are coded anew where words changed.

Each change reads the codebook and writes it in one transaction, so that two people who edit at once lose nothing. Each
is a line of the log (`ujar.ledger.codebook_log`), by which it can be taken back.
"""

from __future__ import annotations

from collections.abc import Iterable

import msgspec

from ujar.errors import InvalidQuery
from ujar.ledger.clock import now
from ujar.ledger.codebook_log import code_all, decide, issue_rows
from ujar.ledger.coding import stored_codebook
from ujar.ledger.connection import Connection
from ujar.ledger.decision_log import Rows
from ujar.ledger.ledger import Ledger
from ujar.ledger.runs import storable
from ujar.link.issues import Codebook, Issue, check_codebook, issue_id

__all__ = [
    "PROGRAM",
    "accept_phrase",
    "add_issue",
    "change_issue",
    "codebook",
    "dismiss",
    "dismissed",
    "put_codebook",
    "remove_issue",
]

PROGRAM = "ujar"
"""Who is said to have given a ledger a codebook where no person is named."""


def codebook(ledger: Ledger) -> Codebook:
    """Return the codebook of a ledger: without issues when none was given."""
    return stored_codebook(ledger.connection)


def put_codebook(ledger: Ledger, book: Codebook, *, by: str = PROGRAM) -> int:
    """Store a codebook in place of the one before and code every statement; return how many codes there are.

    Raises:
        LedgerError: the file cannot be written; nothing is changed then.
    """
    connection = ledger.connection
    with connection.transaction(durable=True):
        if not _change(connection, "replace", enumerate(book.issues), by=by, summary=f"{len(book.issues)} issues"):
            code_all(connection)
        return int(connection.value("SELECT count(*) FROM statement_issues"))


def add_issue(ledger: Ledger, issue: Issue, *, by: str) -> int:
    """Add one issue to the codebook and code every statement; return how many speak about it.

    Raises:
        InvalidQuery: there is an issue of that name.
        CodebookError: the issue has no name, or its parent is no issue.
        LedgerError: the file cannot be written.
    """
    return _add(ledger, issue, decision="add", by=by, summary=repr(issue.name))


def accept_phrase(ledger: Ledger, phrase: str, *, name: str | None = None, by: str) -> int:
    """Make an issue of a suggested phrase, or any other, and return how many statements speak about it.

    Raises:
        InvalidQuery: there is an issue of that name.
        CodebookError: the name, or the phrase where none is given, holds no letter or figure.
        LedgerError: the file cannot be written.
    """
    issue = Issue(name=name or phrase, words=(phrase,))
    return _add(ledger, issue, decision="accept", by=by, summary=f"{issue.name!r} of the phrase {phrase!r}")


def change_issue(ledger: Ledger, wanted: str, issue: Issue, *, by: str) -> None:
    """Put an issue in the place of the one with an id; issues below it go along when its name changes.

    Statements are coded anew where the words, the sides or the name changed. Positions that people set go along.

    Raises:
        InvalidQuery: there is no such issue.
        CodebookError: another one has the name, or the parent is no issue, or is below the issue itself.
        LedgerError: the file cannot be written.
    """
    connection = ledger.connection
    with connection.transaction(durable=True):
        before = _one(ledger, wanted)
        issues = [
            (place, issue if other.id == before.id else _below(other, before, issue.name))
            for place, other in _placed(connection)
        ]
        summary = repr(issue.name) if issue.name == before.name else f"{before.name!r} is called {issue.name!r}"
        renamed = (before.id, issue.id) if before.id != issue.id else None
        _change(connection, "change", issues, by=by, summary=summary, renamed=renamed)


def remove_issue(ledger: Ledger, wanted: str, *, by: str) -> None:
    """Take an issue with its codes out; issues below it move up to the one above it.

    Positions that people set are kept in the log and hold again when the issue comes back.

    Raises:
        InvalidQuery: there is no such issue.
        LedgerError: the file cannot be written.
    """
    connection = ledger.connection
    with connection.transaction(durable=True):
        gone = _one(ledger, wanted)
        issues = [
            (place, _below(other, gone, gone.parent)) for place, other in _placed(connection) if other.id != gone.id
        ]
        _change(connection, "remove", issues, by=by, summary=repr(gone.name))


def dismiss(ledger: Ledger, phrase: str, *, by: str) -> None:
    """Keep a phrase from being suggested as an issue again.

    Raises:
        LedgerError: the file cannot be written.
    """
    phrase, who = storable(phrase), storable(by)
    connection = ledger.connection
    with connection.transaction(durable=True):
        if phrase in dismissed(ledger):
            return
        before: Rows = {"dismissed_phrases": {}}
        after: Rows = {"dismissed_phrases": {phrase: [who, now()]}}
        decide(connection, "dismiss", by=who, summary=repr(phrase), before=before, after=after)


def dismissed(ledger: Ledger) -> list[str]:
    """Return the phrases that were dismissed."""
    return [phrase for (phrase,) in ledger.connection.rows("SELECT phrase FROM dismissed_phrases ORDER BY phrase")]


def _one(ledger: Ledger, wanted: str) -> Issue:
    for issue in stored_codebook(ledger.connection).issues:
        if issue.id == issue_id(wanted):
            return issue
    raise InvalidQuery(f"There is no issue {wanted!r} any more: load the list of issues again.", path=ledger.path)


def _placed(connection: Connection) -> list[tuple[int, Issue]]:
    return [(place, msgspec.convert(issue, Issue)) for place, issue in issue_rows(connection).values()]


def _below(issue: Issue, above: Issue, parent: str | None) -> Issue:
    """Return an issue with a new parent if it stands below another one."""
    if issue.parent is None or issue_id(issue.parent) != above.id or issue.parent == parent:
        return issue
    return msgspec.structs.replace(issue, parent=parent)


def _add(ledger: Ledger, issue: Issue, *, decision: str, by: str, summary: str) -> int:
    connection = ledger.connection
    with connection.transaction(durable=True):
        placed = _placed(connection)
        if any(other.id == issue.id for _, other in placed):
            raise InvalidQuery(f"There is an issue {issue.name!r} already.", path=ledger.path)
        last = max((place for place, _ in placed), default=-1)
        _change(connection, decision, [*placed, (last + 1, issue)], by=by, summary=summary)
        return int(connection.value("SELECT count(*) FROM statement_issues WHERE issue = ?", (issue.id,)))


def _change(
    connection: Connection,
    decision: str,
    placed: Iterable[tuple[int, Issue]],
    *,
    by: str,
    summary: str,
    renamed: tuple[str, str] | None = None,
) -> bool:
    issues = list(placed)
    check_codebook(Codebook(issues=tuple(issue for _, issue in issues)), "The codebook")
    before: Rows = {"issues": issue_rows(connection)}
    after: Rows = {"issues": {issue.id: [place, msgspec.to_builtins(issue)] for place, issue in issues}}
    return decide(connection, decision, by=by, summary=summary, before=before, after=after, renamed=renamed)
