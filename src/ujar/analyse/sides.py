"""For which sides of a dispute each statement speaks, over all statements of a ledger at once.

A side is a name in either language. An actor speaks for it who goes by the name, whose side it is in the ledger, or to
whom the article gives it as a side; a statement does when one of its speakers does.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Sequence
from operator import itemgetter
from typing import Final, NamedTuple

import numpy as np
from numpy.typing import NDArray

from ujar.analyse.columns import NO_DAY, Columns, day_number
from ujar.analyse.parties import Party
from ujar.analyse.reactions import REACTING
from ujar.errors import InvalidQuery
from ujar.ledger import Ledger
from ujar.ledger import issues as ledger_issues
from ujar.ledger.canonical.lookup import names_like
from ujar.ledger.days import first_day, last_day

__all__ = [
    "MOST_SIDES",
    "Bits",
    "Sides",
    "check_known",
    "check_sides",
    "commonest_sides",
    "counted",
    "each_bit",
    "facing_sides",
    "leading_sides",
    "names_in",
    "saying",
    "sides_between",
]

MOST_SIDES: Final = 6
"""Sides that stand beside each other."""

Bits = NDArray[np.uint8]
"""Bit n is set for who speaks for side n."""


_MOSTLY: Final = 0.5
"""Share of what two sides say of one another that two actors say, who then stand for themselves."""
_ENOUGH: Final = 3
"""Times that two actors must speak to or of one another to stand for themselves, not for their sides."""


class _Facing(NamedTuple):
    """How much two say of one another, and their places in `Columns.parties`."""

    said: int
    pair: tuple[int, ...]


class Sides(NamedTuple):
    """Some sides by name, for which of them each statement speaks, and at which it is directed."""

    names: tuple[str, ...]
    speaks: Bits
    aims: Bits


def sides_between(ledger: Ledger, columns: Columns, between: Sequence[str]) -> Sides:
    """Return the sides of these names, which `check_sides` has seen: at most `MOST_SIDES`."""
    names = tuple(between)
    speaks, aims = (np.zeros(columns.statements, np.uint8) for _ in range(2))
    for bit, name in enumerate(names):
        places = _places(ledger, columns, name)
        speaks[_saying(columns, places)] |= 1 << bit
        members = np.isin(columns.actor_side, places)
        aimed = np.isin(columns.aimed_party, np.union1d(places, columns.actor_party[members]))
        aims[columns.aimed_statement[aimed]] |= 1 << bit
    return Sides(names, speaks, aims)


def saying(ledger: Ledger, columns: Columns, name: str) -> NDArray[np.bool_]:
    """Return which statements speak for a side.

    Raises:
        InvalidQuery: nobody in the ledger goes by the name.
    """
    return _saying(columns, _known(ledger, columns, name))


def check_sides(ledger: Ledger, columns: Columns, names: Sequence[str]) -> None:
    """Make sure that sides which people name are there, and are not one.

    Raises:
        InvalidQuery: there are more than `MOST_SIDES`, nobody goes by a name, or two names are those of one side.
    """
    if len(names) > MOST_SIDES:
        raise InvalidQuery(f"At most {MOST_SIDES} sides stand beside each other: take some away.", path=ledger.path)
    taken: dict[tuple[int, ...], str] = {}
    for name in names:
        places = tuple(sorted(_known(ledger, columns, name)))
        if places in taken:
            raise InvalidQuery(
                f"{taken[places]!r} and {name!r} are the same side: give one that differs.", path=ledger.path
            )
        taken[places] = name


def check_known(ledger: Ledger, columns: Columns, name: str) -> None:
    """Make sure that an actor or a side goes by a name.

    Raises:
        InvalidQuery: nobody does; the message says which names are near.
    """
    _known(ledger, columns, name)


def _known(ledger: Ledger, columns: Columns, name: str) -> list[int]:
    """Return the places in `Columns.parties` of the names of a side, one at least."""
    places = _places(ledger, columns, name)
    if not places:
        nearest = names_like(name, (party for _, party in columns.parties))
        hint = f" Did you mean {', '.join(nearest)}?" if nearest else ""
        raise InvalidQuery(
            f"There is no actor or side {name!r}.{hint} The list of actors has the names of all.", path=ledger.path
        )
    return places


def _places(ledger: Ledger, columns: Columns, name: str) -> list[int]:
    """Return the places in `Columns.parties` of the names of a side."""
    party = Party(name, ledger_issues.names_of(ledger, name))
    return [place for key in party.keys if (place := _place(columns.parties, key)) is not None]


def _saying(columns: Columns, places: Sequence[int]) -> NDArray[np.bool_]:
    members = np.isin(columns.actor_party, places) | np.isin(columns.actor_side, places)
    found = np.zeros(columns.statements, np.bool_)
    found[columns.speaker_statement[members[columns.speaker_actor]]] = True
    found[columns.sided_statement[np.isin(columns.sided_party, places)]] = True
    return found


def commonest_sides(columns: Columns, among: NDArray[np.bool_], *, most: int = 2) -> list[str]:
    """Return the names of the sides with most of some statements; a speaker without a side is one of its own.

    `among` tells for each statement whether it counts.
    """
    own = np.where(columns.actor_side >= 0, columns.actor_side, columns.actor_party)[columns.speaker_actor]
    again = (np.diff(columns.speaker_statement, prepend=-1) == 0) & (np.diff(own, prepend=-1) == 0)
    counts = np.bincount(own[among[columns.speaker_statement] & ~again], minlength=len(columns.parties))
    counts += np.bincount(columns.sided_party[among[columns.sided_statement]], minlength=len(columns.parties))
    order = np.argsort(-counts, kind="stable")[:most]
    return [columns.parties[place][1] for place in order if counts[place]]


def leading_sides(columns: Columns) -> tuple[str, ...]:
    """Return the sides that actors of the ledger have, those first of whose actors most statements are.

    Charts take colours in this order, so that a side has the same one wherever it is drawn.
    """
    said = np.bincount(columns.speaker_actor, minlength=len(columns.actors)).tolist()
    counts: Counter[str] = Counter()
    for actor in np.flatnonzero(columns.actor_side >= 0).tolist():
        side = columns.actors[actor].side
        if side is not None:
            counts[side] += said[actor]
    return tuple(sorted(counts, key=lambda side: (-counts[side], side)))


def facing_sides(columns: Columns, among: NDArray[np.bool_]) -> list[str]:
    """Return the names of the two that say most to or of one another; [] where nobody does.

    What counts are statements that are directed at the other and links between their statements. They are two sides, or
    two actors by themselves where these say a good part of it.
    """
    of_party = np.arange(len(columns.parties))
    sided = columns.actor_side >= 0
    of_party[columns.actor_party[sided]] = columns.actor_side[sided]
    rows = among[columns.aimed_statement]
    index, actor = columns.spoken_by(columns.aimed_statement[rows])
    who, whom = _linked_parties(columns, among)
    speaker = np.concatenate((columns.actor_party[actor].astype(np.int64), who))
    target = np.concatenate((columns.aimed_party[rows][index].astype(np.int64), whom))
    alone, sides = (_facing(start, end) for start, end in ((speaker, target), (of_party[speaker], of_party[target])))
    chosen = alone if alone.said >= max(_MOSTLY * sides.said, _ENOUGH) or not sides.said else sides
    return [columns.parties[place][1] for place in chosen.pair]


def _linked_parties(columns: Columns, among: NDArray[np.bool_]) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Return who reacts to whom, one row for each pair of speakers of two statements that are linked."""
    rows = among[columns.link_from] & among[columns.link_to] & np.isin(columns.link_relation, REACTING)
    index, start = columns.spoken_by(columns.link_from[rows])
    again, end = columns.spoken_by(columns.link_to[rows][index])
    return columns.actor_party[start][again].astype(np.int64), columns.actor_party[end].astype(np.int64)


def _facing(start: NDArray[np.int64], end: NDArray[np.int64]) -> _Facing:
    """Return the two who direct most at one another, given who speaks and at whom."""
    said = Counter((one, other) for one, other in zip(start.tolist(), end.tolist(), strict=True) if one != other)
    both = Counter(tuple(sorted(pair)) for pair in said.elements())
    first = min(both, key=lambda pair: (-both[pair], pair), default=())
    return _Facing(both[first] if first else 0, first)


def counted(columns: Columns, *, since: str | None = None, until: str | None = None) -> NDArray[np.bool_]:
    """Return which statements count: no near-copies, of articles whose day of publication may lie in a period.

    Raises:
        InvalidDate: `since` or `until` is not YYYY, YYYY-MM or YYYY-MM-DD.
    """
    fits = np.ones(len(columns.articles), np.bool_)
    if since is not None:
        fits &= columns.article_last >= day_number(first_day(since))
    if until is not None:
        fits &= columns.article_day <= day_number(last_day(until))
    if since is not None or until is not None:
        fits &= columns.article_day != NO_DAY
    found: NDArray[np.bool_] = fits[columns.article] & ~columns.copy
    return found


def _place(parties: Sequence[tuple[str, str]], key: str) -> int | None:
    place = bisect_left(parties, key, key=itemgetter(0))
    return place if place < len(parties) and parties[place][0] == key else None


def names_in(names: Sequence[str], bits: int) -> tuple[str, ...]:
    """Return the names whose bits are set."""
    return tuple(name for bit, name in enumerate(names) if bits >> bit & 1)


def each_bit(sides: Sequence[str]) -> Iterable[int]:
    """Return the bits of the sides, in their order."""
    return (1 << bit for bit in range(len(sides)))
