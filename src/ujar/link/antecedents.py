"""Which statement an anaphor takes up, and what taking it up amounts to."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

from ujar.acts import Act
from ujar.link.anaphors import Anaphor
from ujar.link.facts import Facts, Reading
from ujar.link.pack import NounClass
from ujar.records import Relation

__all__ = ["ASSERTIONS", "WINDOW", "antecedent", "other_side", "relation_of"]

WINDOW: Final = 60
"""How many statements back an antecedent is sought."""
_AHEAD: Final = 6
"""How many statements ahead, when nothing before fits: leads tell the end of a story first."""

ASSERTIONS: Final[Mapping[Act, float]] = {
    "accuse": 2.2, "claim": 2.0, "criticise": 1.8, "warn": 1.6, "concede": 1.4, "deny": 1.3, "announce": 1.2, "threaten": 1.0,
    "oppose": 0.9, "promise": 0.9, "support": 0.8, "agree": 0.8,
}  # fmt: skip
"""Acts that say that something is so, and how readily a noun such as `claim` takes them up."""

_FITS: Final[Mapping[NounClass | None, Mapping[Act, float]]] = {
    None: ASSERTIONS,
    "claim": ASSERTIONS,
    "accusation": {"accuse": 3.0, "criticise": 1.5, "claim": 0.7, "warn": 0.4},
    "criticism": {"criticise": 3.0, "oppose": 2.4, "accuse": 2.2},
    "demand": {"demand": 3.0, "ask": 1.5},
    "offer": {"promise": 3.0, "announce": 2.0, "demand": 1.2},
    "proposal": {"demand": 2.2, "announce": 2.2, "promise": 2.0},
    "warning": {"warn": 3.0, "threaten": 3.0},
    "denial": {"deny": 3.0},
    "question": {"ask": 3.0},
}
_LOWEST: Final = 1.4
"""What an antecedent has to reach."""
_OWN_WORD: Final = 0.8
"""The cue is of the root of the noun: `menuduh`, `tuduhan itu`."""
_AIMED: Final = 1.0
"""The statement is directed at the side of the speaker that reacts."""
_NAMED: Final = 0.5
"""The statement names that side."""
_STEP: Final = 0.15
"""What each statement in between costs."""
_NESTED: Final = 0.3
_LATER: Final = 1.0

_SAYS_NOT_SO: Final[frozenset[NounClass | None]] = frozenset({"claim", "accusation", "criticism", "warning", "denial", None})


def relation_of(fact: Facts, anaphor: Anaphor, *, denies: bool, responds: bool) -> Relation | None:
    """Return what a statement does to what its anaphor takes up; None when it only mentions it.

    `denies` tells that its words call what it takes up untrue, `responds` that they announce an answer.
    """
    act = fact.statement.act
    taken_as_said = anaphor.kind in _SAYS_NOT_SO
    if denies or act == "deny":
        return "denies" if taken_as_said else "answers"
    if anaphor.in_lead:
        return "answers" if responds else None
    if act in ("refuse", "oppose"):
        return "denies" if anaphor.kind in ("claim", "accusation") else "answers"
    if act in ("agree", "concede"):
        return "answers" if fact.statement.negated else "agrees"
    if act == "support":
        return "agrees" if anaphor.kind in ("claim", "criticism", "accusation") else "answers"
    if act in ("criticise", "accuse"):
        return "answers"
    return "answers" if responds else None


def antecedent(reading: Reading, fact: Facts, anaphor: Anaphor) -> tuple[Facts, float] | None:
    """Return the statement that an anaphor takes up and how well it fits, None when none does."""
    best: tuple[Facts, float] | None = None
    for other in _candidates(reading, fact):
        score = _fit(reading, fact, anaphor, other)
        if score is not None and (best is None or score > best[1]):
            best = (other, score)
    return best if best is not None and best[1] >= _LOWEST else None


def other_side(one: Facts, other: Facts) -> bool:
    """Tell whether two statements have speakers of different sides, as far as that is known."""
    return one.sides.isdisjoint(other.sides)


def _candidates(reading: Reading, fact: Facts) -> Iterator[Facts]:
    yield from reversed(reading.facts[max(0, fact.order - WINDOW) : fact.order])
    yield from reading.facts[fact.order + 1 : fact.order + 1 + _AHEAD]


def _fit(reading: Reading, fact: Facts, anaphor: Anaphor, other: Facts) -> float | None:
    """Return how well a statement fits, None when it cannot be the one."""
    inner = other.outer == fact.order
    base = _FITS[anaphor.kind].get(other.statement.act)
    own_word = anaphor.key is not None and anaphor.key in other.cue_keys
    if base is None and own_word:
        base = 1.5
    if base is None or not other_side(fact, other) or fact.outer == other.order:
        return None
    if anaphor.owner and anaphor.owner.isdisjoint(other.called):
        return None
    if not anaphor.owner and anaphor.contentful and not inner and not fact.keys & other.keys:
        return None
    score = base + _OWN_WORD * own_word
    if not fact.sides.isdisjoint(other.aims):
        score += _AIMED
    elif not fact.called.isdisjoint(other.keys):
        score += _NAMED
    elif anaphor.kind == "accusation" and other.statement.act != "accuse":
        return None
    if inner:
        return score + 2.0
    if other.outer is not None:
        score -= _NESTED
    if not other.sides:
        score -= 0.3
    if other.order > fact.order:
        return score - _LATER - _STEP * (other.order - fact.order)
    return score - _STEP * (fact.order - other.order - 1)
