"""What is known of an actor, in the form in which it is compared: one of an article, or one of the record."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from typing import Final, Literal, NamedTuple

from ujar.link.actors.bodies import BodyName, body_name, letters_of
from ujar.link.actors.folding import fold_words
from ujar.link.actors.gazetteer import find_body
from ujar.link.actors.home import country_of_most, is_government, is_of_a_country, with_country
from ujar.link.actors.people import PersonName, person_name
from ujar.link.actors.roles import countries_in, employers, is_of_state, offices
from ujar.link.actors.seats import country_around, country_of
from ujar.records import ActorKind, Lang

__all__ = ["Family", "LocalActor", "Profile", "as_compared", "family_of", "is_pronoun", "profile"]

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
_OWNED: Final = re.compile(r"['’]s? [a-z]")
"""In `Ted Cruz's wife` somebody is named, but not the one who is meant."""
_POINTERS: Final = frozenset(
    """
    i me my we us our you your he him his she her they them their it its this that these those who whom whose which
    what everyone everybody anyone anybody someone somebody nobody others all both neither either one ones
    saya aku ku kami kita anda kamu kau dia ia beliau mereka ini itu siapa orang pihak semua keduanya
    """.split()
)
"""Words that mean somebody else in every article, also with a capital."""
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
    home: str | None = None
    """The country that its article is about, where that says which body is meant (`pemerintah`), or whose office is
    (`Presiden`)."""


class Profile(NamedTuple):
    """An actor as it is compared.

    `identity` keys are shared by the same actor only, `hints` by actors that may be the same. It is kept under its
    `keys` and looked up by those of `lookup`. Roles and affiliations are sets: an actor of the record has had several.
    """

    name: str
    lang: Lang
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
    at_home: bool = False
    """Whether the country of its article says which body it is."""


def as_compared(actors: Sequence[LocalActor], places: Mapping[str, int] | None = None) -> list[LocalActor]:
    """Return the actors of an article as they are compared with those of others.

    What reads like a person (`Politico said`) is a body where the gazetteer lists it and no role speaks against it.
    Bodies that the article calls by their kind alone get its country into their names. `places` says how often it
    mentions places of a country, by its code (ISO 3166).
    """
    told = [_listed(one) for one in actors]
    generic = [family_of(one.kind) == "body" and is_of_a_country(one.name) for one in told]
    if not any(generic) and not any(map(_governs, told)):
        return told
    named = {name: count for code, count in (places or {}).items() if (name := country_of(code)) is not None}
    others = (_countries(one) for one, alone in zip(told, generic, strict=True) if not alone)
    country = country_of_most(others, named)
    if country is None:
        return told
    return [
        _with_country(one, country) if alone else one._replace(home=country) if _governs(one) else one
        for one, alone in zip(told, generic, strict=True)
    ]


def _governs(actor: LocalActor) -> bool:
    """Tell whether somebody holds an office of a state and the article does not say of which: `President Widodo`."""
    if actor.kind != "person" or not actor.role or actor.affiliation:
        return False
    return any(map(is_of_state, offices(actor.role))) and not countries_in(actor.role)


def _listed(actor: LocalActor) -> LocalActor:
    if actor.kind != "person" or actor.role:
        return actor
    body = find_body(actor.name)
    return actor._replace(kind="organisation") if body is not None and body.kind == "organisation" else actor


def _with_country(actor: LocalActor, country: str) -> LocalActor:
    name = with_country(actor.name, country, actor.lang)
    kind: ActorKind = "state" if is_government(actor.name) else actor.kind
    return actor._replace(name=name, kind=kind, aliases=(actor.name, *actor.aliases), home=country)


def _countries(actor: LocalActor) -> frozenset[str]:
    """The countries to which an actor belongs by what the article says, also by a place in it."""
    own = profile(actor).countries
    if not own:
        around = country_around(actor.affiliation or "")
        if around is None and family_of(actor.kind) == "body":
            around = country_around(actor.name)
        own = frozenset({around}) if around is not None else own
    return own


def is_pronoun(name: str) -> bool:
    """Tell whether a name is no more than a pronoun, whose bearer nothing told: another one in every article."""
    return _points(name)


def _points(word: str) -> bool:
    """Tell whether a word means another in every article; `US` and `WHO` do not."""
    return word.casefold() in _POINTERS and (len(word) == 1 or not word.isupper())


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
        return Profile(actor.name, actor.lang, family, False, (), None, none, none, none, none, *told)
    namesake = frozenset({f"n:{''.join(fold_words(actor.name))}"})
    if family == "person":
        person = person_name(actor.name)
        identity, lookup, keys = _person_keys(person)
        return Profile(
            actor.name, actor.lang, family, True, (person,), None, identity, namesake, lookup | namesake,
            keys | namesake, *told,
        )  # fmt: skip
    if family == "document":
        identity = frozenset({f"d:{''.join(fold_words(actor.name))}"})
        both = identity | namesake
        return Profile(actor.name, actor.lang, family, True, (), None, identity, namesake, both, both, *told)
    name = _owned(body_name(actor.name), countries)
    identity = frozenset({name.key, *_alias_keys(actor, name)})
    hints = namesake | _body_hints(actor.name, name)
    keys = identity | hints
    lookup = keys if name.generic else frozenset(key for key in keys if not key.startswith("m:") or key in identity)
    lands = countries | ({name.country} if name.country else none)
    return Profile(
        actor.name, actor.lang, family, True, (), name, identity, hints, lookup, keys, held, bodies, lands,
        actor.home is not None,
    )  # fmt: skip


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
    """Tell a name from a phrase, which begins with an indefinite word or without a capital, or only points."""
    words = name.split()
    if not fold_words(name) or words[0].casefold() in _INDEFINITE:
        return False
    if all(map(_points, words)):
        return False
    if name[0].isdigit():
        return any(word[:1].isupper() for word in words[1:])
    first = words[0]
    if family == "person" and _OWNED.search(name):
        return False
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
