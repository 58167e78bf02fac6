"""Places in what articles say of actors: `Jabar` and `Jawa Barat` are one place, which lies in Indonesia."""

from __future__ import annotations

from functools import lru_cache
from typing import Final

from ujar.extract.places.gazetteer import ACRONYM, Place, load_gazetteer
from ujar.extract.places.keys import key_of
from ujar.extract.states import find_state

__all__ = ["country_around", "country_of", "place_keys", "place_name"]

_CACHED: Final = 50_000
_LONGEST: Final = 4
_GOVERNED: Final = ("admin1", "admin2", "city")


@lru_cache(maxsize=_CACHED)
def place_keys(text: str) -> frozenset[str]:
    """Return the keys of the provinces, regencies and cities that a whole text may name; none for anything else."""
    return frozenset(f"l:{place.country}:{place.name}" for place in _governed(text))


def place_name(text: str) -> str | None:
    """Return the usual name of the province, regency or city that a whole text names, None if it may be several."""
    names = {place.name for place in _governed(text)}
    return next(iter(names)) if len(names) == 1 else None


@lru_cache(maxsize=_CACHED)
def country_around(text: str) -> str | None:
    """Return the country of the place that ends a text: Indonesia for `Dinas Kesehatan Kota Surabaya`.

    None where there is none, or where places of several countries have the name.
    """
    words = text.split()
    for length in range(min(_LONGEST, len(words)), 0, -1):
        codes = {place.country for place in _governed(" ".join(words[-length:]))}
        if codes:
            return country_of(next(iter(codes)) or "") if len(codes) == 1 else None
    return None


@lru_cache(maxsize=_CACHED)
def country_of(code: str) -> str | None:
    """Return the name by which a state is kept, from its code of two letters (ISO 3166)."""
    country = load_gazetteer().country(code)
    state = find_state(country.name) if country is not None else None
    return state.name if state is not None else None


def _governed(text: str) -> list[Place]:
    if not text[:1].isupper():
        return []
    gazetteer = load_gazetteer()
    found = gazetteer.find(key_of(text))
    if not found and len(text) <= ACRONYM and text.isupper():
        found = gazetteer.find_acronym(text)
    return [place for place in found if place.granularity in _GOVERNED]
