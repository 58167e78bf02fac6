"""What the link stage knows about a language: stems and small word lists, one pack a language."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Literal, NamedTuple

__all__ = ["NounClass", "WordPack", "phrases", "word_set"]

NounClass = Literal["claim", "accusation", "criticism", "demand", "offer", "proposal", "warning", "denial", "question"]
"""What a noun such as `tuduhan` or `offer` says that an earlier statement was."""


class WordPack(NamedTuple):
    """The words of one language. All are lower case; phrases are tuples of words."""

    stem: Callable[[str], str]
    """A crude stem, equal for forms of one root more often than not."""
    abbreviations: frozenset[str]
    """Words that a full stop follows inside a sentence."""
    stop: frozenset[str]
    """Words that carry nothing of what a statement is about."""
    nouns: Mapping[str, NounClass]
    """Nouns that take up a statement (`tuduhan itu`, `the claim`)."""
    demonstratives: frozenset[str]
    """Words that make a noun point back; before it in English, after it in Indonesian."""
    noun_first: bool
    """Whether the noun stands before what determines it, as in Indonesian."""
    breaks: frozenset[str]
    """Words that end a noun phrase before its demonstrative, or open its complement."""
    openers: frozenset[str]
    """Those of them that open what was said: `bahwa`, `that`."""
    agents: frozenset[str]
    """Words between such a noun and whose it is: `by`, `dari`."""
    things: frozenset[tuple[str, ...]]
    """Phrases for what was said as a whole: `hal itu`, `it`."""
    falsehoods: frozenset[tuple[str, ...]]
    """Predicates that say that something said is not so: `tidak berdasar`, `baseless`."""
    responses: frozenset[tuple[str, ...]]
    """Openings of an answer: `menanggapi`, `in response to`."""
    denials: frozenset[str]
    """Stems of cues that deny by themselves."""
    assents: frozenset[str]
    """Stems of cues that accept what another asked or said: `menyetujui`, `agreed`."""
    confirms: frozenset[str]
    """Stems of cues that say that something said is so: `membenarkan`, `confirmed`."""
    insists: frozenset[str]
    """Stems of cues that hold something against doubt: `bersikukuh`, `insists`."""
    sayings: frozenset[str]
    """Cues that report words and nothing else: what answers a question."""
    shares: frozenset[str]
    """Words for a share of people: `persen`, `half`."""
    proofs: frozenset[str]
    """Words for proof, which the accused ask for."""
    silences: frozenset[str]
    """Words of a refusal to speak: `berkomentar`, `comment`."""
    echoes: frozenset[tuple[str, ...]]
    """Signs that one agrees with the one before: `senada`."""
    joins: frozenset[tuple[str, ...]]
    """Signs that one agrees with somebody who is named next: `sepakat dengan`, `echoed`."""
    likes: frozenset[tuple[str, ...]]
    """Contents that say no more than that it is the same: `hal serupa`, `the same point`."""
    pronouns: frozenset[str]
    """Words that take up a person or thing named before."""
    negations: frozenset[str]
    """Words that turn what follows."""
    before: frozenset[tuple[str, ...]]
    """Signs that something was so once: `sebelumnya`, `earlier`."""
    now: frozenset[tuple[str, ...]]
    """Signs that it is otherwise now: `kini`, `has since`."""
    contrasts: frozenset[tuple[str, ...]]
    """Words that set two clauses against each other: `sedangkan`, `while`."""
    offices: frozenset[str]
    """Words for people and bodies that speak for a state."""


def word_set(text: str) -> frozenset[str]:
    """Return the words of a list written as one string."""
    return frozenset(text.split())


def phrases(text: str) -> frozenset[tuple[str, ...]]:
    """Return the phrases of a list written as one string, parted by commas."""
    return frozenset(tuple(part.split()) for part in text.split(",") if part.strip())
