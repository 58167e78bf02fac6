"""How sure it is that a name is meant as a place, from the words beside it.

The levels: 3, the text says so (a designator, `Paris, Texas`, a dateline); 2, something is in it or comes from it;
1, it stands after `from`, `of`, or in a list with places; 0, nothing speaks for it.
"""

from __future__ import annotations

from ujar.extract.places.candidates import Candidate, Finder
from ujar.extract.places.choice import Scene, choose, inside
from ujar.extract.places.gazetteer import Place
from ujar.extract.places.guards import Guards
from ujar.extract.places.keys import key_of
from ujar.extract.states import is_seat

__all__ = ["SURE", "WITHIN", "Evidence", "needed"]

NONE, BESIDE, WITHIN, SURE = 0, 1, 2, 3
_HOME = ("ID", "US", "CA", "AU", "GB", "MY")
"""Countries whose first-level divisions are known by name."""
_PLAIN = frozenset({"admin1", "admin2", "admin3", "city", "town"})
_LARGE = 300_000
_MIDDLE = 100_000
_DASHES = frozenset("-–—―") | {"--"}
_LISTS = frozenset({",", "and", "or", "dan", "atau", "serta", "/", "-", "&", "hingga", "maupun"})
_DATELINE = 12
"""Pieces of the longest dateline."""


class Evidence:
    """Weighs candidates left to right: a list of places is as sure as its first."""

    def __init__(self, finder: Finder, guards: Guards) -> None:
        """Keep what the article is read with."""
        self.finder = finder
        self.pieces = finder.pieces
        self.words = finder.words
        self.guards = guards
        self.levels: dict[int, int] = {}
        """Level of the accepted name that ends before a piece."""

    def level(self, found: Candidate, parent: Place | None) -> int:
        """Return how sure a candidate is."""
        if found.sort in ("designated", "short") or parent is not None or self.dateline(found):
            return SURE
        before = found.start - 1
        low = self.pieces.low(before)
        if low in self.words.directions and self.pieces.low(before - 1) in self.words.inside:
            low = self.pieces.low(before - 1)
        if low in self.words.inside or found.sort == "unknown":
            return WITHIN
        if low == "of" and self.pieces.low(before - 1) in self.words.nouns:
            return WITHIN
        listed = self._listed(before)
        if low in self.words.around or low in self.words.crowds or low in self.words.designators:
            return max(BESIDE, listed)
        office = self.pieces.low(found.end) in self.words.offices and self.pieces.joined(found.end - 1, found.end)
        return max(BESIDE, listed) if office or self._heads_list(found) or self._speaks(found) else listed

    def _heads_list(self, found: Candidate) -> bool:
        """Tell whether a country or division that is nothing else follows in a list: `Georgia and Ukraine`."""
        pieces = self.pieces
        after = found.end + 1
        if pieces.low(found.end) not in ("and", "or", ",", "dan", "atau") or not pieces.named(after):
            return False
        other = self.finder.name(after)
        if other is None or other.key in self.words.ordinary or other.key in self.guards.people:
            return False
        return any(place.granularity in ("country", "admin1") for place in other.places)

    def _speaks(self, found: Candidate) -> bool:
        """Tell whether a seat of government is the subject of a verb of saying."""
        pieces = self.pieces
        if pieces.low(found.end) not in self.words.voices or not pieces.joined(found.end - 1, found.end):
            return False
        return is_seat(found.key)

    def _listed(self, before: int) -> int:
        """Return the level of the place before a comma or `and`."""
        for _ in range(2):
            if self.pieces.low(before) not in _LISTS:
                break
            before -= 1
        return min(self.levels.get(before + 1, NONE), WITHIN)

    def dateline(self, found: Candidate) -> bool:
        """Tell whether a name opens a paragraph in capitals, before a dash."""
        pieces = self.pieces
        first = pieces.items[found.start]
        if not first.word.isupper() or not pieces.doc.starts_paragraph(first.token):
            return False
        ahead = pieces.items[found.end : found.end + _DATELINE]
        return bool(ahead) and ahead[0].low in _DASHES | {",", "("} and any(p.low in _DASHES for p in ahead)

    def parent(self, found: Candidate) -> Place | None:
        """Return the larger place that stands behind a comma: the state in `Fairfax, Virginia`."""
        pieces = self.pieces
        after = found.end + 1
        if pieces.low(found.end) != "," or after >= len(pieces) or not pieces.items[after].capital:
            return None
        larger = self.finder.at(after)
        if larger is None or larger.sort not in ("name", "designated", "short"):
            return None
        for place in larger.places:
            held = [one for one in found.places if inside(one, place)]
            if held and not (self._lists_on(larger.end) and _outshone(held, found.places)):
                return place
        if larger.sort == "short" or found.sort == "unknown":
            return choose(larger, None, Scene(pieces.doc.lang))
        return None

    def _lists_on(self, index: int) -> bool:
        """Tell whether a list goes on, so that a comma says nothing: `Bandung, Banten, dan Jambi`."""
        return self.pieces.low(index) in _LISTS and (self.pieces.named(index + 1) or self.pieces.named(index + 2))


def _outshone(held: list[Place], places: tuple[Place, ...]) -> bool:
    """Tell whether a place of the same name elsewhere is far better known than all that are meant by a comma."""
    return max(place.population for place in held) < _MIDDLE and any(p.population >= _LARGE for p in places)


def needed(found: Candidate, evidence: Evidence) -> int:
    """Return the level that a candidate must reach: the more a name can be something else, the higher."""
    if found.sort in ("designated", "demonym", "palace", "short"):
        return NONE
    lang = evidence.pieces.doc.lang
    if found.sort == "unknown":
        return WITHIN if evidence.pieces.low(found.start - 1) in evidence.words.nouns else SURE
    need = min((_need(place, lang, found) for place in found.places), default=SURE)
    if " " not in found.key:
        if found.key in evidence.words.ordinary:
            strong = any(p.granularity in ("country", "admin1") for p in found.places)
            need = max(need, BESIDE if strong else WITHIN)
        if found.key in evidence.guards.people:
            large = any(p.granularity in ("country", "admin1") or p.population >= 1_000_000 for p in found.places)
            need = max(need, WITHIN if large else SURE)
    if need == NONE and evidence.pieces.opens(found.start) and not found.key.isupper() and _weak(found):
        token = evidence.pieces.items[found.start].token
        if not evidence.pieces.doc.tags[token].startswith(("PROPN", "NNP")):
            return BESIDE
    return need


def _weak(found: Candidate) -> bool:
    return all(place.granularity in ("city", "admin2", "town", "admin3") for place in found.places)


def _need(place: Place, lang: str, found: Candidate) -> int:
    if place.granularity not in _PLAIN:
        return NONE
    if place.granularity == "admin1":
        return NONE if place.country in _HOME else BESIDE
    if place.country == "ID" and (place.granularity == "admin2" or place.name.startswith("Kota ")):
        return NONE if lang == "id" or " " in found.key or place.population >= _MIDDLE else BESIDE
    if place.granularity == "admin2":
        return SURE if key_of(place.name) != found.key else NONE
    if place.granularity == "admin3":
        return WITHIN if lang == "id" else SURE
    if place.population >= _LARGE:
        return NONE
    if place.population >= _MIDDLE:
        return NONE if " " in found.key else BESIDE
    return WITHIN if lang == "en" or place.country == "ID" else SURE
