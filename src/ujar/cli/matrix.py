"""`ujar matrix`: actors by issues."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click
from rich.console import Console
from rich.table import Table
from rich.text import Text

from ujar.analyse import Cell, Choice, Matrix
from ujar.analyse import matrix as find_matrix
from ujar.analyse.columns import load_columns
from ujar.cli.networks import counting_options
from ujar.cli.options import Column, Format, emit, handle_errors, ledger_argument, output_options, say_nothing
from ujar.cli.output import printable
from ujar.ledger import Ledger

__all__ = ["matrix"]

_COLUMNS = (
    Column("actor", lambda row: row[0].id),
    Column("name", lambda row: row[0].name),
    Column("side", lambda row: row[0].side),
    Column("issue", lambda row: row[1].id),
    Column("issue_name", lambda row: row[1].name),
    Column("supports", lambda row: row[2].supports),
    Column("opposes", lambda row: row[2].opposes),
    Column("none", lambda row: row[2].none),
)


@click.command()
@ledger_argument
@counting_options
@output_options
@handle_errors
def matrix(ledger: Path, output: Format, actors: int, **choice: Any) -> None:
    """Show which actors of LEDGER take which position on which issue: statements for, against and without one.

    Joint statements count for each of their speakers, near-copies of an article once. CSV has one row for each actor
    and issue. Needs a codebook (`ujar issues`).

    \b
    Example: ujar matrix dispute.db --by side --since 2016
    """
    with Ledger.open(ledger, create=False, readonly=True) as opened:
        found = find_matrix(load_columns(opened), Choice(**choice), actors=actors)
        empty = opened.is_empty()
    if output == "csv":
        cells = ((row, issue, cell) for row in found.rows for issue, cell in zip(found.issues, row.cells, strict=True))
        emit(cells, format="csv", columns=_COLUMNS)  # type: ignore[arg-type]
    elif output != "table":
        emit(iter((found,)), format=output, columns=())
    elif found.rows:
        _show(found)
    if not found.rows:
        nothing = f"{ledger} has no statement on an issue that fits. `ujar issues {ledger}` lists the issues there are."
        say_nothing(ledger, nothing, empty=empty)


def _show(found: Matrix) -> None:
    console = Console(highlight=False, markup=False, emoji=False)
    table = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0))
    table.add_column("actor", style="cyan", header_style="bold", max_width=32)
    for number, _ in enumerate(found.issues, start=1):
        table.add_column(str(number), header_style="bold", justify="right", no_wrap=True)
    table.add_column("all", header_style="bold", justify="right", no_wrap=True)
    for row in found.rows:
        table.add_row(Text(printable(row.name)), *map(_cell, row.cells), str(row.statements))
    console.print(table)
    if found.left_out:
        console.print(Text(f"and {found.left_out} more with fewer statements", style="dim"))
    console.print()
    for number, issue in enumerate(found.issues, start=1):
        total = issue.total
        counts = f"  +{total.supports} supports  -{total.opposes} opposes  ·{total.none} without a position"
        console.print(Text(f"{number:>3}  {printable(issue.name)}").append(counts, style="dim"))


def _cell(cell: Cell) -> Text:
    """Return the counts of a cell, each with its sign: `+3 -1 ·2`."""
    signs = (("+", cell.supports, "green"), ("-", cell.opposes, "red"), ("·", cell.none, "dim"))
    return Text(" ").join(Text(f"{sign}{count}", style=style) for sign, count, style in signs if count)
