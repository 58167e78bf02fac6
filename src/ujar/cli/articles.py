"""`ujar articles`: what was read."""

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

__all__ = ["articles"]

_COLUMNS = (
    Column("id", lambda row: row.id),
    Column("published", lambda row: row.published.value, width=10, style="dim"),
    Column("published_granularity", lambda row: row.published.granularity),
    Column("published_method", lambda row: row.published.method),
    Column("lang", lambda row: row.lang, width=4, style="dim"),
    Column("outlet", lambda row: row.outlet, width=16, style="cyan"),
    Column("statements", lambda row: row.statements, width=10, right=True),
    Column("title", lambda row: row.title),
    Column("title or path", lambda row: row.title or row.path, width="rest"),
    Column("path", lambda row: row.path),
    Column("url", lambda row: row.url),
    Column("byline", lambda row: row.byline),
    Column("encoding", lambda row: row.encoding),
    Column("flags", lambda row: row.flags),
    Column("length", lambda row: row.length),
    Column("content_hash", lambda row: row.content_hash),
    Column("added", lambda row: row.added),
    Column("changed", lambda row: row.changed),
    Column("copy_of", lambda row: row.copy_of),
)


@click.command()
@ledger_argument
@filter_options("lang", "outlet", "since", "until", "words", "article", "limit")
@click.option(
    "--sort",
    type=click.Choice(get_args(queries.ArticleSort)),
    default="published",
    show_default=True,
    help="Order; published: oldest first, articles without a date last.",
)
@output_options
@handle_errors
def articles(ledger: Path, output: Format, **filters: Any) -> None:
    """List the articles in LEDGER.

    \b
    Example: ujar articles dispute.db --outlet Antara --words '"dewan nato"'
    """
    list_rows(
        ledger,
        lambda opened: queries.articles(opened, **filters),
        output=output,
        columns=_COLUMNS,
        what="articles",
    )
