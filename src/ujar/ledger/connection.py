"""One connection to the SQLite file, set up so that writers and readers do not get in each other's way.

The settings are those that stood hard kills of live writers. A write takes the lock at its start
(`BEGIN IMMEDIATE`): a transaction that begins by reading and then writes fails at once with *database is
locked* when somebody else has written meanwhile, whatever the timeout.
"""

from __future__ import annotations

import os
import sqlite3
import threading
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from ujar.errors import LedgerBusy, LedgerError, MissingLedger, NotALedger
from ujar.ledger.schema import APPLICATION_ID

__all__ = ["TIMEOUT", "Connection", "connect", "translated"]

TIMEOUT = 30.0
"""Seconds that a writer waits for the write lock."""

_SMALLEST = 512
"""Bytes of the smallest page of SQLite: it would write over a shorter file as if nothing were in it."""
_JOURNAL_SIZE_LIMIT = 64 * 1024 * 1024
# An article touches pages all over the file: with the defaults (2,000 KiB, 1,000 pages) storing takes a
# third longer, because a batch does not fit the cache and is copied from the log more than once.
_CACHE_KIBIBYTES = 16_000
_CHECKPOINT_PAGES = 8_000
_RETRY_SECONDS = 0.02
_CHANGES = 2**31
"""Where counting changes begins again: the header of the file has four signed bytes for it."""

Parameters = Sequence[Any]
Row = tuple[Any, ...]


class Connection:
    """One SQLite connection, for one process and one thread; it refuses to be used in any other."""

    def __init__(self, raw: sqlite3.Connection, *, path: str, readonly: bool) -> None:
        self.path = path
        self.readonly = readonly
        self._raw: sqlite3.Connection | None = raw
        self._process = os.getpid()
        self._thread = threading.get_ident()

    @property
    def raw(self) -> sqlite3.Connection:
        """The connection of the standard library.

        Raises:
            LedgerError: it is closed, or this is another process or thread than the one that opened it.
        """
        if self._process != os.getpid():
            raise LedgerError(
                f"{self.path} was opened before this process was forked: open it again in the new process.",
                path=self.path,
            )
        if self._thread != threading.get_ident():
            raise LedgerError(f"{self.path} was opened in another thread: open it once in each thread.", path=self.path)
        if self._raw is None:
            raise LedgerError(f"{self.path} is closed: open it again.", path=self.path)
        return self._raw

    def execute(self, sql: str, parameters: Parameters = ()) -> sqlite3.Cursor:
        """Run one statement. Errors of SQLite pass through: `transaction` and `rows` translate them."""
        return self.raw.execute(sql, parameters)

    def executemany(self, sql: str, rows: Iterator[Row]) -> None:
        """Run one statement for each row."""
        self.raw.executemany(sql, rows)

    def rows(self, sql: str, parameters: Parameters = ()) -> Iterator[Row]:
        """Yield the rows of a query as they come from the file, without holding them all.

        Raises:
            LedgerError: the file cannot be read.
        """
        with translated(self.path):
            # Not `yield from`: that closes the cursor when the rest is not wanted, and fails after `close`.
            for row in self.raw.execute(sql, parameters):  # noqa: UP028
                yield row

    def value(self, sql: str, parameters: Parameters = ()) -> Any:
        """Return the first column of the first row, or None when there is no row."""
        with translated(self.path):
            row = self.raw.execute(sql, parameters).fetchone()
        return None if row is None else row[0]

    @contextmanager
    def transaction(self, *, durable: bool = False) -> Iterator[None]:
        """Take the write lock, then commit what is done inside, or none of it after an error.

        `durable` waits until the disk has it, so that a power cut cannot undo it: for what people typed.
        Do no slow work inside: other writers wait.

        Raises:
            LedgerBusy: another process kept the write lock for longer than the timeout.
            LedgerError: the file cannot be written.
        """
        raw = self.raw
        if self.readonly:
            raise LedgerError(f"{self.path} was opened for reading only.", path=self.path)
        with translated(self.path):
            raw.execute(f"PRAGMA synchronous = {'FULL' if durable else 'NORMAL'}")
            raw.execute("BEGIN IMMEDIATE")
            try:
                yield
                raw.execute(f"PRAGMA user_version = {(self.changes() + 1) % _CHANGES}")
                raw.execute("COMMIT")
            except BaseException:
                if raw.in_transaction:
                    raw.execute("ROLLBACK")
                raise

    def changes(self) -> int:
        """Return the number of the last change: another one than before when anything was written since.

        Every transaction of every process counts it up, in the header of the file (`PRAGMA user_version`).
        """
        return int(self.value("PRAGMA user_version"))

    @contextmanager
    def savepoint(self) -> Iterator[None]:
        """Inside a transaction: undo what is done in the block if it fails, and keep the rest."""
        raw = self.raw
        raw.execute("SAVEPOINT one")
        try:
            yield
        except BaseException:
            raw.execute("ROLLBACK TO one")
            raise
        finally:
            raw.execute("RELEASE one")

    @contextmanager
    def snapshot(self) -> Iterator[None]:
        """Let several queries see the ledger at one moment, whatever others write meanwhile."""
        raw = self.raw
        if raw.in_transaction:
            yield
            return
        with translated(self.path):
            raw.execute("BEGIN")
            try:
                yield
            finally:
                if raw.in_transaction:
                    raw.execute("COMMIT")

    def close(self) -> None:
        """Close it. In a forked child nothing is touched: the file belongs to the parent."""
        if self._raw is not None and self._process == os.getpid():
            with translated(self.path):
                self._raw.close()
            self._raw = None


def connect(path: Path, *, create: bool, readonly: bool, timeout: float) -> Connection:
    """Open the file with the settings of the ledger; what is in it is checked by `migrations`.

    Raises:
        MissingLedger: there is no such file and none is to be made.
        NotALedger: it is not an SQLite file.
        LedgerBusy: another program holds the whole file.
        LedgerError: it cannot be opened.
    """
    name = str(path)
    mode = "ro" if readonly else "rwc" if create else "rw"
    if _is_empty(path) and (readonly or not create):
        raise MissingLedger(f"There is no ledger at {name}: `ujar add {name} FILE ...` makes one.", path=name)
    with translated(name):
        raw = sqlite3.connect(
            f"{path.absolute().as_uri()}?mode={mode}", uri=True, timeout=timeout, isolation_level=None
        )
        try:
            _set_up(raw, path=name, readonly=readonly, timeout=timeout)
        except BaseException:
            raw.close()
            raise
    return Connection(raw, path=name, readonly=readonly)


@contextmanager
def translated(path: str) -> Iterator[None]:
    """Turn errors of SQLite into errors of ujar that say what to do."""
    try:
        yield
    except sqlite3.Error as error:
        raise _translate(error, path) from error


def _translate(error: sqlite3.Error, path: str) -> LedgerError:
    code = getattr(error, "sqlite_errorcode", 0)
    if code == sqlite3.SQLITE_BUSY_SNAPSHOT:
        return LedgerBusy(
            f"{path} was changed by another process while rows of it were still being read here: "
            "read all rows first, then write.",
            path=path,
        )
    reason = _REASONS.get(code & 0xFF, str(error))
    kind = _KINDS.get(code & 0xFF, LedgerError)
    return kind(f"{path}: {reason}", path=path)


_KINDS: dict[int, type[LedgerError]] = {
    sqlite3.SQLITE_BUSY: LedgerBusy,
    sqlite3.SQLITE_LOCKED: LedgerBusy,
    sqlite3.SQLITE_NOTADB: NotALedger,
}
_REASONS = {
    sqlite3.SQLITE_BUSY: "another process kept the write lock. Wait for it or end it, then run this again.",
    sqlite3.SQLITE_LOCKED: "another part of this process is using it. Finish reading first, then write.",
    sqlite3.SQLITE_NOTADB: "this is not a ledger, or it is damaged from its first page on: give another name.",
    sqlite3.SQLITE_CORRUPT: "the file is damaged. Run `ujar doctor` on it to see what to do.",
    sqlite3.SQLITE_FULL: "the disk is full. Make room and run this again: what was stored is kept.",
    sqlite3.SQLITE_IOERR: "the disk reported an error while reading or writing.",
    sqlite3.SQLITE_READONLY: "the file or its folder cannot be written: look at their permissions.",
    sqlite3.SQLITE_CANTOPEN: (
        "the file cannot be opened. Its folder must exist, and ujar must be allowed to write in it, "
        "for reading too: copy the ledger to a folder of your own."
    ),
}


def _is_empty(path: Path) -> bool:
    """Whether there is nothing there yet: no file, or one that a killed process has just made.

    Raises:
        NotALedger: there is something else.
    """
    name = str(path)
    if not path.exists():
        return True
    if not path.is_file():
        raise NotALedger(f"{name} is a folder or a device, not a ledger: give the name of a file.", path=name)
    # The file itself is opened by SQLite alone: whoever closes it in another way ends the locks that the connections of
    # this process have on it, and another process may then take the log away under their hands (section 2.2 of SQLite's
    # "How To Corrupt An SQLite Database File").
    size = path.stat().st_size
    if 0 < size < _SMALLEST:
        raise NotALedger(f"{name} exists and is not a ledger: give another name.", path=name)
    return size == 0


def _set_up(raw: sqlite3.Connection, *, path: str, readonly: bool, timeout: float) -> None:
    raw.execute(f"PRAGMA busy_timeout = {int(timeout * 1000)}")
    raw.execute("PRAGMA foreign_keys = ON")
    if readonly:
        raw.execute("PRAGMA query_only = ON")
        # Reads the first page, so that a file that is no database fails here.
        raw.execute("SELECT count(*) FROM sqlite_master").fetchone()
        return
    _use_wal(raw, path=path, timeout=timeout)
    raw.execute("PRAGMA synchronous = NORMAL")
    raw.execute(f"PRAGMA cache_size = -{_CACHE_KIBIBYTES}")
    raw.execute(f"PRAGMA wal_autocheckpoint = {_CHECKPOINT_PAGES}")
    raw.execute(f"PRAGMA journal_size_limit = {_JOURNAL_SIZE_LIMIT}")


def _use_wal(raw: sqlite3.Connection, *, path: str, timeout: float) -> None:
    """Switch to the write-ahead log, unless the file is already in it or is another program's."""
    (application,) = raw.execute("PRAGMA application_id").fetchone()
    (objects,) = raw.execute("SELECT count(*) FROM sqlite_master").fetchone()
    if objects and application != APPLICATION_ID:
        return
    deadline = time.monotonic() + timeout
    while True:
        (mode,) = raw.execute("PRAGMA journal_mode").fetchone()
        if mode == "wal":
            return
        try:
            (mode,) = raw.execute("PRAGMA journal_mode = WAL").fetchone()
        except sqlite3.OperationalError as error:
            # Two processes that open a new file at once: the switch does not wait for its lock.
            if error.sqlite_errorcode & 0xFF != sqlite3.SQLITE_BUSY or time.monotonic() > deadline:
                raise
            time.sleep(_RETRY_SECONDS)
            continue
        if mode != "wal":
            raise LedgerError(
                f"{path} is on a disk that cannot share memory between processes (a network drive?): "
                "put the ledger on a disk of this machine.",
                path=path,
            )
        return
