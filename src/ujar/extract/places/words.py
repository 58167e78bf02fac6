"""What a language has to say about where places stand, as one set of tables."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

__all__ = ["Words", "forms"]


class Words(NamedTuple):
    """The words of one language; all in lower case."""

    small: frozenset[str]
    """Words that stand in no name: they part runs of capitals at the head of a sentence and in headlines."""
    inside: frozenset[str]
    """Words that something lies in or comes from a place: the surest evidence."""
    around: frozenset[str]
    """Words that stand before places, and before people too: `from`, `to`, `of`."""
    nouns: frozenset[str]
    """Nouns without a capital whose name follows: `desa Sukaraja`, `the town of Selma`."""
    offices: frozenset[str]
    """Words for offices and titles, which stand beside a place without making it part of a name."""
    bodies: frozenset[str]
    """Words for organisations and buildings: a place in the same name is theirs."""
    crowds: frozenset[str]
    """Words with a capital at the head of a sentence that stand before a place: `Warga`."""
    designators: Mapping[str, str]
    """Words before a name that say what it is, with the granularity."""
    followers: Mapping[str, str]
    """The same for words after a name: `County`."""
    directions: frozenset[str]
    """`North` in `North Florida`."""
    demonyms: Mapping[str, str]
    """Adjectives and names of peoples, with the country's code or the key of a continent or region."""
    palaces: Mapping[str, str]
    """Seats of power that are no towns, with the country's code."""
    ordinary: frozenset[str]
    """Names of places that are words or names of people too: they need a word of `inside`."""
    voices: frozenset[str]
    """Words of saying and doing that only a state can be the subject of, after its capital."""
    addressed: tuple[str, ...]
    """What verbs begin with whose object is a government: `accuse`, `warn`; `visit Moscow` is none."""
    abbreviations: Mapping[str, str]
    """Short names that stand only after a comma, without full stops, with the key of the full name."""


def forms(text: str) -> frozenset[str]:
    """Return the words or names of a table: parted by commas or line breaks where there are any, else by blanks."""
    if "," in text:
        return frozenset(name for part in text.replace("\n", ",").split(",") if (name := " ".join(part.split())))
    return frozenset(text.split())
