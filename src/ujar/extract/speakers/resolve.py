"""From source phrases to actors: short names, offices, pronouns, clitics, capitals, both sides.

The resolver goes through the attributions of an article in the order of the text, as a reader does, and
keeps a registry of who has been named. It decides by names first, then offices, then what stands nearest;
what it cannot decide keeps its phrase as its name.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cached_property
from typing import NamedTuple

from ujar.extract.attribution import Attribution
from ujar.extract.document import Document
from ujar.extract.speakers.antecedents import body_before, group_before, pair_before, person_before, thing_before
from ujar.extract.speakers.author import author_of, is_author_word
from ujar.extract.speakers.bodies import (
    affiliation_of,
    body_name,
    find_body,
    ministry_name,
    named_before,
    own_body,
    seat_before,
)
from ujar.extract.speakers.documents import resolve_issuer
from ujar.extract.speakers.groups import earlier_group
from ujar.extract.speakers.mention import Mention, SpeakerPack
from ujar.extract.speakers.nesting import outer_attributions, position_of
from ujar.extract.speakers.offices import contradicts, find_holder, office_of
from ujar.extract.speakers.owners import owned_name
from ujar.extract.speakers.parties import Parties
from ujar.extract.speakers.people import full_name, known_person, people_in, person_named
from ujar.extract.speakers.questions import person_asked
from ujar.extract.speakers.registry import Entry
from ujar.extract.speakers.scene import Resolved, Scene
from ujar.extract.speakers.spoken_of import pronouns_in
from ujar.extract.speakers.widening import person_described, phrase_before, widened
from ujar.extract.states import find_state
from ujar.records import Actor, ActorKind, ResolvedBy, Span

__all__ = ["MADE_BY", "Introduced", "Resolved", "Speakers", "resolve_speakers"]

MADE_BY = "speakers.v7"


_COUNTRIES = frozenset({"negara", "countries", "nations", "governments", "capitals"})
"""Nouns of both sides that only states are called by."""
_SHOUTED = 4
"""Letters of the shortest surname that a transcript has in capitals throughout: `REED: …`."""


class Introduced(NamedTuple):
    """A person or a body that the article introduces by name; `entry` is which of its actors a person is, if known."""

    mention: Mention
    entry: Entry | None


class Speakers(NamedTuple):
    """Who speaks in an article: one entry an attribution, the actors who speak, and who is introduced, in order.

    `people` has the forms in which anybody is named, with the fullest name for each; `pronouns` the tokens of pronouns
    that mean somebody else than the speaker.
    """

    resolved: list[Resolved]
    actors: tuple[Actor, ...]
    introduced: list[Introduced]
    people: dict[str, str]
    pronouns: dict[int, str]


def resolve_speakers(
    doc: Document,
    attributions: Sequence[Attribution],
    pack: SpeakerPack,
) -> Speakers:
    """Resolve the source of each attribution."""
    resolver = _Resolver(doc, attributions, pack)
    for index in sorted(range(len(attributions)), key=lambda i: position_of(attributions[i])):
        resolver.resolve(index)
    resolved = [resolver.done[i] for i in range(len(attributions))]
    scene = resolver.scene
    return Speakers(
        resolved,
        scene.registry.actors(doc.text),
        list(_introduced(scene)),
        people_in(scene),
        dict(pronouns_in(scene, attributions, resolver.done)),
    )


def _introduced(scene: Scene) -> Iterator[Introduced]:
    for mention in scene.introduced:
        person = mention.kind == "person"
        yield Introduced(mention, known_person(scene, mention.name or "", mention.gender) if person else None)


class _Resolver:
    """Goes through the attributions of one article; an inner one waits for the one that it stands in."""

    def __init__(
        self,
        doc: Document,
        attributions: Sequence[Attribution],
        pack: SpeakerPack,
    ) -> None:
        self.doc = doc
        self.attributions = attributions
        self.scene = Scene(doc, pack)
        self.outer = outer_attributions(attributions)
        self.parties = Parties(self.scene, attributions)
        self.done: dict[int, Resolved] = {}
        self._introduced = 0
        people = [mention for mention in self.scene.introduced if mention.kind == "person"]
        for mention in sorted(people, key=lambda m: (" " not in (m.name or ""), m.start)):
            self._enter(mention)

    def resolve(self, index: int) -> None:
        """Resolve an attribution after those around it: in `“Kami …,” kata X` who `kami` is stands behind."""
        chain: list[int] = []
        at: int | None = index
        while at is not None and at not in self.done and at not in chain:
            chain.append(at)
            at = self.outer[at]
        for number in reversed(chain):
            self._resolve_one(number)

    def _resolve_one(self, index: int) -> None:
        attribution = self.attributions[index]
        position = position_of(attribution)
        self._introduce(position)
        outer = self.outer[index]
        if attribution.source:
            resolved = self._source(attribution, outer)
        elif attribution.carried:
            resolved = self._carried(position)
        else:
            resolved = Resolved((), "none")
        self.done[index] = resolved
        for entry in resolved.entries:
            entry.said = True
            self.scene.registry.named(entry, position)
        self.parties.add(position, attribution, resolved.entries)
        if len(resolved.entries) > 1:
            self.scene.joint = resolved
        if outer is None and resolved.entries:
            said = self.scene.said.setdefault(self.doc.sentence_of[position], [])
            said.append((position, resolved))
            asked = person_asked(self.scene, attribution, resolved.entries)
            if asked is not None:
                # Behind who asks: it is the one asked who speaks next.
                said.append((position, self.scene.of(asked, "name")))

    def _introduce(self, position: int) -> None:
        """Enter the people whom the article introduces before a token."""
        introduced = self.scene.introduced
        while self._introduced < len(introduced) and introduced[self._introduced].start < position:
            mention = introduced[self._introduced]
            self._introduced += 1
            if mention.kind == "person":
                self._person(mention)

    # Sources

    def _source(self, attribution: Attribution, outer: int | None) -> Resolved:
        start, end = attribution.source[0]
        return self._all(widened(self.scene, start, end) or self.scene.read(start, end), outer)

    def _all(self, mentions: Sequence[Mention], outer: int | None = None) -> Resolved:
        """The speakers of all parts of a source."""
        found = [self._mention(mention, outer) for mention in mentions]
        if len(found) == 1:
            return found[0]
        entries = tuple(dict.fromkeys(entry for one in found for entry in one.entries))
        if len(entries) == 1:
            return next(one for one in found if one.entries)
        ways = {one.by for one in found if one.entries}
        by: ResolvedBy = ways.pop() if len(ways) == 1 else "metonym" if "metonym" in ways else "name"
        return Resolved(entries, by)

    def _mention(self, mention: Mention, outer: int | None = None) -> Resolved:
        kind = mention.kind
        if kind == "person":
            return self._organisation(mention) if self._is_short_form(mention) else self._person(mention)
        if kind in ("state", "metonym"):
            return self._state(mention)
        if kind == "organisation" or (kind == "members" and not mention.possessor):
            return self._organisation(mention)
        if kind == "members":
            return self._members(mention, outer)
        if kind == "role":
            return self._role(mention)
        if kind == "body":
            return self._body(mention)
        if kind == "document":
            return self._document(mention)
        if kind == "unnamed":
            return self._unnamed(mention)
        if kind == "group":
            return self._group(mention)
        return self._pronoun(mention, outer)

    def _person(self, mention: Mention) -> Resolved:
        scene = self.scene
        name = mention.name or ""
        office = office_of(scene, mention)
        entry = person_named(scene, name, mention.gender, office)
        self._describe(entry, mention, office)
        entry.aliases.setdefault(name)
        return scene.note(scene.of(entry, "name"), *(mention.name_span or (mention.start, mention.end)))

    def _is_short_form(self, mention: Mention) -> bool:
        """Tell whether a single word that reads like a name is the short form of a body: `Basarnas`."""
        name = mention.name or ""
        return " " not in name and mention.role is None and self.scene.acronyms.canonical(name) != name

    def _enter(self, mention: Mention) -> None:
        """Enter a person whom the article introduces somewhere, so that an office may point forward too."""
        registry = self.scene.registry
        office = office_of(self.scene, mention)
        full = full_name(self.scene, mention.name or "", mention.gender)
        entry = registry.find_person(full, mention.gender) or registry.like(full, office)
        entry = entry or registry.get(full, "person")
        entry.introduced += 1
        pointer = mention.possessor or (
            mention.affiliation is not None and self.scene.read(*mention.affiliation)[0].kind in ("body", "neuter")
        )
        if pointer:
            # What its body is depends on who has been named by then.
            mention = mention._replace(role=None, affiliation=None, possessor=False)
        self._describe(entry, mention, office)

    def _describe(self, entry: Entry, mention: Mention, office: frozenset[str]) -> None:
        """Give a person the office, the body and the gender that a phrase shows."""
        body = affiliation_of(self.scene, mention)
        if mention.role is not None and (entry.role is None or (body is not None and entry.affiliation is None)):
            entry.role = self._role_span(mention)
        if entry.affiliation is None:
            entry.affiliation = body
            if mention.affiliation is not None and not mention.possessor:
                self.scene.add_body(mention.affiliation)
        if entry.gender is None:
            entry.gender = mention.gender or self.scene.genders.of(entry.name)
        self.scene.registry.set_office(entry, office)
        if mention.role is not None and not entry.line:
            stop = mention.affiliation[1] if mention.affiliation is not None else mention.role[1]
            line = self.scene.plain(self.doc.words[mention.role[0] : max(stop, mention.role[1])])
            entry.line = tuple(line)

    def _role_span(self, mention: Mention) -> Span | None:
        """The code points of an office, without the pronoun that is joined to it (`juru bicaranya`)."""
        if mention.role is None:
            return None
        start, end = self.doc.span(*mention.role)
        joined = mention.possessor and self.doc.lang == "id" and self.doc.text[end - 3 : end] == "nya"
        return (start, end - 3) if joined and end - start > 3 else (start, end)

    def _state(self, mention: Mention) -> Resolved:
        name = mention.name or ""
        phrase = self.scene.view.text(*(mention.name_span or (mention.start, mention.end)))
        person = known_person(self.scene, phrase) if " " not in phrase else None
        if person is not None:
            return self.scene.note(self.scene.of(person, "name"), mention.start, mention.end)
        entry = self.scene.registry.get(name, "state")
        by: ResolvedBy = "metonym" if mention.kind == "metonym" else "name"
        return self.scene.note(Resolved((entry,), by), mention.start, mention.end)

    def _organisation(self, mention: Mention) -> Resolved:
        """A body by its name; a lone surname that was not recognised as one is a person already known."""
        scene = self.scene
        name = mention.name or ""
        span = mention.name_span or (mention.start, mention.end)
        short = scene.acronyms.canonical(name) != name
        shouted = name.isupper() and (len(name) < _SHOUTED or full_name(scene, name) == name)
        if " " not in name and not shouted and mention.kind == "organisation" and not short:
            known = known_person(scene, name) or scene.registry.like(name, ())
            if known is None and (full := full_name(scene, name)) != name:
                known = person_named(scene, full, None, frozenset())
            if known is not None:
                known.aliases.setdefault(name)
                return scene.note(scene.of(known, "name"), *span)
        led = named_before(scene, name, mention.start) if self.doc.lang == "en" else None
        canonical = led or owned_name(scene, mention) or body_name(scene, name)
        seat = None
        if mention.head in ("ministry", "kementerian") and mention.affiliation is None and canonical == name:
            seat = seat_before(scene, mention.start)
            canonical = ministry_name(scene, canonical, seat[0]) if seat is not None else canonical
        entry = scene.registry.get(canonical, "organisation")
        if entry.affiliation is None and mention.affiliation is not None and mention.kind == "organisation":
            entry.affiliation = self.doc.span(*mention.affiliation)
        if entry.affiliation is None and seat is not None:
            entry.affiliation = seat[1]
        if mention.head is not None and mention.kind == "organisation":
            scene.heads[mention.head] = entry
        by: ResolvedBy = "group" if mention.kind == "members" else "name"
        return scene.note(scene.of(entry, by), *span)

    def _role(self, mention: Mention) -> Resolved:
        """An office without a name: the holder named elsewhere, else who spoke last, else the phrase
        itself.
        """
        scene = self.scene
        holder = find_holder(scene, mention)
        if holder is None and mention.definite:
            known = scene.unnamed.get(mention.head or "")
            if known is not None:
                return scene.note(known._replace(by="role"), mention.start, mention.end)
            if mention.end - mention.start > 1 and self._by_anyone(mention):
                english = self.doc.lang == "en"
                not_these = [e for e in scene.registry if english and contradicts(scene, mention, e)]
                holder = person_before(scene, mention.start, mention.gender, not_these=not_these)
        if holder is not None:
            return scene.note(scene.of(holder, "role"), mention.start, mention.end)
        mention = mention._replace(name=owned_name(scene, mention) or mention.name)
        return self._phrase(mention, "person", "role")

    def _by_anyone(self, mention: Mention) -> bool:
        """Tell whether whoever spoke last can be meant by an office: it names no body, or a place or a party only."""
        if self.doc.lang == "id" or mention.affiliation is None:
            return True
        return all(word in self.scene.pack.places for word in self.doc.words[slice(*mention.affiliation)])

    def _body(self, mention: Mention) -> Resolved:
        owned = owned_name(self.scene, mention)
        if owned is not None:
            entry = self.scene.registry.get(owned, "organisation")
            return self.scene.note(self.scene.of(entry, "role"), mention.start, mention.end)
        body = find_body(self.scene, mention)
        if body is None and mention.definite and (last := body_before(self.scene, mention)) is not None:
            return self.scene.note(self.scene.of(last, "role"), mention.start, mention.end)
        if body is None:
            return self._phrase(mention, "organisation", "none")
        entry = self.scene.registry.get(body.name, body.kind)
        return self.scene.note(self.scene.of(entry, "role"), mention.start, mention.end)

    def _document(self, mention: Mention) -> Resolved:
        """A document speaks for its issuer when the article names one, else for itself."""
        issued = resolve_issuer(self.scene, mention, self._mention)
        resolved = issued or self._phrase(mention, "document", "document")
        if mention.head is not None:
            self.scene.issued[mention.head] = resolved
        return resolved

    def _members(self, mention: Mention, outer: int | None) -> Resolved:
        """`its members`: the body of the person who says so, else the body named last."""
        around = self.done.get(outer) if outer is not None else None
        own = self._own(mention, around) if around is not None and around.entries else None
        if own is None or own.entries[0].kind == "person":
            body = own_body(self.scene, mention.start)
            own = Resolved((self.scene.registry.get(body.name, body.kind),), "group") if body is not None else None
        if own is None:
            return self._phrase(mention, "group", "group")
        return self.scene.note(own._replace(by="group"), mention.start, mention.end)

    def _group(self, mention: Mention) -> Resolved:
        fuller = earlier_group(self.scene, mention)
        owned = owned_name(self.scene, mention)
        if owned is not None:
            return self._phrase(mention._replace(name=owned), "group", "group")
        if fuller is None:
            return self._phrase(mention, "group", "group")
        name, earlier = fuller
        known = mention._replace(name=name, affiliation=earlier.affiliation)
        return self._phrase(known, "group", "group")

    def _unnamed(self, mention: Mention) -> Resolved:
        """A person without a name; `salah seorang dari mereka` has the office of the group."""
        resolved = self._phrase(mention, "person", "role")
        if mention.role is None and self.scene.read(mention.end - 1, mention.end)[0].kind == "plural":
            group = group_before(self.scene, mention.start)
            if group is not None:
                resolved = resolved._replace(role=group.role, affiliation=group.affiliation)
        if mention.head is not None:
            self.scene.unnamed[mention.head] = resolved
        return resolved

    def _phrase(self, mention: Mention, kind: ActorKind, by: ResolvedBy) -> Resolved:
        """Let the phrase stand for itself: unnamed people, groups, offices without a known holder."""
        name = mention.name or self.scene.view.text(mention.start, mention.end)
        entry = self.scene.registry.get(name, kind, phrase=True)
        entry.role = self._role_span(mention)
        entry.affiliation = affiliation_of(self.scene, mention)
        return self.scene.note(self.scene.of(entry, by), mention.start, mention.end)

    # Pronouns

    def _pronoun(self, mention: Mention, outer: int | None) -> Resolved:
        scene = self.scene
        around = self.done.get(outer) if outer is not None else None
        resolved: Resolved | None = None
        if mention.kind == "first":
            resolved = around if around is not None else self._author(mention)
        elif mention.kind == "pronoun":
            resolved = self._third(mention, around)
        elif mention.kind == "own":
            resolved = self._own(mention, around)
        elif mention.kind == "neuter":
            resolved = thing_before(scene, mention.start)
        elif mention.kind == "plural":
            resolved = group_before(scene, mention.start)
        elif mention.kind == "joint":
            return self._joint(mention)
        elif mention.kind == "relative":
            resolved = self._relative(mention)
        if resolved is None or not resolved.entries:
            if mention.kind in ("pronoun", "neuter"):
                return Resolved((), "none")
            return self._phrase(mention, "person" if mention.kind == "first" else "group", "none")
        return scene.note(resolved._replace(by="pronoun"), mention.start, mention.end)

    def _author(self, mention: Mention) -> Resolved | None:
        """`I` outside quotations: whoever wrote the article, where it is a column."""
        if not is_author_word(self.doc, mention.start):
            return None
        return self.scene.of(self._writer, "pronoun") if self._writer is not None else None

    @cached_property
    def _writer(self) -> Entry | None:
        return author_of(self.scene)

    def _third(self, mention: Mention, around: Resolved | None) -> Resolved | None:
        quoted = self.doc.quotation_of[mention.start] >= 0
        if around is not None and not quoted and len(around.entries) == 1:
            entry = around.entries[0]
            if entry.kind == "person" and (not mention.gender or entry.gender in (None, mention.gender)):
                return around
        not_these = around.entries if around is not None and quoted else ()
        found = person_before(self.scene, mention.start, mention.gender, not_these=not_these)
        if found is None:
            return None
        if mention.gender is not None and found.gender is None:
            found.gender = mention.gender
        return self.scene.of(found, "pronoun")

    def _relative(self, mention: Mention) -> Resolved | None:
        """`who`: the phrase before it, from the name when an office stands between."""
        span = phrase_before(self.scene, mention.start)
        if self.doc.words[mention.start] in ("who", "whose", "whom"):
            named = span is not None and self.scene.read(*span)[0].kind == "person"
            span = span if named else person_described(self.scene, mention.start) or span
        if span is None:
            return self._earlier_relative(mention)
        found = self.scene.read(*span)
        if found[0].kind == "relative":
            return None
        if len(found) > 1:
            return self._all(found)
        only = found[0]
        if only.kind == "group" and only.definite and self.doc.lang == "en" and self.doc.words[mention.start] == "who":
            # `the newcomer who`: a person without an office, unless it is several.
            last = self.doc.words[span[1] - 1]
            several = (
                last.endswith("s") or last in ("people", "men", "women", "children") or self.doc.words[span[0]] != "the"
            )
            holder = None if several else person_before(self.scene, span[0])
            if holder is not None:
                return self.scene.of(holder, "pronoun")
        return self._mention(only)

    def _earlier_relative(self, mention: Mention) -> Resolved | None:
        """`X, whom they chose and who agreed`: the second pronoun means what the first does."""
        words = self.doc.words
        low = self.doc.sentences[self.doc.sentence_of[mention.start]][0]
        if mention.start <= low or words[mention.start - 1] not in ("and", "but", "or"):
            return None
        first = next((k for k in range(mention.start - 1, low, -1) if words[k] in ("who", "whom", "whose")), None)
        span = phrase_before(self.scene, first) if first is not None else None
        return self._mention(self.scene.read(*span)[0]) if span is not None else None

    def _own(self, mention: Mention, around: Resolved | None) -> Resolved | None:
        """`pihaknya`: the body of the person who says so, else the person; a minister's is the ministry."""
        person = around.entries[0] if around is not None and around.entries else None
        person = person or person_before(self.scene, mention.start)
        if person is None:
            return None
        if mention.head == "kementerian" and person.line[:1] == ("menteri",) and person.role is not None:
            office = self.doc.text[slice(*person.role)].split(maxsplit=1)[-1]
            name = body_name(self.scene, f"Kementerian {' '.join(office.split())}")
            return Resolved((self.scene.registry.get(name, "organisation"),), "pronoun")
        if person.affiliation is None:
            return self.scene.of(person, "pronoun")
        text = " ".join(self.doc.text[slice(*person.affiliation)].split())
        state = find_state(text)
        name, kind = (state.name, "state") if state else (body_name(self.scene, text), "organisation")
        return Resolved((self.scene.registry.get(name, "state" if kind == "state" else "organisation"),), "pronoun")

    def _joint(self, mention: Mention) -> Resolved:
        scene = self.scene
        if mention.head == "both" and self.doc.lang == "en" and (pair := pair_before(scene, mention.start)):
            return scene.note(Resolved(pair, "group"), mention.start, mention.end)
        if mention.head == "both" and scene.joint is not None:
            return scene.note(scene.joint._replace(by="pronoun"), mention.start, mention.end)
        countries = self.doc.words[mention.end - 1] in _COUNTRIES
        sides = (self.parties.states(mention.start) if countries else ()) or self.parties.before(mention.start)
        if len(sides) == 2:
            return scene.note(Resolved(sides, "group"), mention.start, mention.end)
        return self._phrase(mention, "group", "group")

    def _carried(self, position: int) -> Resolved:
        """No source: who speaks or acts in the nearest sentence."""
        entry = person_before(self.scene, position)
        entry = entry or self.scene.registry.recent(("person", "organisation", "state", "group"), position)
        return self.scene.of(entry, "carried-over") if entry is not None else Resolved((), "none")
