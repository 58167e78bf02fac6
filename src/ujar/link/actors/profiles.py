"""What is known of an actor, in the form in which it is compared: one of an article, or one of the record."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache
from typing import Final, Literal, NamedTuple

from ujar.link.actors.bodies import BodyName, body_name, letters_of
from ujar.link.actors.folding import fold_words
from ujar.link.actors.people import PersonName, person_name
from ujar.link.actors.roles import countries_in, employers, offices
from ujar.records import ActorKind, Lang

__all__ = ["Family", "LocalActor", "Profile", "family_of", "profile"]

Family = Literal["person", "body", "document"]
"""What never fuses: a person and a company of one name stay two. States, organisations and groups are one family, for
the same body is called by the one and the other."""

_CACHED: Final = 50_000
_INDEFINITE: Final = frozenset(
    """
    a an one some several many most other another seorang sebuah salah sejumlah beberapa para sebagian seluruh semua
    kalangan kedua dua tiga two three four five each every no
    """.split()
)
_ACRONYM: Final = re.compile(r"[A-Z][A-Za-z.&-]{0,9}[A-Z]|[A-Z]{2,10}")
_MOST_ALIASES: Final = 20


class LocalActor(NamedTuple):
    """An actor of one article: all that resolution looks at."""

    id: str
    name: str
    kind: ActorKind
    lang: Lang
    aliases: tuple[str, ...] = ()
    role: str | None = None
    affiliation: str | None = None


class Profile(NamedTuple):
    """An actor as it is compared.

    `identity` keys are shared by the same actor only, `hints` by actors that may be the same. It is kept under its
    `keys` and looked up by those of `lookup`. Roles and affiliations are sets: an actor of the record has had several.
    """

    name: str
    family: Family
    named: bool
    """Whether it goes by a name; a phrase (`a NATO official`, `warga`) stands for itself in its own article."""
    people: tuple[PersonName, ...]
    body: BodyName | None
    identity: frozenset[str]
    hints: frozenset[str]
    lookup: frozenset[str]
    keys: frozenset[str]
    offices: frozenset[str]
    employers: frozenset[str]
    countries: frozenset[str]


def family_of(kind: ActorKind) -> Family:
    """Return the family of a kind of actor."""
    return kind if kind in ("person", "document") else "body"


@lru_cache(maxsize=_CACHED)
def profile(actor: LocalActor) -> Profile:
    """Return the profile of an actor of an article, or of one article's part of an actor of the record."""
    family = family_of(actor.kind)
    role, affiliation = actor.role or "", actor.affiliation or ""
    held = offices(role) if role else frozenset()
    bodies = employers(affiliation) if affiliation else frozenset()
    countries = countries_in(affiliation) | (countries_in(role) if role else frozenset())
    told = (held, bodies, countries)
    none: frozenset[str] = frozenset()
    if not _is_named(actor.name, family):
        return Profile(actor.name, family, False, (), None, none, none, none, none, *told)
    namesake = frozenset({f"n:{''.join(fold_words(actor.name))}"})
    if family == "person":
        person = person_name(actor.name)
        identity, lookup, keys = _person_keys(person)
        return Profile(
            actor.name, family, True, (person,), None, identity, namesake, lookup | namesake, keys | namesake, *told
        )  # fmt: skip
    if family == "document":
        identity = frozenset({f"d:{''.join(fold_words(actor.name))}"})
        both = identity | namesake
        return Profile(actor.name, family, True, (), None, identity, namesake, both, both, *told)
    name = _owned(body_name(actor.name), countries)
    identity = frozenset({name.key, *_alias_keys(actor, name)})
    hints = namesake | _body_hints(actor.name, name)
    keys = identity | hints
    lookup = keys if name.generic else frozenset(key for key in keys if not key.startswith("m:") or key in identity)
    lands = countries | ({name.country} if name.country else none)
    return Profile(actor.name, family, True, (), name, identity, hints, lookup, keys, held, bodies, lands)


def _person_keys(person: PersonName) -> tuple[frozenset[str], frozenset[str], frozenset[str]]:
    """Return the keys of a person: of the name itself, those to look up, and those to be found by.

    A bare name is found under `b:` and looks for the words of full names under `w:`; so the many people called Budi do
    not look at one another.
    """
    identity = frozenset({f"p:{person.key}"})
    ends = {person.sounds[0], person.sounds[-1]}
    words = frozenset(f"w:{word}" for word in ends)
    bare = frozenset(f"b:{word}" for word in ends)
    if not person.is_full:
        return identity, identity | words, identity | bare
    parts = frozenset(f"f:{part}" for part in person.parts())
    return identity, identity | parts | bare, identity | parts | words


def _is_named(name: str, family: Family) -> bool:
    """Tell a name from a phrase: a phrase begins with an indefinite word or has no capital in its first word."""
    words = name.split()
    if not fold_words(name) or words[0].casefold() in _INDEFINITE:
        return False
    if name[0].isdigit():
        return any(word[:1].isupper() for word in words[1:])
    first = words[0]
    if family == "person" and any(word[:1].isupper() for word in words[1:]) and not first[:1].isupper():
        return first.casefold().rstrip(".") in ("dr", "al", "el", "von", "van", "de", "di", "bin", "drg", "drs", "ir")
    return any(char.isupper() for char in first) or not any(char.isalpha() and char.isascii() for char in name)


def _owned(name: BodyName, countries: frozenset[str]) -> BodyName:
    """Give a ministry without a country that of its affiliation."""
    if name.key.endswith(":?") and len(countries) == 1:
        (country,) = countries
        return body_name(f"Ministry of {name.key.split(':')[1]} of {country}")
    return name


def _alias_keys(actor: LocalActor, name: BodyName) -> Iterable[str]:
    """Yield the keys of an acronym that the article explains, or of the long form behind one."""
    if name.listed is not None:
        return
    for alias in actor.aliases[:_MOST_ALIASES]:
        short, long = sorted((actor.name, alias), key=len)
        if _ACRONYM.fullmatch(short) and _fits(short, long):
            other = body_name(alias)
            if not other.generic:
                yield other.key


def _fits(letters: str, name: str) -> bool:
    """Whether letters are the initials of a name, small words of it left out or not."""
    wanted = "".join(fold_words(letters))
    full = "".join(word[0] for word in fold_words(name))
    return len(wanted) > 1 and wanted in (full, letters_of(name) or full)


def _body_hints(text: str, name: BodyName) -> frozenset[str]:
    hints = set()
    if name.bag and not name.generic:
        hints.add(f"t:{name.bag}")
    if name.listed is None:
        letters = "".join(fold_words(text)) if _ACRONYM.fullmatch(text) else letters_of(text)
        if letters:
            hints.add(f"a:{letters}")
    if name.key.startswith("m:"):
        hints.add(f"m:{name.key.split(':')[1]}")
    return frozenset(hints)
