"""Where the nodes of a network stand: a spring layout with a fixed seed, so that it is drawn the same each time."""

from __future__ import annotations

import functools
from collections.abc import Mapping, Sequence
from typing import Final, NamedTuple

import networkx as nx
import numpy as np
from numpy.typing import NDArray

from ujar.analyse.graph import Network

__all__ = ["HEIGHT", "WIDTH", "Place", "layout"]

WIDTH: Final = 1000
HEIGHT: Final = 640
_MARGIN: Final = 44
_GAP: Final = 30
"""Between the middles of two nodes at least, in pixels."""
_SEED: Final = 20
_ITERATIONS: Final = 80
_STRONGEST: Final = 1000
"""Edges that pull; more of them change nothing that can be seen."""
_ALONE: Final = 1.5
"""What a part of a network needs besides the room for its nodes, in nodes."""


class Place(NamedTuple):
    """The middle of a node in pixels, from the upper left corner of a picture of 1000 by 640."""

    x: float
    y: float


def layout(network: Network, *, every: bool = False) -> Mapping[str, Place]:
    """Return the places of the nodes that have edges, by their ids; of every node where another window may tie it."""
    ids = tuple(node.id for node in network.nodes if node.degree or every)
    at = {identifier: number for number, identifier in enumerate(ids)}
    edges = tuple((at[edge.source], at[edge.target], edge.weight) for edge in network.edges[:_STRONGEST])
    return dict(zip(ids, _places(len(ids), edges), strict=True))


@functools.lru_cache(maxsize=64)
def _places(nodes: int, edges: tuple[tuple[int, int, float], ...]) -> tuple[Place, ...]:
    if nodes == 0:
        return ()
    strongest = max((abs(weight) for _, _, weight in edges), default=1.0)
    graph = nx.Graph()
    graph.add_nodes_from(range(nodes))
    for one, other, weight in edges:
        # Who stands against each other is drawn near too, but loosely.
        pull = weight / strongest if weight > 0 else 0.2 * -weight / strongest
        graph.add_edge(one, other, weight=max(0.1, pull))
    parts = sorted(map(sorted, nx.connected_components(graph)), key=lambda part: (-len(part), part))
    points = np.empty((nodes, 2))
    for part, box in zip(parts, _boxes([len(part) for part in parts], _Box(0, 0, WIDTH, HEIGHT)), strict=True):
        found = nx.spring_layout(graph.subgraph(part), k=2.2 / np.sqrt(len(part)), iterations=_ITERATIONS, seed=_SEED)
        points[part] = _fitted(np.array([found[at] for at in part]), box)
    return tuple(Place(round(x, 1), round(y, 1)) for x, y in _apart(points).tolist())


class _Box(NamedTuple):
    left: float
    top: float
    right: float
    bottom: float


def _boxes(sizes: Sequence[int], box: _Box) -> list[_Box]:
    """Return a box for each part of a network, larger ones first, by cutting one in two along its longer side."""
    if len(sizes) <= 1:
        return [box][: len(sizes)]
    room = [size + _ALONE for size in sizes]
    half = min(range(1, len(sizes)), key=lambda cut: abs(sum(room[:cut]) - sum(room) / 2))
    share = sum(room[:half]) / sum(room)
    if box.right - box.left >= box.bottom - box.top:
        middle = box.left + share * (box.right - box.left)
        return _boxes(sizes[:half], box._replace(right=middle)) + _boxes(sizes[half:], box._replace(left=middle))
    middle = box.top + share * (box.bottom - box.top)
    return _boxes(sizes[:half], box._replace(bottom=middle)) + _boxes(sizes[half:], box._replace(top=middle))


def _fitted(points: NDArray[np.float64], box: _Box) -> NDArray[np.float64]:
    """Return points spread over a box."""
    low, size = points.min(axis=0), np.ptp(points, axis=0)
    share = np.divide(points - low, size, out=np.full(points.shape, 0.5), where=size > 0)
    room = np.array((box.right - box.left, box.bottom - box.top))
    # A name stands beside its node: more room is left at the sides than above and below.
    margin = np.minimum((1.6 * _MARGIN, _MARGIN), room / 3)
    fitted: NDArray[np.float64] = np.array((box.left, box.top)) + margin + share * (room - 2 * margin)
    return fitted


def _apart(points: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return points of which none is too near to another."""
    edge = np.array((_MARGIN / 2, _MARGIN / 2))
    for _ in range(40):
        between = points[:, None, :] - points[None, :, :]
        distance = np.hypot(between[..., 0], between[..., 1])
        np.fill_diagonal(distance, _GAP)
        if (distance >= _GAP).all():
            break
        push = np.where(distance < _GAP, (_GAP - distance) / 2 / np.maximum(distance, 1.0), 0.0)
        points = np.clip(points + (between * push[..., None]).sum(axis=1), edge, np.array((WIDTH, HEIGHT)) - edge)
    return points
