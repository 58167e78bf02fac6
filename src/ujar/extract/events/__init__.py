"""Events: what happened, is planned or is alleged, with PLOVER types (`ujar.plover`).

`find_events` looks for triggers (word lists of the language), leaves out what is none (idioms, names, sports, words of
speech), reads participants from the grammar around them, gives each the place and date of its own sentence, and tells a
repeated event once. Everything in one record stands in one sentence of one voice.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import Final

from ujar.extract.document import CAPITALS, Document
from ujar.extract.events.arguments import Arguments, noun_arguments, verb_arguments
from ujar.extract.events.circumstances import dates_of, places_of
from ujar.extract.events.finding import find_hits, reports_a_deed
from ujar.extract.events.flags import flags_of
from ujar.extract.events.languages import words_of
from ujar.extract.events.merging import Mention, merge_events
from ujar.extract.events.naming import Names
from ujar.extract.events.quantities import quantities_in
from ujar.extract.events.scope import Scope
from ujar.extract.events.scores import score_of
from ujar.extract.events.triggers import Trigger
from ujar.extract.events.words import EventWords
from ujar.records import (
    Actor,
    DateMention,
    Event,
    EventPlace,
    Lang,
    PlaceMention,
    Quantity,
    Span,
    Statement,
    speakers_of,
)

__all__ = ["MADE_BY", "find_events"]

MADE_BY: Final[Mapping[Lang, str]] = MappingProxyType({"id": "id.events.v1", "en": "en.events.v1"})
"""The version of the extractor by language."""

_DEFINITE: Final = frozenset({"the", "this", "that", "these", "those", "both", "its"})
_POINTERS: Final = frozenset({"itu", "ini", "tersebut"})
_BINDING: Final = frozenset({"demand", "promise", "threaten", "announce", "agree"})
"""Acts whose content names a deed though it is only an infinitive."""
_BOUND: Final = frozenset(
    "is are was were be agreed agree agrees voted decided began begun continued continues ordered forced tried failed "
    "refused plans planned plan scheduled set due expected going started had threatened vowed helped".split()
)
"""English words before `to` after which an infinitive names a deed."""
_REFLEXIVE: Final = frozenset("himself herself itself themselves yourself myself ourselves sendiri".split())
_GENERIC: Final = frozenset(
    "more any such future further every each potential setiap seperti penerima program peserta".split()
)
"""Words before a noun that speak of a kind of event, not of one."""
_TARGETS: Final = frozenset("dari dekat terhadap from near past over off".split())
"""Words before what a force comes near to."""
_FORCE: Final = 7
"""Tokens of the longest name of a force: `jet serang Sukhoi Su-24 Rusia`."""
_EVERY: Final = frozenset({"banyak", "setiap", "tiap", "each", "every", "any", "no"})
_MOTION: Final = frozenset({"MOBILIZE", "RETREAT", "AID"})
_THEMES: Final = frozenset({"MOBILIZE", "RETREAT", "AID", "AGREE", "CONCEDE", "SANCTION", "REJECT", "SUPPORT"})
"""Types whose object is a thing: troops, goods, a treaty."""

Found = tuple[Span, Trigger, Arguments]


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
    dated_tokens = frozenset(k for date in dates for k in range(*doc.tokens_of((date.start, date.end))))
    names = Names(doc, actors, words, dated=dated_tokens)
    found = [
        read
        for start, end, triggers in find_hits(doc, scope, words)
        if (read := _read(doc, scope, names, words, (start, end), triggers)) is not None
    ]
    hits = [hit for hit, _, _ in found]
    dated = dates_of(doc, scope, hits, dates)
    moving = {
        number for number, (_, trigger, _) in enumerate(found) if trigger.mode == "visit" or trigger.type in _MOTION
    }
    placed = places_of(doc, scope, hits, places, words, taken=dates, moving=moving)
    told = _told(doc, dates)
    counted = _quantities(doc, scope, hits, dates)
    events: list[Event] = []
    mentions: list[Mention] = []
    for number, (hit, trigger, arguments) in enumerate(found):
        voice = scope.voice(hit[0])
        agents, patients = _participants(
            names, trigger, arguments, voice, _forces(doc, names, scope.stretch(hit[0]), trigger)
        )
        date, place = dated.get(number), placed.get(number)
        if trigger.frame == "go":
            place, patients = _destination(doc, names, arguments, place, patients)
        known = agents or patients or place or date or names.is_named(arguments.participants)
        if not (trigger.strong or known):
            continue
        flags = flags_of(
            doc, hit, trigger, arguments, words, date=date, voice=voice, told=told,
        )  # fmt: skip
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
                score=score_of(trigger, arguments),
                made_by=words.made_by,
            )
        )
        noun = trigger.part == "noun"
        mentions.append(Mention(trigger.lemma, noun, noun and _is_definite(doc, hit)))
    return merge_events(events, mentions)


def _read(
    doc: Document, scope: Scope, names: Names, words: EventWords, hit: Span, triggers: Sequence[Trigger]
) -> Found | None:
    """Return the first of the triggers whose conditions hold, with its participants."""
    stretch = scope.stretch(hit[0])
    for trigger in triggers:
        reader = noun_arguments if trigger.part == "noun" else verb_arguments
        arguments = reader(doc, hit, stretch, trigger, words)
        if trigger.part != "noun" and trigger.frame in ("mutual", "go"):
            vowed = arguments.bare and (voice := scope.voice(hit[0])) is not None and voice.act in _BINDING
            if not vowed and not _meets(doc, names, trigger, arguments):
                continue
        if _holds(doc, hit, stretch, trigger, arguments) and not _is_aim(doc, scope, hit, trigger, words):
            return hit, trigger, arguments
    return None


def _meets(doc: Document, names: Names, trigger: Trigger, arguments: Arguments) -> bool:
    """Tell whether somebody meets or goes to somebody: a named partner, visitor or destination, not a problem."""
    if trigger.frame == "mutual":
        passive = arguments.passive and (doc.lang == "en" or not arguments.agents)
        return names.is_named(arguments.participants) and not passive
    goal = arguments.patients + arguments.receivers
    return any(
        doc.shapes[k] in CAPITALS or doc.words[k] in names.pronouns for start, end in goal for k in range(start, end)
    )


def _is_aim(doc: Document, scope: Scope, hit: Span, trigger: Trigger, words: EventWords) -> bool:
    """Tell whether a verb names only what something is for, or what somebody refuses to do."""
    if trigger.part == "noun":
        return False
    voice = scope.voice(hit[0])
    opens = scope.stretch(hit[0])[0] >= hit[0] - 2
    if voice is not None and voice.act in ("refuse", "oppose") and opens:
        return True
    before = [doc.words[k] for k in range(max(0, hit[0] - 2), hit[0])]
    if not words.purpose.intersection(before) or (voice is not None and voice.act in _BINDING):
        return False
    return words.lang == "id" or not _BOUND.intersection(doc.words[max(0, hit[0] - 4) : hit[0]])


def _told(doc: Document, dates: Sequence[DateMention]) -> str | None:
    """Return when the story is told: the day of publication, else the latest year that the article names."""
    if doc.article.published.value is not None:
        return doc.article.published.value
    years = [date.value[:4] for date in dates if date.value is not None and date.value[:4].isdigit()]
    return max(years, default=None)


def _holds(doc: Document, hit: Span, stretch: Span, trigger: Trigger, arguments: Arguments) -> bool:
    if trigger.context or trigger.outside:
        first, last = doc.sentences[doc.sentence_of[hit[0]]]
        others = [*doc.words[first : hit[0]], *doc.words[hit[1] : last]]
        if trigger.outside.intersection(others) or (trigger.context and not trigger.context.intersection(others)):
            return False
    near = doc.words[max(stretch[0], hit[0] - 1) : hit[0]] + doc.words[hit[1] : min(stretch[1], hit[1] + 2)]
    objects = [word for start, end in arguments.objects for word in doc.words[start:end]]
    receivers = [word for start, end in arguments.receivers for word in doc.words[start:end]]
    if trigger.unwanted and trigger.unwanted.intersection(near + objects + receivers):
        return False
    if trigger.wanted:
        inside = doc.words[hit[0] : hit[1]]
        subject = [word for start, end in arguments.agents for word in doc.words[start:end]]
        looked = objects + inside + near + (subject if trigger.frame == "act" else [])
        if not trigger.wanted.intersection(looked):
            return False
    if _REFLEXIVE.intersection(objects):
        return False
    if any(doc.words[start] in _EVERY for start, _ in arguments.participants):
        return False
    if trigger.part == "noun":
        return not _GENERIC.intersection(doc.words[max(stretch[0], hit[0] - 2) : hit[0]])
    return trigger.frame != "object" or bool(arguments.objects) or arguments.passive


def _destination(
    doc: Document, names: Names, arguments: Arguments, place: EventPlace | None, patients: tuple[str, ...]
) -> tuple[EventPlace | None, tuple[str, ...]]:
    """Return where a visit goes and whom it is to: the object of `visit` is a place unless it is somebody."""
    for start, end in arguments.patients:
        if names.is_somebody((start, end)) or not any(doc.shapes[k] in CAPITALS for k in range(start, end)):
            continue
        begin = next(k for k in range(start, end) if doc.shapes[k] in CAPITALS)
        span = doc.span(begin, end)
        return place or EventPlace(name=" ".join(doc.text[slice(*span)].split()), span=span, method="object"), ()
    return place, patients


def _participants(
    names: Names, trigger: Trigger, arguments: Arguments, voice: Statement | None, forces: tuple[str, ...]
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    agents = names.of(arguments.agents + arguments.partners, voice) or forces
    if (
        arguments.bare
        and not arguments.passive
        and not agents
        and voice is not None
        and voice.act in _BINDING - {"demand"}
    ):
        agents = tuple(speaker.name for speaker in speakers_of(voice))
    suffering = _recipients(trigger, arguments)
    patients = tuple(name for name in names.of(suffering, voice) if name not in agents)
    if trigger.frame == "mutual":
        return tuple(dict.fromkeys(agents + patients)), ()
    return agents, patients


def _forces(doc: Document, names: Names, stretch: Span, trigger: Trigger) -> tuple[str, ...]:
    """Return the state whose forces the clause of a military move names first: `simulasi itu membawa jet Rusia …`."""
    if trigger.type != "MOBILIZE" or trigger.part != "noun":
        return ()
    start, last = stretch
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


def _quantities(
    doc: Document, scope: Scope, hits: Sequence[Span], dates: Sequence[DateMention]
) -> dict[int, list[Quantity]]:
    """Return the quantities of each hit: those of its stretch to which it is the nearest."""
    if not hits:
        return {}
    dated = {k for date in dates for k in range(*doc.tokens_of((date.start, date.end)))}
    found: dict[int, list[Quantity]] = {}
    groups: dict[Span, list[int]] = {}
    for number, hit in enumerate(hits):
        groups.setdefault(scope.stretch(hit[0]), []).append(number)
    for stretch, numbers in groups.items():
        for span, quantity in quantities_in(doc, stretch, dated=dated):
            nearest = min(numbers, key=lambda k: min(abs(span[0] - hits[k][1]), abs(hits[k][0] - span[1])))
            found.setdefault(nearest, []).append(quantity)
    return found


def _is_definite(doc: Document, hit: Span) -> bool:
    """Tell whether a noun points back: `the talks`, `pertemuan itu`."""
    start, end = hit
    pointer = end < len(doc) and doc.words[end] in _POINTERS
    return pointer or (start > 0 and doc.words[start - 1] in _DEFINITE)
