"""Bodies: their names in the long form, and nouns that point back to them (`serikat`, `the alliance`)."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from itertools import islice
from typing import NamedTuple

from ujar.extract.speakers.mention import Mention
from ujar.extract.speakers.registry import name_words
from ujar.extract.speakers.scene import Scene
from ujar.extract.speakers.word_sets import word_set
from ujar.extract.states import adjective_of, find_state, name_in
from ujar.records import ActorKind, Span

__all__ = [
    "Body",
    "affiliation_of",
    "body_name",
    "find_body",
    "ministry_name",
    "named_before",
    "own_body",
    "seat_before",
]

_MANY = 100
"""Names of bodies that share a word and are looked at for the fuller form of one."""
_KNOWN = {
    "alliance": ("nato",),
    "aliansi": ("nato",),
    "bloc": ("eu", "european union", "asean"),
    "blok": ("ue", "uni eropa", "asean"),
    "union": ("eu", "european union"),
    "uni": ("uni eropa",),
}
"""What the best-known bodies are called."""
_COMPANY = frozenset({"company", "firm", "perusahaan", "korporasi", "perseroan", "developer", "contractor"})
_COMPANY_WORDS = word_set(
    """
    pt cv tbk persero inc inc. corp corp. ltd ltd. llc plc co gmbh ag group grup
    """
)


_OF_PEOPLE = frozenset({"administration", "government"})
"""Bodies that are called by whoever leads them or by their country."""
_PLACES = 4
"""How many earlier places of such a noun are looked at."""
_UNIQUE = frozenset({"congress", "senate", "house"})
"""Bodies that there is one of, whatever stands before their name."""
_PRESS = word_set("times post journal tribune herald globe star sun register gazette chronicle observer")
_OFFICES = word_set("bureau department research reserve administration foundation llc inc corp ltd")


class Body(NamedTuple):
    """A body that a noun points back to, and the code points at which the article last named it."""

    name: str
    kind: ActorKind
    span: Span | None


def body_name(scene: Scene, name: str) -> str:
    """Return the canonical name of a body: its long form, and the fullest form that the article has."""
    name = scene.acronyms.canonical(name.split(" (")[0])
    words = name_words(name)
    if len(words) < 2:
        if scene.doc.lang == "en" and words == ["fed"] and ("federal", "reserve") in scene.view.pairs:
            return "Federal Reserve"
        if scene.doc.lang == "en" and words and (full := _only_longer(scene, words[0])) is not None:
            return full
        short = scene.doc.lang == "en" and words and words[0] in scene.pack.body_words
        return _longer(scene, name, words) if short and words[0] not in _UNIQUE else name
    if _COMPANY_WORDS.isdisjoint(words):
        for full in islice(scene.body_names.get(words[-1], ()), _MANY):
            own = [word for word in name_words(full) if word not in _COMPANY_WORDS]
            ends = own[:1] + own[-1:]
            if len(name_words(full)) > len(words) and ends == [words[0], words[-1]] and _inside(words, own):
                return scene.acronyms.canonical(full)
    return _longer(scene, name, words)


def _only_longer(scene: Scene, word: str) -> str | None:
    """The one fuller name of a body that goes by one word: `the Times` for the `Quay Times`, `Pew` for `Pew Research`.

    A newspaper goes by the end of its name, an office by its beginning.
    """
    view = scene.view
    found: dict[str, None] = {}
    for place in view.places.get(word, ())[:_MANY]:
        start, end = view.run_start[place], view.run_end[place]
        start += scene.doc.words[start] in scene.pack.stopwords
        paper = word in _PRESS and place == end - 1 > start
        office = word not in _PRESS and place == start and end - start == 2
        if paper or (office and scene.doc.words[end - 1] in _OFFICES):
            found.setdefault(view.text(start, end))
    names = {name.lower(): name for name in found}
    return next(iter(names.values())) if len(names) == 1 else None


def _longer(scene: Scene, name: str, words: list[str]) -> str:
    """`Foreign Ministry` for the `Russian Foreign Ministry` that has spoken."""
    if scene.doc.lang != "en":
        return name
    entry = scene.registry.ends_like(words)
    return entry.name if entry is not None else name


def _inside(words: list[str], own: list[str]) -> bool:
    """Tell whether the words stand in the other name in the same order."""
    rest = iter(own)
    return all(word in rest for word in words)


def find_body(scene: Scene, mention: Mention) -> Body | None:
    """Return the body that a noun such as `serikat` or `the company` points back to, None when none fits."""
    head = mention.head or ""
    words = {head} | (_COMPANY_WORDS if head in _COMPANY else set())
    known = scene.last_body(words, mention.start)
    entry = scene.registry.last_with(words, "organisation", mention.start)
    called = scene.heads.get(head)
    if called is not None and called.mentions and (entry is None or called.last > entry.last):
        entry = called
    if entry is not None and (known is None or entry.last > known.start):
        return Body(entry.name, "organisation", entry.mentions[-1])
    if known is not None:
        return Body(body_name(scene, known.name or ""), "organisation", _span(scene, known))
    if scene.doc.lang == "en" and (owned := named_before(scene, head, mention.start)) is not None:
        return Body(owned, "organisation", None)
    if head in _COMPANY and (company := _company_before(scene, mention.start)) is not None:
        return company
    for name in _KNOWN.get(head, ()):
        parts = name.split()
        place = scene.last_place(parts[0], mention.start)
        if place is not None and scene.view.capital(place):
            end = place + len(parts)
            if scene.doc.words[place:end] == parts:
                text = scene.view.text(place, end)
                return Body(scene.acronyms.canonical(text), "organisation", scene.doc.span(place, end))
    return None


def _company_before(scene: Scene, before: int) -> Body | None:
    """Return the company named last before a token, by a word that only names of companies have: `PT X`, `X Corp.`."""
    view, best = scene.view, -1
    for word in _COMPANY_WORDS:
        places = view.places.get(word, ())
        at = bisect_left(places, before)
        best = max(best, places[at - 1] if at else -1)
    if best < 0:
        return None
    start, end = view.run_start[best], view.run_end[best]
    start += scene.doc.words[start] in scene.pack.stopwords
    name = view.text(start, end) if end - start > 1 else ""
    return Body(body_name(scene, name), "organisation", scene.doc.span(start, end)) if name else None


def named_before(scene: Scene, head: str, before: int) -> str | None:
    """`the administration` for the `Quist administration` that the article speaks of before, or else behind."""
    if head not in _OF_PEOPLE:
        return None
    for index in _places_of(scene, head, before):
        start = scene.view.run_start[index - 1] if index else index
        same = index > 0 and scene.doc.sentence_of[index] == scene.doc.sentence_of[index - 1]
        if same and scene.view.capital(index - 1):
            start += scene.doc.words[start] in scene.pack.stopwords
            name = scene.view.text(start, index).split()
            return " ".join([*(name[-1:] if head != "government" else name), head]) if name else None
    return None


def _places_of(scene: Scene, word: str, here: int) -> Iterator[int]:
    """Yield the places of a word before a token, the last first, then the first one behind it."""
    place = scene.last_place(word, here)
    for _ in range(_PLACES):
        if place is None:
            break
        yield place
        place = scene.last_place(word, place)
    after = scene.next_place(word, here + 2)
    if after is not None:
        yield after


def _span(scene: Scene, mention: Mention) -> Span:
    return scene.doc.span(*(mention.name_span or (mention.start, mention.end)))


def affiliation_of(scene: Scene, mention: Mention) -> Span | None:
    """Return the code points of the body of an office; `its`, `yayasan tersebut` are followed to the name."""
    if mention.possessor and mention.affiliation is None:
        body = own_body(scene, mention.start)
        return body.span if body is not None else None
    if mention.affiliation is None:
        return None
    for inner in scene.read(*mention.affiliation):
        if inner.kind == "body":
            found = find_body(scene, inner._replace(start=mention.affiliation[0]))
            if found is not None and found.span is not None:
                return found.span
        if inner.kind == "neuter":
            body = own_body(scene, mention.start)
            if body is not None and body.span is not None:
                return body.span
    return scene.doc.span(*mention.affiliation)


def own_body(scene: Scene, position: int) -> Body | None:
    """Return the body that `its` and -nya mean: the subject of the sentence before, else the one named
    last.
    """
    here = scene.doc.sentence_of[position]
    span = scene.subject(here - 1) if here else None
    for mention in scene.read(*span) if span is not None else ():
        body = _known(scene, mention) if mention.kind == "organisation" else None
        if body is not None:
            return body
    entry = scene.registry.recent(("organisation", "state"), position)
    return Body(entry.name, entry.kind, entry.mentions[-1]) if entry is not None and entry.mentions else None


def _known(scene: Scene, mention: Mention) -> Body | None:
    """A body that has spoken or that the article introduces."""
    name = body_name(scene, mention.name or "")
    entry = scene.registry.find(name)
    if entry is not None:
        named = entry.kind == "organisation" and entry.mentions
        return Body(entry.name, entry.kind, entry.mentions[-1]) if named else None
    known = scene.known_bodies.get(name)
    return Body(name, "organisation", _span(scene, known)) if known is not None else None


def seat_before(scene: Scene, start: int) -> tuple[str, Span] | None:
    """Return the state whose seat of government opens the sentence of a token: `In Moscow the foreign
    ministry`.
    """
    begin, _ = scene.doc.sentences[scene.doc.sentence_of[start]]
    if scene.doc.words[begin] not in ("in", "from", "di", "dari"):
        return None
    for size in (2, 1):
        if begin + size < start:
            state = find_state(scene.view.text(begin + 1, begin + 1 + size))
            if state is not None and state.metonym:
                return state.name, scene.doc.span(begin + 1, begin + 1 + size)
    return None


def ministry_name(scene: Scene, name: str, state: str) -> str:
    """Return the name of a ministry with its state: `Russian Foreign Ministry`, `Kementerian Pertahanan
    Rusia`.
    """
    if scene.doc.lang == "id":
        own = name_in("id", state)
        return f"{name} {own}" if own else name
    adjective = adjective_of(state)
    return f"{adjective} {name}" if adjective else name
