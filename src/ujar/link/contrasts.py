"""Contradictions: two speakers set against each other in one sentence about one thing."""

from __future__ import annotations

from typing import Final

from ujar.link.antecedents import other_side
from ujar.link.facts import Facts, Reading
from ujar.link.ties import Tie

__all__ = ["find_contrast"]

_ASSERTING: Final = frozenset({"claim", "accuse", "deny"})


def find_contrast(reading: Reading, fact: Facts) -> Tie | None:
    """Return the statement that another contradicts: `A says it is so; B says it is not`."""
    before = [other for other in reading.facts[max(0, fact.order - 3) : fact.order] if other.outer is None]
    if fact.outer is not None or not before or not fact.sides:
        return None
    other = before[-1]
    if other.sentence != fact.sentence or not other.sides or not other_side(fact, other):
        return None
    if fact.statement.act not in _ASSERTING or other.statement.act not in _ASSERTING:
        return None
    sign = _sign(reading, fact)
    about = fact.keys & other.keys or any(
        reading.words.lower[index] in reading.words.pack.pronouns for index in fact.content[:4]
    )
    if sign is None or not about:
        return None
    return Tie(fact.order, other.order, "contradicts", 0.7, sign)


def _sign(reading: Reading, fact: Facts) -> str | None:
    for index in fact.lead[:3]:
        if reading.words.lower[index] == ";":
            return ";"
        found = reading.words.phrase_at(index, reading.words.pack.contrasts, end=fact.lead[-1] + 1)
        if found is not None:
            return " ".join(found)
    return None
