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
_AHEAD = 4
"""How many later places of the noun are looked at for an issuer."""
_AROUND = 8
"""Words beside the noun that are looked at."""
_NOMINAL = frozenset({"ADJ", "NOUN", "PROPN", "PART", "NUM", "DET"})
_SAME = (
    ("poll", "survey", "findings", "results"),
    ("report", "study", "paper", "analysis"),
    ("lawsuit", "suit", "complaint"),
    ("ad", "video", "spot", "commercial"),
    ("letter", "missive"),
)
"""Words that an article has for one and the same text."""
_ISSUED_ONCE = frozenset({"poll", "survey", "report", "study"})
"""Texts that an article is about, whose issuer may stand behind their first mention."""
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
    if not head:
        return None
    if not mention.definite:
        return _issued_later(scene, mention, resolve)
    known = next((scene.issued[word] for word in _alike(scene, head) if _by_somebody(scene, word)), None)
    known = known or (scene.issued.get(head) if scene.doc.lang != "en" else None)
    if known is not None:
        return known._replace(by="document")
    issuer = _conference(scene, mention) if head in _CONFERENCE else None
    issuer = issuer or _reported(scene, mention)
    if issuer is not None:
        return issuer
    before = mention.start
    for _ in range(_BACK):
        places = [place for word in _alike(scene, head) if (place := scene.last_place(word, before)) is not None]
        if not places:
            break
        place = max(places)
        issuer = _phrase_at(scene, place, resolve) or _issuer_at(scene, place, mention)
        if issuer is not None:
            return issuer
        before = place
    later = _issued_later(scene, mention, resolve)
    return later or (scene.issued[head]._replace(by="document") if head in scene.issued else None)


def _by_somebody(scene: Scene, head: str) -> bool:
    """Tell whether the text that was last called by a noun speaks for somebody, not for itself."""
    issued = scene.issued.get(head)
    return issued is not None and any(entry.kind != "document" for entry in issued.entries)


def _alike(scene: Scene, head: str) -> tuple[str, ...]:
    """The words by which an article may call the same text: `the findings` of a poll."""
    if scene.doc.lang != "en":
        return (head,)
    return (head, *(word for group in _SAME if head in group for word in group if word != head))


def _issued_later(scene: Scene, mention: Mention, resolve: Callable[[Mention], Resolved]) -> Resolved | None:
    """`A new poll shows … . The Quay College poll …`: a text whose issuer is named behind it, English only."""
    if scene.doc.lang != "en" or (mention.head or "") not in _ISSUED_ONCE:
        return None
    after = mention.end
    for _ in range(_AHEAD):
        places = [place for word in _alike(scene, mention.head or "") if (place := scene.next_place(word, after))]
        if not places:
            return None
        place = min(places)
        issuer = _phrase_at(scene, place, resolve)
        if issuer is not None:
            return issuer
        after = place + 1
    return None


def _phrase_at(scene: Scene, place: int, resolve: Callable[[Mention], Resolved]) -> Resolved | None:
    """The issuer in the phrase around the noun for a text: `the | Quay College | poll`, `a report by | Port Watch`."""
    if scene.doc.lang != "en":
        return None
    doc, view = scene.doc, scene.view
    low, high = doc.sentences[doc.sentence_of[place]]
    start, end = place, place + 1
    while start > max(low, place - _AROUND) and (
        doc.tags[start - 1].split(".")[0] in _NOMINAL or doc.words[start - 1] == "/"
    ):
        start -= 1
    if end < high and doc.words[end] in ("by", "from"):
        end += 1
        while end < min(high, place + _AROUND) and (view.capital(end) or doc.words[end] in ("the", "of", "for", "and")):
            end += 1
    found = scene.read(start, end)
    if len(found) != 1 or found[0].kind != "document" or found[0].affiliation is None:
        return None
    if not view.capital(found[0].affiliation[1] - 1):
        return None
    entries = [
        entry for inner in scene.read(*found[0].affiliation) for entry in resolve(_as_body(scene, inner)).entries
    ]
    return Resolved(tuple(dict.fromkeys(entries)), "document") if entries else None


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
