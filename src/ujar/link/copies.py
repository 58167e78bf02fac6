"""Near-copies of articles: a report of an agency that several papers print is one source.

Texts are compared by their shingles, runs of words (Broder, "On the resemblance and containment of documents",
1997). A fixed share of the hashes of an article's shingles are its prints: few enough to look up in an index, and two
articles share about the share of prints that they share of text. A copy may be cut, so containment counts: the share
of the shorter text that the longer one holds.
"""

from __future__ import annotations

from hashlib import blake2b
from typing import Final

from ujar.link.actors.folding import fold_text

__all__ = [
    "COPIES",
    "FEWEST_PRINTS",
    "PRINTS_SHARED",
    "containment",
    "is_copy",
    "is_same_wording",
    "prints_of",
    "shingles_of",
]

COPIES: Final = "copies.v1"
"""What found a copy."""

FEWEST_PRINTS: Final = 4
"""Prints of the shorter of two articles from which they are compared."""
PRINTS_SHARED: Final = 0.35
"""The share of its prints that has to be shared before the texts themselves are compared."""
_CONTAINED: Final = 0.6
"""The share of the shorter text that the longer one has to hold."""
_SHINGLE: Final = 6
_SAMPLED: Final = 8
"""One hash in so many is a print."""
_CUT: Final = 0.6
"""How much of the longer of two contents the shorter has to be."""


def shingles_of(text: str) -> frozenset[int]:
    """Return the hashes of all runs of six words of a text, as signed 64-bit numbers."""
    words = fold_text(text)
    return frozenset(_hash(" ".join(words[at : at + _SHINGLE])) for at in range(len(words) - _SHINGLE + 1))


def prints_of(shingles: frozenset[int]) -> list[int]:
    """Return the prints among the shingles of a text, in order."""
    return sorted(shingle for shingle in shingles if shingle % _SAMPLED == 0)


def containment(one: frozenset[int], other: frozenset[int]) -> float:
    """Return the share of the shorter of two texts that the other holds, 0 to 1."""
    shorter = min(len(one), len(other))
    return len(one & other) / shorter if shorter else 0.0


def is_copy(share: float) -> bool:
    """Tell whether so much of a text in another makes the two one source."""
    return share >= _CONTAINED


def is_same_wording(one: str, other: str) -> bool:
    """Tell whether two contents are the same words, or one is the other cut short."""
    first, second = (" ".join(fold_text(text)) for text in (one, other))
    shorter, longer = sorted((first, second), key=len)
    return bool(shorter) and shorter in longer and len(shorter) >= _CUT * len(longer)


def _hash(text: str) -> int:
    return int.from_bytes(blake2b(text.encode(), digest_size=8).digest(), "big", signed=True)
