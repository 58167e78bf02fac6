"""Mentions of the same event become one record: the fullest one, with what the others add."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, NamedTuple

import msgspec

from ujar.records import Event

__all__ = ["Mention", "merge_events"]

_LOOK_BACK: Final = 40
"""How many events before one are compared with it."""


class Mention(NamedTuple):
    """How an event is named: by which lemma, whether by a noun, whether as one that is known (`pertemuan itu`)."""

    lemma: str
    noun: bool
    definite: bool


def merge_events(events: Sequence[Event], mentions: Sequence[Mention]) -> tuple[Event, ...]:
    """Return the events of an article with each told once, in the order of the text; `mentions` has one an event.

    Two are the same when type and negation agree, nothing that both have differs, and they share a participant; or
    when the second is definite, or both are named by the same noun. Flags of time must agree too, unless the second
    only points back.
    """
    kept: list[tuple[Event, Mention]] = []
    for event, mention in zip(events, mentions, strict=True):
        floor = max(-1, len(kept) - 1 - _LOOK_BACK)
        number = next((k for k in range(len(kept) - 1, floor, -1) if _same(*kept[k], event, mention)), None)
        if number is None:
            kept.append((event, mention))
        else:
            kept[number] = _joined(kept[number][0], event), kept[number][1]
    return tuple(sorted((event for event, _ in kept), key=lambda event: event.trigger))


def _same(one: Event, named: Mention, other: Event, mention: Mention) -> bool:
    if one.type != other.type or one.negated != other.negated or not _fits(one, other):
        return False
    modes = one.mode is None or other.mode is None or one.mode == other.mode
    if mention.definite:
        return modes or not (other.actors or other.recipients or other.place or other.date)
    if not modes:
        return False
    same_noun = mention.noun and named.lemma == mention.lemma
    if same_noun:
        return one.future == other.future or not (other.actors or other.recipients or other.place or other.date)
    if (one.historical, one.future) != (other.historical, other.future):
        return False
    shared = set(one.actors) & set(other.actors) or set(one.recipients) & set(other.recipients)
    return bool(shared)


def _fits(one: Event, other: Event) -> bool:
    """Tell whether nothing that both have differs."""
    actors = not one.actors or not other.actors or bool(set(one.actors) & set(other.actors))
    recipients = not one.recipients or not other.recipients or bool(set(one.recipients) & set(other.recipients))
    place = one.place is None or other.place is None or one.place.name == other.place.name
    date = one.date is None or other.date is None or one.date.value == other.date.value
    return actors and recipients and place and date


def _joined(one: Event, other: Event) -> Event:
    """Return the fuller of two mentions with what the other adds; the first goes before an equal one."""
    best, rest = (other, one) if _fullness(other) > _fullness(one) else (one, other)
    return msgspec.structs.replace(
        best,
        mode=best.mode or rest.mode,
        actors=best.actors or rest.actors,
        recipients=best.recipients or rest.recipients,
        place=best.place or rest.place,
        date=best.date or rest.date,
        quantities=best.quantities or rest.quantities,
        score=max(best.score, rest.score),
    )


def _fullness(event: Event) -> tuple[bool, int]:
    parts = (event.actors, event.recipients, event.place, event.date, event.quantities)
    return event.voice == "paper", sum(bool(part) for part in parts)
