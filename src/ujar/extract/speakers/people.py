"""People by their names: which person a short name means, and what the full name is."""

from __future__ import annotations

import re
from collections import Counter
from itertools import islice

from ujar.extract.speakers.mention import Gender
from ujar.extract.speakers.nicknames import NICKNAMES
from ujar.extract.speakers.registry import Entry, name_words
from ujar.extract.speakers.scene import Scene
from ujar.extract.speakers.word_sets import SUFFIXES

__all__ = ["full_name", "known_person", "people_in", "person_named"]

_MANY = 200
"""Introduced names that share a word and are looked at."""
_PLACES = 30
"""Places of a short name that are looked at for its full form."""
_LONGEST_RUN = 12
_PAIR = re.compile(r"\w \w+-[A-Z]\w+ [A-Z]")


def known_person(scene: Scene, name: str, gender: Gender | None = None) -> Entry | None:
    """Return the person of the article whom a name means, None when nobody of that name is known yet.

    A short name goes on meaning whom it meant before; else it means who has spoken, else who was named
    last.
    """
    settled = scene.short_names.get(name.lower())
    if settled is not None and _agree(gender, settled.gender):
        return settled
    full = full_name(scene, name, gender) if " " not in name else name
    return scene.registry.find_person(full, gender) or scene.registry.find_person(name, gender)


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
    """Return the fullest form of a short name anywhere in the article.

    Of several people the one named in full most often, of those the one named first; of several forms of one
    name the longest.
    """
    words = name_words(name)
    if not words:
        return name
    nickname = NICKNAMES.get(" ".join(words))
    if nickname is not None:
        named = scene.introduced_names.get(nickname.split()[-1], {})
        return next((full for full in named if " ".join(name_words(full)) == nickname), name)
    key = tuple(words)
    if key not in scene.forms:
        scene.forms[key] = _forms(scene, words)
    counts = scene.forms[key]
    known = {full: _gender(scene, full) for full in counts}
    fitting = [full for full in counts if _agree(gender, known[full])]
    if scene.doc.lang == "en" and len(words) == 1:
        # `John` is Tom John before he is John Quist.
        fitting = [full for full in fitting if name_words(full)[0] != words[0]] or fitting
    if not fitting:
        return name
    wanted = gender or (scene.genders.alone(name) if len(words) == 1 else None)
    return max(fitting, key=lambda full: (wanted is not None and known[full] == wanted, counts[full]))


def people_in(scene: Scene) -> dict[str, str]:
    """Return every form in which the article names a person, whether he speaks or not, with the fullest name for it.

    A single word counts where the article has a longer form or the person speaks.
    """
    doc, view = scene.doc, scene.view
    found: dict[str, str] = {}
    index = 0
    while index < len(doc):
        stop = max(index + 1, view.run_end[index])
        if view.capital(index) and not doc.aside[index]:
            # Not by way of the scene, which keeps what it has read: a long text has very many names.
            for mention in scene.pack.read(view, index, stop):
                name = mention.name or ""
                if mention.kind not in ("person", "organisation") or name in found or not name:
                    continue
                known = known_person(scene, name, mention.gender)
                if known is not None and known.kind == "person":
                    found[name] = known.name
                elif " " in name and mention.kind == "person":
                    found[name] = name
                elif (full := full_name(scene, name, mention.gender)) != name:
                    found[name] = full
        index = stop
    return found


def _gender(scene: Scene, full: str) -> Gender | None:
    entry = scene.registry.find(full)
    return entry.gender if entry is not None and entry.gender is not None else scene.genders.of(full)


def _forms(scene: Scene, words: list[str]) -> Counter[str]:
    """The names of people that hold the words of a short name, with how often the article has them.

    The order is that of the text, and initials make no other name: `Ada Quist` counts for `Ada J. Quist`.
    """
    view = scene.view
    found: dict[int, str] = {}
    named = min((scene.introduced_names.get(word, {}) for word in words), key=len)
    for full, places in islice(named.items(), _MANY):
        if _longer(scene, full, words):
            found.update(dict.fromkeys(places, full))
    places_of = min((view.places.get(word, []) for word in words), key=len)
    seen: set[int] = set()
    for index in places_of[:_PLACES]:
        start, end = view.run_start[index], view.run_end[index]
        if not 1 < end - start <= _LONGEST_RUN or end - start <= len(words) or start in seen:
            continue
        seen.add(start)
        for mention in scene.read(start, end):
            if mention.kind == "person" and mention.name is not None and _longer(scene, mention.name, words):
                found.setdefault(mention.name_span[0] if mention.name_span else start, mention.name)
    counts = Counter(found[place] for place in sorted(found))
    for full in list(counts):
        for shorter in (_without_initials(full), _ends(full) if scene.doc.lang == "en" else full):
            if shorter != full and shorter in counts:
                counts[full] += counts.pop(shorter)
    return counts


def _without_initials(name: str) -> str:
    """`Ada Quist` for `Ada J. Quist`."""
    words = name.split()
    return " ".join(word for word in words if not (len(word.rstrip(".")) == 1 and word is not words[0]))


def _ends(name: str) -> str:
    """`Ada Quist` for `Ada Maren Quist`."""
    words = name.split()
    return f"{words[0]} {words[-1]}" if len(words) == 3 else name


def _longer(scene: Scene, full: str, words: list[str]) -> bool:
    """Tell whether a name can be the full form of a short one."""
    own = name_words(full)
    if len(own) <= len(words) or not all(word in own for word in words):
        return False
    if scene.doc.lang != "en":
        if _PAIR.search(full):
            # `Arman Djalil-Ratna Sari` are two.
            return False
        return len(words) == 1 or own[0] == words[0] or own[1:] == words
    bare = [word for word in own if word not in SUFFIXES]
    if bare[-len(words) :] == words or (len(words) > 1 and bare[0] == words[0] and bare[-1] == words[-1]):
        return True
    # `Ada` for `Ada Quist`, but not `Quist` for `Quist Tower`.
    shared = len(bare) == 2 and scene.view.alone[bare[1]] > 1 and bare[1] not in scene.pack.body_words
    return len(words) == 1 and bare[0] == words[0] and (own[0] in scene.pack.given_names or shared)


def _agree(gender: Gender | None, other: Gender | None) -> bool:
    return gender is None or other is None or gender == other
