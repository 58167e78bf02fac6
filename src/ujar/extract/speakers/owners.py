"""Sources that belong to somebody: `her campaign`, `Quist's office`, `his advisers`, `the Ada Quist camp`.

The press calls a campaign by the surname of its candidate (`Quist campaign`), and an office or a spokesman by
the full name (`Ada Quist's office`).
"""

from __future__ import annotations

from typing import Final

from ujar.extract.speakers.antecedents import person_before
from ujar.extract.speakers.bodies import own_body
from ujar.extract.speakers.mention import Gender, Mention
from ujar.extract.speakers.people import known_person, person_named
from ujar.extract.speakers.registry import Entry
from ujar.extract.speakers.scene import Scene
from ujar.extract.speakers.word_sets import POSSESSIVES, SUFFIXES

__all__ = ["owned_name", "surname"]

_CAMPAIGNS: Final = frozenset({"campaign", "camp", "team"})
_PRONOUNS: Final[dict[str, Gender]] = {"his": "m", "her": "f"}
_AGAINST: Final = frozenset({"critics", "rivals", "opponents", "antagonists"})
"""Groups that belong to nobody, whatever the pronoun."""
_LONGEST: Final = 3
"""Words of the longest thing that is called by its owner."""
_TITLES: Final = frozenset({"mr", "mrs", "ms"})
"""Titles with which a group is not called by its owner: `Mr. Quist's aides` are the `Quist aides`."""


def owned_name(scene: Scene, mention: Mention) -> str | None:
    """Return the name of what belongs to a person or a body, None where nobody known owns it.

    `his campaign` is the `Quist campaign`, `her office` is `Ada Quist's office`, `its hosts` are `Quay TV hosts`.
    """
    if scene.doc.lang != "en":
        return None
    name = mention.name or ""
    words = name.split()
    if not words:
        return None
    if scene.doc.words[mention.start] == "its" and mention.kind == "group":
        body = own_body(scene, mention.start)
        return f"{body.name} {name}" if body is not None else None
    owner, thing = _owner(scene, mention)
    if owner is None:
        return _campaign_of(scene, words)
    if thing.split()[-1].lower() in _CAMPAIGNS:
        return f"{surname(owner.name)} campaign"
    few = 1 if mention.kind == "group" else _LONGEST
    if len(thing.split()) > few or thing in _AGAINST:
        return None
    if mention.kind == "organisation" and thing.lower() != "office":
        return None
    if mention.kind == "group":
        return f"{surname(owner.name)} {thing}"
    return f"{owner.name}'s {thing}"


def surname(name: str) -> str:
    """Return the last name of a person: `Quist` of `Ada Quist Jr.`."""
    words = [word for word in name.split() if word.rstrip(".").lower() not in SUFFIXES]
    return words[-1] if words else name


def _owner(scene: Scene, mention: Mention) -> tuple[Entry | None, str]:
    """Return the person who owns a thing, by a pronoun or by name, and what it is."""
    doc = scene.doc
    start, end = mention.start, mention.end
    gender = _PRONOUNS.get(doc.words[start])
    if gender is not None and mention.kind in ("body", "group", "role", "unnamed"):
        name = (mention.name or "").split()
        thing = " ".join(name[1:] if name[0].lower() in _PRONOUNS else name)
        return (person_before(scene, start, gender) if thing else None), thing
    mark = next((k for k in range(start + 1, end - 1) if doc.words[k] in POSSESSIVES), None)
    titled = mention.kind == "group" and doc.words[start] in _TITLES
    if mark is None or not (titled or mention.kind in ("organisation", "role", "unnamed")):
        return None, ""
    owner = scene.read(start, mark)
    if len(owner) != 1 or owner[0].kind not in ("person", "organisation"):
        return None, ""
    name_of = owner[0].name or ""
    person = known_person(scene, name_of, owner[0].gender)
    if person is None and owner[0].kind == "person":
        person = person_named(scene, name_of, owner[0].gender, frozenset())
    stop = (mention.name_span or (start, end))[1]
    return person, scene.view.text(mark + 1, max(stop, mark + 2))


def _campaign_of(scene: Scene, words: list[str]) -> str | None:
    """`the Ada Quist campaign`, `the Quist camp`: the campaign of a person who is known."""
    if len(words) < 2 or words[-1].lower() not in _CAMPAIGNS or not all(word[:1].isupper() for word in words[:-1]):
        return None
    person = known_person(scene, " ".join(words[:-1]))
    return f"{surname(person.name)} campaign" if person is not None else None
