"""What a page has at hand: the ledger for reading, one connection a thread, its narrow columns, and who asks."""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Iterator
from pathlib import Path

from ujar.analyse.columns import Columns
from ujar.ledger import Ledger
from ujar.web.app.snapshot import Snapshot
from ujar.web.app.uploads import Uploads

__all__ = ["Desk", "Desks"]


class Desk:
    """The ledger and its columns for one request."""

    def __init__(self, ledger: Ledger, snapshot: Snapshot, uploads: Uploads, *, reviewer: str) -> None:
        self.ledger = ledger
        """For reading only, for this thread only."""
        self.reviewer = reviewer
        """The name under which decisions of who asks are recorded."""
        self.uploads = uploads
        self._snapshot = snapshot
        self._columns: Columns | None = None

    @property
    def columns(self) -> Columns:
        """The narrow columns of the ledger, for counts over all of it; of one moment for one page."""
        if self._columns is None:
            self._columns = self._snapshot.columns(self.ledger)
        return self._columns

    @property
    def columns_at_hand(self) -> Columns:
        """The columns as they were loaded last: for offers that may be a moment old, after every decision too."""
        return self._snapshot.at_hand(self.ledger)

    @property
    def lags(self) -> bool:
        """Whether the counts that were asked for are of a moment before the last change."""
        return self._columns is not None and self._columns.changes != self.ledger.changes()


class Desks:
    """Desks for the threads of a server; each thread keeps its connection."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.uploads = Uploads(path)
        self.snapshot = Snapshot(path)
        self._own = threading.local()

    def desk(self, *, reviewer: str) -> Desk:
        """Return the desk of this thread, for reading.

        Raises:
            LedgerError: the ledger cannot be opened.
        """
        ledger = getattr(self._own, "ledger", None)
        if ledger is None:
            ledger = self._own.ledger = Ledger.open(self.path, create=False, readonly=True)
        return Desk(ledger, self.snapshot, self.uploads, reviewer=reviewer)

    @contextlib.contextmanager
    def writing(self) -> Iterator[Ledger]:
        """Open the ledger for writing for the length of one decision.

        Raises:
            LedgerBusy: another process kept the write lock.
            LedgerError: the ledger cannot be opened or written.
        """
        with Ledger.open(self.path, create=False) as ledger:
            yield ledger
