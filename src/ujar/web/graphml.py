"""A network as GraphML (http://graphml.graphdrawing.org/), which Gephi, visone and igraph read."""

from __future__ import annotations

from typing import Any

import networkx as nx

from ujar.analyse.graph import Network
from ujar.web.plain import shown

__all__ = ["graphml"]


def graphml(network: Network) -> str:
    """Return a network with the attributes of its nodes and edges; those that are not known are left out.

    Nodes have `label` (the name as Gephi shows it), `kind`, `side`, `activity`, `degree` and `strength`; edges have
    `weight`, `tone` and one count for each of their parts. A weight below 0 is a conflict: Gephi draws edges by its size
    only when it is above 0, so `strength` of an edge is its weight without the sign.
    """
    graph: Any = nx.DiGraph() if network.directed else nx.Graph()
    graph.graph["kind"] = network.kind
    for node in network.nodes:
        known = {"side": shown(node.side)} if node.side is not None else {}
        graph.add_node(
            shown(node.id), label=shown(node.name), kind=node.kind, activity=node.activity, degree=node.degree,
            strength=node.strength, **known,
        )  # fmt: skip
    for edge in network.edges:
        graph.add_edge(
            shown(edge.source), shown(edge.target), weight=edge.weight, strength=abs(edge.weight), tone=edge.tone,
            **edge.parts,
        )  # fmt: skip
    return '<?xml version="1.0" encoding="UTF-8"?>\n' + "\n".join(nx.generate_graphml(graph, named_key_ids=True)) + "\n"
