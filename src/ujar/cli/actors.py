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
from ujar.ledger import ActorFact, ActorRow, queries

__all__ = ["actors"]


def _aliases(row: ActorRow, lang: str) -> list[str]:
    """Return the names and aliases in one language, the commonest first."""
    named = [fact for fact in row.facts if fact.what in ("name", "alias") and fact.lang == lang]
    ordered = sorted(named, key=lambda fact: (-fact.articles, fact.value))
    return [value for value in dict.fromkeys(fact.value for fact in ordered) if value != row.name]


def _dated(row: ActorRow, what: str) -> list[str]:
    """Return roles or affiliations with the days of the articles that give them."""
    return [_with_days(fact) for fact in row.facts if fact.what == what]


def _offices(row: ActorRow) -> str:
    return "; ".join((*_dated(row, "role"), *_dated(row, "affiliation")))


def _with_days(fact: ActorFact) -> str:
    if fact.since is None:
        return fact.value
    days = fact.since if fact.since == fact.until else f"{fact.since} to {fact.until}"
    return f"{fact.value} ({days})"


_COLUMNS = (
    Column("id", lambda row: row.id),
    Column("name", lambda row: row.name, width=20, style="cyan"),
    Column("kind", lambda row: row.kind, width=12, style="dim"),
    Column("side", lambda row: row.side, width=10),
    Column("statements", lambda row: row.statements, width=10, right=True),
    Column("articles", lambda row: row.articles, width=8, right=True),
    Column("mentions", lambda row: row.mentions),
    Column("aliases", lambda row: "; ".join(row.aliases), width="rest"),
    Column("roles and affiliations", _offices, width="rest"),
    Column("aliases_id", lambda row: "; ".join(_aliases(row, "id"))),
    Column("aliases_en", lambda row: "; ".join(_aliases(row, "en"))),
    Column("roles", lambda row: "; ".join(_dated(row, "role"))),
    Column("affiliations", lambda row: "; ".join(_dated(row, "affiliation"))),
)


@click.command()
@ledger_argument
@filter_options("name", "actor-kind", "side", "lang", "outlet", "since", "until", "article", "limit")
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

    Counts are of the articles that fit the filters; names, roles and affiliations of the whole ledger, with the days of
    the articles that give them. `ujar review` corrects who is who.

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
