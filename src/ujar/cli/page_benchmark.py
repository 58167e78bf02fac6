"""What `ujar benchmark --pages` does: a large ledger, and how fast the pages of the web app answer on it."""

from __future__ import annotations

import tempfile
from contextlib import ExitStack
from pathlib import Path
from typing import Final

from ujar.benchmark.addresses import ADDRESSES, values_of
from ujar.benchmark.enlarged import make_ledger
from ujar.benchmark.load import measure_pages
from ujar.cli.output import Column, emit
from ujar.cli.progress import progress_bar
from ujar.ledger import Ledger

__all__ = ["READERS", "SECONDS", "measure"]

READERS: Final = 20
"""Who ask at once, in the last row."""
SECONDS: Final = 20.0
_PAGES: Final = (
    Column("page", lambda row: row.name, width=27, style="bold"),
    Column("requests", lambda row: row.requests, width=8, right=True),
    Column("median, ms", lambda row: round(row.median), width=10, right=True),
    Column("p95, ms", lambda row: round(row.p95), width=8, right=True),
    Column("longest, ms", lambda row: round(row.longest), width=11, right=True),
    Column("KB", lambda row: round(row.kilobytes, 1), width=7, right=True),
)


def measure(
    articles: int,
    *,
    ledger: Path | None,
    corpora: Path | None,
    requests: int,
    seconds: float = SECONDS,
    as_json: bool,
) -> None:
    """Print what each page takes on a ledger, or on one of that many articles which is made for it and then deleted.

    Raises:
        CorpusError: a corpus is missing or broken.
        LedgerError: the ledger cannot be opened, or made.
        UjarError: the server does not start, or answers with an error.
    """
    with ExitStack() as after:
        if ledger is None:
            ledger = Path(after.enter_context(tempfile.TemporaryDirectory(prefix="ujar-"))) / "pages.db"
            with progress_bar("Making a ledger", None) as advance, Ledger.open(ledger) as made:
                make_ledger(made, articles, folder=corpora, done=lambda: advance(None))
        with Ledger.open(ledger, create=False) as opened:
            values = values_of(opened)
        with progress_bar("Measuring", len(ADDRESSES) + 1) as advance:
            rows = measure_pages(
                ledger, values, requests=requests, readers=READERS, seconds=seconds, done=lambda: advance(None)
            )
    emit(rows, format="json" if as_json else "table", columns=_PAGES)
