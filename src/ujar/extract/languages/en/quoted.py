"""Attributions held against the frames of quotations: where a frame speaks and a tagger errs, the frame wins.

A tagger takes `“We will stay,” the mayor said. “We paid,” added her deputy.` for one statement, runs a content on
beyond the closing mark, or leaves a quotation out. See `quotations` for the frames.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ujar.extract.attribution import Attribution
from ujar.extract.document import Document
from ujar.extract.languages.en.quotations import Said, find_said, is_sentence
from ujar.extract.languages.en.ranges import is_quoted, meet, paragraphs_of, trimmed, without, words_of
from ujar.extract.tagger import ScoredRange
from ujar.records import Span

__all__ = ["settle_quotations"]


def settle_quotations(doc: Document, found: Sequence[Attribution], parts: Sequence[ScoredRange]) -> list[Attribution]:
    """Return the attributions with those corrected and added that a frame gives; `parts` is what was tagged."""
    said = find_said(doc)
    if not said:
        return list(found)
    settling = _Settling(doc, found, parts)
    for one in said:
        settling.settle(one)
    return list(settling.attributions.values())


class _Settling:
    """The attributions of a document by number while its frames are gone through."""

    def __init__(self, doc: Document, found: Sequence[Attribution], parts: Sequence[ScoredRange]) -> None:
        self.attributions = dict(enumerate(found))
        self._doc = doc
        self._paragraphs = paragraphs_of(doc)
        self._sources = {
            index: (one.start, one.end) for one in parts if one.label == "source" for index in range(one.start, one.end)
        }
        self._holders: dict[int, list[int]] = {}
        """The attributions with words of a quotation, by the number of the quotation."""
        for number, attribution in self.attributions.items():
            for quotation in {doc.quotation_of[index] for span in attribution.content for index in range(*span)}:
                self._holders.setdefault(quotation, []).append(number)

    def settle(self, said: Said) -> None:
        """Give what is said to its speaker, and take it from all others."""
        marked = [(quotation.start, quotation.end) for quotation in said.quotations]
        quotations = (self._doc.quotation_of[start] for start, _ in marked)
        holders = {number for one in quotations for number in self._holders.get(one, ()) if number in self.attributions}
        own = min((number for number in holders if _is_own(self.attributions[number], said, marked)), default=None)
        for number in sorted(holders - {own}):
            self._take(number, marked)
        if own is None:
            added = Attribution((self._source(said),), (said.cue,), said.content, "quoted", said.score)
            self.attributions[len(self._paragraphs) + said.cue[0]] = added
        else:
            self.attributions[own] = self._settled(self.attributions[own], said, marked)

    def _source(self, said: Said) -> Span:
        """Return the source as it was tagged, which goes on to what is said of a speaker, or as the frame has it."""
        tagged = self._sources.get(said.source[0], said.source)
        whole = next(trimmed(self._doc, [tagged]), said.source)
        return said.source if meet(whole, said.cue) else whole

    def _settled(self, attribution: Attribution, said: Said, marked: Sequence[Span]) -> Attribution:
        content = tuple(sorted([*said.content, *self._kept(attribution.content, said, marked)]))
        source, cue = attribution.source, attribution.cue
        clause = min(said.source[0], said.cue[0]), max(said.source[1], said.cue[1])
        if not any(meet(clause, span) for span in source):
            source, cue = (self._source(said),), (said.cue,)
        same = words_of(self._doc, content) == words_of(self._doc, sorted(attribution.content))
        if same and source == attribution.source:
            return attribution
        return Attribution(source, cue or (said.cue,), content, "quoted", said.score, negated=attribution.negated)

    def _kept(self, content: Sequence[Span], said: Said, marked: Sequence[Span]) -> Iterator[Span]:
        """Yield what else belongs to a content: further quotations behind it, and what stands before a comma.

        `“We will stay,” she said.` may go on with a paragraph of its own, `But, she said, “we will stay.”` has begun.
        """
        doc, cue = self._doc, said.cue[0]
        begun = cue < marked[0][0] and doc.words[marked[0][0] - 1] == ","
        for start, end in trimmed(doc, list(without(content, marked))):
            apart = self._paragraphs[start] - self._paragraphs[cue]
            behind = start >= marked[-1][1] and 0 <= apart <= 1 and self._stands(start, end)
            before = begun and end <= said.source[0] and doc.sentence_of[start] == doc.sentence_of[cue]
            if behind or before:
                yield start, end

    def _stands(self, start: int, end: int) -> bool:
        """Tell whether a range is a quotation of whole sentences."""
        number = self._doc.quotation_of[start]
        whole = is_quoted(self._doc, (start, end))
        return number >= 0 and whole and is_sentence(self._doc, self._doc.quotations[number])

    def _take(self, number: int, marked: Sequence[Span]) -> None:
        left = tuple(trimmed(self._doc, list(without(self.attributions[number].content, marked))))
        if left:
            self.attributions[number] = self.attributions[number]._replace(content=left)
        else:
            del self.attributions[number]


def _is_own(attribution: Attribution, said: Said, marked: Sequence[Span]) -> bool:
    """Tell whether an attribution is the one of a frame: it has its cue, or nothing but its quotation."""
    return any(meet(said.cue, cue) for cue in attribution.cue) or not any(without(attribution.content, marked))
