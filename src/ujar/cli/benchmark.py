"""`ujar benchmark`: how fast the program reads, beside others."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Final

import click
import msgspec

from ujar.benchmark import (
    STAGES,
    Plan,
    Rate,
    Report,
    StageSplit,
    Texts,
    TextSet,
    corpus_texts,
    measure_linking,
    run_benchmark,
    sample_texts,
    spoken_in,
)
from ujar.cli.options import handle_errors
from ujar.cli.output import Column, emit
from ujar.cli.page_benchmark import measure
from ujar.cli.progress import progress_bar
from ujar.extract.pack import DEFAULT_PROFILE, PROFILES, Profile
from ujar.learn.corpora import CORPORA_VARIABLE, corpora_dir

__all__ = ["benchmark"]

_LANGUAGES: Final = {"en": "English", "id": "Indonesian"}


class _StageRow(msgspec.Struct, frozen=True):
    stage: str
    splits: tuple[StageSplit, ...]


_RATES = (
    Column("what", lambda row: _title(row), width=27, style="bold"),
    Column("language", lambda row: _LANGUAGES[row.lang], width=10),
    Column("words/s", lambda row: f"{row.words_per_second:,.0f}", width=9, right=True),
    Column("tokens/s", lambda row: f"{row.tokens_per_second:,.0f}", width=9, right=True),
    Column("spread", lambda row: f"{100 * row.spread:.0f} %", width=7, right=True),
)
_STARTS = (
    Column("models", lambda row: ", ".join(row.profiles), width=14, style="bold"),
    Column("language", lambda row: _LANGUAGES[row.lang], width=10),
    Column("import ujar", lambda row: f"{row.imported:.2f} s", width=11, right=True),
    Column("models loaded", lambda row: f"{row.loaded:.2f} s", width=13, right=True),
)
_LINKING = (
    Column("statements", lambda row: row.statements, width=10, right=True),
    Column("articles", lambda row: row.articles, width=8, right=True),
    Column("seconds", lambda row: round(row.seconds, 1), width=8, right=True),
    Column("ms a statement", lambda row: round(1e3 * row.seconds / row.statements, 2), width=14, right=True),
    Column("links", lambda row: row.links, width=8, right=True),
    Column("memory, MB", lambda row: row.memory and round(row.memory), width=10, right=True),
)
_MODELS = (
    Column("file", lambda row: row.name, width=26),
    Column("MB", lambda row: f"{row.bytes / 1e6:.1f}", width=6, right=True),
)


@click.command()
@click.option("--corpora", metavar="DIR", help="Folder of the corpora; also from UJAR_CORPORA.")
@click.option(
    "--articles",
    type=click.IntRange(min=1),
    default=20,
    show_default=True,
    metavar="N",
    help="Articles to read in each language.",
)
@click.option(
    "--profile",
    "profiles",
    type=click.Choice(PROFILES),
    multiple=True,
    default=(DEFAULT_PROFILE,),
    show_default=True,
    help="Models to read with; may be given several times.",
)
@click.option(
    "--rounds",
    type=click.IntRange(min=1),
    default=5,
    show_default=True,
    metavar="K",
    help="How often each reads all articles; the best round counts.",
)
@click.option(
    "--linking",
    "sizes",
    type=click.IntRange(min=100),
    multiple=True,
    metavar="N",
    help="Measure instead what linking N statements across articles costs; may be given several times.",
)
@click.option(
    "--pages",
    type=click.IntRange(min=1),
    metavar="N",
    help="Measure instead the pages of the web app on a ledger of N articles, made of those of the corpora.",
)
@click.option(
    "--ledger",
    type=click.Path(path_type=Path, exists=True, dir_okay=False),
    metavar="FILE",
    help="Measure the pages of the web app on this ledger.",
)
@click.option(
    "--requests",
    type=click.IntRange(min=1),
    default=20,
    show_default=True,
    metavar="K",
    help="How often each page is asked for.",
)
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")
@handle_errors
def benchmark(
    corpora: str | None,
    articles: int,
    profiles: tuple[Profile, ...],
    rounds: int,
    sizes: tuple[int, ...],
    pages: int | None,
    ledger: Path | None,
    requests: int,
    as_json: bool,
) -> None:
    """Measure how fast articles are read on one core, beside spaCy and textacy where they are installed.

    The articles are those of PolNeAR dev and PFSA-ID dev where the corpora are at hand, else the bundled samples,
    repeated. All take turns on the same articles in one run, one article at a time, models loaded: of a shared
    machine only the ratios can be relied on.

    \b
    words   by white space
    tokens  words, numbers and marks, as ujar cuts them
    spread  how much longer than its best round the worst was
    x       words a second over those of spaCy's parse of the English articles

    The pages are asked for with values from the ledger, one after the other, then for 20 seconds by 20 readers at once;
    milliseconds are until the last byte.

    \b
    Example: ujar benchmark --profile fast --profile accurate
    """
    if pages is not None or ledger is not None:
        folder = corpora_dir(corpora) if corpora or os.environ.get(CORPORA_VARIABLE) else None
        measure(pages or 0, ledger=ledger, corpora=folder, requests=requests, as_json=as_json)
        return
    at_hand = corpora or os.environ.get(CORPORA_VARIABLE)
    sets = corpus_texts(corpora_dir(corpora), articles) if at_hand else sample_texts(articles)
    if sizes:
        _measure_linking(sets, sizes, as_json=as_json)
        return
    plan = Plan(sets, profiles, rounds)
    with progress_bar("Measuring", plan.steps) as advance:
        report = run_benchmark(plan, done=lambda: advance(None))
    if as_json:
        sys.stdout.buffer.write(msgspec.json.format(msgspec.json.encode(report), indent=1) + b"\n")
        sys.stdout.buffer.flush()
        return
    _print(report)


def _measure_linking(sets: Sequence[TextSet], sizes: Sequence[int], *, as_json: bool) -> None:
    """Print what linking costs as the number of statements grows."""
    total = len(sets) + len(set(sizes))
    with progress_bar("Measuring", total) as advance:
        spoken = spoken_in(sets, done=lambda: advance(None))
        rows = measure_linking(spoken, sorted(set(sizes)), done=lambda: advance(None))
    emit(rows, format="json" if as_json else "table", columns=_LINKING)


def _print(report: Report) -> None:
    _heading("Rates")
    emit(report.rates, format="table", columns=[*_RATES, *_ratio(report)])
    for texts in report.texts:
        click.echo(_described(texts))
    core = "not pinned" if report.core is None else f"processor {report.core} alone"
    click.echo(f"Best of {_counted(report.rounds, 'round')} in turn, seconds of the processor, {core}.")
    for rate in report.rates:
        if rate.refused:
            click.echo(f"{rate.name}: {_counted(rate.refused, 'article')} refused.")
    if report.missing:
        click.echo(f"Not installed: {', '.join(report.missing)}. To measure them: pip install 'ujar[benchmark]'")
    _heading("Stages, milliseconds for 1,000 words")
    emit((_StageRow(stage, report.stages) for stage in STAGES), format="table", columns=_stage_columns(report))
    _heading("Start of a new process")
    emit(report.starts, format="table", columns=_STARTS)
    _heading(f"Models, {sum(model.bytes for model in report.models) / 1e6:.1f} MB")
    emit(report.models, format="table", columns=_MODELS)


def _heading(text: str) -> None:
    click.echo()
    click.echo(click.style(text, bold=True))


def _title(rate: Rate) -> str:
    return " ".join((rate.name, ", ".join(rate.profiles))).strip()


def _ratio(report: Report) -> Sequence[Column]:
    """Return the column of ratios, if there is something to compare with."""
    if report.against is None:
        return ()
    name = f"x {report.against}"
    return (Column(name, lambda row: f"{row.ratio:.2f}", width=len(name), right=True),)


def _stage_columns(report: Report) -> list[Column]:
    words = {texts.lang: texts.words for texts in report.texts}

    def column(index: int, split: StageSplit) -> Column:
        total = sum(split.seconds.values())

        def cell(row: Any) -> str:
            seconds = row.splits[index].seconds[row.stage]
            return f"{1e6 * seconds / words[split.lang]:.1f} ({100 * seconds / total:2.0f} %)"

        name = f"{_LANGUAGES[split.lang]} {', '.join(split.profiles)}"
        return Column(name, cell, width=max(14, len(name)), right=True)

    return [
        Column("stage", lambda row: row.stage, width=12, style="bold"),
        *(column(index, split) for index, split in enumerate(report.stages)),
    ]


def _described(texts: Texts) -> str:
    articles = _counted(texts.articles, "article")
    return (
        f"{_LANGUAGES[texts.lang]}: {articles} of {texts.source}, {texts.words:,} words by white space, "
        f"{texts.tokens:,} tokens of ujar."
    )


def _counted(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"
