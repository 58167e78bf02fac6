"""The codebook of a ledger: changed as a whole or issue by issue; statements are coded anew where words changed.

Each change reads the codebook and writes it in one transaction, so that two people who edit at once lose nothing.
"""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from ujar.errors import InvalidQuery
from ujar.ledger import codec
from ujar.ledger.clock import now
from ujar.ledger.coding import code_articles, stored_codebook
from ujar.ledger.connection import Connection
from ujar.ledger.ledger import Ledger
from ujar.ledger.runs import storable
from ujar.link.issues import Codebook, Issue, check_codebook, issue_id

__all__ = ["add_issue", "change_issue", "codebook", "dismiss", "dismissed", "put_codebook", "remove_issue"]

_WRITE_ISSUE = """
    INSERT INTO issues (id, position, name, parent, definition, words, examples, sides, changed)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
"""
_UPDATE_ISSUE = "UPDATE issues SET parent = ?, definition = ?, examples = ?, changed = ? WHERE id = ?"
_DISMISS = "INSERT OR IGNORE INTO dismissed_phrases (phrase, reviewer, dismissed) VALUES (?, ?, ?)"


def codebook(ledger: Ledger) -> Codebook:
    """Return the codebook of a ledger: without issues when none was given."""
    return stored_codebook(ledger.connection)


def put_codebook(ledger: Ledger, book: Codebook) -> int:
    """Store a codebook in place of the one before and code every statement; return how many codes there are.

    Raises:
        LedgerError: the file cannot be written; nothing is changed then.
    """
    with ledger.connection.transaction():
        return _put(ledger.connection, book)


def add_issue(ledger: Ledger, issue: Issue) -> int:
    """Add one issue to the codebook and code every statement; return how many speak about it.

    Raises:
        InvalidQuery: there is an issue of that name.
        CodebookError: the issue has no name, or its parent is no issue.
        LedgerError: the file cannot be written.
    """
    connection = ledger.connection
    with connection.transaction():
        issues = stored_codebook(connection).issues
        if any(other.id == issue.id for other in issues):
            raise InvalidQuery(f"There is an issue {issue.name!r} already.", path=ledger.path)
        _put(connection, _checked([*issues, issue]))
        return int(connection.value("SELECT count(*) FROM statement_issues WHERE issue = ?", (issue.id,)))


def change_issue(ledger: Ledger, wanted: str, issue: Issue) -> None:
    """Put an issue in the place of the one with an id; issues below it go along when its name changes.

    Statements are coded anew where the words, the sides or the name changed.

    Raises:
        InvalidQuery: there is no such issue.
        CodebookError: another one has the name, or the parent is no issue, or is below the issue itself.
        LedgerError: the file cannot be written.
    """
    connection = ledger.connection
    with connection.transaction():
        before = _one(ledger, wanted)
        issues = [
            issue if other.id == before.id else _below(other, before, issue.name)
            for other in stored_codebook(connection).issues
        ]
        book = _checked(issues)
        if (before.name, before.words, before.sides) != (issue.name, issue.words, issue.sides):
            _put(connection, book)
            return
        examples = codec.to_json(issue.examples)
        connection.execute(_UPDATE_ISSUE, (issue.parent, issue.definition, examples, now(), before.id))


def remove_issue(ledger: Ledger, wanted: str) -> None:
    """Take an issue with its codes out; issues below it move up to the one above it.

    Raises:
        InvalidQuery: there is no such issue.
        LedgerError: the file cannot be written.
    """
    connection = ledger.connection
    with connection.transaction():
        gone = _one(ledger, wanted)
        for other in stored_codebook(connection).issues:
            if (moved := _below(other, gone, gone.parent)) is not other:
                connection.execute("UPDATE issues SET parent = ? WHERE id = ?", (moved.parent, moved.id))
        connection.execute("DELETE FROM issues WHERE id = ?", (gone.id,))


def dismiss(ledger: Ledger, phrase: str, *, by: str) -> None:
    """Keep a phrase from being suggested as an issue again.

    Raises:
        LedgerError: the file cannot be written.
    """
    with ledger.connection.transaction():
        ledger.connection.execute(_DISMISS, (storable(phrase), storable(by), now()))


def dismissed(ledger: Ledger) -> list[str]:
    """Return the phrases that were dismissed."""
    return [phrase for (phrase,) in ledger.connection.rows("SELECT phrase FROM dismissed_phrases ORDER BY phrase")]


def _one(ledger: Ledger, wanted: str) -> Issue:
    for issue in stored_codebook(ledger.connection).issues:
        if issue.id == issue_id(wanted):
            return issue
    raise InvalidQuery(f"There is no issue {wanted!r} any more: load the list of issues again.", path=ledger.path)


def _below(issue: Issue, above: Issue, parent: str | None) -> Issue:
    """Return an issue with a new parent if it stands below another one."""
    if issue.parent is None or issue_id(issue.parent) != above.id or issue.parent == parent:
        return issue
    return msgspec.structs.replace(issue, parent=parent)


def _checked(issues: Sequence[Issue]) -> Codebook:
    book = Codebook(issues=tuple(issues))
    check_codebook(book, "The codebook")
    return book


def _put(connection: Connection, book: Codebook) -> int:
    connection.execute("DELETE FROM issues")
    moment = now()
    connection.executemany(
        _WRITE_ISSUE,
        (
            (
                issue.id, position, issue.name, issue.parent, issue.definition, codec.to_json(issue.words),
                codec.to_json(issue.examples), codec.to_json(issue.sides), moment,
            )
            for position, issue in enumerate(book.issues)
        ),
    )  # fmt: skip
    every = [identifier for (identifier,) in connection.execute("SELECT id FROM articles ORDER BY id")]
    code_articles(connection, every)
    return int(connection.execute("SELECT count(*) FROM statement_issues").fetchone()[0])
