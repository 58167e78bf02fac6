"""The timeline: statements and events over time, in lanes; a histogram of many, single marks of few."""

from __future__ import annotations

from typing import Annotated, Final

import msgspec

from ujar.acts import ACTS, Act
from ujar.analyse.bins import BinUnit, bins
from ujar.analyse.chronicle import Chronicle, Lane, LaneKind, Told, Wanted, chronicle
from ujar.analyse.chronicle import Place as PlaceInTime
from ujar.analyse.columns import Columns, day_number, day_of
from ujar.errors import InvalidDecision
from ujar.ledger import queries
from ujar.ledger.canonical.lookup import find_actor
from ujar.ledger.days import first_day, last_day
from ujar.ledger.events import events_at
from ujar.ledger.rows import EventRow, StatementRow
from ujar.tables import csv_text
from ujar.web.app.desk import Desk
from ujar.web.app.page import Export, Page
from ujar.web.app.paging import PAGE_ROWS, PagedQuery, Slice
from ujar.web.app.problems import Absent, Refused
from ujar.web.app.timeline_picture import draw, draw_alone
from ujar.web.words import Words

__all__ = ["MOST_LANES", "MOST_MARKS", "PAGE", "Entry", "Mark", "Named", "Timeline", "TimelineQuery"]

MOST_MARKS: Final = 200
"""Records of a span that are drawn one by one; more are drawn as a histogram."""

MOST_LANES: Final = 30


class TimelineQuery(PagedQuery, frozen=True, kw_only=True):
    """Statements and events of a span of days. Of several values of a parameter one must fit.

    `actor` is an id, or a name that one actor alone has. `since` and `until` are YYYY, YYYY-MM or YYYY-MM-DD; without
    them the span is that in which the articles were published. `most` is how many lanes there are; what is chosen by
    `actor`, `issue` or `act` has its lane in any case, and is then alone. Events have no issue and no act.
    """

    lanes: LaneKind = "actor"
    actor: tuple[str, ...] = ()
    issue: tuple[str, ...] = ()
    act: tuple[Act, ...] = ()
    since: str | None = None
    until: str | None = None
    kind: Told = "both"
    most: Annotated[int, msgspec.Meta(ge=1, le=MOST_LANES)] = 12


class Named(msgspec.Struct, frozen=True, kw_only=True):
    """An actor or issue by its id and name."""

    id: str
    name: str


class Entry(msgspec.Struct, frozen=True, kw_only=True):
    """A statement or an event, one of both, and the day on which it stands; None: it has no date."""

    day: str | None
    statement: StatementRow | None = None
    event: EventRow | None = None


class Mark(msgspec.Struct, frozen=True, kw_only=True):
    """A record that is drawn by itself, and the ids of the lanes in which it is."""

    lanes: tuple[str, ...]
    entry: Entry


class Timeline(msgspec.Struct, frozen=True, kw_only=True):
    """The records of a span from the day `since` to `until`, both within; None where nothing has a date.

    `statements` and `events` are how many there are in the span, `before` and `after` those outside it, `undated` those
    without a date. `overview` is all of them as one lane; `lane_count` the number of lanes with any record. `marks` are
    there if there are at most 200. Near-copies are left out.
    """

    since: str | None
    until: str | None
    unit: BinUnit | None
    statements: int
    events: int
    before: int
    after: int
    undated: int
    overview: Lane | None
    lanes: tuple[Lane, ...]
    lane_count: int
    marks: tuple[Mark, ...]
    entries: Slice[Entry]
    actors: tuple[Named, ...]
    """Those that are asked for."""
    issues: tuple[Named, ...]
    """All of the codebook."""


def load(desk: Desk, query: TimelineQuery) -> Timeline:
    """Return the records of a span, counted by lane and time, and a page of them.

    Raises:
        InvalidDate: `since` or `until` is not YYYY, YYYY-MM or YYYY-MM-DD.
        Refused: the span ends before it begins.
        Absent: there is no such actor or issue, or several actors go by the name.
    """
    columns = desk.columns
    actors = tuple(dict.fromkeys(_actor(desk, columns, asked) for asked in query.actor))
    issues = tuple(dict.fromkeys(_issue(columns, asked) for asked in query.issue))
    acts = tuple(dict.fromkeys(query.act))
    every = chronicle(columns, Wanted(told=query.kind, actors=actors, issues=issues, acts=acts))
    named = tuple(Named(id=columns.actors[place].id, name=columns.actors[place].name) for place in actors)
    codebook = tuple(Named(id=identifier, name=name) for identifier, name in columns.issues)
    span = _span(every, query)
    if span is None:
        return Timeline(
            since=None, until=None, unit=None, statements=0, events=0, before=0, after=0, undated=every.undated,
            overview=None, lanes=(), lane_count=0, marks=(), entries=Slice(rows=(), page=query.page, more=False),
            actors=named, issues=codebook,
        )  # fmt: skip
    cut = bins(*span, whole=query.since is None and query.until is None)
    span = int(cut.edges[0]), int(cut.edges[-1]) - 1
    within = every.within(*span)
    before, after = every.outside(*span)
    chosen = {"actor": actors, "issue": issues, "act": tuple(tuple(ACTS).index(act) for act in acts)}[query.lanes]
    lanes, lane_count = within.lanes(query.lanes, cut, most=query.most, chosen=chosen)
    total = len(within.statements) + len(within.events)
    return Timeline(
        since=day_of(span[0]),
        until=day_of(span[1]),
        unit=cut.unit,
        statements=len(within.statements),
        events=len(within.events),
        before=before,
        after=after,
        undated=every.undated,
        overview=within.overview(cut),
        lanes=tuple(lanes),
        lane_count=lane_count,
        marks=_marks(desk, within, query.lanes) if total <= MOST_MARKS else (),
        entries=_entries(desk, within, query, total),
        actors=named,
        issues=codebook,
    )


def _actor(desk: Desk, columns: Columns, asked: str) -> int:
    place = columns.actor_place(asked)
    if place is None:
        try:
            place = columns.actor_place(find_actor(desk.ledger.connection, asked))
        except InvalidDecision as error:
            raise Absent(str(error)) from error
    if place is None:
        raise Absent(f"The actor {asked!r} is new: load the page again in a moment.")
    return place


def _issue(columns: Columns, asked: str) -> int:
    for place, (identifier, _) in enumerate(columns.issues):
        if identifier == asked:
            return place
    raise Absent(f"There is no issue {asked!r} in the codebook: choose one of the list.")


def _span(every: Chronicle, query: TimelineQuery) -> tuple[int, int] | None:
    """Return the first and last day that are shown; None where nothing says which."""
    published = every.published() or (None, None)
    first = day_number(first_day(query.since)) if query.since else published[0]
    last = day_number(last_day(query.until)) if query.until else published[1]
    # An end that was given may lie beyond what was published: the span is then that day, month or year.
    if query.until and not query.since and (first is None or (last is not None and last < first)):
        first = day_number(first_day(query.until))
    if query.since and not query.until and (last is None or (first is not None and last < first)):
        last = day_number(last_day(query.since))
    if first is None or last is None:
        return None
    if last < first:
        raise Refused("The time ends before it begins: give `since` a day that is not after `until`.", status=400)
    return first, last


def _marks(desk: Desk, within: Chronicle, kind: LaneKind) -> tuple[Mark, ...]:
    places = within.in_order(0, MOST_MARKS)
    rows = _rows(desk, within.columns, places)
    return tuple(Mark(lanes=within.lanes_of(kind, place), entry=rows[place]) for place in places if place in rows)


def _entries(desk: Desk, within: Chronicle, query: TimelineQuery, total: int) -> Slice[Entry]:
    places = within.in_order(query.start, query.start + PAGE_ROWS)
    rows = _rows(desk, within.columns, places)
    found = tuple(rows[place] for place in places if place in rows)
    return Slice(rows=found, page=query.page, more=total > query.start + PAGE_ROWS)


def _rows(desk: Desk, columns: Columns, places: list[PlaceInTime]) -> dict[PlaceInTime, Entry]:
    """Return records with their words; those that are gone from the ledger since the columns were made are left out."""
    said = {int(columns.numbers[place.at]): place for place in places if not place.event}
    events = columns.events
    happened = {
        (columns.articles[events.article[place.at]], int(events.position[place.at])): place
        for place in places
        if place.event
    }
    entries: dict[PlaceInTime, Entry] = {}
    for number, row in queries.by_number(desk.ledger, said).items():
        entries[said[number]] = Entry(day=day_of(columns.day[said[number].at]), statement=row)
    for key, event in events_at(desk.ledger, happened).items():
        entries[happened[key]] = Entry(day=day_of(events.day[happened[key].at]), event=event)
    return entries


def _csv(query: TimelineQuery, result: Timeline, words: Words) -> str:
    """Write the counts, a row for each lane and bin; the lane without a name is everything."""
    lanes = (result.overview, *result.lanes) if result.overview else ()
    rows = (
        (lane.id, lane.name, count.since, count.until, *(count.acts.get(act, 0) for act in ACTS), count.events)
        for lane in lanes
        for count in lane.counts
    )
    return csv_text((query.lanes, "name", "since", "until", *ACTS, "events"), rows)


PAGE = Page(
    name="timeline",
    path="/timeline",
    query=TimelineQuery,
    result=Timeline,
    load=load,
    summary="Show statements and events over time, in lanes by actor, issue or act.",
    menu="see",
    exports={"svg": Export("image/svg+xml", draw_alone), "csv": Export("text/csv; charset=utf-8", _csv)},
    script=True,
    style=True,
    view=draw,
)
