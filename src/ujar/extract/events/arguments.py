"""Who acts and who is acted on, by the grammar of the sentence: active, passive and nominal."""

from __future__ import annotations

from typing import NamedTuple

from ujar.extract.document import Document
from ujar.extract.events.phrases import phrase_after, phrase_before, subject, verb_group
from ujar.extract.events.triggers import Trigger
from ujar.extract.events.words import EventWords
from ujar.extract.states import state_of_adjective
from ujar.records import Span

__all__ = ["Arguments", "noun_arguments", "verb_arguments"]

_REACH = 12
"""Tokens after a trigger in which `by X`, `against X` or `with X` belongs to it."""
_MODIFIERS = frozenset({"ADJ", "NOUN", "PROPN", "NUM", "VBN", "VBG"})


class Arguments(NamedTuple):
    """The phrases of the participants as token ranges; `passive` tells the form of the verb.

    `receivers` stand after `to`, `for` or `with`: who gets aid, with whom cooperation is suspended. `objects` are the
    phrases that the conditions of a trigger look at.
    """

    agents: tuple[Span, ...] = ()
    patients: tuple[Span, ...] = ()
    partners: tuple[Span, ...] = ()
    receivers: tuple[Span, ...] = ()
    objects: tuple[Span, ...] = ()
    passive: bool = False
    bare: bool = False
    """Whether a verb has no subject of its own here."""

    @property
    def participants(self) -> tuple[Span, ...]:
        """All who take part, as phrases."""
        return self.agents + self.patients + self.partners


def verb_arguments(doc: Document, hit: Span, stretch: Span, trigger: Trigger, words: EventWords) -> Arguments:
    """Return the participants of a verb inside the stretch of its sentence that is of one voice."""
    start, end = hit
    first, last = stretch
    after = _object(doc, end, last, words)
    passive = _is_passive(doc, start, first, trigger, words, after)
    before = subject(doc, start, first, words)
    if before is None and passive and not words.passive:
        before = phrase_before(doc, verb_group(doc, start, first, words), first)
    bare = before is None
    if not passive:
        tail = after[1] if after is not None else end
        partners = _marked(doc, tail, last, words.together, words) + (
            _marked(doc, end, last, words.patient, words) if after is None else ()
        )
        patients = (after,) if after is not None else ()
        if trigger.frame == "mutual":
            return Arguments(_some(before), (), patients + partners, (), patients + partners, False, bare)
        if trigger.frame == "suffer":
            return Arguments(partners, _some(before), (), (), patients + _some(before), False, bare)
        marked = _marked(doc, tail, last, words.patient, words) if after is None else ()
        receivers = _marked(doc, tail, last, words.towards | words.together, words)
        return Arguments(_some(before), patients + marked, (), receivers, patients + marked, False, bare)
    agents = _marked(doc, end, last, words.agent, words)
    if trigger.frame == "suffer":
        agents = agents or _marked(doc, end, last, words.together, words)
    if not agents and not words.passive and after is not None:
        agents = (after,)
    if trigger.frame == "mutual":
        return Arguments(agents, (), _some(before), (), _some(before) + _some(after), True, bare)
    receivers = _marked(doc, end, last, words.towards | words.together, words)
    return Arguments(agents, _some(before), (), receivers, _some(before) or _some(after), True, bare)


def noun_arguments(doc: Document, hit: Span, stretch: Span, trigger: Trigger, words: EventWords) -> Arguments:
    """Return the participants of a noun: its owner, and what `by`, `against` or `with` adds."""
    start, end = hit
    first, last = stretch
    owners, modifiers = _before_noun(doc, start, first) if words.lang == "en" else ((), ())
    begin = modifiers[0][0] if modifiers else start
    followers = _some(phrase_after(doc, end, last)) if words.lang == "id" else _directly(doc, end, last, "of")
    agents = _marked(doc, end, last, words.agent, words)
    patients = _marked(doc, end, last, words.patient, words)
    partners = _marked(doc, end, last, words.together, words)
    light = _light_subject(doc, begin, first, words)
    receivers = _marked(doc, end, last, words.towards | words.together, words)
    objects = followers + modifiers
    if trigger.frame == "mutual":
        return Arguments(light + owners, (), followers + partners + agents, (), objects + partners)
    if trigger.frame == "object":
        acting = owners if followers else ()
        suffering = followers or owners
        named = tuple(span for span in modifiers if _is_name(doc, span))
        return Arguments(
            agents + acting + named + (light if not acting else ()), suffering + patients, (), receivers, objects
        )
    of_act = followers if words.lang == "id" or not (owners or agents or light) else ()
    named = tuple(span for span in modifiers if _is_name(doc, span))
    return Arguments(agents + owners + named + light + of_act, patients, (), receivers, objects)


def _is_passive(doc: Document, verb: int, first: int, trigger: Trigger, words: EventWords, after: Span | None) -> bool:
    if not words.passive:
        return trigger.part == "passive"
    if doc.words[verb].endswith("ing"):
        return "being" in doc.words[max(first, verb - 2) : verb]
    group = doc.words[verb_group(doc, verb, first, words) : verb]
    if any(word in words.passive for word in group) and not (group and group[-1] == "to"):
        return True
    if any(word in words.perfect for word in group):
        return False
    reduced = doc.tags[verb].startswith("VBN") and verb > first and not group
    return reduced and after is None


def _directly(doc: Document, index: int, last: int, word: str) -> tuple[Span, ...]:
    """Return the phrase behind a preposition that follows directly."""
    if index >= last or doc.words[index] != word:
        return ()
    return _some(phrase_after(doc, index + 1, last))


def _object(doc: Document, end: int, last: int, words: EventWords) -> Span | None:
    """Return the phrase after a verb; of two verbs joined by `and` the first has the object of the second."""
    found = phrase_after(doc, end, last)
    joined = found is None and end + 1 < last and doc.words[end] in ("and", "dan", "or", "atau")
    if joined and doc.tags[end + 1].removesuffix(".s").startswith("VB"):
        return phrase_after(doc, end + 2, last)
    return found


def _marked(doc: Document, start: int, last: int, markers: frozenset[str], words: EventWords) -> tuple[Span, ...]:
    """Return the phrase after the first of some prepositions, in the same clause."""
    for index in range(start, min(last, start + _REACH)):
        word = doc.words[index]
        if word in (",", ";", ":", "(", ".") or word in words.relative:
            break
        if index > start and doc.tags[index].removesuffix(".s") in ("VB", "VBD", "VBZ", "VBP", "CCONJ", "SCONJ"):
            break
        if word in markers and word != "and" and word != "dan":
            found = phrase_after(doc, index + 1, last)
            return (found,) if found is not None else ()
    return ()


def _before_noun(doc: Document, noun: int, first: int) -> tuple[tuple[Span, ...], tuple[Span, ...]]:
    """Return the owner of an English noun and the words between the two: `Russia's | surprise | attack`."""
    index = noun
    while index > first and doc.tags[index - 1].removesuffix(".s") in _MODIFIERS:
        index -= 1
    modifiers: tuple[Span, ...] = ((index, noun),) if index < noun else ()
    if index - 2 > first and doc.words[index - 1] in ("“", '"', "‘"):
        index -= 1
    if index - 1 > first and doc.words[index - 1] in ("'s", "’s", "'", "’"):
        owner = phrase_before(doc, index - 1, first)
        return _some(owner), modifiers
    return (), modifiers


def _light_subject(doc: Document, noun: int, first: int, words: EventWords) -> tuple[Span, ...]:
    """Return the subject of a verb that only carries the noun: `X | launched an | attack`."""
    for index in range(noun - 1, max(first, noun - 4) - 1, -1):
        if doc.words[index] in words.light:
            return _some(subject(doc, index, first, words))
        if doc.tags[index].removesuffix(".s") not in ("DET", "ADJ", "NUM", "NOUN", "PRON", "DT", "JJ", "NN"):
            break
    return ()


def _is_name(doc: Document, span: Span) -> bool:
    """Tell whether the words before a noun say whose it is: `Russian`, `NATO`, `police`."""
    return any(
        state_of_adjective(doc.tokens[k].word) is not None or doc.words[k] in ("nato", "police", "army", "rebel", "eu")
        for k in range(*span)
    )


def _some(span: Span | None) -> tuple[Span, ...]:
    return (span,) if span is not None else ()
