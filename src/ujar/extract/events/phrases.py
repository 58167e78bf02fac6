"""The noun phrases around a trigger: the subject before a verb, the phrase after a word, the phrase before one.

Shallow on purpose: parts of speech and a few words, inside one sentence. Where the words do not settle who the subject
is, there is none.
"""

from __future__ import annotations

from typing import Final

from ujar.extract.document import CAPITALS, Document
from ujar.extract.events.words import EventWords
from ujar.extract.noun_phrases import noun_phrase
from ujar.records import Span

__all__ = ["phrase_after", "phrase_before", "subject", "verb_group"]

_NOMINAL: Final = {
    "id": frozenset({"NN", "NNP", "PR", "DT", "NUM", "FW", "JJ"}),
    "en": frozenset({"DET", "ADJ", "NOUN", "PROPN", "NUM", "PRON"}),
}
_VERBS: Final = {"id": frozenset({"VB"}), "en": frozenset({"VBD", "VBZ", "VBP", "VB"})}
_FINITE: Final = _VERBS["en"] | {"VBN"}
_LINKS: Final = frozenset({"of", "'s", "’s", "-", "&", "/", "milik"})
_CONJUNCTIONS: Final = frozenset({"and", "dan", "serta"})
_ADVERBS: Final = frozenset({"ADV", "PART", "NEG", "AUX", "MD"})
_LONGEST: Final = 14
_APPOSITION: Final = 12
_STEPS: Final = 3
_TITLE: Final = 3
"""Letters of the longest title or initial before a stop."""
_RELATIVE: Final = 8
"""Tokens of the longest relative clause that is passed over."""


def verb_group(doc: Document, verb: int, first: int, words: EventWords) -> int:
    """Return where the auxiliaries, adverbs and negations before a verb begin."""
    index = verb
    while index > first and (doc.words[index - 1] in words.helpers or _tag(doc, index - 1) in _ADVERBS):
        index -= 1
    return index


def subject(doc: Document, verb: int, first: int, words: EventWords, *, steps: int = _STEPS) -> Span | None:
    """Return the subject of the verb at `verb` among the tokens from `first` on, None where it is not certain."""
    index = verb_group(doc, verb, first, words)
    if index <= first or not steps:
        return None
    before = doc.words[index - 1]
    if before in _CONJUNCTIONS or before in ("atau", "but", "tetapi", "or"):
        other = _verb_before(doc, index - 1, first)
        return subject(doc, other, first, words, steps=steps - 1) if other is not None else None
    if before in words.purpose and words.lang == "id":
        return None
    if before in words.relative:
        index -= 1
        if index > first and doc.words[index - 1] == ",":
            index -= 1
        return phrase_before(doc, index, first)
    if "to" in doc.words[index:verb] and _tag(doc, index - 1) in _VERBS["en"] | {"VBN", "VBG"}:
        return subject(doc, index - 1, first, words, steps=steps - 1)
    if before == "," and index - 1 > first:
        opening = next(
            (k for k in range(index - 2, max(first, index - _APPOSITION) - 1, -1) if doc.words[k] == ","), None
        )
        if opening is None or any(_tag(doc, k) in _VERBS[doc.lang] for k in range(opening, index)):
            return None
        index = opening
    elif before in ("of", "from") and doc.words[verb].endswith("ing"):
        index -= 1
    return _without_adjuncts(doc, index, first, words)


def phrase_before(doc: Document, end: int, first: int) -> Span | None:
    """Return the noun phrase that ends before `end`."""
    nominal = _NOMINAL[doc.lang]
    index = end
    floor = max(first, end - _LONGEST)
    while index > floor and not doc.aside[index - 1]:
        word, tag = doc.words[index - 1], _tag(doc, index - 1)
        joined = word in _LINKS or (word in _CONJUNCTIONS and index < end and _joins_names(doc, index - 1, first))
        opens = index - 1 == doc.sentences[doc.sentence_of[index - 1]][0] or not doc.words[index - 2][-1].isalnum()
        capital = doc.shapes[index - 1] in CAPITALS and not opens
        if opens and tag not in nominal:
            break
        if not (joined or capital or (tag in nominal and word not in ("yang", "who", "which", "that"))):
            break
        index -= 1
    while index < end and (doc.words[index] in _LINKS or doc.words[index] in _CONJUNCTIONS):
        index += 1
    return (index, end) if index < end else None


def phrase_after(doc: Document, start: int, end: int) -> Span | None:
    """Return the noun phrase that begins at `start`, adverbs before it passed over."""
    while start < end and (_tag(doc, start) == "ADV" or doc.words[start] in ("kembali", "lagi", "all")):
        start += 1
    found = noun_phrase(doc, start, end) if start < end else None
    if found is None:
        return None
    # `Mr. Obama`, `Yulia V. Tymoshenko`: the stop belongs to the name.
    stop = found[1]
    short = len(doc.words[stop - 1]) <= _TITLE and doc.shapes[stop - 1] in CAPITALS
    if short and stop + 1 < end and doc.words[stop] == "." and doc.shapes[stop + 1] in CAPITALS:
        stop += 1
        while stop < end and doc.shapes[stop] in CAPITALS:
            stop += 1
    return found[0], stop


def _without_adjuncts(doc: Document, index: int, first: int, words: EventWords) -> Span | None:
    """Return the phrase before `index`; what has a preposition or a relative verb before it only modifies another."""
    for _ in range(_STEPS):
        found = phrase_before(doc, index, first)
        start = found[0] if found is not None else index
        opens = doc.words[start] if found is not None else ""
        if found is not None and opens in words.occasion | words.clausal:
            start += 1
            found = (start, found[1]) if start < found[1] and opens in words.clausal else None
        if found is not None and doc.lang == "en" and start > first and _tag(doc, start - 1) in _FINITE:
            found = None
        if found is None:
            relative = next(
                (k for k in range(start - 1, max(first, start - _RELATIVE) - 1, -1) if doc.words[k] in words.relative),
                None,
            )
            if relative is None or "," in doc.words[relative:start]:
                return None
            index = relative
            continue
        before = start - 1
        if start == first or doc.words[before] in words.clausal:
            return found
        if not (_tag(doc, before) in ("ADP", "IN") or doc.words[before] in words.occasion):
            return found
        index = before
        if index <= first:
            return None
    return None


def _verb_before(doc: Document, index: int, first: int) -> int | None:
    verbs = _VERBS[doc.lang]
    return next((k for k in range(index - 1, first - 1, -1) if _tag(doc, k) in verbs), None)


def _joins_names(doc: Document, index: int, first: int) -> bool:
    """Tell whether an `and` stands between two nouns."""
    return index - 1 >= first and _tag(doc, index - 1) in ("NOUN", "PROPN", "NN", "NNP")


def _tag(doc: Document, index: int) -> str:
    return doc.tags[index].removesuffix(".s")
