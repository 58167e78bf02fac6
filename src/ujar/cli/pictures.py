"""The option that writes a picture, and the writing of it."""

from __future__ import annotations

from pathlib import Path

import click

from ujar.errors import UjarError

__all__ = ["svg_option", "write_svg", "write_text"]

svg_option = click.option(
    "--svg", type=click.Path(path_type=Path, dir_okay=False), metavar="FILE", help="Also write a picture to this file."
)


def write_svg(path: Path, picture: str) -> None:
    """Write a picture and say where it is.

    Raises:
        UjarError: the file cannot be written.
    """
    write_text(path, picture, what="Picture")


def write_text(path: Path, text: str, *, what: str) -> None:
    """Write a text to a file and say on standard error what is where.

    Raises:
        UjarError: the file cannot be written.
    """
    try:
        path.write_text(text, encoding="utf-8")
    except OSError as error:
        raise UjarError(f"{path} cannot be written: {error.strerror or error}. Give another file.") from error
    click.echo(f"{what}: {path.resolve().as_uri()}", err=True)
