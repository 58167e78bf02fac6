"""How much actors speak and when, from the columns; near-copies are counted once."""

from __future__ import annotations

from typing import Final, Literal

import msgspec
import numpy as np
from numpy.typing import NDArray

from ujar.analyse.choosing import first_by
from ujar.analyse.columns import NO_DAY, Columns
from ujar.analyse.periods import month_numbers, periods
from ujar.records import ActorKind

__all__ = ["Activity", "ActorOrder", "Sparks", "activity_of", "choose_actors", "sort_actors", "sparks_of"]

ActorOrder = Literal["statements", "articles", "name", "newest"]
_STEPS: Final = 24
"""Points of a sparkline, at most."""


class Activity(msgspec.Struct, frozen=True, kw_only=True):
    """For each actor of `Columns.actors`: its statements, the articles in which it speaks, and its last day."""

    statements: NDArray[np.int64]
    articles: NDArray[np.int64]
    first: NDArray[np.int32]
    last: NDArray[np.int32]
    """`NO_DAY` where nothing of it has a date; so is `first`."""


class Sparks(msgspec.Struct, frozen=True, kw_only=True):
    """Statements of a few actors in equal stretches of time, the same for all: the months from `since` to `until`."""

    since: str | None
    until: str | None
    counts: tuple[tuple[int, ...], ...]


def activity_of(columns: Columns) -> Activity:
    """Return how much every actor speaks."""
    size = len(columns.actors)
    said = ~columns.copy[columns.speaker_statement]
    actors, statements = columns.speaker_actor[said], columns.speaker_statement[said]
    pairs = np.unique(actors.astype(np.int64) * max(len(columns.articles), 1) + columns.article[statements])
    days = columns.day[statements]
    first = np.full(size, -NO_DAY - 1, np.int32)
    last = np.full(size, NO_DAY, np.int32)
    dated = days != NO_DAY
    np.minimum.at(first, actors[dated], days[dated])
    np.maximum.at(last, actors[dated], days[dated])
    return Activity(
        statements=np.bincount(actors, minlength=size),
        articles=np.bincount(pairs // max(len(columns.articles), 1), minlength=size),
        first=np.where(last == NO_DAY, NO_DAY, first).astype(np.int32),
        last=last,
    )


def choose_actors(
    columns: Columns, *, ids: frozenset[str] | None, kind: ActorKind | None, side: str | None
) -> NDArray[np.int64]:
    """Return the places of the actors that fit; None: no such filter."""
    fits = (
        place
        for place, actor in enumerate(columns.actors)
        if (ids is None or actor.id in ids)
        and (kind is None or actor.kind == kind)
        and (side is None or actor.side == side)
    )
    return np.fromiter(fits, np.int64)


def sort_actors(
    columns: Columns, activity: Activity, places: NDArray[np.int64], *, order: ActorOrder, end: int
) -> NDArray[np.int64]:
    """Return the first `end` of some actors, those first that have most; of the same number those named first."""
    if order == "name":
        named = sorted(places.tolist(), key=lambda place: (columns.actors[place].name.casefold(), place))
        return np.array(named[:end], np.int64)
    values = {"statements": activity.statements, "articles": activity.articles, "newest": activity.last}[order]
    return first_by(-values[places].astype(np.int64), places, end=end)


def sparks_of(columns: Columns, places: NDArray[np.int64]) -> Sparks:
    """Return the sparklines of a few actors over the time of the whole ledger, in at most 24 steps of whole months."""
    dated = columns.day[(columns.day != NO_DAY) & ~columns.copy]
    if not len(dated):
        return Sparks(since=None, until=None, counts=tuple(() for _ in places))
    ends = np.array([dated.min(), dated.max()], np.int32)
    first, last = (int(month) for month in month_numbers(ends))
    size = -(-(last - first + 1) // _STEPS)
    steps = -(-(last - first + 1) // size)
    row = np.full(len(columns.actors), -1, np.int32)
    row[places] = np.arange(len(places), dtype=np.int32)
    rows = row[columns.speaker_actor]
    days = columns.day[columns.speaker_statement]
    own = (rows >= 0) & (days != NO_DAY) & ~columns.copy[columns.speaker_statement]
    step = (month_numbers(days[own]) - first) // size
    counts = np.bincount(rows[own] * steps + step, minlength=len(places) * steps).reshape(len(places), steps)
    whole = periods(ends)
    return Sparks(since=whole[0].since, until=whole[-1].until, counts=tuple(map(tuple, counts.tolist())))
