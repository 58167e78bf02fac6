"""The bundled sample articles: sixteen short reports on two disputes, for the demo and for tests.

They are examples for software and not sources; `README.md` in this folder says what is invented. Their gold
annotation is read by `ujar.learn.samples`.
"""

from __future__ import annotations

import csv
from importlib.resources import files
from importlib.resources.abc import Traversable
from typing import NamedTuple

import msgspec

from ujar.records import Lang

__all__ = ["SampleRow", "sample_articles", "sample_codebook", "sample_text"]


class SampleRow(NamedTuple):
    """One sample article: what is known about it apart from its text."""

    file: str
    """File name, `<date>.<slug>.<lang>.txt`."""
    lang: Lang
    outlet: str
    """The newspaper; all of them are invented."""
    title: str | None
    """The first line of the text; None for a text that begins without a title."""
    published: str
    """Date of publication, YYYY-MM-DD."""
    dispute: str
    """Short name of the dispute that the article reports on."""
    path: Traversable
    """Where the text is; `importlib.resources.as_file` makes a path of it wherever the package is kept."""


def sample_articles() -> list[SampleRow]:
    """Return the sample articles, oldest first."""
    folder = files(__name__)
    table = (folder / "articles.csv").read_text(encoding="utf-8")
    rows = [
        SampleRow(
            file=row["file"],
            lang=msgspec.convert(row["lang"], Lang),
            outlet=row["outlet"],
            title=row["title"] or None,
            published=row["published"],
            dispute=row["dispute"],
            path=folder / row["file"],
        )
        for row in csv.DictReader(table.splitlines())
    ]
    return sorted(rows, key=lambda row: (row.published, row.file))


def sample_codebook() -> Traversable:
    """Return where the codebook of the two disputes is, for `ujar.link.issues.read_codebook`."""
    return files(__name__) / "codebook.yaml"


def sample_text(row: SampleRow) -> str:
    """Return the text of a sample article, as its annotation counts it."""
    return row.path.read_bytes().decode("utf-8")
