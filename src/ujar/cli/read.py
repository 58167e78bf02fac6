"""`ujar read`: analyse texts without storing anything."""

from __future__ import annotations

import sys
from collections.abc import Iterator

import click
import msgspec

from ujar.cli.intake import Intake, intake_options
from ujar.cli.options import handle_errors
from ujar.cli.output import Column, act_column, emit
from ujar.cli.progress import PassedOver, progress_bar, report_failures
from ujar.reading import Failure
from ujar.records import Article, Statement, speakers_of
from ujar.run import analyse_all
from ujar.web import render_page

__all__ = ["STATEMENT_COLUMNS", "Shown", "read", "shown"]


class Shown(msgspec.Struct, frozen=True):
    """A statement as the table shows it."""

    article: str
    statement: Statement
    content: str


STATEMENT_COLUMNS = (
    Column("speaker", lambda row: _speaker(row.statement), width=22, style="cyan"),
    act_column(lambda row: row.statement),
    Column("kind", lambda row: row.statement.kind, width=8, style="dim"),
    Column("content", lambda row: row.content, width="rest"),
)


def shown(article: Article) -> Iterator[Shown]:
    """Yield the statements of an article as rows of the table."""
    for statement in article.statements:
        yield Shown(article.path or article.id, statement, article.words(statement.content))


def _speaker(statement: Statement) -> str:
    names = [speaker.name for speaker in speakers_of(statement)]
    return " + ".join(names) or "–"


@click.command()
@intake_options
@click.option(
    "--format",
    "form",
    type=click.Choice(["table", "jsonl", "html"]),
    default="table",
    show_default=True,
    help="A table, one JSON article a line, or one HTML page.",
)
@handle_errors
def read(intake: Intake, form: str) -> None:
    """Analyse texts and print who said what, without storing anything.

    PATH is a text or HTML file, a CSV, TSV or JSON-lines file of articles, a feed (RSS, Atom), a WARC file, a folder
    or ZIP archive of these, a web address, or - for standard input. What cannot be read is listed on standard error;
    the rest goes on.

    \b
    Example: ujar read article.txt --published 2016-04-21 --format html > article.html
    """
    total = intake.total()
    failures: list[Failure] = []
    passed_over = PassedOver(listed=intake.verbose)
    articles = 0
    pages: list[Article] = []
    with progress_bar("Reading", total) as done:
        inputs = intake.open(passed_over)
        for item in analyse_all(inputs, workers=intake.processes(total), profile=intake.profile):
            done(item)
            if isinstance(item, Failure):
                failures.append(item)
                continue
            articles += 1
            if form == "jsonl":
                sys.stdout.buffer.write(msgspec.json.encode(item) + b"\n")
                sys.stdout.buffer.flush()
            elif form == "html":
                pages.append(item)
            else:
                _print_table(item)
    if pages:
        sys.stdout.buffer.write(render_page(pages).encode())
    report_failures(failures, verbose=intake.verbose)
    passed_over.report()
    if not articles:
        click.get_current_context().exit(1)


def _print_table(article: Article) -> None:
    head = " · ".join(part for part in (article.title, article.outlet, article.published.value, article.path) if part)
    click.echo(click.style(head or article.id, bold=True))
    if not emit(shown(article), format="table", columns=STATEMENT_COLUMNS):
        click.echo("No statements found.")
    click.echo()
