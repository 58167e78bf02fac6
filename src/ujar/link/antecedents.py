"""Which statement an anaphor takes up, and what taking it up amounts to."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final, NamedTuple

from ujar.acts import Act
from ujar.link.anaphors import Anaphor
from ujar.link.facts import Facts, Reading
from ujar.link.pack import NounClass

__all__ = ["ASSERTIONS", "WINDOW", "Antecedent", "antecedent", "fullest", "other_side", "same_speaker"]

WINDOW: Final = 60
"""How many statements back an antecedent is sought."""
_AHEAD: Final = 6
"""How many statements ahead, when nothing before fits: leads tell the end of a story first."""

ASSERTIONS: Final[Mapping[Act, float]] = {
    "accuse": 2.2, "claim": 2.0, "criticise": 1.8, "warn": 1.6, "concede": 1.4, "deny": 1.3, "announce": 1.2,
    "threaten": 1.0, "oppose": 0.9, "promise": 0.9, "support": 0.8, "agree": 0.8,
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
_OWN_WORD_FIT: Final = 1.5
"""The fit of an act that the noun does not name, when the cue is of the root of the noun."""
_OWN_WORD: Final = 0.8
"""What it adds that the cue is of the root of the noun: `menuduh`, `tuduhan itu`."""
_AIMED: Final = 1.0
"""What it adds that a statement is directed at the side of the speaker that reacts."""
_NAMED: Final = 0.5
"""What it adds that a statement names that side."""
_BESIDE: Final = 1
"""How many statements before a denial of an allegation one may stand that is no more than a claim."""
_BESIDE_FIT: Final = 1.6
_INNER: Final = 2.0
"""What it adds that the statement is part of the phrase itself: `the claim that …`."""
_STEP: Final = 0.15
"""What each statement in between costs."""
_NESTED: Final = 0.3
_UNKNOWN: Final = 0.3
_LATER: Final = 1.0


class Antecedent(NamedTuple):
    """A statement that an anaphor may take up; `sure` when more than its nearness speaks for it."""

    fact: Facts
    score: float
    sure: bool


def antecedent(reading: Reading, fact: Facts, anaphor: Anaphor, *, lowest: float) -> Antecedent | None:
    """Return the statement that an anaphor takes up, None when none fits as well as `lowest`.

    It is the nearest earlier statement of another side that is of the kind that the noun names, aimed at the
    speaker before others, exceptionally a later one.
    """
    best: Antecedent | None = None
    for other in _candidates(reading, fact):
        found = _fit(fact, anaphor, other)
        if found is not None and (best is None or found.score > best.score):
            best = found
    return best if best is not None and best.score >= lowest else None


def fullest(reading: Reading, other: Facts) -> Facts:
    """Return the statement that a mere mention of it stands for, itself when there is no fuller one.

    `tuduhan X bahwa …` inside another statement mentions what X is reported to have said elsewhere: a
    statement of X with the same act against the same target, or about the same thing.
    """
    if other.outer is None or not _is_mention(reading, other):
        return other
    around = reading.facts[max(0, other.order - WINDOW) : other.order + 2 * _AHEAD]
    fuller = [
        fact
        for fact in around
        if fact.outer is None
        and fact.order != other.outer
        and same_speaker(fact, other)
        and _is_fuller(reading, fact, other)
    ]
    return min(fuller, key=lambda fact: abs(fact.order - other.order), default=other)


def other_side(one: Facts, other: Facts) -> bool:
    """Tell whether two statements have speakers of different sides, as far as that is known."""
    return one.sides.isdisjoint(other.sides)


def same_speaker(one: Facts, other: Facts) -> bool:
    """Tell whether two statements have a speaker in common."""
    return not one.actors.isdisjoint(other.actors)


def _candidates(reading: Reading, fact: Facts) -> Iterator[Facts]:
    yield from reversed(reading.facts[max(0, fact.order - WINDOW) : fact.order])
    yield from reading.facts[fact.order + 1 : fact.order + 1 + _AHEAD]


def _fit(fact: Facts, anaphor: Anaphor, other: Facts) -> Antecedent | None:
    """Return how well a statement fits, None when it cannot be the one."""
    base = None if other.statement.negated else _FITS[anaphor.kind].get(other.statement.act)
    own_word = anaphor.key is not None and anaphor.key in other.cue_keys
    if base is None:
        base = _OWN_WORD_FIT if own_word else None
    if base is None or not other_side(fact, other) or fact.outer == other.order:
        return None
    inner = other.outer == fact.order
    aimed = not fact.sides.isdisjoint(other.aims)
    named = not fact.called.isdisjoint(other.keys)
    if anaphor.owner and anaphor.owner.isdisjoint(other.called):
        return None
    if anaphor.contentful and not anaphor.owner and not inner and not (fact.keys & other.keys) - {anaphor.key}:
        return None
    if anaphor.kind == "accusation" and other.statement.act != "accuse" and not (aimed or named or inner):
        # `The police say they threw stones. Quist rejects the allegation.`
        if not (fact.statement.act == "deny" and anaphor.points and 0 < fact.order - other.order <= _BESIDE):
            return None
        base = max(base, _BESIDE_FIT)
    score = base + _OWN_WORD * own_word + (_AIMED if aimed else _NAMED * named)
    sure = own_word or aimed or named or inner or bool(anaphor.owner)
    if inner:
        return Antecedent(other, score + _INNER, sure)
    score -= _NESTED * (other.outer is not None) + _UNKNOWN * (not other.sides)
    if other.order > fact.order:
        return Antecedent(other, score - _LATER - _STEP * (other.order - fact.order), sure)
    return Antecedent(other, score - _STEP * (fact.order - other.order - 1), sure)


def _is_mention(reading: Reading, other: Facts) -> bool:
    """Tell whether the cue is a noun such as `tuduhan`."""
    return any(reading.words.noun_at(index) is not None for index in other.cue)


def _is_fuller(reading: Reading, fact: Facts, mention: Facts) -> bool:
    if fact.statement.act == mention.statement.act and not fact.aims.isdisjoint(mention.aims):
        return True
    shared = fact.keys & mention.keys - fact.called
    return 2 * reading.weigh(shared) >= reading.totals[mention.order] > 0
