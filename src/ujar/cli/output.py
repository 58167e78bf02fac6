"""Printing rows: as a table for people, as JSON or CSV for programs."""

from __future__ import annotations

import codecs
import csv
import io
import sys
import unicodedata
from collections.abc import Callable, Iterable, Sequence
from typing import Any, Literal, NamedTuple

import msgspec
from rich.cells import cell_len, set_cell_size
from rich.console import COLOR_SYSTEMS, Console
from rich.style import Style
from rich.table import Table
from rich.text import Text

from ujar.tables import csv_cell, plain

__all__ = ["Column", "Format", "act_column", "emit", "printable"]

Format = Literal["table", "json", "nl", "csv"]

_LONGEST_CELL = 1000
_ACT_WIDTH = 13
_NARROWEST_REST = 12
_GAP = "  "
_NO_TEXT = "\ufffd"
# Bidirectional controls: they would make a line on a terminal read as something else.
_BIDI = frozenset("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")


class Column(NamedTuple):
    """One column of the CSV, and of the table if it has a width there.

    `width` is in terminal cells; `rest` shares what the others leave; None: not in the table. Cells of a
    table are cut to their width, unless one of its columns wraps: then all do. `seen` is what the table shows
    where that is not the value itself.
    """

    name: str
    value: Callable[[Any], Any]
    width: int | Literal["rest"] | None = None
    style: str = ""
    right: bool = False
    wrap: bool = False
    seen: Callable[[Any], Any] | None = None

    def cell(self, row: Any) -> str:
        """Return what a table shows of a row."""
        return printable((self.seen or self.value)(row))


def act_column(statement_of: Callable[[Any], Any] = lambda row: row) -> Column:
    """Return the column of acts; a table shows `not deny` where the cue is negated (`did not deny`)."""

    def seen(row: Any) -> str:
        statement = statement_of(row)
        return f"not {statement.act}" if statement.negated else statement.act

    return Column("act", lambda row: statement_of(row).act, width=_ACT_WIDTH, style="green", seen=seen)


def emit(rows: Iterable[msgspec.Struct], *, format: Format, columns: Sequence[Column]) -> int:
    """Print rows to standard output as they come and return how many there were.

    `table` prints the columns that have a width; `json` one array of whole records and `nl` one record a
    line; `csv` all columns under a header. JSON and CSV are UTF-8 whatever the terminal. In CSV a text
    that a spreadsheet would take for a formula gets a `'` in front; JSON has it as it is.
    """
    return _PRINTERS[format](rows, columns)


def _print_table(rows: Iterable[msgspec.Struct], columns: Sequence[Column]) -> int:
    if isinstance(sys.stdout, io.TextIOWrapper):
        # A terminal of an old code page shows `?` for what it lacks instead of ending the command.
        sys.stdout.reconfigure(errors="replace")
    console = Console(file=sys.stdout, highlight=False, markup=False, emoji=False)
    shown = [column for column in columns if column.width is not None]
    if any(column.wrap for column in shown):
        return _print_wrapped(console, rows, shown)
    return _print_cut(console, rows, shown)


def _print_wrapped(console: Console, rows: Iterable[msgspec.Struct], columns: Sequence[Column]) -> int:
    table = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0), expand=True)
    for column in columns:
        table.add_column(
            column.name,
            width=column.width if isinstance(column.width, int) else None,
            ratio=1 if column.width == "rest" else None,
            style=column.style,
            header_style="bold",
        )
    for row in rows:
        table.add_row(*(Text(column.cell(row)) for column in columns))
    if table.row_count:
        console.print(table)
    return table.row_count


def _print_cut(console: Console, rows: Iterable[msgspec.Struct], columns: Sequence[Column]) -> int:
    """Print one line a row as it comes: widths are fixed, so no row has to wait for the last one."""
    widths = _widths(console, columns)
    styles = [_codes(console, column.style) for column in columns]
    count = 0
    for row in rows:
        if not count:
            names = (
                _cell(column.name, width, right=column.right) for column, width in zip(columns, widths, strict=True)
            )
            console.print(Text(_GAP.join(names).rstrip(), style="bold"), soft_wrap=True)
        cells = (
            start + _cell(column.cell(row), width, right=column.right) + end
            for column, width, (start, end) in zip(columns, widths, styles, strict=True)
        )
        sys.stdout.write(_GAP.join(cells).rstrip() + "\n")
        count += 1
    sys.stdout.flush()
    return count


def _widths(console: Console, columns: Sequence[Column]) -> list[int]:
    fixed = sum(column.width for column in columns if isinstance(column.width, int))
    sharing = sum(column.width == "rest" for column in columns)
    rest = console.width - fixed - len(_GAP) * (len(columns) - 1)
    share = max(_NARROWEST_REST, rest // max(sharing, 1))
    return [column.width if isinstance(column.width, int) else share for column in columns]


def _cell(text: str, width: int, *, right: bool) -> str:
    """Return the text cut or filled to a width in terminal cells, which emoji and CJK take two of."""
    length = cell_len(text)
    if length > width:
        return set_cell_size(text, width - 1) + "…"
    fill = " " * (width - length)
    return fill + text if right else text + fill


def _codes(console: Console, style: str) -> tuple[str, str]:
    """Return what stands before and after a text in a style: nothing, unless this is a colour terminal."""
    if not style or console.color_system is None or console.legacy_windows:
        return "", ""
    before, _, after = Style.parse(style).render("|", color_system=COLOR_SYSTEMS[console.color_system]).partition("|")
    return before, after


def _print_json(rows: Iterable[msgspec.Struct], _: Sequence[Column]) -> int:
    stream = sys.stdout.buffer
    encode = msgspec.json.Encoder().encode
    count = 0
    for row in rows:
        stream.write((b",\n " if count else b"[") + encode(row))
        count += 1
    stream.write(b"]\n" if count else b"[]\n")
    stream.flush()
    return count


def _print_lines(rows: Iterable[msgspec.Struct], _: Sequence[Column]) -> int:
    stream = sys.stdout.buffer
    encode = msgspec.json.Encoder().encode
    count = 0
    for row in rows:
        stream.write(encode(row) + b"\n")
        count += 1
    stream.flush()
    return count


def _print_csv(rows: Iterable[msgspec.Struct], columns: Sequence[Column]) -> int:
    stream = sys.stdout.buffer
    writer = csv.writer(codecs.getwriter("utf-8")(stream), lineterminator="\n")
    writer.writerow([column.name for column in columns])
    count = 0
    for row in rows:
        writer.writerow([csv_cell(column.value(row)) for column in columns])
        count += 1
    stream.flush()
    return count


_PRINTERS: dict[Format, Callable[[Iterable[msgspec.Struct], Sequence[Column]], int]] = {
    "table": _print_table,
    "json": _print_json,
    "nl": _print_lines,
    "csv": _print_csv,
}


def printable(value: Any) -> str:
    """Return a value as one line that cannot steer the terminal."""
    if value is None:
        return ""
    line = " ".join((value if isinstance(value, str) else plain(value))[:_LONGEST_CELL].split())
    if line.isascii() and line.isprintable():
        return line
    return "".join(_NO_TEXT if char in _BIDI or unicodedata.category(char) == "Cc" else char for char in line)
