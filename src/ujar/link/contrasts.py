"""Two speakers set against each other: in one sentence about one thing, or by what one insists on all the same."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from ujar.acts import TURNING
from ujar.link.antecedents import other_side
from ujar.link.facts import Facts, Reading
from ujar.link.ties import Tie, cue_words, is_count

__all__ = ["find_contrast", "find_insistence"]

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
    if is_count(reading, fact) or is_count(reading, other) or (_has_number(fact) and _has_number(other)):
        return None
    sign = _sign(reading, fact)
    if sign is None or not (_insists(reading, fact) or _insists(reading, other) or _same_subject(reading, fact, other)):
        return None
    about = fact.keys & other.keys or any(
        reading.words.lower[index] in reading.words.pack.pronouns for index in fact.content[:4]
    )
    return Tie(fact.order, other.order, "contradicts", "contrast", sign) if about else None


def find_insistence(reading: Reading, fact: Facts, before: Sequence[Tie]) -> Tie | None:
    """Return the tie of `But B insists that A …` to what A refused or denied in the sentence before."""
    if fact.order == 0 or fact.outer is not None or not fact.sides or not _insists(reading, fact):
        return None
    other = reading.facts[fact.order - 1]
    turned = other.statement.act in TURNING and not other.statement.negated
    if not turned or fact.sentence - other.sentence != 1 or not other.sides or not other_side(fact, other):
        return None
    named = not fact.aims.isdisjoint(other.sides) or fact.keys & other.called
    sign = _sign(reading, fact)
    if sign is None or not named:
        return None
    return Tie(fact.order, other.order, "answers", "insistence", f"{sign} {cue_words(reading, fact)}")


def _has_number(fact: Facts) -> bool:
    """Tell whether a content holds a figure: two that report what each spent do not contradict each other."""
    return any(key[0].isdigit() for key in fact.keys)


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
