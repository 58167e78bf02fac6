"""What the commands share: options, filters, and how errors end them."""

from __future__ import annotations

import functools
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any, TypeVar, get_args

import click
import msgspec

from ujar.acts import ACTS
from ujar.cli.output import Column, Format, emit
from ujar.cli.stdout import drop_output
from ujar.errors import UjarError
from ujar.ledger import Ledger
from ujar.plover import EVENT_TYPES
from ujar.records import ActorKind, Kind, Lang, Relation

__all__ = [
    "Column",
    "Format",
    "emit",
    "filter_options",
    "handle_errors",
    "ledger_argument",
    "list_rows",
    "output_options",
    "say_nothing",
]

Command = TypeVar("Command", bound=Callable[..., Any])

_FORMATS: dict[Format, str] = {
    "table": "Print a table for reading (the default, also into a pipe).",
    "json": "Print one JSON array of whole records.",
    "nl": "Print one JSON record a line.",
    "csv": "Print CSV with a header. A text that a spreadsheet would run as a formula gets a ' in front.",
}
_UNDATED = "An article known to the month or year fits if it may; one without a date does not."
_FILTERS: dict[str, Callable[[Any], Any]] = {
    "speaker": click.option(
        "--speaker",
        multiple=True,
        metavar="NAME",
        help="Name or alias, in any case; * at either end stands for anything.",
    ),
    "name": click.option(
        "--name",
        multiple=True,
        metavar="NAME",
        help="Name or alias, in any case; * at either end stands for anything.",
    ),
    "type": click.option(
        "--type",
        multiple=True,
        type=click.Choice(list(EVENT_TYPES), case_sensitive=False),
        help="PLOVER type of the event.",
    ),
    "mode": click.option(
        "--mode",
        multiple=True,
        type=click.Choice(sorted({mode for row in EVENT_TYPES.values() for mode in row.modes}), case_sensitive=False),
        metavar="MODE",
        help="PLOVER mode of the event.",
    ),
    "actor": click.option(
        "--actor",
        multiple=True,
        metavar="NAME",
        help="Who acts or is acted on: name or alias, in any case; * at either end stands for anything.",
    ),
    "voice": click.option(
        "--voice",
        multiple=True,
        metavar="paper|alleged|NAME",
        help="Told by the paper itself, alleged by anybody, or alleged by NAME.",
    ),
    "relation": click.option(
        "--relation", multiple=True, type=click.Choice(get_args(Relation)), help="Relation of the link."
    ),
    "act": click.option("--act", multiple=True, type=click.Choice(list(ACTS)), help="What the speaker does."),
    "kind": click.option("--kind", multiple=True, type=click.Choice(get_args(Kind)), help="Direct, mixed or indirect."),
    "actor-kind": click.option("--kind", multiple=True, type=click.Choice(get_args(ActorKind)), help="Kind of actor."),
    "side": click.option("--side", multiple=True, metavar="SIDE", help="Side of the actor, as listed."),
    "lang": click.option("--lang", multiple=True, type=click.Choice(get_args(Lang)), help="Language of the article."),
    "outlet": click.option("--outlet", multiple=True, metavar="NAME", help="Outlet, in any case."),
    "since": click.option(
        "--since", metavar="DATE", help=f"Published on or after YYYY, YYYY-MM or YYYY-MM-DD. {_UNDATED}"
    ),
    "until": click.option(
        "--until", metavar="DATE", help=f"Published on or before YYYY, YYYY-MM or YYYY-MM-DD. {_UNDATED}"
    ),
    "words": click.option(
        "--words",
        multiple=True,
        metavar="WORDS",
        help='Words that must all occur; "a phrase" in double quotes as it stands; word* for its beginning.',
    ),
    "article": click.option("--article", multiple=True, metavar="ID|PATH", help="Id or path of the article."),
    "limit": click.option("--limit", type=click.IntRange(min=1), metavar="N", help="Print no more than N rows."),
}


def ledger_argument(command: Command) -> Command:
    """Add the argument LEDGER; whether it is one is found out when it is opened."""
    return click.argument("ledger", type=click.Path(path_type=Path))(command)


def filter_options(*names: str) -> Callable[[Command], Command]:
    """Add filters by name; most may be given several times, and then one of the values must fit."""

    def add(command: Command) -> Command:
        for name in reversed(names):
            command = _FILTERS[name](command)
        return command

    return add


def output_options(command: Command) -> Command:
    """Add --table, --json, --nl and --csv, of which one may be given, as the argument `output`."""

    @functools.wraps(command)
    def wrapper(*args: Any, **kwargs: Any) -> Any:
        chosen = [name for name in _FORMATS if kwargs.pop(f"as_{name}")]
        if len(chosen) > 1:
            given = ", ".join(f"--{name}" for name in chosen)
            raise click.UsageError(f"{given}: only one form of output can be printed, choose one.")
        return command(*args, output=chosen[0] if chosen else "table", **kwargs)

    for name, text in reversed(_FORMATS.items()):
        wrapper = click.option(f"--{name}", f"as_{name}", is_flag=True, help=text)(wrapper)
    return wrapper  # type: ignore[return-value]


def handle_errors(command: Command) -> Command:
    """Turn an error of ujar into `Error: …` on standard error and exit code 1.

    A reader that closes the pipe early (`head`) has what it wanted: that ends quietly with exit code 0.
    """

    @functools.wraps(command)
    def wrapper(*args: Any, **kwargs: Any) -> Any:
        try:
            return command(*args, **kwargs)
        except UjarError as error:
            raise click.ClickException(str(error)) from error
        except BrokenPipeError:
            drop_output()
            return click.get_current_context().exit(0)

    return wrapper  # type: ignore[return-value]


def list_rows(
    path: Path,
    query: Callable[[Ledger], Iterator[msgspec.Struct]],
    *,
    output: Format,
    columns: Sequence[Column],
    what: str,
) -> None:
    """Print the rows of a query on the ledger at `path`; say on standard error when there are none.

    Raises:
        LedgerError: there is no ledger, or it cannot be read.
    """
    with Ledger.open(path, create=False, readonly=True) as ledger:
        if emit(query(ledger), format=output, columns=columns):
            return
        say_nothing(path, f"{path} has no {what} that fit.", empty=ledger.is_empty())


def say_nothing(path: Path, otherwise: str, *, empty: bool) -> None:
    """Say on standard error why nothing was printed: how to fill an empty ledger, or what is given."""
    click.echo(f"{path} is empty: `ujar add {path} FILE ...` puts articles into it." if empty else otherwise, err=True)
