"""Whom a source without a name means, as an encoder sees it: the chances of the names in the article, added up."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from typing import Final

from ujar.extract.speakers.bodies import body_name
from ujar.extract.speakers.mention import Gender, Mention
from ujar.extract.speakers.people import known_person, person_named
from ujar.extract.speakers.registry import Entry
from ujar.extract.speakers.scene import Scene
from ujar.extract.tagger import NameChance
from ujar.records import ActorKind

__all__ = ["ANYBODY", "Pointers"]

ANYBODY: Final[frozenset[ActorKind]] = frozenset({"person", "organisation", "state"})

_SURE = 0.995
"""The least chance of an actor, all its names together: on dev and the samples rules do better below it."""


class Pointers:
    """What an encoder says of the sources of one article, by their first tokens."""

    def __init__(self, scene: Scene, names: Mapping[int, Sequence[NameChance]]) -> None:
        self._scene = scene
        self._names = names

    def at(self, source: int, kinds: Collection[ActorKind] = ANYBODY, gender: Gender | None = None) -> Entry | None:
        """Return the actor that a source means, None where no actor of these kinds is likely enough."""
        chances: dict[int, float] = {}
        entries: dict[int, Entry] = {}
        for name in self._names.get(source, ()):
            entry = self._entry(name)
            if entry is None:
                continue
            entries[id(entry)] = entry
            chances[id(entry)] = chances.get(id(entry), 0.0) + name.chance
        if not chances:
            return None
        best = max(chances, key=lambda key: chances[key])
        found = entries[best]
        if chances[best] < _SURE or found.kind not in kinds:
            return None
        return None if gender is not None and found.gender not in (None, gender) else found

    def _entry(self, name: NameChance) -> Entry | None:
        found = self._scene.read(name.start, name.end)
        return self._named(found[0]) if len(found) == 1 else None

    def _named(self, mention: Mention) -> Entry | None:
        scene, name = self._scene, mention.name or ""
        if not name:
            return None
        if mention.kind in ("person", "organisation"):
            known = known_person(scene, name, mention.gender)
            if known is not None:
                return known
        if mention.kind == "person":
            return person_named(scene, name, mention.gender, frozenset()) if " " in name else None
        if mention.kind == "organisation":
            return scene.registry.get(body_name(scene, name), "organisation")
        if mention.kind in ("state", "metonym"):
            return scene.registry.get(name, "state")
        return None
