"""Whom pronouns, clitics and quotations without a source mean: the subject of the nearest sentence."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from itertools import islice

from ujar.extract.speakers.bodies import body_name
from ujar.extract.speakers.mention import Gender, Mention
from ujar.extract.speakers.offices import find_holder
from ujar.extract.speakers.people import known_person, person_named
from ujar.extract.speakers.registry import Entry, name_words
from ujar.extract.speakers.scene import Resolved, Scene
from ujar.extract.speakers.word_sets import word_set
from ujar.records import ActorKind

__all__ = ["group_before", "pair_before", "person_before", "person_of", "subject_of", "thing_before"]

_BACK = 4
"""How many sentences outside quotations a pronoun or a clitic looks back."""
_LATEST = 60
"""Statements of one sentence that are looked at, the last ones."""
_SUBORDINATE = frozenset(
    {"that", "if", "when", "whether", "while", "because", "as", "after", "before", "until", "where"}
)
_FIRST = frozenset({"i", "we", "my", "me", "us", "our", "you"})
"""Sources that stand for themselves where nobody is known to say `I`."""
_TO_SOMEBODY = word_set("told tells asked asks thanked urged warned assured informed")
_ANY_BODY = word_set(
    """
    company group organization organisation agency bureau paper newspaper magazine network firm airline church outlet
    publication site website foundation union
    """
)
"""Nouns that a body of any name may be called by."""
_FIRMS = word_set("company firm airline")
_NO_FIRMS = word_set(
    """
    union unions ministry ministries department court party police committee commission council government senate
    congress parliament administration university association federation
    """
)
_PERSON: tuple[ActorKind, ...] = ("person",)
_ORGANISATION: tuple[ActorKind, ...] = ("organisation",)
_BODIES: tuple[ActorKind, ...] = ("organisation", "state", "document")
_THINGS: tuple[ActorKind, ...] = ("organisation", "state", "group", "document")


def person_before(
    scene: Scene, position: int, gender: Gender | None = None, *, not_these: Collection[Entry] = ()
) -> Entry | None:
    """Return the person that a pronoun or a clitic at a token means.

    The speaker of the nearest sentence, or its subject where nobody speaks in it: `Pemimpin NATO mencoba
    … . “…,” katanya`. `not_these` cannot be meant: `dia` in a quotation is not who is quoted.
    """

    told = _told(scene, position)

    def fits(entry: Entry | None) -> bool:
        if entry is None or entry.kind != "person" or entry in not_these or entry is told:
            return False
        if scene.doc.lang == "en" and entry.name.lower() in _FIRST:
            return False
        return gender is None or entry.gender in (None, gender)

    for sentence in _sentences_back(scene, position):
        for said in _said(scene, sentence, position):
            for entry in said.entries:
                near = scene.doc.sentence_of[position] - sentence <= 1
                if fits(entry) and (entry.named or near or scene.doc.lang != "en"):
                    return entry
        subject = subject_of(scene, sentence, before=position)
        if fits(subject) and not _forward(scene, sentence, position, gender):
            return subject
        agent = scene.agent_introduced(sentence, position)
        named = known_person(scene, agent.name or "", gender) if agent is not None else None
        if fits(named):
            return named
        if scene.pack.given_names:
            for entry in _named_in(scene, sentence, position, gender):
                if (gender is None or entry.gender == gender) and entry not in not_these:
                    return entry
    last = scene.registry.recent(("person",), position)
    if scene.doc.lang == "en" and not (fits(last) and last is not None and last.named):
        unknown = _unknown_subject(scene, position, gender)
        return unknown or (last if fits(last) else None)
    return last if fits(last) else None


def _unknown_subject(scene: Scene, position: int, gender: Gender | None) -> Entry | None:
    """Return the person with a full name who is the subject of a sentence before: `Dahlia Quist works at … . She …`."""
    for sentence in islice(_sentences_back(scene, position), 3):
        mention = _subject_mention(scene, sentence, position)
        name = (mention.name or "") if mention is not None and mention.kind == "person" else ""
        if " " in name and scene.genders.of(name) in (None, gender):
            return person_named(scene, name, gender, frozenset())
    return None


def _told(scene: Scene, position: int) -> Entry | None:
    """Return to whom a pronoun speaks, who is not who it means: `“…,” he told Quist`."""
    doc, view = scene.doc, scene.view
    if doc.lang != "en" or position + 2 >= len(doc) or doc.words[position + 1] not in _TO_SOMEBODY:
        return None
    start = position + 2
    return known_person(scene, view.text(start, view.run_end[start])) if view.capital(start) else None


def _forward(scene: Scene, sentence: int, position: int, gender: Gender | None) -> bool:
    """Tell whether a pronoun stands before the subject of the sentence of a token: `Asked about her vote if X …`."""
    doc = scene.doc
    span = scene.subject(sentence) if gender is not None and sentence == doc.sentence_of[position] else None
    if span is None or doc.words[span[0] - 1] not in _SUBORDINATE:
        return False
    words = doc.words[doc.sentences[sentence][0] : span[0]]
    return any(scene.pack.genders.get(word) == gender for word in words)


def pair_before(scene: Scene, position: int) -> tuple[Entry, ...]:
    """Return the two people named last in the sentences before a token, () when they are not two."""
    found: list[Entry] = []
    for sentence in list(_sentences_back(scene, position))[1:3]:
        for entry in _named_in(scene, sentence, position, None):
            if entry not in found:
                found.append(entry)
        if len(found) >= 2:
            break
    return tuple(found) if len(found) == 2 else ()


def _named_in(scene: Scene, sentence: int, before: int, gender: Gender | None) -> Iterator[Entry]:
    """Yield the people named in a sentence before a token and outside quotations, in the order of the text.

    Behind a pronoun of the same gender in the sentence of the token itself nobody is meant who is named after it:
    `Asked about her vote if Quist runs, she …`.
    """
    doc, view = scene.doc, scene.view
    start, end = doc.sentences[sentence]
    if doc.aside[start] or view.titles[sentence]:
        return
    here = sentence == doc.sentence_of[before] if before < len(doc) else False
    index = start
    while index < min(end, before):
        if here and gender and scene.pack.genders.get(doc.words[index]) == gender and not view.capital(index + 1):
            return
        stop = max(index + 1, view.run_end[index])
        if view.capital(index) and doc.quotation_of[index] < 0 and stop <= before:
            for mention in scene.read(index, stop):
                entry = person_of(scene, mention)
                if entry is not None:
                    yield entry
        index = stop


def person_of(scene: Scene, mention: Mention) -> Entry | None:
    """Return the person whom a phrase names: a known one, or a full name with a common given name."""
    name = mention.name or ""
    if mention.kind not in ("person", "organisation") or not name:
        return None
    known = known_person(scene, name, mention.gender)
    if known is not None or mention.kind != "person" or " " not in name:
        return known
    if scene.pack.given_names.get(name.split()[0].lower()) is None:
        return None
    return person_named(scene, name, mention.gender, frozenset())


def thing_before(scene: Scene, position: int) -> Resolved | None:
    """Return the state, body or document that `it` means: the last one to speak, else the last subject."""
    for sentence in _sentences_back(scene, position):
        for said in _said(scene, sentence, position):
            if any(entry.kind in _BODIES for entry in said.entries):
                return said
        subject = subject_of(scene, sentence, kinds=("organisation", "state"), before=position)
        if subject is not None:
            return scene.of(subject, "pronoun")
    return None


def body_before(scene: Scene, mention: Mention) -> Entry | None:
    """Return the body that `the company` or `the group` means where none is called so, English only.

    The last one to speak, or the subject of the nearest sentence.
    """
    if scene.doc.lang != "en" or mention.head not in _ANY_BODY or mention.end - mention.start > 2:
        return None
    for sentence in _sentences_back(scene, mention.start):
        for said in _said(scene, sentence, mention.start):
            for entry in said.entries:
                if entry.kind == "organisation" and entry.named and _can_be(entry.name, mention.head):
                    return entry
        subject = subject_of(scene, sentence, kinds=_ORGANISATION, before=mention.start)
        if subject is not None and subject.kind == "organisation" and _can_be(subject.name, mention.head):
            return subject
    return None


def _can_be(name: str, head: str) -> bool:
    """Tell whether a body can be called by a noun: a union, a ministry or a court is no company."""
    return head not in _FIRMS or _NO_FIRMS.isdisjoint(name_words(name))


def group_before(scene: Scene, position: int) -> Resolved | None:
    """Return whom `mereka` or `they` means: several speakers, a group, else the body that spoke last."""
    for sentence in _sentences_back(scene, position):
        for said in _said(scene, sentence, position):
            if len(said.entries) > 1 or any(entry.kind in _THINGS for entry in said.entries):
                return said
        group = _group_subject(scene, sentence, position)
        if group is not None:
            return group
    return None


def _said(scene: Scene, sentence: int, before: int) -> Iterator[Resolved]:
    """Yield what was said in a sentence before a token, the last first."""
    for position, said in reversed(scene.said.get(sentence, [])[-_LATEST:]):
        if position < before:
            yield said


def _sentences_back(scene: Scene, position: int) -> Iterator[int]:
    """Yield the sentence of a token and those before it, the inside of quotations left out."""
    here = scene.doc.sentence_of[position]
    yield here
    left = _BACK
    for sentence in range(here - 1, -1, -1):
        start, end = scene.doc.sentences[sentence]
        inside = scene.doc.quotation_of[start] >= 0 and scene.doc.quotation_of[end - 1] == scene.doc.quotation_of[start]
        if inside and sentence not in scene.said:
            continue
        yield sentence
        left -= 1
        if not left:
            return


def subject_of(
    scene: Scene, sentence: int, *, kinds: Collection[ActorKind] = _PERSON, before: int | None = None
) -> Entry | None:
    """Return the subject of a sentence if it is a known actor of one of the kinds."""
    mention = _subject_mention(scene, sentence, before)
    if mention is None:
        return None
    if mention.kind == "person" and "person" in kinds:
        return person_of(scene, mention)
    if mention.kind == "role" and "person" in kinds:
        return find_holder(scene, mention)
    if mention.kind in ("state", "metonym") and "state" in kinds:
        return scene.registry.get(mention.name or "", "state")
    if mention.kind == "organisation":
        person = known_person(scene, mention.name or "")
        if person is not None and "person" in kinds:
            return person
        if "organisation" in kinds and person is None:
            name = body_name(scene, mention.name or "")
            known = name in scene.known_bodies
            return scene.registry.get(name, "organisation") if known else scene.registry.find(name)
    return None


def _subject_mention(scene: Scene, sentence: int, before: int | None) -> Mention | None:
    span = scene.subject(sentence)
    if span is None or (before is not None and span[1] > before):
        return None
    found = scene.read(*span)
    return found[0] if len(found) == 1 else None


def _group_subject(scene: Scene, sentence: int, position: int) -> Resolved | None:
    mention = _subject_mention(scene, sentence, position)
    if mention is None or mention.kind != "group" or sentence == scene.doc.sentence_of[position]:
        return None
    return Resolved((scene.registry.get(mention.name or "", "group"),), "pronoun")
