"""The migrations: named, ordered, recorded in the table `migrations`; what a file lacks is done in one transaction.

A migration that has been in a release is never edited: a change of the tables is a new one at the end.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from ujar.errors import LedgerError, LedgerTooNew, NotALedger
from ujar.ledger.across import relink
from ujar.ledger.across.schema import ACROSS_TABLES, ACROSS_V1_OUT
from ujar.ledger.canonical.again import decide_again
from ujar.ledger.canonical.resolution import resolve_missing
from ujar.ledger.canonical.schema import ACTOR_TABLES
from ujar.ledger.clock import now
from ujar.ledger.connection import Connection
from ujar.ledger.reviews.schema import REVIEW_TABLES
from ujar.ledger.schema import (
    APPLICATION_ID,
    DISMISSAL_TABLES,
    FIRST_TABLES,
    ISSUE_LOG,
    ISSUE_TABLES,
    NEWEST_INDEX,
)

__all__ = ["MIGRATIONS", "Migration", "applied", "bring_up_to_date", "check_version"]


class Migration(NamedTuple):
    """One change of the tables: a name that never changes, the SQL that makes it, and what fills the tables then."""

    name: str
    sql: tuple[str, ...]
    fill: tuple[Callable[[Connection], None], ...] = ()


MIGRATIONS: tuple[Migration, ...] = (
    Migration("0001_first_tables", FIRST_TABLES),
    Migration("0002_issues", ISSUE_TABLES),
    Migration("0003_actors_across_articles", ACTOR_TABLES, fill=(resolve_missing,)),
    Migration("0004_links_across_articles", ACROSS_TABLES, fill=(relink,)),
    Migration("0005_reviews", REVIEW_TABLES),
    Migration("0006_dismissed_phrases", DISMISSAL_TABLES),
    Migration("0007_newest_first", NEWEST_INDEX),
    Migration("0008_issue_decisions", ISSUE_LOG),
    Migration("0009_across_v2", ACROSS_V1_OUT, fill=(relink,)),
    Migration("0010_actors_v2", (), fill=(decide_again, relink)),
)
"""In the order in which they are applied."""

_MIGRATIONS_TABLE = "CREATE TABLE IF NOT EXISTS migrations (name TEXT NOT NULL PRIMARY KEY, applied TEXT NOT NULL)"
_SET_APPLICATION_ID = f"PRAGMA application_id = {APPLICATION_ID}"


def applied(connection: Connection) -> tuple[str, ...]:
    """Return the names of the migrations that this file has been through, in order."""
    return tuple(name for (name,) in connection.rows("SELECT name FROM migrations ORDER BY name"))


def check_version(connection: Connection, *, complete: bool) -> None:
    """Check that the file is a ledger that this version can use.

    `complete` asks for every migration to have been applied, which a ledger opened for reading needs.

    Raises:
        NotALedger: it is an SQLite file of another program.
        LedgerTooNew: it has been through a migration that this version does not know.
        LedgerError: it lacks a migration and `complete` is asked for.
    """
    path = connection.path
    if connection.value("PRAGMA application_id") != APPLICATION_ID:
        raise NotALedger(f"{path} is an SQLite file of another program, not a ledger: give another name.", path=path)
    names = applied(connection)
    known = [migration.name for migration in MIGRATIONS]
    unknown = [name for name in names if name not in known]
    if unknown:
        raise LedgerTooNew(
            f"{path} was written by a later version of ujar (it has {', '.join(unknown)}): "
            "bring ujar up to date with `pip install --upgrade ujar`.",
            path=path,
        )
    if complete and len(names) < len(known):
        raise LedgerError(
            f"{path} was written by an earlier version of ujar: run `ujar doctor {path}` once, "
            "which brings its tables up to date.",
            path=path,
        )


def bring_up_to_date(connection: Connection) -> None:
    """Apply what is missing; make all tables if the file is empty.

    Two processes may do this at the same time: each looks again once it has the write lock. New tables are filled
    when all are there, because what fills them may look into later ones.
    """
    if connection.value("SELECT count(*) FROM sqlite_master"):
        check_version(connection, complete=False)
        if len(applied(connection)) == len(MIGRATIONS):
            return
    with connection.transaction():
        connection.execute(_MIGRATIONS_TABLE)
        known = {name for (name,) in connection.execute("SELECT name FROM migrations")}
        missing = [migration for migration in MIGRATIONS if migration.name not in known]
        for migration in missing:
            connection.execute(_SET_APPLICATION_ID)
            for statement in migration.sql:
                connection.execute(statement)
            connection.execute("INSERT INTO migrations (name, applied) VALUES (?, ?)", (migration.name, now()))
        steps = [step for migration in missing for step in migration.fill]
        # Each once, where the last migration has it: links look at who spoke.
        for step in reversed(dict.fromkeys(reversed(steps))):
            step(connection)
