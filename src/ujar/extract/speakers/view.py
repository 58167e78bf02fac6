"""One article as the speaker readers see it: its document, and what its capital letters tell about names."""

from __future__ import annotations

from collections import Counter

from ujar.extract.document import CAPITALS, Document
from ujar.extract.speakers.word_sets import word_set

__all__ = ["View"]

_ENDS = frozenset(".…:;,”\"’'")
_MOSTLY = 0.6
"""Share of capitalised words from which a line without a full stop is a headline."""
_SMALL = word_set(
    """
    a an the and but or nor of in on at to for by from with as into onto over after before about against between
    through under via vs v is are where when if than so yet 's ’s n't n’t s t dan di ke dari yang untuk dengan
    pada oleh dalam
    """
)
"""Words that stay small in a headline whose other words have capitals."""
_SHORTEST = 4
"""Words of the shortest headline."""


class View:
    """Facts about the capitalised words of a document, found once and shared by every reader.

    Attributes, the first two of one entry a token:
        run_start, run_end: the run of capitalised words that the token stands in; a token that is not
            capitalised is its own. Headlines with capitals throughout are left out.
        alone: how often a capitalised word stands without a capitalised neighbour: candidates for short
        names.
        counts: how often a word is capitalised.
        inner: how often it is so where it does not begin a sentence.
        pairs: how often two capitalised words follow each other.
        places: token indices of each capitalised word.
        titles: whether a sentence is a headline with capitals throughout, one entry a sentence.
    """

    __slots__ = ("alone", "counts", "doc", "inner", "pairs", "places", "run_end", "run_start", "titles")

    def __init__(self, doc: Document) -> None:
        self.doc = doc
        size = len(doc)
        self.run_start = list(range(size))
        self.run_end = list(range(1, size + 1))
        self.alone: Counter[str] = Counter()
        self.counts: Counter[str] = Counter()
        self.inner: Counter[str] = Counter()
        self.pairs: Counter[tuple[str, str]] = Counter()
        self.places: dict[str, list[int]] = {}
        self.titles = [self._is_title(*span) for span in doc.sentences]
        self._add_titled_paragraphs()
        index = 0
        while index < size:
            stop = index + 1
            if self.capital(index) and not self.titles[doc.sentence_of[index]]:
                while stop < size and self._goes_on(stop) and doc.sentence_of[stop] == doc.sentence_of[index]:
                    stop += 1
                self._add(index, stop)
            index = stop

    def _goes_on(self, index: int) -> bool:
        """Tell whether a run goes on at a token: capitals, and the stop of an initial before a capital."""
        if self.capital(index):
            return True
        doc = self.doc
        initial = doc.lang == "en" and doc.words[index] == "." and doc.shapes[index - 1] == "I"
        return initial and index + 1 < len(doc) and self.capital(index + 1)

    def _add(self, start: int, stop: int) -> None:
        words, doc_sentence = self.doc.words, self.doc.sentence_of
        for index in range(start, stop):
            self.run_start[index], self.run_end[index] = start, stop
            self.counts[words[index]] += 1
            if index and doc_sentence[index] == doc_sentence[index - 1]:
                self.inner[words[index]] += 1
            self.places.setdefault(words[index], []).append(index)
            if index > start:
                self.pairs[words[index - 1], words[index]] += 1
        if stop == start + 1:
            self.alone[words[start]] += 1

    def _is_title(self, start: int, end: int) -> bool:
        """Tell whether a line is a headline with capitals throughout: its capitals show no names."""
        doc = self.doc
        if doc.words[end - 1] in _ENDS or not doc.starts_paragraph(start):
            return False
        if end < len(doc) and not doc.starts_paragraph(end):
            return False
        words = [index for index in range(start, end) if doc.shapes[index] in "aCAI"]
        return len(words) > 3 and sum(map(self.capital, words)) > _MOSTLY * len(words)

    def _add_titled_paragraphs(self) -> None:
        """Add the paragraphs in which every word but the small ones has a capital, full stop or not."""
        doc = self.doc
        first = 0
        for sentence in range(1, len(doc.sentences) + 1):
            if sentence < len(doc.sentences) and not doc.starts_paragraph(doc.sentences[sentence][0]):
                continue
            words = [
                k for k in range(doc.sentences[first][0], doc.sentences[sentence - 1][1]) if doc.shapes[k] in "aCAI"
            ]
            plain = sum(not self.capital(k) and doc.words[k] not in _SMALL for k in words)
            if (
                len(words) >= _SHORTEST
                and plain <= len(words) // 10
                and sum(map(self.capital, words)) > _MOSTLY * len(words)
            ):
                self.titles[first:sentence] = [True] * (sentence - first)
            first = sentence

    def capital(self, index: int) -> bool:
        """Tell whether a token begins with a capital letter."""
        return self.doc.shapes[index] in CAPITALS

    def text(self, start: int, end: int) -> str:
        """Return the words of a token range with single spaces."""
        return self.doc.phrase(start, end)
