"""The state of one article while its sources are resolved: who has been named and who has spoken."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Collection
from typing import NamedTuple

from ujar.extract.document import Document
from ujar.extract.speakers.acronyms import Acronyms
from ujar.extract.speakers.genders import Genders
from ujar.extract.speakers.mention import Mention, SpeakerPack
from ujar.extract.speakers.registry import Entry, Registry, name_words
from ujar.extract.speakers.view import View
from ujar.records import ResolvedBy, Span

__all__ = ["Resolved", "Scene"]


class Resolved(NamedTuple):
    """The speakers of one attribution, with role and affiliation as code-point spans of the text."""

    entries: tuple[Entry, ...]
    by: ResolvedBy
    role: Span | None = None
    affiliation: Span | None = None


class Scene:
    """One article, read once: its names and introductions, and the speakers found so far.

    `said` has what was resolved outside other statements, by sentence and token; `issued` the speakers of
    a document by its head noun; `unnamed` the people without a name by theirs; `joint` the last statement
    of several; `heads` the body last called by a noun; `short_names` whom a short name means; `forms` the
    full names that hold the words of a short one.
    """

    def __init__(self, doc: Document, pack: SpeakerPack) -> None:
        self.doc = doc
        self.pack = pack
        self.view = View(doc)
        self.registry = Registry()
        self.genders = Genders(self.view, pack.genders, pack.given_names)
        self.short_names: dict[str, Entry] = {}
        self.forms: dict[tuple[str, ...], Counter[str]] = {}
        self.acronyms = Acronyms(self.view, body_words=pack.body_words)
        self.introduced = sorted(pack.introductions(self.view), key=lambda mention: mention.start)
        self.said: dict[int, list[tuple[int, Resolved]]] = {}
        self.issued: dict[str, Resolved] = {}
        self.unnamed: dict[str, Resolved] = {}
        self.joint: Resolved | None = None
        self.heads: dict[str, Entry] = {}
        self.introduced_names: dict[str, dict[str, list[int]]] = {}
        for mention in self.introduced:
            if mention.kind == "person" and mention.name is not None:
                for word in dict.fromkeys(name_words(mention.name)):
                    names = self.introduced_names.setdefault(word, {})
                    names.setdefault(mention.name, []).append((mention.name_span or (mention.start, 0))[0])
        self.bodies = [m for m in self.introduced if m.kind == "organisation" and m.name is not None]
        self.body_names: dict[str, dict[str, None]] = {}
        self.known_bodies: dict[str, Mention] = {}
        self._bodies_by_word: dict[str, list[Mention]] = {}
        for mention in self.bodies:
            self.add_body(mention.name_span or (mention.start, mention.end))
            self.known_bodies.setdefault(mention.name or "", mention)
            for word in {*name_words(mention.name or ""), mention.head or ""}:
                self._bodies_by_word.setdefault(word, []).append(mention)
        self.acronyms.fit(dict.fromkeys(m.name or "" for m in self.bodies))
        if doc.lang == "en":
            self.acronyms.fit_text()
        self._agents: dict[int, Mention] = {}
        for mention in self.introduced:
            if mention.kind == "person" and mention.start and doc.words[mention.start - 1] in ("by", "oleh"):
                self._agents.setdefault(doc.sentence_of[mention.start], mention)
        self._readings: dict[Span, tuple[Mention, ...]] = {}
        self._subjects: dict[int, Span | None] = {}
        self._positions: dict[str, list[int]] | None = None

    def read(self, start: int, end: int) -> tuple[Mention, ...]:
        """Read a phrase, each range once."""
        if (start, end) not in self._readings:
            self._readings[start, end] = self.pack.read(self.view, start, end)
        return self._readings[start, end]

    def last_body(self, words: Collection[str], before: int) -> Mention | None:
        """Return the body introduced last before a token whose name or kind has one of the words."""
        best: Mention | None = None
        for word in words:
            named = self._bodies_by_word.get(word, [])
            at = bisect_left(named, before, key=lambda mention: mention.start)
            if at and (best is None or named[at - 1].start > best.start):
                best = named[at - 1]
        return best

    def agent_introduced(self, sentence: int, before: int) -> Mention | None:
        """Return the person whom a sentence introduces as its agent before a token: `… by its director,
        X`.
        """
        mention = self._agents.get(sentence)
        return mention if mention is not None and mention.start < before else None

    def subject(self, sentence: int) -> Span | None:
        """Return the subject of a sentence that is no quotation and stands in the running prose, behind a dateline."""
        if sentence not in self._subjects:
            begin, end = self.doc.sentences[sentence]
            start = next((index for index in range(begin, end) if not self.doc.aside[index]), end)
            quoted = start < end and (
                self.doc.quotation_of[start] >= 0 and (self.doc.lang != "en" or self.doc.quotation_of[end - 1] >= 0)
            )
            none = quoted or start == end
            self._subjects[sentence] = None if none else self.pack.subject(self.view, start, end)
        return self._subjects[sentence]

    def add_body(self, span: Span) -> None:
        """Keep the name of a body under each of its words, for shorter forms of it."""
        name = self.view.text(*span)
        if self.doc.words[span[0]] in self.pack.body_words:
            for word in dict.fromkeys(name_words(name)):
                self.body_names.setdefault(word, {}).setdefault(name)

    def last_place(self, word: str, before: int) -> int | None:
        """Return the last token before `before` that is this lower-case word."""
        places = self._places(word)
        at = bisect_left(places, before)
        return places[at - 1] if at else None

    def next_place(self, word: str, after: int) -> int | None:
        """Return the first token from `after` on that is this lower-case word."""
        places = self._places(word)
        at = bisect_left(places, after)
        return places[at] if at < len(places) else None

    def _places(self, word: str) -> list[int]:
        if self._positions is None:
            self._positions = {}
            for index, found in enumerate(self.doc.words):
                self._positions.setdefault(found, []).append(index)
        return self._positions.get(word, [])

    def of(self, entry: Entry, by: ResolvedBy) -> Resolved:
        """Return an actor as a speaker, with the role and affiliation that the article gives it."""
        return Resolved((entry,), by, entry.role, entry.affiliation)

    def note(self, resolved: Resolved, start: int, end: int) -> Resolved:
        """Keep that the speakers are named by the tokens `start` to `end`."""
        span = self.doc.span(start, end)
        for entry in resolved.entries:
            entry.mentions.append(span)
            self.registry.named(entry, start)
            if resolved.by in ("name", "metonym"):
                entry.aliases.setdefault(self.view.text(start, end))
        return resolved

    def plain(self, words: list[str]) -> list[str]:
        """Drop the words of a phrase that name nothing."""
        return [word for word in words if word not in self.pack.stopwords]
