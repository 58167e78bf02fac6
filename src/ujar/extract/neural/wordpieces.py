"""Words as pieces of a fixed vocabulary, the way BERT cuts them.

Greedy longest match from the left (Wu et al. 2016, as in Devlin et al. 2019): lower case, accents off, marks
apart; a piece that does not begin its word carries `##`.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache

from ujar.extract.neural.cutter import LONGEST, Pieces
from ujar.extract.tokens import Token

__all__ = ["WordPieces"]

_LONGEST_WORD = 100
_CACHED = 50_000


class WordPieces:
    """Cuts words into the numbers of their pieces."""

    def __init__(self, vocabulary: Sequence[str]) -> None:
        self._numbers: Mapping[str, int] = {piece: number for number, piece in enumerate(vocabulary)}
        self.unknown = self._numbers["[UNK]"]
        self.opening = self._numbers["[CLS]"]
        self.closing = self._numbers["[SEP]"]
        self.cut = lru_cache(maxsize=_CACHED)(self._cut)

    def pieces(self, text: str, tokens: Sequence[Token]) -> list[Pieces]:
        """Return the pieces of every token of a text."""
        return [self.cut(token.word) for token in tokens]

    def _cut(self, word: str) -> Pieces:
        """Return the numbers of a token's pieces: at least one, at most `LONGEST`."""
        pieces = [number for part in _parts(word) for number in self._match(part)]
        return tuple(pieces[:LONGEST]) or (self.unknown,)

    def _match(self, part: str) -> list[int]:
        if len(part) > _LONGEST_WORD:
            return [self.unknown]
        numbers: list[int] = []
        start = 0
        while start < len(part):
            for end in range(len(part), start, -1):
                piece = part[start:end] if start == 0 else f"##{part[start:end]}"
                number = self._numbers.get(piece)
                if number is not None:
                    numbers.append(number)
                    start = end
                    break
            else:
                return [self.unknown]
        return numbers


def _parts(word: str) -> Iterator[str]:
    """Yield a word lower-cased and without accents, every mark of punctuation by itself."""
    part = ""
    for char in unicodedata.normalize("NFD", word.lower()):
        category = unicodedata.category(char)
        if category == "Mn" or category[0] == "C":
            continue
        if category[0] == "P" or (char.isascii() and not char.isalnum()):
            if part:
                yield part
            yield char
            part = ""
        else:
            part += char
    if part:
        yield part
