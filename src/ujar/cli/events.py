"""`ujar events`: what happened, and whose word it is."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from typing import Any

import click

from ujar.analyse import Happening, happenings
from ujar.cli.options import (
    Column,
    Format,
    filter_options,
    handle_errors,
    ledger_argument,
    list_rows,
    output_options,
)
from ujar.ledger import EventRow, Ledger
from ujar.ledger import events as listing

__all__ = ["events"]

_FLAGS = ("historical", "future", "hypothetical", "negated")


def _voice(row: EventRow) -> str:
    """Return `paper`, or who alleges the event."""
    if row.voice == listing.PAPER:
        return listing.PAPER
    return "; ".join(row.speakers) or "somebody"


_COLUMNS = (
    Column("id", lambda row: row.id),
    Column("article", lambda row: row.article.id),
    Column("path", lambda row: row.article.path),
    Column("published", lambda row: row.article.published.value, width=10, style="dim"),
    Column("type", lambda row: row.type, width=9, style="green"),
    Column("mode", lambda row: row.mode, width=11),
    Column("trigger", lambda row: row.words, width=16),
    Column("trigger_span", lambda row: row.trigger),
    Column("actors", lambda row: "; ".join(row.actors), width="rest", style="cyan"),
    Column("recipients", lambda row: "; ".join(row.recipients), width="rest", style="cyan"),
    Column("place", lambda row: row.place and row.place.name, width=12),
    Column("place_span", lambda row: row.place and row.place.span),
    Column("date", lambda row: row.date and row.date.value, width=10),
    Column("date_span", lambda row: row.date and row.date.span),
    Column("quantities", lambda row: "; ".join(f"{one.value:g} {one.unit}" for one in row.quantities)),
    Column("voice", _voice, width=14),
    Column("told", lambda row: 1 + len(row.mentions), width=4, right=True),
    Column("mentions", lambda row: row.mentions),
    Column("statement", lambda row: None if row.voice == listing.PAPER else row.voice),
    Column("flags", lambda row: " ".join(flag for flag in _FLAGS if getattr(row, flag)), width=12),
    Column("score", lambda row: row.score),
    Column("made_by", lambda row: row.made_by),
)


def _told(ledger: Ledger, filters: dict[str, Any], *, mentions: bool) -> Iterator[Happening]:
    if mentions:
        return (happening for row in listing.events(ledger, **filters) for happening in happenings((row,)))
    return iter(happenings(listing.events(ledger, **filters, copies=False)))


@click.command()
@ledger_argument
@filter_options("type", "mode", "actor", "voice", "lang", "outlet", "since", "until", "article", "limit")
@click.option("--mentions", is_flag=True, help="A row for each article that tells an event, not one for the event.")
@output_options
@handle_errors
def events(ledger: Path, output: Format, mentions: bool, limit: int | None, **filters: Any) -> None:
    """List what happened, is planned or is alleged in LEDGER, with whose word it is.

    What several articles tell is one event; `told` is the number of articles.

    Types and modes are those of PLOVER; docs/events.md has the table.

    \b
    Example: ujar events dispute.db --type mobilize --actor russia --voice paper
    """
    list_rows(
        ledger,
        lambda opened: islice(_told(opened, filters, mentions=mentions), limit),
        output=output,
        columns=_COLUMNS,
        what="events",
    )
