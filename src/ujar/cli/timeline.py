"""`ujar timeline`: statements and events in the order of time."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import click

from ujar.analyse import TimelineEntry
from ujar.analyse import timeline as find_timeline
from ujar.cli.options import (
    Column,
    Format,
    emit,
    filter_options,
    handle_errors,
    ledger_argument,
    output_options,
    say_nothing,
)
from ujar.cli.pictures import svg_option, write_svg
from ujar.ledger import Ledger
from ujar.web.chart import Form, Mark, chart

__all__ = ["timeline"]

_LANES = 14
"""Actors that have a lane of their own in the picture: those who say most. The others share the last."""

_OTHERS = "others"

_COLUMNS = (
    Column("date", lambda row: row.when.value or "undated", width=11, style="dim"),
    Column("basis", lambda row: row.when.basis),
    Column("kind", lambda row: row.kind),
    Column("who", lambda row: "; ".join(row.who), width=24, style="cyan"),
    Column("what", lambda row: row.what, width=16, style="green"),
    Column("words", lambda row: row.words, width="rest"),
    Column("voice", lambda row: row.voice if row.kind == "event" else None, width=16, style="dim"),
    Column("told", lambda row: row.told),
    Column("id", lambda row: row.id),
    Column("path", lambda row: row.article.path),
    Column("spans", lambda row: row.spans),
)


@click.command()
@ledger_argument
@filter_options("speaker", "act", "lang", "outlet", "since", "until", "words", "article", "limit")
@click.option(
    "--only",
    "kinds",
    multiple=True,
    type=click.Choice(["statement", "event"]),
    help="Only what was said, or only what happened.",
)
@svg_option
@output_options
@handle_errors
def timeline(ledger: Path, output: Format, svg: Path | None, limit: int | None, **filters: Any) -> None:
    """Show what was said and what happened in LEDGER in the order of time.

    The date is the one that the article gives for a statement or event, else the day of publication; what has neither
    comes last, and so do past and planned events without a date.

    \b
    Example: ujar timeline dispute.db --since 2016 --svg timeline.svg
    """
    with Ledger.open(ledger, create=False, readonly=True) as opened:
        found = find_timeline(opened, **filters)
        empty = opened.is_empty()
    if svg is not None:
        lanes = _lanes(found)
        write_svg(svg, chart(_marks(found, lanes), title="Timeline", lanes=(*lanes, _OTHERS)))
    if not emit(iter(found[:limit]), format=output, columns=_COLUMNS):
        say_nothing(ledger, f"{ledger} has nothing that fits.", empty=empty)


def _lanes(entries: Sequence[TimelineEntry]) -> list[str]:
    """Return the names that have a lane of their own, those who say most first."""
    counts = Counter(name for entry in entries for name in entry.who)
    return [name for name, _ in counts.most_common(_LANES)]


def _marks(entries: Sequence[TimelineEntry], lanes: Sequence[str]) -> Iterator[Mark]:
    for entry in entries:
        if entry.when.first is None:
            continue
        title = f"{entry.when.value} {'; '.join(entry.who)} {entry.what}: “{entry.words}”"
        form: Form = "event" if entry.kind == "event" else "none"
        for name in dict.fromkeys(name if name in lanes else _OTHERS for name in entry.who or (_OTHERS,)):
            yield Mark(name, entry.when.first, form, title, f"{name} {entry.id}")
