"""One article as the speaker readers see it: its document, and what its capital letters tell about names."""

from __future__ import annotations

from collections import Counter

from ujar.extract.document import Document

__all__ = ["View"]

_CAPITAL = frozenset("CAI")


class View:
    """Facts about the capitalised words of a document, found once and shared by every reader.

    Attributes, the first two of one entry a token:
        run_start, run_end: the run of capitalised words that the token stands in; a token that is not
            capitalised is its own.
        alone: how often a capitalised word stands without a capitalised neighbour: candidates for short
        names.
        counts: how often a word is capitalised.
        pairs: how often two capitalised words follow each other.
        places: token indices of each capitalised word.
    """

    __slots__ = ("alone", "counts", "doc", "pairs", "places", "run_end", "run_start")

    def __init__(self, doc: Document) -> None:
        self.doc = doc
        size = len(doc)
        self.run_start = list(range(size))
        self.run_end = list(range(1, size + 1))
        self.alone: Counter[str] = Counter()
        self.counts: Counter[str] = Counter()
        self.pairs: Counter[tuple[str, str]] = Counter()
        self.places: dict[str, list[int]] = {}
        index = 0
        while index < size:
            stop = index + 1
            if self.capital(index):
                while stop < size and self.capital(stop) and doc.sentence_of[stop] == doc.sentence_of[index]:
                    stop += 1
                self._add(index, stop)
            index = stop

    def _add(self, start: int, stop: int) -> None:
        words = self.doc.words
        for index in range(start, stop):
            self.run_start[index], self.run_end[index] = start, stop
            self.counts[words[index]] += 1
            self.places.setdefault(words[index], []).append(index)
            if index > start:
                self.pairs[words[index - 1], words[index]] += 1
        if stop == start + 1:
            self.alone[words[start]] += 1

    def capital(self, index: int) -> bool:
        """Tell whether a token begins with a capital letter."""
        return self.doc.shapes[index] in _CAPITAL

    def text(self, start: int, end: int) -> str:
        """Return the words of a token range with single spaces."""
        first, last = self.doc.span(start, end)
        return " ".join(self.doc.text[first:last].split())
