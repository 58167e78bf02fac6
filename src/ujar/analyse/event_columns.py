"""The narrow columns of the events of a ledger in memory."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final, NamedTuple

import msgspec
import numpy as np
from numpy.typing import NDArray

from ujar.analyse.day_numbers import NO_DAY, DayNumbers
from ujar.ledger.connection import Connection
from ujar.ledger.days import day_range
from ujar.plover import EVENT_TYPES

__all__ = ["FUTURE", "HISTORICAL", "HYPOTHETICAL", "NEGATED", "EventColumns", "EventPlaceName", "load_events"]

HISTORICAL: Final = 1
FUTURE: Final = 2
HYPOTHETICAL: Final = 4
NEGATED: Final = 8
_TYPES: Final = {type_: number for number, type_ in enumerate(EVENT_TYPES)}

Numbers = NDArray[np.int32]

_EVENTS: Final = """
    SELECT e.article, e.position, e.type, e.voice <> 'paper', e.place, e.place_lat, e.place_lon, e.date,
        e.historical + 2 * e.future + 4 * e.hypothetical + 8 * e.negated, a.published_from
    FROM events AS e JOIN articles AS a ON a.id = e.article ORDER BY e.article, e.position
"""
# Who takes part is a name in the record: the actor of that name in the article, else the one that is called so.
_WHO: Final = """
    SELECT e.article, e.position, w.value, m.actor
    FROM events AS e CROSS JOIN json_each(e.{who}) AS w
    LEFT JOIN actors AS a ON a.article = e.article AND a.name = w.value
    LEFT JOIN actor_members AS m ON m.article = a.article AND m.local = a.id
"""
_PARTICIPANTS: Final = f"{_WHO.format(who='actors')} UNION ALL {_WHO.format(who='recipients')}"
_COPIES: Final = """
    SELECT e.article, e.position FROM article_copies AS c JOIN events AS e ON e.article = c.article
    JOIN article_texts AS x ON x.article = e.article
    WHERE EXISTS (SELECT 1 FROM events AS f JOIN article_texts AS y ON y.article = f.article
        WHERE f.article = c.original AND f.type = e.type
        AND substr(y.text, f.trigger_start + 1, f.trigger_end - f.trigger_start)
            = substr(x.text, e.trigger_start + 1, e.trigger_end - e.trigger_start))
"""


class EventPlaceName(NamedTuple):
    """One place of events: its name, and degrees, None where they are not known."""

    name: str
    lat: float | None
    lon: float | None


class EventColumns(msgspec.Struct, frozen=True, kw_only=True):
    """The columns of events, in the order of article and place in it. Types that are not of PLOVER are left out.

    `article` and `type` are places in `Columns.articles` and `EVENT_TYPES`; with `position` an article leads back to
    the record (`ujar.ledger.events.events_at`). `alleged`: told by somebody, not by the paper itself. `place` is a
    place in `places`, -1 for none. `day` is the first day of the date of the event, else the first day of publication
    of what is told as news (no flag), else `NO_DAY`. `flags` is a sum of `HISTORICAL`, `FUTURE`, `HYPOTHETICAL` and
    `NEGATED`. `copy` tells what a near-copy of an article tells again: an event of the same type by the same words.

    `participant_event` and `participant_actor` are places in the events and in `Columns.actors`: one row for each
    actor of the ledger that acts or is acted on. Names that are no actor of the ledger have none.
    """

    article: Numbers
    position: Numbers
    type: NDArray[np.int8]
    alleged: NDArray[np.bool_]
    place: Numbers
    day: Numbers
    flags: NDArray[np.int8]
    copy: NDArray[np.bool_]
    participant_event: Numbers
    participant_actor: Numbers
    places: tuple[EventPlaceName, ...]

    @property
    def count(self) -> int:
        """How many events there are."""
        return len(self.article)


def load_events(
    connection: Connection, articles: Mapping[str, int], actors: Mapping[str, int], names: Sequence[str]
) -> EventColumns:
    """Load the columns of events.

    `articles` and `actors` give the places of their ids; `names` are the names of the actors in order.

    Raises:
        LedgerError: the ledger cannot be read.
    """
    rows = [row for row in connection.rows(_EVENTS) if row[2] in _TYPES]
    size = len(rows)
    at = {row[:2]: number for number, row in enumerate(rows)}
    places: dict[tuple[Any, ...], int] = {}
    first, published = _FirstDays(), DayNumbers()
    copied = np.zeros(size, np.bool_)
    copied[[at[key] for key in connection.rows(_COPIES) if key in at]] = True
    participants = _participants(connection, at, actors, names)
    return EventColumns(
        article=np.fromiter((articles[row[0]] for row in rows), np.int32, size),
        position=np.fromiter((row[1] for row in rows), np.int32, size),
        type=np.fromiter((_TYPES[row[2]] for row in rows), np.int8, size),
        alleged=np.fromiter((row[3] for row in rows), np.bool_, size),
        place=np.fromiter(
            (-1 if row[4] is None else places.setdefault(row[4:7], len(places)) for row in rows), np.int32, size
        ),
        day=np.fromiter((_day(row, first, published) for row in rows), np.int32, size),
        flags=np.fromiter((row[8] for row in rows), np.int8, size),
        copy=copied,
        participant_event=participants[:, 0],
        participant_actor=participants[:, 1],
        places=tuple(EventPlaceName(*place) for place in places),
    )


class _FirstDays(dict[str | None, int]):
    """The number of the first day that a date may mean; `NO_DAY` where it has no year."""

    def __missing__(self, value: str | None) -> int:
        days = day_range(value)
        number = NO_DAY if days is None else DayNumbers()[days[0]]
        self[value] = number
        return number


def _day(row: tuple[Any, ...], first: _FirstDays, published: DayNumbers) -> int:
    own = first[row[7]]
    return published[row[9]] if own == NO_DAY and not row[8] else own


def _participants(
    connection: Connection, events: Mapping[tuple[Any, ...], int], actors: Mapping[str, int], names: Sequence[str]
) -> Numbers:
    """Return pairs of event and actor, each once, in order."""
    called: dict[str, int | None] = {}
    for number, name in enumerate(names):
        called[name] = None if name in called else number
    pairs = set()
    for article, position, name, member in connection.rows(_PARTICIPANTS):
        event, actor = events.get((article, position)), called.get(name) if member is None else actors.get(member)
        if event is not None and actor is not None:
            pairs.add((event, actor))
    found: Numbers = np.array(sorted(pairs), np.int32).reshape(-1, 2)
    return found
