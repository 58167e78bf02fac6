"""What a language brings to the search for events, as sets of lower-case words."""

from __future__ import annotations

from typing import NamedTuple

from ujar.extract.events.triggers import TriggerTable
from ujar.records import Lang

__all__ = ["EventWords", "phrase_set"]


class EventWords(NamedTuple):
    """The words of one language.

    helpers: words that may stand between a subject and its verb.
    passive, perfect: forms of `be` and `have`; empty where the form of the verb tells.
    agent: prepositions before who acts in a passive; owner: before the agent or patient of a noun;
    patient: before whom a deed is done to; together: before a partner; towards: before a receiver.
    relative: relative pronouns.
    negation, future, possible, earlier: words that set a flag; bygone: lemmas that are history unless dated anew.
    light: verbs whose subject does what their object says (`launch an attack`).
    locative: prepositions of place.
    mobile: nouns of what a state owns and moves, which stand for the state (`Russian jets`).
    animate: nouns for people and bodies, which can act though they have no name.
    directional: prepositions of place after motion; occasion: words before what only tells when;
    clausal: words before a clause, whose subject comes next.
    purpose: words before a verb that tells an aim, no deed.
    absent: what directly before a noun says that there is none.
    people: words that name nobody by themselves; speaker: those for who is speaking.
    sport: words of sports: a fight in their sentence is none.
    never: phrases of two or more words that hold a trigger and are no event.
    """

    lang: Lang
    made_by: str
    triggers: TriggerTable
    helpers: frozenset[str]
    passive: frozenset[str]
    perfect: frozenset[str]
    agent: frozenset[str]
    owner: frozenset[str]
    patient: frozenset[str]
    together: frozenset[str]
    towards: frozenset[str]
    relative: frozenset[str]
    negation: frozenset[str]
    future: frozenset[str]
    possible: frozenset[str]
    earlier: frozenset[str]
    bygone: frozenset[str]
    light: frozenset[str]
    locative: frozenset[str]
    mobile: frozenset[str]
    animate: frozenset[str]
    directional: frozenset[str]
    purpose: frozenset[str]
    occasion: frozenset[str]
    clausal: frozenset[str]
    absent: frozenset[str]
    people: frozenset[str]
    speaker: frozenset[str]
    sport: frozenset[str]
    never: frozenset[str]


def phrase_set(listed: str) -> frozenset[str]:
    """Return phrases that are parted by commas, in single spaces."""
    return frozenset(" ".join(phrase.split()) for phrase in listed.split(",") if phrase.strip())
