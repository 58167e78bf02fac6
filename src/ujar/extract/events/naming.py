"""From the phrase of a participant to names: an actor of the article, a state, else the words as written."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from ujar.extract.document import CAPITALS, Document
from ujar.extract.events.words import EventWords
from ujar.extract.name_runs import name_runs
from ujar.extract.states import find_state, state_of_adjective, state_of_people
from ujar.records import Actor, Span, Statement, speakers_of

__all__ = ["Names"]

_DROPPED: Final = frozenset(
    "the a an its his her their our this that these those para sang si pihak both all sebuah".split()
)
_JOINS: Final = frozenset({"and", "dan", "serta", ",", "&"})
_ALLIANCES: Final = {"nato": "NATO", "asean": "ASEAN", "pbb": "PBB", "eu": "EU", "un": "UN"}
"""Bodies of states, which move forces as a state does."""
_LONGEST: Final = 8
"""Tokens of a phrase that is kept as written."""


class Names:
    """The names of one article: its actors by every form, and full names by their last word."""

    __slots__ = ("_actors", "_common", "_dated", "_doc", "_full", "_mentions", "_words")

    def __init__(self, doc: Document, actors: Sequence[Actor], words: EventWords, *, dated: frozenset[int]) -> None:
        """Read the actors of an article; `dated` are the tokens of dates, which are nobody."""
        self._doc = doc
        self._dated = dated
        self._common = {word for word, shape in zip(doc.words, doc.shapes, strict=True) if shape == "a"}
        self._words = words
        self._actors: dict[str, str] = {}
        self._mentions: list[tuple[Span, str]] = []
        for actor in actors:
            for form in (actor.name, *actor.aliases):
                self._actors.setdefault(form.casefold(), actor.name)
            if actor.kind in ("person", "organisation", "state"):
                self._mentions += [(doc.tokens_of(span), actor.name) for span in actor.mentions]
        self._full: dict[str, str] | None = None

    pronouns: Final = frozenset({"he", "she", "him", "her", "ia", "dia", "beliau"})
    """Words that stand for one person, though not which."""

    def of(self, spans: Sequence[Span], voice: Statement | None = None) -> tuple[str, ...]:
        """Return the names of participants, each once, in order; `voice` is the statement in which they stand."""
        found = (name for span in spans for part in self._parts(span) for name in self._name(part, voice))
        return tuple(dict.fromkeys(found))

    def is_named(self, spans: Sequence[Span]) -> bool:
        """Tell whether a participant is somebody: a name, a state, or what a state moves."""
        doc, words = self._doc, self._words
        if any(end - start == 1 and doc.words[start] in self.pronouns for start, end in spans):
            return True
        return any(
            self._capital(k) or doc.words[k] in words.mobile or doc.words[k] in words.animate
            for start, end in spans
            for k in range(start, end)
            if k not in self._dated and doc.words[k] not in words.people
        )

    def is_somebody(self, span: Span) -> bool:
        """Tell whether a phrase is for a person: an actor of the article, a pronoun, or an office and a name."""
        doc, words = self._doc, self._words
        start, end = span
        if any(doc.words[k] in words.animate or doc.words[k] in self.pronouns for k in range(start, end)):
            return True
        return any(start <= begin < end for (begin, _), name in self._mentions if find_state(name) is None)

    def _capital(self, index: int) -> bool:
        """Tell whether a word has a capital of its own, not that of the sentence it opens."""
        doc = self._doc
        if doc.shapes[index] not in CAPITALS:
            return False
        opens = index == doc.sentences[doc.sentence_of[index]][0] or not doc.words[index - 1][-1].isalnum()
        return not opens or (doc.words[index] not in self._common and doc.tags[index].startswith(("PROPN", "NNP")))

    @property
    def movable(self) -> frozenset[str]:
        """The nouns of what a state moves."""
        return self._words.mobile

    def state_of(self, span: Span) -> str | None:
        """Return the state that a phrase is, or to which what it names belongs."""
        return self._state(*span)

    def _parts(self, span: Span) -> Iterator[Span]:
        start, end = span
        begin = start
        for index in range(start, end + 1):
            if index < end and self._doc.words[index] not in _JOINS and index not in self._dated:
                continue
            if index > begin:
                yield begin, index
            begin = index + 1

    def _name(self, span: Span, voice: Statement | None) -> tuple[str, ...]:
        doc, words = self._doc, self._words
        start, end = span
        if end - start == 1 and doc.words[start] in words.speaker:
            return tuple(speaker.name for speaker in speakers_of(voice)) if voice is not None else ()
        while start < end and (doc.words[start] in _DROPPED or doc.tags[start] in ("IN", "CC")):
            start += 1
        while start < end and doc.words[end - 1] in ("itu", "ini", "tersebut", "'s", "’s", "juga", "pun"):
            end -= 1
        if start >= end or (end - start == 1 and doc.words[start] in words.people):
            return ()
        if (state := self._state(start, end)) is not None:
            return (state,)
        if (several := self._hyphenated(start, end)) is not None:
            return several
        text = self._text(start, end)
        if (known := self._actors.get(text.casefold())) is not None:
            return (known,)
        for (begin, stop), name in self._mentions:
            inside = start <= begin and stop <= end
            owner = stop < len(doc) and doc.words[stop] in ("'s", "’s")
            if inside and not owner and (stop == end or begin == start):
                return (name,)
        run = self._run(start, end)
        if run is not None:
            return (run,)
        named = any(doc.words[k] in words.animate or self._capital(k) for k in range(start, end))
        quoted = any(mark in text for mark in '‘’“”"')
        return (text,) if named and not quoted and end - start <= _LONGEST else ()

    def _hyphenated(self, start: int, end: int) -> tuple[str, ...] | None:
        """Return both sides of `NATO-Russia Council` or `Russia-Ukraine talks`."""
        for index in range(start, end):
            parts = self._doc.tokens[index].word.split("-")
            if len(parts) == 2:
                sides = [_ALLIANCES.get(part.lower()) or state_of_adjective(part) for part in parts if part]
                if len(sides) == 2 and all(sides):
                    return tuple(side for side in sides if side)
        return None

    def _state(self, start: int, end: int) -> str | None:
        """Return the state that a phrase is, or that what it moves belongs to: `Russian jets`, `pasukan Ukraina`."""
        doc = self._doc
        state = find_state(self._text(start, end)) or find_state(self._text(start, end).split(",")[0])
        if state is not None:
            return state.name
        if end - start == 1:
            people = state_of_people(doc.tokens[start].word)
            return people or _ALLIANCES.get(doc.words[start])
        movable = any(doc.words[k].removesuffix("nya") in self._words.mobile for k in range(start, end))
        if not movable:
            return None
        for index in range(start, end):
            if doc.shapes[index] not in CAPITALS:
                continue
            found = doc.state_at(index, end, adjectives=True)
            name = found.name if found is not None else _ALLIANCES.get(doc.words[index])
            if name is not None and not self._has_person(start, end):
                return name
        return None

    def _has_person(self, start: int, end: int) -> bool:
        return any(start <= begin and stop <= end and " " in name for (begin, stop), name in self._mentions)

    def _run(self, start: int, end: int) -> str | None:
        """Return the capitalised words at the end of a phrase, as the full name that the article gives them."""
        doc = self._doc
        begin = end
        while begin > start and self._capital(begin - 1):
            begin -= 1
        if begin == end or (begin > start and doc.words[begin - 1] in ("of", "'s", "’s", "milik")):
            return None
        if begin > start and doc.lang == "id":
            return None
        text = self._text(begin, end)
        return self._actors.get(text.casefold()) or (
            self._full_names().get(doc.words[end - 1], text) if end - begin <= 2 else text
        )

    def _full_names(self) -> dict[str, str]:
        """Map the last word of each name of several words to the first such name of the article."""
        if self._full is None:
            self._full = {}
            for start, end in name_runs(self._doc):
                if 2 <= end - start <= 4 and "." not in self._doc.words[start:end]:
                    self._full.setdefault(self._doc.words[end - 1], self._text(start, end))
        return self._full

    def _text(self, start: int, end: int) -> str:
        return self._doc.phrase(start, end)
