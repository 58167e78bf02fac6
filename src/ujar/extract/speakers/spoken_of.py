"""Of whom the pronouns at the head of a content speak: `“She caused the trouble,” Reed said.`, `Reed attacked him`."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from ujar.extract.attribution import Attribution
from ujar.extract.speakers.antecedents import person_before
from ujar.extract.speakers.registry import Entry
from ujar.extract.speakers.scene import Resolved, Scene

__all__ = ["pronouns_in"]

_HEAD: Final = 8
"""Tokens of a content in which a pronoun is read; further in it may mean anybody."""
_ENGLISH: Final = frozenset({"he", "she", "him", "her", "his"})
_OBJECTS: Final = frozenset({"him", "her"})


def pronouns_in(
    scene: Scene, attributions: Sequence[Attribution], resolved: Mapping[int, Resolved]
) -> Iterator[tuple[int, str]]:
    """Yield English pronouns, as tokens, with the name of the person who is meant and is not the speaker.

    Outside quotation marks `Reed said he …` is Reed more often than not: there a pronoun counts that is the object of
    the cue or of another gender.
    """
    if scene.doc.lang != "en":
        return
    for number, attribution in enumerate(attributions):
        speakers = resolved[number].entries
        start, end = attribution.content[0]
        for index in range(start, min(end, start + _HEAD)):
            word = scene.doc.words[index]
            if word not in _ENGLISH or not _is_another(scene, index, start, speakers):
                continue
            person = person_before(scene, index, scene.pack.genders.get(word), not_these=speakers)
            if person is not None and person.named and person not in speakers:
                yield index, person.name
            break


def _is_another(scene: Scene, index: int, start: int, speakers: Sequence[Entry]) -> bool:
    """Tell whether a pronoun cannot mean who speaks."""
    word = scene.doc.words[index]
    if scene.doc.quotation_of[index] >= 0 or (index == start and word in _OBJECTS):
        return True
    genders = {entry.gender for entry in speakers}
    return bool(genders) and None not in genders and scene.pack.genders.get(word) not in genders
