"""The commands of `ujar review` about what was decided: the logs of actors, of records and of issues, seen as one."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path
from typing import Final, Literal

import click
import msgspec

from ujar.cli.options import Column, Format, handle_errors, output_options
from ujar.cli.review_options import by_option, list_found, show_actors, show_entry, show_issues
from ujar.errors import InvalidDecision
from ujar.ledger import Ledger, codebook_log, reviewing, reviews
from ujar.ledger.reviewing import DecisionRow
from ujar.ledger.reviews import Entry

__all__ = ["COMMANDS"]

About = Literal["actor", "statement", "issue"]
_PREFIXES: Final[Mapping[About, str]] = {"actor": "", "statement": "s", "issue": "i"}
_STEPS: Final = {"actor": reviewing, "statement": reviews, "issue": codebook_log}

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
    "--of", "about", type=click.Choice(["actors", "statements", "issues"]),
    help="Which of the three.  [default: the latest one]",
)  # fmt: skip


class _Line(msgspec.Struct, frozen=True, kw_only=True):
    """One line of a log; numbers of entries about statements begin with an s, those about issues with an i."""

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
    """Return the lines of all logs, the latest first."""
    lines = [
        *_of("actor", reviewing.log(ledger)),
        *_of("statement", reviews.log(ledger, viewer=viewer)),
        *_of("issue", codebook_log.log(ledger)),
    ]
    return sorted(lines, key=lambda line: line.decided, reverse=True)


def _of(about: About, rows: Iterable[Entry | DecisionRow]) -> Iterator[_Line]:
    prefix = _PREFIXES[about]
    for row in rows:
        yield _Line(
            number=f"{prefix}{row.number}", about=about, decision=row.decision,
            of=None if row.of is None else f"{prefix}{row.of}", summary=row.summary, reviewer=row.reviewer,
            decided=row.decided, undone=row.undone, round=row.round if isinstance(row, Entry) else None,
        )  # fmt: skip


def _later(lines: list[_Line], path: str) -> About:
    """Return which log has the latest of some lines.

    Raises:
        InvalidDecision: two have one of the same second.
    """
    latest = sorted({line.about for line in lines if line.decided == lines[0].decided})
    if len(latest) > 1:
        raise InvalidDecision(
            f"The latest decisions about {' and about '.join(f'{one}s' for one in latest)} are of the same second: "
            f"say which with {' or '.join(f'--of {one}s' for one in latest)}.",
            path=path,
        )
    return latest[0]


def _kind(ledger: Ledger, about: str | None, fits: Callable[[_Line], bool], by: str) -> About:
    """Return which log a command without a number is about: the one that was asked for, or that of the latest line."""
    if about is not None:
        return next(one for one in _PREFIXES if about == f"{one}s")
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
    """Take back decision NUMBER of the log, or the latest: of anybody about actors, of your own about the rest."""
    with Ledger.open(ledger, create=False) as opened:
        if number is not None:
            kind, chosen = _numbered(number)
        else:
            kind, chosen = _kind(opened, about, lambda line: not line.undone and line.of is None, by), None
        _STEPS[kind].undo(opened, chosen, by=by)
        _show(opened, kind, by)


@click.command()
@_of_option
@by_option
@click.pass_obj
@handle_errors
def redo(ledger: Path, about: str | None, by: str) -> None:
    """Do again what was taken back last: by anybody about actors, by you about the rest."""
    with Ledger.open(ledger, create=False) as opened:
        kind = _kind(opened, about, lambda line: line.decision == "undo", by)
        _STEPS[kind].redo(opened, by=by)
        _show(opened, kind, by)


def _numbered(number: str) -> tuple[About, int | None]:
    for about, prefix in _PREFIXES.items():
        if number.removeprefix(prefix).isdecimal():
            return about, int(number.removeprefix(prefix))
    raise click.UsageError(f"{number!r} is no number of the log, such as 4, s4 or i4.")


def _show(ledger: Ledger, kind: About, by: str) -> None:
    if kind == "actor":
        show_actors(ledger)
    elif kind == "issue":
        show_issues(ledger)
    else:
        show_entry(ledger, by)


COMMANDS: tuple[click.Command, ...] = (log, undo, redo)
"""In the order of the help."""
