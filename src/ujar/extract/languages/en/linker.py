"""From the English tagger's spans to attributions: which content belongs to which cue and source.

Newell, Margolin and Ruths (2018) find the source of an attribution in the paragraph of its content in all but
a few cases, so linking looks at one paragraph at a time and takes the pairing with the least distance,
counting what stands between. Two contents with one cue are one attribution when they are the parts of a
split quotation.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from typing import NamedTuple

from ujar.extract.crf import LabelledRange
from ujar.extract.document import Document
from ujar.records import Span

__all__ = ["Linked", "link_spans"]

_SENTENCE = 15
"""What crossing the end of a sentence costs, in tokens of distance."""
_BETWEEN = 10
"""What passing over another cue costs."""
_FAR_CUE = 45
_FAR_SOURCE = 32


class Linked(NamedTuple):
    """One attribution in token ranges; source and cue may be empty."""

    source: tuple[Span, ...]
    cue: tuple[Span, ...]
    content: tuple[Span, ...]


def link_spans(doc: Document, spans: Sequence[LabelledRange]) -> list[Linked]:
    """Join the tagged sources, cues and contents of a document into attributions, in order of the contents."""
    by_paragraph: dict[int, list[LabelledRange]] = {}
    paragraphs = _paragraphs(doc)
    for span in spans:
        by_paragraph.setdefault(paragraphs[span.start], []).append(span)
    linked: list[Linked] = []
    for _, group in sorted(by_paragraph.items()):
        linked += _Paragraph(doc, group, linked[-1] if linked else None).link()
    return linked


def _paragraphs(doc: Document) -> list[int]:
    number = 0
    numbers: list[int] = []
    for index in range(len(doc)):
        if index and doc.starts_paragraph(index):
            number += 1
        numbers.append(number)
    return numbers


class _Paragraph:
    """The spans of one paragraph and what is known of their links."""

    def __init__(self, doc: Document, spans: Sequence[LabelledRange], before: Linked | None) -> None:
        self.doc = doc
        self.before = before
        self.contents = [(s.start, s.end) for s in spans if s.label == "content"]
        self.cues = [(s.start, s.end) for s in spans if s.label == "cue"]
        self.sources = [(s.start, s.end) for s in spans if s.label == "source"]
        self._cue_starts = [s for s, _ in self.cues]

    def link(self) -> list[Linked]:
        source_of = {cue: self._source_of(cue) for cue in self.cues}
        groups: list[tuple[Span | None, list[Span]]] = []
        of_cue: dict[Span, list[Span]] = {}
        for content in self.contents:
            cue = self._cue_of(content)
            if cue is None:
                if groups and self._continues(groups[-1][1][-1], content):
                    groups[-1][1].append(content)
                else:
                    groups.append((None, [content]))
                continue
            if cue in of_cue and self._one_quotation(of_cue[cue][-1], content, cue):
                of_cue[cue].append(content)
                continue
            parts = [content]
            of_cue.setdefault(cue, parts)
            groups.append((cue, parts))
        linked: list[Linked] = []
        for cue, parts in groups:
            source = source_of[cue] if cue is not None else self._source_near(parts[0])
            linked.append(
                Linked((source,) if source is not None else (), (cue,) if cue is not None else (), tuple(parts))
            )
        return linked

    def _cue_of(self, content: Span) -> Span | None:
        best = min(self.cues, key=lambda cue: self._cost(content, cue), default=None)
        return best if best is not None and self._cost(content, best) <= _FAR_CUE else None

    def _source_of(self, cue: Span) -> Span | None:
        def cost(source: Span) -> float:
            return self._cost(cue, source) + (0 if source[1] <= cue[0] else 1)

        best = min(self.sources, key=cost, default=None)
        if best is not None and cost(best) <= _FAR_SOURCE:
            return best
        return self._subject(cue)

    def _source_near(self, content: Span) -> Span | None:
        """A source without a cue, as in `Pence: …`."""
        best = min(self.sources, key=lambda source: self._cost(content, source), default=None)
        return best if best is not None and self._cost(content, best) <= 6 else None

    def _cost(self, first: Span, second: Span) -> float:
        """Distance in tokens between two spans, with the ends of sentences and the other cues between them."""
        if second[0] >= first[1]:
            start, end = first[1], second[0]
        elif first[0] >= second[1]:
            start, end = second[1], first[0]
        else:
            return 0.0
        sentences = self.doc.sentence_of[max(first[0], second[0])] - self.doc.sentence_of[min(first[1], second[1]) - 1]
        cues = bisect_left(self._cue_starts, end) - bisect_left(self._cue_starts, start)
        return end - start + _SENTENCE * max(0, sentences) + _BETWEEN * cues

    def _quoted(self, content: Span) -> bool:
        return self.doc.quotation_of[content[0]] >= 0 or self.doc.quotation_of[content[1] - 1] >= 0

    def _one_quotation(self, first: Span, second: Span, cue: Span) -> bool:
        """Two contents of one cue: the halves of a split quotation, or of a sentence that the cue interrupts."""
        if self._quoted(first) and self._quoted(second):
            return True
        if first[1] <= cue[0] and cue[1] <= second[0]:
            return True
        return second[0] - first[1] <= 3

    def _continues(self, last: Span, content: Span) -> bool:
        """A quotation without a cue goes on from the one just before it."""
        return self._quoted(last) and self._quoted(content) and content[0] - last[1] <= 30

    def _subject(self, cue: Span) -> Span | None:
        """Return the subject of a cue for which no source was tagged, read off the parts of speech."""
        doc = self.doc
        start, end = doc.sentences[doc.sentence_of[cue[0]]]
        index = cue[0] - 1
        while index >= start and cue[0] - index <= 8:
            if any(s <= index < e for s, e in self.contents) or doc.tags[index] in ("VBD", "VBZ", "VBP", "MD"):
                break
            if doc.tags[index].endswith(".s"):
                return self._phrase(index, start, end)
            index -= 1
        after = cue[1]
        if after < end and doc.tags[after].endswith(".s"):
            return self._phrase(after, after, end)
        return None

    def _phrase(self, head: int, start: int, end: int) -> Span:
        doc = self.doc
        left = head
        while left > start and doc.tags[left - 1].split(".")[0] in _INSIDE and doc.quotation_of[left - 1] < 0:
            left -= 1
        right = head + 1
        while right < end and doc.tags[right].startswith("PROPN"):
            right += 1
        return left, right


_INSIDE = frozenset({"DET", "ADJ", "NOUN", "PROPN", "NUM", "PART"})
