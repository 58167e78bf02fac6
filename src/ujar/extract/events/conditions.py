"""Whether a trigger is an event here: what its line in the word lists asks for, and what speaks against it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, NamedTuple

from ujar.extract.document import CAPITALS, Document
from ujar.extract.events.arguments import Arguments, noun_arguments, verb_arguments
from ujar.extract.events.naming import Names
from ujar.extract.events.scope import Scope
from ujar.extract.events.triggers import Trigger
from ujar.extract.events.words import EventWords
from ujar.records import Span

__all__ = ["BINDING", "Found", "read_hit"]

BINDING: Final = frozenset({"demand", "promise", "threaten", "announce", "agree"})
"""Acts whose content names a deed though it is only an infinitive."""
_BOUND: Final = frozenset(
    "is are was were be agreed agree agrees voted decided began begun continued continues ordered forced tried failed "
    "refused plans planned plan scheduled set due expected going started had threatened vowed helped".split()
)
"""English words before `to` after which an infinitive names a deed."""
_REFLEXIVE: Final = frozenset("himself herself itself themselves yourself myself ourselves sendiri".split())
_DETERMINERS: Final = (["the"], ["a"], ["this"], ["that"], ["its"], ["their"])
"""A noun is known by the word before these, too: `violated the ceasefire`."""
_GENERIC: Final = frozenset(
    "more any such future further every each potential setiap seperti penerima program peserta".split()
)
"""Words before a noun that speak of a kind of event, not of one."""
_EVERY: Final = frozenset({"banyak", "setiap", "tiap", "each", "every", "any", "no"})


class Found(NamedTuple):
    """A trigger that holds: its tokens and its participants as phrases."""

    hit: Span
    trigger: Trigger
    arguments: Arguments


def read_hit(
    doc: Document, scope: Scope, names: Names, words: EventWords, hit: Span, triggers: Sequence[Trigger]
) -> Found | None:
    """Return the first of the triggers whose conditions hold, with its participants."""
    stretch = scope.stretch(hit[0])
    for trigger in triggers:
        reader = noun_arguments if trigger.part == "noun" else verb_arguments
        arguments = reader(doc, hit, stretch, trigger, words)
        if trigger.part != "noun" and trigger.frame in ("mutual", "go"):
            vowed = arguments.bare and (voice := scope.voice(hit[0])) is not None and voice.act in BINDING
            if not vowed and not _meets(doc, names, trigger, arguments):
                continue
        if _holds(doc, hit, stretch, trigger, arguments) and not _is_aim(doc, scope, hit, trigger, words):
            return Found(hit, trigger, arguments)
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
    if not words.purpose.intersection(before) or (voice is not None and voice.act in BINDING):
        return False
    return words.lang == "id" or not _BOUND.intersection(doc.words[max(0, hit[0] - 4) : hit[0]])


def _holds(doc: Document, hit: Span, stretch: Span, trigger: Trigger, arguments: Arguments) -> bool:
    """Tell whether the conditions of a trigger hold, and no word makes it generic or reflexive."""
    if not _in_context(doc, hit, trigger):
        return False
    before = hit[0] - 1 - (trigger.part == "noun" and doc.words[hit[0] - 1 : hit[0]] in _DETERMINERS)
    near = doc.words[max(stretch[0], before) : hit[0]] + doc.words[hit[1] : min(stretch[1], hit[1] + 2)]
    objects = _words(doc, arguments.objects)
    if trigger.unwanted.intersection(near + objects + _words(doc, arguments.receivers)):
        return False
    subject = _words(doc, arguments.agents) if trigger.frame == "act" else []
    inside = doc.words[hit[0] : hit[1]]
    if trigger.wanted and not trigger.wanted.intersection(objects + inside + near + subject):
        return False
    if _REFLEXIVE.intersection(objects) or any(doc.words[start] in _EVERY for start, _ in arguments.participants):
        return False
    if trigger.part == "noun":
        return not _GENERIC.intersection(doc.words[max(stretch[0], hit[0] - 2) : hit[0]])
    return trigger.frame != "object" or bool(arguments.objects) or arguments.passive


def _in_context(doc: Document, hit: Span, trigger: Trigger) -> bool:
    if not (trigger.context or trigger.outside):
        return True
    first, last = doc.sentences[doc.sentence_of[hit[0]]]
    others = [*doc.words[first : hit[0]], *doc.words[hit[1] : last]]
    return not trigger.outside.intersection(others) and (
        not trigger.context or bool(trigger.context.intersection(others))
    )


def _words(doc: Document, spans: Sequence[Span]) -> list[str]:
    return [word for start, end in spans for word in doc.words[start:end]]
