"""Which statements are worth comparing: those that share two of their weightiest keys.

Comparing every statement with every other is quadratic. Each statement is put under the pairs of its few weightiest
keys instead, two languages under the same ones; what is alike enough to be linked shares a pair nearly always.
"""

from __future__ import annotations

from hashlib import blake2b
from itertools import combinations
from typing import Final

from ujar.link.across.propositions import Proposition
from ujar.link.across.vocabulary import Vocabulary

__all__ = ["pairs_of"]

_KEYS: Final = 6
"""Keys of a statement that are paired: fifteen pairs at most."""
_LIGHTEST: Final = 7.0
"""The weight of two keys together from which they make a pair."""


def pairs_of(proposition: Proposition, vocabulary: Vocabulary) -> list[int]:
    """Return the pairs under which a proposition is found, as signed 64-bit numbers; none for one that says little."""
    heaviest = sorted(proposition.keys, key=lambda key: (-vocabulary.weight(key), key))[:_KEYS]
    return [
        _number(f"{min(pair)}\t{max(pair)}")
        for pair in combinations(heaviest, 2)
        if vocabulary.weigh(pair) >= _LIGHTEST
    ]


def _number(text: str) -> int:
    return int.from_bytes(blake2b(text.encode(), digest_size=8).digest(), "big", signed=True)
