"""Word lists as they are written in the language packs, and the marks of English names that several modules need."""

from __future__ import annotations

__all__ = ["POSSESSIVES", "SUFFIXES", "word_set"]

POSSESSIVES = frozenset({"'s", "’s", "'", "’"})
"""The marks behind an owner."""
SUFFIXES = frozenset({"jr", "sr", "ii", "iii", "iv"})
"""What may stand behind a surname, in lower case without a stop."""


def word_set(text: str) -> frozenset[str]:
    """Return the words of a text as a set."""
    return frozenset(text.split())
