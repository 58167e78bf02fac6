"""`ujar add`: analyse articles and store them."""

from __future__ import annotations

from pathlib import Path

import click

from ujar.cli.intake import Intake, intake_options
from ujar.cli.options import handle_errors, ledger_argument
from ujar.cli.progress import PassedOver, progress_bar, report_failures
from ujar.ledger import Ledger
from ujar.run import ingest

__all__ = ["add"]


@click.command()
@ledger_argument
@intake_options
@handle_errors
def add(ledger: Path, intake: Intake) -> None:
    """Analyse articles and store them in LEDGER, which is made if it is not there.

    Run it again at any time: articles that have not changed are skipped, changed ones are replaced, and a run
    that was killed goes on where it stopped.

    \b
    Example: ujar add dispute.db articles/ --lang id
    """
    total = intake.total()
    passed_over = PassedOver(listed=intake.verbose)
    with Ledger.open(ledger) as opened, progress_bar("Adding", total) as done:
        report = ingest(
            opened,
            intake.open(passed_over),
            command="add",
            options={
                "paths": list(intake.paths),
                "lang": intake.lang,
                "published": intake.published,
                "map": intake.columns,
                "profile": intake.profile,
            },
            workers=intake.processes(total),
            profile=intake.profile,
            progress=done,
        )
    click.echo(
        f"{ledger}: {report.added} added, {report.changed} changed, {report.unchanged} unchanged, "
        f"{len(report.failures)} failed"
    )
    report_failures(report.failures, verbose=intake.verbose)
    passed_over.report()
    if not report.read:
        click.get_current_context().exit(1)
