"""The figures of an evaluation as records: what `ujar evaluate` prints, and its JSON.

Rates are in percent with one decimal, and None where there is nothing to measure. Those of the reliability of scores
are shares from 0 to 1, as the scores are.
"""

from __future__ import annotations

from collections.abc import Mapping

import msgspec

from ujar.acts import Act
from ujar.extract.pack import Profile
from ujar.learn.evaluate import KINDS, SHARES, Evaluation
from ujar.learn.people import PEOPLE, People
from ujar.learn.reliability import Reliability, reliability_of
from ujar.measure.counts import Counts
from ujar.measure.intervals import Figure, figures_of, macro_f1
from ujar.records import Kind, Lang, MadeBy

__all__ = ["ActRow", "Acts", "Confusion", "KindRow", "Rate", "Report", "Row", "report_of"]

_CONFUSIONS = 10


class Rate(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """One rate with its 95 % interval, and that of people where there is one."""

    value: float | None
    low: float | None = None
    high: float | None = None
    people: float | None = None


class Row(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """One measure. For a share, such as the right acts among the statements found, all three rates are the same."""

    precision: float | None
    recall: float | None
    f1: Rate
    right: int
    gold: int
    predicted: int
    is_share: bool = False


class KindRow(msgspec.Struct, frozen=True, kw_only=True):
    """Direct, mixed or indirect: recall of those annotated so, precision of those predicted so."""

    gold: int
    recall_found: Rate
    recall_end_to_end: Rate
    predicted: int
    precision_found: Rate
    precision_end_to_end: Rate


class ActRow(Row, frozen=True, kw_only=True, omit_defaults=True):
    """One act among the statements found, and its recall among all that are annotated."""

    all_gold: int
    all_recall: float | None


class Confusion(msgspec.Struct, frozen=True, kw_only=True):
    """How often one act was taken for another."""

    gold: Act
    predicted: Act
    count: int


class Acts(msgspec.Struct, frozen=True, kw_only=True):
    """The acts of the statements found. `commonest` is what always saying the commonest act would get right."""

    macro_f1: Rate
    commonest: float | None
    rows: dict[str, ActRow]
    confusions: tuple[Confusion, ...]


class Report(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """The figures of one set in one language."""

    set: str
    lang: Lang
    split: str | None = None
    profile: Profile
    articles: int
    made_by: MadeBy
    measures: dict[str, Row]
    kinds: dict[Kind, KindRow] | None = None
    acts: Acts | None = None
    reliability: Reliability | None = None
    people: str | None = None
    """Whose agreement the figures of people are."""


def report_of(evaluation: Evaluation, *, name: str, split: str | None, profile: Profile) -> Report:
    """Return the figures of an evaluation; `name` is that of the set, by which the figures of people are found."""
    people = PEOPLE.get(name)
    known = people.figures if people else {}
    return Report(
        set=name,
        lang=evaluation.lang,
        split=split,
        profile=profile,
        articles=len(evaluation.measures),
        made_by=evaluation.made_by,
        measures={
            measure: _row(counts, figure, people=known.get(measure), is_share=measure in SHARES)
            for measure, (counts, figure) in figures_of(evaluation.measures).items()
        },
        kinds=_kinds(evaluation, people) if evaluation.kinds else None,
        acts=_acts(evaluation) if evaluation.acts else None,
        reliability=reliability_of(evaluation.comparisons) if evaluation.comparisons else None,
        people=people.note if people else None,
    )


def _row(counts: Counts, figure: Figure, *, people: float | None = None, is_share: bool = False) -> Row:
    return Row(
        precision=_percent(counts.precision if counts.predicted else None),
        recall=_percent(counts.recall if counts.gold else None),
        f1=_rate(figure, people=people),
        right=counts.right,
        gold=counts.gold,
        predicted=counts.predicted,
        is_share=is_share,
    )


def _kinds(evaluation: Evaluation, people: People | None) -> dict[Kind, KindRow]:
    figures = {measure: figures_of(tally) for measure, tally in evaluation.kinds.items()}

    def rate(measure: str, kind: Kind, of_people: Mapping[str, float]) -> Rate:
        return _rate(figures[measure][kind][1], people=of_people.get(kind))

    return {
        kind: KindRow(
            gold=figures["recall found"][kind][0].gold,
            recall_found=rate("recall found", kind, people.recall if people else {}),
            recall_end_to_end=rate("recall end to end", kind, {}),
            predicted=figures["precision found"][kind][0].predicted,
            precision_found=rate("precision found", kind, {}),
            precision_end_to_end=rate("precision end to end", kind, {}),
        )
        for kind in KINDS
    }


def _acts(evaluation: Evaluation) -> Acts:
    among_all = figures_of(evaluation.all_acts)
    found = figures_of(evaluation.acts)
    size = sum(counts.gold for counts, _ in found.values())
    rows = {}
    for act, (everywhere, _) in sorted(among_all.items(), key=lambda item: (-item[1][0].gold, item[0])):
        row = _row(*found.get(act, (Counts(), Figure())))
        rows[act] = ActRow(
            **{field: getattr(row, field) for field in Row.__struct_fields__},
            all_gold=everywhere.gold,
            all_recall=_percent(everywhere.recall if everywhere.gold else None),
        )
    ranked = sorted(evaluation.confusions.items(), key=lambda item: (-item[1], item[0]))
    return Acts(
        macro_f1=_rate(macro_f1(evaluation.acts)),
        commonest=_percent(max(counts.gold for counts, _ in found.values()) / size if size else None),
        rows=rows,
        confusions=tuple(
            Confusion(gold=gold, predicted=predicted, count=count) for (gold, predicted), count in ranked[:_CONFUSIONS]
        ),
    )


def _rate(figure: Figure, *, people: float | None = None) -> Rate:
    return Rate(
        value=_percent(figure.f1),
        low=_percent(figure.low),
        high=_percent(figure.high),
        people=people,
    )


def _percent(share: float | None) -> float | None:
    return None if share is None else round(100 * share, 1)
