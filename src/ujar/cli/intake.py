"""Options of the commands that read articles."""

from __future__ import annotations

import functools
import os
import sys
from collections.abc import Callable, Iterator, Sequence
from typing import Any, NamedTuple, TypeVar

import click

from ujar.extract.pack import DEFAULT_PROFILE, PROFILES, Profile
from ujar.reading import Failure, Mapping, Skipped, count_inputs, open_inputs
from ujar.records import Article
from ujar.run import default_workers

__all__ = ["Intake", "intake_options"]

Command = TypeVar("Command", bound=Callable[..., Any])


class Intake(NamedTuple):
    """What is to be read, and how."""

    paths: tuple[str, ...]
    lang: str
    published: str | None
    columns: str | None
    workers: int
    profile: Profile
    verbose: bool = False

    def open(self, passed_over: Callable[[Skipped], object] | None = None) -> Iterator[Article | Failure]:
        """Yield the articles and what could not be read; `passed_over` hears of files that hold no articles.

        Raises:
            InvalidDate: `--published` is no date.
            MappingError: `--map` does not fit the table.
        """
        mapping = Mapping.parse(self.columns) if self.columns else None
        return open_inputs(
            self.paths,
            lang=self.lang,
            published=self.published,
            mapping=mapping,
            stdin=sys.stdin.buffer,
            passed_over=passed_over,
        )

    def total(self) -> int | None:
        """Return the number of articles where it is cheap to know."""
        return count_inputs(self.paths)

    def processes(self, total: int | None) -> int:
        """Return how many processes pay for this many articles."""
        return 1 if total is not None and total <= 8 else self.workers


def intake_options(command: Command) -> Command:
    """Add PATH ... and the options of reading, as the argument `intake`."""

    @functools.wraps(command)
    def wrapper(
        *args: Any,
        paths: Sequence[str],
        lang: str,
        published: str | None,
        columns: str | None,
        workers: int | None,
        profile: Profile,
        verbose: bool,
        **kwargs: Any,
    ) -> Any:
        chosen = tuple(os.fspath(path) for path in paths)
        intake = Intake(chosen, lang, published, columns, workers or default_workers(), profile, verbose)
        return command(*args, intake=intake, **kwargs)

    for add in reversed(
        (
            click.argument("paths", nargs=-1, required=True, metavar="PATH|URL|- ..."),
            click.option(
                "--lang",
                type=click.Choice(["auto", "id", "en"]),
                default="auto",
                show_default=True,
                help="Language of the texts; auto identifies it.",
            ),
            click.option("--published", metavar="DATE", help="Publication date: YYYY, YYYY-MM or YYYY-MM-DD."),
            click.option(
                "--map",
                "columns",
                metavar="FIELD=COLUMN,...",
                help="Columns of a CSV or JSON-lines file, e.g. text=body,date=published_at,outlet=source.",
            ),
            click.option(
                "--profile",
                type=click.Choice(PROFILES),
                default=DEFAULT_PROFILE,
                show_default=True,
                help="Models to read with: fast ones, or more accurate ones that take longer.",
            ),
            click.option(
                "--workers",
                type=click.IntRange(min=1),
                metavar="N",
                help="Processes to use. [default: all processors]",
            ),
            click.option(
                "--verbose",
                is_flag=True,
                help="List everything that could not be read, and every file that was passed over.",
            ),
        )
    ):
        wrapper = add(wrapper)
    return wrapper  # type: ignore[return-value]
