"""Where triggers stand in an article, and which of them are no event: names, idioms, sports, words of speech."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache
from typing import Final

from ujar.extract.document import CAPITALS, Document
from ujar.extract.events.languages import words_of
from ujar.extract.events.scope import Scope
from ujar.extract.events.triggers import Trigger
from ujar.extract.events.words import EventWords
from ujar.records import Lang, Statement

__all__ = ["Hit", "find_hits", "reports_a_deed"]

Hit = tuple[int, int, tuple[Trigger, ...]]
"""A range of tokens and the triggers that it may be, in the order of the table."""

_SPORTS: Final = 2
"""Words of sports in a sentence that make its fights a game."""
_HEADS: Final = frozenset({"agreement", "agreements", "deal", "talks", "campaign", "operation", "attack", "attacks"})
"""Nouns after a trigger that leave it an event: `ceasefire agreement`, not `murder charges`."""
_NEAR: Final = 6
"""Tokens after a verb in which its object stands."""
_VIOLENT: Final = frozenset({"ASSAULT", "MOBILIZE", "RETREAT", "CONSULT"})


def find_hits(doc: Document, scope: Scope, words: EventWords) -> Iterator[Hit]:
    """Yield the triggers of an article by place; none overlaps another, the longest form goes first."""
    by_word = words.triggers.by_word
    index = 0
    while index < len(doc):
        entries = by_word.get(doc.words[index])
        hit = _longest(doc, index, entries) if entries is not None and not doc.aside[index] else None
        if hit is None:
            index += 1
            continue
        end, triggers = hit
        fitting = tuple(t for t in triggers if _is_part(doc, index, t))
        if fitting and not _excluded(doc, scope, words, index, end, fitting):
            yield index, end, fitting
            index = end
        else:
            index += 1


def reports_a_deed(doc: Document, statement: Statement, words: EventWords) -> bool:
    """Tell whether what was taken for a cue is a deed: `signed a treaty`, `menolak banding`."""
    if len(statement.cue) != 1:
        return False
    start, end = doc.tokens_of(statement.cue[0])
    near = set(doc.words[end : end + _NEAR])
    return any(
        trigger.part != "noun"
        and trigger.words == tuple(doc.words[start:end])
        and not trigger.context
        and (not trigger.wanted or bool(trigger.wanted & near))
        and not trigger.unwanted & near
        for trigger in words.triggers.by_word.get(doc.words[start], ())
    )


def _longest(doc: Document, index: int, entries: Sequence[Trigger]) -> tuple[int, list[Trigger]] | None:
    limit = doc.sentences[doc.sentence_of[index]][1]
    found: list[Trigger] = []
    length = 0
    for trigger in entries:
        size = len(trigger.words)
        if length and size < length and trigger.part == found[0].part:
            continue
        if size == 1 or (index + size <= limit and tuple(doc.words[index : index + size]) == trigger.words):
            length = length or size
            if size == length:
                found.append(trigger)
    return (index + length, found) if found else None


def _is_part(doc: Document, index: int, trigger: Trigger) -> bool:
    """Tell whether the word is of the part of speech that the trigger needs."""
    tag = doc.tags[index].removesuffix(".s")
    if doc.lang == "id":
        return trigger.part != "noun" or tag not in ("VB",) or len(trigger.words) > 1 or doc.words[index][:2] == "pe"
    following = doc.tags[index + len(trigger.words)] if index + len(trigger.words) < len(doc) else ""
    following = following.removesuffix(".s")
    before = doc.tags[index - 1].removesuffix(".s") if index else ""
    if trigger.part != "noun":
        # `hacked e-mails`: a participle before its noun tells what kind it is.
        attributive = tag in ("VBN", "VBG") and following in ("NOUN", "ADJ") and before in ("DET", "ADJ", "VBD", "PRON")
        return (tag.startswith("VB") and not attributive) or (tag == "AUX" and len(trigger.words) > 1)
    if following == "NOUN" and doc.words[index + len(trigger.words)] not in _HEADS:
        return False
    if tag.startswith("NOUN") or len(trigger.words) > 1:
        return True
    gerund = tag == "VBG" and (before in ("DET", "ADJ", "NUM", "PRON") or doc.words[index - 1] in ("'s", "’s"))
    return gerund or (tag == "PROPN" and doc.shapes[index] == "a") or (tag == "ADJ" and trigger.words[0].endswith("s"))


def _excluded(
    doc: Document, scope: Scope, words: EventWords, index: int, end: int, triggers: Sequence[Trigger]
) -> bool:
    return (
        any(scope.cue[k] for k in range(index, end))
        or _in_name(doc, index, end)
        or _in_idiom(doc, index, end, words.lang)
        or _in_sport(doc, index, words, triggers)
    )


def _in_name(doc: Document, index: int, end: int) -> bool:
    """Tell whether the word is capitalised inside its sentence, or opens a title: `“Attack of the Clones”`."""
    first = doc.sentences[doc.sentence_of[index]][0]
    opens = index == first or not doc.words[index - 1][0].isalnum()
    if doc.shapes[index] not in CAPITALS:
        return False
    if not opens:
        return True
    following = doc.shapes[end : end + 2]
    title = sum(shape in CAPITALS for shape in following) == len(following) == 2
    return doc.shapes[index] == "A" or (title and doc.lang == "en" and index != first)


def _in_idiom(doc: Document, index: int, end: int, lang: Lang) -> bool:
    starts = _idioms(lang)
    for begin in range(max(0, index - 2), end):
        for phrase in starts.get(doc.words[begin], ()):
            stop = begin + len(phrase)
            if stop > index and tuple(doc.words[begin:stop]) == phrase:
                return True
    return False


@cache
def _idioms(lang: Lang) -> dict[str, list[tuple[str, ...]]]:
    found: dict[str, list[tuple[str, ...]]] = {}
    for phrase in words_of(lang).never:
        parts = tuple(phrase.split())
        found.setdefault(parts[0], []).append(parts)
    return found


def _in_sport(doc: Document, index: int, words: EventWords, triggers: Sequence[Trigger]) -> bool:
    if triggers[0].type not in _VIOLENT:
        return False
    start, end = doc.sentences[doc.sentence_of[index]]
    return sum(doc.words[k] in words.sport for k in range(start, end)) >= _SPORTS
