"""How the statements of an issue stand to one another, over the columns of a ledger.

What is *denied* has a denial among the reactions. What is *agreed* two sides say together, in an act of acceptance, or
one says and another repeats or agrees with. *Unanswered* is what a side says to be answered (`WANT_AN_ANSWER`) and no
other side reacts to: left out are reactions themselves, what others put in somebody's mouth, what the sides say
together and reports of it. The sides *differ* when one is for the issue and another against it, when a statement
denies, answers or contradicts another, or when one directs an act against another.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import Final, get_args

import numpy as np
from numpy.typing import NDArray

from ujar.acts import ACTS, TURNING, Act
from ujar.analyse.columns import NO_DAY, Columns
from ujar.analyse.sides import Bits, Sides, each_bit
from ujar.link.issues import Position
from ujar.records import Relation

__all__ = ["NO_POSITION", "WANT_AN_ANSWER", "Flags", "Places", "Voices", "told"]

Flags = NDArray[np.bool_]
Places = NDArray[np.int64]

WANT_AN_ANSWER: Final[frozenset[Act]] = frozenset(
    {"claim", "accuse", "criticise", "demand", "ask", "warn", "threaten", "oppose"}
)
"""Acts that leave the word to the other side; who announces or promises does not."""
_ACCEPTING: Final[frozenset[Act]] = frozenset({"agree", "claim", "announce", "support", "concede", "promise"})
"""Acts by which sides that speak together show that they agree."""
_AGAINST: Final[frozenset[Act]] = TURNING | {"accuse", "criticise", "threaten"}
"""Acts against whom they are directed at."""
_DIFFER: Final[frozenset[Relation]] = frozenset({"denies", "answers", "contradicts"})
"""Relations of statements that do not say the same."""
_SAME: Final[frozenset[Relation]] = frozenset({"agrees", "repeats"})

_POSITIONS: Final = get_args(Position)
NO_POSITION: Final = _POSITIONS.index("none")
_ACT_WANTS: Final = np.array([act in WANT_AN_ANSWER for act in ACTS])
_ACT_ACCEPTS: Final = np.array([act in _ACCEPTING for act in ACTS])
_ACT_AGAINST: Final = np.array([act in _AGAINST for act in ACTS])
_RELATIONS: Final = get_args(Relation)
_RELATION_DENIES: Final = np.array([relation == "denies" for relation in _RELATIONS])
_RELATION_DIFFERS: Final = np.array([relation in _DIFFER for relation in _RELATIONS])
_RELATION_SAME: Final = np.array([relation in _SAME for relation in _RELATIONS])


@dataclass(frozen=True)
class Voices:
    """Statements that speak for the sides, by their `places` in the columns, ascending.

    `position` is that on the issue. `start`, `end` and `relation` are the links among them, in the order in which they
    were stored; the first two are indices of `places`, as is all that has one value for each statement here. `aimed`
    tells that they are what the sides direct at one another: an act against another side makes them differ, and nothing
    is called unanswered, since most answers that name nothing are not known to be answers.
    """

    columns: Columns
    names: tuple[str, ...]
    places: Places
    parties: Bits
    position: NDArray[np.int8]
    start: Places
    end: Places
    relation: NDArray[np.int8]
    aimed: bool = False

    @classmethod
    def among(cls, columns: Columns, sides: Sides, places: Places, position: NDArray[np.int8] | None = None) -> Voices:
        """Return those of some statements that speak for a side; `position` is given for each of them."""
        speaks = sides.speaks[places] > 0
        own = places[speaks]
        start, end, relation = _links_among(columns, own)
        return cls(
            columns=columns,
            names=sides.names,
            places=own,
            parties=sides.speaks[own],
            position=np.full(len(own), NO_POSITION, np.int8) if position is None else position[speaks],
            start=start,
            end=end,
            relation=relation,
        )

    @property
    def day(self) -> NDArray[np.int32]:
        """The day of each, `NO_DAY` without one."""
        return self.columns.day[self.places]

    @cached_property
    def together(self) -> Flags:
        """What two sides say with one voice."""
        found: Flags = np.bitwise_count(self.parties) > 1
        return found

    @cached_property
    def told(self) -> Flags:
        """What others say that the speaker said."""
        return told(self.columns, self.places)

    @cached_property
    def denied(self) -> Flags:
        """What somebody denies."""
        return self._at(self.end[_RELATION_DENIES[self.relation]])

    @cached_property
    def agreed(self) -> Flags:
        """What two sides say together, and what one says and another accepts."""
        act = self.columns.act[self.places]
        together = self.together & _ACT_ACCEPTS[act] & ~self.columns.negated[self.places]
        found: Flags = together | self._at(self.end[_RELATION_SAME[self.relation] & self._by_others])
        return found

    @cached_property
    def reacts(self) -> Flags:
        """What reacts to another of them."""
        return self._at(self.start)

    @cached_property
    def unanswered(self) -> Flags:
        """What one side says to be answered and no other side reacts to."""
        if self.aimed:
            return np.zeros(len(self.places), np.bool_)
        joint = self.together | np.isin(self.places, self._within(self.places[self.together]))
        wants = _ACT_WANTS[self.columns.act[self.places]] & ~self.told
        found: Flags = wants & ~joint & ~self.reacts & ~self._at(self.end[self._by_others])
        return found

    @cached_property
    def differing(self) -> Flags:
        """What another of them denies, answers or contradicts; of what is aimed at one another what is against."""
        if self.aimed:
            return _ACT_AGAINST[self.columns.act[self.places]] & ~self.columns.negated[self.places]
        return self._at(self.end[_RELATION_DIFFERS[self.relation]])

    @property
    def differ(self) -> bool:
        """Whether the sides do not say the same."""
        if bool(self.differing.any()):
            return True
        for_, against = (self._taking(self.position == _POSITIONS.index(own)) for own in ("supports", "opposes"))
        return any(one != other for one in for_ for other in against)

    def newest(self, bit: int) -> int | None:
        """Return the index of the newest dated word of a side of its own; None without one."""
        own = np.flatnonzero((self.parties & bit > 0) & ~self.told & (self.day != NO_DAY))
        return int(own[len(own) - 1 - int(np.argmax(self.day[own][::-1]))]) if len(own) else None

    @cached_property
    def _by_others(self) -> Flags:
        """Which links come from a side that did not say the other statement too."""
        found: Flags = (self.parties[self.start] & ~self.parties[self.end]) > 0
        return found

    def _taking(self, which: Flags) -> list[int]:
        own = self.parties[which & ~self.told]
        return [bit for bit in each_bit(self.names) if bool((own & bit).any())]

    def _within(self, places: Places) -> Places:
        inner = np.isin(self.columns.nested_statement, places)
        return self.columns.nested_within[inner].astype(np.int64)

    def _at(self, indices: Places) -> Flags:
        found = np.zeros(len(self.places), np.bool_)
        found[indices] = True
        return found


def told(columns: Columns, places: Places) -> Flags:
    """Return which statements stand in one of somebody else, whose speakers are not all theirs too."""
    found = np.zeros(len(places), np.bool_)
    rows = np.flatnonzero(np.isin(columns.nested_statement, places))
    inner, outer = columns.nested_statement[rows], columns.nested_within[rows]
    index, actor = columns.spoken_by(outer)
    statement = inner[index].astype(np.int64)
    own = np.isin(columns.speaker_statement, inner)
    base = max(len(columns.actors), 1)
    known = columns.speaker_statement[own].astype(np.int64) * base + columns.speaker_actor[own]
    others = statement[~np.isin(statement * base + actor, known)]
    found[np.searchsorted(places, np.unique(others))] = True
    return found


def _links_among(columns: Columns, places: Places) -> tuple[Places, Places, NDArray[np.int8]]:
    """Return the links of which both ends are among some statements, by their indices."""
    # A table of all statements is filled sooner than all links are looked up in a list of some.
    index = np.full(columns.statements, -1, np.int64)
    index[places] = np.arange(len(places))
    start, end = index[columns.link_from], index[columns.link_to]
    both = (start >= 0) & (end >= 0)
    return start[both], end[both], columns.link_relation[both]
