"""A tie: a link before it is written down, between statements by their order in the article."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Final, Literal, NamedTuple

from ujar.link.facts import Facts, Reading
from ujar.records import Relation

__all__ = ["LIGHTEST", "SCORES", "Rule", "Tie", "cue_words", "is_count", "outermost", "shared_words"]

LIGHTEST: Final = 4.0
"""The least weight that a content is taken to have: one word in common does not tie two short ones."""
_MOST_WORDS: Final = 6
_DEEPEST: Final = 20
"""Statements within one another that are followed outwards."""


Rule = Literal[
    "named", "pointed at", "inside", "appended", "denial", "following", "question", "reply", "counter-accusation",
    "insistence", "agreement", "mention", "likeness", "some likeness", "change", "contrast",
    "verdict",
]  # fmt: skip
"""What ties two statements: see the functions that find them."""

SCORES: Final[Mapping[Rule, float]] = {
    "named": 0.75,
    "pointed at": 0.65,
    "inside": 0.9,
    "appended": 0.7,
    "verdict": 0.75,
    "denial": 0.7,
    "following": 0.65,
    "question": 0.85,
    "reply": 0.7,
    "counter-accusation": 0.6,
    "insistence": 0.6,
    "agreement": 0.5,
    "mention": 0.5,
    "likeness": 0.85,
    "some likeness": 0.8,
    "change": 0.6,
    "contrast": 0.6,
}
"""The share of a rule's ties that were right, to 0.05, as readers judged those in the samples and in 660 articles
of news that they were not written on (docs/links.md); for rules with fewer than ten finds an estimate."""


class Tie(NamedTuple):
    """One statement and the other to which it has a relation, how sure that is, and the words that decided."""

    start: int
    end: int
    relation: Relation
    rule: Rule
    evidence: str

    @property
    def score(self) -> float:
        """How sure the tie is, 0 to 1."""
        return SCORES[self.rule]


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
