"""The figures of `ujar evaluate` as text for reading."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

import click

from ujar.learn.across_scores import AcrossReport
from ujar.learn.actor_evaluation import ActorReport
from ujar.learn.actor_pairs import PairsReport
from ujar.learn.judged_scores import JudgedReport
from ujar.learn.reliability import Reliability
from ujar.learn.report import Acts, KindRow, Rate, Report, Row
from ujar.learn.within_scores import WithinReport
from ujar.measure.counts import Counts, figures_of
from ujar.records import Kind

__all__ = ["print_across", "print_actors", "print_judged", "print_pairs", "print_report", "print_within"]

_NAME = 26
"""Columns of the names of measures."""
_KIND = 10


def print_report(report: Report, *, bins: bool = False) -> None:
    """Print the figures of one set in one language; `bins` adds the table of reliability."""
    split = f" {report.split}" if report.split else ""
    articles = f"{report.articles} article{'' if report.articles == 1 else 's'}"
    click.echo(click.style(f"{report.set}{split}, {report.lang}", bold=True) + f"  {articles}, {report.profile} models")
    for line in _lines(report, bins=bins):
        click.echo(line.rstrip())
    click.echo()


def print_actors(report: ActorReport) -> None:
    """Print how well names are put together into actors across articles."""
    click.echo(click.style("actors dev", bold=True) + f"  {report.names} names of {report.actors} actors")
    click.echo(f"  {'':{_NAME}}{'P':>6}{'R':>7}{'F1':>7}")
    for title, figures, size in (
        ("annotated names", report.gold, f"of {report.names} names"),
        ("whole program", report.pipeline, f"of {report.covered} names, {report.found} of them found"),
    ):
        for measure in ("b-cubed", "pairs"):
            cells = (figures[f"{measure} {part}"] for part in ("precision", "recall", "F1"))
            row = "".join(map(_cell, cells, (6, 7, 7)))
            click.echo(f"  {f'{title}, {measure}':{_NAME}}{row}  {size}")
    click.echo()


def print_pairs(report: PairsReport) -> None:
    """Print how well pairs of actors of an archive are put together."""
    title = click.style("actors train", bold=True)
    click.echo(f"{title}  {report.pairs} pairs of two articles; two readers say the same of {report.agreed}")
    _precision_and_recall(report.counts)
    click.echo()


def print_across(report: AcrossReport) -> None:
    """Print how well statements are linked across articles."""
    click.echo(click.style("links across the samples", bold=True) + "  found: signed by a reader; to find: by both")
    _precision_and_recall(report.counts)
    click.echo(f"  {'two readers, F1':{_NAME}}{_cell(100 * report.agreement, 13)}")
    click.echo()


def print_within(reports: Sequence[WithinReport]) -> None:
    """Print how well the statements of one article are linked, set by set, each in two ways."""
    for report in reports:
        title = click.style(f"links within articles: {report.set}", bold=True)
        click.echo(f"{title}  {report.articles} articles; found: signed by a reader; to find: by two")
        for part, counts in (("annotated statements", report.annotated), ("extracted statements", report.extracted)):
            click.echo(f"  {part}")
            _precision_and_recall({name: row for name, row in counts.items() if row.gold or row.predicted})
        agreed = report.readers["denies, answers"].f1
        click.echo(f"  {'two readers, F1':{_NAME}}{_cell(100 * agreed, 13)}  denies, answers")
        click.echo()


def print_judged(report: JudgedReport) -> None:
    """Print how many links within articles are right, and how many of one reader's are found."""
    title = click.style("links within articles: train", bold=True)
    click.echo(f"{title}  {report.articles} articles; P: judged right; R: of what one reader marked")
    click.echo(f"  {'':{_NAME}}{'P':>6}{'R':>7}")
    for name, row in report.figures().items():
        cells = _cell(row["precision"], 6) + _cell(row["recall"])
        marked = f"{row['marked and found']} of the reader's {row['marked']}"
        click.echo(f"  {name:{_NAME}}{cells}  {row['right']} right, {row['found']} found; {marked}")
    click.echo()


def _precision_and_recall(counts: Mapping[str, Counts]) -> None:
    click.echo(f"  {'':{_NAME}}{'P':>6}{'R':>7}")
    for name, row in counts.items():
        figures = figures_of(row)
        cells = _cell(figures["precision"], 6) + _cell(figures["recall"])
        click.echo(f"  {name:{_NAME}}{cells}  {row.right} right, {row.predicted} found, {row.gold} to find")


def _lines(report: Report, *, bins: bool) -> Iterator[str]:
    people = any(row.f1.people is not None for row in report.measures.values())
    yield f"  {'':{_NAME}}{'P':>6}{'R':>7}{'F1':>7}  {'95 %':<14}{'people' if people else ''}"
    for name, row in report.measures.items():
        yield f"  {name:{_NAME}}{_rates(row)}{_people(row.f1) if people else ''}  {_size(row)}"
    if report.kinds:
        yield from _kinds(report.kinds)
    if report.acts:
        yield from _acts(report.acts)
    if report.reliability:
        yield from _reliability(report.reliability, bins=bins)
    if report.people:
        yield f"  people: {report.people}"


def _rates(row: Row) -> str:
    if row.is_share:
        return f"{'':13}{_cell(row.f1.value)}  {_interval(row.f1):<14}"
    return f"{_cell(row.precision, 6)}{_cell(row.recall)}{_cell(row.f1.value)}  {_interval(row.f1):<14}"


def _cell(value: float | None, width: int = 7) -> str:
    return f"{'–' if value is None else f'{value:.1f}':>{width}}"


def _size(row: Row) -> str:
    return f"of {row.gold} found" if row.is_share else f"{row.gold} gold, {row.predicted} predicted"


def _people(rate: Rate) -> str:
    return f"{'':6}" if rate.people is None else f"{rate.people:6.1f}"


def _interval(rate: Rate) -> str:
    return "" if rate.low is None or rate.high is None else f"{rate.low:.1f} to {rate.high:.1f}"


def _kinds(kinds: Mapping[Kind, KindRow]) -> Iterator[str]:
    people = any(row.recall_found.people is not None for row in kinds.values())
    head = f"{'gold':>6}  {'R found':<24}{'people  ' if people else ''}{'R end to end':<24}"
    yield f"\n  {'by kind':{_KIND}}{head}{'predicted':>9}{'P found':>9}{'P end to end':>14}"
    for kind, row in kinds.items():
        yield (
            f"  {kind:{_KIND}}{row.gold:>6}  {_with_interval(row.recall_found):<24}"
            f"{_people(row.recall_found) + '  ' if people else ''}{_with_interval(row.recall_end_to_end):<24}"
            f"{row.predicted:>9}{_cell(row.precision_found.value, 9)}{_cell(row.precision_end_to_end.value, 14)}"
        )


def _with_interval(rate: Rate) -> str:
    return f"{_cell(rate.value, 5)}  {_interval(rate)}"


def _acts(acts: Acts) -> Iterator[str]:
    head = f"{'P':>6}{'R':>7}{'F1':>7}  {'95 %':<14}{'found':>6}{'all':>6}{'R of all':>10}"
    yield f"\n  {'act, of the found':{_NAME}}{head}"
    for act, row in acts.rows.items():
        yield f"  {act:{_NAME}}{_rates(row)}{row.gold:>6}{row.all_gold:>6}{_cell(row.all_recall, 10)}"
    macro = acts.macro_f1
    yield f"  {'mean of the acts':{_NAME}}{'':13}{_cell(macro.value)}  {_interval(macro)}"
    if acts.commonest is not None:
        yield f"  always the commonest act would be right for {acts.commonest:.1f}"
    if acts.confusions:
        taken = ", ".join(f"{one.gold} as {one.predicted} {one.count}" for one in acts.confusions)
        yield from _wrapped(f"annotated as predicted: {taken}")


def _reliability(reliability: Reliability, *, bins: bool) -> Iterator[str]:
    yield (
        f"\n  score of {reliability.statements} statements: expected calibration error "
        f"{100 * reliability.found_error:.1f} for found, {100 * reliability.end_to_end_error:.1f} for end to end"
    )
    if not bins:
        return
    yield f"  {'score':{_NAME}}{'mean':>6}{'found':>8}{'end to end':>12}{'statements':>12}"
    for one in reliability.bins:
        rates = [None if rate is None else 100 * rate for rate in (one.score, one.found, one.end_to_end)]
        cells = "".join(map(_cell, rates, (6, 8, 12)))
        yield f"  {f'{one.low:.1f} to {one.high:.1f}':{_NAME}}{cells}{one.statements:>12}"


def _wrapped(text: str) -> Iterator[str]:
    return iter(click.wrap_text(text, width=110, initial_indent="  ", subsequent_indent="    ").splitlines())
