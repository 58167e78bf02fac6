"""English denials and refusals behind what they deny: `…, a charge Hamas denies`, `…, a demand Kyiv refused`.

A tagger takes them for part of what was said before. They have a form of their own: a comma or a dash, a noun that
takes up the words before it, and a verb of denying with who denies.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from operator import itemgetter
from typing import Final, NamedTuple

from ujar.extract.attribution import Attribution
from ujar.extract.document import Document
from ujar.extract.languages.en.ranges import trimmed, without
from ujar.extract.speakers.word_sets import word_set
from ujar.records import Span

__all__ = ["Appended", "find_appended", "settle_appended"]

_SCORE: Final = 0.9
_NOUNS = word_set(
    """
    claim claims charge charges allegation allegations accusation accusations assertion assertions figure figures
    suggestion contention report reports notion account accounts version rumour rumours rumor rumors finding findings
    demand demands request requests call calls appeal appeals proposal offer ultimatum
    """
)
_DENIALS = word_set(
    """
    deny denies denied dispute disputes disputed reject rejects rejected dismiss dismisses dismissed refute refutes
    refuted contest contests contested rebut rebuts rebutted refuse refuses refused rebuff rebuffs rebuffed ignored
    """
)
_PARTICIPLES = word_set("denied disputed rejected dismissed refuted contested rebutted refused rebuffed ignored")
_BEFORE_VERB = word_set(
    "has have had also repeatedly vehemently strongly flatly firmly later since always consistently"
)
_AUXILIARIES = word_set("has have had was were been is are being")
_OPENS = frozenset({",", "—", "–", "--", "-"})
_ENDS = frozenset({".", ",", ";", "”", '"', ")", "—", "–", "--", "?", "!"})
_OCCASIONS = frozenset({"in", "on", "at", "during", "after", "last", "as"})
_DETERMINERS = word_set("a an the all both such")
_RELATIVES = word_set("that which")
_LONGEST_CLAUSE = 11
"""Tokens from the subject to the verb."""
_LONGEST_AGENT = 12


class Appended(NamedTuple):
    """An appended denial: who denies, the verb, the noun for what is denied."""

    source: Span
    cue: Span
    content: Span


def find_appended(doc: Document) -> list[Appended]:
    """Return the appended denials of a document, in order."""
    found: list[Appended] = []
    for noun in range(2, len(doc)):
        start = noun - 1 if doc.words[noun - 1] in _DETERMINERS else noun
        if doc.words[noun] not in _NOUNS or doc.quotation_of[noun] >= 0 or doc.aside[noun]:
            continue
        if doc.words[start - 1] not in _OPENS or doc.sentence_of[start - 1] != doc.sentence_of[noun]:
            continue
        stop = doc.sentences[doc.sentence_of[noun]][1]
        index = noun + 2 if doc.words[noun + 1 : noun + 2] and doc.words[noun + 1] in _RELATIVES else noun + 1
        who = _active(doc, index, stop) or _passive(doc, index, stop)
        if who is not None:
            found.append(Appended(*who, (start, noun + 1)))
    return found


def _active(doc: Document, start: int, stop: int) -> tuple[Span, Span] | None:
    """`a charge (that) Hamas has repeatedly denied`."""
    reach = range(start + 1, min(stop, start + _LONGEST_CLAUSE))
    verb = next((k for k in reach if doc.words[k] in _DENIALS), None)
    if verb is None or not _ends(doc, verb + 1, stop):
        return None
    end = verb
    while end > start and doc.words[end - 1] in _BEFORE_VERB:
        end -= 1
    subject = range(start, end)
    if not subject or any(doc.words[k] in _ENDS or doc.tags[k] in ("VBD", "VBZ", "VBP", "MD") for k in subject):
        return None
    return (start, end), (verb, verb + 1)


def _passive(doc: Document, start: int, stop: int) -> tuple[Span, Span] | None:
    """`a claim (that was) rejected by Kyiv`."""
    verb = start
    while verb < stop and (doc.words[verb] in _AUXILIARIES or doc.words[verb].endswith("ly")):
        verb += 1
    if verb + 2 >= stop or doc.words[verb] not in _PARTICIPLES or doc.words[verb + 1] != "by":
        return None
    end = verb + 2
    while end < min(stop, verb + 2 + _LONGEST_AGENT) and doc.words[end] not in _ENDS | _OCCASIONS:
        end += 1
    return (verb + 2, end), (verb, verb + 1)


def _ends(doc: Document, index: int, stop: int) -> bool:
    """Tell whether the clause ends behind its verb, or goes on with what is no object."""
    return index >= stop or doc.words[index] in _ENDS or doc.words[index] in ("as", "in", "on", "and", "but", "noting")


def settle_appended(doc: Document, found: list[Attribution]) -> list[Attribution]:
    """Return the attributions with the appended denials, which no other content holds any more."""
    cues = {index for attribution in found for span in attribution.cue for index in range(*span)}
    appended = [one for one in find_appended(doc) if cues.isdisjoint(range(*one.cue))]
    clauses = [(min(one.content[0], one.source[0]), max(one.source[1], one.cue[1])) for one in appended]
    settled = [cut for attribution in found if (cut := _without(doc, attribution, clauses)) is not None]
    return settled + [Attribution((one.source,), (one.cue,), (one.content,), "appended", _SCORE) for one in appended]


def _without(doc: Document, attribution: Attribution, clauses: Sequence[Span]) -> Attribution | None:
    """Return an attribution without the clauses, in order, in its content; None when nothing is left."""
    met = [
        clause
        for start, end in attribution.content
        for clause in clauses[bisect_right(clauses, start, key=_end) : bisect_left(clauses, end, key=_start)]
    ]
    if not met:
        return attribution
    left = tuple(trimmed(doc, list(without(attribution.content, met))))
    return attribution._replace(content=left) if left else None


_start, _end = itemgetter(0), itemgetter(1)
