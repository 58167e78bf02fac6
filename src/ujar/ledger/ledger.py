"""The ledger: one file that holds the whole record."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import AbstractContextManager
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from ujar.ledger import loading, migrations, runs, store
from ujar.ledger.across import relink
from ujar.ledger.connection import TIMEOUT, Connection, connect
from ujar.ledger.runs import FailureRow, RunRow
from ujar.ledger.store import Fingerprint, PutReport, Status
from ujar.records import Article, Link, MadeBy

__all__ = ["Ledger"]


class Ledger:
    """A ledger that is open, in one process and one thread. Close it, or use it in a `with` block.

        with Ledger.open("dispute.db") as ledger, ledger.run(command="add") as run:
            ledger.put(articles_with_hashes, run=run)

    Listings are functions of `ujar.ledger.queries`, checks of `ujar.ledger.doctor`.
    """

    def __init__(self, connection: Connection) -> None:
        self.connection = connection
        self.path = connection.path

    @classmethod
    def open(
        cls,
        path: str | os.PathLike[str],
        *,
        create: bool = True,
        readonly: bool = False,
        timeout: float = TIMEOUT,
    ) -> Self:
        """Open a ledger, make it if there is none, and bring its tables up to date.

        With `create=False` or `readonly` a missing ledger is an error; `timeout` is in seconds.

        Raises:
            MissingLedger: there is none.
            NotALedger: the file is something else; it is not touched.
            LedgerTooNew: a later version of ujar wrote it.
            LedgerBusy: another process kept the write lock.
            LedgerError: it cannot be opened, or `readonly` finds tables of an earlier version.
        """
        connection = connect(Path(path), create=create, readonly=readonly, timeout=timeout)
        try:
            if readonly:
                migrations.check_version(connection, complete=True)
            else:
                migrations.bring_up_to_date(connection)
        except BaseException:
            connection.close()
            raise
        return cls(connection)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Close it; closing twice does nothing."""
        self.connection.close()

    def status(self, article: Article, *, content_hash: str, made_by: MadeBy | None = None) -> Status:
        """Return whether an article is new, unchanged or changed.

        `made_by` is what would make its records now; without it, what the article says.
        """
        fingerprint = Fingerprint(
            id=article.id, content_hash=content_hash, made_by=article.made_by if made_by is None else made_by
        )
        return store.statuses(self.connection, (fingerprint,))[article.id]

    def statuses(self, fingerprints: Iterable[Fingerprint]) -> dict[str, Status]:
        """Return the same for many articles, by their ids, in a few queries."""
        return store.statuses(self.connection, fingerprints)

    def put(self, articles: Iterable[tuple[Article, str]], *, run: int | None = None) -> PutReport:
        """Store articles, each with the hash of its content, in batches; skip what is unchanged.

        An article that cannot be stored becomes a failure of `run`; without a run it raises.

        Raises:
            LedgerBusy: another process kept the write lock; the batches before are stored.
            LedgerError: the file cannot be written, or, without a run, an article cannot be stored.
        """
        return store.put(self.connection, articles, run=run)

    def relink(self, progress: Callable[[str], None] = lambda article: None) -> None:
        """Compare all articles with one another anew: after actors were merged or given a side.

        `progress` is called with the id of every article that is done.
        """
        with self.connection.transaction():
            relink(self.connection, progress)

    def put_links(self, links: Iterable[Link]) -> None:
        """Store links between statements of different articles, in place of those stored before.

        Raises:
            LedgerError: a link has an end that is not in the ledger.
        """
        store.put_links(self.connection, links)

    def remove(self, ids: Iterable[str]) -> int:
        """Take articles and their records out; return how many there were. Reviews stay."""
        return store.remove(self.connection, ids)

    def article(self, identifier: str) -> Article | None:
        """Return the very article that was put, with what people decided about it; None when there is none."""
        return loading.load(self.connection, identifier)

    def is_empty(self) -> bool:
        """Whether no article is stored yet."""
        return not self.connection.value("SELECT EXISTS (SELECT 1 FROM articles)")

    def changes(self) -> int:
        """Return a number that is another one than before when anything was written since, by any process."""
        return self.connection.changes()

    def run(self, *, command: str, options: Mapping[str, Any] | None = None) -> AbstractContextManager[int]:
        """Record a run around a block, which is given its id: `finished` after it, or `interrupted`."""
        return runs.run(self.connection, command=command, options=options)

    def fail(
        self,
        run: int,
        error: Exception,
        *,
        path: str | None = None,
        row: int | None = None,
        hint: str | None = None,
    ) -> None:
        """Record one input that could not be taken in; `path` and `row` may come from the error."""
        with self.connection.transaction():
            runs.record_failure(self.connection, run, error, path=path, row=row, hint=hint)

    def runs(self) -> Iterator[RunRow]:
        """Yield the runs, the latest first."""
        return runs.runs(self.connection)

    def failures(self, *, run: int | None = None) -> Iterator[FailureRow]:
        """Yield the failures of one run, or of all."""
        return runs.failures(self.connection, run=run)

    def skip(self, run: int, count: int) -> None:
        """Count articles of a run that did not have to be done again."""
        with self.connection.transaction():
            runs.count(self.connection, run, unchanged=count)
