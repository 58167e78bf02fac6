"""Which of several places of one name is meant; none where nothing tells."""

from __future__ import annotations

import math
from collections.abc import Iterable

from ujar.extract.places.candidates import Candidate
from ujar.extract.places.gazetteer import Place
from ujar.records import Lang

__all__ = ["Scene", "choose", "fitting", "inside"]

_CLASS = {
    "continent": 6.0, "country": 5.0, "region": 5.0, "area": 5.2, "ocean": 5.0, "sea": 5.0, "strait": 5.0,
    "gulf": 5.0, "river": 4.0, "lake": 4.0, "mountain": 4.0, "island": 3.9, "admin1": 4.0, "admin2": 1.5,
    "city": 2.0, "town": 0.5, "admin3": 0.5,
}  # fmt: skip
"""What a place of a kind starts from: a bare name means the larger kind."""
_HOME = 2.5
"""What Indonesian text gives to a place in Indonesia."""
_COUNTRY = 1.2
"""What a place gets when its country is named, or a place that is surely in it."""
_DIVISION = 1.2
"""The same for its first-level division."""
_PEER = 2.0
"""What a place gets that stands in a list with one of its kind, or in its country."""
_MARGIN = 0.6
"""How far the best must be ahead: ten times the inhabitants, if nothing else tells."""
_COMPATIBLE = {
    "admin1": {"admin1", "area", "region"}, "admin2": {"admin2"}, "city": {"city", "town"},
    "admin3": {"admin3"}, "village": set(), "island": {"island", "admin1"}, "mountain": {"mountain"}, "sea": {"sea"},
    "strait": {"strait"}, "gulf": {"gulf"}, "ocean": {"ocean"}, "lake": {"lake"}, "river": {"river"},
}  # fmt: skip


class Scene:
    """The countries and divisions that an article is about."""

    def __init__(self, lang: Lang) -> None:
        """Start with what the language tells."""
        self.lang = lang
        self.countries: set[str] = set()
        self.divisions: set[tuple[str, str]] = set()
        self.regencies: set[str] = set()

    def learn(self, place: Place) -> None:
        """Take in a place that is certain."""
        if place.country:
            self.countries.add(place.country)
            if place.admin1:
                self.divisions.add((place.country, place.admin1))
        if place.granularity in ("admin2", "city"):
            self.regencies.add(place.name)

    def score(self, place: Place, peers: Iterable[Place]) -> float:
        """Return how well a place fits into the article."""
        score = _CLASS.get(place.granularity, 1.0)
        if place.granularity in ("city", "town", "admin2") and place.population:
            score += 0.6 * math.log10(place.population) - 2.5
        if place.name == "Washington" and place.granularity == "admin1":
            score -= 3.0
        if place.country == "ID" and self.lang == "id":
            score += _HOME
        if place.country in self.countries:
            score += _COUNTRY
        if place.country and place.admin1 and (place.country, place.admin1) in self.divisions:
            score += _DIVISION
        if place.regency and place.regency in self.regencies:
            score += _DIVISION
        for peer in peers:
            if peer.granularity == place.granularity or (
                place.granularity != "country" and peer.country == place.country
            ):
                return score + _PEER
        return score


def choose(found: Candidate, parent: Place | None, scene: Scene, peers: tuple[Place, ...] = ()) -> Place | None:
    """Return the place that is meant, None where two are as likely."""
    places = fitting(found)
    if parent is not None:
        places = tuple(place for place in places if inside(place, parent))
    if not places:
        return None
    ranked = sorted(((scene.score(place, peers), place) for place in places), key=lambda pair: -pair[0])
    best = ranked[0][1]
    if parent is None and best.granularity == "admin3" and not _known(best, scene):
        return None
    for score, other in ranked[1:]:
        if ranked[0][0] - score >= _MARGIN:
            break
        if (other.country, other.admin1) != (best.country, best.admin1):
            return None
    return best


def fitting(found: Candidate) -> tuple[Place, ...]:
    """Return the places of a candidate that are what its designator says."""
    if found.granularity is None:
        return found.places
    kinds = _COMPATIBLE.get(found.granularity, set())
    return tuple(place for place in found.places if place.granularity in kinds)


def _known(place: Place, scene: Scene) -> bool:
    """Tell whether the article names the regency or the province of a district."""
    return place.regency in scene.regencies or (place.country or "", place.admin1 or "") in scene.divisions


def inside(one: Place, other: Place) -> bool:
    """Tell whether a place lies in another of a larger kind."""
    if other.granularity == "country":
        return one.country == other.country and one.granularity != "country"
    if other.granularity == "admin1":
        return (
            one.country == other.country and one.admin1 == other.admin1 and one.granularity not in ("admin1", "country")
        )
    if other.granularity in ("admin2", "city") and other.country == "ID":
        return one.regency == other.name and one.admin1 == other.admin1
    return False
