"""Statements and events of one time, from the columns: which fit, in what order, and how many in which lane and when.

What near-copies say or tell again is left out. An event that several articles tell is there once for each: telling
that they are the same needs their words (`ujar.analyse.happenings`).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final, Literal, NamedTuple

import msgspec
import numpy as np
from numpy.typing import NDArray

from ujar.acts import ACTS, Act
from ujar.analyse.bins import Bins
from ujar.analyse.columns import NO_DAY, Columns

__all__ = ["Chronicle", "Count", "Lane", "LaneKind", "Place", "Told", "Wanted", "chronicle"]

Told = Literal["statements", "events", "both"]
LaneKind = Literal["actor", "issue", "act"]
_ACTS: Final = tuple(ACTS)
_EVENT: Final = 1 << 31

Places = NDArray[np.int64]


class Wanted(NamedTuple):
    """What is asked for: one of the values of each, all of them together; nothing given: all.

    `actors` and `issues` are places in the columns. An event fits an actor that acts in it or is acted on; it has no
    act and no issue, so that it fits none that is asked for.
    """

    told: Told = "both"
    actors: tuple[int, ...] = ()
    issues: tuple[int, ...] = ()
    acts: tuple[Act, ...] = ()


class Place(NamedTuple):
    """One record by its place in the columns of statements or events."""

    event: bool
    at: int


class Count(msgspec.Struct, frozen=True, kw_only=True):
    """How many fall into one bin, from the day `since` to `until`: statements by act, and events. Never all 0."""

    since: str
    until: str
    acts: dict[Act, int]
    events: int


class Lane(msgspec.Struct, frozen=True, kw_only=True):
    """One lane: an actor, an issue or an act (`id`; empty: everything), with its counts in the order of time.

    A statement of two speakers or on two issues is in both their lanes.
    """

    id: str
    name: str
    statements: int
    events: int
    counts: tuple[Count, ...]


class Chronicle(NamedTuple):
    """Statements and events as places in their columns, ascending, with those columns."""

    columns: Columns
    statements: Places
    events: Places

    @property
    def undated(self) -> int:
        """How many have no date."""
        statements, events = self._days()
        return int((statements == NO_DAY).sum() + (events == NO_DAY).sum())

    def published(self) -> tuple[int, int] | None:
        """Return the first and last day of publication of the articles that hold the records; None without dates."""
        columns = self.columns
        days = columns.article_day[
            np.concatenate((columns.article[self.statements], columns.events.article[self.events]))
        ]
        days = days[days != NO_DAY]
        return (int(days.min()), int(days.max())) if len(days) else None

    def outside(self, first: int, last: int) -> tuple[int, int]:
        """Return how many dated records are before a span of days, and how many after it."""
        statements, events = self._days()
        before = (statements < first) & (statements != NO_DAY), (events < first) & (events != NO_DAY)
        return int(before[0].sum() + before[1].sum()), int((statements > last).sum() + (events > last).sum())

    def within(self, first: int, last: int) -> Chronicle:
        """Return the records of a span of days, both ends within."""
        statements, events = self._days()
        return Chronicle(
            self.columns,
            self.statements[(statements >= first) & (statements <= last)],
            self.events[(events >= first) & (events <= last)],
        )

    def in_order(self, start: int, stop: int) -> list[Place]:
        """Return the records from `start` to `stop` in the order of time: of one day statements first, then events."""
        statements, events = self._days()
        keys = np.concatenate((
            (statements.astype(np.int64) << 32) + self.statements,
            (events.astype(np.int64) << 32) + _EVENT + self.events,
        ))  # fmt: skip
        stop = min(stop, len(keys))
        if start >= stop:
            return []
        found = np.sort(np.partition(keys, (start, stop - 1))[start:stop])
        return [Place(bool(key & _EVENT), int(key & (_EVENT - 1))) for key in found]

    def overview(self, bins: Bins) -> Lane:
        """Return all records as one lane; they must lie in the bins."""
        statements, events = self._days()
        acts = self.columns.act[self.statements]
        counts = _table(np.zeros(len(acts), np.int64), bins.of(statements), acts, 1, bins.size)
        told = np.bincount(bins.of(events), minlength=bins.size)
        return _lane("", "", counts[0], told, bins)

    def lanes(self, kind: LaneKind, bins: Bins, *, most: int, chosen: tuple[int, ...] = ()) -> tuple[list[Lane], int]:
        """Return the lanes with most records, or those that are chosen, and how many there are with any.

        `chosen` are places in `Columns.actors`, `Columns.issues` or `ACTS`. The records must lie in the bins. Only
        lanes of actors have events.
        """
        rows, of = self._statement_rows(kind)
        event_rows, event_of = self._event_rows() if kind == "actor" else (self.events[:0], self.events[:0])
        size = {"actor": len(self.columns.actors), "issue": len(self.columns.issues), "act": len(_ACTS)}[kind]
        totals = np.bincount(of, minlength=size) + np.bincount(event_of, minlength=size)
        top = np.array(chosen, np.int64) if chosen else np.argsort(-totals, kind="stable")[:most]
        shown = top if chosen else top[totals[top] > 0]
        lane_of = np.full(size, -1)
        lane_of[shown] = np.arange(len(shown))
        kept, events_kept = lane_of[of] >= 0, lane_of[event_of] >= 0
        counts = _table(
            lane_of[of[kept]], bins.of(self.columns.day[rows[kept]]), self.columns.act[rows[kept]],
            len(shown), bins.size,
        )  # fmt: skip
        cells = lane_of[event_of[events_kept]] * bins.size + bins.of(self.columns.events.day[event_rows[events_kept]])
        told = np.bincount(cells, minlength=len(shown) * bins.size).reshape(len(shown), bins.size)
        lanes = [_lane(*self._name(kind, int(place)), counts[at], told[at], bins) for at, place in enumerate(shown)]
        return lanes, int((totals > 0).sum())

    def lanes_of(self, kind: LaneKind, place: Place) -> tuple[str, ...]:
        """Return the ids of the lanes that a record is in."""
        columns = self.columns
        if place.event and kind != "actor":
            return ()
        if kind == "act":
            return (_ACTS[columns.act[place.at]],)
        if place.event:
            record, value = columns.events.participant_event, columns.events.participant_actor
        else:
            record, value = _rows_of(columns, kind)
        low, high = np.searchsorted(record, (place.at, place.at + 1))
        return tuple(dict.fromkeys(self._name(kind, int(one))[0] for one in value[low:high]))

    def _days(self) -> tuple[NDArray[np.int32], NDArray[np.int32]]:
        return self.columns.day[self.statements], self.columns.events.day[self.events]

    def _statement_rows(self, kind: LaneKind) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
        """Return pairs of a statement and the place of its lane."""
        if kind == "act":
            return self.statements, self.columns.act[self.statements].astype(np.int64)
        statement, value = _rows_of(self.columns, kind)
        kept = _marks(self.columns.statements, self.statements)[statement]
        return statement[kept].astype(np.int64), value[kept].astype(np.int64)

    def _event_rows(self) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
        events = self.columns.events
        kept = _marks(events.count, self.events)[events.participant_event]
        return events.participant_event[kept].astype(np.int64), events.participant_actor[kept].astype(np.int64)

    def _name(self, kind: LaneKind, place: int) -> tuple[str, str]:
        if kind == "actor":
            return self.columns.actors[place][:2]
        return self.columns.issues[place] if kind == "issue" else (_ACTS[place], "")


def chronicle(columns: Columns, wanted: Wanted) -> Chronicle:
    """Return the statements and events that fit."""
    events = columns.events
    said = np.full(columns.statements, wanted.told != "events") & ~columns.copy
    happened = np.full(events.count, wanted.told != "statements" and not wanted.issues and not wanted.acts)
    happened &= ~events.copy
    if wanted.actors:
        actors = np.array(wanted.actors, np.int32)
        said &= _marks(columns.statements, columns.speaker_statement[np.isin(columns.speaker_actor, actors)])
        happened &= _marks(events.count, events.participant_event[np.isin(events.participant_actor, actors)])
    if wanted.issues:
        issues = np.array(wanted.issues, np.int32)
        said &= _marks(columns.statements, columns.code_statement[np.isin(columns.code_issue, issues)])
    if wanted.acts:
        said &= np.isin(columns.act, [_ACTS.index(act) for act in wanted.acts])
    return Chronicle(columns, np.flatnonzero(said), np.flatnonzero(happened))


def _rows_of(columns: Columns, kind: LaneKind) -> tuple[NDArray[np.int32], NDArray[np.int32]]:
    if kind == "actor":
        return columns.speaker_statement, columns.speaker_actor
    return columns.code_statement, columns.code_issue


def _table(
    lane: NDArray[np.int64], cell: NDArray[np.int64], act: NDArray[np.int8], lanes: int, cells: int
) -> NDArray[np.int64]:
    """Return counts by lane, bin and act."""
    shape = (lanes, cells, len(_ACTS))
    at = (lane * cells + cell) * len(_ACTS) + act
    return np.bincount(at, minlength=lanes * cells * len(_ACTS)).reshape(shape)


def _lane(id_: str, name: str, acts: NDArray[np.int64], events: NDArray[np.int64], bins: Bins) -> Lane:
    return Lane(
        id=id_, name=name, statements=int(acts.sum()), events=int(events.sum()),
        counts=tuple(_counts(acts, events, bins)),
    )  # fmt: skip


def _counts(acts: NDArray[np.int64], events: NDArray[np.int64], bins: Bins) -> Iterator[Count]:
    edges = [str(day) for day in bins.edges.astype("datetime64[D]")]
    ends = [str(day) for day in (bins.edges - 1).astype("datetime64[D]")]
    for at in np.flatnonzero(acts.sum(axis=1) + events):
        told = {_ACTS[act]: int(acts[at, act]) for act in np.flatnonzero(acts[at])}
        yield Count(since=edges[at], until=ends[at + 1], acts=told, events=int(events[at]))


def _marks(size: int, places: NDArray[np.integer]) -> NDArray[np.bool_]:
    marked = np.zeros(size, np.bool_)
    marked[places] = True
    return marked
