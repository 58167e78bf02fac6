"""What the commands of `ujar review` share."""

from __future__ import annotations

import getpass
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any, TypeVar

import click
import msgspec

from ujar.cli.options import Column, Format, emit
from ujar.ledger import Ledger, codebook_log, reviewing, reviews

__all__ = ["by_option", "list_found", "show_actors", "show_entry", "show_issues"]

Command = TypeVar("Command", bound=Callable[..., Any])


def by_option(command: Command) -> Command:
    """Add --by, the name of who decides."""
    return click.option(
        "--by", default=getpass.getuser, metavar="NAME", help="Who decides.  [default: the login name]"
    )(command)


def list_found(
    path: Path,
    rows: Callable[[Ledger], Iterable[msgspec.Struct]],
    columns: tuple[Column, ...],
    output: Format,
    empty: str,
) -> None:
    """Print rows of the ledger at `path`; say on standard error when there are none."""
    with Ledger.open(path, create=False, readonly=True) as ledger:
        found = list(rows(ledger))
    if not emit(found, format=output, columns=columns):
        click.echo(f"{path} {empty}", err=True)


def show_actors(ledger: Ledger) -> None:
    """Print the last decision about actors."""
    last = reviewing.log(ledger)[0]
    click.echo(f"{last.number}: {last.decision} by {last.reviewer}: {last.summary}")


def show_issues(ledger: Ledger) -> None:
    """Print the last change of the codebook."""
    last = codebook_log.log(ledger)[0]
    click.echo(f"i{last.number}: {last.decision} by {last.reviewer}: {last.summary}")


def show_entry(ledger: Ledger, by: str) -> None:
    """Print the last thing that a person did to records."""
    last = next(reviews.log(ledger, reviewer=" ".join(by.split()), viewer=" ".join(by.split()), limit=1))
    click.echo(f"s{last.number}: {last.decision} by {last.reviewer}: {last.summary}")
