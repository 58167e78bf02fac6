"""Indonesian quotations and what stands beside their marks: `“…,” kata X`, `“…,” katanya`, split ones."""

from __future__ import annotations

from ujar.extract.attribution import Attribution
from ujar.extract.document import Document
from ujar.extract.languages.id.agents import agent_after
from ujar.extract.languages.id.phrases import can_speak, trim
from ujar.extract.languages.id.site import SCORES, Site, cue_at
from ujar.records import Span

__all__ = ["alone", "attributed_after"]

_SPLIT_WITHIN = 14
"""Tokens between the speaker and the second half of a split quotation."""
_ALONE_WORDS = 4


def attributed_after(doc: Document, number: int) -> tuple[Attribution, tuple[int, ...]] | None:
    """Return the attribution of a quotation by what follows it, and the quotations that it takes in."""
    end = doc.quotations[number].end
    index = end + 1 if doc.words[end : end + 1] == [","] else end
    if index >= len(doc) or doc.starts_paragraph(index):
        return None
    sentence_end = max(_sentence_end(doc, end - 1), _sentence_end(doc, index))
    content = _parts(doc, number)
    if doc.words[index] in ("demikian", "begitu"):
        index += 1
        if index < len(doc) and (issued := _issued(doc, index, sentence_end, content)) is not None:
            return issued, (number,)
    if index < len(doc) and doc.words[index] == "adalah":
        return _copula(doc, index, sentence_end, content, number)
    found = cue_at(doc, index, ("quoted", "clitic", "active"))
    if found is None:
        return None
    cue, stop = found
    if cue.frame == "active" and not (stop < len(doc) and doc.shapes[stop] in "CA"):
        return None
    site = Site(doc, index, sentence_end, index, stop, cue)
    if cue.frame == "clitic":
        attribution = site.found("quote-clitic", (), content, carried=True)
        after = stop
    else:
        agent = agent_after(doc, stop, sentence_end)
        if agent is None:
            return None
        attribution = site.found("quote-cue", (agent,), content)
        after = agent[1]
    second = _second_half(doc, number, after, sentence_end)
    if second is None:
        return attribution, (number,)
    return attribution._replace(content=(*content, *_parts(doc, second))), (number, second)


def _issued(doc: Document, index: int, end: int, content: tuple[Span, ...]) -> Attribution | None:
    """`“…,” demikian (bunyi) pernyataan (tertulis) X`."""
    start = index + 1 if doc.words[index] in ("bunyi", "isi", "kutipan", "petikan") else index
    found = cue_at(doc, start, ("noun",))
    if found is None:
        return None
    after = found[1] + 1 if doc.words[found[1] : found[1] + 1] in (["tertulis"], ["resmi"]) else found[1]
    agent = agent_after(doc, after, end)
    if agent is None or not can_speak(doc, *agent):
        return None
    return Site(doc, index, end, index, found[1], found[0]).found("quote-cue", (agent,), content)


def _copula(
    doc: Document, index: int, end: int, content: tuple[Span, ...], number: int
) -> tuple[Attribution, tuple[int, ...]] | None:
    """`“…,” adalah pesan X`."""
    found = cue_at(doc, index + 1, ("noun",))
    agent = agent_after(doc, index + 2, end) if found is not None else None
    if found is None or agent is None or not can_speak(doc, *agent):
        return None
    return Site(doc, index, end, index, found[1], found[0]).found("quote-cue", (agent,), content), (number,)


def _second_half(doc: Document, number: int, after: int, end: int) -> int | None:
    """Return the quotation that goes on after `kata X.` or `kata X,`, if no cue of its own follows it."""
    following = number + 1
    if following >= len(doc.quotations):
        return None
    start, stop = doc.quotations[following].start, doc.quotations[following].end
    if start - after > _SPLIT_WITHIN or start > end or doc.starts_paragraph(start):
        return None
    if "." in doc.words[after : start - 1]:
        return None
    if any(cue_at(doc, k, ("active", "quoted")) for k in range(after, start)):
        return None
    if doc.words[stop : stop + 1] == [","]:
        stop += 1
    return following if cue_at(doc, stop, ("quoted", "clitic")) is None else None


def alone(doc: Document, number: int) -> Attribution | None:
    """A quotation of whole sentences without a cue: the speaker of the statement before goes on."""
    quotation = doc.quotations[number]
    start, end = doc.sentences[doc.sentence_of[quotation.start]]
    words = sum(doc.shapes[k] in "aACI" for k in range(quotation.start, quotation.end))
    closed = doc.words[quotation.end - 2] in (".", "!", "?", "…") or quotation.end >= end
    if quotation.start != start or words < _ALONE_WORDS or not closed:
        return None
    return Attribution((), (), _parts(doc, number), "quote-alone", SCORES["quote-alone"], carried=True)


def _parts(doc: Document, number: int) -> tuple[Span, ...]:
    spans = (trim(doc, start, end) for start, end in doc.quotations[number].parts)
    return tuple(span for span in spans if span[0] < span[1])


def _sentence_end(doc: Document, index: int) -> int:
    return doc.sentences[doc.sentence_of[index]][1]
