"""Where and when: each place and each date of a sentence goes to the nearest trigger of the same voice."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from typing import Final

from ujar.extract.document import CAPITALS, Document
from ujar.extract.events.scope import Scope
from ujar.extract.events.words import EventWords
from ujar.extract.states import find_state, state_of_adjective
from ujar.records import DateMention, EventDate, EventPlace, PlaceMention, Span

__all__ = ["dates_of", "places_of"]

_FAR: Final = 30
"""Tokens beyond which nothing belongs to a trigger."""
_BEFORE: Final = 2
"""How much farther what stands before a trigger counts than what stands after it."""
_KINDS: Final = frozenset({"daerah", "kota", "wilayah", "kabupaten", "provinsi", "distrik", "kawasan", "desa", "the"})
"""Words between a preposition and the name of a place."""
_NO_PLACES: Final = frozenset(
    "council committee ministry congress parliament senate house court government islam christianity facebook "
    "twitter dpr kompas instagram youtube covid-19 english bahasa kementerian polri tni".split()
)


def dates_of(
    doc: Document, scope: Scope, hits: Sequence[Span], mentions: Sequence[DateMention]
) -> Mapping[int, EventDate]:
    """Return the date of each hit that has one; durations and recurrent dates are no dates of an event."""
    found: dict[int, EventDate] = {}
    for mention in mentions:
        if mention.kind not in ("date", "range"):
            continue
        place = doc.tokens_of((mention.start, mention.end))
        number = _nearest(doc, scope, hits, place)
        if number is not None and number not in found:
            found[number] = EventDate(
                value=mention.value,
                granularity=mention.granularity,
                method=mention.method,
                span=(mention.start, mention.end),
            )
    return found


def places_of(
    doc: Document,
    scope: Scope,
    hits: Sequence[Span],
    mentions: Sequence[PlaceMention],
    words: EventWords,
    *,
    taken: Sequence[DateMention],
    moving: Collection[int],
) -> Mapping[int, EventPlace]:
    """Return the place of each hit that has one after a preposition of place.

    Where the article has place mentions, only these are looked at; else a name after such a preposition is taken as
    written, unless it is one of the dates `taken`. `moving` are the hits that a place after `to` or `from` belongs to.
    """
    found: dict[int, EventPlace] = {}
    if mentions:
        for mention in mentions:
            span = doc.tokens_of((mention.start, mention.end))
            if mention.kind == "place" and _preposition(doc, span[0], words):
                number = _nearest(doc, scope, hits, span)
                if number is not None and number not in found and (number in moving or not _moves(doc, span, words)):
                    found[number] = EventPlace(
                        name=mention.name or doc.text[mention.start : mention.end],
                        span=(mention.start, mention.end),
                        lat=mention.lat,
                        lon=mention.lon,
                        method="mention",
                    )
        return found
    dated = {k for date in taken for k in range(*doc.tokens_of((date.start, date.end)))}
    seen: set[int] = set()
    for start, _ in hits:
        sentence = doc.sentence_of[start]
        if sentence in seen:
            continue
        seen.add(sentence)
        for span in _written(doc, doc.sentences[sentence], words, dated):
            number = _nearest(doc, scope, hits, span)
            if number is not None and number not in found and (number in moving or not _moves(doc, span, words)):
                place = doc.span(*span)
                found[number] = EventPlace(name=doc.text[slice(*place)], span=place, method="written")
    return found


def _nearest(doc: Document, scope: Scope, hits: Sequence[Span], span: Span) -> int | None:
    """Return the hit to which a stretch of tokens belongs, None where there is none near enough."""
    if span[0] >= len(doc):
        return None
    sentence, voice = doc.sentence_of[span[0]], scope.inner[span[0]]
    best: tuple[int, int] | None = None
    for number, (start, end) in enumerate(hits):
        if doc.sentence_of[start] != sentence or scope.inner[start] != voice:
            continue
        gap = span[0] - end if span[0] >= end else (start - span[1]) * _BEFORE
        if gap <= _FAR and (best is None or gap < best[0]):
            best = gap, number
    return best[1] if best is not None else None


def _preposition(doc: Document, index: int, words: EventWords) -> bool:
    """Tell whether a name stands behind a preposition of place, words for its kind passed over."""
    before = index - 1
    while before >= 0 and doc.words[before] in _KINDS:
        before -= 1
    return before >= 0 and doc.words[before] in words.locative | words.directional


def _moves(doc: Document, span: Span, words: EventWords) -> bool:
    """Tell whether a place stands behind a preposition of motion."""
    before = span[0] - 1
    while before >= 0 and doc.words[before] in _KINDS:
        before -= 1
    return before >= 0 and doc.words[before] in words.directional


def _written(doc: Document, sentence: Span, words: EventWords, dated: set[int]) -> list[Span]:
    found = []
    start, last = sentence
    for index in range(start, last - 1):
        if doc.words[index] not in words.locative | words.directional or doc.shapes[index] in "A":
            continue
        begin = index + 1
        while begin < last and doc.words[begin] in _KINDS and doc.shapes[begin] == "a":
            begin += 1
        end = begin
        while end < last and doc.shapes[end] in CAPITALS and end not in dated:
            end += 1
        body = _NO_PLACES.intersection(doc.words[begin:end])
        adjective = find_state(doc.tokens[end - 1].word) is None and state_of_adjective(doc.tokens[end - 1].word)
        if end > begin and not (body or begin in dated or adjective):
            found.append((begin, end))
    return found
