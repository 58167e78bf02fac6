"""Checking a ledger: is the file sound, do the words stand where the records say, what is unfinished."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable, Iterator
from typing import Literal

import msgspec

from ujar.errors import LedgerError
from ujar.ledger import codec, migrations
from ujar.ledger.across import relink
from ujar.ledger.canonical.resolution import settle_all
from ujar.ledger.connection import Connection
from ujar.ledger.ledger import Ledger
from ujar.ledger.reviews.effect import disagreeing, refresh
from ujar.ledger.store import text_hash
from ujar.records import Span

__all__ = ["Finding", "Level", "doctor", "repair"]

Level = Literal["error", "warning"]

_MOST_LINES = 100
_PARTS = ("source", "cue", "content", "role", "affiliation")
_SELECT_WORDS = """
    SELECT id, source, source_spans, cue, cue_spans, content, content_spans,
        role, role_spans, affiliation, affiliation_spans
    FROM statements WHERE article = ? ORDER BY position
"""
_CHECK_SEARCH = {
    "statements_fts": "INSERT INTO statements_fts (statements_fts, rank) VALUES ('integrity-check', 1)",
    "article_texts_fts": "INSERT INTO article_texts_fts (article_texts_fts, rank) VALUES ('integrity-check', 1)",
}
_REBUILD_SEARCH = (
    "INSERT INTO statements_fts (statements_fts) VALUES ('rebuild')",
    "INSERT INTO article_texts_fts (article_texts_fts) VALUES ('rebuild')",
)


_UNRESOLVED = """
    SELECT count(*) FROM actors AS a
    LEFT JOIN actor_members AS m ON m.article = a.article AND m.local = a.id WHERE m.local IS NULL
"""
_EMPTY_ACTORS = """
    SELECT count(*) FROM canonical_actors AS c WHERE NOT EXISTS (SELECT 1 FROM actor_members WHERE actor = c.id)
"""
_UNNAMED = """
    SELECT count(DISTINCT m.actor) FROM actors AS a
    JOIN actor_members AS m ON m.article = a.article AND m.local = a.id
    WHERE NOT EXISTS (
        SELECT 1 FROM actor_facts AS f WHERE f.actor = m.actor AND f.what IN ('name', 'alias') AND f.value = a.name
    )
"""


_UNLINKED = """
    SELECT count(*) FROM statements AS s LEFT JOIN propositions AS p ON p.statement = s.number
    LEFT JOIN statement_copies AS c ON c.statement = s.id WHERE p.statement IS NULL AND c.statement IS NULL
"""


class Finding(msgspec.Struct, frozen=True, kw_only=True):
    """One thing that is wrong (`error`) or unfinished (`warning`), and what to do about it."""

    check: str
    level: Level
    message: str
    hint: str
    article: str | None = None


def doctor(ledger: Ledger) -> list[Finding]:
    """Run every check; an empty list means that nothing was found.

    The ledger must be open for writing, because the check of the full-text indexes is a kind of write.
    All texts are read: allow about a second for 10,000 articles.

    Raises:
        LedgerError: the ledger was opened for reading only, or is too damaged to be read at all.
    """
    if ledger.connection.readonly:
        raise LedgerError(f"{ledger.path} was opened for reading only: open it for writing.", path=ledger.path)
    findings: list[Finding] = []
    for check in _CHECKS:
        try:
            findings.extend(check(ledger.connection))
        except LedgerError as error:
            if not _is_corrupt(error):
                raise
            findings.append(_broken(f"The file is damaged: {error.__cause__}"))
    return findings


def repair(ledger: Ledger, findings: Iterable[Finding]) -> None:
    """Make what can be made again: full-text indexes, links, the effect of decisions.

    Other articles in `findings` are replaced by the next `ujar add`.

    Damaged pages of the file, broken references and unknown migrations are not repaired.

    Raises:
        LedgerBusy: another process kept the write lock.
    """
    connection = ledger.connection
    with connection.transaction():
        for finding in findings:
            if finding.check == "search":
                for sql in _REBUILD_SEARCH:
                    connection.execute(sql)
            if finding.check == "actors":
                settle_all(connection)
            if finding.check == "links across articles":
                relink(connection)
            if finding.check == "reviews" and finding.article is not None:
                refresh(connection, finding.article)
            elif finding.article is not None:
                connection.execute("UPDATE articles SET content_hash = '' WHERE id = ?", (finding.article,))


def _integrity(connection: Connection) -> Iterator[Finding]:
    for (line,) in connection.rows(f"PRAGMA integrity_check({_MOST_LINES})"):
        if line != "ok":
            yield _broken(f"SQLite finds the file damaged: {line}")


def _broken(message: str) -> Finding:
    return Finding(
        check="integrity",
        level="error",
        message=message,
        hint="Keep a copy, then save what can be read: sqlite3 OLD .recover | sqlite3 NEW",
    )


def _is_corrupt(error: LedgerError) -> bool:
    cause = error.__cause__
    return isinstance(cause, sqlite3.Error) and cause.sqlite_errorcode & 0xFF == sqlite3.SQLITE_CORRUPT


def _references(connection: Connection) -> Iterator[Finding]:
    counts: dict[tuple[str, str], int] = {}
    for table, _, parent, _ in connection.rows("PRAGMA foreign_key_check"):
        counts[table, parent] = counts.get((table, parent), 0) + 1
    for (table, parent), number in counts.items():
        yield Finding(
            check="references",
            level="error",
            message=f"{number} rows of {table} belong to rows of {parent} that are not there.",
            hint="Another program changed the file without foreign keys. Go back to a copy, or add the "
            "files to a new ledger.",
        )


def _search(connection: Connection) -> Iterator[Finding]:
    for name, sql in _CHECK_SEARCH.items():
        if not _search_is_sound(connection, sql):
            yield Finding(
                check="search",
                level="error",
                message=f"The full-text index {name} does not fit the words of its table.",
                hint="Run `ujar doctor --repair`, which makes it again.",
            )


def _search_is_sound(connection: Connection, sql: str) -> bool:
    try:
        with connection.transaction():
            connection.execute(sql)
    except LedgerError as error:
        if not _is_corrupt(error):
            raise
        return False
    return True


def _migrations(connection: Connection) -> Iterator[Finding]:
    names = set(migrations.applied(connection))
    known = {migration.name for migration in migrations.MIGRATIONS}
    for name in sorted(names - known):
        yield Finding(
            check="migrations",
            level="error",
            message=f"The ledger has been through {name}, which this version of ujar does not know.",
            hint="Bring ujar up to date: pip install --upgrade ujar",
        )
    for name in sorted(known - names):
        yield Finding(
            check="migrations",
            level="error",
            message=f"The ledger lacks {name}, although later tables may be there.",
            hint="Close the ledger and open it for writing, as `ujar add` and `ujar doctor` do.",
        )


def _words(connection: Connection) -> Iterator[Finding]:
    rows = connection.rows(
        "SELECT a.id, a.length, t.sha256, t.text FROM articles AS a"
        " LEFT JOIN article_texts AS t ON t.article = a.id ORDER BY t.number"
    )
    for article, length, sha256, text in rows:
        if text is None:
            yield _damaged(article, "text", f"Article {article} has no text.")
            continue
        if text_hash(text) != sha256 or len(text) != length:
            yield _damaged(article, "text", f"The text of article {article} is not the one that was stored.")
        yield from _statement_words(connection, article, text)


def _statement_words(connection: Connection, article: str, text: str) -> Iterator[Finding]:
    for statement, *parts in connection.rows(_SELECT_WORDS, (article,)):
        for name, words, written in zip(_PARTS, parts[::2], parts[1::2], strict=True):
            try:
                spans = codec.spans(written)
            except msgspec.MsgspecError:
                yield _damaged(article, "spans", f"The {name} spans of statement {statement} cannot be read.")
                continue
            if not _inside(spans, text):
                yield _damaged(article, "spans", f"A {name} span of statement {statement} leaves the text.")
            elif words != (" […] ".join(text[start:end] for start, end in spans) if spans else None):
                yield _damaged(article, "words", f"The {name} of statement {statement} is not at its spans.")


def _inside(spans: tuple[Span, ...], text: str) -> bool:
    return all(start <= end <= len(text) for start, end in spans)


def _damaged(article: str, check: str, message: str) -> Finding:
    return Finding(
        check=check,
        level="error",
        message=message,
        hint="Run `ujar doctor --repair`, then add the file of the article again.",
        article=article,
    )


def _actors(connection: Connection) -> Iterator[Finding]:
    """Check that every actor of an article is one of the ledger, and that the sums say so."""
    for number, message in (
        (connection.value(_UNRESOLVED), "actors of articles are no actor of the ledger yet."),
        (connection.value(_EMPTY_ACTORS), "actors of the ledger have no article."),
        (connection.value(_UNNAMED), "actors of the ledger cannot be found by the names in their articles."),
    ):
        if number:
            hint = "Another program changed the tables: run `ujar doctor --repair`."
            yield Finding(check="actors", level="error", message=f"{number} {message}", hint=hint)


def _across(connection: Connection) -> Iterator[Finding]:
    """Check that every statement was compared with those of other articles."""
    number = connection.value(_UNLINKED)
    if number:
        yield Finding(
            check="links across articles",
            level="error",
            message=f"{number} statements were not compared with those of other articles.",
            hint="Another program changed the tables: run `ujar doctor --repair`.",
        )


def _reviews(connection: Connection) -> Iterator[Finding]:
    """Check that the records and the states of statements are what the log of decisions says."""
    for article in disagreeing(connection):
        yield Finding(
            check="reviews",
            level="error",
            message=f"The records of article {article} are not what people decided about them.",
            hint="Another program changed the tables: run `ujar doctor --repair`.",
            article=article,
        )


def _unfinished(connection: Connection) -> Iterator[Finding]:
    rows = connection.rows(
        "SELECT id, state, started, command FROM runs WHERE state <> 'finished'"
        " AND id > (SELECT coalesce(max(id), 0) FROM runs WHERE state = 'finished') ORDER BY id"
    )
    for identifier, state, started, command in rows:
        yield Finding(
            check="runs",
            level="warning",
            message=f"Run {identifier} ({command}, started {started}) is {state}.",
            hint="If it is not at work right now it was ended early: run the same command again. "
            "What is stored is skipped.",
        )


_CHECKS: tuple[Callable[[Connection], Iterator[Finding]], ...] = (
    _integrity,
    _references,
    _search,
    _migrations,
    _words,
    _actors,
    _across,
    _reviews,
    _unfinished,
)
