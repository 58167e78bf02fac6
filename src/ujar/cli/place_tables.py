"""The figures of `ujar evaluate places`: measured, as records, and as text for reading."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import click
import msgspec

from ujar.extract.pack import Profile
from ujar.learn.place_scores import Part, evaluate_places
from ujar.records import Lang

__all__ = ["PlaceReport", "measure_places", "print_places"]


class PlaceReport(msgspec.Struct, frozen=True, kw_only=True):
    """The figures of one half of the articles in one language, in percent.

    `resolved` is the share of the mentions with the right ends that have the right kind, name, country and division;
    `misplaced` the share of them that are put into a wrong country or division. The others are left open.
    """

    lang: Lang
    part: Part
    articles: int
    gold: int
    found: int
    precision: float
    recall: float
    f1: float
    resolved: float
    misplaced: float


def measure_places(corpora: Path, annotations: Path, split: str, profile: Profile) -> list[PlaceReport]:
    """Return the figures of the annotation `places.SPLIT.jsonl`.

    Raises:
        CorpusError: the annotation or a corpus is missing, or a text is not the one that was annotated.
    """
    return [
        PlaceReport(
            lang=lang,
            part=part,
            articles=articles,
            gold=counts.gold,
            found=counts.found,
            precision=_percent(counts.precision),
            recall=_percent(counts.recall),
            f1=_percent(counts.f1),
            resolved=_percent(counts.resolved),
            misplaced=_percent(counts.misplaced),
        )
        for lang, part, articles, counts in evaluate_places(
            corpora, annotations / f"places.{split}.jsonl", split, profile=profile
        )
    ]


def print_places(reports: Sequence[PlaceReport], split: str) -> None:
    """Print the figures, a line for each language and half."""
    click.echo(click.style(f"places {split}", bold=True))
    click.echo(f"  {'':26}{'P':>6}{'R':>7}{'F1':>7}{'resolved':>10}{'misplaced':>11}")
    for row in reports:
        figures = f"{row.precision:6.1f}{row.recall:7.1f}{row.f1:7.1f}{row.resolved:10.1f}{row.misplaced:11.1f}"
        name = f"{row.lang}, {row.articles} articles {row.part}"
        click.echo(f"  {name:26}{figures}  {row.gold} gold, {row.found} found")
    click.echo()


def _percent(share: float) -> float:
    return round(100 * share, 1)
