"""From source phrases to actors: short names, offices, pronouns, clitics, capitals, both sides.

The resolver goes through the attributions of an article in the order of the text, as a reader does, and keeps
a registry of who has been named. It decides by names first, then offices, then what stands nearest; what it
cannot decide keeps its phrase as its name.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from ujar.extract.attribution import Attribution
from ujar.extract.document import Document
from ujar.extract.speakers.mention import Mention, SpeakerPack
from ujar.extract.speakers.registry import Entry, Registry
from ujar.extract.states import find_state
from ujar.records import Actor, ActorKind, ResolvedBy, Span

__all__ = ["MADE_BY", "Resolved", "resolve_speakers"]

MADE_BY = "speakers.v1"

_SENTENCES_BACK = 4
"""How many sentences a pronoun or a clitic looks back for a person."""


class Resolved(NamedTuple):
    """The speakers of one attribution, with role and affiliation as code-point spans of the text."""

    entries: tuple[Entry, ...]
    by: ResolvedBy
    role: Span | None = None
    affiliation: Span | None = None


def resolve_speakers(
    doc: Document, attributions: Sequence[Attribution], pack: SpeakerPack
) -> tuple[list[Resolved], tuple[Actor, ...]]:
    """Resolve the source of each attribution; returns one entry an attribution, and the actors who speak."""
    resolver = _Resolver(doc, attributions, pack)
    for index in sorted(range(len(attributions)), key=lambda i: _position(attributions[i])):
        resolver.resolve(index)
    return [resolver.done[i] for i in range(len(attributions))], resolver.registry.actors(doc.text)


def _position(attribution: Attribution) -> int:
    spans = attribution.source or attribution.cue or attribution.content
    return spans[0][0]


class _Resolver:
    def __init__(self, doc: Document, attributions: Sequence[Attribution], pack: SpeakerPack) -> None:
        self.doc = doc
        self.attributions = attributions
        self.pack = pack
        self.registry = Registry()
        self.by_sentence: dict[int, list[Entry]] = {}
        """Who spoke in which sentence, outside other statements."""
        self.done: dict[int, Resolved] = {}

    def resolve(self, index: int) -> Resolved:
        if index in self.done:
            return self.done[index]
        attribution = self.attributions[index]
        outer = self._outer(index)
        if outer is not None and self._outer(outer) != index:
            # `“Kami berharap …,” kata X`: who `kami` is stands behind.
            self.resolve(outer)
        if not attribution.source:
            resolved = self._without_source(index, outer)
        else:
            resolved = self._with_source(attribution, outer)
        self.done[index] = resolved
        for entry in resolved.entries:
            entry.said = True
            entry.last = max(entry.last, _position(attribution))
        if outer is None and resolved.entries:
            self.by_sentence.setdefault(self.doc.sentence_of[_position(attribution)], []).extend(resolved.entries)
        return resolved

    # Sources

    def _with_source(self, attribution: Attribution, outer: int | None) -> Resolved:
        start, end = attribution.source[0]
        mention = self.pack.read(self.doc, start, end)
        position = start
        kind = mention.kind
        if kind == "first":
            if outer is not None and self.done.get(outer):
                said = self.done[outer]
                return self._note(Resolved(said.entries, "pronoun", said.role, said.affiliation), start, end)
            return self._phrase(mention, "person", "none")
        if kind == "pronoun":
            entry = self._person_before(position, mention.gender)
            if entry is None:
                return Resolved((), "none")
            return self._note(self._of(entry, "pronoun"), start, end)
        if kind in ("neuter", "plural"):
            kinds: tuple[ActorKind, ...] = ("state", "organisation") if kind == "neuter" else ("group", "organisation", "state")
            found = self._last_of(kinds, position)
            if found is None:
                return self._phrase(mention, "group", "none") if kind == "plural" else Resolved((), "none")
            return self._note(self._of(found, "pronoun"), start, end)
        if kind == "joint":
            sides = self._sides(position)
            return Resolved(sides, "group") if len(sides) == 2 else self._phrase(mention, "group", "group")
        if kind == "person":
            return self._person(mention)
        if kind in ("state", "metonym"):
            entry = self.registry.get(mention.name or "", "state")
            return self._note(Resolved((entry,), "metonym" if kind == "metonym" else "name"), start, end)
        if kind == "document":
            return self._document(mention)
        if kind == "organisation":
            return self._organisation(mention)
        if kind == "role":
            return self._role(mention)
        return self._phrase(mention, "person" if kind == "unnamed" else "group", "role" if kind == "unnamed" else "group")

    def _person(self, mention: Mention) -> Resolved:
        name = mention.name or ""
        entry = self.registry.find_person(name)
        if entry is None:
            entry = self.registry.get(self._full_name(name, mention), "person")
        if mention.role is not None and (entry.role is None or mention.affiliation is not None):
            entry.role = self.doc.span(*mention.role)
            entry.role_words = self._role_words(mention.role)
        if mention.affiliation is not None and entry.affiliation is None:
            entry.affiliation = self.doc.span(*mention.affiliation)
        if mention.possessor and entry.affiliation is None:
            body = self._last_of(("organisation", "state"), mention.start)
            if body is not None and body.mentions:
                entry.affiliation = body.mentions[-1]
        if mention.gender:
            entry.gender = mention.gender
        entry.aliases.setdefault(name)
        return self._note(self._of(entry, "name"), *(mention.name_span or (mention.start, mention.end)))

    def _organisation(self, mention: Mention) -> Resolved:
        """A body by its name; a lone surname that was not recognised as one is a person already known."""
        name = mention.name or ""
        known = self.registry.find_person(name)
        if known is not None and len(name.split()) <= 2:
            return self._note(self._of(known, "name"), mention.start, mention.end)
        full = self._full_name(name, mention) if " " not in name else name
        if full != name:
            entry = self.registry.get(full, "person")
            entry.aliases.setdefault(name)
            return self._note(self._of(entry, "name"), mention.start, mention.end)
        entry = self.registry.get(name, "organisation")
        return self._note(Resolved((entry,), "name"), mention.start, mention.end)

    def _role(self, mention: Mention) -> Resolved:
        """An office without a name: the holder named elsewhere, else the phrase itself."""
        holder = self._holder(mention)
        if holder is not None:
            return self._note(self._of(holder, "role"), mention.start, mention.end)
        return self._phrase(mention, "person", "role")

    def _document(self, mention: Mention) -> Resolved:
        """A document speaks for its issuer when the phrase names one, else for itself."""
        if mention.affiliation is not None:
            issuer = self._words(mention.affiliation)
            state = find_state(issuer)
            entry = self.registry.get(state.name if state else issuer, "state" if state else "organisation")
            return self._note(Resolved((entry,), "document"), *mention.affiliation)
        return self._phrase(mention, "document", "document")

    def _phrase(self, mention: Mention, kind: ActorKind, by: ResolvedBy) -> Resolved:
        """Let the phrase stand for itself: unnamed people, groups, offices without a known holder."""
        words = mention.name or self._words((mention.start, mention.end))
        words = " ".join(words.split())
        first = self.doc.shapes[mention.start]
        if first == "C" and self.doc.tags[mention.start] not in ("NNP", "PROPN", "PROPN.s"):
            words = words[:1].lower() + words[1:]
        entry = self.registry.get(words, kind)
        role = self.doc.span(*mention.role) if mention.role is not None else None
        affiliation = self.doc.span(*mention.affiliation) if mention.affiliation is not None else None
        if role is not None:
            entry.role, entry.role_words = role, self._role_words(mention.role or (0, 0))
        entry.affiliation = entry.affiliation or affiliation
        return self._note(Resolved((entry,), by, role, affiliation), mention.start, mention.end)

    # No source

    def _without_source(self, index: int, outer: int | None) -> Resolved:
        attribution = self.attributions[index]
        if not attribution.carried:
            return Resolved((), "none")
        entry = self._person_before(_position(attribution), None)
        if entry is None:
            entry = self._last_of(("person", "organisation", "state", "group"), _position(attribution))
        return self._of(entry, "carried-over") if entry is not None else Resolved((), "none")

    def _person_before(self, position: int, gender: str | None) -> Entry | None:
        """Return the person that a pronoun at a token means: the subject of the nearest sentence that has one."""
        doc = self.doc
        here = doc.sentence_of[position]
        for sentence in range(here, max(-1, here - _SENTENCES_BACK - 1), -1):
            said = [e for e in self.by_sentence.get(sentence, []) if e.kind == "person" and self._fits(e, gender)]
            if said:
                return said[-1]
            if sentence < here:
                subject = self._subject(sentence)
                if subject is not None and self._fits(subject, gender):
                    return subject
        people = [e for e in self.registry if e.kind == "person" and 0 <= e.last < position and self._fits(e, gender)]
        return max(people, key=lambda e: e.last, default=None)

    def _subject(self, sentence: int) -> Entry | None:
        """Return the known or newly named person who is the subject of a sentence."""
        start, end = self.doc.sentences[sentence]
        if self.doc.quotation_of[start] >= 0:
            return None
        span = self.pack.subject(self.doc, start, end)
        if span is None:
            return None
        mention = self.pack.read(self.doc, *span)
        if mention.kind == "person":
            entry = self.registry.find_person(mention.name or "")
            if entry is None and mention.role is not None:
                entry = self._person(mention).entries[0]
            return entry
        return self._holder(mention) if mention.kind == "role" else None

    # Helpers

    def _fits(self, entry: Entry, gender: str | None) -> bool:
        return gender is None or entry.gender is None or entry.gender == gender

    def _of(self, entry: Entry, by: ResolvedBy) -> Resolved:
        return Resolved((entry,), by, entry.role, entry.affiliation)

    def _note(self, resolved: Resolved, start: int, end: int) -> Resolved:
        span = self.doc.span(start, end)
        for entry in resolved.entries:
            entry.mentions.append(span)
            entry.last = max(entry.last, start)
            if resolved.by in ("name", "metonym"):
                entry.aliases.setdefault(" ".join(self.doc.text[span[0] : span[1]].split()))
        return resolved

    def _words(self, span: Span) -> str:
        begin, stop = self.doc.span(*span)
        return " ".join(self.doc.text[begin:stop].split())

    def _role_words(self, span: Span) -> frozenset[str]:
        return frozenset(self.doc.words[span[0] : span[1]])

    def _outer(self, index: int) -> int | None:
        """Return the number of the smallest attribution whose content holds this one."""
        start = _position(self.attributions[index])
        best: tuple[int, int] | None = None
        for number, other in enumerate(self.attributions):
            if number == index:
                continue
            for begin, stop in other.content:
                if begin <= start < stop and _position(other) != start and (best is None or stop - begin < best[0]):
                    best = (stop - begin, number)
        return best[1] if best is not None else None

    def _last_of(self, kinds: tuple[ActorKind, ...], position: int) -> Entry | None:
        known = [e for e in self.registry if e.kind in kinds and 0 <= e.last < position]
        return max(known, key=lambda e: e.last, default=None)

    def _full_name(self, name: str, mention: Mention) -> str:
        """Return the fullest form of a short name anywhere in the article: `Akhyar` for `Akhyar Nasution`."""
        words = name.lower().split()
        if len(words) > 1:
            return name
        doc = self.doc
        for index, word in enumerate(doc.words):
            if word != words[0] or doc.shapes[index] not in "CA":
                continue
            start, end = index, index + 1
            while start > 0 and doc.shapes[start - 1] in "CAI" and doc.sentence_of[start - 1] == doc.sentence_of[index]:
                start -= 1
            while end < len(doc) and doc.shapes[end] in "CAI" and doc.sentence_of[end] == doc.sentence_of[index]:
                end += 1
            if end - start < 2:
                continue
            read = self.pack.read(doc, start, end)
            if read.kind == "person" and read.name and words[0] in read.name.lower().split() and " " in read.name:
                return read.name
        return name

    def _holder(self, mention: Mention) -> Entry | None:
        """Return the person whose known office a phrase such as `duta besar itu` or `pemimpin NATO` means."""
        if mention.role is None:
            return None
        words = self.doc.words[mention.start : mention.end]
        groups = {self.pack.role_groups[w] for w in words if w in self.pack.role_groups}
        bodies = {w for w in words if self.doc.shapes[mention.start + words.index(w)] in "CA"} - set(self.pack.role_groups)
        best: tuple[int, int] | None = None
        found: Entry | None = None
        for entry in self.registry:
            if entry.kind != "person" or entry.role is None:
                continue
            own = entry.role_words
            score = 2 * bool(set(words) & own - self.pack.definite)
            score += 2 * bool(groups & {self.pack.role_groups[w] for w in own if w in self.pack.role_groups})
            affiliation = self._text_words(entry.affiliation) | own
            score += 2 * bool(bodies & affiliation)
            if bodies and not bodies & affiliation and entry.affiliation is not None:
                score -= 2
            if score >= 2 and (best is None or (score, entry.last) > best):
                best, found = (score, entry.last), entry
        return found

    def _text_words(self, span: Span | None) -> set[str]:
        return set(self.doc.text[span[0] : span[1]].lower().split()) if span is not None else set()

    def _sides(self, position: int) -> tuple[Entry, ...]:
        """Return the two parties of the article: the two states or bodies that it names most."""
        counts: dict[str, list[int]] = {}
        kinds: dict[str, ActorKind] = {}
        doc = self.doc
        for index, token in enumerate(doc.tokens):
            if doc.shapes[index] not in "CA":
                continue
            state = find_state(token.word)
            if state is not None:
                counts.setdefault(state.name, []).append(index)
                kinds[state.name] = "state"
        for entry in self.registry:
            if entry.kind == "organisation" and " " not in entry.name:
                places = [i for i, word in enumerate(doc.words) if word == entry.name.lower()]
                counts.setdefault(entry.name, []).extend(places)
                kinds[entry.name] = "organisation"
        spoken = {e.name for e in self.registry if e.kind in ("state", "organisation")}
        ranked = sorted(counts, key=lambda name: (name not in spoken, -len(counts[name]), name))
        return tuple(self.registry.get(name, kinds[name]) for name in sorted(ranked[:2]))
