"""`ujar contested`: the words of the sides beside each other."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import click
from rich.console import Console
from rich.table import Table
from rich.text import Text

from ujar.analyse import ContestedIssue, Voice
from ujar.analyse import contested as find_contested
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
from ujar.cli.output import printable
from ujar.ledger import Ledger

__all__ = ["contested"]

_COLUMNS = (
    Column("issue", lambda row: row[0].name),
    Column("party", lambda row: "; ".join(row[1].parties)),
    Column("date", lambda row: row[1].when.value),
    Column("speakers", lambda row: "; ".join(row[1].speakers)),
    Column("act", lambda row: row[1].act),
    Column("position", lambda row: row[1].position),
    Column("words", lambda row: row[1].words),
    Column("told_by", lambda row: "; ".join(row[1].told_by)),
    Column("reacts_to", lambda row: row[1].reacts_to.statement if row[1].reacts_to else None),
    Column("relation", lambda row: row[1].reacts_to.relation if row[1].reacts_to else None),
    Column("agreed", lambda row: row[1].statement in row[0].agreed),
    Column("unanswered", lambda row: row[1].statement in row[0].unanswered),
    Column("reason", lambda row: row[1].reason),
    Column("statement", lambda row: row[1].statement),
    Column("path", lambda row: row[1].article.path),
    Column("content_spans", lambda row: row[1].content),
)


@click.command()
@ledger_argument
@click.option(
    "--between",
    nargs=2,
    metavar="SIDE SIDE",
    help="The two sides or speakers, by any of their names. Without it the two that say most.",
)
@click.option("--issue", multiple=True, metavar="NAME", help="An issue of the codebook; without it all.")
@filter_options("since", "until")
@output_options
@handle_errors
def contested(
    ledger: Path,
    output: Format,
    between: tuple[str, str] | None,
    issue: tuple[str, ...],
    since: str | None,
    until: str | None,
) -> None:
    """Show what is contested in LEDGER: issue by issue, each side's own words, dated, a claim beside its denial.

    Also what both sides accept, what nobody answered, the newest word of each side, and what they say of one another.
    Without a codebook (`ujar issues`) the issues are the exchanges themselves: statements of which one reacts to
    another.

    \b
    Example: ujar contested dispute.db --between NATO Russia
    """
    with Ledger.open(ledger, create=False, readonly=True) as opened:
        found = find_contested(opened, between=between or (), issues=issue, since=since, until=until)
        empty = opened.is_empty()
    if output == "table":
        _show(found)
    elif output == "csv":
        emit(((one, voice) for one in found for voice in one.voices), format="csv", columns=_COLUMNS)  # type: ignore[misc]
    else:
        emit(found, format=output, columns=())
    if not found:
        nothing = (
            f"{ledger} has nothing that these sides contest. `ujar actors {ledger}` lists who speaks, "
            f"`ujar issues {ledger} --suggest` what is spoken about."
        )
        say_nothing(ledger, nothing, empty=empty)


def _show(issues: list[ContestedIssue]) -> None:
    console = Console(highlight=False, markup=False, emoji=False)
    for issue in issues:
        console.print(Text(printable(issue.name), style="bold"))
        if issue.definition:
            console.print(Text(printable(issue.definition), style="dim"))
        console.print()
        voices = {voice.statement: voice for voice in issue.voices}
        for statement in issue.agreed:
            console.print(_cell(issue, [voices[statement]], lead="both accept  "))
        table = Table(box=None, pad_edge=False, padding=(1, 2, 0, 0), expand=True)
        for party in issue.parties:
            table.add_column(printable(party), ratio=1, header_style="bold cyan")
        for row in _rows(issue):
            table.add_row(*(_cell(issue, cell) for cell in row))
        if table.row_count:
            console.print(table)
        for party, statement in issue.newest.items():
            newest = voices[statement]
            line = Text(f"\nnewest of {printable(party)}  ", style="cyan")
            console.print(line.append_text(_head(newest)).append(f"  “{printable(newest.words)}”"))
        console.print()


def _rows(issue: ContestedIssue) -> Iterator[list[list[Voice]]]:
    """Yield rows of cells, one cell a party: what is said, and beside it the reactions of the others.

    What the parties say together stands above the table.
    """
    alone = {voice.statement: voice for voice in issue.voices if len(voice.parties) == 1}
    shown: set[str] = set()
    for voice in alone.values():
        if voice.statement in shown or (voice.reacts_to is not None and voice.reacts_to.statement in alone):
            continue
        pending = [voice]
        while pending:
            first = pending.pop(0)
            if first.statement in shown:
                continue
            reactions = [alone[r.statement] for r in first.reactions if r.statement in alone.keys() - shown]
            shown.update((first.statement, *(one.statement for one in reactions)))
            yield [[one for one in (first, *reactions) if party in one.parties] for party in issue.parties]
            pending += [alone[r.statement] for one in reactions for r in one.reactions if r.statement in alone]
    for voice in alone.values():
        # What reacts in a circle has no beginning.
        if voice.statement not in shown:
            yield [[voice] if party in voice.parties else [] for party in issue.parties]


def _cell(issue: ContestedIssue, voices: list[Voice], *, lead: str = "") -> Text:
    cell = Text(lead, style="green" if lead else "")
    for number, voice in enumerate(voices):
        if number:
            cell.append("\n")
        cell.append_text(_head(voice))
        marks: list[str] = []
        if voice.reacts_to is not None:
            marks.append(voice.reacts_to.relation)
        if voice.negated:
            marks.append("cue negated")
        if voice.conditional:
            marks.append("on condition")
        if voice.told_by:
            marks.append(printable(f"as {'; '.join(voice.told_by)} tells it"))
        if voice.statement in issue.unanswered:
            marks.append("not answered")
        if marks:
            cell.append(f"  [{', '.join(marks)}]", style="green")
        cell.append(f"\n“{printable(voice.words)}”", style="")
    return cell


def _head(voice: Voice) -> Text:
    head = Text(style="dim")
    parts = [voice.when.value or "undated", "; ".join(voice.speakers), voice.act]
    if voice.told_by_cue:
        parts.append(f"({voice.told_by_cue})")
    if voice.position != "none":
        parts.append(voice.position)
    return head.append("  ".join(printable(part) for part in parts))
