"""What kind of event: in the past before the story, planned, only possible, or denied by its own words."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, NamedTuple

from ujar.extract.document import Document
from ujar.extract.events.arguments import Arguments
from ujar.extract.events.phrases import verb_group
from ujar.extract.events.triggers import Trigger
from ujar.extract.events.words import EventWords
from ujar.records import DateMention, EventDate, Span, Statement

__all__ = ["Flags", "flags_of", "told_at"]

_NEAR: Final = 3
"""Tokens before a noun in which a word bears on it."""
_IF: Final = frozenset({"if", "unless", "whether", "jika", "kalau", "bila", "apabila", "seandainya"})
_STOPS: Final = frozenset({",", ";", ":", "."})
_AGO: Final = ("ago", "silam", "lalu", "last year", "tahun lalu", "earlier")
_WANTED: Final = frozenset({"demand", "ask"})
_PLANNED: Final = frozenset({"promise", "threaten"})


class Flags(NamedTuple):
    """The flags of an event, as in the record."""

    historical: bool = False
    future: bool = False
    hypothetical: bool = False
    negated: bool = False


def told_at(doc: Document, dates: Sequence[DateMention]) -> str | None:
    """Return when the story is told: the day of publication, else the latest year that the article names."""
    if doc.article.published.value is not None:
        return doc.article.published.value
    years = [date.value[:4] for date in dates if date.value is not None and date.value[:4].isdigit()]
    return max(years, default=None)


def flags_of(
    doc: Document,
    hit: Span,
    trigger: Trigger,
    arguments: Arguments,
    words: EventWords,
    *,
    date: EventDate | None,
    voice: Statement | None,
    told: str | None,
) -> Flags:
    """Return the flags of the event at `hit`; `told` is the day or year in which the story is told."""
    start, _ = hit
    first = doc.sentences[doc.sentence_of[start]][0]
    verbal = trigger.part != "noun"
    if verbal:
        group_start = verb_group(doc, start, first, words)
        group = set(doc.words[max(first, group_start - 1) : start])
    else:
        group = set(doc.words[max(first, start - _NEAR) : start])
    clause = _clause(doc, start, first)
    if {"hanya", "only", "cuma"} & group:
        # `tidak hanya mempersenjatai`: that and more.
        group -= words.negation
    followed = bool(_IF.intersection(doc.words[hit[1] : doc.sentences[doc.sentence_of[start]][1]]))
    infinitive = verbal and "to" in doc.words[max(first, start - 2) : start]
    base = infinitive or (words.lang == "id" and arguments.bare)
    act = voice.act if voice is not None else None
    hypothetical = (
        bool(group & words.possible or clause & _IF)
        or (followed and bool(group & words.future))
        or (act in _WANTED and (base or not verbal))
    )
    planned = bool(group & words.future) or (infinitive and bool(group & words.passive))
    when = _when(doc, date, told)
    perfect = verbal and "had" in group and voice is None
    bygone = trigger.lemma in words.bygone and when != "after"
    past = bygone or perfect or when == "before" or bool(group & words.earlier)
    return Flags(
        historical=past and not planned,
        future=planned or when == "after" or (act in _PLANNED and base),
        hypothetical=hypothetical,
        negated=bool(group & (words.negation if verbal else words.absent)) or (not verbal and _there_is_no(doc, start)),
    )


def _there_is_no(doc: Document, start: int) -> bool:
    """Tell whether a noun is said not to exist: `tidak ada gencatan senjata`."""
    return start > 1 and doc.words[start - 1] == "ada" and doc.words[start - 2] in ("tidak", "tak", "belum")


def _clause(doc: Document, start: int, first: int) -> set[str]:
    """Return the words from the last mark before a trigger up to it."""
    begin = start
    while begin > first and doc.words[begin - 1] not in _STOPS:
        begin -= 1
    return set(doc.words[begin:start])


def _when(doc: Document, date: EventDate | None, told: str | None) -> str | None:
    """Tell whether a date lies `before` the year of the story or `after` the day of publication."""
    if date is None or date.span is None:
        return None
    words = doc.text[slice(*date.span)].lower()
    if date.value is None:
        return "before" if words.endswith(_AGO) and ("year" in words or "tahun" in words) else None
    if told is None or not date.value[:4].isdigit() or not told[:4].isdigit():
        return None
    if date.value[:4] < told[:4]:
        return "before"
    size = min(len(date.value), len(told), 10)
    return "after" if date.value[:size] > told[:size] and "W" not in date.value else None
