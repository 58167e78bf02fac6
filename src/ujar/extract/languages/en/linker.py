"""From the tagged sources, cues and contents to attributions, by the links that the model sees.

Newell, Margolin and Ruths (2018) find the source of an attribution in the paragraph of its content in all but
a few cases, and the model links within its window alone. Contents that share a cue are one attribution: the
parts of a split quotation, or of a sentence that the cue interrupts. In all but 37 of 6,087 such parts on PolNeAR
train, a part stands in the sentence of its cue or has words in quotation marks and stands in its paragraph or the
next; what a model links beyond that is left out.
"""

from __future__ import annotations

from typing import NamedTuple

from ujar.extract.document import Document
from ujar.extract.languages.en.ranges import is_quoted, paragraphs_of
from ujar.extract.tagger import Partner, Tagging
from ujar.records import Span

__all__ = ["Linked", "link_spans"]

_NOBODY = Partner(None, 1.0)


class Linked(NamedTuple):
    """One attribution in token ranges; source and cue may be empty. `score` is that of its least sure part."""

    source: tuple[Span, ...]
    cue: tuple[Span, ...]
    content: tuple[Span, ...]
    score: float


def link_spans(doc: Document, tagging: Tagging) -> list[Linked]:
    """Join what was tagged into attributions, in order of the contents."""
    groups: list[list[int]] = []
    of_cue: dict[int, list[int]] = {}
    for index, one in enumerate(tagging.parts):
        if one.label != "content":
            continue
        cue = tagging.partners.get((index, "cue"), _NOBODY).to
        if cue is not None and cue in of_cue:
            of_cue[cue].append(index)
            continue
        groups.append([index])
        if cue is not None:
            of_cue[cue] = groups[-1]
    paragraphs = paragraphs_of(doc)
    return [_linked(tagging, _together(doc, paragraphs, tagging, contents)) for contents in groups]


def _together(doc: Document, paragraphs: list[int], tagging: Tagging, contents: list[int]) -> list[int]:
    """Return those of several contents with one cue that can belong to it, all where none can."""
    cue = tagging.partners.get((contents[0], "cue"), _NOBODY).to
    if cue is None or len(contents) == 1:
        return contents
    at = tagging.parts[cue].start

    def belongs(index: int) -> bool:
        start, end = _span(tagging, index)
        if doc.sentence_of[at] in (doc.sentence_of[start], doc.sentence_of[end - 1]):
            return True
        apart = paragraphs[start] - paragraphs[at]
        quotation = next((doc.quotation_of[k] for k in range(start, end) if doc.quotation_of[k] >= 0), -1)
        # `She said, “No.” I had to change my answer: “Yes.”`
        quoted = quotation >= 0 and doc.words[doc.quotations[quotation].start - 1] != ":"
        opens = doc.quotation_of[start] >= 0 or doc.words[start] in ("“", '"', "''")
        return quoted and ((apart == 0 and opens) or (apart == 1 and is_quoted(doc, (start, end))))

    return [index for index in contents if belongs(index)] or contents


def _linked(tagging: Tagging, contents: list[int]) -> Linked:
    by_cue = tagging.partners.get((contents[0], "cue"), _NOBODY)
    by_content = tagging.partners.get((contents[0], "source"), _NOBODY)
    source = by_content if by_cue.to is None else tagging.partners.get((by_cue.to, "source"), _NOBODY)
    if source.to is None:
        source = by_content
    parts = [*contents, *(link.to for link in (by_cue, source) if link.to is not None)]
    sure = [*(tagging.parts[index].score for index in parts), by_cue.score, source.score]
    content = tuple(_span(tagging, index) for index in contents)
    return Linked(_spans(tagging, source), _spans(tagging, by_cue), content, min(sure))


def _spans(tagging: Tagging, partner: Partner) -> tuple[Span, ...]:
    return () if partner.to is None else (_span(tagging, partner.to),)


def _span(tagging: Tagging, index: int) -> Span:
    return tagging.parts[index].start, tagging.parts[index].end
