"""Contradictions: two speakers set against each other in one sentence about one thing."""

from __future__ import annotations

from typing import Final

from ujar.link.antecedents import other_side
from ujar.link.facts import Facts, Reading
from ujar.link.ties import Tie, is_count

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
    if is_count(reading, fact) or is_count(reading, other):
        return None
    sign = _sign(reading, fact)
    if sign is None or not (_insists(reading, fact) or _insists(reading, other) or _same_subject(reading, fact, other)):
        return None
    about = fact.keys & other.keys or any(
        reading.words.lower[index] in reading.words.pack.pronouns for index in fact.content[:4]
    )
    return Tie(fact.order, other.order, "contradicts", 0.7, sign) if about else None


def _insists(reading: Reading, fact: Facts) -> bool:
    """Tell whether the cue says that the speaker holds against doubt."""
    return not fact.cue_keys.isdisjoint(reading.words.pack.insists)


def _same_subject(reading: Reading, fact: Facts, other: Facts) -> bool:
    """Tell whether both contents begin with the same pronoun or name."""
    words = reading.words
    first = [
        next((words.lower[i] for i in one.content if words.lower[i] not in ("that", "bahwa")), None)
        for one in (fact, other)
    ]
    return first[0] is not None and first[0] == first[1]


def _sign(reading: Reading, fact: Facts) -> str | None:
    for index in fact.lead[:3]:
        if reading.words.lower[index] == ";":
            return ";"
        found = reading.words.phrase_at(index, reading.words.pack.contrasts, end=fact.lead[-1] + 1)
        if found is not None:
            return " ".join(found)
    return None
