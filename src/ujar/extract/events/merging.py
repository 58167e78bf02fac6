"""Mentions of the same event become one record: the fullest one, with what the others add."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, NamedTuple

from ujar.extract.document import Document
from ujar.records import Event, Span

__all__ = ["Mention", "is_definite", "merge_events"]

_DEFINITE: Final = frozenset({"the", "this", "that", "these", "those", "both", "its", "'s", "’s"})
_POINTERS: Final = frozenset({"itu", "ini", "tersebut"})
_MODIFIERS: Final = 3
"""Words between an article and its noun."""
_LOOK_BACK: Final = 40
"""How many events before one are compared with it."""


class Mention(NamedTuple):
    """How an event is named: by which lemma, whether by a noun, whether as known (`pertemuan itu`), where."""

    lemma: str
    noun: bool
    definite: bool
    sentence: int


def is_definite(doc: Document, hit: Span) -> bool:
    """Tell whether a noun points back: `the talks`, `pertemuan itu`."""
    start, end = hit
    if end < len(doc) and doc.words[end] in _POINTERS:
        return True
    before = start
    while (
        before > 0 and start - before < _MODIFIERS and doc.tags[before - 1].removesuffix(".s") in ("ADJ", "NOUN", "NUM")
    ):
        before -= 1
    return before > 0 and doc.words[before - 1] in _DEFINITE


def merge_events(events: Sequence[Event], mentions: Sequence[Mention]) -> tuple[Event, ...]:
    """Return the events of an article with each told once, in the order of the text; `mentions` has one an event.

    Two are the same when type, mode and negation agree, nothing that both have differs, and they share a participant,
    place or date; one that has none of these is the last of its type, and so is an assault that is named by the same
    noun or a definite one. What is kept is the fullest mention as it stands: nothing is put together from two passages.
    """
    kept: list[tuple[Event, Mention]] = []
    for event, mention in zip(events, mentions, strict=True):
        floor = max(-1, len(kept) - 1 - _LOOK_BACK)
        number = next((k for k in range(len(kept) - 1, floor, -1) if _same(*kept[k], event, mention)), None)
        if number is None:
            kept.append((event, mention))
        elif _fullness(event) > _fullness(kept[number][0]):
            kept[number] = event, mention
    return tuple(sorted((event for event, _ in kept), key=lambda event: event.trigger))


def _same(one: Event, named: Mention, other: Event, mention: Mention) -> bool:
    if one.type != other.type or one.negated != other.negated or not _fits(one, other):
        return False
    modes = one.mode is None or other.mode is None or one.mode == other.mode
    if not (other.actors or other.recipients or other.place or other.date):
        return modes or mention.definite
    same_noun = mention.noun and named.lemma == mention.lemma
    if other.type == "ASSAULT" and mention.noun and (same_noun or mention.definite):
        # The crime a story is about: `the attack`, `Sunday's massacre`, `penembakan itu`.
        return True
    shared = _shared(one, other)
    if not modes or not shared:
        return False
    if same_noun or mention.definite:
        return True
    # Two deeds of one actor are two, unless more is the same, or one is the object of the other: `signed a treaty`.
    alike = (one.historical, one.future) == (other.historical, other.future)
    object_of_it = named.sentence == mention.sentence and named.noun != mention.noun
    return alike and (shared > 1 or named.lemma == mention.lemma or object_of_it)


def _shared(one: Event, other: Event) -> int:
    """Return how many of agents, recipients, place and date two mentions have in common."""
    place = one.place is not None and other.place is not None and _same_place(one.place.name, other.place.name)
    date = one.date is not None and other.date is not None and one.date.value == other.date.value
    dated = date and one.date is not None and one.date.value is not None
    return _common(one.actors, other.actors) + _common(one.recipients, other.recipients) + place + dated


def _fits(one: Event, other: Event) -> bool:
    """Tell whether nothing that both have differs."""
    actors = not one.actors or not other.actors or _common(one.actors, other.actors)
    recipients = not one.recipients or not other.recipients or _common(one.recipients, other.recipients)
    place = one.place is None or other.place is None or _same_place(one.place.name, other.place.name)
    date = one.date is None or other.date is None or one.date.value == other.date.value
    return actors and recipients and place and date


def _common(one: Sequence[str], other: Sequence[str]) -> bool:
    """Tell whether a name is in both, whatever its case."""
    return not {name.casefold() for name in one}.isdisjoint(name.casefold() for name in other)


def _same_place(one: str, other: str) -> bool:
    """Tell whether one name of a place is the other or a part of it: `Kabupaten Bantul`, `Bantul`."""
    first, second = set(one.casefold().split()), set(other.casefold().split())
    return first <= second or second <= first


def _fullness(event: Event) -> tuple[bool, int]:
    parts = (event.actors, event.recipients, event.place, event.date, event.quantities)
    return event.voice == "paper", sum(bool(part) for part in parts)
