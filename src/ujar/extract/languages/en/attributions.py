"""English attributions: the tagger's spans, linked and cleaned."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ujar.extract.attribution import Attribution
from ujar.extract.document import WORD_SHAPES, Document
from ujar.extract.languages.en.linker import Linked, link_spans
from ujar.extract.tagger import ScoredRange
from ujar.records import Span

__all__ = ["MADE_BY", "find_attributions"]

MADE_BY = "en.tagger.v1+en.linker.v1"


def find_attributions(doc: Document, spans: Sequence[ScoredRange]) -> list[Attribution]:
    """Return the attributions of an English document in the order of the text."""
    scores = {(span.start, span.end): span.score for span in spans}
    found = [attribution for linked in link_spans(doc, spans) if (attribution := _clean(doc, linked, scores))]
    return sorted(found, key=lambda attribution: attribution.start)


def _clean(doc: Document, linked: Linked, scores: dict[Span, float]) -> Attribution | None:
    """Trim marks off the ends and leave out what stands in a byline, a title or a contact line."""
    content = tuple(_trimmed(doc, linked.content))
    if not content or any(doc.aside[start] for start, _ in content):
        return None
    source = tuple(_trimmed(doc, linked.source))
    cue = tuple(_trimmed(doc, linked.cue)) or linked.cue
    parts = [scores[span] for part in (linked.content, linked.cue, linked.source) for span in part if span in scores]
    score = min(parts, default=0.5)
    return Attribution(source, cue, content, "tagged", score, carried=not source and not cue)


def _trimmed(doc: Document, spans: Sequence[Span]) -> Iterator[Span]:
    """Yield the spans without marks at their ends; marks with words between them stay."""
    for start, end in spans:
        while (
            start < end
            and doc.shapes[start] not in WORD_SHAPES
            and doc.tokens[start].word not in ("$", "£", "€", "#", "@")
        ):
            start += 1
        while end > start and doc.shapes[end - 1] not in WORD_SHAPES and doc.tokens[end - 1].word not in ("%",):
            if doc.words[end - 1] == ")" and "(" in doc.words[start:end]:
                break
            end -= 1
        if start < end:
            yield start, end
