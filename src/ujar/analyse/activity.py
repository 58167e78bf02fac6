"""How much actors speak and when, from the columns; near-copies are counted once."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise
from typing import Final, Literal

import msgspec
import numpy as np
from numpy.typing import NDArray

from ujar.analyse.choosing import first_by
from ujar.analyse.columns import NO_DAY, Columns, day_of
from ujar.analyse.periods import month_numbers, periods
from ujar.records import ActorKind

__all__ = ["Activity", "ActorOrder", "Sparks", "activity_of", "choose_actors", "sort_actors", "sparks_of"]

ActorOrder = Literal["statements", "articles", "name", "newest"]
_STEPS: Final = 24
"""Points of a sparkline, at most."""


class Activity(msgspec.Struct, frozen=True, kw_only=True):
    """How much one actor speaks: its statements, the articles in which it does, and between which days."""

    statements: int
    articles: int
    first: str | None
    last: str | None


class Sparks(msgspec.Struct, frozen=True, kw_only=True):
    """Statements of a few actors in equal stretches of time, the same for all: the months from `since` to `until`."""

    since: str | None
    until: str | None
    counts: tuple[tuple[int, ...], ...]


def activity_of(columns: Columns, places: NDArray[np.int64]) -> tuple[Activity, ...]:
    """Return how much a few actors speak, by their places."""
    return tuple(_activity(columns, statements) for statements in _statements_of(columns, places))


def choose_actors(
    columns: Columns, *, ids: frozenset[str] | None = None, kind: ActorKind | None = None, side: str | None = None
) -> NDArray[np.int64]:
    """Return the places of the actors that fit; None: no such filter."""
    if ids is None and kind is None and side is None:
        return np.arange(len(columns.actors))
    fits = (
        place
        for place, actor in enumerate(columns.actors)
        if (ids is None or actor.id in ids)
        and (kind is None or actor.kind == kind)
        and (side is None or actor.side == side)
    )
    return np.fromiter(fits, np.int64)


def sort_actors(columns: Columns, places: NDArray[np.int64], *, order: ActorOrder, end: int) -> NDArray[np.int64]:
    """Return the first `end` of some actors, those first that have most, of the same number those with the first id.

    `newest` is by the last day on which an actor speaks.
    """
    if order == "name":
        named = sorted(places.tolist(), key=lambda place: (columns.actors[place].name.casefold(), place))
        return np.array(named[:end], np.int64)
    return first_by(-_KEYS[order](columns)[places].astype(np.int64), places, end=end)


def sparks_of(columns: Columns, places: NDArray[np.int64]) -> Sparks:
    """Return the sparklines of a few actors over the time of the whole ledger, in at most 24 steps of whole months."""
    dated = columns.day[(columns.day != NO_DAY) & ~columns.copy]
    if not len(dated):
        return Sparks(since=None, until=None, counts=tuple(() for _ in places))
    ends = np.array([dated.min(), dated.max()], np.int32)
    first, last = (int(month) for month in month_numbers(ends))
    size = -(-(last - first + 1) // _STEPS)
    steps = -(-(last - first + 1) // size)
    counts = np.zeros((len(places), steps), np.int64)
    for row, statements in zip(counts, _statements_of(columns, places), strict=True):
        days = columns.day[statements]
        row += np.bincount((month_numbers(days[days != NO_DAY]) - first) // size, minlength=steps)
    whole = periods(ends)
    return Sparks(since=whole[0].since, until=whole[-1].until, counts=tuple(map(tuple, counts.tolist())))


def _statements_of(columns: Columns, places: NDArray[np.int64]) -> list[NDArray[np.int32]]:
    """Return the statements of each of a few actors, without near-copies."""
    row = np.full(len(columns.actors), -1, np.int32)
    row[places] = np.arange(len(places), dtype=np.int32)
    rows = row[columns.speaker_actor]
    own = np.flatnonzero(rows >= 0)
    own = own[~columns.copy[columns.speaker_statement[own]]]
    own = own[np.argsort(rows[own], kind="stable")]
    bounds = np.searchsorted(rows[own], np.arange(len(places) + 1))
    statements = columns.speaker_statement[own]
    return [statements[start:end] for start, end in pairwise(bounds)]


def _activity(columns: Columns, statements: NDArray[np.int32]) -> Activity:
    days = columns.day[statements]
    dated = days[days != NO_DAY]
    return Activity(
        statements=len(statements),
        articles=len(np.unique(columns.article[statements])),
        first=day_of(dated.min()) if len(dated) else None,
        last=day_of(dated.max()) if len(dated) else None,
    )


def _statement_counts(columns: Columns) -> NDArray[np.int64]:
    said = ~columns.copy[columns.speaker_statement]
    return np.bincount(columns.speaker_actor[said], minlength=len(columns.actors))


def _article_counts(columns: Columns) -> NDArray[np.int64]:
    said = ~columns.copy[columns.speaker_statement]
    articles = columns.article[columns.speaker_statement[said]]
    size = max(len(columns.articles), 1)
    # Sorted and compared with the one before: `numpy.unique` takes several times as long.
    pairs = np.sort(columns.speaker_actor[said].astype(np.int64) * size + articles)
    distinct = pairs[np.append(True, pairs[1:] != pairs[:-1])] if len(pairs) else pairs
    return np.bincount(distinct // size, minlength=len(columns.actors))


def _last_days(columns: Columns) -> NDArray[np.int32]:
    said = ~columns.copy[columns.speaker_statement]
    last = np.full(len(columns.actors), NO_DAY, np.int32)
    np.maximum.at(last, columns.speaker_actor[said], columns.day[columns.speaker_statement[said]])
    return last


_KEYS: Final[dict[str, Callable[[Columns], NDArray[np.integer]]]] = {
    "statements": _statement_counts,
    "articles": _article_counts,
    "newest": _last_days,
}
