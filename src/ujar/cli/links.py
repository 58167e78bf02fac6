"""`ujar links`: who answers, denies or repeats whom."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

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
from ujar.cli.progress import progress_bar
from ujar.ledger import Ledger, LinkEnd, LinkRow, queries
from ujar.records import Speaker

__all__ = ["links"]


def _names(end: LinkEnd) -> str:
    if end.speaker is None:
        return ""
    speakers = (end.speaker,) if isinstance(end.speaker, Speaker) else end.speaker
    return "; ".join(speaker.name for speaker in speakers)


def _end(which: str, get: Callable[[LinkRow], LinkEnd]) -> tuple[Column, ...]:
    return (
        Column(f"{which}_statement", lambda row: get(row).statement),
        Column(f"{which}_path", lambda row: get(row).path),
        Column(f"{which}_published", lambda row: get(row).published.value),
        Column(f"{which}_speaker", lambda row: _names(get(row)), width=14, style="cyan"),
        Column(f"{which}_act", lambda row: get(row).act),
        Column(f"{which}_content", lambda row: get(row).words.content, width="rest"),
        Column(f"{which}_content_spans", lambda row: get(row).content),
    )


_COLUMNS = (
    Column("relation", lambda row: row.relation, width=11, style="green"),
    *_end("from", lambda row: row.from_),
    *_end("to", lambda row: row.to),
    Column("score", lambda row: row.score, width=5, right=True),
    Column("evidence", lambda row: row.evidence),
    Column("made_by", lambda row: row.made_by),
)


def _relink(path: Path) -> None:
    with Ledger.open(path, create=False) as ledger:
        total = ledger.connection.value("SELECT count(*) FROM articles")
        with progress_bar("Linking", total) as done:
            ledger.relink(done)


@click.command()
@ledger_argument
@filter_options("relation", "speaker", "act", "lang", "outlet", "since", "until", "words", "article", "limit")
@click.option("--across", is_flag=True, help="Only links between statements of different articles.")
@click.option(
    "--score",
    type=click.FloatRange(0, 1),
    default=0.0,
    metavar="0..1",
    help="Only links at least so sure; a score is the share of such links that were right.",
)
@click.option(
    "--again", is_flag=True, help="Compare all articles anew first: after actors were merged or given a side."
)
@output_options
@handle_errors
def links(ledger: Path, output: Format, again: bool, **filters: Any) -> None:
    """List the links between statements in LEDGER: the first reacts to the second.

    Filters but --relation, --across and --score must all fit one of the two statements.

    \b
    Example: ujar links dispute.db --relation denies --speaker russia
    """
    if again:
        _relink(ledger)
    list_rows(
        ledger,
        lambda opened: queries.links(opened, **filters),
        output=output,
        columns=_COLUMNS,
        what="links",
    )
