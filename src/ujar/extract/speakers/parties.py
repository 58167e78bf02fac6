"""Both sides: the two parties of an article, from who speaks, for whom, and about whom."""

from __future__ import annotations

from collections.abc import Sequence

from ujar.extract.attribution import Attribution
from ujar.extract.speakers.bodies import body_name
from ujar.extract.speakers.registry import Entry
from ujar.extract.speakers.scene import Scene
from ujar.extract.states import STATE_WORDS, find_state, state_named
from ujar.records import ActorKind

__all__ = ["Parties"]

_Side = tuple[str, ActorKind]
_SPOKE = 2.0
_SPOKEN_OF = 1.0
_FOR_OTHERS = frozenset({"expert", "head", "spokesperson", "ambassador", "general"})
"""Groups of offices that are no party of their own."""
_FAR = 200
"""Statements before the phrase that are looked at."""
_TWO = 2
_NEAR = 12
"""Statements before the phrase that weigh in full; earlier ones weigh half."""


class Parties:
    """Who speaks for which side, statement by statement, in the order of the text."""

    def __init__(self, scene: Scene, attributions: Sequence[Attribution]) -> None:
        self._scene = scene
        self._attributions = attributions
        self._turns: list[tuple[int, frozenset[_Side], frozenset[_Side]]] = []

    def add(self, position: int, attribution: Attribution, entries: tuple[Entry, ...]) -> None:
        """Keep a statement: the sides of its speakers, and those that its content names."""
        sides = frozenset(side for entry in entries for side in [self._side(entry)] if side is not None)
        about: set[_Side] = set()
        for start, end in attribution.content:
            about |= self._named(start, end)
        self._turns.append((position, sides, frozenset(about) - sides))

    def before(self, position: int) -> tuple[Entry, ...]:
        """Return the two sides that speak most, and most of each other, before a token; () when there are
        no two.
        """
        earlier = [turn for turn in self._turns[-_FAR:] if turn[0] < position]
        weights: dict[_Side, float] = {}
        for number, (_, sides, about) in enumerate(reversed(earlier)):
            weight = 1.0 if number < _NEAR else 0.5
            for side in sides:
                weights[side] = weights.get(side, 0.0) + weight * _SPOKE
                for other in about:
                    weights[other] = weights.get(other, 0.0) + weight * _SPOKEN_OF
        speaking = {side for _, sides, _ in earlier for side in sides}
        order = sorted(weights, key=lambda side: (side not in speaking, -weights[side], side))
        if len(order) < 2 or not speaking:
            return ()
        return tuple(self._scene.registry.get(name, kind) for name, kind in sorted(order[:2]))

    def states(self, position: int) -> tuple[Entry, ...]:
        """Return the two states that the sentence of a token and the one before it name; () when they are not two."""
        doc, view = self._scene.doc, self._scene.view
        here = doc.sentence_of[position]
        found: set[str] = set()
        index = doc.sentences[max(0, here - 1)][0]
        while index < position:
            state = doc.state_at(index, position)
            if state is not None and view.capital(index):
                found.add(state.name)
            index += state.words if state is not None else 1
        return tuple(self._scene.registry.get(name, "state") for name in sorted(found)) if len(found) == _TWO else ()

    def _side(self, entry: Entry) -> _Side | None:
        """The side that a speaker stands for: a state, a body, or the holder of an office alone."""
        if entry.kind in ("state", "organisation"):
            return _party(self._scene, entry.name) or (entry.name, entry.kind)
        if entry.kind not in ("person", "group") or "expert" in self._groups(entry):
            return None
        if entry.affiliation is not None:
            words = " ".join(self._scene.doc.text[slice(*entry.affiliation)].split())
            party = _party(self._scene, words)
            if party is not None or entry.kind == "group":
                return party
            first = words.split()[0]
            if first.isupper() or first.lower() in self._scene.pack.body_words:
                return body_name(self._scene, words), "organisation"
            return entry.name, "person"
        alone = entry.kind == "person" and entry.role is not None and not self._for_others(entry)
        return (entry.name, "person") if alone else None

    def _groups(self, entry: Entry) -> set[str]:
        groups = self._scene.pack.role_groups
        return {groups[word] for word in entry.office if word in groups}

    def _for_others(self, entry: Entry) -> bool:
        """Tell whether an office speaks for a body that the article does not name, or for nobody's side."""
        return not entry.said or bool(self._groups(entry) & _FOR_OTHERS)

    def _named(self, start: int, end: int) -> set[_Side]:
        found: set[_Side] = set()
        view = self._scene.view
        for index in range(start, min(end, start + 200)):
            if view.capital(index):
                word = view.text(index, index + 1)
                state = find_state(word)
                if state is not None:
                    found.add((state.name, "state"))
                elif (entry := self._scene.registry.find(word)) is not None and entry.kind == "organisation":
                    found.add((entry.name, entry.kind))
        return found


def _party(scene: Scene, words: str) -> _Side | None:
    """The party that the words for a body name: a state for its ministries, else the body if it is known."""
    phrase = " ".join(words.split())
    state = find_state(phrase)
    if state is not None:
        return state.name, "state"
    parts = phrase.replace("’s", "").replace("'s", "").split()
    for size in STATE_WORDS:
        for k in range(len(parts) - size + 1):
            name = " ".join(parts[k : k + size])
            if name[:1].isupper():
                named = state_named(name)
                if named is not None:
                    return named, "state"
    for part in parts:
        known = scene.registry.find(scene.acronyms.canonical(part)) if part.isupper() else None
        if known is not None and known.kind == "organisation":
            return known.name, known.kind
    known = scene.registry.find(scene.acronyms.canonical(phrase))
    return (known.name, known.kind) if known is not None and known.kind in ("organisation", "state") else None
