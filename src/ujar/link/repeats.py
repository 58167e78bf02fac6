"""Repeats: the same proposition said again, by the same speaker or another."""

from __future__ import annotations

from typing import Final

from ujar.link.anaphors import find_anaphors
from ujar.link.antecedents import WINDOW, fullest
from ujar.link.facts import Facts, Reading
from ujar.link.ties import Tie, shared_words

__all__ = ["find_repeat"]

_ALIKE: Final = 0.55
"""The share of the keys of both that two statements of one proposition have in common."""
_HELD: Final = 0.55
_FEWEST: Final = 2
_FEWEST_HELD: Final = 5


def find_repeat(reading: Reading, fact: Facts) -> Tie | None:
    """Return the earlier statement that a statement repeats, None when none is near enough to it.

    A lead without a speaker is repeated by the statement that attributes it; a quotation does not repeat the
    paraphrase beside it merely for being about the same thing.
    """
    mentioned = fullest(reading, fact)
    if mentioned.order != fact.order:
        return Tie(fact.order, mentioned.order, "repeats", 0.7, _cue(reading, fact))
    best: tuple[float, Facts, frozenset[str]] | None = None
    for other in reversed(reading.facts[max(0, fact.order - WINDOW) : fact.order]):
        if other.order == fact.outer:
            continue
        shared = fact.keys & other.keys
        if len(shared) < _FEWEST:
            continue
        alike = _alike(reading, fact, other, shared)
        if alike >= _ALIKE and (best is None or alike > best[0]):
            best = (alike, other, shared)
    if best is None:
        return None
    return Tie(fact.order, best[1].order, "repeats", min(0.95, best[0] + 0.2), shared_words(reading, fact, best[2]))


def _alike(reading: Reading, fact: Facts, other: Facts, shared: frozenset[str]) -> float:
    weight = reading.weigh(shared)
    one, two = reading.weigh(fact.keys), reading.weigh(other.keys)
    both = one + two - weight
    alike = weight / both if both else 0.0
    lead = not other.actors and fact.order - other.order > 1 and fact.statement.act == other.statement.act
    if lead and len(shared) >= _FEWEST_HELD and weight >= _HELD * min(one, two):
        return max(alike, _ALIKE)
    return alike


def _cue(reading: Reading, fact: Facts) -> str:
    return " ".join(reading.words.forms[index] for index in fact.cue)
