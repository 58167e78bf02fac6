"""Names of people taken apart, and how two of them are related."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final, Literal, NamedTuple

from ujar.extract.speakers.nicknames import NICKNAMES
from ujar.link.actors.common_names import COMMON
from ujar.link.actors.folding import fold_words, sound, without_particles
from ujar.link.actors.titles import ALSO_NAMES, BEFORE, DEGREES, GENERATIONS

__all__ = ["PersonName", "Tie", "compare_people", "person_name"]

Tie = Literal["same", "spelling", "initials", "shorter", "part", "bare"]
"""`same`: equal but for case, accents and titles. `spelling`: another transliteration. `initials`: equal but for
initials. `shorter`: two or more words of the longer name, the first among them. `part`: the same with the last and
not the first. `bare`: one word of it."""

_CACHED: Final = 50_000
_OFTEN_TOGETHER: Final = 2
_DOTTED: Final = re.compile(r"(?:\b[^\W\d_]{1,4}\.\s?){2,}")
_CAPITALS: Final = re.compile(r"\b[A-Z]{2,5}\b")
_LETTERS: Final = re.compile(r"[A-Z]{2,5}")
_BRACKETS: Final = re.compile(r"\([^)]*\)")


class PersonName(NamedTuple):
    """A name without titles and degrees.

    `words` are folded; `sounds` the same by how they sound; `initials` the single letters that stood among them;
    `generation` is `jr`, `sr` and the like.
    """

    words: tuple[str, ...]
    sounds: tuple[str, ...]
    initials: tuple[str, ...]
    generation: str | None

    @property
    def is_full(self) -> bool:
        """Whether it has a first and a last name."""
        return len(self.words) > 1

    @property
    def is_common(self) -> bool:
        """Whether very many people have it: one or two words, all of them common (three together are rare again)."""
        words = [*zip(self.words, self.sounds, strict=True)][self.sounds[:1] == ("muhammad",) and self.is_full :]
        return len(words) <= _OFTEN_TOGETHER and all(word in COMMON or one in COMMON for word, one in words)

    @property
    def key(self) -> str:
        """One string for all spellings; words are joined, since hyphens and spaces come and go (Jong-un)."""
        return "".join(self.sounds)

    def parts(self) -> frozenset[str]:
        """Return the pairs of words by which longer and shorter forms of a full name find each other."""
        own = _without_muhammad(self)
        return frozenset((own[0] + own[-1], own[0] + own[1], own[-2] + own[-1])) if len(own) > 1 else frozenset()


@lru_cache(maxsize=_CACHED)
def person_name(text: str) -> PersonName:
    """Take a name apart: `Dr. Ir. Budi J. Santoso, M.Si.` is `budi santoso` with the initial `j`."""
    head, *tail = _BRACKETS.sub(" ", text).split(",")
    generation = None
    for part in tail:
        for word in fold_words(part):
            generation = GENERATIONS.get(word, generation)
    dotted, capitals = _written_degrees(head)
    words = list(fold_words(head)) or list(fold_words(text))
    while (len(words) > 1 and words[0] in BEFORE) or (len(words) > 2 and words[0] in ALSO_NAMES):
        del words[0]
    while (
        (len(words) > 1 and (words[-1] in GENERATIONS or words[-1] in dotted))
        # `Mahfud MD`: letters behind a lone name are as well a part of it.
        or (len(words) > 2 and words[-1] in capitals)
    ):
        generation = GENERATIONS.get(words[-1], generation)
        del words[-1]
    if len(words) > 2 and not head.isupper() and _is_acronym(head, words[0]):
        # `PMK Muhadjir Effendy`: what is left of an office.
        del words[0]
    known = NICKNAMES.get(" ".join(words))
    if known is not None:
        words = known.split()
    if len(words) > 2 and words[0] in ("m", "h"):
        words[0:1] = ["muhammad"] if words[0] == "m" else []
    leading = next((index for index, word in enumerate(words) if not _is_letter(word)), 0)
    if leading > 1:
        words[:leading] = ["".join(words[:leading])]
    initials = tuple(word for word in words if _is_letter(word))
    full = tuple(word for word in words if not _is_letter(word)) or tuple(words)
    if len(full) != 2 or f"{full[0]}-" in head.casefold():
        # `al-Assad`; in `Al Gore` it is a first name.
        full = without_particles(full)
    if all(map(_is_letter, full)):
        initials = ()
    return PersonName(full, sound(full), initials, generation)


def _is_letter(word: str) -> bool:
    return len(word) == 1 and word.isascii() and word.isalpha()


def _is_acronym(head: str, word: str) -> bool:
    return any(_LETTERS.fullmatch(one) is not None and one.lower() == word for one in head.split())


def _written_degrees(head: str) -> tuple[frozenset[str], frozenset[str]]:
    """Return what is written as degrees, with points and in capitals: `S.H.`; `MBA`, but not the name in `Jack Ma`."""
    if head.isupper():
        return frozenset(), frozenset()
    dotted = {
        letter
        for run in _DOTTED.findall(head)[-1:]
        if head.rstrip().endswith(run.rstrip())
        for letter in fold_words(run)
    }
    return frozenset(dotted), frozenset(word.lower() for word in _CAPITALS.findall(head) if word.lower() in DEGREES)


def compare_people(one: PersonName, other: PersonName) -> Tie | None:
    """Return how two names are related, None when they are names of different people.

    A son is not his father (`Jr.`), and initials that both names give must agree (George W., George H. W. Bush).
    """
    if one.generation != other.generation or not _initials_agree(one.initials, other.initials):
        return None
    if one.words == other.words:
        return "same" if one.initials == other.initials or not (one.initials and other.initials) else "initials"
    if one.key == other.key:
        return "spelling"
    short, long = sorted((one, other), key=lambda name: len(name.sounds))
    if _without_muhammad(short) == _without_muhammad(long) and len(_without_muhammad(short)) > 1:
        return "initials"
    if not _in_order(short.sounds, long.sounds) or len(short.sounds) == len(long.sounds):
        return None
    first, last = (short.sounds[end] == long.sounds[end] for end in (0, -1))
    if not first and not last:
        return None
    return "bare" if not short.is_full else "shorter" if first else "part"


def _initials_agree(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    if not one or not other:
        return True
    short, long = sorted((one, other), key=len)
    return long[: len(short)] == short


def _without_muhammad(name: PersonName) -> tuple[str, ...]:
    return name.sounds[1:] if name.sounds[:1] == ("muhammad",) else name.sounds


def _in_order(short: tuple[str, ...], long: tuple[str, ...]) -> bool:
    rest = iter(long)
    return all(word in rest for word in short)
