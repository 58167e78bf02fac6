"""`ujar evaluate`: measure against gold annotation."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import click
import msgspec

from ujar.cli.evaluation_tables import (
    print_across,
    print_actors,
    print_judged,
    print_pairs,
    print_report,
    print_within,
)
from ujar.cli.options import handle_errors
from ujar.cli.place_tables import measure_places, print_places
from ujar.cli.progress import progress_bar
from ujar.extract.pack import DEFAULT_PROFILE, PROFILES, Profile
from ujar.learn.across_scores import AcrossReport, evaluate_across
from ujar.learn.actor_evaluation import ActorReport, evaluate_actors
from ujar.learn.actor_pairs import PairsReport, evaluate_pairs
from ujar.learn.corpora import CORPORA_VARIABLE, corpora_dir
from ujar.learn.errors_page import MOST, ErrorSet, write_errors
from ujar.learn.evaluate import (
    Evaluation,
    evaluate_annotation,
    evaluate_events,
    evaluate_pfsa,
    evaluate_polnear,
    evaluate_positions,
    evaluate_samples,
)
from ujar.learn.judged_scores import JudgedReport, evaluate_judged
from ujar.learn.reliability_chart import draw_reliability
from ujar.learn.report import Report, report_of
from ujar.learn.within_scores import evaluate_within

__all__ = ["evaluate"]

_SETS = (
    "samples",
    "statements",
    "english",
    "pfsa",
    "polnear",
    "places",
    "events",
    "events-unseen",
    "actors",
    "positions",
    "links",
    "links-within",
)
_STATEMENTS = ("samples", "statements", "english", "polnear")
"""The sets with statements; the others are compared by span, mention, trigger or name."""
_OTHERS = ("places", "actors", "links", "links-within")
"""The sets with figures of their own kind."""
_JUDGED = "train"
"""The split of which links within articles, and pairs of actors across them, were judged one by one."""
_BUNDLED = ("samples", "positions")
_CHARTS = (".svg", ".json")


def _writable(_: click.Context, option: click.Parameter, path: Path | None) -> Path | None:
    """Refuse a path that cannot be written to before the articles are read, which may take minutes."""
    if path is not None and not path.parent.is_dir():
        raise click.BadParameter(f"there is no folder {str(path.parent)!r}; make it first.")
    if path is not None and option.name == "reliability" and path.suffix not in _CHARTS:
        raise click.BadParameter(f"{path.name!r} should end in {' or '.join(_CHARTS)}.")
    return path


@click.command()
@click.argument("sets", nargs=-1, type=click.Choice(_SETS), metavar="[SET ...]")
@click.option("--corpora", metavar="DIR", help="Folder of the corpora; also from UJAR_CORPORA.")
@click.option("--split", default="dev", show_default=True, help="Split of the corpora to measure on.")
@click.option(
    "--annotations",
    type=click.Path(path_type=Path, file_okay=False),
    default=Path("annotations"),
    show_default=True,
    help="Folder of our own annotation, for the sets `statements`, `english` and `events`.",
)
@click.option(
    "--profile",
    type=click.Choice(PROFILES),
    default=DEFAULT_PROFILE,
    show_default=True,
    help="Models to measure: fast ones, or more accurate ones that take longer.",
)
@click.option(
    "--errors",
    metavar="FILE.html",
    type=click.Path(path_type=Path, dir_okay=False),
    callback=_writable,
    help=f"Write a page of what is wrong, at most {MOST} statements of a kind of error. It holds text of the corpora.",
)
@click.option(
    "--reliability",
    metavar="FILE.svg|FILE.json",
    type=click.Path(path_type=Path, dir_okay=False),
    callback=_writable,
    help="Write how far the scores of statements can be believed, and print it.",
)
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")
@handle_errors
def evaluate(
    sets: tuple[str, ...],
    corpora: str | None,
    split: str,
    annotations: Path,
    profile: Profile,
    errors: Path | None,
    reliability: Path | None,
    as_json: bool,
) -> None:
    """Measure the program on SET: samples, positions, links and links-within (bundled); all others need the corpora.

    statements and english are our own annotation of articles of PFSA-ID and PolNeAR, with kinds, acts, speakers and
    links; pfsa is its labelled spans, polnear its attributions. places is our own annotation of places; events is the
    samples and our annotation of other articles, events-unseen that of articles whose errors nobody looked at; actors
    is who is who across the samples and the annotated articles of both corpora, with --split train across all train
    articles, of which pairs of actors were judged one by one; positions what the annotated
    statements of the samples are about and for or against, by the bundled codebook, links which statements of different
    samples answer or repeat one another, links-within which do in one article: of the samples and, where the corpora
    are given, of the articles of statements and english; with --split train of 660 others, whose links were judged one
    by one.

    \b
    found       content found, overlap over union at least one half
    end to end  found, and the source overlaps the right one
    kind, act and speaker are shares of the statements found, voice, mode and flags of the events
    events      trigger overlaps and type agrees; participants, place and date are counted on these
    95 %        interval of F1 over articles drawn again, 1,000 times
    people      how well people agree, where that is known

    \b
    Example: ujar evaluate samples --errors errors.html
    """
    chosen = tuple(dict.fromkeys(sets)) or ("samples",)
    if (errors or reliability) and not set(chosen) & set(_STATEMENTS):
        raise click.UsageError(f"{' and '.join(chosen)} has no statements; add one of {', '.join(_STATEMENTS)}.")
    reports: list[Report] = []
    pages: list[ErrorSet] = []
    others: dict[str, Any] = {}
    for name in chosen:
        if name in _OTHERS:
            others[name] = _measure_other(name, corpora=corpora, split=split, annotations=annotations, profile=profile)
            if not as_json:
                _print_other(name, others[name], split)
            continue
        for evaluation in _evaluate(name, corpora=corpora, split=split, annotations=annotations, profile=profile):
            report = report_of(evaluation, name=name, split=None if name in _BUNDLED else split, profile=profile)
            reports.append(report)
            if evaluation.comparisons:
                pages.append(ErrorSet(name, evaluation.lang, evaluation.comparisons))
            if not as_json:
                print_report(report, bins=reliability is not None)
    if as_json:
        figures = _json(reports, others)
        click.echo(json.dumps(figures, indent=1, ensure_ascii=False))
    try:
        if errors:
            write_errors(errors, pages)
        if reliability:
            _write_reliability(reliability, reports)
    except OSError as error:
        raise click.FileError(str(error.filename), hint=error.strerror) from error


def _evaluate(
    name: str, *, corpora: str | None, split: str, annotations: Path, profile: Profile
) -> Iterator[Evaluation]:
    """Measure one set; one evaluation a language."""
    if name == "samples":
        yield from evaluate_samples(profile=profile).values()
        return
    if name == "positions":
        yield from evaluate_positions(annotations).values()
        return
    folder = corpora_dir(corpora)
    if name == "pfsa":
        yield evaluate_pfsa(folder, split, profile=profile)
    elif name == "polnear":
        yield evaluate_polnear(folder, split, profile=profile)
    elif name.startswith("events"):
        part = "unseen" if name == "events-unseen" else split
        yield from evaluate_events(folder, annotations, part, profile=profile).values()
    else:
        corpus, stem = ("pfsa-id", "pfsa") if name == "statements" else ("polnear", "polnear")
        file = annotations / f"statements.{stem}-{split}.jsonl"
        yield from evaluate_annotation(folder, file, corpus, split, profile=profile).values()


def _measure_other(name: str, *, corpora: str | None, split: str, annotations: Path, profile: Profile) -> Any:
    """Measure one of the sets that have figures of their own kind."""
    if name == "links":
        return evaluate_across(annotations)
    if name == "links-within" and split == _JUDGED:
        return evaluate_judged(annotations, corpora_dir(corpora), profile=profile)
    if name == "links-within":
        folder = corpora_dir(corpora) if corpora or os.environ.get(CORPORA_VARIABLE) else None
        return evaluate_within(annotations, folder, profile=profile)
    if name == "actors" and split == _JUDGED:
        with progress_bar("Reading the articles", None) as done:
            return evaluate_pairs(annotations, corpora_dir(corpora), profile=profile, progress=done)
    if name == "actors":
        return evaluate_actors(corpora_dir(corpora), annotations, profile=profile)
    return measure_places(corpora_dir(corpora), annotations, split, profile)


def _print_other(name: str, report: Any, split: str) -> None:
    if name == "links":
        print_across(report)
    elif name == "links-within" and isinstance(report, JudgedReport):
        print_judged(report)
    elif name == "links-within":
        print_within(report)
    elif isinstance(report, PairsReport):
        print_pairs(report)
    elif name == "actors":
        print_actors(report)
    else:
        print_places(report, split)


def _json(reports: Sequence[Report], others: Mapping[str, Any]) -> dict[str, Any]:
    """Return the reports by set and language, those of places by half too."""
    nested: dict[str, Any] = {}
    for report in reports:
        nested.setdefault(report.set, {})[report.lang] = msgspec.to_builtins(report)
    for name, other in others.items():
        if name == "places":
            for row in other:
                nested.setdefault("places", {}).setdefault(row.lang, {})[row.part] = msgspec.to_builtins(row)
        elif isinstance(other, ActorReport):
            nested[name] = msgspec.to_builtins(other)
        elif isinstance(other, AcrossReport | JudgedReport | PairsReport):
            nested[name] = other.figures()
        else:
            nested[name] = {report.set: report.figures() for report in other}
    return nested


def _write_reliability(path: Path, reports: Sequence[Report]) -> None:
    measured = {f"{report.set}, {report.lang}": report.reliability for report in reports if report.reliability}
    if path.suffix == ".svg":
        text = draw_reliability(measured)
    else:
        text = json.dumps(msgspec.to_builtins(measured), indent=1) + "\n"
    path.write_text(text, encoding="utf-8", newline="\n")
