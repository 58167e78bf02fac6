"""`ujar doctor`: is the ledger sound."""

from __future__ import annotations

from pathlib import Path

import click

from ujar.cli.options import Column, Format, emit, handle_errors, ledger_argument, output_options
from ujar.ledger import Ledger
from ujar.ledger import doctor as examine
from ujar.ledger import repair as mend

__all__ = ["doctor"]

_COLUMNS = (
    Column("level", lambda row: row.level, width=7, style="bold"),
    Column("check", lambda row: row.check, width=10),
    Column("article", lambda row: row.article),
    Column("message", lambda row: row.message, width="rest", wrap=True),
    Column("hint", lambda row: row.hint, width="rest", wrap=True),
)


@click.command()
@ledger_argument
@click.option(
    "--repair",
    is_flag=True,
    help="Make broken search indexes again, and let the next `ujar add` replace damaged articles.",
)
@output_options
@handle_errors
def doctor(ledger: Path, repair: bool, output: Format) -> None:
    """Check LEDGER: the file, its references, its search indexes, its texts, unfinished runs.

    Also brings the tables of an older ledger up to date. Ends with exit code 1 if something is broken;
    a run that did not finish is only a warning.
    """
    with Ledger.open(ledger, create=False) as opened:
        findings = examine(opened)
        if repair and findings:
            mend(opened, findings)
            findings = examine(opened)
    if not findings:
        click.echo(f"{ledger} is sound.", err=True)
    if findings or output != "table":
        emit(findings, format=output, columns=_COLUMNS)
    if any(finding.level == "error" for finding in findings):
        click.get_current_context().exit(1)
