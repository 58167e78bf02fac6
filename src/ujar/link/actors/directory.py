"""Actors of many articles resolved in memory: for measuring and for notebooks; the ledger keeps the same in tables."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from ujar.link.actors.decisions import Candidate, Decision, decide
from ujar.link.actors.profiles import LocalActor, Profile, as_compared, profile
from ujar.link.actors.records import merged

__all__ = ["Directory"]


class Directory:
    """The actors seen so far, found by their keys."""

    def __init__(self) -> None:
        self._profiles: dict[str, Profile] = {}
        self._by_key: dict[str, set[str]] = {}
        self._articles: dict[str, int] = {}

    def add(self, actor: LocalActor, *, taken: Iterable[str] = ()) -> tuple[str, Decision]:
        """Resolve one actor of an article; return the id of the actor of the record, and why.

        `taken` are the actors of the record that other actors of the article are.
        """
        own = profile(actor)
        found = {known for key in own.lookup for known in self._by_key.get(key, ())}
        decision = decide(
            own,
            (Candidate(known, self._profiles[known], self._articles[known]) for known in found),
            taken=frozenset(taken),
        )
        identifier = decision.actor or self._new_id(actor.id)
        known = self._profiles.get(identifier)
        self._articles[identifier] = self._articles.get(identifier, 0) + 1
        self._profiles[identifier] = own if known is None else merged((known, own))
        for key in own.keys:
            self._by_key.setdefault(key, set()).add(identifier)
        return identifier, decision

    def add_all(self, actors: Iterable[LocalActor], places: Mapping[str, int] | None = None) -> list[str]:
        """Resolve the actors of an article in their order; return the ids. `places` are counted as in `as_compared`."""
        found: list[str] = []
        for actor in as_compared(list(actors), places):
            found.append(self.add(actor, taken=found)[0])
        return found

    def _new_id(self, stem: str) -> str:
        identifier, number = stem, 1
        while identifier in self._profiles:
            number += 1
            identifier = f"{stem}-{number}"
        return identifier
