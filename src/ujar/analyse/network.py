"""Networks of discourse: who stands with whom, who against, who speaks about what, who reacts to whom.

Five kinds follow Leifeld, *Discourse Network Analyzer* (https://github.com/leifeld/dna): an actor is tied to another by
the same position on an issue (congruence), by the opposite one (conflict), by the difference of the two (subtract), by
speaking about the same issues whatever the position (shared), or to the issues themselves (affiliation). The sixth is
read from the links between statements: who denies, criticises, answers or agrees with whom (reactions). The weights and
what they are divided by are defined in `ujar.analyse.weights`, what is counted in `ujar.analyse.counting`.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final, NamedTuple, cast

import msgspec
import numpy as np

from ujar.analyse.columns import ActorName, Columns
from ujar.analyse.counting import (
    POSITIONS,
    Choice,
    Counted,
    Places,
    Rows,
    coded_rows,
    counted,
    most_active,
    table_of,
    units_of,
)
from ujar.analyse.graph import Edge, Member, Network, NetworkKind, NodeKind, Tone, edges_of, nodes_of
from ujar.analyse.reactions import MANNERS, reactions
from ujar.analyse.weights import Normalise, Weigh, divided, normaliser, share_normaliser, ties
from ujar.analyse.windows import Step, Window, windows

__all__ = [
    "ISSUE",
    "MOST_ISSUES",
    "NetworkChoice",
    "WindowNetwork",
    "network",
    "network_rows",
    "network_series",
    "network_windows",
]

MOST_ISSUES: Final = 100
ISSUE: Final = "issue:"
"""What stands before the id of an issue as a node: an actor may have the same id."""
_SUPPORTS, _OPPOSES, _NONE = (POSITIONS.index(position) for position in ("supports", "opposes", "none"))


class NetworkChoice(Choice, frozen=True, kw_only=True):
    """Which network: its kind, its weights, how many actors, and the least weight of an edge without its sign.

    `weigh` is for ties between actors by issues. Actors are those with the most counted statements, at most 150, and
    issues those of which most is said, at most 100.
    """

    kind: NetworkKind = "congruence"
    weigh: Weigh = "issues"
    normalise: Normalise = "none"
    actors: int = 40
    minimum: float = 0.0


class WindowNetwork(msgspec.Struct, frozen=True, kw_only=True):
    """The network of one window."""

    window: Window
    network: Network


def network(columns: Columns, choice: NetworkChoice, *, window: Window | None = None) -> Network:
    """Return a network; with a window that of its statements alone, among the actors of the whole.

    A pair whose congruence and conflict are equal has no edge in the network of differences.

    Raises:
        InvalidDate: `since` or `until` is not YYYY, YYYY-MM or YYYY-MM-DD.
        InvalidChoice: there is no such issue.
    """
    if choice.kind == "reactions":
        return _reactions(columns, choice, window)
    return _affiliation(columns, choice, window) if choice.kind == "affiliation" else _pairs(columns, choice, window)


def network_windows(columns: Columns, choice: NetworkChoice, step: Step) -> list[Window]:
    """Return the windows over all that a network is made from; their statements are those with all repetitions.

    Raises:
        InvalidDate: `since` or `until` is not YYYY, YYYY-MM or YYYY-MM-DD.
        InvalidChoice: there is no such issue, or there would be too many windows.
    """
    if choice.kind == "reactions":
        said = columns.link_from[reactions(columns, choice).link].astype(np.int64)
    else:
        said = network_rows(columns, choice).statement
    return windows(columns, choice, step, said)


def network_series(columns: Columns, choice: NetworkChoice, step: Step) -> list[WindowNetwork]:
    """Return the network of every window, among the actors of the whole.

    Raises:
        InvalidDate: `since` or `until` is not YYYY, YYYY-MM or YYYY-MM-DD.
        InvalidChoice: there is no such issue, or there would be too many windows.
    """
    return [
        WindowNetwork(window=window, network=network(columns, choice, window=window))
        for window in network_windows(columns, choice, step)
    ]


def network_rows(columns: Columns, choice: NetworkChoice) -> Rows:
    """Return the statements, with all repetitions, from which a network between actors and issues is made.

    Those without a position are left out where positions make the ties.
    """
    rows = coded_rows(columns, choice)
    return rows if choice.kind in ("shared", "affiliation") else rows.where(rows.position != _NONE)


class _Counts(NamedTuple):
    """What a network is made from: all units, those chosen by their activity in the whole, and what the window has."""

    units: tuple[ActorName, ...]
    activity: Places
    chosen: Places
    spoken: Places
    """How much is said on each issue in the whole."""
    rows: Counted
    table: Places
    """Chosen units by issues by positions."""

    def members(self) -> Iterator[Member]:
        own = np.bincount(self.rows.unit, minlength=len(self.units))
        for place in self.chosen:
            yield _member(self.units[place], int(own[place]))


def _counts(columns: Columns, choice: NetworkChoice, window: Window | None) -> _Counts:
    units, _ = units_of(columns, choice.by)
    whole = _tally(columns, choice)
    activity = np.bincount(whole.unit, minlength=len(units))
    chosen = most_active(activity, choice.actors, units)
    rows = whole if window is None else _tally(columns, _within(choice, window))
    spoken = np.bincount(whole.issue, minlength=len(columns.issues))
    return _Counts(units, activity, chosen, spoken, rows, table_of(rows, chosen, len(columns.issues)))


def _tally(columns: Columns, choice: NetworkChoice) -> Counted:
    """Return what a network counts; where positions do not matter a repetition with another one is a repetition too."""
    rows = network_rows(columns, choice)
    if choice.kind == "shared":
        rows = rows._replace(position=np.zeros_like(rows.position))
    return counted(columns, choice, rows)


def _pairs(columns: Columns, choice: NetworkChoice, window: Window | None) -> Network:
    counts = _counts(columns, choice, window)
    if choice.kind == "shared":
        positions = [counts.table.sum(axis=2)]
    else:
        positions = [counts.table[:, :, _SUPPORTS], counts.table[:, :, _OPPOSES]]
    found = ties(positions, choice.weigh)
    difference = found.congruence - found.conflict
    own = {"conflict": found.conflict, "subtract": difference}.get(choice.kind, found.congruence)
    weights = np.triu(divided(own, normaliser(positions, choice.weigh, choice.normalise)), 1)
    ids = [counts.units[place].id for place in counts.chosen]

    def edge(one: int, other: int, weight: float) -> Edge:
        parts = {"congruence": int(found.congruence[one, other]), "conflict": int(found.conflict[one, other])}
        tone: Tone = "against" if choice.kind == "conflict" or weight < 0 else "with"
        if choice.kind == "shared":
            tone, parts = "neutral", {"shared": parts["congruence"]}
        return Edge(source=ids[one], target=ids[other], weight=weight, tone=tone, parts=parts)

    return _network(
        choice, counts.activity, counts.chosen, list(counts.members()), edges_of(weights, edge, minimum=choice.minimum)
    )


def _affiliation(columns: Columns, choice: NetworkChoice, window: Window | None) -> Network:
    counts = _counts(columns, choice, window)
    table = counts.table.sum(axis=2)
    spoken = np.bincount(counts.rows.issue, minlength=len(columns.issues))
    shown = np.sort(most_active(counts.spoken, MOST_ISSUES))
    weights = np.zeros(table.shape)
    weights[:, shown] = divided(table, share_normaliser(table.sum(axis=1), spoken, choice.normalise, table))[:, shown]
    ids = [counts.units[place].id for place in counts.chosen]

    def edge(one: int, other: int, weight: float) -> Edge:
        parts: dict[str, int] = dict(zip(POSITIONS, counts.table[one, other].tolist(), strict=True))
        tone = _tone(parts["supports"], parts["opposes"])
        return Edge(source=ids[one], target=ISSUE + columns.issues[other][0], weight=weight, tone=tone, parts=parts)

    issues = [
        Member(ISSUE + columns.issues[at][0], columns.issues[at][1], "issue", None, int(spoken[at])) for at in shown
    ]
    edges = edges_of(weights, edge, minimum=choice.minimum)
    hidden = int(np.count_nonzero(counts.spoken)) - len(shown)
    return _network(choice, counts.activity, counts.chosen, [*counts.members(), *issues], edges, left_out_issues=hidden)


def _reactions(columns: Columns, choice: NetworkChoice, window: Window | None) -> Network:
    units, _ = units_of(columns, choice.by)
    whole = reactions(columns, choice)
    rows = whole if window is None else reactions(columns, _within(choice, window))
    activity = np.bincount(np.concatenate((whole.source, whole.target)), minlength=len(units))
    chosen = most_active(activity, choice.actors, units)
    line = np.full(len(units), -1)
    line[chosen] = np.arange(len(chosen))
    among = rows.where((line[rows.source] >= 0) & (line[rows.target] >= 0))
    table = np.zeros((len(chosen), len(chosen), len(MANNERS)), np.int64)
    np.add.at(table, (line[among.source], line[among.target], among.manner), 1)
    made = np.bincount(rows.source, minlength=len(units))[chosen]
    got = np.bincount(rows.target, minlength=len(units))[chosen]
    every = table.sum(axis=2)
    weights = divided(every, share_normaliser(made, got, choice.normalise, every))
    ids = [units[place].id for place in chosen]

    def edge(one: int, other: int, weight: float) -> Edge:
        parts: dict[str, int] = dict(zip(MANNERS, table[one, other].tolist(), strict=True))
        tone = _tone(parts["agrees"], parts["denies"] + parts["criticises"])
        return Edge(source=ids[one], target=ids[other], weight=weight, tone=tone, parts=parts)

    members = [_member(units[at], int(made[line[at]] + got[line[at]])) for at in chosen]
    return _network(choice, activity, chosen, members, edges_of(weights, edge, minimum=choice.minimum))


def _network(
    choice: NetworkChoice,
    activity: Places,
    chosen: Places,
    members: list[Member],
    edges: tuple[Edge, ...],
    *,
    left_out_issues: int = 0,
) -> Network:
    others = np.delete(activity, chosen)
    return Network(
        kind=choice.kind,
        nodes=nodes_of(members, edges),
        edges=edges,
        left_out=int(np.count_nonzero(others)),
        left_out_activity=int(others.sum()),
        left_out_issues=left_out_issues,
    )


def _member(unit: ActorName, activity: int) -> Member:
    kind = "side" if unit.id.startswith("side:") else unit.kind
    return Member(unit.id, unit.name, cast(NodeKind, kind), unit.side, activity)


def _tone(for_it: int, against_it: int) -> Tone:
    if for_it and against_it:
        return "mixed"
    return "with" if for_it else "against" if against_it else "neutral"


def _within(choice: NetworkChoice, window: Window) -> NetworkChoice:

    return msgspec.structs.replace(choice, since=window.first, until=window.last)
