"""Where events are: which fit, and how many at which place, from the columns.

What near-copies tell again is left out. An event that several articles tell counts once for each.
"""

from __future__ import annotations

from typing import Final, Literal, NamedTuple

import msgspec
import numpy as np
from numpy.typing import NDArray

from ujar.analyse.columns import NO_DAY, Columns
from ujar.analyse.event_columns import FUTURE, HISTORICAL, HYPOTHETICAL, NEGATED, EventColumns, EventPlaceName
from ujar.plover import EVENT_TYPES, EventType

__all__ = ["NOWHERE", "EventsWanted", "PlaceCount", "Whereabouts", "place_id", "whereabouts"]

NOWHERE: Final = -1
"""The place of events without one."""
_TYPES: Final = tuple(EVENT_TYPES)
_LAST: Final = 2**31 - 1

Events = NDArray[np.int64]


class EventsWanted(NamedTuple):
    """What is asked for, all of it together. The undated do not fit `first` and `last`, days since 1970-01-01."""

    types: tuple[EventType, ...] = ()
    voice: Literal["paper", "alleged"] | None = None
    historical: Literal["with", "without", "only"] = "with"
    first: int | None = None
    last: int | None = None


class PlaceCount(msgspec.Struct, frozen=True, kw_only=True):
    """How many events are at a place. `lat` and `lon` are degrees, None where they are not known.

    `alleged` of them are told by somebody and not by the paper itself, `historical` are past, `open` are planned,
    hypothetical or told not to have happened.
    """

    id: str
    name: str
    lat: float | None
    lon: float | None
    events: int
    alleged: int
    historical: int
    open: int
    types: dict[EventType, int]


class Whereabouts(NamedTuple):
    """Events as places in their columns, ascending, with those columns. `undated` do not fit for want of a date."""

    columns: EventColumns
    events: Events
    undated: int

    def at(self, place: int) -> Events:
        """Return the events at one of `EventColumns.places` (or `NOWHERE`) in the order of time, the undated last."""
        found = self.events[self.columns.place[self.events] == place]
        days = self.columns.day[found].astype(np.int64)
        order: Events = found[np.argsort(np.where(days == NO_DAY, _LAST, days), kind="stable")]
        return order

    def without_place(self) -> int:
        """Return how many events have no place."""
        return int((self.columns.place[self.events] == NOWHERE).sum())

    def located(self) -> int:
        """Return how many events are at a place whose coordinates are known."""
        known = np.array([place.lat is not None for place in self.columns.places] + [False])
        return int(known[self.columns.place[self.events]].sum())

    def place_count(self) -> int:
        """Return at how many places the events are."""
        places = self.columns.place[self.events]
        return len(np.unique(places[places != NOWHERE]))

    def counted(self, *, most: int) -> tuple[PlaceCount, ...]:
        """Return the places with most events."""
        size = len(self.columns.places)
        placed = self.events[self.columns.place[self.events] != NOWHERE]
        totals = np.bincount(self.columns.place[placed], minlength=size)
        top = np.argsort(-totals, kind="stable")[:most]
        return self._counts(placed, top[totals[top] > 0])

    def count_at(self, place: int) -> PlaceCount:
        """Return the counts of one place."""
        return self._counts(self.events[self.columns.place[self.events] == place], np.array([place]))[0]

    def _counts(self, placed: Events, shown: NDArray[np.int64]) -> tuple[PlaceCount, ...]:
        """Return the counts of the places `shown`; the events `placed` have a place."""
        row_of = np.full(len(self.columns.places), -1)
        row_of[shown] = np.arange(len(shown))
        rows = row_of[self.columns.place[placed]]
        placed, rows = placed[rows >= 0], rows[rows >= 0]
        size = len(shown)
        flags = self.columns.flags[placed]
        by_type = np.bincount(rows * len(_TYPES) + self.columns.type[placed], minlength=size * len(_TYPES))
        alleged = np.bincount(rows[self.columns.alleged[placed]], minlength=size)
        past = np.bincount(rows[(flags & HISTORICAL) > 0], minlength=size)
        unreal = np.bincount(rows[(flags & (FUTURE | HYPOTHETICAL | NEGATED)) > 0], minlength=size)
        return tuple(
            PlaceCount(
                id=place_id(name), name=name.name, lat=name.lat, lon=name.lon, events=int(types.sum()),
                alleged=int(alleged[row]), historical=int(past[row]), open=int(unreal[row]),
                types={_TYPES[at]: int(types[at]) for at in np.argsort(-types, kind="stable") if types[at]},
            )
            for row, (name, types) in enumerate(
                zip((self.columns.places[place] for place in shown), by_type.reshape(size, len(_TYPES)), strict=True)
            )
        )  # fmt: skip


def whereabouts(columns: Columns, wanted: EventsWanted) -> Whereabouts:
    """Return the events that fit."""
    events = columns.events
    fits = ~events.copy
    if wanted.types:
        fits &= np.isin(events.type, [_TYPES.index(one) for one in wanted.types])
    if wanted.voice is not None:
        fits &= events.alleged == (wanted.voice == "alleged")
    if wanted.historical != "with":
        fits &= ((events.flags & HISTORICAL) > 0) == (wanted.historical == "only")
    undated = 0
    if wanted.first is not None or wanted.last is not None:
        undated = int((fits & (events.day == NO_DAY)).sum())
        fits &= events.day != NO_DAY
    if wanted.first is not None:
        fits &= events.day >= wanted.first
    if wanted.last is not None:
        fits &= events.day <= wanted.last
    return Whereabouts(events, np.flatnonzero(fits), undated)


def place_id(place: EventPlaceName) -> str:
    """Return what names a place in an address: its name and, after an @, its degrees where they are known."""
    return f"{place.name}@" if place.lat is None or place.lon is None else f"{place.name}@{place.lat:g},{place.lon:g}"
