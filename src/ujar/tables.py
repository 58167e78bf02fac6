"""Tables that spreadsheets open: what a cell of a CSV file may hold, whoever wrote the text in it."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence
from typing import Any, Final

import msgspec

__all__ = ["csv_cell", "csv_text", "plain"]

# What a spreadsheet takes for the beginning of a formula: https://owasp.org/www-community/attacks/CSV_Injection
_FORMULA: Final = ("=", "+", "-", "@", "\t", "\r", "\n", "\uff1d", "\uff0b", "\uff0d", "\uff20")


def csv_cell(value: Any) -> Any:
    """Return a value as a cell: a text that a spreadsheet would take for a formula gets a `'` in front."""
    if value is None:
        return ""
    if not isinstance(value, str):
        return value if isinstance(value, int | float) and not isinstance(value, bool) else plain(value)
    return f"'{value}" if value.startswith(_FORMULA) else value


def csv_text(header: Sequence[str], rows: Iterable[Sequence[Any]]) -> str:
    """Return a table as CSV with a header, one row a line."""
    written = io.StringIO()
    writer = csv.writer(written, lineterminator="\n")
    writer.writerow(header)
    writer.writerows([csv_cell(value) for value in row] for row in rows)
    return written.getvalue()


def plain(value: Any) -> str:
    """Return what is no text as JSON: true, 0.5, [[0, 5]]."""
    return msgspec.json.encode(value).decode()
