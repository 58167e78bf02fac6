"""Denials that only say that something is untrue: `“That is a lie,” said Kim`, `“Itu bohong,” kata Insin`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from ujar.link.antecedents import ASSERTIONS, other_side
from ujar.link.facts import Facts, Reading
from ujar.link.ties import Tie, outermost

__all__ = ["find_verdict"]

_POINTERS: Final = frozenset("that this it these those".split())
_BEING: Final = frozenset("is was are were isn't wasn't isn’t wasn’t 's ’s never".split())
_JOINED: Final = frozenset("that's it's that’s it’s".split())
_POINTED_ID: Final = frozenset("itu ini semua semuanya".split())
_TURNED_ID: Final = frozenset("tidak tak bukan bohong hoaks hoax fitnah kebohongan dongeng mengada-ada".split())
_SHORTEST: Final = 2
_LONGEST: Final = 7
"""Tokens of the longest verdict."""
_BACK: Final = 3
"""Statements before it among which it points at one."""
_NEAR: Final = 2
"""Sentences between the two."""


def find_verdict(reading: Reading, fact: Facts, before: Sequence[Tie]) -> Tie | None:
    """Return the tie of a verdict to what somebody else has just said, or to what was just denied by another, too."""
    if fact.statement.act != "deny" or len(fact.content) > _LONGEST or fact.names:
        return None
    if not _points([reading.words.lower[index] for index in fact.content]):
        return None
    evidence = " ".join(reading.words.forms[index] for index in fact.content)
    for other in reversed(reading.facts[max(0, fact.order - _BACK) : fact.order]):
        if fact.opens - other.closes > _NEAR or not fact.actors.isdisjoint(other.actors):
            continue
        denied = next((tie.end for tie in before if tie.start == other.order and tie.relation == "denies"), None)
        if denied is not None:
            return Tie(fact.order, denied, "denies", "verdict", evidence)
        if other.statement.act != "deny" and other.statement.act in ASSERTIONS and other_side(fact, other):
            return Tie(fact.order, outermost(reading, other).order, "denies", "verdict", evidence)
    return None


def _points(said: Sequence[str]) -> bool:
    """Tell whether a few words say of something pointed at that it is not so: `that is a lie`, `tidak benar itu`."""
    if len(said) < _SHORTEST:
        return False
    if said[0] in _JOINED or (said[0] in _POINTERS and said[1] in _BEING):
        return True
    first, last = said[0] in _POINTED_ID, said[-1] in _POINTED_ID
    return (first and not _TURNED_ID.isdisjoint(said[1:])) or (last and said[0] in _TURNED_ID)
