"""A picture of counts: one bar a row under its heading, as an SVG file that needs nothing else."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, NamedTuple

from ujar.web.environment import environment_of
from ujar.web.plain import line

__all__ = ["Bar", "Chart", "bars"]

_WIDTH: Final = 640
_LABELS: Final = 240
_NUMBERS: Final = 80
_ROW: Final = 22
_HEADING: Final = 40
_TOP: Final = 20
_LONGEST_LABEL: Final = 34


class Bar(NamedTuple):
    """One row: its label, how many, and how the number is written."""

    label: str
    number: int
    written: str


class Chart(NamedTuple):
    """Bars that are compared with one another, under a heading."""

    heading: str
    rows: Sequence[Bar]


class _Placed(NamedTuple):
    label: str
    full: str
    y: int
    width: float
    written: str


def bars(charts: Sequence[Chart], *, title: str) -> str:
    """Return an SVG of charts below one another; text is escaped. Charts without rows are left out."""
    top = _TOP
    headings: list[tuple[int, str]] = []
    placed: list[_Placed] = []
    for chart in charts:
        if not chart.rows:
            continue
        top += _HEADING
        headings.append((top - 12, chart.heading))
        most = max(1, *(row.number for row in chart.rows))
        for row in chart.rows:
            width = round((_WIDTH - _LABELS - _NUMBERS) * row.number / most, 1)
            placed.append(_Placed(line(row.label, most=_LONGEST_LABEL), row.label, top, width, row.written))
            top += _ROW
    return _ENVIRONMENT.get_template("bars.svg").render(
        title=title, headings=headings, rows=placed, width=_WIDTH, height=top + 12, labels=_LABELS, row=_ROW
    )


_ENVIRONMENT = environment_of("ujar.web")
