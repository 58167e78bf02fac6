"""Reliability as a drawing: SVG without script, readable on light and dark paper."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from xml.sax.saxutils import escape

from ujar.learn.reliability import Bin, Reliability

__all__ = ["draw_reliability"]

_SIDE = 240
"""Pixels of the side of a square plot."""
_LEFT, _TOP, _BELOW = 52, 64, 92
_WIDTH = _LEFT + _SIDE + 24
_COUNTS = 34
"""Pixels of the highest bar of counts."""
_STYLE = """
text { font: 12px system-ui, sans-serif; fill: #201f1c; }
.head { font-weight: 600; font-size: 14px; }
.soft { fill: #5f5b53; }
.paper { fill: #fdfcf9; }
.axis { stroke: #8a857a; fill: none; }
.even { stroke: #8a857a; stroke-dasharray: 4 4; }
.count { fill: #c9c3b6; }
.found { fill: #1d4b80; stroke: #1d4b80; }
.both { fill: #fdfcf9; stroke: #7f2f08; stroke-width: 2; }
polyline { fill: none; stroke-width: 1.5; }
polyline.found, polyline.both { fill: none; }
@media (prefers-color-scheme: dark) {
  text { fill: #e6e3dc; }
  .soft { fill: #a8a49b; }
  .paper { fill: #17171a; }
  .count { fill: #4a4a52; }
  .found { fill: #a3c8f5; stroke: #a3c8f5; }
  .both { fill: #17171a; stroke: #f5b28e; }
}
"""


def draw_reliability(panels: Mapping[str, Reliability]) -> str:
    """Return an SVG with one plot for each set: score of a statement against the share that is right.

    Filled circles: content found; open squares: content and source found. The bars below say how many statements
    have a score in that range. On the dashed line scores would mean what they say.
    """
    width, height = max(1, len(panels)) * _WIDTH, _TOP + _SIDE + _BELOW
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" viewBox="0 0 {width} {height}" '
        'role="img" aria-labelledby="title">',
        '<title id="title">Score of statements against the share that is right</title>',
        f"<style>{_STYLE}</style>",
        f'<rect class="paper" width="{width}" height="{height}"/>',
    ]
    for number, (name, reliability) in enumerate(panels.items()):
        parts += [f'<g transform="translate({number * _WIDTH} 0)">', *_panel(name, reliability), "</g>"]
    return "\n".join([*parts, "</svg>", ""])


def _panel(name: str, reliability: Reliability) -> Iterator[str]:
    yield f'<text class="head" x="{_LEFT}" y="20">{escape(name)}</text>'
    yield (
        f'<text class="soft" x="{_LEFT}" y="38">{reliability.statements} statements; calibration error</text>'
        f'<text class="soft" x="{_LEFT}" y="53">found {100 * reliability.found_error:.1f} %, '
        f"end to end {100 * reliability.end_to_end_error:.1f} %</text>"
    )
    yield f'<rect class="axis" x="{_LEFT}" y="{_TOP}" width="{_SIDE}" height="{_SIDE}"/>'
    yield f'<line class="even" x1="{_LEFT}" y1="{_TOP + _SIDE}" x2="{_LEFT + _SIDE}" y2="{_TOP}"/>'
    for tick in (0, 50, 100):
        yield f'<text class="soft" x="{_LEFT - 6}" y="{_y(tick / 100) + 4:.0f}" text-anchor="end">{tick}</text>'
        yield (
            f'<text class="soft" x="{_x(tick / 100):.0f}" y="{_TOP + _SIDE + 16}" text-anchor="middle">'
            f"{tick / 100:g}</text>"
        )
    filled = [one for one in reliability.bins if one.statements]
    yield from _counts(filled)
    found = [(_x(one.score or 0.0), _y(one.found or 0.0)) for one in filled]
    both = [(_x(one.score or 0.0), _y(one.end_to_end or 0.0)) for one in filled]
    for kind, points in (("found", found), ("both", both)):
        yield f'<polyline class="{kind}" points="{" ".join(f"{x:.1f},{y:.1f}" for x, y in points)}"/>'
    for x, y in both:
        yield f'<rect class="both" x="{x - 4:.1f}" y="{y - 4:.1f}" width="8" height="8"/>'
    for x, y in found:
        yield f'<circle class="found" cx="{x:.1f}" cy="{y:.1f}" r="3.5"/>'
    middle = _TOP + _SIDE // 2
    yield f'<text class="soft" transform="translate(14 {middle}) rotate(-90)" text-anchor="middle">% right</text>'
    foot = _TOP + _SIDE + _BELOW - 8
    yield (
        f'<circle class="found" cx="{_LEFT + 5}" cy="{foot - 4}" r="3.5"/>'
        f'<text x="{_LEFT + 14}" y="{foot}">found</text>'
        f'<rect class="both" x="{_LEFT + 66}" y="{foot - 8}" width="8" height="8"/>'
        f'<text x="{_LEFT + 80}" y="{foot}">end to end</text>'
        f'<text class="soft" x="{_LEFT + _SIDE}" y="{foot}" text-anchor="end">score</text>'
    )


def _counts(filled: list[Bin]) -> Iterator[str]:
    most = max((one.statements for one in filled), default=1)
    base = _TOP + _SIDE + 22
    for one in filled:
        high = max(1.0, _COUNTS * one.statements / most)
        x, width = _x(one.low), _x(one.high) - _x(one.low) - 2
        yield (
            f'<rect class="count" x="{x + 1:.1f}" y="{base}" width="{width:.1f}" height="{high:.1f}">'
            f"<title>{one.statements} statements with a score from {one.low:.1f} to {one.high:.1f}</title></rect>"
        )


def _x(share: float) -> float:
    return _LEFT + _SIDE * share


def _y(share: float) -> float:
    return _TOP + _SIDE * (1 - share)
