"""The English words around a trigger: helpers, negation, future, condition, place, phrases that are no event."""

from __future__ import annotations

import re
from functools import cache

from ujar.extract.events.triggers import Part, TriggerTable, read_triggers
from ujar.extract.events.words import EventWords, phrase_set
from ujar.extract.languages.en.event_classes import CLASSES
from ujar.extract.languages.en.event_nouns import NOUNS
from ujar.extract.languages.en.event_verbs import VERBS
from ujar.extract.languages.en.source_words import BODY_WORDS, PEOPLE, PLURALS
from ujar.extract.speakers.word_sets import word_set

__all__ = ["event_words", "inflect"]

_VOWELS = frozenset("aeiou")
_DOUBLED = re.compile(r"[^aeiou]*[aeiou][^aeiouwxy]|expel|patrol|compel")
"""Verbs of one short syllable, and some of two, double their last letter: `stopped`, `expelled`."""


def inflect(listed: str, part: Part) -> tuple[str, ...]:
    """Return the forms of a lemma as listed: of a verb those of its first word, of a noun the plural of its last."""
    if part == "noun":
        return (listed,) if listed.endswith(("s", "ing")) else (listed, _plural(listed))
    first, _, rest = listed.partition(" ")
    lemma, *irregular = first.split("~")
    forms = [lemma, _plural(lemma), _participle(lemma), *(irregular or [_past(lemma)])]
    return tuple(dict.fromkeys(f"{form} {rest}".rstrip() for form in forms))


def _plural(word: str) -> str:
    if word.endswith("y") and word[-2] not in _VOWELS:
        return word[:-1] + "ies"
    return word + ("es" if word.endswith(("s", "sh", "ch", "x", "z", "o")) else "s")


def _stem(word: str) -> str:
    return word + word[-1] if _DOUBLED.fullmatch(word) else word


def _past(word: str) -> str:
    if word.endswith("e"):
        return word + "d"
    if word.endswith("y") and word[-2] not in _VOWELS:
        return word[:-1] + "ied"
    return _stem(word) + "ed"


def _participle(word: str) -> str:
    return (word[:-1] if word.endswith("e") and not word.endswith("ee") else _stem(word)) + "ing"


@cache
def _triggers() -> TriggerTable:
    return read_triggers({VERBS: ("active",), NOUNS: ("noun",)}, classes=CLASSES, inflect=inflect)


@cache
def event_words() -> EventWords:
    """Return what English brings to the search for events."""
    return EventWords(
        lang="en",
        made_by="en.events.v1",
        triggers=_triggers(),
        helpers=word_set(
            """
            be is are was were been being am has have had having 's 've do does did will would shall should may
            might can could must to not never also then now again already still just have got get gets
            """
        ),
        passive=word_set("be is are was were been being am get gets got 're"),
        perfect=word_set("has have had having 've"),
        agent=frozenset({"by"}),
        owner=frozenset({"of", "by"}),
        patient=frozenset({"on", "against", "at", "upon"}),
        together=frozenset({"with", "between", "among", "and"}),
        towards=frozenset({"to", "for"}),
        relative=frozenset({"who", "which", "that"}),
        negation=word_set(
            """
            not never no n't without nobody neither nor didn't don't doesn't won't wouldn't hasn't haven't
            hadn't isn't aren't wasn't weren't cannot can't couldn't nothing none failed fail fails refused
            refuses declined
            """
        ),
        future=word_set(
            """
            will would 'll won't wouldn't plans planned plan planning scheduled expected going due set upcoming
            planned intends intend hopes hoping next tomorrow
            """
        ),
        possible=word_set(
            """
            ought if unless could might may can should must would whether possible potential possibly risk
            threat danger fear fears calls demand demands demanding urged urges hypothetical any ready prepared
            """
        ),
        earlier=word_set("previous earlier former formerly decades ago historic history"),
        bygone=frozenset({"annexation"}),
        light=word_set(
            """
            hold holds held holding carry carried carrying carries conduct conducts conducted conducting stage
            stages staged staging launch launches launched launching begin begins began begun start starts
            started mount mounted impose imposes imposed imposing sign signs signed signing reach reached broker
            brokered attend attends attended lead leads led open opens opened make makes made pay paid declare
            declared order ordered organise organised organize organized wage waged perform performs performed
            end ended join joined finish finished closed close
            """
        ),
        locative=word_set("in at off near over outside inside around across"),
        mobile=CLASSES["force"]
        | CLASSES["arms"]
        | word_set(
            """
            military government authorities ministry police defence defense army navy kremlin officials
            officials' leaders ministers ambassadors foreign state intelligence services security air crew crews
            pilots pilot fighter bomber bombers
            """
        ),
        animate=PEOPLE
        | frozenset(word + "s" for word in PEOPLE)
        | PLURALS
        | BODY_WORDS
        | word_set(
            """
            boats boat ships planes jets aircraft helicopter helicopters clergy nationals leaders unions troops
            gunmen gunman attackers attacker hackers bombers bomber militia militias tribe tribes students
            families family minority islamists jihadists terrorists terrorist peacekeepers commandos
            """
        ),
        directional=word_set("to into from toward towards"),
        purpose=frozenset({"to"}),
        clausal=word_set("after before since until when while as because that if unless where"),
        occasion=word_set("after before during since until when while despite amid following"),
        absent=word_set("no without nor neither"),
        people=word_set(
            """
            i we you he she it they them him her us me who which that this these those his their its our my one
            someone somebody anyone everybody everyone people
            """
        ),
        speaker=frozenset({"i", "me", "my"}),
        sport=CLASSES["sport"],
        never=phrase_set(
            """
            heart attack, panic attack, heart attacks, hunger strikers, strike a balance, firing on all
            cylinders, firing on all, with murder, of murder, take a bullet, strike a chord, attack ad, attack
            ads, under attack, attack dog, murder mystery, meeting expectations, meeting point, meeting room,
            meeting place, fire department, press release, release date, news release, block party, town meeting
            house, peace process, raid array, no visit, site visit, search warrant, arrest warrant, summit
            county, murder rate, protest vote, protest song, protest songs, attack line, attack lines, shooting
            star, shooting range, photo shooting, killing time, killing it, agreement with, in agreement, charm
            offensive, strike force, strike zone, lightning strike, battle ground, battleground, battle of,
            battle lines, war on, price war, star wars, treaty organization, treaty organisation, free agent,
            meet the press, shot at, violence against women act, sanctions list, visit website
            """
        ),
    )
