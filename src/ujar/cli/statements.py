"""`ujar statements`: who said what."""

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
from ujar.cli.output import act_column
from ujar.ledger import StatementRow, queries
from ujar.records import speakers_of

__all__ = ["statements"]


def _speakers(row: StatementRow) -> str:
    return "; ".join(speaker.name for speaker in speakers_of(row))


_COLUMNS = (
    Column("id", lambda row: row.id),
    Column("article", lambda row: row.article.id),
    Column("path", lambda row: row.article.path),
    Column("outlet", lambda row: row.article.outlet),
    Column("lang", lambda row: row.article.lang),
    Column("published", lambda row: row.article.published.value),
    Column("title", lambda row: row.article.title),
    Column("speaker", _speakers, width=18, style="cyan"),
    act_column(),
    Column("kind", lambda row: row.kind, width=8, style="dim"),
    Column("source", lambda row: row.words.source),
    Column("cue", lambda row: row.words.cue),
    Column("content", lambda row: row.words.content, width="rest"),
    Column("role", lambda row: row.words.role),
    Column("affiliation", lambda row: row.words.affiliation),
    Column("addressee", lambda row: row.addressee),
    Column("target", lambda row: row.target),
    Column("negated", lambda row: row.negated),
    Column("conditional", lambda row: row.conditional),
    Column("hypothetical", lambda row: row.hypothetical),
    Column("said", lambda row: row.said.value),
    Column("within", lambda row: row.within),
    Column("score", lambda row: row.score),
    Column("made_by", lambda row: row.made_by),
    Column("source_spans", lambda row: row.source),
    Column("cue_spans", lambda row: row.cue),
    Column("content_spans", lambda row: row.content),
)


@click.command()
@ledger_argument
@filter_options("speaker", "act", "kind", "lang", "outlet", "since", "until", "words", "article", "limit")
@click.option(
    "--sort",
    type=click.Choice(get_args(queries.StatementSort)),
    default="published",
    show_default=True,
    help="Order; published: oldest first, articles without a date last.",
)
@click.option(
    "--copies/--no-copies", default=True, help="What near-copies of an article say in the same words. [default: copies]"
)
@output_options
@handle_errors
def statements(ledger: Path, output: Format, **filters: Any) -> None:
    """List who said what in LEDGER.

    Filters of one kind may be repeated, and then one of them must fit; those of different kinds must
    all fit.

    \b
    Example: ujar statements dispute.db --speaker "*lavrov*" --act deny --since 2016-04
    """
    list_rows(
        ledger,
        lambda opened: queries.statements(opened, **filters),
        output=output,
        columns=_COLUMNS,
        what="statements",
    )
