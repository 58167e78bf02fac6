"""What stands behind one edge of a network: the statements of two actors, issue by issue, and their reactions."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import chain
from typing import Final, Literal

import msgspec
import numpy as np

from ujar.analyse.columns import ActorName, Columns
from ujar.analyse.counting import POSITIONS, Places, Rows, units_of
from ujar.analyse.network import ISSUE, NetworkChoice, network_rows
from ujar.analyse.reactions import MANNERS, Manner, reactions
from ujar.errors import InvalidChoice
from ujar.ledger import Ledger
from ujar.ledger.queries import by_number
from ujar.ledger.rows import StatementRow
from ujar.link.issues import Position

__all__ = ["Between", "Concord", "End", "Exchange", "OnIssue", "Said", "between"]

Concord = Literal["same", "opposite", "both", "neither"]
"""How two actors stand on an issue: they take the same position, the opposite one, both, or neither."""

_MOST_ISSUES: Final = 50
_MOST_EXCHANGES: Final = 50
_MOST_SAID: Final = 30
_NONE: Final = POSITIONS.index("none")


class End(msgspec.Struct, frozen=True, kw_only=True):
    """One end of an edge: an actor, a side or an issue."""

    id: str
    name: str


class Said(msgspec.Struct, frozen=True, kw_only=True):
    """One statement on an issue, with its position there."""

    position: Position
    statement: StatementRow


class OnIssue(msgspec.Struct, frozen=True, kw_only=True):
    """Two actors on one issue, with statements of each; `concord` is None where there is one actor only."""

    id: str
    name: str
    concord: Concord | None
    first: tuple[Said, ...]
    second: tuple[Said, ...]


class Exchange(msgspec.Struct, frozen=True, kw_only=True):
    """A statement of one end that reacts to a statement of the other."""

    manner: Manner
    reaction: StatementRow
    to: StatementRow


class Between(msgspec.Struct, frozen=True, kw_only=True):
    """What stands between two ends; `more` is how many issues or exchanges are left out."""

    first: End
    second: End
    issues: tuple[OnIssue, ...]
    exchanges: tuple[Exchange, ...]
    more: int


def between(ledger: Ledger, columns: Columns, choice: NetworkChoice, first: str, second: str) -> Between:
    """Return what ties two nodes of a network, by their ids; repetitions are there too.

    Of two actors on an issue one statement each, the newest that shows how they stand to each other; of an actor and an
    issue the newest 30; of reactions the newest 50.

    Raises:
        InvalidDate: `since` or `until` is not YYYY, YYYY-MM or YYYY-MM-DD.
        InvalidChoice: there is no such node or issue.
        UjarError: the ledger was changed meanwhile.
    """
    units, _ = units_of(columns, choice.by)
    if choice.kind == "reactions":
        return _exchanges(ledger, columns, choice, _unit(units, first), _unit(units, second))
    rows = network_rows(columns, choice)
    if choice.kind != "affiliation":
        return _issues(ledger, columns, rows, _unit(units, first), _unit(units, second), units)
    if first.startswith(ISSUE):
        first, second = second, first
    one, issue = _unit(units, first), _issue(columns, second)
    own = _newest(columns, rows.where((rows.unit == one) & (rows.issue == issue)))
    said = _said(ledger, columns, own.statement[:_MOST_SAID], own.position[:_MOST_SAID])
    name = columns.issues[issue][1]
    return Between(
        first=End(id=first, name=units[one].name),
        second=End(id=second, name=name),
        issues=(OnIssue(id=second.removeprefix(ISSUE), name=name, concord=None, first=tuple(chain(*said)), second=()),),
        exchanges=(),
        more=max(0, len(own.statement) - _MOST_SAID),
    )


def _issues(ledger: Ledger, columns: Columns, rows: Rows, one: int, other: int, units: Sequence[ActorName]) -> Between:
    mine, yours = (_newest(columns, rows.where(rows.unit == unit)) for unit in (one, other))
    common = np.intersect1d(mine.issue, yours.issue)
    chosen = [(int(issue), *_pair(mine, yours, int(issue))) for issue in common[:_MOST_ISSUES]]
    pairs = [(said, at) for _, _, *places in chosen for said, at in zip((mine, yours), places, strict=True)]
    said = iter(
        _said(
            ledger,
            columns,
            np.array([rows.statement[at] for rows, at in pairs], np.int64),
            np.array([rows.position[at] for rows, at in pairs], np.int64),
        )
    )
    return Between(
        first=End(id=units[one].id, name=units[one].name),
        second=End(id=units[other].id, name=units[other].name),
        issues=tuple(
            OnIssue(
                id=columns.issues[issue][0],
                name=columns.issues[issue][1],
                concord=concord,
                first=next(said),
                second=next(said),
            )
            for issue, concord, _, _ in chosen
        ),
        exchanges=(),
        more=max(0, len(common) - _MOST_ISSUES),
    )


def _pair(mine: Rows, yours: Rows, issue: int) -> tuple[Concord, int, int]:
    """Return how two stand on an issue, and the place among the rows of each of the newest statement that shows it."""
    my, your = (np.flatnonzero(rows.issue == issue) for rows in (mine, yours))
    taken = [(int(a), int(b)) for a in _first_of_each(mine, my) for b in _first_of_each(yours, your)]
    positions = [(mine.position[a], yours.position[b]) for a, b in taken]
    same = [pair for pair, (a, b) in zip(taken, positions, strict=True) if a == b != _NONE]
    opposite = [pair for pair, (a, b) in zip(taken, positions, strict=True) if _NONE not in (a, b) and a != b]
    concord: Concord = "both" if same and opposite else "same" if same else "opposite" if opposite else "neither"
    return (concord, *(opposite or same or taken)[0])


def _first_of_each(rows: Rows, places: Places) -> Places:
    """Return the first place of each position."""
    return places[np.sort(np.unique(rows.position[places], return_index=True)[1])]


def _exchanges(ledger: Ledger, columns: Columns, choice: NetworkChoice, one: int, other: int) -> Between:
    units, _ = units_of(columns, choice.by)
    found = reactions(columns, msgspec.structs.replace(choice, duplicates="all"))
    found = found.where(np.isin(found.source, (one, other)) & np.isin(found.target, (one, other)))
    order = np.argsort(-columns.day[columns.link_from[found.link]].astype(np.int64), kind="stable")[:_MOST_EXCHANGES]
    ends = np.stack((columns.link_from[found.link[order]], columns.link_to[found.link[order]]), axis=1).ravel()
    numbers = columns.numbers[ends].tolist()
    rows = by_number(ledger, numbers)
    pairs = zip(numbers[::2], numbers[1::2], found.manner[order].tolist(), strict=True)
    return Between(
        first=End(id=units[one].id, name=units[one].name),
        second=End(id=units[other].id, name=units[other].name),
        issues=(),
        exchanges=tuple(
            Exchange(manner=MANNERS[manner], reaction=rows[start], to=rows[end])
            for start, end, manner in pairs
            if start in rows and end in rows
        ),
        more=max(0, len(found.link) - _MOST_EXCHANGES),
    )


def _newest(columns: Columns, rows: Rows) -> Rows:
    """Return rows by the day on which they were said, the newest first, the undated last."""
    order = np.argsort(-columns.day[rows.statement].astype(np.int64), kind="stable")
    return Rows(*(column[order] for column in rows))


def _said(ledger: Ledger, columns: Columns, statements: Places, positions: Places) -> list[tuple[Said, ...]]:
    """Return each statement with its position; nothing for one that is gone since the columns were loaded."""
    numbers = columns.numbers[statements].tolist()
    found = by_number(ledger, numbers)
    return [
        (Said(position=POSITIONS[position], statement=found[number]),) if number in found else ()
        for number, position in zip(numbers, positions.tolist(), strict=True)
    ]


def _unit(units: Sequence[ActorName], identifier: str) -> int:
    for place, unit in enumerate(units):
        if unit.id == identifier:
            return place
    raise InvalidChoice(
        f"There is no actor {identifier!r} in this network: `ujar actors` lists the ids of those there are."
    )


def _issue(columns: Columns, identifier: str) -> int:
    for place, (known, _) in enumerate(columns.issues):
        if ISSUE + known == identifier:
            return place
    raise InvalidChoice(f"There is no issue {identifier!r} in this network: write {ISSUE} and the id of an issue.")
