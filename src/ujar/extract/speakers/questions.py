"""Whom a question is put to, who is who speaks next: `Hannity asked Trump how high it would be. “…,” he said.`"""

from __future__ import annotations

from typing import Final

from ujar.extract.attribution import Attribution
from ujar.extract.speakers.antecedents import person_before, person_of
from ujar.extract.speakers.registry import Entry
from ujar.extract.speakers.scene import Scene
from ujar.extract.speakers.word_sets import word_set

__all__ = ["person_asked"]

_ASKING: Final = word_set(
    "asked asks asking questioned questions pressed quizzed grilled bertanya menanyakan menanyai tanya"
)
"""Cues of a question. The one asked is named behind an English one, and behind `kepada` in Indonesian."""
_OBJECTS: Final = frozenset({"him", "her"})
_TO: Final = "kepada"
_WITHIN: Final = 4
"""Tokens behind an Indonesian cue in which `kepada` stands."""


def person_asked(scene: Scene, attribution: Attribution, asker: tuple[Entry, ...]) -> Entry | None:
    """Return the known person whom an attribution asks, None where it asks nobody by name or pronoun."""
    doc = scene.doc
    asking = next((k for start, end in attribution.cue for k in range(start, end) if doc.words[k] in _ASKING), None)
    if asking is None:
        return None
    start = asking + 1
    if doc.lang == "id":
        start = next((k + 1 for k in range(start, min(start + _WITHIN, len(doc))) if doc.words[k] == _TO), len(doc))
    if start >= len(doc):
        return None
    if doc.words[start] in _OBJECTS:
        return person_before(scene, start, scene.pack.genders.get(doc.words[start]), not_these=asker)
    if not scene.view.capital(start):
        return None
    found = scene.read(start, scene.view.run_end[start])
    named = person_of(scene, found[0]) if len(found) == 1 else None
    return named if named not in asker else None
