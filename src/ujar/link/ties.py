"""A tie: a link before it is written down, between statements by their order in the article."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final, NamedTuple

from ujar.link.facts import Facts, Reading
from ujar.records import Relation

__all__ = ["LIGHTEST", "Tie", "cue_words", "is_count", "outermost", "shared_words"]

LIGHTEST: Final = 4.0
"""The least weight that a content is taken to have: one word in common does not tie two short ones."""
_MOST_WORDS: Final = 6
_DEEPEST: Final = 20
"""Statements within one another that are followed outwards."""


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
    return "shared: " + ", ".join(found[:_MOST_WORDS])


def cue_words(reading: Reading, fact: Facts) -> str:
    """Return the cue of a statement as evidence; its first words when it has none."""
    tokens = fact.cue or fact.content[:_MOST_WORDS]
    return " ".join(reading.words.forms[index] for index in tokens)


def is_count(reading: Reading, fact: Facts) -> bool:
    """Tell whether a share of people speaks (`55 percent of voters`): counts do not answer one another."""
    return any(
        reading.words.lower[index][0].isdigit() or reading.words.lower[index] in reading.words.pack.shares
        for index in fact.source
    )


def outermost(reading: Reading, fact: Facts) -> Facts:
    """Return the statement that holds a nested one, itself when it is not nested."""
    for _ in range(_DEEPEST):
        if fact.outer is None or fact.outer >= fact.order:
            break
        fact = reading.facts[fact.outer]
    return fact
