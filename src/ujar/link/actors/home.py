"""Bodies that an article calls by their kind alone: `pemerintah`, `the Senate` of the country that it is about.

There is one of them in a country, so that the country says which is meant. It is the one to which the other actors of
the article belong and in which its places lie; where there is none, or several alike, such a body stands for itself.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from typing import Final

from ujar.extract.states import adjective_of, name_in
from ujar.link.actors.bodies import body_name
from ujar.link.actors.folding import fold_words
from ujar.records import Lang

__all__ = ["country_of_most", "is_government", "is_of_a_country", "with_country"]

_GOVERNMENTS: Final = frozenset({
    ("government",), ("administration",), ("federal", "government"), ("central", "government"), ("pemerintah",),
    ("pemerintah", "pusat"),
})  # fmt: skip
_BODIES: Final = frozenset({
    ("congress",), ("senate",), ("house",), ("house", "of", "representatives"), ("supreme", "court"), ("parliament",),
    ("parlemen",), ("constitutional", "court"),
})  # fmt: skip
_CLEARLY: Final = 2
"""Times as often as all other countries together."""
_WEIGHT: Final = 2
"""Mentions of a place that an actor counts for."""


def is_of_a_country(name: str) -> bool:
    """Tell whether a name is that of a body of which every country has one, and does not say of which it is."""
    words = _words(name)
    return words in _GOVERNMENTS or words in _BODIES or body_name(name).key.endswith(":?")


def is_government(name: str) -> bool:
    """Tell whether such a body speaks for the state itself, as a capital does."""
    return _words(name) in _GOVERNMENTS


def with_country(name: str, country: str, lang: Lang) -> str:
    """Return the name of such a body with its country: the state for `pemerintah`, `U.S. Senate` for `the Senate`."""
    if is_government(name):
        return (name_in("id", country) if lang == "id" else None) or country
    bare = name[4:] if name[:4].casefold() == "the " else name
    if lang == "id":
        return f"{bare} {name_in('id', country) or country}"
    return f"{'U.S.' if country == 'United States' else adjective_of(country) or country} {bare}"


def country_of_most(actors: Iterable[Iterable[str]], places: Mapping[str, int]) -> str | None:
    """Return the country that an article is about: that of by far most of its actors and places.

    `actors` are the countries of each actor, `places` how often places of each country are mentioned.
    """
    counted = Counter(places)
    for own in actors:
        counted.update(dict.fromkeys(own, _WEIGHT))
    if not counted:
        return None
    (country, most), *_ = counted.most_common(1)
    return country if most >= _CLEARLY * (counted.total() - most) else None


def _words(name: str) -> tuple[str, ...]:
    words = fold_words(name)
    return words[1:] if words[:1] == ("the",) else words
