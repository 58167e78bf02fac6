"""`ujar schema`: what the records look like."""

from __future__ import annotations

from pathlib import Path

import click
import msgspec

from ujar.cli.options import handle_errors
from ujar.ledger import datasette_metadata
from ujar.records import json_schema

__all__ = ["schema"]


@click.command()
@click.option(
    "--datasette",
    type=click.Path(path_type=Path),
    metavar="LEDGER",
    help="Print instead what Datasette shows beside the tables and columns of LEDGER.",
)
@handle_errors
def schema(datasette: Path | None) -> None:
    """Print the JSON Schema of the records: what every field is called and may hold.

    \b
    Example: ujar schema --datasette dispute.db > metadata.json
    """
    document = json_schema() if datasette is None else datasette_metadata(datasette)
    click.echo(msgspec.json.format(msgspec.json.encode(document), indent=2))
