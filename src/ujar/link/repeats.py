"""Repeats: the same proposition said again, by the same speaker or another."""

from __future__ import annotations

from typing import Final

from ujar.link.anaphors import find_anaphors
from ujar.link.antecedents import ASSERTIONS, WINDOW, fullest, same_speaker
from ujar.link.facts import Facts, Reading
from ujar.link.ties import Rule, Tie, is_count, shared_words

__all__ = ["find_repeat"]

_ALIKE: Final = 0.55
"""The share of the keys of both that two statements of one proposition surely have in common."""
_ALIKE_OF_ONE: Final = 0.3
"""The share that is enough for two statements of one speaker: of those below `_ALIKE` four in five were repetitions."""
_ALIKE_OF_OTHERS: Final = 0.4
"""The same for two speakers, of which it were three in four."""
_HELD: Final = 0.55
"""The share of the shorter one, where that is enough."""
_FEWEST: Final = 2
"""Words in common, names not counted."""
_FEWEST_OF_OTHERS: Final = 4
"""The same when two speakers say it."""
_FEWEST_OF_LEAD: Final = 5
_LEAD: Final = 3
"""How many statements at the beginning of an article are its lead."""
_HEAD: Final = 15
"""Tokens of a content in which its negation is sought."""
_SHORTEST: Final = 6
"""Tokens of a content that says only that it is the same, or names what was said."""


def find_repeat(reading: Reading, fact: Facts) -> Tie | None:
    """Return the earlier statement that a statement repeats, None when none is near enough to it.

    A lead without a speaker is repeated by the statement that attributes it; a quotation does not repeat the
    paraphrase beside it merely for being about the same thing.
    """
    mentioned = fullest(reading, fact)
    shared = fact.keys & mentioned.keys - fact.called
    if mentioned.order != fact.order and shared:
        return Tie(fact.order, mentioned.order, "repeats", "mention", shared_words(reading, fact, shared))
    return _by_words(reading, fact) or _by_mention(reading, fact) or _by_likeness(reading, fact)


def _by_words(reading: Reading, fact: Facts) -> Tie | None:
    """`Hal serupa diungkapkan …`: the same as the statement before, by somebody else."""
    words = reading.words
    if fact.order == 0 or fact.outer is not None or len(fact.content) > _SHORTEST:
        return None
    other = reading.facts[fact.order - 1]
    if not words.has_phrase(fact.content, words.pack.likes) or not other.actors or same_speaker(fact, other):
        return None
    return Tie(fact.order, other.order, "repeats", "mention", " ".join(words.forms[index] for index in fact.content))


def _by_mention(reading: Reading, fact: Facts) -> Tie | None:
    """`Klaim kemenangan tersebut disampaikan …`: the whole content names what was said before."""
    if fact.outer is not None or fact.statement.act != "claim" or len(fact.content) > _SHORTEST:
        return None
    for anaphor in find_anaphors(reading.words, fact):
        if anaphor.in_lead or not anaphor.points or anaphor.start or anaphor.end < len(fact.content):
            continue
        about = fact.keys - {anaphor.key}
        for other in reversed(reading.facts[max(0, fact.order - WINDOW) : fact.order]):
            if other.statement.act not in ASSERTIONS or other.outer is not None or not about & other.keys:
                continue
            if not anaphor.owner or not anaphor.owner.isdisjoint(other.called):
                return Tie(fact.order, other.order, "repeats", "mention", anaphor.words)
    return None


def _by_likeness(reading: Reading, fact: Facts) -> Tie | None:
    best: tuple[float, Facts, frozenset[str]] | None = None
    for other in reversed(reading.facts[max(0, fact.order - WINDOW) : fact.order]):
        shared = fact.keys & other.keys
        alike = _alike(reading, fact, other, shared) if len(shared) >= _FEWEST else 0.0
        lowest = _ALIKE_OF_ONE if same_speaker(fact, other) else _ALIKE_OF_OTHERS
        if alike < lowest or (best is not None and alike <= best[0]):
            continue
        if _may_repeat(reading, fact, other):
            best = (alike, other, shared)
    if best is None:
        return None
    alike, other, shared = best
    rule: Rule = "likeness" if alike >= _ALIKE else "some likeness"
    return Tie(fact.order, other.order, "repeats", rule, shared_words(reading, fact, shared))


def _may_repeat(reading: Reading, fact: Facts, other: Facts) -> bool:
    """Tell whether two statements stand apart in the text and agree in their numbers and negation."""
    if other.order == fact.outer or _overlap(fact, other) or is_count(reading, fact) or is_count(reading, other):
        return False
    one, two = ({key for key in each.keys if key[0].isdigit()} for each in (fact, other))
    if not (one <= two or two <= one):
        return False
    return _negated(reading, fact) == _negated(reading, other)


def _overlap(fact: Facts, other: Facts) -> bool:
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
    one, two = reading.totals[fact.order], reading.totals[other.order]
    both = one + two - weight
    common = len(shared - fact.names)
    fewest = _FEWEST if same_speaker(fact, other) else _FEWEST_OF_OTHERS
    alike = weight / both if both and common >= fewest else 0.0
    if fact.statement.act == other.statement.act and weight >= _HELD * min(one, two) > 0:
        lead = not other.actors and other.order < _LEAD and fact.order - other.order > 1
        lead = lead and common >= _FEWEST_OF_LEAD
        confirms = fact.statement.act == "agree" and not same_speaker(fact, other)
        if lead or confirms:
            return max(alike, _ALIKE)
    return alike
