"""English attributions: the tagger's spans, linked and cleaned."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ujar.extract.attribution import Attribution
from ujar.extract.calibration import Calibration
from ujar.extract.document import WORD_SHAPES, Document
from ujar.extract.languages.en.linker import Linked, link_spans
from ujar.extract.tagger import Tagging
from ujar.records import Span

__all__ = ["LINKER", "find_attributions"]

LINKER = "en.linker.v2"
"""Version of the rules that turn linked spans into attributions."""


def find_attributions(doc: Document, tagging: Tagging, calibration: Calibration) -> list[Attribution]:
    """Return the attributions of an English document in the order of the text, with calibrated scores."""
    found = [
        attribution._replace(score=calibration.apply(attribution.score))
        for linked in link_spans(tagging)
        if (attribution := _clean(doc, linked))
    ]
    return sorted(found, key=lambda attribution: attribution.start)


def _clean(doc: Document, linked: Linked) -> Attribution | None:
    """Trim marks off the ends and leave out what stands in a byline, a title or a contact line."""
    content = tuple(_trimmed(doc, linked.content))
    if not content or any(doc.aside[start] for start, _ in content):
        return None
    source = tuple(_trimmed(doc, linked.source))
    cue = tuple(_trimmed(doc, linked.cue)) or linked.cue
    return Attribution(source, cue, content, "tagged", linked.score, carried=not source and not cue)


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
