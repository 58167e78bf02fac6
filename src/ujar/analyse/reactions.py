"""Who reacts to whom, and how: from the links between statements."""

from __future__ import annotations

from typing import Final, Literal, NamedTuple, get_args

import numpy as np
from numpy.typing import NDArray

from ujar.acts import ACTS, Act
from ujar.analyse.columns import Columns
from ujar.analyse.counting import Choice, in_period, issue_places, periods, units_of, with_speakers
from ujar.records import Relation

__all__ = ["MANNERS", "REACTING", "Manner", "Reactions", "reactions"]

Manner = Literal["denies", "criticises", "answers", "agrees"]
"""`denies`: the link denies or contradicts. `criticises`: it answers, by an accusation or a criticism. `answers`: it
answers in any other way. `agrees`: it agrees. A repetition or a changed mind is no reaction."""

MANNERS: Final[tuple[Manner, ...]] = get_args(Manner)
_RELATIONS: Final[tuple[Relation, ...]] = get_args(Relation)
_OF_RELATION: Final[dict[Relation, Manner]] = {
    "denies": "denies",
    "contradicts": "denies",
    "answers": "answers",
    "agrees": "agrees",
}
REACTING: Final = tuple(_RELATIONS.index(one) for one in _OF_RELATION)
"""The relations of reactions, by number as in the columns."""
_BLAMING: Final[tuple[Act, ...]] = ("accuse", "criticise")

Places = NDArray[np.int64]


class Reactions(NamedTuple):
    """Reactions, one row each: places in the links, who reacts, to whom, and how (`MANNERS`)."""

    link: Places
    source: Places
    target: Places
    manner: Places

    def where(self, fits: NDArray[np.bool_]) -> Reactions:
        """Return the rows that fit."""
        return Reactions(*(column[fits] for column in self))


def reactions(columns: Columns, choice: Choice) -> Reactions:
    """Return the reactions of one unit to another that were said in the period, by order of links.

    Of what near-copies of an article say again nothing counts as a reaction. Repetitions of one manner of one unit to
    another in a period of `choice.duplicates` count once. With `issues` one of the two statements must speak of one.

    Raises:
        InvalidDate: `since` or `until` is not YYYY, YYYY-MM or YYYY-MM-DD.
        InvalidChoice: there is no such issue.
    """
    units, unit_of = units_of(columns, choice.by)
    manners = _manners(columns)
    wanted = (manners >= 0) & (~columns.copy & in_period(columns, choice))[columns.link_from]
    if choice.issues:
        spoken = np.zeros(columns.statements, np.bool_)
        spoken[columns.code_statement[np.isin(columns.code_issue, issue_places(columns, choice))]] = True
        wanted &= spoken[columns.link_from] | spoken[columns.link_to]
    link = np.flatnonzero(wanted)
    at, source = with_speakers(columns, columns.link_from[link])
    link = link[at]
    at, target = with_speakers(columns, columns.link_to[link])
    link, source, target = link[at], unit_of[source[at]], unit_of[target]
    found = Reactions(link, source, target, manners[link]).where(source != target)
    if not len(found.link):
        return found
    period = periods(columns, choice.duplicates, columns.link_from[found.link].astype(np.int64))
    key = ((period * len(units) + found.source) * len(units) + found.target) * len(MANNERS) + found.manner
    return Reactions(*(column[np.sort(np.unique(key, return_index=True)[1])] for column in found))


def _manners(columns: Columns) -> Places:
    """Return the manner of every link, -1 for what is no reaction."""
    table = np.array([MANNERS.index(_OF_RELATION[one]) if one in _OF_RELATION else -1 for one in _RELATIONS])
    manners: Places = table[columns.link_relation]
    blaming = np.isin(columns.act[columns.link_from], [list(ACTS).index(act) for act in _BLAMING])
    manners[(manners == MANNERS.index("answers")) & blaming] = MANNERS.index("criticises")
    return manners
