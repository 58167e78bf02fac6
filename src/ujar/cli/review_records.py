"""The commands of `ujar review` about statements, links and positions."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import get_args

import click
import msgspec

from ujar.acts import ACTS
from ujar.cli.options import Column, Format, handle_errors, output_options
from ujar.cli.output import act_column
from ujar.cli.review_options import by_option, list_found, show_actors, show_entry
from ujar.learn.reviewed_ledger import write_ledger
from ujar.ledger import Ledger, StatementRow, reviewing, reviews
from ujar.ledger.reviews import Edit, NewSpeaker, QueueOrder
from ujar.link.issues import Position
from ujar.records import ActorKind, Relation, speakers_of

__all__ = ["COMMANDS"]

_OFF = "off"


def _speakers(row: StatementRow) -> str:
    return "; ".join(speaker.name for speaker in speakers_of(row))


_QUEUE = (
    Column("id", lambda row: row.id, width=28),
    Column("score", lambda row: row.score, width=5, right=True),
    Column("speaker", _speakers, width=18, style="cyan"),
    act_column(),
    Column("cue", lambda row: row.words.cue, width=12),
    Column("content", lambda row: row.words.content, width="rest"),
    Column("path", lambda row: row.article.path),
)
_ORPHANS = (
    Column("entry", lambda row: f"s{row.decision.entry}", width=6, right=True),
    Column("reviewer", lambda row: row.decision.reviewer, width=12),
    Column("decision", lambda row: row.decision.decision, width=8, style="green"),
    Column("statement", lambda row: row.decision.statement, width=28),
    Column("words", lambda row: row.decision.words.get("key"), width="rest", wrap=True),
    Column("reason", lambda row: row.reason, width="rest", wrap=True),
    Column("article", lambda row: row.decision.article),
)


@click.command()
@click.option("--limit", type=click.IntRange(min=1), default=50, show_default=True, help="Print no more than N rows.")
@click.option(
    "--order", type=click.Choice(get_args(QueueOrder)), default="instructive", show_default=True,
    help="The unsure and unseen first, or by article and place.",
)  # fmt: skip
@by_option
@output_options
@click.pass_obj
@handle_errors
def statements(ledger: Path, limit: int, order: QueueOrder, by: str, output: Format) -> None:
    """List statements that nobody has reviewed yet, those first from which most is learnt."""
    list_found(
        ledger, lambda opened: reviews.queue(opened, by, limit=limit, order=order), _QUEUE, output,
        "has no statements that are not reviewed.",
    )  # fmt: skip


@click.command()
@click.argument("ids", metavar="[ID|NUMBER]...", nargs=-1)
@click.option("--above", type=float, metavar="SCORE", help="All that nobody has reviewed and that are as sure, 0 to 1.")
@click.option("--article", metavar="ID", help="With --above: only those of one article.")
@click.option("--note", metavar="TEXT", help="Why.")
@by_option
@click.pass_obj
@handle_errors
def accept(
    ledger: Path, ids: tuple[str, ...], above: float | None, article: str | None, note: str | None, by: str
) -> None:
    """Say that statements are right, by their IDs; or merge the two actors of suggestion NUMBER."""
    if bool(ids) == (above is not None):
        raise click.UsageError("give either IDs or --above SCORE.")
    if article is not None and above is None:
        raise click.UsageError("--article goes with --above.")
    with Ledger.open(ledger, create=False) as opened:
        if above is not None:
            count = reviews.accept_above(opened, above, by=by, article=article)
            click.echo(f"{count} statements accepted by {by}")
        for one in ids:
            if one.isdecimal():
                reviewing.accept(opened, int(one), by=by)
                show_actors(opened)
            else:
                reviews.accept(opened, one, by=by, note=note)
                show_entry(opened, by)


@click.command()
@click.argument("ids", metavar="ID|NUMBER...", nargs=-1, required=True)
@click.option("--note", metavar="TEXT", help="Why.")
@by_option
@click.pass_obj
@handle_errors
def reject(ledger: Path, ids: tuple[str, ...], note: str | None, by: str) -> None:
    """Take statements out, by their IDs; or say that the two actors of suggestion NUMBER are different."""
    with Ledger.open(ledger, create=False) as opened:
        for one in ids:
            if one.isdecimal():
                reviewing.reject(opened, int(one), by=by)
                show_actors(opened)
            else:
                reviews.reject(opened, one, by=by, note=note)
                show_entry(opened, by)


@click.command()
@click.argument("statement", metavar="ID")
@click.argument("word", metavar="ACT", type=click.Choice(list(ACTS)))
@click.option("--note", metavar="TEXT", help="Why.")
@by_option
@click.pass_obj
@handle_errors
def act(ledger: Path, statement: str, word: str, note: str | None, by: str) -> None:
    """Give a statement another ACT: claim, deny, accuse …"""
    changes = msgspec.convert({"act": word}, Edit)
    with Ledger.open(ledger, create=False) as opened:
        reviews.edit(opened, statement, changes, by=by, note=note)
        show_entry(opened, by)


@click.command()
@click.argument("statement", metavar="ID")
@click.argument("names", metavar="[NAME]...", nargs=-1)
@click.option("--kind", type=click.Choice(get_args(ActorKind)), help="Needed for who is not in the article yet.")
@click.option("--nobody", is_flag=True, help="No speaker is known.")
@click.option("--note", metavar="TEXT", help="Why.")
@by_option
@click.pass_obj
@handle_errors
def speaker(
    ledger: Path,
    statement: str,
    names: tuple[str, ...],
    kind: ActorKind | None,
    nobody: bool,
    note: str | None,
    by: str,
) -> None:
    """Give a statement another speaker: NAME or id of an actor of its article; several for a joint statement."""
    if nobody == bool(names):
        raise click.UsageError("give either a NAME or --nobody.")
    who = tuple(name if kind is None else NewSpeaker(name=name, kind=kind) for name in names)
    changes = Edit(speaker=None if nobody else who[0] if len(who) == 1 else who)
    with Ledger.open(ledger, create=False) as opened:
        reviews.edit(opened, statement, changes, by=by, note=note)
        show_entry(opened, by)


@click.command()
@click.argument("start", metavar="FROM")
@click.argument("end", metavar="TO")
@click.argument("relation", type=click.Choice(get_args(Relation)))
@click.option("--note", metavar="TEXT", help="Why.")
@by_option
@click.pass_obj
@handle_errors
def link(ledger: Path, start: str, end: str, relation: Relation, note: str | None, by: str) -> None:
    """Say that statement FROM answers, denies … statement TO."""
    with Ledger.open(ledger, create=False) as opened:
        reviews.link(opened, start, end, relation, by=by, note=note)
        show_entry(opened, by)


@click.command()
@click.argument("start", metavar="FROM")
@click.argument("end", metavar="TO")
@click.argument("relation", metavar="[RELATION]", type=click.Choice(get_args(Relation)), required=False)
@click.option("--note", metavar="TEXT", help="Why.")
@by_option
@click.pass_obj
@handle_errors
def unlink(ledger: Path, start: str, end: str, relation: Relation | None, note: str | None, by: str) -> None:
    """Take out the links from statement FROM to statement TO, of one RELATION or all."""
    with Ledger.open(ledger, create=False) as opened:
        reviews.unlink(opened, start, end, relation, by=by, note=note)
        show_entry(opened, by)


@click.command()
@click.argument("statement", metavar="ID")
@click.argument("issue", metavar="ISSUE")
@click.argument("position", type=click.Choice([*get_args(Position), _OFF]))
@click.option("--note", metavar="TEXT", help="Why.")
@by_option
@click.pass_obj
@handle_errors
def code(ledger: Path, statement: str, issue: str, position: str, note: str | None, by: str) -> None:
    """Give a statement a position on ISSUE, or take it off the issue."""
    with Ledger.open(ledger, create=False) as opened:
        if position == _OFF:
            reviews.uncode(opened, statement, issue, by=by, note=note)
        else:
            reviews.code(opened, statement, issue, msgspec.convert(position, Position), by=by, note=note)
        show_entry(opened, by)


@click.command()
@output_options
@click.pass_obj
@handle_errors
def orphans(ledger: Path, output: Format) -> None:
    """List decisions that hold and do not fit the articles as they are now, with the reason."""
    list_found(ledger, reviews.orphans, _ORPHANS, output, "has no decisions that do not fit.")


@click.command()
@by_option
@click.pass_obj
@handle_errors
def export(ledger: Path, by: str) -> None:
    """Print every decision as one JSON record a line, with the records before and after.

    Those of open rounds are printed only if they are of the one named with --by.
    """
    encode = msgspec.json.Encoder().encode
    with Ledger.open(ledger, create=False, readonly=True) as opened:
        for decision in reviews.decisions(opened, viewer=by):
            sys.stdout.buffer.write(encode(decision) + b"\n")
        sys.stdout.buffer.flush()


@click.command("export-training")
@click.argument("folder", metavar="DIR", type=click.Path(path_type=Path, file_okay=False))
@click.pass_obj
@handle_errors
def export_training(ledger: Path, folder: Path) -> None:
    """Write the reviewed records to DIR, as `ujar train --reviewed DIR` reads them.

    Statements that were accepted, edited or added are written, with the texts of their articles. An article whose every
    statement was reviewed teaches also where statements are, others only what they are.

    \b
    Example: ujar review dispute.db export-training reviewed/
             ujar train acts.v2 --reviewed reviewed/ --corpora corpora/
    """
    with Ledger.open(ledger, create=False, readonly=True) as opened:
        written = write_ledger(opened, folder)
    click.echo(
        f"{written.statements} statements in {folder}: {written.whole} articles reviewed as a whole, "
        f"{written.partial} in part"
    )
    if written.missing:
        click.echo(f"{len(written.missing)} reviewed statements are no longer in the ledger", err=True)


COMMANDS: tuple[click.Command, ...] = (
    statements, accept, reject, act, speaker, link, unlink, code, orphans, export, export_training,
)  # fmt: skip
"""In the order of the help."""
