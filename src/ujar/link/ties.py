"""A tie: a link before it is written down, between statements by their order in the article."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from ujar.link.facts import Facts, Reading
from ujar.records import Relation

__all__ = ["Tie", "is_count", "shared_words"]


class Tie(NamedTuple):
    """One statement and the other to which it has a relation, how sure that is, and the words that decided."""

    start: int
    end: int
    relation: Relation
    score: float
    evidence: str


def shared_words(reading: Reading, fact: Facts, keys: Iterable[str]) -> str:
    """Return the words of a statement that stand for keys, as evidence: `shared: tank, perbatasan`."""
    wanted = set(keys)
    found: list[str] = []
    for index in fact.content:
        key = reading.words.keys[index]
        if key in wanted:
            wanted.discard(key)
            found.append(reading.words.forms[index])
    return "shared: " + ", ".join(found[:6])


def is_count(reading: Reading, fact: Facts) -> bool:
    """Tell whether a share of people speaks (`55 percent of voters`): counts do not answer one another."""
    return any(
        reading.words.lower[index][0].isdigit() or reading.words.lower[index] in reading.words.pack.shares
        for index in fact.source
    )
