"""Runs: what was done to the ledger, when, with which options, and what failed.

A run that was killed leaves its row in the state `running`. The next one to start marks it
`interrupted`. Should it be alive after all (two runs at once), its next batch says so again.
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Literal

import msgspec

from ujar.__about__ import __version__
from ujar.errors import BadRow, InputError, LedgerError
from ujar.ledger import codec
from ujar.ledger.clock import now
from ujar.ledger.connection import Connection

__all__ = [
    "FailureRow",
    "RunRow",
    "RunState",
    "WrittenRow",
    "count",
    "failures",
    "record_failure",
    "run",
    "runs",
    "storable",
    "written",
]

_WRITTEN = """
    SELECT run, made_by, count(*) FROM articles WHERE run IN (SELECT value FROM json_each(?)) GROUP BY run, made_by
"""
RunState = Literal["running", "finished", "interrupted"]


class RunRow(msgspec.Struct, frozen=True, kw_only=True):
    """One run; the counts are of articles, `failed` that of inputs."""

    id: int
    state: RunState
    started: str
    finished: str | None
    command: str
    options: dict[str, Any]
    version: str
    added: int
    changed: int
    unchanged: int
    failed: int


class FailureRow(msgspec.Struct, frozen=True, kw_only=True):
    """One input that a run could not take in. `error` is the name of the error's class."""

    run: int
    path: str | None
    row: int | None
    error: str
    message: str
    hint: str | None


class WrittenRow(msgspec.Struct, frozen=True, kw_only=True):
    """What is left of what a run wrote: its articles, and the rules and models that made their records."""

    run: int
    articles: int
    made_by: tuple[str, ...]


def written(connection: Connection, run_ids: Iterable[int]) -> Iterator[WrittenRow]:
    """Yield what is left of runs, those of which nothing is left excepted."""
    found: dict[int, tuple[int, set[str]]] = {}
    for identifier, made_by, articles in connection.rows(_WRITTEN, (codec.to_json(list(run_ids)),)):
        before, makers = found.get(identifier, (0, set()))
        own = msgspec.json.decode(made_by, type=dict[str, str | None])
        found[identifier] = (before + articles, makers | {maker for maker in own.values() if maker})
    for identifier, (articles, makers) in found.items():
        yield WrittenRow(run=identifier, articles=articles, made_by=tuple(sorted(makers)))


@contextlib.contextmanager
def run(connection: Connection, *, command: str, options: Mapping[str, Any] | None = None) -> Iterator[int]:
    """Record a run: its id inside the block, `finished` after it, `interrupted` after an error.

    Raises:
        LedgerBusy: another process kept the write lock.
    """
    with connection.transaction():
        connection.execute("UPDATE runs SET state = 'interrupted' WHERE state = 'running'")
        cursor = connection.execute(
            "INSERT INTO runs (state, started, command, options, version) VALUES ('running', ?, ?, ?, ?)",
            (now(), storable(command), storable(codec.to_json(_plain(options or {}))), __version__),
        )
        identifier = cursor.lastrowid or 0
    try:
        yield identifier
    except BaseException:
        # The error that ended the run matters more than one that keeps it from being marked.
        with contextlib.suppress(LedgerError), connection.transaction():
            connection.execute("UPDATE runs SET state = 'interrupted' WHERE id = ?", (identifier,))
        raise
    with connection.transaction():
        connection.execute("UPDATE runs SET state = 'finished', finished = ? WHERE id = ?", (now(), identifier))
        # What the planner of queries knows about the tables; a sample is enough and takes milliseconds.
        connection.execute("PRAGMA analysis_limit = 400")
        connection.execute("ANALYZE")


def count(
    connection: Connection,
    identifier: int,
    *,
    added: int = 0,
    changed: int = 0,
    unchanged: int = 0,
    failed: int = 0,
) -> None:
    """Add to the counts of a run, inside a transaction, and say that it is alive."""
    connection.execute(
        "UPDATE runs SET state = CASE WHEN finished IS NULL THEN 'running' ELSE state END, added = added + ?,"
        " changed = changed + ?, unchanged = unchanged + ?, failed = failed + ? WHERE id = ?",
        (added, changed, unchanged, failed, identifier),
    )


def record_failure(
    connection: Connection,
    identifier: int,
    error: Exception,
    *,
    path: str | None = None,
    row: int | None = None,
    hint: str | None = None,
) -> None:
    """Write one failure of a run, inside a transaction; `path` and `row` may come from the error."""
    if path is None and isinstance(error, InputError):
        path = error.path
    if row is None and isinstance(error, BadRow):
        row = error.row
    connection.execute(
        'INSERT INTO failures (run, path, "row", error, message, hint) VALUES (?, ?, ?, ?, ?, ?)',
        (identifier, storable(path), row, type(error).__name__, storable(str(error)), storable(hint)),
    )
    count(connection, identifier, failed=1)


def runs(connection: Connection) -> Iterator[RunRow]:
    """Yield the runs, the latest first."""
    rows = connection.rows(
        "SELECT id, state, started, finished, command, options, version, added, changed, unchanged, failed"
        " FROM runs ORDER BY id DESC"
    )
    for identifier, state, started, finished, command, options, version, *counts in rows:
        yield RunRow(
            id=identifier, state=state, started=started, finished=finished, command=command,
            options=msgspec.json.decode(options), version=version,
            added=counts[0], changed=counts[1], unchanged=counts[2], failed=counts[3],
        )  # fmt: skip


def failures(connection: Connection, *, run: int | None = None) -> Iterator[FailureRow]:
    """Yield the failures of one run, or of all, in the order in which they happened."""
    rows = connection.rows(
        'SELECT run, path, "row", error, message, hint FROM failures WHERE ?1 IS NULL OR run = ?1 ORDER BY id',
        (run,),
    )
    for identifier, path, row, error, message, hint in rows:
        yield FailureRow(run=identifier, path=path, row=row, error=error, message=message, hint=hint)


def storable(text: str | None) -> Any:
    """Return a text in which bytes that are no UTF-8 (in the name of a file) are written as escapes."""
    return None if text is None else text.encode("utf-8", "backslashreplace").decode()


def _plain(value: Any) -> Any:
    """Return options with every string storable and every other object as its text."""
    if isinstance(value, Mapping):
        return {storable(str(key)): _plain(item) for key, item in value.items()}
    if isinstance(value, list | tuple | set | frozenset):
        return [_plain(item) for item in value]
    return value if value is None or isinstance(value, bool | int | float) else storable(str(value))
