"""Where a cue stands: what every pattern gets."""

from __future__ import annotations

from typing import NamedTuple

from ujar.extract.attribution import Attribution
from ujar.extract.cues import Cue, Frame
from ujar.extract.document import Document
from ujar.extract.languages.id import lexicon as lex
from ujar.extract.languages.id.cues import cues
from ujar.records import Span

__all__ = ["SCORES", "Site", "cue_at"]

SCORES: dict[str, float] = {
    "quote-cue": 0.99,
    "quote-clitic": 0.99,
    "quote-alone": 0.5,
    "cue-quote": 0.9,
    "active": 0.96,
    "active-weak": 0.75,
    "attitude": 0.6,
    "medial": 0.94,
    "preposition": 0.96,
    "agent-passive": 0.6,
    "agentless": 0.84,
    "noun": 0.55,
    "inner": 0.47,
}
"""Share of each pattern's finds that were right, source and all, on 80 annotated articles (docs/models.md)."""


class Site(NamedTuple):
    """One occurrence of a cue: tokens `at` to `stop` in the clause from `start` to `end`.

    `before` are the attributions found earlier in the same sentence, for a cue that shares their subject.
    """

    doc: Document
    start: int
    end: int
    at: int
    stop: int
    cue: Cue
    before: tuple[Attribution, ...] = ()

    @property
    def next(self) -> str:
        """The word after the cue, empty at the end of the document."""
        return self.doc.words[self.stop] if self.stop < len(self.doc) else ""

    @property
    def previous(self) -> str:
        """The word before the cue in its clause, empty where it begins the clause."""
        return self.doc.words[self.at - 1] if self.at > self.start else ""

    def negated(self, since: int | None = None) -> bool:
        """Tell whether a negation stands between `since` (two tokens before the cue) and the cue."""
        first = max(self.start, self.at - 2) if since is None else since
        return any(word in lex.NEGATIONS for word in self.doc.words[first : self.at])

    def found(
        self,
        frame: str,
        source: tuple[Span, ...],
        content: tuple[Span, ...],
        *,
        negated: bool = False,
        carried: bool = False,
    ) -> Attribution:
        """Return the attribution that this cue makes; parts of the content that hold no word are left out."""
        cue = ((self.at, self.stop),)
        content = tuple(span for span in content if span[0] < span[1])
        return Attribution(source, cue, content, frame, SCORES[frame], self.cue, negated, carried)


def cue_at(doc: Document, index: int, frames: tuple[Frame, ...]) -> tuple[Cue, int] | None:
    """Return the cue of one of the frames that begins at a token, and the index after it."""
    if index >= len(doc):
        return None
    table = cues()
    word = doc.words[index]
    for words, cue in table.multi.get(word, ()):
        if cue.frame in frames and tuple(doc.words[index : index + len(words)]) == words:
            return cue, index + len(words)
    for cue in table.single.get(word, ()):
        if cue.frame in frames:
            return cue, index + 1
    return None
