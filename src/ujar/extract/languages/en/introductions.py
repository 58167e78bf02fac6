"""The people and bodies that an English article introduces by name, speaking or not."""

from __future__ import annotations

from collections.abc import Iterator

from ujar.extract.languages.en import source_words as sw
from ujar.extract.languages.en.name_phrases import find_person
from ujar.extract.languages.en.office_phrases import BEFORE_OFFICE, TITLE_WORDS, proper_name
from ujar.extract.languages.en.person_names import DETERMINERS, PARTICLES, TIMES, opens_name
from ujar.extract.speakers.mention import Mention
from ujar.extract.speakers.view import View
from ujar.extract.speakers.word_sets import SUFFIXES

__all__ = ["introductions"]

_LONGEST = 40
"""Tokens of the longest stretch that is looked at as one."""


def introductions(view: View) -> Iterator[Mention]:
    """Yield the people with a title or an office and the bodies that the article names, in the order of
    the text.
    """
    doc = view.doc
    for start, end in doc.sentences:
        index = start
        while index < end:
            if doc.aside[index] or not (view.capital(index) or doc.words[index] in sw.PEOPLE):
                index += 1
                continue
            if not opens_name(view, start, index):
                index += 1
                continue
            stop = _stretch(view, index, end)
            yield from _introduced(view, start, index, stop, end)
            index = max(stop, index + 1)


def _stretch(view: View, start: int, end: int) -> int:
    """Return where capitalised words and the words for offices among them end."""
    doc = view.doc
    index = start
    end = min(end, start + _LONGEST)
    while index < end:
        word = doc.words[index]
        initial = word == "." and index > start and doc.tokens[index].start == doc.tokens[index - 1].end
        ahead = index + 1 < end and view.capital(index + 1)
        office = word in sw.PEOPLE or (word in TITLE_WORDS and index + 1 < end)
        joined = word in ("of", "for", "and", "&") and ahead and index > start and _body_before(view, start, index)
        if word in TIMES:
            break
        suffix = initial and doc.words[index - 1] in SUFFIXES
        if not (
            view.capital(index) or office or joined or (initial and ahead) or (word in PARTICLES and ahead) or suffix
        ):
            break
        index += 1
    return index


def _body_before(view: View, start: int, index: int) -> bool:
    return any(view.doc.words[k] in sw.BODY_WORDS or view.doc.words[k] == "secretary" for k in range(start, index))


def _introduced(view: View, low: int, start: int, stop: int, end: int) -> Iterator[Mention]:
    doc = view.doc
    begin = start
    while begin > low and (doc.words[begin - 1] in DETERMINERS or doc.words[begin - 1] in BEFORE_OFFICE):
        begin -= 1
    reach = _apposition_end(view, stop, end)
    found = find_person(view, begin, reach)
    behind = doc.words[stop : stop + 2]
    seat = len(behind) == 2 and behind[0] == "(" and behind[1].split("-")[0] in sw.SHORT_OFFICES
    if found is not None and (found.role or found.gender or found.affiliation or seat):
        yield found
        return
    yield from _bodies(view, start, stop, end)


def _apposition_end(view: View, stop: int, end: int) -> int:
    """Return the end of an apposition behind a comma: up to the next comma, verb or end; `stop` where
    there is none.
    """
    doc = view.doc
    if stop + 1 >= end or doc.words[stop] != ",":
        return stop
    for index in range(stop + 1, min(end, stop + 16)):
        word, tag = doc.words[index], doc.tags[index]
        if word in (",", ".", "—", "–", ";", ":", "(") or doc.quotation_of[index] >= 0:
            return index if word in (",", ".", "—", "–", ";") and index > stop + 1 else stop
        if tag in ("VBD", "VBZ", "VBP", "MD", "AUX") or word in ("and", "but", "or", "who", "which"):
            return stop
    return stop


def _bodies(view: View, start: int, stop: int, end: int) -> Iterator[Mention]:
    """Bodies in a stretch: `Ministry of Maritime Works`, `a Baltic Sea team`, `the union, Serikat Nelayan
    Melanting`.
    """
    doc = view.doc
    proper = proper_name(view, start, stop) if start < stop else None
    if proper is None:
        return
    begin, close = proper
    before = doc.words[begin - 1] if begin else ""
    behind = doc.words[close] if close < end else ""
    if behind in sw.BODY_NOUNS and close - begin >= 1 and before in ("a", "an", "the"):
        yield Mention(begin, close + 1, "organisation", view.text(begin, close + 1), (begin, close + 1), head=behind)
        return
    kind = next((w for w in (doc.words[begin], doc.words[close - 1]) if w in sw.BODY_WORDS), None)
    if before in sw.BODY_NOUNS:
        kind = before
    elif before == "," and begin >= 2 and doc.words[begin - 2] in sw.BODY_NOUNS:
        kind = doc.words[begin - 2]
    elif behind == "," and doc.words[close + 1 : close + 2] == ["the"] and doc.words[close + 2 : close + 3]:
        kind = doc.words[close + 2] if doc.words[close + 2] in sw.BODY_NOUNS else kind
    elif before == "," and behind == ",":
        kind = _noun_before(view, begin - 1) or kind
    if kind is not None and close - begin > 1:
        yield Mention(begin, close, "organisation", view.text(begin, close), (begin, close), head=kind)


def _noun_before(view: View, comma: int) -> str | None:
    """The noun for a body in `the company building the harbour, PT X,`: the one before a participle or
    clause.
    """
    doc = view.doc
    for index in range(comma - 1, max(0, comma - 9), -1):
        if doc.words[index] in (",", "."):
            return None
        clause = doc.tags[index + 1] in ("VBG", "VBN") or doc.words[index + 1] in ("that", "which")
        if doc.words[index] in sw.BODY_NOUNS and doc.words[index - 1] in DETERMINERS and clause:
            return doc.words[index]
    return None
