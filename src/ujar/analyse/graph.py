"""Nodes and edges of a network as they are shown and written."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Literal, NamedTuple

import msgspec
import numpy as np
from numpy.typing import NDArray

from ujar.records import ActorKind

__all__ = ["Edge", "Member", "Network", "NetworkKind", "Node", "NodeKind", "Tone", "edges_of", "nodes_of"]

NetworkKind = Literal["congruence", "conflict", "subtract", "shared", "affiliation", "reactions"]
NodeKind = ActorKind | Literal["issue", "side"]
Tone = Literal["with", "against", "mixed", "neutral"]
"""Whether an edge joins what agrees or what differs: `mixed`, both in one; `neutral`, no position in it."""


class Node(msgspec.Struct, frozen=True, kw_only=True):
    """An actor, a side or an issue.

    `activity` is the number of its counted statements on issues; in a network of reactions of those that it makes and
    gets. `degree` is the number of its edges, `strength` the sum of their weights.
    """

    id: str
    name: str
    kind: NodeKind
    side: str | None
    activity: int
    degree: int
    strength: float


class Edge(msgspec.Struct, frozen=True, kw_only=True):
    """A tie from one node to another, by their ids; only reactions have a direction.

    `weight` is divided as was asked for, and below 0 where conflict outweighs congruence. `parts` are the counts
    behind it: congruence and conflict, positions, or manners of reactions.
    """

    source: str
    target: str
    weight: float
    tone: Tone
    parts: Mapping[str, int]


class Network(msgspec.Struct, frozen=True, kw_only=True):
    """Nodes by activity, actors before issues; edges by weight without its sign, the strongest first.

    `left_out` is how many more actors there are, `left_out_activity` the sum of their activity; `left_out_issues` is
    how many more issues, where issues are nodes.
    """

    kind: NetworkKind
    nodes: tuple[Node, ...]
    edges: tuple[Edge, ...]
    left_out: int
    left_out_activity: int
    left_out_issues: int = 0

    @property
    def directed(self) -> bool:
        """Whether an edge from one to another is not one back."""
        return self.kind == "reactions"


class Member(NamedTuple):
    """What a node is before its edges are known."""

    id: str
    name: str
    kind: NodeKind
    side: str | None
    activity: int


def edges_of(
    weights: NDArray[np.float64], edge: Callable[[int, int, float], Edge], *, minimum: float
) -> tuple[Edge, ...]:
    """Return the edges of weights that are not 0 and at least `minimum` without their sign, the strongest first."""
    strong = np.abs(weights)
    one, other = np.nonzero((strong > 0) & (strong >= minimum))
    order = np.argsort(-strong[one, other], kind="stable")
    rows = one[order].tolist(), other[order].tolist(), weights[one, other][order].tolist()
    return tuple(edge(*row) for row in zip(*rows, strict=True))


def nodes_of(members: Iterable[Member], edges: Sequence[Edge]) -> tuple[Node, ...]:
    """Return nodes with the number and strength of their edges."""
    degree: Counter[str] = Counter()
    strength: Counter[str] = Counter()
    for edge in edges:
        for end in (edge.source, edge.target):
            degree[end] += 1
            strength[end] += edge.weight  # type: ignore[assignment]
    return tuple(
        Node(**member._asdict(), degree=degree[member.id], strength=float(strength[member.id])) for member in members
    )
