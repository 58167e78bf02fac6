"""`ujar review`: people decide which actors are the same."""

from __future__ import annotations

import getpass
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

import click
import msgspec

from ujar.cli.options import Column, Format, emit, handle_errors, ledger_argument, output_options
from ujar.ledger import Ledger, reviewing

__all__ = ["review"]

Command = TypeVar("Command", bound=Callable[..., Any])

_SUGGESTIONS = (
    Column("number", lambda row: row.number, width=6, right=True),
    Column("score", lambda row: row.score, width=5, right=True),
    Column("actor", lambda row: row.actor),
    Column("name", lambda row: row.name, width=22, style="cyan"),
    Column("other", lambda row: row.other),
    Column("may be", lambda row: row.other_name, width=22, style="cyan"),
    Column("reason", lambda row: row.reason, width="rest", wrap=True),
    Column("article", lambda row: row.article),
    Column("path", lambda row: row.path),
)
_LOG = (
    Column("number", lambda row: row.number, width=6, right=True),
    Column("decided", lambda row: row.decided, width=20),
    Column("reviewer", lambda row: row.reviewer, width=12),
    Column("decision", lambda row: row.decision, width=8, style="green"),
    Column("of", lambda row: row.of),
    Column("undone", lambda row: row.undone),
    Column("what", lambda row: row.summary + (" (taken back)" if row.undone else ""), width="rest", wrap=True),
)


def _by_option(command: Command) -> Command:
    return click.option(
        "--by", default=getpass.getuser, metavar="NAME", help="Who decides.  [default: the login name]"
    )(command)


@click.group()
@ledger_argument
@click.pass_context
def review(ctx: click.Context, ledger: Path) -> None:
    """Decide which actors of LEDGER are the same, what they are called and on which side they are.

    An actor is named by its id, or by a name that it alone has. Every decision is kept with who and when and can be
    taken back; statements follow at once. See `ujar review LEDGER COMMAND --help`.

    \b
    Example: ujar review dispute.db suggestions
             ujar review dispute.db merge zelensky volodymyr-zelenskyy --by rina
    """
    ctx.obj = ledger


def _list(path: Path, rows: Callable[[Ledger], Any], columns: tuple[Column, ...], output: Format, empty: str) -> None:
    with Ledger.open(path, create=False, readonly=True) as ledger:
        found: list[msgspec.Struct] = list(rows(ledger))
    if not emit(found, format=output, columns=columns):
        click.echo(f"{path} {empty}", err=True)


@review.command()
@output_options
@click.pass_obj
@handle_errors
def suggestions(ledger: Path, output: Format) -> None:
    """List pairs of actors that may be one, with the reason; `accept` or `reject` them by number."""
    _list(ledger, reviewing.suggestions, _SUGGESTIONS, output, "has no open suggestions.")


@review.command()
@click.argument("number", type=int)
@_by_option
@click.pass_obj
@handle_errors
def accept(ledger: Path, number: int, by: str) -> None:
    """Merge the two actors of suggestion NUMBER."""
    with Ledger.open(ledger, create=False) as opened:
        reviewing.accept(opened, number, by=by)
        _show_last(opened)


@review.command()
@click.argument("number", type=int)
@_by_option
@click.pass_obj
@handle_errors
def reject(ledger: Path, number: int, by: str) -> None:
    """Say that the two actors of suggestion NUMBER are different."""
    with Ledger.open(ledger, create=False) as opened:
        reviewing.reject(opened, number, by=by)
        _show_last(opened)


@review.command()
@click.argument("first", metavar="ID")
@click.argument("second", metavar="ID")
@click.option("--into", metavar="ID", help="The one that stays.  [default: that of more articles]")
@_by_option
@click.pass_obj
@handle_errors
def merge(ledger: Path, first: str, second: str, into: str | None, by: str) -> None:
    """Make one actor of two."""
    with Ledger.open(ledger, create=False) as opened:
        reviewing.merge(opened, first, second, into=into, by=by)
        _show_last(opened)


@review.command()
@click.argument("actor", metavar="ID")
@click.argument("name")
@_by_option
@click.pass_obj
@handle_errors
def rename(ledger: Path, actor: str, name: str, by: str) -> None:
    """Call an actor NAME, whatever its articles call it."""
    with Ledger.open(ledger, create=False) as opened:
        reviewing.rename(opened, actor, name, by=by)
        _show_last(opened)


@review.command()
@click.argument("actor", metavar="ID")
@click.option("--article", "articles", multiple=True, required=True, metavar="ID|PATH", help="Article to take out.")
@_by_option
@click.pass_obj
@handle_errors
def split(ledger: Path, actor: str, articles: tuple[str, ...], by: str) -> None:
    """Make a new actor of what some articles say of an actor."""
    with Ledger.open(ledger, create=False) as opened:
        new = reviewing.split(opened, actor, articles, by=by)
        _show_last(opened)
        click.echo(f"the new actor is {new}")


@review.command()
@click.argument("actor", metavar="ID")
@click.argument("word", metavar="[SIDE]", required=False)
@click.option("--none", is_flag=True, help="On no side.")
@_by_option
@click.pass_obj
@handle_errors
def side(ledger: Path, actor: str, word: str | None, none: bool, by: str) -> None:
    """Put an actor on a side, a word of your own."""
    if none == (word is not None):
        raise click.UsageError("give either SIDE or --none.")
    with Ledger.open(ledger, create=False) as opened:
        reviewing.set_side(opened, actor, word, by=by)
        _show_last(opened)


@review.command()
@click.argument("number", type=int, required=False)
@_by_option
@click.pass_obj
@handle_errors
def undo(ledger: Path, number: int | None, by: str) -> None:
    """Take back decision NUMBER, or the latest."""
    with Ledger.open(ledger, create=False) as opened:
        reviewing.undo(opened, number, by=by)
        _show_last(opened)


@review.command()
@_by_option
@click.pass_obj
@handle_errors
def redo(ledger: Path, by: str) -> None:
    """Do again what was taken back last."""
    with Ledger.open(ledger, create=False) as opened:
        reviewing.redo(opened, by=by)
        _show_last(opened)


@review.command()
@output_options
@click.pass_obj
@handle_errors
def log(ledger: Path, output: Format) -> None:
    """List all decisions, the latest first."""
    _list(ledger, reviewing.log, _LOG, output, "has no decisions about actors yet.")


def _show_last(ledger: Ledger) -> None:
    last = reviewing.log(ledger)[0]
    click.echo(f"{last.number}: {last.decision} by {last.reviewer}: {last.summary}")
