"""Where each token of an article stands: in which statement, in which part of its sentence, behind which cue."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from ujar.extract.document import Document
from ujar.records import Span, Statement

__all__ = ["Scope"]

_NONE: Final = -1


class Scope:
    """The statements of an article by token.

    Attributes:
        statements: the statements, as given.
        inner: for each token the index of the innermost statement whose content holds it, -1 for none.
        cue: for each token whether it is part of a cue.
    """

    __slots__ = ("_doc", "cue", "inner", "statements")

    def __init__(self, doc: Document, statements: Sequence[Statement]) -> None:
        self._doc = doc
        self.statements = statements
        self.inner = [_NONE] * len(doc)
        self.cue = [False] * len(doc)
        sized = sorted(range(len(statements)), key=lambda k: -sum(end - start for start, end in statements[k].content))
        for number in sized:
            for span in statements[number].content:
                start, end = doc.tokens_of(span)
                self.inner[start:end] = [number] * (end - start)
        for statement in statements:
            for span in statement.cue:
                start, end = doc.tokens_of(span)
                self.cue[start:end] = [True] * (end - start)

    def voice(self, index: int) -> Statement | None:
        """Return the innermost statement in whose content a token stands."""
        number = self.inner[index]
        return self.statements[number] if number != _NONE else None

    def stretch(self, index: int) -> Span:
        """Return the tokens around one that are of the same sentence and the same statement, or of none."""
        first, last = self._doc.sentences[self._doc.sentence_of[index]]
        own = self.inner[index]
        start = index
        while start > first and self.inner[start - 1] == own:
            start -= 1
        end = index + 1
        while end < last and self.inner[end] == own:
            end += 1
        return start, end
