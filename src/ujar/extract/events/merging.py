"""Mentions of the same event become one record: the fullest one, with what the others add."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import msgspec

from ujar.records import Event

__all__ = ["merge_events"]

_LOOK_BACK: Final = 40
"""How many events before one are compared with it."""


def merge_events(events: Sequence[Event], *, definite: Sequence[bool]) -> tuple[Event, ...]:
    """Return the events of an article with each told once, in the order of the text.

    Two are the same when type, flags of time and negation agree, and participants, place and date do not differ. A
    `definite` one (`pertemuan itu`, `the talks`) without participants of its own is the last of its type.
    """
    kept: list[Event] = []
    for event, known in zip(events, definite, strict=True):
        number = next(
            (k for k in range(len(kept) - 1, max(-1, len(kept) - 1 - _LOOK_BACK), -1) if _same(kept[k], event, known)),
            None,
        )
        if number is None:
            kept.append(event)
        else:
            kept[number] = _joined(kept[number], event)
    return tuple(sorted(kept, key=lambda event: event.trigger))


def _same(one: Event, other: Event, known: bool) -> bool:
    if one.type != other.type or one.negated != other.negated:
        return False
    if one.mode is not None and other.mode is not None and one.mode != other.mode and not known:
        return False
    bare = not (other.actors or other.recipients or other.place or other.date)
    if (known and bare) or (known and _fits(one, other) and not other.future):
        return True
    if (one.historical, one.future, one.hypothetical) != (other.historical, other.future, other.hypothetical):
        return False
    if bare and known is None:
        return True
    shared = set(one.actors) & set(other.actors) or set(one.recipients) & set(other.recipients)
    return bool(shared) and _fits(one, other)


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
