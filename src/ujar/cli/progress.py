"""The progress bar of long work, on standard error, and the report of what could not be read."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager

import click
from rich.console import Console
from rich.progress import (
    BarColumn,
    MofNCompleteColumn,
    Progress,
    TextColumn,
    TimeElapsedColumn,
    TimeRemainingColumn,
)

from ujar.reading import Failure

__all__ = ["progress_bar", "report_failures"]

_SHOWN = 20
"""Failures that are listed; the ledger has all of them."""


@contextmanager
def progress_bar(label: str, total: int | None) -> Iterator[Callable[[object], None]]:
    """Show a bar while the block runs; its value is called once for each piece of work that is done.

    The bar is drawn on standard error and only on a terminal, so that output can be piped.
    """
    console = Console(stderr=True)
    columns = (
        TextColumn("{task.description}"),
        BarColumn(),
        MofNCompleteColumn(),
        TimeElapsedColumn(),
        TimeRemainingColumn(),
    )
    with Progress(*columns, console=console, transient=True, disable=not sys.stderr.isatty()) as bar:
        task = bar.add_task(label, total=total)

        def done(_: object) -> None:
            bar.advance(task)

        yield done


def report_failures(failures: Sequence[Failure]) -> None:
    """List on standard error what could not be read, and why."""
    if not failures:
        return
    noun = "input" if len(failures) == 1 else "inputs"
    click.echo(f"{len(failures)} {noun} could not be read:", err=True)
    for failure in failures[:_SHOWN]:
        place = failure.path if failure.row is None else f"{failure.path}, row {failure.row}"
        message = str(failure.error)
        click.echo(f"  {message}" if message.startswith(failure.path) else f"  {place}: {message}", err=True)
    if len(failures) > _SHOWN:
        click.echo(f"  and {len(failures) - _SHOWN} more", err=True)
