"""The sides of an article: who speaks for whom, so that an answer is not sought in one's own camp.

The side of a speaker is the state that it is or holds an office of, else the body that it belongs to, else
itself. It is read off the words of the article; what it does not say stays unknown.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final

from ujar.extract.speakers.registry import slug
from ujar.extract.tokens import tokenize
from ujar.link.words import STATE, Words, state_keys
from ujar.records import Article, Span, Statement, speakers_of

__all__ = ["Sides"]

_SHORTEST_NAME: Final = 3
_MOST_NAMESAKES: Final = 20
_TITLES: Final = frozenset({"mr", "mrs", "ms", "dr", "sir", "prof", "."})


class Sides:
    """The side of each speaker and the words by which each side is called."""

    def __init__(self, article: Article, words: Words) -> None:
        self._words = words
        self._text = article.text
        named = _bodies(article, words)
        self._bodies = {key: slug(name) for key, name in named.items()}
        self._of_actor: dict[str, str] = {}
        self._called: dict[str, set[str]] = {}
        self._offices: dict[str, set[str]] = {}
        self._names: dict[str, str] = {}
        self._spelled = {slug(name): name for name in named.values()}
        for statement in article.statements:
            self._read(statement)
        for actor in article.actors:
            if actor.affiliation and self._stands_alone(actor.id):
                self._of_actor[actor.id] = self._of_words(actor.affiliation)
        self._join_short_names()

    def of(self, statement: Statement) -> frozenset[str]:
        """Return the sides that a statement speaks for: none when its speaker is not known."""
        actors = {speaker.actor for speaker in speakers_of(statement)}
        return frozenset(actors | {side for actor in actors for side in self._chain(actor)})

    def of_name(self, name: str | None) -> frozenset[str]:
        """Return the sides that a name stands for, such as the target of a statement."""
        if name is None:
            return frozenset()
        actor = slug(name)
        if actor not in self._of_actor:
            return frozenset({actor, self._of_words(name)})
        return frozenset({actor, *self._chain(actor)})

    def name_of(self, actor: str) -> str | None:
        """Return the name of the side of an actor, None when it speaks for nobody else as far as is known."""
        side = self._of_actor.get(actor, actor)
        if side.startswith(STATE):
            return side.removeprefix(STATE)
        return None if side == actor else self._spelled.get(side, side)

    def called(self, sides: Iterable[str]) -> frozenset[str]:
        """Return the keys (see `Words`) of the names and offices by which the article calls these sides."""
        sides = frozenset(sides)
        keys = {side for side in sides if side.startswith(STATE)}
        for side in sides:
            keys |= self._called.get(side, set())
            if not any(key.startswith(STATE) for key in keys):
                keys |= self._offices.get(side, set())
        return frozenset(keys)

    def _chain(self, actor: str) -> list[str]:
        """Return the side of an actor, and that of the body it belongs to."""
        side = self._of_actor.get(actor, actor)
        return [side, self._of_actor.get(side, side)]

    def _read(self, statement: Statement) -> None:
        speakers = speakers_of(statement)
        for speaker in speakers:
            called = self._called.setdefault(speaker.actor, set())
            called |= self._name_keys(speaker.name)
            self._spelled.setdefault(speaker.actor, speaker.name)
            if self._stands_alone(speaker.actor):
                side = self._of_words(speaker.name)
                if not side.startswith(STATE) and len(speakers) == 1:
                    side = self._of_spans(statement) or side
                self._of_actor[speaker.actor] = side
        if len(speakers) == 1:
            offices = self._offices.setdefault(speakers[0].actor, set())
            offices |= {key for span in statement.role[:1] if (key := self._office_key(span)) is not None}

    def _stands_alone(self, actor: str) -> bool:
        """Tell whether an actor is its own side as far as is known."""
        return self._of_actor.get(actor, actor) == actor

    def _join_short_names(self) -> None:
        """Put a short name (`De Blasio`) on the side of the only longer one that holds all its words."""
        holders: dict[str, list[str]] = {}
        for actor, keys in self._called.items():
            for key in keys:
                holders.setdefault(key, []).append(actor)
        for actor, keys in self._called.items():
            if not keys or not self._stands_alone(actor):
                continue
            rarest = min((holders[key] for key in sorted(keys)), key=len)
            longer = [other for other in rarest[:_MOST_NAMESAKES] if keys < self._called[other]]
            if len(longer) == 1:
                self._of_actor[actor] = longer[0]

    def _office_key(self, span: Span) -> str | None:
        """Return the key of the first word of an office (`gubernur`), none for an office of state."""
        index = next(iter(self._words.tokens_of(span)), None)
        if index is None or self._words.lower[index] in self._words.pack.offices:
            return None
        return self._words.keys[index]

    def _of_spans(self, statement: Statement) -> str | None:
        """Return the state or body that the article names with the speaker."""
        words = self._words
        for spans in (statement.source, statement.affiliation, statement.role):
            for span in spans:
                tokens = words.tokens_of(span)
                side = self._side([words.lower[i] for i in tokens], [words.keys[i] for i in tokens])
                if side is not None:
                    return side
        for span in statement.affiliation:
            # Without the short form in brackets: `Komisi Pemberantasan Korupsi (KPK)`.
            return self._of_words(" ".join(self._text[slice(*span)].split()).partition(" (")[0])
        return None

    def _of_words(self, name: str) -> str:
        """Return the side of a name, which need not stand in the article."""
        if name not in self._names:
            forms = [token.word for token in tokenize(name)]
            states = state_keys(forms)
            lower = [form.lower() for form in forms]
            stems = [state or self._words.pack.stem(word) for state, word in zip(states, lower, strict=True)]
            whole = states[0] if states and len(set(states)) == 1 else None
            self._names[name] = whole or self._side(lower, stems) or slug(name)
            self._spelled.setdefault(slug(name), name)
        return self._names[name]

    def _side(self, lower: Sequence[str], keys: Sequence[str | None]) -> str | None:
        """Return the body or, in a phrase with an office of state, the state that is named first."""
        official = not self._words.pack.offices.isdisjoint(lower)
        for key in keys:
            if key is not None and key in self._bodies:
                return self._bodies[key]
            if key is not None and official and key.startswith(STATE):
                return key
        return None

    def _name_keys(self, name: str) -> set[str]:
        """Return the keys of a proper name; `a Latvian officer` has none."""
        forms = [token.word for token in tokenize(name)]
        owned = max((index for index, form in enumerate(forms[:-1]) if form in ("'s", "’s")), default=-1)
        forms = [form for form in forms[owned + 1 :] if form.lower() not in _TITLES]
        pack = self._words.pack
        if not forms or not forms[0][0].isupper() or forms[0].lower() in pack.stop:
            return set()
        return {
            state or pack.stem(form.lower())
            for state, form in zip(state_keys(forms), forms, strict=True)
            if len(form) >= _SHORTEST_NAME and form.lower() not in pack.stop | pack.offices and form[0].isupper()
        }


def _bodies(article: Article, words: Words) -> dict[str, str]:
    """Return the bodies of the article that go by one word in capitals (`NATO`), by the key of that word."""
    names = {speaker.name for statement in article.statements for speaker in speakers_of(statement)}
    names |= {statement.target for statement in article.statements if statement.target}
    return {
        words.pack.stem(name.lower()): name
        for name in names
        if name.isupper() and name.isalnum() and len(name) >= _SHORTEST_NAME
    }
