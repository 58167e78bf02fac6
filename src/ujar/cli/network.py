"""`ujar network`: who stands with whom, who against, who speaks about what, who reacts to whom."""

from __future__ import annotations

from pathlib import Path
from typing import Any, get_args

import click

from ujar.analyse import Network, NetworkChoice, network_series
from ujar.analyse import network as find_network
from ujar.analyse.columns import Columns, load_columns
from ujar.analyse.graph import NetworkKind
from ujar.analyse.sides import leading_sides
from ujar.analyse.weights import Normalise, Weigh
from ujar.analyse.windows import Step, Window, span
from ujar.cli.networks import counting_options
from ujar.cli.options import Column, Format, emit, handle_errors, ledger_argument, output_options, say_nothing
from ujar.cli.pictures import svg_option, write_svg, write_text
from ujar.ledger import Ledger
from ujar.web.app.interface import interface
from ujar.web.graphml import graphml as as_graphml
from ujar.web.network_layout import layout
from ujar.web.network_svg import network_svg

__all__ = ["network"]

_COLUMNS = (
    Column("since", lambda row: row[0] and row[0].first),
    Column("until", lambda row: row[0] and row[0].last),
    Column("source", lambda row: row[2].source),
    Column("source_name", lambda row: row[1][row[2].source], width="rest", style="cyan"),
    Column("target", lambda row: row[2].target),
    Column("target_name", lambda row: row[1][row[2].target], width="rest", style="cyan"),
    Column("weight", lambda row: round(row[2].weight, 6), width=9, right=True),
    Column("tone", lambda row: row[2].tone, width=8),
    Column("parts", lambda row: " ".join(f"{part}:{count}" for part, count in row[2].parts.items()), width=34),
)
_OF_A_SERIES = tuple(column._replace(width=11) if column.name == "since" else column for column in _COLUMNS)


@click.command()
@ledger_argument
@click.option(
    "--kind",
    type=click.Choice(get_args(NetworkKind)),
    default="congruence",
    show_default=True,
    help="What ties: the same position on an issue, the opposite one, their difference, any shared issue; "
    "actors to issues; or reactions of one to another.",
)
@click.option(
    "--weigh",
    type=click.Choice(get_args(Weigh)),
    default="issues",
    show_default=True,
    help="What a weight counts: issues, the smaller number of statements on each, or all pairs of statements.",
)
@click.option(
    "--normalise",
    type=click.Choice(get_args(Normalise)),
    default="none",
    show_default=True,
    help="What weights are divided by; docs/networks.md has the formulas.",
)
@click.option("--minimum", type=click.FloatRange(0), default=0.0, metavar="W", help="The least weight of a tie.")
@counting_options
@click.option("--window", type=click.Choice(get_args(Step)), help="A network for each week, month, quarter or year.")
@click.option(
    "--graphml",
    type=click.Path(path_type=Path, dir_okay=False),
    metavar="FILE",
    help="Also write it to this file for Gephi, visone or igraph.",
)
@svg_option
@output_options
@handle_errors
def network(
    ledger: Path, output: Format, window: Step | None, graphml: Path | None, svg: Path | None, **choice: Any
) -> None:
    """Show the network of a dispute in LEDGER: its ties, the strongest first.

    JSON has the nodes too. All but reactions need a codebook (`ujar issues`).

    \b
    Example: ujar network dispute.db --kind subtract --normalise average --graphml dispute.graphml
    """
    if window is not None and (graphml is not None or svg is not None):
        raise click.UsageError("--window gives many networks and a file holds one: use --since and --until for it.")
    asked = NetworkChoice(**choice)
    with Ledger.open(ledger, create=False, readonly=True) as opened:
        columns = load_columns(opened)
        empty = opened.is_empty()
    series = network_series(columns, asked, window) if window is not None else []
    found: list[tuple[Window | None, Network]] = [(one.window, one.network) for one in series]
    if window is None:
        found = [(None, find_network(columns, asked))]
    for _, one in found:
        _write(one, columns, asked, svg=svg, graphml=graphml)
    if output in ("json", "nl"):
        emit(iter(series) if window is not None else (one for _, one in found), format=output, columns=())
    else:
        rows = (
            (frame, names, edge)
            for frame, one in found
            for names in [{node.id: node.name for node in one.nodes}]
            for edge in one.edges
        )
        emit(rows, format=output, columns=_COLUMNS if window is None else _OF_A_SERIES)  # type: ignore[arg-type]
    if not any(one.edges for _, one in found):
        nothing = f"{ledger} has no tie that fits. `ujar matrix {ledger}` shows what is said on which issue."
        say_nothing(ledger, nothing, empty=empty)


def _write(found: Network, columns: Columns, choice: NetworkChoice, *, svg: Path | None, graphml: Path | None) -> None:
    if svg is not None:
        sides, period = leading_sides(columns), span(columns, choice)
        picture = network_svg(found, layout(found), choice=choice, period=period, sides=sides, words=interface("en"))
        write_svg(svg, picture)
    if graphml is not None:
        write_text(graphml, as_graphml(found), what="GraphML")
