"""Denials that do not name what they deny: `Moskow membantah mengirim tank`, `There are no units there`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from ujar.acts import TURNING, Act
from ujar.link.antecedents import ASSERTIONS, WINDOW, fullest, other_side
from ujar.link.facts import Facts, Reading
from ujar.link.ties import LIGHTEST, Tie, cue_words, outermost, shared_words
from ujar.records import Relation

__all__ = ["denies_by_cue", "find_appended", "find_denied"]

_DENIED: Final[Mapping[Act, float]] = {**ASSERTIONS, "demand": 1.2}
_AIMED: Final = 1.0
_NAMED: Final = 0.5
_NESTED: Final = 0.3
_STEP: Final = 0.35
"""What each statement in between costs: a denial that names nothing is of what was just said."""
_SHARED: Final = 1.5
"""What it adds that all of the denial is about what the other statement is about."""
_LOWEST: Final = 2.3
_APPENDED: Final = 3
"""Tokens of the content of an appended denial, which is no more than a noun."""
_SAID: Final = frozenset({"claim", "accusation"})
_TAKEN_UP: Final = _SAID | {"demand", "offer", "proposal"}
_MOST: Final = 0.5
"""The share of a denial that has to be about the statement before it when nothing else ties the two."""


def denies_by_cue(reading: Reading, fact: Facts) -> bool:
    """Tell whether the cue denies by itself: `membantah`, `denied`."""
    return not fact.cue_keys.isdisjoint(reading.words.pack.denials)


def find_appended(reading: Reading, fact: Facts, before: Sequence[Tie]) -> Tie | None:
    """Return the tie of what is appended to what it denies or refuses: `…, a charge Hamas denies`."""
    if fact.statement.act not in TURNING or fact.order == 0 or fact.outer is not None or len(fact.content) > _APPENDED:
        return None
    noun = next((index for index in fact.content if reading.words.noun_at(index) in _TAKEN_UP), None)
    other = outermost(reading, reading.facts[fact.order - 1])
    if noun is None or other.sentence != fact.sentence or not other_side(fact, other):
        return None
    relation: Relation = "denies" if reading.words.noun_at(noun) in _SAID else "answers"
    return Tie(fact.order, other.order, relation, "appended", reading.words.forms[noun])


def find_denied(reading: Reading, fact: Facts, before: Sequence[Tie]) -> Tie | None:
    """Return the tie of a denial to what was said of its speaker, or about the same thing.

    After a cue such as `said` the statement has to be aimed at the speaker or name it; after `denied` words in
    common are enough.
    """
    if fact.statement.act != "deny" or not fact.sides:
        return None
    best: tuple[float, Facts, frozenset[str]] | None = None
    for other in reversed(reading.facts[max(0, fact.order - WINDOW) : fact.order]):
        found = _fit(reading, fact, other)
        if found is not None and (best is None or found[0] > best[0]):
            best = (found[0], other, found[1])
    if best is None or best[0] < _LOWEST:
        return None
    _, other, shared = best
    evidence = shared_words(reading, fact, shared) if shared else cue_words(reading, fact)
    return Tie(fact.order, fullest(reading, other).order, "denies", "denial", evidence)


def _fit(reading: Reading, fact: Facts, other: Facts) -> tuple[float, frozenset[str]] | None:
    """Return how well a statement fits as what is denied and the keys in common, None when it cannot be."""
    base = _DENIED.get(other.statement.act)
    if base is None or other.statement.negated or not other_side(fact, other) or fact.outer == other.order:
        return None
    shared = fact.keys & other.keys - fact.called
    share = reading.weigh(shared) / max(LIGHTEST, reading.totals[fact.order])
    aimed = not fact.sides.isdisjoint(other.aims)
    named = not fact.called.isdisjoint(other.keys)
    near = fact.order - other.order == 1 and share >= _MOST
    if not (aimed or named or near or (shared and denies_by_cue(reading, fact))):
        return None
    score = base + (_AIMED if aimed else _NAMED * named) + _SHARED * share
    score -= _NESTED * (other.outer is not None) + _STEP * (fact.order - other.order - 1)
    return score, shared
