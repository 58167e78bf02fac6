"""Tables for spreadsheets: CSV in which a text that strangers wrote cannot become a formula."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence
from typing import Any

import msgspec

__all__ = ["cell", "csv_text", "plain"]

# What a spreadsheet takes for the beginning of a formula: https://owasp.org/www-community/attacks/CSV_Injection
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "\uff1d", "\uff0b", "\uff0d", "\uff20")


def cell(value: Any) -> Any:
    """Return a value as a cell: nothing for None, numbers as they are, a `'` before what would be a formula."""
    if value is None:
        return ""
    if not isinstance(value, str):
        return value if isinstance(value, int | float) and not isinstance(value, bool) else plain(value)
    return f"'{value}" if value.startswith(_FORMULA) else value


def csv_text(header: Sequence[str], rows: Iterable[Sequence[Any]]) -> str:
    """Return a table as CSV under its header."""
    stream = io.StringIO()
    writer = csv.writer(stream, lineterminator="\n")
    writer.writerow(header)
    writer.writerows([cell(value) for value in row] for row in rows)
    return stream.getvalue()


def plain(value: Any) -> str:
    """Return what is no text as JSON: true, 0.5, [[0, 5]]."""
    return msgspec.json.encode(value).decode()
