"""People by their names: which person a short name means, and what the full name is."""

from __future__ import annotations

from collections import Counter
from itertools import islice

from ujar.extract.speakers.mention import Gender
from ujar.extract.speakers.registry import Entry, name_words
from ujar.extract.speakers.scene import Scene

__all__ = ["full_name", "known_person", "person_named"]

_MANY = 200
"""Introduced names that share a word and are looked at."""
_PLACES = 30
"""Places of a short name that are looked at for its full form."""
_LONGEST_RUN = 12


def known_person(scene: Scene, name: str, gender: Gender | None = None) -> Entry | None:
    """Return the person of the article whom a name means, None when nobody of that name is known yet.

    A short name goes on meaning whom it meant before; else it means who has spoken, else who was named
    last.
    """
    settled = scene.short_names.get(name.lower())
    if settled is not None and _agree(gender, settled.gender):
        return settled
    return scene.registry.find_person(name, gender)


def person_named(scene: Scene, name: str, gender: Gender | None, office: frozenset[str]) -> Entry:
    """Return the person whom a name means, entered under the full name that the article has for it."""
    registry = scene.registry
    settled = scene.short_names.get(name.lower())
    if settled is not None and _agree(gender, settled.gender):
        return settled
    exact = registry.find(name)
    if exact is not None and exact.kind == "person" and exact.named and " " in name:
        return exact
    gender = gender or (scene.genders.titled(name) if " " not in name else None)
    full = full_name(scene, name, gender)
    entry = registry.find_person(full, gender) or registry.like(full, office)
    if entry is None:
        entry = registry.get(full, "person")
        if not _agree(gender, entry.gender):
            entry = registry.get(name, "person")
    if entry.gender is None:
        entry.gender = gender or scene.genders.of(entry.name)
    if " " not in name:
        scene.short_names[name.lower()] = entry
    return entry


def full_name(scene: Scene, name: str, gender: Gender | None = None) -> str:
    """Return the fullest form of a short name anywhere in the article; of several the most frequent."""
    words = name_words(name)
    if not words:
        return name
    key = tuple(words)
    if key not in scene.forms:
        scene.forms[key] = _forms(scene, words)
    counts = scene.forms[key]
    known = {full: _gender(scene, full) for full in counts}
    fitting = [full for full in counts if _agree(gender, known[full])]
    if not fitting:
        return name
    return max(fitting, key=lambda full: (gender is not None and known[full] == gender, counts[full]))


def _gender(scene: Scene, full: str) -> Gender | None:
    entry = scene.registry.find(full)
    return entry.gender if entry is not None and entry.gender is not None else scene.genders.of(full)


def _forms(scene: Scene, words: list[str]) -> Counter[str]:
    """The names of people that hold the words of a short name, with how often the article has them."""
    view = scene.view
    found: Counter[str] = Counter()
    named = min((scene.introduced_names.get(word, {}) for word in words), key=len)
    for full, times in islice(named.items(), _MANY):
        if _longer(full, words):
            found[full] += times
    seen: set[int] = set()
    places = min((view.places.get(word, []) for word in words), key=len)
    for index in places[:_PLACES]:
        start, end = view.run_start[index], view.run_end[index]
        if not 1 < end - start <= _LONGEST_RUN or end - start <= len(words) or start in seen:
            continue
        seen.add(start)
        for mention in scene.read(start, end):
            if mention.kind == "person" and mention.name is not None and _longer(mention.name, words):
                found[mention.name] += 1
    return found


def _longer(full: str, words: list[str]) -> bool:
    own = name_words(full)
    if len(own) <= len(words) or not all(word in own for word in words):
        return False
    return len(words) == 1 or own[0] == words[0]


def _agree(gender: Gender | None, other: Gender | None) -> bool:
    return gender is None or other is None or gender == other
