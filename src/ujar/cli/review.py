"""`ujar review`: people decide which actors are the same; what else they decide is in `ujar.cli.review_records`."""

from __future__ import annotations

from pathlib import Path

import click

from ujar.cli import review_history, review_records
from ujar.cli.options import Column, Format, handle_errors, ledger_argument, output_options
from ujar.cli.review_options import by_option, list_found, show_actors
from ujar.ledger import Ledger, reviewing

__all__ = ["review"]

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


@click.group()
@ledger_argument
@click.pass_context
def review(ctx: click.Context, ledger: Path) -> None:
    """Correct LEDGER: statements, links and positions, and which actors are the same.

    A statement is named by its id, an actor by its id or by a name that it alone has. Every decision is kept with who
    and when and can be taken back; listings and figures follow at once. See `ujar review LEDGER COMMAND --help`.

    \b
    Example: ujar review dispute.db statements --limit 20
             ujar review dispute.db accept a1b2.120-185 a1b2.200-240 --by rina
             ujar review dispute.db merge zelensky volodymyr-zelenskyy --by rina
    """
    ctx.obj = ledger


@review.command()
@output_options
@click.pass_obj
@handle_errors
def suggestions(ledger: Path, output: Format) -> None:
    """List pairs of actors that may be one, with the reason; `accept` or `reject` them by number."""
    list_found(ledger, reviewing.suggestions, _SUGGESTIONS, output, "has no open suggestions.")


@review.command()
@click.argument("first", metavar="ID")
@click.argument("second", metavar="ID")
@click.option("--into", metavar="ID", help="The one that stays.  [default: that of more articles]")
@by_option
@click.pass_obj
@handle_errors
def merge(ledger: Path, first: str, second: str, into: str | None, by: str) -> None:
    """Make one actor of two."""
    with Ledger.open(ledger, create=False) as opened:
        reviewing.merge(opened, first, second, into=into, by=by)
        show_actors(opened)


@review.command()
@click.argument("actor", metavar="ID")
@click.argument("name")
@by_option
@click.pass_obj
@handle_errors
def rename(ledger: Path, actor: str, name: str, by: str) -> None:
    """Call an actor NAME, whatever its articles call it."""
    with Ledger.open(ledger, create=False) as opened:
        reviewing.rename(opened, actor, name, by=by)
        show_actors(opened)


@review.command()
@click.argument("actor", metavar="ID")
@click.option("--article", "articles", multiple=True, required=True, metavar="ID|PATH", help="Article to take out.")
@by_option
@click.pass_obj
@handle_errors
def split(ledger: Path, actor: str, articles: tuple[str, ...], by: str) -> None:
    """Make a new actor of what some articles say of an actor."""
    with Ledger.open(ledger, create=False) as opened:
        new = reviewing.split(opened, actor, articles, by=by)
        show_actors(opened)
        click.echo(f"the new actor is {new}")


@review.command()
@click.argument("actor", metavar="ID")
@click.argument("word", metavar="[SIDE]", required=False)
@click.option("--none", is_flag=True, help="On no side.")
@by_option
@click.pass_obj
@handle_errors
def side(ledger: Path, actor: str, word: str | None, none: bool, by: str) -> None:
    """Put an actor on a side, a word of your own."""
    if none == (word is not None):
        raise click.UsageError("give either SIDE or --none.")
    with Ledger.open(ledger, create=False) as opened:
        reviewing.set_side(opened, actor, word, by=by)
        show_actors(opened)


for _command in (*review_records.COMMANDS, *review_history.COMMANDS):
    review.add_command(_command)
