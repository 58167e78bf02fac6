"""The commands of `ujar review` about what was decided: the two logs, of actors and of records, seen as one."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Literal

import click
import msgspec

from ujar.cli.options import Column, Format, handle_errors, output_options
from ujar.cli.review_options import by_option, list_found, show_actors, show_entry
from ujar.errors import InvalidDecision
from ujar.ledger import Ledger, reviewing, reviews
from ujar.ledger.reviewing import DecisionRow
from ujar.ledger.reviews import Entry

__all__ = ["COMMANDS"]

About = Literal["actor", "statement"]
_PREFIX = "s"

_LOG = (
    Column("number", lambda row: row.number, width=6, right=True),
    Column("decided", lambda row: row.decided, width=20),
    Column("reviewer", lambda row: row.reviewer, width=12),
    Column("decision", lambda row: row.decision, width=12, style="green"),
    Column("of", lambda row: row.of),
    Column("undone", lambda row: row.undone),
    Column("what", lambda row: row.summary + (" (taken back)" if row.undone else ""), width="rest", wrap=True),
)
_of_option = click.option(
    "--of", "about", type=click.Choice(["actors", "statements"]), help="Which of the two.  [default: the later one]"
)


class _Line(msgspec.Struct, frozen=True, kw_only=True):
    """One line of either log; numbers of entries about statements begin with an s."""

    number: str
    about: About
    decision: str
    of: str | None
    summary: str
    reviewer: str
    decided: str
    undone: bool
    round: int | None = None


def _lines(ledger: Ledger, viewer: str) -> list[_Line]:
    """Return the lines of both logs, the latest first."""
    lines = [*_of("actor", reviewing.log(ledger)), *_of("statement", reviews.log(ledger, viewer=viewer))]
    return sorted(lines, key=lambda line: line.decided, reverse=True)


def _of(about: About, rows: Iterator[Entry] | list[DecisionRow]) -> Iterator[_Line]:
    prefix = _PREFIX if about == "statement" else ""
    for row in rows:
        yield _Line(
            number=f"{prefix}{row.number}", about=about, decision=row.decision,
            of=None if row.of is None else f"{prefix}{row.of}", summary=row.summary, reviewer=row.reviewer,
            decided=row.decided, undone=row.undone, round=row.round if isinstance(row, Entry) else None,
        )  # fmt: skip


def _later(lines: list[_Line], path: str) -> About:
    """Return which log has the latest of some lines.

    Raises:
        InvalidDecision: both have one of the same second.
    """
    latest = {line.about for line in lines if line.decided == lines[0].decided}
    if len(latest) > 1:
        raise InvalidDecision(
            "The latest decisions about actors and about statements are of the same second: "
            "say which with --of actors or --of statements.",
            path=path,
        )
    return latest.pop()


def _kind(ledger: Ledger, about: str | None, fits: Callable[[_Line], bool], by: str) -> About:
    """Return which log a command without a number is about: the one that was asked for, or that of the latest line."""
    if about is not None:
        return "actor" if about == "actors" else "statement"
    lines = [one for one in _lines(ledger, by) if fits(one) and (one.about == "actor" or one.reviewer == by)]
    return _later(lines, ledger.path) if lines else "actor"


@click.command()
@by_option
@output_options
@click.pass_obj
@handle_errors
def log(ledger: Path, by: str, output: Format) -> None:
    """List all decisions, the latest first.

    Those of open rounds are listed only if they are of the one named with --by.
    """
    list_found(ledger, lambda opened: _lines(opened, by), _LOG, output, "has no decisions yet.")


@click.command()
@click.argument("number", metavar="[NUMBER]", required=False)
@_of_option
@by_option
@click.pass_obj
@handle_errors
def undo(ledger: Path, number: str | None, about: str | None, by: str) -> None:
    """Take back decision NUMBER of the log, or the latest: of anybody about actors, of your own about statements."""
    with Ledger.open(ledger, create=False) as opened:
        if number is not None:
            if not number.removeprefix(_PREFIX).isdecimal():
                raise click.UsageError(f"{number!r} is no number of the log, such as 4 or s4.")
            kind: About = "statement" if number.startswith(_PREFIX) else "actor"
            chosen = int(number.removeprefix(_PREFIX))
        else:
            kind, chosen = _kind(opened, about, lambda line: not line.undone and line.of is None, by), None
        if kind == "actor":
            reviewing.undo(opened, chosen, by=by)
            show_actors(opened)
        else:
            reviews.undo(opened, chosen, by=by)
            show_entry(opened, by)


@click.command()
@_of_option
@by_option
@click.pass_obj
@handle_errors
def redo(ledger: Path, about: str | None, by: str) -> None:
    """Do again what was taken back last: by anybody about actors, by you about statements."""
    with Ledger.open(ledger, create=False) as opened:
        if _kind(opened, about, lambda line: line.decision == "undo", by) == "actor":
            reviewing.redo(opened, by=by)
            show_actors(opened)
        else:
            reviews.redo(opened, by=by)
            show_entry(opened, by)


COMMANDS: tuple[click.Command, ...] = (log, undo, redo)
"""In the order of the help."""
