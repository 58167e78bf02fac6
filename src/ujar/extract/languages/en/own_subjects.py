"""English sources from the sentence of their cue: who speaks stands before the verb, or behind it.

In PolNeAR train one source in 1,500 stands in another sentence than its cue. A tagger that goes there all the same has
missed the subject: `Greenpeace last week accused …`, `…, the Defense Ministry said`.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from ujar.extract.attribution import Attribution
from ujar.extract.document import Document
from ujar.extract.languages.en.ranges import meet, trimmed, without
from ujar.extract.noun_phrases import noun_phrase
from ujar.extract.speakers.word_sets import word_set
from ujar.records import Span

__all__ = ["settle_sources", "without_occasion"]

_NOUNS: Final = frozenset({"NOUN", "PROPN", "PRON"})
_INSIDE: Final = frozenset({"DET", "ADJ", "NOUN", "PROPN", "NUM", "PART", "PRON"})
_FINITE: Final = frozenset({"VBD", "VBZ", "VBP", "MD"})
_BEFORE_VERB: Final = frozenset({"ADV", "AUX", "MD"})
_PARTICIPLES: Final = frozenset({"VBN", "VBG", "VBD"})
_BEING: Final = word_set("was were is are been being be got")
_ALONE: Final = word_set("he she they it we i you who which that")
_SPEAKING: Final = word_set("said says say added adds told tells explained replied asked insisted noted warned wrote")
_GOING_ON: Final = word_set("saying adding arguing insisting claiming noting stressing calling accusing warning citing")
_OPENERS: Final = frozenset({",", "”", '"', "''", "—", "–"})
_APPOSED: Final = word_set("who which whose a an the")
_DAYS: Final = word_set(
    "monday tuesday wednesday thursday friday saturday sunday yesterday today tonight week weekend month year night"
    " morning afternoon evening"
)
_LEFT_OVER: Final = word_set("neither also both not never still again already")
"""Words between a subject and its verb."""
_PLAIN: Final = word_set("yesterday today tonight")
_JOINED: Final = word_set("of for by from since until till through between and")
"""A time behind these is no occasion of speaking: `ambassador until this year`."""
_DAY_STARTS: Final = word_set("on last this next earlier late early that")
_UTTERANCES: Final = word_set(
    "statement statements interview interviews tweet tweets letter email e-mail memo speech release post message note"
    " filing briefing conference"
)
_LONGEST_OCCASION: Final = 6
_LONGEST_TITLE: Final = 4
"""Letters of an abbreviation within a name and one more."""
_LONGEST: Final = 25
"""Tokens of the longest subject."""


def settle_sources(doc: Document, attributions: Sequence[Attribution]) -> Iterator[Attribution]:
    """Yield the attributions with their source from the sentence of the cue, without the occasion of speaking."""
    ends = {end: one for one in attributions if one.source for _, end in (*one.cue, *one.content)}
    for attribution in attributions:
        goes_on = ends.get(_comma_before(doc, attribution))
        if goes_on is not None and goes_on is not attribution:
            yield attribution._replace(source=goes_on.source)
        elif attribution.cue and not _is_near(doc, attribution):
            yield _with_own(doc, attribution)
        else:
            yield attribution._replace(source=without_occasion(doc, attribution.source))


def _comma_before(doc: Document, attribution: Attribution) -> int:
    """Return the comma before a participle that goes on what somebody says: `Narva rejected it |, saying …`."""
    start = attribution.cue[0][0] if attribution.cue else 0
    joined = start > 1 and doc.words[start - 1] == "," and doc.words[start] in _GOING_ON
    return start - 1 if joined and doc.quotation_of[start] < 0 else -1


def without_occasion(doc: Document, source: Sequence[Span]) -> tuple[Span, ...]:
    """Return a source without the time and occasion at its end: `the ministry | on Friday | in a statement`."""
    if not source:
        return ()
    start, end = source[-1]
    while end - 1 > start and doc.words[end - 1] in _LEFT_OVER:
        end -= 1
    while (stop := _occasion_before(doc, end, start)) is not None and stop > start:
        if any(doc.tags[k] in _PARTICIPLES for k in range(start, stop)):
            # `a poll released last week`
            break
        end = stop
    return (*source[:-1], *trimmed(doc, [(start, end)])) if end < source[-1][1] else tuple(source)


def _is_near(doc: Document, attribution: Attribution) -> bool:
    """Tell whether a source stands in the sentence of its cue."""
    own = {doc.sentence_of[k] for start, end in attribution.cue for k in (start, end - 1)}
    return any(doc.sentence_of[k] in own for start, end in attribution.source for k in (start, end - 1))


def _with_own(doc: Document, attribution: Attribution) -> Attribution:
    start, end = attribution.cue[0]
    # `…, said it had a plan`: what is said begins there, as it does not in `according to the mayor, …`.
    follows = doc.words[start] in _SPEAKING and min(attribution.content, default=(0, 0))[0] == end
    found = (None if follows else _behind(doc, start, end)) or _before(doc, start, end)
    if found is None or any(meet(found, cue) for cue in attribution.cue):
        return attribution
    # `Greenpeace | last week accused …`: what a tagger took for content on the way to the verb.
    taken = (found[0], max(found[1], start))
    cut = [
        part
        for span in attribution.content
        for part in (without([span], [taken]) if taken[0] <= span[0] < taken[1] else (span,))
    ]
    content = tuple(trimmed(doc, cut))
    return attribution._replace(source=(found,), content=content) if content else attribution


def _before(doc: Document, start: int, end: int) -> Span | None:
    """Return the subject that ends before a verb, auxiliaries, adverbs and a time between them left aside."""
    low = doc.sentences[doc.sentence_of[start]][0]
    verb = next((k for k in range(start, end) if doc.tags[k] in _FINITE or doc.tags[k] == "VBN"), None)
    if verb is None or (verb > low and doc.words[verb - 1] in ("and", "but", "or")):
        return _subject_before(doc, low, start)
    index, auxiliaries = verb, set[str]()
    while index > low:
        if doc.tags[index - 1] in _BEFORE_VERB:
            index -= 1
            auxiliaries.add(doc.words[index])
            continue
        stop = _occasion_before(doc, index, low)
        if stop is None:
            break
        index = stop
    if doc.tags[verb] == "VBN" and (auxiliaries & _BEING or not auxiliaries):
        return None
    if index > low + 1 and doc.words[index - 1] == ",":
        return _apposed(doc, low, index - 1)
    return _noun_phrase_before(doc, low, index)


def _subject_before(doc: Document, low: int, start: int) -> Span | None:
    """Return the subject of the clause that goes on: `Ada Quist spoke there | and criticized`, `…, | saying`."""
    joined = start > low + 1 and (
        doc.words[start - 1] in ("and", "but", "or") or (doc.words[start - 1] == "," and doc.tags[start] == "VBG")
    )
    head = next((k for k in range(start - 2, low - 1, -1) if doc.tags[k].endswith(".s")), None) if joined else None
    if head is None or doc.quotation_of[head] >= 0:
        return None
    return _noun_phrase_before(doc, low, head + 1)


def _apposed(doc: Document, low: int, comma: int) -> Span | None:
    """`the alliance, which has two unions, | advocates`: the phrase with what is said of it."""
    opening = next((k for k in range(comma - 1, low, -1) if doc.words[k] == ","), None)
    if opening is None:
        return None
    named = all(doc.tags[k].startswith("PROPN") for k in range(opening + 1, comma))
    if not named and doc.words[opening + 1] not in _APPOSED and doc.shapes[opening + 1] != "d":
        return None
    head = _noun_phrase_before(doc, low, opening)
    return (head[0], comma) if head is not None and comma - head[0] <= _LONGEST else None


def _noun_phrase_before(doc: Document, low: int, end: int) -> Span | None:
    start = end
    while start > max(low, end - _LONGEST) and _belongs(doc, start - 1, low, end):
        start -= 1
    while start < end and (doc.words[start] in ("and", "of", "or", "'s", "’s") or doc.tags[start] == "CCONJ"):
        start += 1
    kinds = {doc.tags[k].removesuffix(".s") for k in range(start, end)}
    if start >= end or not kinds & _NOUNS or doc.quotation_of[end - 1] >= 0:
        return None
    if "PRON" in kinds and not (end - start == 1 and doc.words[start] in _ALONE):
        return None
    return start, end


def _belongs(doc: Document, index: int, low: int, end: int) -> bool:
    """Tell whether a token can stand in a noun phrase that goes on behind it."""
    tag, word = doc.tags[index].removesuffix(".s"), doc.words[index]
    if tag in _INSIDE:
        # `On Friday | Mr. Lee`
        return not (word in _DAYS and doc.shapes[index] == "C" and doc.words[index - 1] == "on")
    if word == "." and index > low:
        # `Mr. Lee`, `J. Lee`
        return index + 1 < end and doc.shapes[index - 1] in ("A", "C") and len(doc.words[index - 1]) < _LONGEST_TITLE
    between = index > low and index + 1 < end and doc.tags[index - 1].removesuffix(".s") in _NOUNS
    return between and (word in ("and", "or", "of", "&") or tag == "CCONJ")


def _behind(doc: Document, start: int, end: int) -> Span | None:
    """Return the subject behind a verb of speaking that follows what is said, or behind `according to`."""
    words = doc.words
    if words[start:end] == ["according", "to"]:
        return noun_phrase(doc, end, doc.sentences[doc.sentence_of[start]][1])
    inverted = end - start == 1 and words[start] in _SPEAKING and start > 0 and words[start - 1] in _OPENERS
    return noun_phrase(doc, end, doc.sentences[doc.sentence_of[start]][1]) if inverted else None


def _occasion_before(doc: Document, end: int, low: int) -> int | None:
    """Return where a time or occasion that ends at a token begins: `on Friday`, `last week`, `in a statement`."""
    last = doc.words[end - 1] if end > low else ""
    if last in _DAYS and not (last in _PLAIN and doc.shapes[end - 1] != "a"):
        start = end - 1
        while start > low and (doc.words[start - 1] in _DAY_STARTS or doc.words[start - 1] in _DAYS):
            start -= 1
        named = last not in ("week", "weekend", "month", "year", "night", "morning", "afternoon", "evening")
        part = start > low and doc.words[start - 1] in _JOINED
        return start if (named or start < end - 1) and not part else None
    if last in _UTTERANCES:
        for start in range(end - 2, max(low, end - _LONGEST_OCCASION) - 1, -1):
            if doc.words[start] in ("in", "at", "during", "via") and doc.words[start + 1] in ("a", "an"):
                return start
    return None
