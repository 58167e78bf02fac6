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

from ujar.extract.document import Document
from ujar.extract.tagger import ScoredRange
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


def link_spans(doc: Document, spans: Sequence[ScoredRange]) -> list[Linked]:
    """Join the tagged sources, cues and contents of a document into attributions, in order of the contents."""
    by_paragraph: dict[int, list[ScoredRange]] = {}
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

    def __init__(self, doc: Document, spans: Sequence[ScoredRange], before: Linked | None) -> None:
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
        if best is not None and self._same_sentence(cue, best) and cost(best) <= _FAR_SOURCE:
            return best
        subject = self._subject(cue)
        if subject is not None or best is None or cost(best) > _FAR_SOURCE:
            return subject
        return best

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

    def _same_sentence(self, first: Span, second: Span) -> bool:
        return self.doc.sentence_of[first[0]] == self.doc.sentence_of[second[0]]

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
        """Return the noun phrase before a verb, or after an inverted one, where no source was tagged."""
        doc = self.doc
        start, end = doc.sentences[doc.sentence_of[cue[0]]]
        stop = cue[0]
        while stop > start and doc.tags[stop - 1] in ("AUX", "ADV", "MD") and doc.quotation_of[stop - 1] < 0:
            stop -= 1
        phrase = self._phrase_before(stop, start)
        if phrase is None and cue[1] < end and doc.quotation_of[cue[0] - 1] >= 0:
            phrase = self._phrase_after(cue[1], end)
        return phrase if phrase is not None and not self._taken(phrase) else None

    def _phrase_before(self, stop: int, start: int) -> Span | None:
        """The phrase that ends at a token, with the one before its comma where it is an apposition."""
        doc = self.doc
        if stop > start and doc.words[stop - 1] == ",":
            inner = self._nominal(stop - 1, start)
            if inner is None or inner == start or doc.words[inner - 1] != ",":
                return None
            outer = self._nominal(inner - 1, start)
            return (outer, stop - 1) if outer is not None else None
        left = self._nominal(stop, start)
        return (left, stop) if left is not None else None

    def _nominal(self, stop: int, start: int) -> int | None:
        """Return where the noun phrase that ends before `stop` begins."""
        doc = self.doc
        index = stop
        while index > start and doc.quotation_of[index - 1] < 0:
            tag = doc.tags[index - 1].split(".")[0]
            joins = doc.words[index - 1] in _JOINS and index < stop and index - 1 > start
            if tag not in _INSIDE and not (joins and doc.tags[index - 2].split(".")[0] in _HEADS):
                break
            index -= 1
        heads = any(doc.tags[k].split(".")[0] in _HEADS for k in range(index, stop))
        return index if heads else None

    def _phrase_after(self, start: int, end: int) -> Span | None:
        doc = self.doc
        index = start
        while index < end and doc.tags[index].split(".")[0] in _INSIDE:
            index += 1
        return (start, index) if index > start else None

    def _taken(self, phrase: Span) -> bool:
        return any(start < phrase[1] and phrase[0] < end for start, end in (*self.contents, *self.cues))


_HEADS = frozenset({"NOUN", "PROPN", "PRON"})
_INSIDE = _HEADS | {"DET", "ADJ", "NUM", "PART"}
_JOINS = frozenset({"of", "in", "for", "at", "from", "with", "to", "and"})
