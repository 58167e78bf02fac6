"""Repeats: the same proposition said again, by the same speaker or another."""

from __future__ import annotations

from typing import Final

from ujar.link.antecedents import WINDOW, fullest, same_speaker
from ujar.link.facts import Facts, Reading
from ujar.link.ties import Tie, is_count, shared_words

__all__ = ["find_repeat"]

_ALIKE: Final = 0.55
"""The share of the keys of both that two statements of one proposition have in common."""
_HELD: Final = 0.55
"""The share of the shorter one."""
_FEWEST: Final = 2
_FEWEST_OF_OTHERS: Final = 4
_HEAD: Final = 15
"""Tokens of a content in which its negation is sought."""
_FEWEST_HELD: Final = 5
_SHORTEST: Final = 5
"""Tokens of a content that says only that it is the same."""


def find_repeat(reading: Reading, fact: Facts) -> Tie | None:
    """Return the earlier statement that a statement repeats, None when none is near enough to it.

    A lead without a speaker is repeated by the statement that attributes it; a quotation does not repeat the
    paraphrase beside it merely for being about the same thing.
    """
    mentioned = fullest(reading, fact)
    if mentioned.order != fact.order:
        return Tie(fact.order, mentioned.order, "repeats", 0.7, _cue(reading, fact))
    return _by_words(reading, fact) or _by_likeness(reading, fact)


def _by_words(reading: Reading, fact: Facts) -> Tie | None:
    """`Hal serupa diungkapkan …`: the same as the statement before, by somebody else."""
    words = reading.words
    if fact.order == 0 or fact.outer is not None or len(fact.content) > _SHORTEST:
        return None
    other = reading.facts[fact.order - 1]
    if not words.has_phrase(fact.content, words.pack.likes) or not other.actors or same_speaker(fact, other):
        return None
    return Tie(fact.order, other.order, "repeats", 0.7, " ".join(words.forms[index] for index in fact.content))


def _by_likeness(reading: Reading, fact: Facts) -> Tie | None:
    best: tuple[float, Facts, frozenset[str]] | None = None
    for other in reversed(reading.facts[max(0, fact.order - WINDOW) : fact.order]):
        if not _may_repeat(reading, fact, other):
            continue
        shared = fact.keys & other.keys
        alike = _alike(reading, fact, other, shared)
        if alike >= _ALIKE and (best is None or alike > best[0]):
            best = (alike, other, shared)
    if best is None:
        return None
    return Tie(fact.order, best[1].order, "repeats", min(0.95, best[0] + 0.2), shared_words(reading, fact, best[2]))


def _may_repeat(reading: Reading, fact: Facts, other: Facts) -> bool:
    """Tell whether two statements stand apart in the text and agree in their numbers and negation."""
    if other.order == fact.outer or _overlap(fact, other) or is_count(reading, fact) or is_count(reading, other):
        return False
    numbers = [{key for key in one.keys if key[0].isdigit()} for one in (fact, other)]
    if numbers[0] and numbers[1] and numbers[0].isdisjoint(numbers[1]):
        return False
    return _negated(reading, fact) == _negated(reading, other)


def _overlap(fact: Facts, other: Facts) -> bool:
    if not fact.content or not other.content:
        return True
    return fact.content[0] <= other.content[-1] and other.content[0] <= fact.content[-1]


def _negated(reading: Reading, fact: Facts) -> bool:
    negations = reading.words.pack.negations
    inside = any(reading.words.lower[index] in negations for index in fact.content[:_HEAD])
    return inside != fact.statement.negated


def _alike(reading: Reading, fact: Facts, other: Facts, shared: frozenset[str]) -> float:
    """Return how much of both statements is shared, 0 to 1.

    Less is enough when the first is a lead that names no speaker, and when both confirm the same.
    """
    weight = reading.weigh(shared)
    one, two = reading.weigh(fact.keys), reading.weigh(other.keys)
    both = one + two - weight
    fewest = _FEWEST if same_speaker(fact, other) else _FEWEST_OF_OTHERS
    alike = weight / both if both and len(shared) >= fewest else 0.0
    if fact.statement.act == other.statement.act and weight >= _HELD * min(one, two) > 0:
        lead = not other.actors and fact.order - other.order > 1 and len(shared) >= _FEWEST_HELD
        confirms = fact.statement.act == "agree" and not same_speaker(fact, other)
        if lead or confirms:
            return max(alike, _ALIKE)
    return alike


def _cue(reading: Reading, fact: Facts) -> str:
    return " ".join(reading.words.forms[index] for index in fact.cue)
