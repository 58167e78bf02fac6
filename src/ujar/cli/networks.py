"""Options of the commands that count statements of actors on issues."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar, get_args

import click

from ujar.analyse.counting import MOST_ACTORS, Duplicates, Unit

__all__ = ["counting_options"]

Command = TypeVar("Command", bound=Callable[..., Any])

_DAY = "said {} YYYY, YYYY-MM or YYYY-MM-DD, as far as the article tells, else published; leaves out what is undated."


def counting_options(command: Command) -> Command:
    """Add the options that say which statements count, and for how many actors."""
    for option in (
        click.option(
            "--actors", type=click.IntRange(1, MOST_ACTORS), default=40, show_default=True, metavar="N",
            help="Those with the most statements.",
        ),
        click.option(
            "--by", type=click.Choice(get_args(Unit)), default="actor", show_default=True,
            help="Who counts as one: an actor, or all who speak for one side.",
        ),
        click.option(
            "--duplicates", type=click.Choice(get_args(Duplicates)), default="article", show_default=True,
            help="How often a repetition counts: all times, once in an article, day, week, month or year, or once.",
        ),
        click.option("--until", metavar="DATE", help=f"Only what was {_DAY.format('on or before')}"),
        click.option("--since", metavar="DATE", help=f"Only what was {_DAY.format('on or after')}"),
        click.option(
            "--issue", "issues", multiple=True, metavar="NAME", help="An issue of the codebook; without it all.",
        ),
    ):  # fmt: skip
        command = option(command)
    return command
