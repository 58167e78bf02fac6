"""A picture of what happened when: lanes over time, as one SVG file that needs nothing else.

Every mark has its words as a title, which browsers show beside the pointer and screen readers read. What a mark means
is said by its form too, not by colour alone: a triangle upwards supports, one downwards opposes, a dot takes no
position, a square is an event.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, timedelta
from types import MappingProxyType
from typing import Final, Literal, NamedTuple

from ujar.web.axis import Axis, Tick, levels
from ujar.web.environment import environment_of

__all__ = ["Drawing", "Form", "Mark", "Step", "chart", "draw"]

Form = Literal["supports", "opposes", "none", "event"]

_WIDTH: Final = 1000
_LABELS: Final = 190
_RIGHT: Final = 24
_TOP: Final = 34
_LANE: Final = 30
_SIZE: Final = 5
_GAP: Final = 11
"""Between marks of one lane that fall on one place, in pixels."""
_HIGHEST: Final = 14
"""Marks that stand on one another in a lane; what comes on top of them stands in the same place."""
_LONGEST_LABEL: Final = 30
_LEGEND: Final[Mapping[Form, str]] = MappingProxyType(
    {"supports": "supports", "opposes": "opposes", "none": "no position", "event": "event"}
)


class Mark(NamedTuple):
    """One thing in a lane: the day (YYYY-MM-DD), what kind it is, and its words."""

    lane: str
    day: str
    form: Form
    title: str
    key: str


class Step(NamedTuple):
    """A line from one mark to another, by their keys: a position that changed."""

    start: str
    end: str
    title: str


class Placed(NamedTuple):
    """A mark where it stands in the picture."""

    x: float
    y: float
    form: Form
    title: str
    key: str


class Lane(NamedTuple):
    """A lane with its name, cut to the room that it has, and whole."""

    name: str
    full: str
    y: float
    height: float


class Drawing(NamedTuple):
    """Where everything stands, in pixels: what a template makes an SVG of."""

    lanes: list[Lane]
    marks: list[Placed]
    lines: list[tuple[Placed, Placed, str]]
    ticks: list[Tick]
    bottom: float
    width: int = _WIDTH
    labels: int = _LABELS
    right: int = _WIDTH - _RIGHT
    top: int = _TOP
    size: int = _SIZE

    @property
    def height(self) -> int:
        """The height with the axis and a legend below."""
        return round(self.bottom + 46)


def chart(
    marks: Iterable[Mark],
    *,
    title: str,
    steps: Iterable[Step] = (),
    lanes: Sequence[str] = (),
    legend: Mapping[Form, str] | None = None,
) -> str:
    """Return an SVG of marks in lanes; text is escaped. A chart without marks says so.

    `lanes` come first, in this order, where they have marks; the others follow in the order of time. `legend` has the
    words for the forms that it explains; without it, those of all forms in English.
    """
    drawing = draw(marks, steps=steps, lanes=lanes)
    return _ENVIRONMENT.get_template("chart.svg").render(
        title=title, legend=legend or _LEGEND, height=drawing.height, **drawing._asdict()
    )


def draw(marks: Iterable[Mark], *, steps: Iterable[Step] = (), lanes: Sequence[str] = ()) -> Drawing:
    """Return where the marks of a chart stand, in the order of time."""
    drawn = sorted(marks, key=lambda mark: mark.day)
    used = dict.fromkeys(mark.lane for mark in drawn)
    rows_of = [*(lane for lane in dict.fromkeys(lanes) if lane in used), *(lane for lane in used if lane not in lanes)]
    days = [date.fromisoformat(mark.day) for mark in drawn]
    axis = Axis(*_range(days), _LABELS, _WIDTH - _RIGHT)
    placed: dict[str, Placed] = {}
    rows: list[Lane] = []
    top = float(_TOP)
    for lane in rows_of:
        own = [(mark, axis.x(day)) for mark, day in zip(drawn, days, strict=True) if mark.lane == lane]
        heaped = levels([x for _, x in own], gap=_GAP, highest=_HIGHEST)
        height = max(_LANE, (max(heaped) + 1) * _GAP + 10)
        for (mark, x), level in zip(own, heaped, strict=True):
            placed[mark.key] = Placed(x, round(top + height - 12 - level * _GAP, 1), mark.form, mark.title, mark.key)
        rows.append(Lane(_cut(lane), lane, top, height))
        top += height
    lines = [
        (placed[step.start], placed[step.end], step.title)
        for step in steps
        if step.start in placed and step.end in placed
    ]
    return Drawing(rows, list(placed.values()), lines, axis.ticks() if days else [], top)


def _range(days: Sequence[date]) -> tuple[date, date]:
    """Return the first and last day of the axis, with a little room on both sides."""
    if not days:
        return date(2000, 1, 1), date(2000, 1, 2)
    room = timedelta(days=max(1, (days[-1] - days[0]).days // 50))
    low = date.min if days[0] - date.min < room else days[0] - room
    return low, (date.max if date.max - days[-1] < room else days[-1] + room)


def _cut(name: str) -> str:
    return name if len(name) <= _LONGEST_LABEL else name[: _LONGEST_LABEL - 1] + "…"


_ENVIRONMENT = environment_of("ujar.web")
