"""Counts beside a list of hits: how many there are of each act, speaker, issue, outlet, language and time.

The counts of a facet are those of the hits with every other filter, so that they tell what another value of it would
bring. Each statement is counted once for each of its values; near-copies only where they were asked for.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, Final, get_args

import msgspec
import numpy as np
from numpy.typing import NDArray

from ujar.acts import ACTS
from ujar.analyse.choosing import REACTIONS, Wanted, coded, reacting
from ujar.analyse.columns import NO_DAY, Columns, Numbers
from ujar.analyse.periods import MOST_MONTHS, Period, month_numbers, periods
from ujar.analyse.sieve import Mask, Sieve
from ujar.link.issues import Position
from ujar.records import Kind, Lang

__all__ = ["MOST_VALUES", "FacetValue", "Facets", "article_facets", "statement_facets"]

MOST_VALUES: Final = 15
"""Values that are shown of facets that may have many."""


class FacetValue(msgspec.Struct, frozen=True, kw_only=True):
    """A value, its name for people where the value is an id, how many hits have it, and whether it is asked for."""

    value: str
    name: str | None = None
    count: int
    chosen: bool = False


class Facets(msgspec.Struct, frozen=True, kw_only=True):
    """The facets of the hits. Articles have `outlet`, `lang` and times only.

    `months` are those of the hits themselves, if they lie within three years.
    """

    act: tuple[FacetValue, ...] = ()
    kind: tuple[FacetValue, ...] = ()
    speaker: tuple[FacetValue, ...] = ()
    issue: tuple[FacetValue, ...] = ()
    position: tuple[FacetValue, ...] = ()
    relation: tuple[FacetValue, ...] = ()
    outlet: tuple[FacetValue, ...] = ()
    lang: tuple[FacetValue, ...] = ()
    years: tuple[Period, ...] = ()
    months: tuple[Period, ...] = ()


def statement_facets(columns: Columns, sieve: Sieve, wanted: Wanted) -> Facets:
    """Return the facets of statements that were chosen by `choose_statements`."""
    said = sieve.but("speaker")[columns.speaker_statement]
    lang, outlet = sieve.but("lang"), sieve.but("outlet")
    actors = columns.actors
    speakers = _values(
        _counted(columns.speaker_actor[said], len(actors)),
        lambda place: (actors[place].id, actors[place].name),
        chosen=wanted.speakers or (),
    )
    return Facets(
        act=_listed(columns.act[sieve.but("act")], tuple(ACTS), wanted.act),
        kind=_listed(columns.kind[sieve.but("kind")], get_args(Kind), wanted.kind),
        speaker=speakers,
        issue=_issues(columns, sieve.but("code"), wanted),
        position=_positions(columns, sieve.but("code"), wanted),
        relation=_relations(columns, sieve.but("relation"), wanted),
        outlet=_outlets(columns, columns.article_outlet[columns.article[outlet]], wanted),
        lang=_listed(columns.article_lang[columns.article[lang]], get_args(Lang), wanted.lang),
        years=periods(columns.day[sieve.but("day")], finest="year"),
        months=_months(columns.day[sieve.passed]),
    )


def article_facets(columns: Columns, sieve: Sieve, wanted: Wanted) -> Facets:
    """Return the facets of articles that were chosen by `choose_articles`."""
    return Facets(
        outlet=_outlets(columns, columns.article_outlet[sieve.but("outlet")], wanted),
        lang=_listed(columns.article_lang[sieve.but("lang")], get_args(Lang), wanted.lang),
        years=periods(columns.article_day[sieve.but("day")], finest="year"),
        months=_months(columns.article_day[sieve.passed]),
    )


def _issues(columns: Columns, fits: Mask, wanted: Wanted) -> tuple[FacetValue, ...]:
    rows = coded(columns, (), wanted.position) & fits[columns.code_statement]
    chosen = tuple(place for place, (identifier, _) in enumerate(columns.issues) if identifier in wanted.issue)
    counts = _counted(columns.code_issue[rows], len(columns.issues))
    return _values(counts, lambda place: columns.issues[place], chosen=chosen)


def _positions(columns: Columns, fits: Mask, wanted: Wanted) -> tuple[FacetValue, ...]:
    # A statement may take the same position on several issues: it is counted once.
    marked = np.zeros((len(get_args(Position)), columns.statements), bool)
    rows = coded(columns, wanted.issue, ())
    marked[columns.code_position[rows], columns.code_statement[rows]] = True
    counts = np.count_nonzero(marked & fits, axis=1)
    return _most_frequent(counts, get_args(Position), wanted.position)


def _relations(columns: Columns, fits: Mask, wanted: Wanted) -> tuple[FacetValue, ...]:
    counts = [int(np.count_nonzero(reacting(columns, reaction) & fits)) for reaction in REACTIONS]
    return tuple(
        FacetValue(value=reaction, count=count, chosen=reaction in wanted.relation)
        for reaction, count in zip(REACTIONS, counts, strict=True)
        if count or reaction in wanted.relation
    )


def _outlets(columns: Columns, found: Numbers, wanted: Wanted) -> tuple[FacetValue, ...]:
    chosen = tuple(place for place, outlet in enumerate(columns.outlets) if outlet in wanted.outlet)
    counts = _counted(found[found >= 0], len(columns.outlets))
    return _values(counts, lambda place: (columns.outlets[place], None), chosen=chosen)


def _listed(found: NDArray[Any], names: Sequence[str], wanted: Sequence[str]) -> tuple[FacetValue, ...]:
    return _most_frequent(_counted(found, len(names)), names, wanted)


def _most_frequent(counts: NDArray[np.int64], names: Sequence[str], wanted: Sequence[str]) -> tuple[FacetValue, ...]:
    """Return the values of a closed list that occur or are asked for, the most frequent first."""
    chosen = tuple(place for place, name in enumerate(names) if name in wanted)
    return _values(counts, lambda place: (names[place], None), chosen=chosen, most=len(names))


def _values(
    counts: NDArray[np.int64],
    named: Callable[[int], tuple[str, str | None]],
    *,
    chosen: Sequence[int],
    most: int = MOST_VALUES,
) -> tuple[FacetValue, ...]:
    """Return the most frequent values, and behind them those that are asked for and not among these."""
    top = [int(place) for place in np.argsort(-counts, kind="stable")[:most] if counts[place]]
    top += [place for place in chosen[:MOST_VALUES] if place not in top]
    found = []
    for place in top:
        value, name = named(place)
        found.append(FacetValue(value=value, name=name, count=int(counts[place]), chosen=place in chosen))
    return tuple(found)


def _counted(found: NDArray[Any], size: int) -> NDArray[np.int64]:
    return np.bincount(found, minlength=size)


def _months(days: Numbers) -> tuple[Period, ...]:
    dated = month_numbers(days[days != NO_DAY])
    if not len(dated) or dated.max() - dated.min() >= MOST_MONTHS:
        return ()
    return periods(days)
