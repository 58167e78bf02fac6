"""`ujar actors`: who speaks."""

from __future__ import annotations

from pathlib import Path
from typing import Any, get_args

import click

from ujar.cli.options import (
    Column,
    Format,
    filter_options,
    handle_errors,
    ledger_argument,
    list_rows,
    output_options,
)
from ujar.ledger import queries

__all__ = ["actors"]

_COLUMNS = (
    Column("id", lambda row: row.id),
    Column("name", lambda row: row.name, width=24, style="cyan"),
    Column("kind", lambda row: row.kind, width=12, style="dim"),
    Column("statements", lambda row: row.statements, width=10, right=True),
    Column("articles", lambda row: row.articles, width=8, right=True),
    Column("mentions", lambda row: row.mentions),
    Column("aliases", lambda row: "; ".join(row.aliases), width="rest"),
    Column("roles", lambda row: "; ".join(row.roles)),
    Column("affiliations", lambda row: "; ".join(row.affiliations)),
)


@click.command()
@ledger_argument
@filter_options("name", "actor-kind", "lang", "outlet", "since", "until", "article", "limit")
@click.option(
    "--sort",
    type=click.Choice(get_args(queries.ActorSort)),
    default="statements",
    show_default=True,
    help="Order; counts: the highest first.",
)
@output_options
@handle_errors
def actors(ledger: Path, output: Format, **filters: Any) -> None:
    """List the actors in LEDGER, each once over all articles, with how often it speaks.

    \b
    Example: ujar actors dispute.db --kind person --limit 20
    """
    list_rows(
        ledger,
        lambda opened: queries.actors(opened, **filters),
        output=output,
        columns=_COLUMNS,
        what="actors",
    )
