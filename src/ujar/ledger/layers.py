"""The layers of an article besides its statements: each written and read in one place.

A layer is a table whose rows are the records of one tuple of `Article`, in order.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any, Final, NamedTuple

from ujar.ledger import codec
from ujar.ledger.search import fold
from ujar.records import (
    Actor,
    Article,
    DateMention,
    Event,
    EventDate,
    EventPlace,
    PlaceMention,
    Region,
    TaggedSpan,
    speakers_of,
)

__all__ = ["EVENT_COLUMNS", "LAYERS", "Layer", "event_of"]

Row = tuple[Any, ...]


class Layer(NamedTuple):
    """One table: how its rows come from an article, and how its records come back.

    `insert` takes what `rows` yields; `select` takes the id of the article and gives the columns of `record`.
    """

    name: str
    """The attribute of `Article`; None in `record` means that the rows are only there to be searched."""
    delete: str
    insert: str
    rows: Callable[[Article], Iterator[Row]]
    select: str | None = None
    record: Callable[[Row], Any] | None = None


def _tagged_rows(article: Article) -> Iterator[Row]:
    for position, span in enumerate(article.spans):
        yield article.id, position, span.start, span.end, span.label, span.score


def _tagged(row: Row) -> TaggedSpan:
    start, end, label, score = row
    return TaggedSpan(start=start, end=end, label=label, score=score)


def _region_rows(article: Article) -> Iterator[Row]:
    for position, region in enumerate(article.regions):
        yield article.id, position, region.start, region.end, region.kind


def _region(row: Row) -> Region:
    start, end, kind = row
    return Region(start=start, end=end, kind=kind)


def _date_rows(article: Article) -> Iterator[Row]:
    for position, date in enumerate(article.dates):
        yield (
            article.id, position, date.start, date.end, date.kind,
            date.value, date.granularity, date.method, codec.to_json(date.flags),
        )  # fmt: skip


def _date(row: Row) -> DateMention:
    start, end, kind, value, granularity, method, flags = row
    return DateMention(
        start=start, end=end, kind=kind,
        value=value, granularity=granularity, method=method, flags=codec.strings(flags),
    )  # fmt: skip


def _place_rows(article: Article) -> Iterator[Row]:
    for position, place in enumerate(article.places):
        yield (
            article.id, position, place.start, place.end, place.kind,
            place.name, place.country, place.admin1, place.lat, place.lon, place.granularity,
        )  # fmt: skip


def _place(row: Row) -> PlaceMention:
    start, end, kind, name, country, admin1, lat, lon, granularity = row
    return PlaceMention(
        start=start, end=end, kind=kind,
        name=name, country=country, admin1=admin1, lat=lat, lon=lon, granularity=granularity,
    )  # fmt: skip


def _actor_rows(article: Article) -> Iterator[Row]:
    for position, actor in enumerate(article.actors):
        yield (
            article.id, position, actor.id, actor.name, actor.kind,
            codec.to_json(actor.aliases), actor.role, actor.affiliation, codec.to_json(actor.mentions), actor.side,
        )  # fmt: skip


def _actor(row: Row) -> Actor:
    actor, name, kind, aliases, role, affiliation, mentions, side = row
    return Actor(
        id=actor, name=name, kind=kind,
        aliases=codec.strings(aliases), role=role, affiliation=affiliation, mentions=codec.spans(mentions), side=side,
    )  # fmt: skip


def _actor_name_rows(article: Article) -> Iterator[Row]:
    names = {(actor.id, fold(name)) for actor in article.actors for name in (actor.name, *actor.aliases)}
    for statement in article.statements:
        names.update((speaker.actor, fold(speaker.name)) for speaker in speakers_of(statement))
    for actor, folded in sorted(names):
        yield article.id, actor, folded


EVENT_COLUMNS: Final = (
    "e.id, e.type, e.mode, e.trigger_start, e.trigger_end, e.actors, e.recipients,"
    " e.place, e.place_start, e.place_end, e.place_lat, e.place_lon, e.place_method,"
    " e.dated, e.date, e.date_granularity, e.date_method, e.date_start, e.date_end, e.quantities, e.voice,"
    " e.historical, e.future, e.hypothetical, e.negated, e.score, e.made_by"
)
"""The columns that `event_of` takes, of a table of events called `e`."""


def _event_rows(article: Article) -> Iterator[Row]:
    for position, event in enumerate(article.events):
        place, date = event.place, event.date or EventDate()
        yield (
            article.id, position, event.id, event.type, event.mode, *event.trigger,
            codec.to_json(event.actors), codec.to_json(event.recipients),
            *((place.name, *place.span, place.lat, place.lon, place.method) if place else (None,) * 6),
            event.date is not None, date.value, date.granularity, date.method, *(date.span or (None, None)),
            codec.to_json(event.quantities), event.voice,
            event.historical, event.future, event.hypothetical, event.negated, event.score, event.made_by,
        )  # fmt: skip


def event_of(row: Row) -> Event:
    """Return an event from the columns `EVENT_COLUMNS`."""
    (event, type_, mode, start, end, actors, recipients, *row_place) = row[:13]
    dated, value, granularity, method, date_start, date_end = row[13:19]
    quantities, voice, historical, future, hypothetical, negated, score, made_by = row[19:]
    return Event(
        id=event, type=type_, mode=mode, trigger=(start, end),
        actors=codec.strings(actors), recipients=codec.strings(recipients),
        place=_event_place(*row_place),
        date=EventDate(
            value=value, granularity=granularity, method=method,
            span=None if date_start is None else (date_start, date_end),
        ) if dated else None,
        quantities=codec.quantities(quantities), voice=voice,
        historical=bool(historical), future=bool(future),
        hypothetical=bool(hypothetical), negated=bool(negated), score=score, made_by=made_by,
    )  # fmt: skip


def _event_place(
    name: str | None, start: int, end: int, lat: float | None, lon: float | None, method: str | None
) -> EventPlace | None:
    return None if name is None else EventPlace(name=name, span=(start, end), lat=lat, lon=lon, method=method)


LAYERS: tuple[Layer, ...] = (
    Layer(
        "spans",
        "DELETE FROM tagged_spans WHERE article = ?",
        "INSERT INTO tagged_spans (article, position, span_start, span_end, label, score) VALUES (?, ?, ?, ?, ?, ?)",
        _tagged_rows,
        "SELECT span_start, span_end, label, score FROM tagged_spans WHERE article = ? ORDER BY position",
        _tagged,
    ),
    Layer(
        "regions",
        "DELETE FROM regions WHERE article = ?",
        "INSERT INTO regions (article, position, span_start, span_end, kind) VALUES (?, ?, ?, ?, ?)",
        _region_rows,
        "SELECT span_start, span_end, kind FROM regions WHERE article = ? ORDER BY position",
        _region,
    ),
    Layer(
        "dates",
        "DELETE FROM dates WHERE article = ?",
        "INSERT INTO dates (article, position, span_start, span_end, kind, value, granularity, method, flags)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        _date_rows,
        "SELECT span_start, span_end, kind, value, granularity, method, flags FROM dates"
        " WHERE article = ? ORDER BY position",
        _date,
    ),
    Layer(
        "places",
        "DELETE FROM places WHERE article = ?",
        "INSERT INTO places (article, position, span_start, span_end, kind, name, country, admin1, lat, lon,"
        " granularity) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        _place_rows,
        "SELECT span_start, span_end, kind, name, country, admin1, lat, lon, granularity FROM places"
        " WHERE article = ? ORDER BY position",
        _place,
    ),
    Layer(
        "events",
        "DELETE FROM events WHERE article = ?",
        "INSERT INTO events (article, position, id, type, mode, trigger_start, trigger_end,"
        " actors, recipients, place, place_start, place_end, place_lat, place_lon, place_method,"
        " dated, date, date_granularity, date_method, date_start, date_end, quantities, voice,"
        " historical, future, hypothetical, negated, score, made_by)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        _event_rows,
        " ".join(("SELECT", EVENT_COLUMNS, "FROM events AS e WHERE article = ? ORDER BY position")),
        event_of,
    ),
    Layer(
        "actors",
        "DELETE FROM actors WHERE article = ?",
        "INSERT INTO actors (article, position, id, name, kind, aliases, role, affiliation, mentions, side)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        _actor_rows,
        "SELECT id, name, kind, aliases, role, affiliation, mentions, side FROM actors"
        " WHERE article = ? ORDER BY position",
        _actor,
    ),
    Layer(
        "actor_names",
        "DELETE FROM actor_names WHERE article = ?",
        "INSERT INTO actor_names (article, actor, folded) VALUES (?, ?, ?)",
        _actor_name_rows,
    ),
)
"""Every layer but statements and links."""
