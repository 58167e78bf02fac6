"""Events: what happened, is planned or is alleged, with PLOVER types (`ujar.plover`).

`find_events` looks for triggers (word lists of the language), leaves out what is none (idioms, names, sports, words of
speech), reads participants from the grammar around them, gives each the place and date of its own sentence, and tells a
repeated event once. Everything in one record stands in one sentence of one voice.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import Final

from ujar.extract.document import Document
from ujar.extract.events.circumstances import dates_of, places_of
from ujar.extract.events.conditions import read_hit
from ujar.extract.events.finding import find_hits, reports_a_deed
from ujar.extract.events.flags import flags_of, told_at
from ujar.extract.events.languages import words_of
from ujar.extract.events.merging import Mention, is_definite, merge_events
from ujar.extract.events.naming import Names
from ujar.extract.events.participants import destination, participants
from ujar.extract.events.quantities import quantities_of
from ujar.extract.events.scope import Scope
from ujar.extract.events.scores import score_of
from ujar.records import Actor, DateMention, Event, Lang, PlaceMention, Statement

__all__ = ["MADE_BY", "find_events"]

MADE_BY: Final[Mapping[Lang, str]] = MappingProxyType({"id": "id.events.v1", "en": "en.events.v1"})
"""The version of the extractor by language."""

_MOTION: Final = frozenset({"MOBILIZE", "RETREAT", "AID"})
"""Types to which a place after `to` or `from` belongs."""


def find_events(
    doc: Document,
    *,
    statements: Sequence[Statement] = (),
    dates: Sequence[DateMention] = (),
    places: Sequence[PlaceMention] = (),
    actors: Sequence[Actor] = (),
) -> tuple[Event, ...]:
    """Return the events of an article in the order of the text.

    `statements` tell whose word an event is and which verbs only report; `actors` and states are what participants are
    resolved to, by their canonical names; others keep the words of the article. A pure function: it raises nothing.
    """
    words = words_of(doc.lang)
    scope = Scope(doc, [statement for statement in statements if not reports_a_deed(doc, statement, words)])
    dated = frozenset(k for date in dates for k in range(*doc.tokens_of((date.start, date.end))))
    names = Names(doc, actors, words, dated=dated)
    found = [
        read
        for start, end, triggers in find_hits(doc, scope, words)
        if (read := read_hit(doc, scope, names, words, (start, end), triggers)) is not None
    ]
    hits = [one.hit for one in found]
    moving = {number for number, one in enumerate(found) if one.trigger.mode == "visit" or one.trigger.type in _MOTION}
    dates_by_hit = dates_of(doc, scope, hits, dates)
    places_by_hit = places_of(doc, scope, hits, places, words, taken=dates, moving=moving)
    counted = quantities_of(doc, scope, hits, dated=dated)
    told = told_at(doc, dates)
    events: list[Event] = []
    mentions: list[Mention] = []
    for number, one in enumerate(found):
        hit, trigger, arguments = one
        voice = scope.voice(hit[0])
        agents, patients = participants(doc, names, one, scope.stretch(hit[0]), voice)
        date, place = dates_by_hit.get(number), places_by_hit.get(number)
        if trigger.frame == "go" and (goal := destination(doc, names, arguments, places)) is not None:
            place, patients = place or goal, ()
        known = agents or patients or place or date or names.is_named(arguments.participants)
        if not (trigger.strong or known):
            continue
        flags = flags_of(doc, hit, trigger, arguments, words, date=date, voice=voice, told=told)
        start, end = doc.span(*hit)
        events.append(
            Event(
                id=f"{doc.article.id}.event.{start}-{end}",
                type=trigger.type,
                mode=trigger.mode,
                trigger=(start, end),
                actors=agents,
                recipients=patients,
                place=place,
                date=date,
                quantities=tuple(counted.get(number, ())),
                voice=voice.id if voice is not None else "paper",
                historical=flags.historical,
                future=flags.future,
                hypothetical=flags.hypothetical,
                negated=flags.negated,
                score=score_of(
                    acting=bool(agents), suffering=bool(patients), located=place is not None or date is not None
                ),
                made_by=words.made_by,
            )
        )
        noun = trigger.part == "noun"
        mentions.append(Mention(trigger.lemma, noun, noun and is_definite(doc, hit), doc.sentence_of[hit[0]]))
    return merge_events(events, mentions)
