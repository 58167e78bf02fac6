"""A network as a table of its edges."""

from __future__ import annotations

from ujar.analyse.graph import Network
from ujar.tables import csv_text

__all__ = ["network_csv"]

_HEADER = ("source", "source_name", "target", "target_name", "weight", "tone")


def network_csv(network: Network) -> str:
    """Return the edges as CSV: ids and names of both ends, the weight, the tone, and the counts behind it."""
    names = {node.id: node.name for node in network.nodes}
    parts = tuple(dict.fromkeys(part for edge in network.edges for part in edge.parts))
    rows = (
        (
            edge.source, names[edge.source], edge.target, names[edge.target], edge.weight, edge.tone,
            *(edge.parts.get(part, 0) for part in parts),
        )
        for edge in network.edges
    )  # fmt: skip
    return csv_text((*_HEADER, *parts), rows)
