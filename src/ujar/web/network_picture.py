"""The picture of a network: where everything stands.

What an edge means is said by its dashes as well as by its colour, what a node is by its form.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from typing import Final, NamedTuple

from ujar.analyse.graph import Edge, Network, NetworkKind, Node, NodeKind, Tone
from ujar.web.network_labels import Label, Named, labels
from ujar.web.network_layout import HEIGHT, WIDTH, Place
from ujar.web.plain import line

__all__ = ["MOST_EDGES", "Drawing", "DrawnEdge", "DrawnNode", "Hue", "draw"]

MOST_EDGES: Final = 350
"""Edges that are drawn: the strongest. More of them hide each other."""
HUES: Final = 5
"""Sides that have a colour of their own: the first ones of the ledger, the same in each of its networks."""
_SMALLEST: Final = 5.0
_LARGEST: Final = 17.0
_QUIET: Final = 3.0
_THINNEST: Final = 1.0
_THICKEST: Final = 7.0
_BEND: Final = 0.14
"""How far an edge with a direction bends to the side, as a share of its length, so that the one back is beside it."""
_ARROW: Final = 9.0
_SHAPES: Final[Mapping[NodeKind, str]] = {
    "person": "circle",
    "organisation": "square",
    "state": "diamond",
    "group": "triangle",
    "document": "page",
    "side": "hexagon",
    "issue": "bar",
}
_REACH: Final[Mapping[str, tuple[float, float]]] = {
    "circle": (1.0, 1.0),
    "square": (0.9, 0.9),
    "diamond": (1.3, 1.3),
    "triangle": (1.15, 1.2),
    "page": (0.75, 1.0),
    "hexagon": (1.1, 0.95),
    "bar": (1.5, 0.65),
}
"""Half the width and height of each form, in radii."""


class Hue(NamedTuple):
    """A side with a colour of its own, by the number of the colour."""

    number: int
    side: str


class DrawnNode(NamedTuple):
    """A node in pixels; `hue` is the colour of its side, `quiet` one without an edge here.

    `number` stands for the name of a node for which there is no room, in a picture that stands alone.
    """

    node: Node
    x: float
    y: float
    radius: float
    path: str
    hue: int | None
    label: Label | None
    number: int | None
    quiet: bool


class DrawnEdge(NamedTuple):
    """An edge in pixels."""

    edge: Edge
    source: Node
    target: Node
    path: str
    width: float


class Drawing(NamedTuple):
    """A picture of a network; `hidden` is how many edges are too weak to be drawn."""

    kind: NetworkKind
    width: int
    height: int
    nodes: tuple[DrawnNode, ...]
    edges: tuple[DrawnEdge, ...]
    sides: tuple[Hue, ...]
    kinds: tuple[tuple[NodeKind, str], ...]
    tones: tuple[Tone, ...]
    hidden: int
    directed: bool


def draw(network: Network, places: Mapping[str, Place], *, sides: Sequence[str]) -> Drawing:
    """Return the picture of a network whose nodes stand where they are given; one without a place is not drawn.

    `sides` are those of the ledger (`ujar.analyse.sides.leading_sides`): the first have a colour, in every network.
    """
    nodes = [node for node in network.nodes if node.id in places]
    drawn_sides = {node.side for node in nodes}
    hues = {side: number for number, side in enumerate(sides[:HUES]) if side in drawn_sides}
    highest = max((node.degree for node in nodes), default=0) or 1
    radius = {node.id: _radius(node.degree, highest) for node in nodes}
    shown = labels(
        [
            Named(node.id, line(node.name, most=28), places[node.id], _reach(node.kind, radius[node.id]))
            for node in _loudest(nodes)
        ]
    )
    numbers = {name: number for number, name in enumerate((n for n, label in shown.items() if label.shy), 1)}
    drawn = tuple(
        DrawnNode(
            node=node,
            x=places[node.id].x,
            y=places[node.id].y,
            radius=radius[node.id],
            path=_outline(node.kind, radius[node.id]),
            hue=hues.get(node.side or ""),
            label=shown.get(node.id),
            number=numbers.get(node.id),
            quiet=not node.degree,
        )
        for node in nodes
    )
    known = {node.id: node for node in nodes}
    edges = [edge for edge in network.edges if edge.source in known and edge.target in known]
    strongest = max((abs(edge.weight) for edge in edges), default=1.0)
    return Drawing(
        kind=network.kind,
        width=WIDTH,
        height=HEIGHT,
        nodes=drawn,
        edges=tuple(
            DrawnEdge(
                edge=edge,
                source=known[edge.source],
                target=known[edge.target],
                path=_path(places[edge.source], places[edge.target], radius[edge.target], bent=network.directed),
                width=round(_THINNEST + (_THICKEST - _THINNEST) * abs(edge.weight) / strongest, 2),
            )
            for edge in reversed(edges[:MOST_EDGES])
        ),
        sides=tuple(Hue(number, side) for side, number in hues.items()),
        kinds=tuple((kind, _outline(kind, 6.0)) for kind in _SHAPES if any(node.kind == kind for node in nodes)),
        tones=tuple(dict.fromkeys(sorted((edge.tone for edge in edges[:MOST_EDGES]), key=_TONES.index))),
        hidden=max(0, len(edges) - MOST_EDGES),
        directed=network.directed,
    )


_TONES: Final[Sequence[Tone]] = ("with", "against", "mixed", "neutral")


def _loudest(nodes: Sequence[Node]) -> Sequence[Node]:
    """Return the nodes that are named: issues first, then those with the most edges."""
    named = [node for node in nodes if node.degree]
    return sorted(named, key=lambda node: (node.kind != "issue", -node.degree, -node.activity, node.id))


def _radius(degree: int, highest: int) -> float:
    return round(_SMALLEST + (_LARGEST - _SMALLEST) * math.sqrt(degree / highest), 1) if degree else _QUIET


def _reach(kind: NodeKind, radius: float) -> tuple[float, float]:
    across, down = _REACH[_SHAPES[kind]]
    return across * radius, down * radius


def _path(start: Place, end: Place, radius: float, *, bent: bool) -> str:
    """Return an edge: a straight line, or one that bends to the left and ends before the node that it points to."""
    if not bent:
        return f"M{start.x} {start.y}L{end.x} {end.y}"
    across, down = end.x - start.x, end.y - start.y
    middle = (start.x + end.x) / 2 + down * _BEND, (start.y + end.y) / 2 - across * _BEND
    left = math.hypot(end.x - middle[0], end.y - middle[1]) or 1.0
    short = (radius + _ARROW) / left
    tip = end.x + (middle[0] - end.x) * short, end.y + (middle[1] - end.y) * short
    return f"M{start.x} {start.y}Q{middle[0]:.1f} {middle[1]:.1f} {tip[0]:.1f} {tip[1]:.1f}"


def _outline(kind: NodeKind, radius: float) -> str:
    """Return the form of a node around the origin, about as large as a circle of that radius."""
    r = radius
    shape = _SHAPES[kind]
    if shape == "circle":
        return f"M{-r:.1f} 0a{r:.1f} {r:.1f} 0 1 0 {2 * r:.1f} 0a{r:.1f} {r:.1f} 0 1 0 {-2 * r:.1f} 0z"
    if shape == "bar":
        return _polygon([(-1.5, -0.65), (1.5, -0.65), (1.5, 0.65), (-1.5, 0.65)], r)
    if shape == "page":
        return _polygon([(-0.75, -1), (0.75, -1), (0.75, 1), (-0.75, 1)], r)
    corners, turn, grow = {
        "square": (4, math.pi / 4, 1.25),
        "diamond": (4, 0.0, 1.3),
        "triangle": (3, -math.pi / 2, 1.35),
        "hexagon": (6, 0.0, 1.1),
    }[shape]
    angles = [turn + 2 * math.pi * corner / corners for corner in range(corners)]
    return _polygon([(grow * math.cos(angle), grow * math.sin(angle)) for angle in angles], r)


def _polygon(corners: Sequence[tuple[float, float]], radius: float) -> str:
    return "M" + "L".join(f"{x * radius:.1f} {y * radius:.1f}" for x, y in corners) + "z"
