"""The columns of the ledger, loaded anew when the ledger has changed."""

from __future__ import annotations

import logging
import threading
import time
from pathlib import Path
from typing import Final

from ujar.analyse.columns import Columns, load_columns
from ujar.errors import UjarError
from ujar.ledger import Ledger

__all__ = ["Snapshot"]

_QUICK: Final = 0.25
"""Seconds that a page may wait for new columns; where loading takes longer it is shown the old ones meanwhile."""
_PATIENCE: Final = 4.0
"""How many times as long as loading took the next one waits: a ledger that goes on changing is not always loaded."""
_log = logging.getLogger("ujar.web")


class Snapshot:
    """Columns shared by all threads.

    A small ledger is always shown as it is. A large one is loaded in the background after a change, and the counts of
    pages lag behind until that is done.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._lock = threading.Lock()
        self._loading = threading.Lock()
        self._columns: Columns | None = None
        self._cost = 0.0
        self._loaded = 0.0

    def columns(self, ledger: Ledger) -> Columns:
        """Return the columns of a ledger, which may be of a moment ago; see `Columns.changes`.

        Raises:
            LedgerError: the ledger cannot be read.
        """
        columns = self._columns
        if columns is not None and columns.changes == ledger.changes():
            return columns
        if columns is not None and self._cost > _QUICK:
            self._load_later()
            return columns
        return self._load(ledger)

    def at_hand(self, ledger: Ledger) -> Columns:
        """Return the columns that are loaded, of whatever moment; load them only where there are none.

        Raises:
            LedgerError: the ledger cannot be read.
        """
        return self._columns or self._load(ledger)

    def warm(self) -> None:
        """Begin to load the columns before the first page asks for them."""
        if self._loading.acquire(blocking=False):
            threading.Thread(target=self._load_apart, name="columns", daemon=True).start()

    def _load_later(self) -> None:
        if time.monotonic() - self._loaded > _PATIENCE * self._cost:
            self.warm()

    def _load_apart(self) -> None:
        try:
            with Ledger.open(self._path, create=False, readonly=True) as ledger:
                self._load(ledger)
        except UjarError:
            _log.exception("the columns of %s could not be loaded", self._path)
        finally:
            self._loading.release()

    def _load(self, ledger: Ledger) -> Columns:
        """Load the columns, unless somebody else has done it meanwhile."""
        with self._lock:
            columns = self._columns
            if columns is None or columns.changes != ledger.changes():
                started = time.monotonic()
                self._columns = columns = load_columns(ledger, before=columns)
                self._loaded = time.monotonic()
                self._cost = self._loaded - started
            return columns
