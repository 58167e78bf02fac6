"""Documents that speak: `laporan itu`, `surat tersebut`, `the communiqué`, `data Kemenkes`."""

from __future__ import annotations

from collections.abc import Callable

from ujar.extract.speakers.acronyms import INTERNATIONAL
from ujar.extract.speakers.antecedents import person_before, subject_of
from ujar.extract.speakers.mention import Mention
from ujar.extract.speakers.people import known_person
from ujar.extract.speakers.registry import Entry
from ujar.extract.speakers.scene import Resolved, Scene
from ujar.extract.speakers.word_sets import word_set

__all__ = ["resolve_issuer"]

_BACK = 3
"""How many earlier places of the noun are looked at for an issuer."""
_CONFERENCE = word_set("communiqué communique declaration komunike deklarasi")
_MEETINGS = 12
"""How many earlier mentions of a meeting are looked at."""
_WORDS = 120
"""Words of a sentence that are looked at."""
_MEETING = word_set("summit ktt council konferensi puncak leaders ministers pemimpin dewan")


def resolve_issuer(scene: Scene, mention: Mention, resolve: Callable[[Mention], Resolved]) -> Resolved | None:
    """Return who speaks through a document, None when the article does not name an issuer.

    The issuer is in the phrase, or in that of the same document before, or is whoever issues or signs it
    where the article brings it up.
    """
    if mention.affiliation is not None:
        found = [resolve(_as_body(scene, inner)) for inner in scene.read(*mention.affiliation)]
        entries = tuple(entry for one in found for entry in one.entries)
        if entries:
            first = found[0]
            return Resolved(entries, "document", first.role, first.affiliation)
    head = mention.head or ""
    named = _named_in(scene, mention)
    if named is not None:
        return named
    if not mention.definite or not head:
        return None
    if head in scene.issued:
        return scene.issued[head]._replace(by="document")
    issuer = _conference(scene, mention) if head in _CONFERENCE else None
    issuer = issuer or _reported(scene, mention)
    if issuer is not None:
        return issuer
    before = mention.start
    for _ in range(_BACK):
        place = scene.last_place(head, before)
        if place is None:
            break
        issuer = _issuer_at(scene, place, mention)
        if issuer is not None:
            return issuer
        before = place
    return None


def _as_body(scene: Scene, inner: Mention) -> Mention:
    """A single name without an office that issues a document is a body, unless it is a person's known one."""
    name = inner.name or ""
    if inner.kind != "person" or inner.role is not None or " " in name or known_person(scene, name) is not None:
        return inner
    return inner._replace(kind="organisation")


def _named_in(scene: Scene, mention: Mention) -> Resolved | None:
    """A body of the article whose name stands in the phrase: `laporan “The Nielsen …”`."""
    for index in range(mention.start + 1, mention.end):
        if scene.view.capital(index):
            entry = scene.registry.find(scene.acronyms.canonical(scene.view.text(index, index + 1)))
            if entry is not None and entry.kind == "organisation":
                return scene.of(entry, "document")
    return None


def _issuer_at(scene: Scene, place: int, mention: Mention) -> Resolved | None:
    """Who speaks in, or is the subject of, a sentence that brings the document up."""
    sentence = scene.doc.sentence_of[place]
    if sentence == scene.doc.sentence_of[mention.start]:
        return None
    for _, said in reversed(scene.said.get(sentence, [])):
        if said.entries:
            return Resolved(said.entries, "document", said.role, said.affiliation)
    _, end = scene.doc.sentences[sentence]
    for index in range(place + 1, min(end, place + 6)):
        inner = scene.read(index, index + 1)[0] if scene.doc.tags[index].startswith("PR") else None
        if inner is not None and inner.kind == "pronoun":
            return _by(scene, person_before(scene, index))
    entry = subject_of(scene, sentence, kinds=("person", "organisation", "state"))
    if entry is not None and scene.doc.quotation_of[place] < 0:
        return _by(scene, entry)
    return None


def _by(scene: Scene, entry: Entry | None) -> Resolved | None:
    return scene.of(entry, "document") if entry is not None else None


def _reported(scene: Scene, mention: Mention) -> Resolved | None:
    """`OSCE melaporkan … . Laporan itu …`: the statement before is the document."""
    here = scene.doc.sentence_of[mention.start]
    head = mention.head or ""
    for sentence in (here - 1, here - 2):
        if sentence < 0:
            break
        start, end = scene.doc.sentences[sentence]
        if any(head[:5] in word for word in scene.doc.words[start:end][:_WORDS] if len(word) > len(head)):
            for _, said in reversed(scene.said.get(sentence, [])):
                if said.entries:
                    return Resolved(said.entries, "document", said.role, said.affiliation)
    return None


def _conference(scene: Scene, mention: Mention) -> Resolved | None:
    """A communiqué speaks for the body whose summit or council the article reports."""
    place = max((p for w in _MEETING if (p := scene.last_place(w, mention.end)) is not None), default=None)
    for _ in range(_MEETINGS):
        if place is None:
            return None
        start, end = scene.doc.sentences[scene.doc.sentence_of[place]]
        for index in range(start, min(end, start + _WORDS)):
            if scene.doc.words[index] in INTERNATIONAL and scene.doc.shapes[index] == "A":
                name = scene.acronyms.canonical(scene.view.text(index, index + 1))
                return scene.of(scene.registry.get(name, "organisation"), "document")
        earlier = [p for w in _MEETING if (p := scene.last_place(w, start)) is not None]
        place = max(earlier, default=None)
    return None
