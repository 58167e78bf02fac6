"""Words as pieces of a fixed vocabulary, the way SentencePiece's unigram model cuts them.

The most likely cutting by the pieces' log probabilities (Kudo 2018), found by dynamic programming. Unlike word
pieces these keep the case of letters, and `▁` at the head of a piece says that white space stood before it.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from functools import lru_cache

from ujar.extract.neural.cutter import LONGEST, Pieces
from ujar.extract.tokens import Token

__all__ = ["Unigrams"]

_SPACE = "▁"
_LONGEST_WORD = 100
_CACHED = 50_000
_UNKNOWN_COST = 10.0
"""How much less likely a letter without a piece is than the least likely piece, as in SentencePiece."""


class Unigrams:
    """Cuts words into the numbers of their pieces; `scores` are the pieces' log probabilities."""

    def __init__(self, vocabulary: Sequence[str], scores: Sequence[float]) -> None:
        numbers = {piece: number for number, piece in enumerate(vocabulary)}
        self.opening = numbers.pop("<s>")
        self.closing = numbers.pop("</s>")
        self.unknown = numbers.pop("<unk>")
        self._numbers = {piece: (number, scores[number]) for piece, number in numbers.items()}
        self._longest = max(map(len, numbers), default=1)
        self._worst = min(scores) - _UNKNOWN_COST
        self.cut = lru_cache(maxsize=_CACHED)(self._cut)

    def pieces(self, text: str, tokens: Sequence[Token]) -> list[Pieces]:
        """Return the pieces of every token of a text."""
        return [self.cut(token.word, spaced=not token.start or text[token.start - 1].isspace()) for token in tokens]

    def _cut(self, word: str, *, spaced: bool) -> Pieces:
        """Return the numbers of a token's pieces: at least one, at most `LONGEST`."""
        letters = _normalised(word)
        return self._best(_SPACE + letters if spaced else letters)[:LONGEST] or (self.unknown,)

    def _best(self, letters: str) -> Pieces:
        size = len(letters)
        best: list[float] = [0.0] + [float("-inf")] * size
        back: list[tuple[int, int]] = [(0, 0)] * (size + 1)
        for start in range(size):
            here = best[start]
            for end in range(start + 1, min(size, start + self._longest) + 1):
                number, score = self._numbers.get(letters[start:end]) or (self.unknown, None)
                if score is None:
                    if end > start + 1:
                        continue
                    score = self._worst
                if here + score > best[end]:
                    best[end] = here + score
                    back[end] = (start, number)
        found: list[int] = []
        at = size
        while at:
            at, number = back[at]
            found.append(number)
        return tuple(reversed(found))


def _normalised(word: str) -> str:
    """Return a word in NFKC without control characters, at most so long."""
    letters = unicodedata.normalize("NFKC", word[:_LONGEST_WORD])
    return "".join(letter for letter in letters if unicodedata.category(letter)[0] != "C").replace(" ", _SPACE)
