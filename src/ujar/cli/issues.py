"""`ujar issues`: what is spoken about."""

from __future__ import annotations

from pathlib import Path

import click

from ujar.cli.options import Column, Format, handle_errors, ledger_argument, list_rows, output_options
from ujar.cli.review_options import by_option
from ujar.errors import CodebookError
from ujar.ledger import Ledger
from ujar.ledger import issues as ledger_issues
from ujar.ledger.codebook import accept_phrase
from ujar.link.issues import Codebook, Issue, Suggestion, dump_codebook, issue_id, read_codebook

__all__ = ["issues"]

_COLUMNS = (
    Column("id", lambda row: row.id),
    Column("name", lambda row: row.name, width="rest", style="cyan"),
    Column("parent", lambda row: row.parent, width=16, style="dim"),
    Column("statements", lambda row: row.statements, width=10, right=True),
    Column("supports", lambda row: row.supports, width=8, right=True),
    Column("opposes", lambda row: row.opposes, width=7, right=True),
    Column("none", lambda row: row.none, width=6, right=True),
    Column("actors", lambda row: row.actors, width=6, right=True),
    Column("first", lambda row: row.first, width=10, style="dim"),
    Column("last", lambda row: row.last, width=10, style="dim"),
    Column("definition", lambda row: row.definition),
    Column("words", lambda row: "; ".join(row.words)),
)


@click.command()
@ledger_argument
@click.option(
    "--codebook",
    type=click.Path(path_type=Path, dir_okay=False),
    help="Take the issues of this YAML file in place of those before, and code every statement.",
)
@click.option("--suggest", is_flag=True, help="Print phrases that may be issues as a codebook, to edit and give back.")
@click.option("--accept", multiple=True, metavar="PHRASE", help="Add a suggested phrase, or any other, as an issue.")
@click.option("--export", is_flag=True, help="Print the codebook of LEDGER as YAML.")
@by_option
@output_options
@handle_errors
def issues(
    ledger: Path, output: Format, codebook: Path | None, suggest: bool, accept: tuple[str, ...], export: bool, by: str
) -> None:
    """List the issues of LEDGER, with how many statements take which position on each.

    Issues come from a codebook, a YAML file: each has a name and the words by which it is known, in Indonesian and
    English; `word*` stands for anything that begins so, inflected forms are found by themselves.

    \b
    issues:
      - name: Reclamation of the bay
        definition: Filling in part of the bay for a new quarter.
        words: [reklamasi, "reclam*", pengurukan]
        sides:
          Fishermen: {position: opposes, words: [merusak terumbu karang, loss of the reef]}
          City: {position: supports, words: [lapangan kerja, new jobs]}

    What is changed is kept with who and when: `ujar review LEDGER log` lists it, `ujar review LEDGER undo` takes it
    back.

    \b
    Example: ujar issues dispute.db --suggest > issues.yaml
             ujar issues dispute.db --codebook issues.yaml
    """
    if suggest or export:
        _print(ledger, suggest=suggest)
        return
    if codebook is not None:
        _load(ledger, read_codebook(codebook), by=by)
    for phrase in accept:
        _accept(ledger, phrase, by=by)
    list_rows(ledger, ledger_issues.issues, output=output, columns=_COLUMNS, what="issues")


def _load(path: Path, book: Codebook, *, by: str) -> None:
    with Ledger.open(path, create=False) as ledger:
        codes = ledger_issues.put_codebook(ledger, book, by=by)
    click.echo(f"{len(book.issues)} issues, {codes} positions of statements on them.", err=True)


def _accept(path: Path, phrase: str, *, by: str) -> None:
    if not issue_id(phrase):
        raise CodebookError(f"{phrase!r} holds no letter or figure: give the words of the issue.")
    with Ledger.open(path, create=False) as ledger:
        count = accept_phrase(ledger, phrase, by=by)
    click.echo(f"{phrase}: {count} statements.", err=True)


def _print(path: Path, *, suggest: bool) -> None:
    with Ledger.open(path, create=False, readonly=True) as ledger:
        if not suggest:
            click.echo(dump_codebook(ledger_issues.codebook(ledger)), nl=False)
            return
        found = ledger_issues.suggestions(ledger)
    if not found:
        click.echo("No phrase is spoken about by two speakers in three statements: add more articles.", err=True)
        return
    for one in found:
        click.echo(
            f"{one.name}: {one.statements} statements of {one.speakers} speakers, {one.answered} in answers", err=True
        )
    click.echo(dump_codebook(Codebook(issues=tuple(map(_issue_of, found)))), nl=False)


def _issue_of(one: Suggestion) -> Issue:
    return Issue(name=one.name, words=(one.name,), examples=one.examples[:1])
