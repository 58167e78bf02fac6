"""The map: where events are, and those of one place with whose word they are."""

from __future__ import annotations

from typing import Final, Literal

import msgspec

from ujar.analyse.columns import Columns, day_number
from ujar.analyse.whereabouts import NOWHERE, EventsWanted, PlaceCount, Whereabouts, place_id, whereabouts
from ujar.ledger.days import first_day, last_day
from ujar.ledger.events import events_at
from ujar.ledger.rows import EventRow
from ujar.plover import EVENT_TYPES, EventType
from ujar.tables import csv_text
from ujar.web.app.desk import Desk
from ujar.web.app.map_picture import draw, draw_alone
from ujar.web.app.page import Export, Page
from ujar.web.app.paging import PAGE_ROWS, PagedQuery, Slice
from ujar.web.app.problems import Absent
from ujar.web.words import Words

__all__ = ["MOST_PLACES", "NO_PLACE", "PAGE", "EventMap", "MapQuery"]

MOST_PLACES: Final = 500
"""Places that are drawn and listed: those with most events."""
NO_PLACE: Final = "-"
"""Asks for the events without a place."""


class MapQuery(PagedQuery, frozen=True, kw_only=True):
    """Events by type, voice, days (YYYY, YYYY-MM or YYYY-MM-DD), and whether they are historical.

    `place` is the id of a place whose events are listed, or `-`: those without a place. Pages are pages of that list;
    where no place is asked for, of the list of places.
    """

    type: tuple[EventType, ...] = ()
    voice: Literal["paper", "alleged"] | None = None
    since: str | None = None
    until: str | None = None
    historical: Literal["with", "without", "only"] = "with"
    place: str | None = None


class EventMap(msgspec.Struct, frozen=True, kw_only=True):
    """Events by place, those with most first, at most 500 of `place_count` places.

    Of `total` events, `located` are on the map, `without_place` have no place, and the rest is at places whose
    coordinates are not known; `undated` more would fit if they had a date. `chosen` is the place that was asked for,
    None for none or for the events without one, and `events` a page of what is there.
    """

    total: int
    located: int
    without_place: int
    undated: int
    place_count: int
    places: tuple[PlaceCount, ...]
    chosen: PlaceCount | None
    events: Slice[EventRow]


def load(desk: Desk, query: MapQuery) -> EventMap:
    """Return events by place, and those of the place that was asked for.

    Raises:
        InvalidDate: `since` or `until` is not YYYY, YYYY-MM or YYYY-MM-DD.
        Absent: there is no such place.
    """
    columns = desk.columns
    found = whereabouts(
        columns,
        EventsWanted(
            types=query.type,
            voice=query.voice,
            historical=query.historical,
            first=day_number(first_day(query.since)) if query.since else None,
            last=day_number(last_day(query.until)) if query.until else None,
        ),
    )
    place = None if query.place is None else _place(columns, query.place)
    return EventMap(
        total=len(found.events),
        located=found.located(),
        without_place=found.without_place(),
        undated=found.undated,
        place_count=found.place_count(),
        places=found.counted(most=MOST_PLACES),
        chosen=found.count_at(place) if place is not None and place != NOWHERE else None,
        events=_events(desk, columns, found, query, place),
    )


def _place(columns: Columns, asked: str) -> int:
    if asked == NO_PLACE:
        return NOWHERE
    name = asked.rpartition("@")[0]
    for number, place in enumerate(columns.events.places):
        if place.name == name and place_id(place) == asked:
            return number
    raise Absent(f"No event is at a place {asked!r}: the map has those there are.")


def _events(desk: Desk, columns: Columns, found: Whereabouts, query: MapQuery, place: int | None) -> Slice[EventRow]:
    if place is None:
        return Slice(rows=(), page=query.page, more=False)
    every = found.at(place)
    keys = [
        (columns.articles[columns.events.article[event]], int(columns.events.position[event]))
        for event in every[query.start : query.start + PAGE_ROWS]
    ]
    rows = events_at(desk.ledger, keys)
    return Slice(
        rows=tuple(rows[key] for key in keys if key in rows),
        page=query.page,
        more=len(every) > query.start + PAGE_ROWS,
    )


def _csv(query: MapQuery, result: EventMap, words: Words) -> str:
    rows = (
        (place.name, place.lat, place.lon, place.events, place.alleged, place.historical, place.open,
         *(place.types.get(type_, 0) for type_ in EVENT_TYPES))
        for place in result.places
    )  # fmt: skip
    return csv_text(("place", "lat", "lon", "events", "alleged", "historical", "open", *EVENT_TYPES), rows)


PAGE = Page(
    name="map",
    path="/map",
    query=MapQuery,
    result=EventMap,
    load=load,
    summary="Count events by place, and list those of one place.",
    menu="see",
    exports={"svg": Export("image/svg+xml", draw_alone), "csv": Export("text/csv; charset=utf-8", _csv)},
    script=True,
    style=True,
    view=draw,
)
