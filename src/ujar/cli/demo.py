"""`ujar demo`: the whole job on the bundled sample articles."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

import click

from ujar.cli.options import handle_errors
from ujar.cli.output import emit
from ujar.cli.progress import progress_bar, report_failures
from ujar.cli.read import STATEMENT_COLUMNS, shown
from ujar.cli.serve import run_server
from ujar.ledger import Ledger, queries
from ujar.ledger.issues import put_codebook
from ujar.link.issues import read_codebook
from ujar.reading import Failure, from_text
from ujar.records import Article
from ujar.run import ingest
from ujar.samples import sample_articles, sample_codebook, sample_text
from ujar.web import write_page

__all__ = ["demo", "sample_inputs"]

_SHOWN = 30
"""Statements that are printed; the page and the ledger have all."""


@click.command()
@click.option(
    "--folder",
    type=click.Path(path_type=Path, file_okay=False),
    default=Path("demo"),
    show_default=True,
    help="Where the ledger and the page are put.",
)
@click.option(
    "--serve/--no-serve",
    "serves",
    default=None,
    help="Open the web app at the end. [default: at a terminal]",
)
@handle_errors
def demo(folder: Path, serves: bool | None) -> None:
    """Read the bundled sample articles into a ledger, print who said what, write one HTML page and open the web app.

    The articles are about the NATO-Russia dispute of 2014 to 2016 and a fictional port project in Indonesia;
    they were written for this purpose. Nothing is downloaded.
    """
    folder.mkdir(parents=True, exist_ok=True)
    path, page = folder / "demo.db", folder / "demo.html"
    rows = sample_articles()
    with Ledger.open(path) as ledger:
        with progress_bar("Reading the sample articles", len(rows)) as done:
            report = ingest(ledger, sample_inputs(), command="demo", progress=done)
        report_failures(report.failures)
        put_codebook(ledger, read_codebook(sample_codebook()))
        stored = [ledger.article(row.id) for row in queries.articles(ledger)]
        articles = [article for article in stored if article is not None]
        speakers = sum(1 for _ in queries.actors(ledger))
    total = sum(len(article.statements) for article in articles)
    left = _SHOWN
    for article in articles:
        if left <= 0:
            break
        click.echo(
            click.style(f"{article.published.value}  {article.outlet}  {article.title or article.path}", bold=True)
        )
        some = [row for _, row in zip(range(min(left, 6)), shown(article), strict=False)]
        left -= emit(iter(some), format="table", columns=STATEMENT_COLUMNS)
        click.echo()
    write_page(page, articles, title="ujar demo")
    click.echo(
        f"{len(articles)} articles, {total} statements, {speakers} speakers; the first {_SHOWN - left} are above."
    )
    ujar = _program()
    click.echo(
        f"""
Look at it, search it, correct it:
  {ujar} serve {path}
See every article with its statements marked:
  {page.resolve().as_uri()}
Ask the ledger:
  {ujar} statements {path} --speaker "Jens Stoltenberg"
  {ujar} statements {path} --act deny --since 2016
  {ujar} links {path}
  {ujar} events {path} --voice paper
See a claim beside its denial, and who moved:
  {ujar} contested {path} --between NATO Russia
  {ujar} contested {path} --between "Serikat Nelayan Melanting" "PT Bahari Citra Nusa"
  {ujar} positions {path} "Raden Wirabuana"
  {ujar} timeline {path} --svg timeline.svg
Read your own articles:
  {ujar} read article.txt --format html > article.html
  {ujar} add dispute.db articles/
"""
    )
    if sys.stdin.isatty() and sys.stdout.isatty() if serves is None else serves:
        run_server(path)


def _program() -> str:
    """Return what to type for this program: its name where it is on the path, else where it lies."""
    if shutil.which("ujar") is not None or not Path(sys.argv[0]).is_file():
        return "ujar"
    return os.path.relpath(sys.argv[0])


def sample_inputs() -> Iterator[Article | Failure]:
    """Yield the bundled sample articles as they are read."""
    for row in sample_articles():
        yield from_text(
            sample_text(row),
            lang=row.lang,
            published=row.published,
            id=row.file.removesuffix(".txt"),
            path=row.file,
            title=row.title,
            outlet=row.outlet,
        )
