"""Networks from columns made by hand: ties, tones, windows, reactions, and what is left out."""

from __future__ import annotations

import sys

import pytest

from network_columns import Line, Tie, columns_of
from ujar.analyse.graph import Network
from ujar.analyse.network import NetworkChoice, network, network_series, network_windows
from ujar.errors import InvalidChoice

# Ani and Budi agree on the dam and differ on the road; Citra is against the dam and speaks of the port.
LINES = [
    Line("ani", "dam+ road+", "a", "2024-01-10"),
    Line("ani", "dam+", "b", "2024-02-10"),
    Line("budi", "dam+", "c", "2024-02-11"),
    Line("budi", "road-", "d", "2024-05-11"),
    Line("citra", "dam- port0", "e", "2024-05-12"),
    Line("citra", "port0", "f", None),
]


def _weights(found: Network) -> dict[tuple[str, str], float]:
    return {(edge.source, edge.target): edge.weight for edge in found.edges}


def test_congruence_conflict_and_their_difference() -> None:
    columns = columns_of(LINES)
    assert _weights(network(columns, NetworkChoice(kind="congruence"))) == {("ani", "budi"): 1.0}
    assert _weights(network(columns, NetworkChoice(kind="conflict"))) == {
        ("ani", "budi"): 1.0,
        ("ani", "citra"): 1.0,
        ("budi", "citra"): 1.0,
    }
    difference = network(columns, NetworkChoice(kind="subtract"))
    assert _weights(difference) == {("ani", "citra"): -1.0, ("budi", "citra"): -1.0}
    assert {edge.tone for edge in difference.edges} == {"against"}


def test_edges_say_what_is_behind_them_and_nodes_what_they_have() -> None:
    found = network(columns_of(LINES), NetworkChoice(kind="conflict", weigh="products"))
    assert [(edge.source, edge.target, edge.weight, dict(edge.parts)) for edge in found.edges] == [
        ("ani", "citra", 2.0, {"congruence": 0, "conflict": 2}),
        ("ani", "budi", 1.0, {"congruence": 2, "conflict": 1}),
        ("budi", "citra", 1.0, {"congruence": 0, "conflict": 1}),
    ]
    assert [(node.id, node.activity, node.degree, node.strength) for node in found.nodes] == [
        ("ani", 3, 2, 3.0),
        ("budi", 2, 2, 2.0),
        ("citra", 1, 2, 3.0),
    ]


def test_shared_issues_whatever_the_position() -> None:
    found = network(columns_of([*LINES, Line("budi", "port0", "g")]), NetworkChoice(kind="shared"))
    assert _weights(found) == {("ani", "budi"): 2.0, ("budi", "citra"): 2.0, ("ani", "citra"): 1.0}
    assert {edge.tone for edge in found.edges} == {"neutral"}


def test_where_positions_do_not_matter_another_position_is_a_repetition() -> None:
    columns = columns_of([Line("ani", "dam+"), Line("ani", "dam-"), Line("budi", "dam0")])
    assert [node.activity for node in network(columns, NetworkChoice(kind="shared")).nodes] == [1, 1]
    assert [node.activity for node in network(columns, NetworkChoice(kind="congruence")).nodes] == [2]


def test_actors_and_issues() -> None:
    found = network(columns_of(LINES), NetworkChoice(kind="affiliation"))
    assert {(edge.source, edge.target): (edge.weight, edge.tone) for edge in found.edges} == {
        ("ani", "issue:dam"): (2.0, "with"),
        ("ani", "issue:road"): (1.0, "with"),
        ("budi", "issue:dam"): (1.0, "with"),
        ("budi", "issue:road"): (1.0, "against"),
        ("citra", "issue:dam"): (1.0, "against"),
        ("citra", "issue:port"): (2.0, "neutral"),
    }
    assert [node.kind for node in found.nodes] == ["person"] * 3 + ["issue"] * 3
    # Ani makes 3 statements, 4 are on the dam, 2 are both: 2 / (3 + 4 - 2).
    divided = network(columns_of(LINES), NetworkChoice(kind="affiliation", normalise="jaccard"))
    assert _weights(divided)["ani", "issue:dam"] == pytest.approx(0.4)


def test_a_window_has_the_issues_of_the_whole(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys.modules["ujar.analyse.network"], "MOST_ISSUES", 2)
    series = network_series(columns_of(LINES[:5]), NetworkChoice(kind="affiliation"), "quarter")
    for one in series:
        assert [node.id for node in one.network.nodes if node.kind == "issue"] == ["issue:dam", "issue:road"]
        assert one.network.left_out_issues == 1
    assert ("citra", "issue:port") not in _weights(series[1].network)


def test_an_actor_for_and_against_one_issue_is_mixed() -> None:
    columns = columns_of([Line("ani", "dam+"), Line("ani", "dam-")])
    assert [edge.tone for edge in network(columns, NetworkChoice(kind="affiliation")).edges] == ["mixed"]


def test_least_weight_and_most_active_actors() -> None:
    columns = columns_of(LINES)
    strong = network(columns, NetworkChoice(kind="conflict", weigh="products", minimum=2))
    assert _weights(strong) == {("ani", "citra"): 2.0}
    few = network(columns, NetworkChoice(kind="conflict", actors=2))
    assert [node.id for node in few.nodes] == ["ani", "budi"]
    assert (few.left_out, few.left_out_activity) == (1, 1)


def test_sides_are_nodes() -> None:
    columns = columns_of(LINES, sides={"ani": "Village", "citra": "Village"})
    found = network(columns, NetworkChoice(kind="conflict", by="side"))
    assert _weights(found) == {("side:Village", "budi"): 2.0}
    assert [(node.kind, node.name) for node in found.nodes] == [("side", "Village"), ("person", "Budi")]


REACTING = [
    Line("ani", day="2024-01-01"),
    Line("budi", day="2024-01-02", article="b"),
    Line("budi", day="2024-01-03", act="accuse", article="c"),
    Line("citra ani", day="2024-01-04", article="d"),
    Line("budi", day="2024-01-05", article="e", copy=True),
]
LINKS = [
    Tie(1, 0, "denies"),
    Tie(2, 0, "answers"),
    Tie(3, 1, "agrees"),
    Tie(3, 0, "answers"),
    Tie(4, 0, "denies"),
    Tie(1, 0, "repeats"),
]


def test_reactions_have_a_direction_and_a_manner() -> None:
    found = network(columns_of(REACTING, LINKS), NetworkChoice(kind="reactions"))
    behind = {
        (edge.source, edge.target): ({part: n for part, n in edge.parts.items() if n}, edge.tone)
        for edge in found.edges
    }
    assert behind == {
        ("budi", "ani"): ({"denies": 1, "criticises": 1}, "against"),
        ("ani", "budi"): ({"agrees": 1}, "with"),
        ("citra", "budi"): ({"agrees": 1}, "with"),
        ("citra", "ani"): ({"answers": 1}, "neutral"),
    }
    assert found.directed
    # Budi makes 2 reactions, Ani gets 3, 2 of them from Budi: 2 / (2 + 3 - 2).
    divided = network(columns_of(REACTING, LINKS), NetworkChoice(kind="reactions", normalise="jaccard"))
    assert _weights(divided)["budi", "ani"] == pytest.approx(2 / 3)


def test_reactions_on_an_issue() -> None:
    lines = [REACTING[0]._replace(codes="dam+"), *REACTING[1:]]
    found = network(columns_of(lines, LINKS), NetworkChoice(kind="reactions", issues=("dam",)))
    assert set(_weights(found)) == {("budi", "ani"), ("citra", "ani")}


def test_windows_are_of_the_calendar_and_empty_ones_are_there() -> None:
    columns = columns_of(LINES)
    months = network_windows(columns, NetworkChoice(kind="conflict"), "month")
    assert [(one.first, one.last, one.statements) for one in months] == [
        ("2024-01-01", "2024-01-31", 2),
        ("2024-02-01", "2024-02-29", 2),
        ("2024-03-01", "2024-03-31", 0),
        ("2024-04-01", "2024-04-30", 0),
        ("2024-05-01", "2024-05-31", 2),
    ]
    quarters = network_windows(columns, NetworkChoice(), "quarter")
    assert [(one.first, one.last) for one in quarters] == [("2024-01-01", "2024-03-31"), ("2024-04-01", "2024-06-30")]
    weeks = network_windows(columns, NetworkChoice(until="2024-01"), "week")
    assert [(one.first, one.last) for one in weeks] == [("2024-01-08", "2024-01-14")]


def test_a_period_cuts_the_first_and_the_last_window() -> None:
    found = network_windows(columns_of(LINES), NetworkChoice(since="2024-02-05", until="2024-05-20"), "quarter")
    assert [(one.first, one.last) for one in found] == [("2024-02-05", "2024-03-31"), ("2024-04-01", "2024-05-20")]


def test_a_series_has_the_actors_of_the_whole() -> None:
    series = network_series(columns_of(LINES), NetworkChoice(kind="congruence"), "quarter")
    assert [_weights(one.network) for one in series] == [{("ani", "budi"): 1.0}, {}]
    assert {tuple(node.id for node in one.network.nodes) for one in series} == {("ani", "budi", "citra")}
    assert [[node.activity for node in one.network.nodes] for one in series] == [[3, 1, 0], [0, 1, 1]]


def test_too_many_windows_are_refused() -> None:
    columns = columns_of([Line("ani", "dam+", day="1823-01-01"), Line("ani", "dam+", day="2024-01-01")])
    with pytest.raises(InvalidChoice, match="more than 400 windows of a week"):
        network_windows(columns, NetworkChoice(), "week")


def test_nothing_to_tie_is_an_empty_network() -> None:
    for kind in ("congruence", "affiliation", "reactions", "shared"):
        found = network(columns_of([]), NetworkChoice(kind=kind))
        assert (found.nodes, found.edges, found.left_out) == ((), (), 0)
    assert network_series(columns_of([]), NetworkChoice(), "year") == []


def test_what_only_a_pronoun_names_is_no_node_and_counts_as_left_out() -> None:
    lines = [Line("they", "dam+", "a"), Line("they", "dam+", "b"), Line("ani", "dam+"), Line("budi", "dam-")]
    found = network(columns_of(lines), NetworkChoice(kind="shared"))
    assert {node.id for node in found.nodes} == {"ani", "budi"}
    assert (found.left_out, found.left_out_activity) == (1, 2)
