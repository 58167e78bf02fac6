"""The progress bar of long work, on standard error, and the report of what could not be read."""

from __future__ import annotations

import sys
from collections import Counter
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

from ujar.reading import Failure, Skipped

__all__ = ["PassedOver", "progress_bar", "report_failures"]

_SHOWN = 20
"""Failures that are listed unless all are asked for."""


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


class PassedOver:
    """Files of folders and archives that hold no articles: counted by reason, and kept if they are to be listed."""

    def __init__(self, *, listed: bool) -> None:
        self._listed = listed
        self._reasons: Counter[str] = Counter()
        self._files: list[Skipped] = []

    def __call__(self, skipped: Skipped) -> None:
        """Take one in."""
        self._reasons[skipped.reason] += 1
        if self._listed:
            self._files.append(skipped)

    def report(self) -> None:
        """Say on standard error how many there were, and why; list them if that is wanted."""
        if not self._reasons:
            return
        count = self._reasons.total()
        reasons = ", ".join(f"{number} {reason}" for reason, number in self._reasons.most_common())
        listed = ":" if self._listed else ". --verbose lists them."
        click.echo(f"{count} {'file was' if count == 1 else 'files were'} passed over ({reasons}){listed}", err=True)
        for skipped in self._files:
            click.echo(f"  {skipped.path}: {skipped.reason}", err=True)


def report_failures(failures: Sequence[Failure], *, verbose: bool = False) -> None:
    """List on standard error what could not be read, and why; the first twenty, or all if `verbose`."""
    if not failures:
        return
    noun = "input" if len(failures) == 1 else "inputs"
    click.echo(f"{len(failures)} {noun} could not be read:", err=True)
    shown = failures if verbose else failures[:_SHOWN]
    for failure in shown:
        place = failure.path if failure.row is None else f"{failure.path}, row {failure.row}"
        message = str(failure.error)
        click.echo(f"  {message}" if message.startswith(failure.path) else f"  {place}: {message}", err=True)
    if len(failures) > len(shown):
        click.echo(f"  and {len(failures) - len(shown)} more. --verbose lists them all.", err=True)
