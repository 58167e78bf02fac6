"""Actors of the record: the profile of one that many articles have given names, roles and affiliations to."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

from ujar.link.actors.gazetteer import find_body, state_body
from ujar.link.actors.profiles import LocalActor, Profile, profile
from ujar.link.actors.roles import countries_in, is_pointer
from ujar.records import ActorKind

__all__ = ["merged", "side_of", "usual_name"]


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


def usual_name(names: Counter[str]) -> str:
    """Return the name that most articles use; of equals the longest, then the first in the alphabet.

    Raises:
        ValueError: there is none.
    """
    return min(names, key=lambda name: (-names[name], -len(name), name))


def side_of(kind: ActorKind, name: str, affiliations: Counter[str], roles: Sequence[str] = ()) -> str | None:
    """Return the side of an actor: the state that it is or belongs to, else the body that it belongs to.

    None where the articles do not say: no side is guessed.
    """
    if kind in ("state", "organisation"):
        body = find_body(name)
        if body is not None:
            return body.country or (body.names.get("en") or body.names["id"])[0]
        countries = profile(LocalActor("", name, kind, "en")).countries
        if len(countries) == 1:
            return next(iter(countries))
    if kind == "document":
        return None
    named = Counter({name: count for name, count in affiliations.items() if not is_pointer(name)})
    if named:
        usual = usual_name(named)
        body = find_body(usual)
        if body is not None:
            return body.country or (body.names.get("en") or body.names["id"])[0]
        countries = countries_in(usual)
        return next(iter(countries)) if len(countries) == 1 else usual
    lands = frozenset(country for role in roles for country in countries_in(role))
    return state_body(next(iter(lands))).names["en"][0] if len(lands) == 1 else None
