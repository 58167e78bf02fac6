"""`ujar positions`: how the positions of one actor moved."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import click
from rich.console import Console
from rich.text import Text

from ujar.analyse import IssuePositions, Stand
from ujar.analyse import positions as find_positions
from ujar.cli.options import Column, Format, emit, handle_errors, ledger_argument, output_options
from ujar.cli.output import printable
from ujar.cli.pictures import svg_option, write_svg
from ujar.ledger import Ledger
from ujar.web.chart import Mark, Step, chart

__all__ = ["positions"]

_COLUMNS = (
    Column("issue", lambda row: row[0].name),
    Column("date", lambda row: row[1].when.value),
    Column("speakers", lambda row: "; ".join(row[1].speakers)),
    Column("act", lambda row: row[1].act),
    Column("position", lambda row: row[1].position),
    Column("changed", lambda row: any(change.after == row[1].statement for change in row[0].changes)),
    Column("told_by", lambda row: "; ".join(row[1].told_by)),
    Column("words", lambda row: row[1].words),
    Column("reason", lambda row: row[1].reason),
    Column("statement", lambda row: row[1].statement),
    Column("path", lambda row: row[1].article.path),
    Column("content_spans", lambda row: row[1].content),
)


@click.command()
@ledger_argument
@click.argument("actor")
@click.option("--issue", multiple=True, metavar="NAME", help="An issue of the codebook; without it all.")
@svg_option
@output_options
@handle_errors
def positions(ledger: Path, actor: str, output: Format, issue: tuple[str, ...], svg: Path | None) -> None:
    """Show what ACTOR said on each issue of LEDGER over time; a change is shown with both passages.

    ACTOR is a speaker or a side, by any of its names; a side speaks by all who speak for it.

    \b
    Example: ujar positions dispute.db "Raden Wirabuana"
    """
    with Ledger.open(ledger, create=False, readonly=True) as opened:
        found = find_positions(opened, actor, issues=issue)
    if svg is not None:
        write_svg(svg, _picture(found, actor))
    if output == "table":
        _show(found)
    elif output == "csv":
        emit(((one, stand) for one in found for stand in one.stands), format="csv", columns=_COLUMNS)  # type: ignore[misc]
    else:
        emit(found, format=output, columns=())
    if not found:
        click.echo(
            f"{ledger} has nothing of {actor!r} on an issue. `ujar actors {ledger}` lists who speaks, "
            f"`ujar issues {ledger}` what about.",
            err=True,
        )


def _show(found: list[IssuePositions]) -> None:
    console = Console(highlight=False, markup=False, emoji=False)
    for one in found:
        console.print(Text(printable(one.name), style="bold"))
        before = {change.after: change for change in one.changes}
        stands = {stand.statement: stand for stand in one.stands}
        for stand in one.stands:
            change = before.get(stand.statement)
            if change is not None:
                earlier = stands[change.before]
                console.print(
                    Text(
                        f"  changed ({change.by}): {earlier.position} on {earlier.when.value}, "
                        f"{stand.position} on {stand.when.value}",
                        style="yellow",
                    )
                )
            console.print(_line(stand))
        console.print()


def _line(stand: Stand) -> Text:
    line = Text("  ")
    style = {"supports": "green", "opposes": "red", "none": "dim"}[stand.position]
    line.append(f"{stand.when.value or 'undated':<11}", style="dim")
    line.append(f"{stand.position:<9}", style=style)
    line.append(printable(f"{'; '.join(stand.speakers)}, {stand.act}:"), style="cyan")
    line.append(f" “{printable(stand.words)}”")
    if stand.told_by:
        line.append(f"  as {printable('; '.join(stand.told_by))} tells it", style="dim")
    return line


def _picture(found: list[IssuePositions], actor: str) -> str:
    lanes = [one.name for one in found]
    return chart(_marks(found), title=f"Positions of {actor}", steps=_steps(found), lanes=lanes)


def _marks(found: list[IssuePositions]) -> Iterator[Mark]:
    for one in found:
        for stand in one.stands:
            if stand.when.first is not None:
                title = f"{stand.when.value} {'; '.join(stand.speakers)}, {stand.act}: “{stand.words}”"
                yield Mark(one.name, stand.when.first, stand.position, title, f"{one.issue} {stand.statement}")


def _steps(found: list[IssuePositions]) -> Iterator[Step]:
    for one in found:
        stands = {stand.statement: stand for stand in one.stands}
        for change in one.changes:
            words = " → ".join(stands[key].words for key in (change.before, change.after))
            yield Step(f"{one.issue} {change.before}", f"{one.issue} {change.after}", words)
