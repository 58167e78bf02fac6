"""English attributions: the tagger's spans, linked, cleaned, and held against the grammar of quotations."""

from __future__ import annotations

from ujar.extract.attribution import Attribution
from ujar.extract.calibration import Calibration
from ujar.extract.document import Document
from ujar.extract.languages.en.appended import settle_appended
from ujar.extract.languages.en.asked import settle_asked
from ujar.extract.languages.en.linker import Linked, link_spans
from ujar.extract.languages.en.own_subjects import settle_sources
from ujar.extract.languages.en.quoted import settle_quotations
from ujar.extract.languages.en.ranges import trimmed
from ujar.extract.tagger import Tagging

__all__ = ["LINKER", "find_attributions"]

LINKER = "en.linker.v6"
"""Version of the rules that turn linked spans into attributions."""


def find_attributions(doc: Document, tagging: Tagging, calibration: Calibration) -> list[Attribution]:
    """Return the attributions of an English document in the order of the text, with calibrated scores."""
    found = [
        attribution._replace(score=calibration.apply(attribution.score))
        for linked in link_spans(doc, tagging)
        if (attribution := _clean(doc, linked))
    ]
    settled = settle_appended(doc, settle_quotations(doc, found, tagging.parts))
    own = list(settle_sources(doc, settled))
    return sorted(settle_asked(doc, own), key=lambda attribution: attribution.start)


def _clean(doc: Document, linked: Linked) -> Attribution | None:
    """Trim marks off the ends and leave out what stands in a byline, a title or a contact line."""
    content = tuple(trimmed(doc, linked.content))
    if not content or any(doc.aside[start] for start, _ in content):
        return None
    source = tuple(trimmed(doc, linked.source))
    cue = tuple(trimmed(doc, linked.cue)) or linked.cue
    return Attribution(source, cue, content, "tagged", linked.score, carried=not source and not cue)
