"""The columns of the ledger, loaded anew when the ledger has changed."""

from __future__ import annotations

import threading
import time

from ujar.analyse.columns import Columns, load_columns
from ujar.ledger import Ledger

__all__ = ["Snapshot"]

_PATIENCE = 10.0
"""How many times as long as loading takes old columns are served while the ledger goes on changing."""


class Snapshot:
    """Columns shared by all threads.

    While another process adds articles the ledger changes several times a second; then the columns are loaded anew
    at most once in `_PATIENCE` times what loading takes, so that small ledgers are always shown as they are and large
    ones do not spend their time on loading.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._columns: Columns | None = None
        self._version: int | None = None
        self._cost = 0.0
        self._loaded = 0.0

    def columns(self, ledger: Ledger) -> Columns:
        """Return the columns, as new as patience allows.

        Raises:
            LedgerError: the ledger cannot be read.
        """
        columns, version = self._columns, ledger.changes()
        if columns is not None and (version == self._version or self._fresh()):
            return columns
        with self._lock:
            if self._columns is None or (ledger.changes() != self._version and not self._fresh()):
                self._load(ledger)
            assert self._columns is not None
            return self._columns

    def _fresh(self) -> bool:
        return time.monotonic() - self._loaded < _PATIENCE * self._cost

    def _load(self, ledger: Ledger) -> None:
        started = time.monotonic()
        version = ledger.changes()
        self._columns = load_columns(ledger)
        self._version = version
        self._loaded = time.monotonic()
        self._cost = self._loaded - started
