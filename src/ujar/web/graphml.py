"""A network as GraphML (http://graphml.graphdrawing.org/), which Gephi, visone and igraph read."""

from __future__ import annotations

from typing import Any

import networkx as nx

from ujar.analyse.graph import Network
from ujar.web.plain import shown

__all__ = ["graphml"]


def graphml(network: Network) -> str:
    """Return a network with the attributes of its nodes and edges; those that are not known are left out.

    Nodes have `label` (the name, as Gephi calls it), `kind`, `side`, `activity`, `degree` and `strength`. Edges have
    `weight`, `size` (the weight without its sign, since layouts take no weight below 0), `tone` and the counts of their
    parts.
    """
    graph: Any = nx.DiGraph() if network.directed else nx.Graph()
    graph.graph["network"] = network.kind
    for node in network.nodes:
        known = {"side": shown(node.side)} if node.side is not None else {}
        graph.add_node(
            shown(node.id), label=shown(node.name), kind=node.kind, activity=node.activity, degree=node.degree,
            strength=node.strength, **known,
        )  # fmt: skip
    for edge in network.edges:
        graph.add_edge(
            shown(edge.source), shown(edge.target), weight=edge.weight, size=abs(edge.weight), tone=edge.tone,
            **edge.parts,
        )  # fmt: skip
    return '<?xml version="1.0" encoding="UTF-8"?>\n' + "\n".join(nx.generate_graphml(graph, named_key_ids=True)) + "\n"
