"""The words of an article as place names see them: compounds parted at their hyphens, runs of capitals.

`pro-Moscow`, `se-Jawa Barat` and `South Florida-based` hold place names, and `Opa-Locka` is one. So a token with
a capital inside is parted at its hyphens; every other token is one piece.
"""

from __future__ import annotations

from collections.abc import Collection
from typing import NamedTuple

from ujar.extract.document import CAPITALS, Document

__all__ = ["Piece", "Pieces"]


def _parted(word: str) -> bool:
    """Tell whether a compound may hold a name of its own: `pro-Moscow`, and not `negara-negara`, `Covid-19`."""
    parts = word.split("-")
    return any(part[:1].isupper() for part in parts) and not any(part[:1].isdigit() for part in parts)


class Piece(NamedTuple):
    """One word or mark: `text[start:end] == word`."""

    word: str
    low: str
    start: int
    end: int
    capital: bool
    token: int
    """Index of the token in the document."""


class Pieces:
    """The pieces of an article with the runs of capitalised words in it.

    Attributes:
        doc: the article.
        items: the pieces in the order of the text.
        sentence: for each piece the index of its sentence.
        lows: the pieces in lower case.
    """

    __slots__ = ("doc", "items", "lows", "sentence", "small")

    def __init__(self, doc: Document, small: Collection[str]) -> None:
        """Part the tokens; `small` are words that stand in no name although they begin a sentence."""
        self.doc = doc
        self.small = small
        self.items: list[Piece] = []
        for index, token in enumerate(doc.tokens):
            if "-" in token.word and _parted(token.word):
                self._part(index)
            else:
                capital = doc.shapes[index] in CAPITALS
                self.items.append(Piece(token.word, doc.words[index], token.start, token.end, capital, index))
        self.sentence = [doc.sentence_of[piece.token] for piece in self.items]
        self.lows = [piece.low for piece in self.items]

    def _part(self, index: int) -> None:
        token = self.doc.tokens[index]
        start = token.start
        for part in token.word.split("-"):
            if part:
                self.items.append(Piece(part, part.lower(), start, start + len(part), part[0].isupper(), index))
            start += len(part) + 1

    def __len__(self) -> int:
        return len(self.items)

    def named(self, index: int) -> bool:
        """Tell whether a piece can be part of a name: a capital, and no small word."""
        if not 0 <= index < len(self.items):
            return False
        piece = self.items[index]
        return piece.capital and piece.low not in self.small

    def low(self, index: int) -> str:
        """Return a piece in lower case, an empty string beyond the ends."""
        return self.lows[index] if 0 <= index < len(self.lows) else ""

    def joined(self, left: int, right: int) -> bool:
        """Tell whether two neighbouring pieces stand in one sentence, parted by blanks alone."""
        if left < 0 or right >= len(self.items) or self.sentence[left] != self.sentence[right]:
            return False
        one, two = self.items[left], self.items[right]
        return two.start > one.end and self.doc.text[one.end : two.start].isspace()

    def run_start(self, index: int) -> int:
        """Return where the run of names that goes up to a piece, itself not looked at, begins."""
        while self.joined(index - 1, index) and self._runs(index - 1):
            index -= 1
        return index

    def run_end(self, index: int) -> int:
        """Return where the run of names that goes on from a piece, itself not looked at, ends."""
        while self.joined(index - 1, index) and self._runs(index):
            index += 1
        return index

    def _runs(self, index: int) -> bool:
        """Tell whether a piece is part of a run: a name, or a number in one."""
        return self.named(index) or self.items[index].word[0].isdigit()

    def opens(self, index: int) -> bool:
        """Tell whether a piece is the first word of its sentence, quotation marks aside."""
        while index > 0 and self.sentence[index - 1] == self.sentence[index]:
            index -= 1
            if self.items[index].word[0].isalnum():
                return False
        return True
