"""One text while it is read: its words, its neighbourhoods, its publication date."""

from __future__ import annotations

import re

from ujar.extract.dates.calendar import Anchor
from ujar.extract.dates.grammar import Grammar
from ujar.extract.dates.parts import Look, Parts, Reading, merge_range, resolve

__all__ = ["Context"]

_REACH = 64
_CLAUSE = 100
_CLOSE = 50
_TO_BE = re.compile(r"\bto be\b")
_STOP = re.compile(r"[.,;:!?\n]")


class Context:
    """What a reader may ask besides the match of its rule.

    `relaxed` says that the text is one expression, whose neighbourhood tells nothing.
    """

    def __init__(self, text: str, grammar: Grammar, anchor: Anchor | None, *, relaxed: bool = False) -> None:
        self.text = text
        self.grammar = grammar
        self.words = grammar.words
        self.anchor = anchor
        self.relaxed = relaxed
        self._future = re.compile(rf"\b(?:{self.words.future})\b")
        self._past = re.compile(rf"\b(?:{self.words.past})\b", re.IGNORECASE)
        self._reported = re.compile(rf"\b(?:{self.words.reporting})\s(?:on\s)?$", re.IGNORECASE)

    def before(self, start: int) -> str:
        """Return the few words before an offset."""
        return self.text[max(0, start - _REACH) : start]

    def after(self, end: int) -> str:
        """Return the few words after an offset."""
        return self.text[end : end + _REACH]

    def looks(self, start: int) -> Look | None:
        """Tell whether the clause before an offset speaks of the future or of the past, None for neither.

        The rule is simple: a word such as `will`, `plans`, `akan` since the last mark of punctuation, and no
        verb of reporting directly before, is the future; a verb of a finished deed close by is the past.
        """
        clause = _STOP.split(self.text[max(0, start - _CLAUSE) : start])[-1]
        if self._reported.search(clause):
            return None
        if self._future.search(clause):
            return "ahead"
        clause = clause[-_CLOSE:]
        return "back" if self._past.search(clause) and not _TO_BE.search(clause) else None

    def settled(self, parts: Parts, start: int) -> Reading:
        """Return the reading of a date that begins at `start`."""
        is_open = self.anchor is not None and parts.year is None and parts.days is None
        return resolve(parts, self.anchor, look=self.looks(start) if is_open else None)

    def ranged(self, first: Parts, last: Parts, start: int) -> Reading | None:
        """Return the reading of a range that begins at `start`, None where the two ends make none."""
        return merge_range(first, last, self.anchor, look=self.looks(start))
