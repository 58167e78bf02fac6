"""The command line: one command a file, each a thin shell over a library function."""

from __future__ import annotations

import importlib
from typing import Any

import click

from ujar.__about__ import __version__
from ujar.cli.stdout import checked_output

__all__ = ["COMMANDS", "main"]

COMMANDS = {
    "read": "Analyse texts without storing anything.",
    "add": "Analyse articles and store them in a ledger.",
    "serve": "Open the web app on a ledger.",
    "statements": "List who said what in a ledger.",
    "articles": "List the articles of a ledger.",
    "actors": "List the actors of a ledger.",
    "events": "List what happened in a ledger, and whose word it is.",
    "review": "Correct statements, links and positions, and which actors are the same.",
    "links": "List which statement answers which in a ledger.",
    "issues": "List what is spoken about in a ledger, or give it a codebook.",
    "contested": "Show what two sides contest, each in its own words.",
    "positions": "Show how the positions of one actor moved.",
    "timeline": "Show what was said and what happened in the order of time.",
    "matrix": "Show which actors take which position on which issue.",
    "network": "Show who stands with whom, and who against.",
    "doctor": "Check a ledger.",
    "schema": "Print the JSON Schema of all records.",
    "demo": "Run on the bundled sample articles.",
    "evaluate": "Measure against gold annotation.",
    "benchmark": "Measure how fast articles are read.",
    "train": "Train the models from annotated corpora.",
}
"""Every command with its one-line help, in the order of `ujar --help`; each is a module of this package."""


class _Commands(click.Group):
    """A group that imports a command when it is asked for, so that `ujar --help` is quick."""

    def main(self, *args: Any, **kwargs: Any) -> Any:
        with checked_output():
            return super().main(*args, **kwargs)

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in COMMANDS:
            return None
        command = getattr(importlib.import_module(f"ujar.cli.{cmd_name}"), cmd_name)
        assert isinstance(command, click.Command)
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        with formatter.section("Commands"):
            formatter.write_dl(list(COMMANDS.items()))


@click.command(cls=_Commands)
@click.version_option(__version__, prog_name="ujar")
def main() -> None:
    """Read the news about a dispute and keep a record that can be checked.

    Who said what, who answered whom, in Indonesian and English; every entry leads back to the words of the
    article that carry it.

    \b
    Start with:  ujar demo
    One text:    ujar read article.txt
    A folder:    ujar add dispute.db articles/
    Look at it:  ujar serve dispute.db
    """
