"""Actors of the record: the profile of one that many articles have given names, roles and affiliations to."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from typing import Final

from ujar.link.actors.gazetteer import Body, find_body
from ujar.link.actors.parties import parties_in
from ujar.link.actors.people import person_name
from ujar.link.actors.profiles import LocalActor, Profile, profile
from ujar.link.actors.roles import countries_in, is_pointer
from ujar.link.actors.seats import place_name
from ujar.records import ActorKind

__all__ = ["merged", "side_of", "usual_name"]

_SELDOM: Final = 0.1
_MANY: Final = 6
"""Articles that tell of role or affiliation of which a single one is not enough to tell of a side."""
_SHARE: Final = 0.1
"""Of these articles, how many must tell of a side."""


def merged(profiles: Iterable[Profile]) -> Profile:
    """Return one profile for what several articles say of the same actor.

    Raises:
        ValueError: there are none.
    """
    every = list(profiles)
    if not every:
        raise ValueError("an actor needs at least one article that names it")
    first = next((one for one in every if one.named), every[0])
    same = [one for one in every if one.family == first.family]
    return first._replace(
        people=tuple(dict.fromkeys(name for one in same for name in one.people)),
        identity=frozenset().union(*(one.identity for one in same)),
        hints=frozenset().union(*(one.hints for one in same)),
        lookup=frozenset().union(*(one.lookup for one in same)),
        keys=frozenset().union(*(one.keys for one in same)),
        offices=frozenset().union(*(one.offices for one in every)),
        employers=frozenset().union(*(one.employers for one in every)),
        countries=frozenset().union(*(one.countries for one in every)),
    )


def usual_name(names: Counter[str], kind: ActorKind = "organisation") -> str:
    """Return the name that most articles use; of equals the longest, then the first in the alphabet.

    A person goes by the usual one of the full names, unless hardly an article has one: papers of one archive may all
    write `Obama`, and few `Barack Obama`.

    Raises:
        ValueError: there is none.
    """
    if kind == "person":
        full = Counter({name: count for name, count in names.items() if person_name(name).is_full})
        names = full if full and max(full.values()) >= _SELDOM * max(names.values()) else names
    return min(names, key=lambda name: (-names[name], -len(name), name))


def side_of(
    kind: ActorKind, name: str, affiliations: Counter[str], roles: Counter[str], homes: Counter[str] | None = None
) -> str | None:
    """Return the side of an actor: the state that it is or belongs to, else the party or body that it belongs to.

    It is the one that most of its articles give, `affiliations` and `roles` counted by articles; so are `homes`, the
    countries whose government it sits in (`Presiden Joko Widodo` in an article on Indonesia). None where they do not
    say, or where a few of many do: no side is guessed.
    """
    if kind in ("state", "organisation"):
        body = find_body(name)
        if body is not None:
            return body.country or _first_name(body)
        countries = profile(LocalActor("", name, kind, "en")).countries
        if len(countries) == 1:
            return next(iter(countries))
    if kind == "document":
        return None
    votes: Counter[tuple[int, str]] = Counter({(0, country): count for country, count in (homes or {}).items()})
    for words, count in affiliations.items():
        votes.update(dict.fromkeys(_sides_in(words, whole=True), count))
    for words, count in roles.items():
        votes.update(dict.fromkeys(_sides_in(words, whole=False), count))
    if not votes:
        return None
    (_, side), most = min(votes.items(), key=lambda vote: (-vote[1], vote[0]))
    told = max(affiliations.total(), roles.total())
    return side if most >= _SHARE * told and (most > 1 or told < _MANY) else None


def _sides_in(words: str, *, whole: bool) -> Iterator[tuple[int, str]]:
    """Yield the sides that a role or affiliation tells of, with the order in which they go when counts are equal.

    A `whole` affiliation that names neither state nor party is a side itself.
    """
    if whole and is_pointer(words):
        return
    parties = parties_in(words)
    if parties:
        yield from ((1, party) for party in parties)
        return
    body = find_body(words) if whole else None
    countries = countries_in(words)
    if body is not None:
        yield (0, body.country) if body.country else (2, _first_name(body))
    elif len(countries) == 1:
        yield 0, next(iter(countries))
    elif whole:
        yield 2, place_name(words) or words.partition(" (")[0]


def _first_name(body: Body) -> str:
    return (body.names.get("en") or body.names["id"])[0]
