"""The picture of the timeline: where everything stands, and the file of it to take away.

A lane is a histogram: statements above its line, stacked by group of acts, events below it. All lanes but the first,
which is everything, have one scale, so that their heights can be compared. Few records are marks of their own.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, timedelta
from typing import TYPE_CHECKING, Final, Literal, NamedTuple

from ujar.acts import Act
from ujar.analyse.bins import BinUnit
from ujar.analyse.chronicle import Count, Lane
from ujar.records import speakers_of
from ujar.web.axis import Axis, Tick, levels
from ujar.web.environment import environment_of
from ujar.web.plain import line
from ujar.web.words import GROUP_OF, GROUPS, Group, Words

if TYPE_CHECKING:
    from ujar.web.app.pages.timeline import Entry, Mark, Timeline, TimelineQuery

__all__ = ["View", "draw", "draw_alone"]

_WIDTH: Final = 1100
_LABELS: Final = 200
_RIGHT: Final = 12
_TOP: Final = 24
_BELOW: Final = 26
_BARS: Final = 30
_BARS_OF_ALL: Final = 64
_EVENTS: Final = 12
_GAP: Final = 12
_ROOM: Final = 14
"""Between lanes, in pixels."""
_HIGHEST: Final = 24
_LOWEST: Final = 46
"""The least height of a lane with marks."""
_LONGEST_NAME: Final = 28
_LONGEST_WORDS: Final = 200

Form = Literal["assertion", "dispute", "blame", "request", "accord", "event"]
_SHAPES: Final[Mapping[Form, str]] = {
    "assertion": "m-4.5 0a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0-9 0z",
    "dispute": "m-5-3.2l1.8-1.8 3.2 3.2 3.2-3.2 1.8 1.8-3.2 3.2 3.2 3.2-1.8 1.8-3.2-3.2-3.2 3.2-1.8-1.8 3.2-3.2z",
    "blame": "m0 5l-5-9.5h10z",
    "request": "m5 0l-9.5-5v10z",
    "accord": "m-1.4-5h2.8v3.6h3.6v2.8h-3.6v3.6h-2.8v-3.6h-3.6v-2.8h3.6z",
    "event": "m-4-4h8v8h-8z",
}
"""Paths from the middle of a mark: what it is can be seen without colour."""


class Bar(NamedTuple):
    """All bars of one colour in a lane, as one path."""

    form: Form
    path: str


class Cell(NamedTuple):
    """The place of one bin in a lane, with what it holds in words; `since` and `until` are its days."""

    x: float
    width: float
    title: str
    since: str
    until: str


class Spot(NamedTuple):
    """A record drawn by itself: its shape, its words, and the article and statement that they stand in."""

    form: Form
    path: str
    title: str
    article: str
    statement: str | None


class DrawnLane(NamedTuple):
    """One lane; `base` is the line on which statements stand. `id` is empty for everything."""

    id: str
    name: str
    full: str
    figures: str
    y: float
    base: float
    height: float
    bars: tuple[Bar, ...]
    cells: tuple[Cell, ...]
    spots: tuple[Spot, ...]


class Picture(NamedTuple):
    """The whole of it, in pixels. `high` is the day behind the last one."""

    title: str
    width: int
    height: float
    left: float
    right: float
    top: float
    bottom: float
    low: str
    high: str
    ticks: tuple[Tick, ...]
    lanes: tuple[DrawnLane, ...]


class Row(NamedTuple):
    """Counts for the tables: of a lane or a bin, statements by group of acts."""

    lane: Lane | None
    when: str
    groups: dict[Group, int]
    events: int


class View(NamedTuple):
    """What the page shows besides the result. Spans are first and last day; None where there is nothing to go to."""

    picture: Picture | None
    lanes: tuple[Row, ...]
    periods: tuple[Row, ...]
    earlier: tuple[str, str] | None
    later: tuple[str, str] | None
    out: tuple[str, str] | None
    shapes: Mapping[Form, str] = _SHAPES


def draw(query: TimelineQuery, result: Timeline, words: Words) -> View:
    """Return the picture, the tables and the spans to go to."""
    if result.since is None or result.until is None or result.overview is None:
        return View(None, (), (), None, None, None)
    first, last = date.fromisoformat(result.since), date.fromisoformat(result.until)
    length = (last - first).days + 1
    return View(
        picture=_picture(result, words, first, last),
        lanes=tuple(Row(lane, "", _groups(lane.counts), lane.events) for lane in result.lanes),
        periods=tuple(
            Row(None, _period(count, result.unit, words), _groups((count,)), count.events)
            for count in result.overview.counts
        ),
        earlier=_moved(first, last, -length, -length),
        later=_moved(first, last, length, length),
        out=_moved(first, last, -length // 2, length // 2),
    )


def draw_alone(query: TimelineQuery, result: Timeline, words: Words) -> str:
    """Return the picture as a file that needs nothing else."""
    view = draw(query, result, words)
    return _ENVIRONMENT.get_template("timeline.svg").render(
        picture=view.picture, shapes=view.shapes, groups=GROUPS, w=words, linked=False
    )


def _moved(first: date, last: date, start: int, end: int) -> tuple[str, str] | None:
    """Return a span with its ends moved by days; None if the calendar has no such days."""
    try:
        return (first + timedelta(days=start)).isoformat(), (last + timedelta(days=end)).isoformat()
    except OverflowError:
        return None


def _picture(result: Timeline, words: Words, first: date, last: date) -> Picture:
    high = last if last == date.max else last + timedelta(days=1)
    axis = Axis(first, high, _LABELS, _WIDTH - _RIGHT)
    every = ((result.overview, True), *((lane, False) for lane in result.lanes))
    tallest = max((_sum(count) for lane in result.lanes for count in lane.counts), default=1)
    most = max((count.events for lane in result.lanes for count in lane.counts), default=1)
    lanes: list[DrawnLane] = []
    y = float(_TOP)
    for lane, whole in every:
        assert lane is not None
        if result.marks:
            drawn = _marked(lane, result.marks, whole, words, axis, y)
        else:
            tall = max(map(_sum, lane.counts), default=1) if whole else tallest
            told = max((count.events for count in lane.counts), default=1) if whole else most
            drawn = _counted(lane, result.unit, whole, words, axis, y, tall, told)
        lanes.append(drawn)
        y += drawn.height
    return Picture(
        title=f"{words['timeline_title']}: {words.date(first.isoformat())} – {words.date(last.isoformat())}",
        width=_WIDTH, height=y + _BELOW, left=_LABELS, right=_WIDTH - _RIGHT, top=_TOP, bottom=y,
        low=first.isoformat(), high=high.isoformat(),
        ticks=tuple(Tick(tick.x, words.date(tick.when)) for tick in axis.ticks()), lanes=tuple(lanes),
    )  # fmt: skip


def _counted(
    lane: Lane, unit: BinUnit | None, whole: bool, words: Words, axis: Axis, y: float, tall: int, told: int
) -> DrawnLane:
    """Return a lane as a histogram; `tall` and `told` are the statements and events of the highest bar."""
    bars = _BARS_OF_ALL if whole else _BARS
    base = y + _ROOM + bars
    paths: dict[Form, list[str]] = {}
    cells = []
    for count in lane.counts:
        x = axis.x(date.fromisoformat(count.since))
        last = date.fromisoformat(count.until)
        width = max(1.0, round(axis.x(last if last == date.max else last + timedelta(days=1)) - x - 0.6, 1))
        top = base
        for group, number in _groups((count,)).items():
            height = max(0.8, bars * number / tall)
            top -= height
            paths.setdefault(group, []).append(f"M{x} {top:.1f}h{width}v{height:.1f}h-{width}z")
        if count.events:
            height = max(1.0, _EVENTS * count.events / max(told, 1))
            paths.setdefault("event", []).append(f"M{x} {base + 1:.1f}h{width}v{height:.1f}h-{width}z")
        cells.append(Cell(x, width, _title(count, unit, words), count.since, count.until))
    return _lane(
        lane, whole, words, y, base, bars + _ROOM + (_EVENTS + 2 if whole or told else 2),
        bars=tuple(Bar(form, "".join(paths[form])) for form in _SHAPES if form in paths), cells=tuple(cells),
    )  # fmt: skip


def _marked(lane: Lane, marks: Sequence[Mark], whole: bool, words: Words, axis: Axis, y: float) -> DrawnLane:
    """Return a lane with a mark for each record."""
    own = [mark.entry for mark in marks if mark.entry.day and (whole or lane.id in mark.lanes)]
    half = (axis.right - axis.left) / max(1, (axis.high - axis.low).days) / 2
    places = [axis.x(date.fromisoformat(entry.day or "")) + half for entry in own]
    heaped = levels(places, gap=_GAP, highest=_HIGHEST)
    height = max(_LOWEST, (max(heaped, default=0) + 1) * _GAP + _ROOM)
    base = y + height - 2
    spots = tuple(
        _spot(entry, round(x, 1), round(base - 8 - level * _GAP, 1), words)
        for entry, x, level in zip(own, places, heaped, strict=True)
    )
    return _lane(lane, whole, words, y, base, height, spots=spots)


def _lane(
    lane: Lane,
    whole: bool,
    words: Words,
    y: float,
    base: float,
    height: float,
    *,
    bars: tuple[Bar, ...] = (),
    cells: tuple[Cell, ...] = (),
    spots: tuple[Spot, ...] = (),
) -> DrawnLane:
    full = words["timeline_all"] if whole else lane.name or words[f"act_{lane.id}"]
    figures = words.count("n_statements", lane.statements) if lane.statements or not lane.events else ""
    if lane.events:
        figures = ", ".join(filter(None, (figures, words.count("n_events", lane.events))))
    return DrawnLane(lane.id, line(full, most=_LONGEST_NAME), full, figures, y, base, height, bars, cells, spots)


def _spot(entry: Entry, x: float, y: float, words: Words) -> Spot:
    when = words.date(entry.day) if entry.day else ""
    if entry.statement is not None:
        row = entry.statement
        who = "; ".join(speaker.name for speaker in speakers_of(row)) or words["no_speaker"]
        group = GROUP_OF[row.act]
        title = f"{when} · {who} · {words[f'act_{row.act}']}: “{line(row.words.content or '', most=_LONGEST_WORDS)}”"
        return Spot(group, f"M{x} {y}{_SHAPES[group]}", title, row.article.id, row.id)
    event = entry.event
    assert event is not None
    who = "; ".join((*event.actors, *event.recipients))
    what = f"{words[f'type_{event.type}']}: “{line(event.words, most=_LONGEST_WORDS)}”"
    title = " · ".join(filter(None, (when, who, what)))
    return Spot("event", f"M{x} {y}{_SHAPES['event']}", title, event.article.id, _alleging(event.voice))


def _alleging(voice: str) -> str | None:
    """Return the statement that alleges an event; None when the paper itself tells it."""
    return None if voice == "paper" else voice


def _title(count: Count, unit: BinUnit | None, words: Words) -> str:
    told = [f"{words[f'group_{group}']} {words.number(number)}" for group, number in _groups((count,)).items()]
    parts = [_period(count, unit, words)]
    if told:
        parts.append(f"{words.count('n_statements', _sum(count))} ({', '.join(told)})")
    if count.events:
        parts.append(words.count("n_events", count.events))
    return " · ".join(parts)


def _period(count: Count, unit: BinUnit | None, words: Words) -> str:
    if count.since == count.until:
        return words.date(count.since)
    if unit == "month":
        return words.date(count.since[:7])
    return count.since[:4] if unit == "year" else words.date(f"{count.since}/{count.until}")


def _groups(counts: Sequence[Count]) -> dict[Group, int]:
    """Return the statements of each group of acts that has any, in the order of the groups."""
    sums: dict[Group, int] = dict.fromkeys(GROUPS, 0)
    for act, number in _acts(counts):
        sums[GROUP_OF[act]] += number
    return {group: number for group, number in sums.items() if number}


def _acts(counts: Sequence[Count]) -> Iterator[tuple[Act, int]]:
    for count in counts:
        yield from count.acts.items()


def _sum(count: Count) -> int:
    return sum(count.acts.values())


_ENVIRONMENT = environment_of("ujar.web")
