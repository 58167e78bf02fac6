"""Names of countries in the language of the interface; other places are called as the gazetteer calls them."""

from __future__ import annotations

import functools
import math
from collections.abc import Mapping
from typing import Final

from babel import Locale

from ujar.extract.places.gazetteer import Place, load_gazetteer
from ujar.web.words import PageLang

__all__ = ["countries", "place_name"]

_SAME: Final = 20.0
"""Degrees from the middle of a country within which a place of its name is that country: Georgia is a state, too."""


def place_name(name: str, lat: float | None, lon: float | None, lang: PageLang) -> str:
    """Return how a place is called, given its name and where it is."""
    country = _by_name().get(name)
    if lang == "en" or country is None or lat is None or lon is None:
        return name
    away = math.hypot(lat - (country.lat or 0.0), lon - (country.lon or 0.0))
    return _territories(lang).get(country.country or "", name) if away <= _SAME else name


@functools.cache
def countries(lang: PageLang) -> tuple[Place, ...]:
    """Return the countries with their names in a language, those with most inhabitants first."""
    names = _territories(lang)
    found: dict[str | None, Place] = {}
    for place in sorted(load_gazetteer().all_of("country"), key=lambda place: -place.population):
        found.setdefault(place.country, place._replace(name=names.get(place.country or "", place.name)))
    return tuple(found.values())


@functools.cache
def _by_name() -> Mapping[str, Place]:
    return {place.name: place for place in load_gazetteer().all_of("country")}


def _territories(lang: PageLang) -> Mapping[str, str]:
    return Locale.parse(lang).territories
