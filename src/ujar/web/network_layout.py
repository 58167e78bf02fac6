"""Where the nodes of a network stand: a spring layout with a fixed seed, so that it is drawn the same each time."""

from __future__ import annotations

import functools
from collections.abc import Mapping
from typing import Final, NamedTuple

import networkx as nx
import numpy as np
from numpy.typing import NDArray

from ujar.analyse.graph import Network

__all__ = ["HEIGHT", "WIDTH", "Place", "layout"]

WIDTH: Final = 1000
HEIGHT: Final = 640
_MARGIN: Final = 60
_GAP: Final = 30
"""Between the middles of two nodes at least, in pixels."""
_SEED: Final = 20
_ITERATIONS: Final = 120
_TETHER: Final = 0.08
"""The weight of the unseen tie from each part of a network to its largest: without it the parts drift apart."""
_STRONGEST: Final = 1500
"""Edges that pull; more of them change nothing that can be seen."""


class Place(NamedTuple):
    """The middle of a node in pixels, from the upper left corner of a picture of 1000 by 640."""

    x: float
    y: float


def layout(network: Network) -> Mapping[str, Place]:
    """Return the places of the nodes that have edges, by their ids."""
    ids = tuple(node.id for node in network.nodes if node.degree)
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
    middles = [max(part, key=graph.degree) for part in sorted(nx.connected_components(graph), key=len, reverse=True)]
    graph.add_edges_from(((middles[0], other) for other in middles[1:]), weight=_TETHER)
    found = nx.spring_layout(graph, k=2.2 / np.sqrt(nodes), iterations=_ITERATIONS, seed=_SEED)
    return tuple(
        Place(round(x, 1), round(y, 1)) for x, y in _fitted(np.array([found[at] for at in range(nodes)])).tolist()
    )


def _fitted(points: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return points spread over the picture, none too near to another."""
    low, size = points.min(axis=0), np.ptp(points, axis=0)
    room = np.array([WIDTH - 2 * _MARGIN, HEIGHT - 2 * _MARGIN])
    share = np.divide(points - low, size, out=np.full(points.shape, 0.5), where=size > 0)
    points = _MARGIN + share * room
    for _ in range(40):
        apart = points[:, None, :] - points[None, :, :]
        distance = np.hypot(apart[..., 0], apart[..., 1])
        np.fill_diagonal(distance, _GAP)
        near = distance < _GAP
        if not near.any():
            break
        push = np.where(near, (_GAP - distance) / 2 / np.maximum(distance, 1.0), 0.0)
        points = np.clip(
            points + (apart * push[..., None]).sum(axis=1), _MARGIN / 2, [WIDTH - _MARGIN / 2, HEIGHT - _MARGIN / 2]
        )
    return points
