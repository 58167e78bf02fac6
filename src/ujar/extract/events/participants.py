"""From the phrases around a trigger to who acts, who is acted on, and where a visit goes."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from ujar.extract.document import CAPITALS, Document
from ujar.extract.events.arguments import Arguments
from ujar.extract.events.conditions import BINDING, Found
from ujar.extract.events.naming import Names
from ujar.extract.events.triggers import Trigger
from ujar.records import EventPlace, PlaceMention, Span, Statement, speakers_of

__all__ = ["Participants", "destination", "participants"]

Participants = tuple[tuple[str, ...], tuple[str, ...]]
"""The names of those who act and of those acted on."""

_TARGETS: Final = frozenset("dari dekat terhadap from near past over off".split())
"""Words before what a force comes near to."""
_FORCE: Final = 7
"""Tokens of the longest name of a force: `jet serang Sukhoi Su-24 Rusia`."""
_THEMES: Final = frozenset({"MOBILIZE", "RETREAT", "AGREE", "CONCEDE", "REJECT", "SUPPORT"})
"""Types whose object is a thing: troops, a treaty."""


def participants(doc: Document, names: Names, found: Found, stretch: Span, voice: Statement | None) -> Participants:
    """Return the names of those who act and those acted on; of a mutual event all act.

    A vow without a subject of its own (`mengancam akan memblokade`) is its speaker's.
    """
    hit, trigger, arguments = found
    agents = names.of(arguments.agents + arguments.partners, voice) or _forces(doc, names, hit, stretch, trigger)
    vowed = arguments.bare and not arguments.passive and voice is not None and voice.act in BINDING - {"demand"}
    if vowed and not agents and voice is not None:
        agents = tuple(speaker.name for speaker in speakers_of(voice))
    patients = tuple(name for name in names.of(_recipients(trigger, arguments), voice) if name not in agents)
    if trigger.frame == "mutual":
        return tuple(dict.fromkeys(agents + patients)), ()
    return agents, patients


def destination(doc: Document, names: Names, arguments: Arguments, places: Sequence[PlaceMention]) -> EventPlace | None:
    """Return the place that is the object of a visit, None where that is somebody or has no name."""
    for start, end in arguments.patients:
        if names.is_somebody((start, end)) or not any(doc.shapes[k] in CAPITALS for k in range(start, end)):
            continue
        begin = next(k for k in range(start, end) if doc.shapes[k] in CAPITALS)
        span = doc.span(begin, end)
        for mention in places:
            if mention.start < span[1] and span[0] < mention.end:
                span = mention.start, mention.end
                name = mention.name or doc.text[slice(*span)]
                return EventPlace(name=name, span=span, lat=mention.lat, lon=mention.lon, method="mention")
        return EventPlace(name=" ".join(doc.text[slice(*span)].split()), span=span, method="written")
    return None


def _forces(doc: Document, names: Names, hit: Span, stretch: Span, trigger: Trigger) -> tuple[str, ...]:
    """Return the state whose forces come next in the clause of a move: `simulasi itu membawa jet Rusia …`."""
    if trigger.type != "MOBILIZE" or trigger.part != "noun":
        return ()
    start, last = hit[1], stretch[1]
    last = next((k for k in range(start, last) if doc.words[k] == ","), last)
    for index in range(start, last):
        if doc.words[index] not in names.movable or doc.words[index - 1] in _TARGETS:
            continue
        end = index + 1
        while end < min(last, index + _FORCE) and (doc.shapes[end] in CAPITALS or doc.words[end] in names.movable):
            end += 1
        if (state := names.state_of((index, end))) is not None:
            return (state,)
    return ()


def _recipients(trigger: Trigger, arguments: Arguments) -> tuple[Span, ...]:
    """Return the phrases of those acted on: the object, or where that is a thing the one who gets or loses it."""
    if trigger.type in ("AID", "SANCTION"):
        return arguments.receivers or arguments.patients
    if trigger.type in _THEMES and trigger.mode != "release":
        return ()
    return arguments.patients
