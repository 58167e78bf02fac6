"""The picture of a network, its table and its GraphML."""

from __future__ import annotations

import csv
import io
import itertools
from xml.etree import ElementTree

import networkx as nx
import pytest

from ujar.analyse.graph import Edge, Member, Network, NodeKind, nodes_of
from ujar.analyse.network import NetworkChoice
from ujar.web.app.interface import interface
from ujar.web.graphml import graphml
from ujar.web.network_labels import Named, labels, text_width
from ujar.web.network_layout import HEIGHT, WIDTH, Place, layout
from ujar.web.network_legend import legend_of
from ujar.web.network_picture import Hue, draw
from ujar.web.network_svg import network_svg
from ujar.web.network_table import network_csv
from ujar.web.words import PageLang

_HOSTILE = "=</title><script>alert(1)</script>"


def _network(pairs: list[tuple[str, str, float]], *, kind: NodeKind = "person", name: str | None = None) -> Network:
    edges = tuple(
        Edge(source=one, target=other, weight=weight, tone="with" if weight > 0 else "against", parts={"congruence": 1})
        for one, other, weight in pairs
    )
    ids = sorted({end for one, other, _ in pairs for end in (one, other)})
    members = [Member(one, name or one.title(), kind, "Village" if one < "c" else None, 1) for one in ids]
    return Network(kind="subtract", nodes=nodes_of(members, edges), edges=edges, left_out=0, left_out_activity=0)


def _svg(found: Network, *, lang: PageLang = "en", sides: tuple[str, ...] = ("Village",)) -> str:
    choice = NetworkChoice(kind=found.kind, normalise="cosine")
    period = ("2024-05-01", "2024-05-31")
    return network_svg(found, layout(found), choice=choice, period=period, sides=sides, words=interface(lang))


def _texts(svg: str) -> list[str]:
    return [text.text or "" for text in ElementTree.fromstring(svg).iter("{http://www.w3.org/2000/svg}text")]


def _ring(count: int) -> list[tuple[str, str, float]]:
    names = [f"actor{number:03}" for number in range(count)]
    return [(one, other, 1.0) for one, other in zip(names, names[1:] + names[:1], strict=True)]


def test_the_same_network_is_drawn_the_same_each_time() -> None:
    found = _network(_ring(12))
    first = layout(found)
    assert layout(_network(_ring(12))) == first
    assert set(first) == {node.id for node in found.nodes}


def test_who_has_no_tie_has_a_place_where_another_window_may_tie_it() -> None:
    found = _network([("a", "b", 1.0)])
    alone = nodes_of([Member("x", "X", "person", None, 1)], ())
    wider = Network(kind="subtract", nodes=(*found.nodes, *alone), edges=found.edges, left_out=0, left_out_activity=0)
    assert set(layout(wider)) == {"a", "b"}
    assert set(layout(wider, every=True)) == {"a", "b", "x"}


@pytest.mark.parametrize("count", [2, 3, 40, 150])
def test_nodes_stand_in_the_picture_and_not_on_each_other(count: int) -> None:
    places = list(layout(_network(_ring(count))).values())
    assert all(0 < place.x < WIDTH and 0 < place.y < HEIGHT for place in places)
    nearest = min(abs(a.x - b.x) + abs(a.y - b.y) for a, b in itertools.combinations(places, 2))
    assert nearest > 12


def test_parts_that_nothing_ties_have_a_room_of_their_own() -> None:
    places = layout(_network([*_ring(6), ("x", "y", 1.0)]))
    ring = [place for name, place in places.items() if name.startswith("actor")]
    assert all(places[name].x > max(place.x for place in ring) for name in "xy")


def test_names_do_not_hide_each_other() -> None:
    crowded = [Named(str(n), "A rather long name", Place(500 + 4 * (n % 3), 300 + 6 * n), (5.0, 5.0)) for n in range(9)]
    found = labels(crowded)
    boxes = []
    for node in crowded:
        label = found[node.id]
        if label.shy:
            continue
        width = text_width(label.text)
        left = node.place.x + label.x - {"start": 0.0, "middle": width / 2, "end": width}[label.anchor]
        boxes.append((left, node.place.y + label.y - 10, left + width, node.place.y + label.y))
    assert 1 < len(boxes) < len(crowded)
    for one, other in itertools.combinations(boxes, 2):
        assert one[2] <= other[0] or other[2] <= one[0] or one[3] <= other[1] or other[3] <= one[1]


def test_the_picture_says_what_it_means_without_colour_too() -> None:
    found = _network([("a", "b", 2.0), ("b", "c", -1.0)])
    svg = _svg(found)
    root = ElementTree.fromstring(svg)
    titles = [title.text for title in root.iter("{http://www.w3.org/2000/svg}title")]
    assert "B – C: -1 (same position 1)" in titles
    assert "A · person · Side: Village · 1 tie" in titles
    assert ".against { stroke: #b0572b; stroke-dasharray" in svg
    widths = {item.edge.weight: item.width for item in draw(found, layout(found), sides=()).edges}
    assert widths[2.0] > widths[-1.0]


def test_a_side_has_its_colour_in_every_network() -> None:
    sides = ("City", "Village")
    for pairs in ([("a", "b", 1.0)], [("a", "x", 1.0), ("x", "y", 1.0)]):
        drawing = draw(_network(pairs), layout(_network(pairs)), sides=sides)
        assert drawing.sides == (Hue(1, "Village"),)
        assert {item.hue for item in drawing.nodes if item.node.side} == {1}


def test_a_picture_alone_says_what_it_counts_and_what_its_signs_mean() -> None:
    texts = _texts(_svg(_network([("a", "b", 2.0), ("b", "c", -1.0)])))
    assert (
        "Tie: Congruence less conflict · Weight w: issues · Divided by: cosine · A repetition counts: once an article"
        " · Period: 1 May 2024 – 31 May 2024" in " ".join(texts)
    )
    assert {"agreeing", "opposed", "Village", "other side or none", "person"} <= set(texts)


def test_every_node_of_a_picture_has_a_name_or_a_number_that_is_explained() -> None:
    ids = [f"actor {number:02} of a long name" for number in range(40)]
    crowded = _network([(one, other, 1.0) for one, other in itertools.combinations(ids, 2)])
    places = {name: Place(400 + 20 * (at % 7), 300 + 20 * (at // 7)) for at, name in enumerate(ids)}
    drawing = draw(crowded, places, sides=())
    numbers = [item.number for item in drawing.nodes if item.number is not None]
    assert sorted(numbers) == list(range(1, len(numbers) + 1))
    assert numbers
    legend = {entry.text for entry in legend_of(drawing, interface("en")).entries}
    for item in drawing.nodes:
        assert item.label is not None
        assert item.label.shy == (item.number is not None)
        assert item.number is None or f"{item.number} {item.node.name}" in legend


def test_what_is_not_tied_in_a_window_stays_in_its_place() -> None:
    whole, window = _network([("a", "b", 1.0), ("b", "c", 1.0)]), _network([("a", "b", 1.0)])
    nodes = (*window.nodes, *nodes_of([Member("c", "C", "person", None, 0)], ()))
    drawing = draw(
        Network(kind="subtract", nodes=nodes, edges=window.edges, left_out=0, left_out_activity=0),
        layout(whole),
        sides=(),
    )
    assert [(item.node.id, item.quiet) for item in drawing.nodes] == [("a", False), ("b", False), ("c", True)]


def test_what_comes_from_articles_is_escaped_everywhere() -> None:
    found = _network([("a", "b", 1.0)], name=_HOSTILE + "\x01\u202e")
    svg = _svg(found, lang="id", sides=(_HOSTILE, "Village"))
    assert "<script" not in svg
    ElementTree.fromstring(svg)
    assert "<script" not in graphml(found)
    (row,) = csv.DictReader(io.StringIO(network_csv(found)))
    assert row["source_name"].startswith("'=")


def test_graphml_is_read_back_with_its_attributes() -> None:
    found = _network([("a", "b", 2.0), ("b", "c", -1.5)])
    graph = nx.parse_graphml(graphml(found))
    assert graph.nodes["a"] == {
        "label": "A", "kind": "person", "side": "Village", "activity": 1, "degree": 1, "strength": 2.0
    }  # fmt: skip
    assert "side" not in graph.nodes["c"]
    assert graph.edges["b", "c"] == {"weight": -1.5, "size": 1.5, "tone": "against", "congruence": 1}
    keys = [key.get("id") for key in ElementTree.fromstring(graphml(found)) if key.tag.endswith("key")]
    assert len(keys) == len(set(keys))


def test_a_table_has_a_row_for_each_edge() -> None:
    rows = list(csv.DictReader(io.StringIO(network_csv(_network([("a", "b", 0.5)])))))
    assert rows == [
        {
            "source": "a", "source_name": "A", "target": "b", "target_name": "B", "weight": "0.5", "tone": "with",
            "congruence": "1",
        }
    ]  # fmt: skip
