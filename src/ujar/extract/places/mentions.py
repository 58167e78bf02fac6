"""From accepted candidates to records: which place is meant, what kind of mention it is, what is known of it."""

from __future__ import annotations

from typing import Literal

from ujar.extract.places.acceptance import Accepted
from ujar.extract.places.candidates import Candidate, Finder
from ujar.extract.places.choice import Scene, choose, fitting
from ujar.extract.places.gazetteer import Place
from ujar.extract.places.pieces import Pieces
from ujar.extract.places.voices import is_voice
from ujar.records import PlaceMention, Span

__all__ = ["build_mentions"]

_ETHNIC = frozenset({"african", "asian", "native"})
_AMERICANS = frozenset({"american", "americans"})
"""African Americans are no people of Africa: their name is not that of a place."""
_GAP = 2
"""Most words between two places of a list: a comma and `and`."""
_LISTS = frozenset({",", "and", "or", "dan", "atau", "serta", "/", "&", "maupun"})


def build_mentions(accepted: list[Accepted], finder: Finder, sources: frozenset[Span]) -> tuple[PlaceMention, ...]:
    """Return the records, in the order of the text; `sources` are the sources of the article's statements."""
    pieces = finder.pieces
    scene = _scene(accepted, pieces)
    first = [choose(entry.found, entry.parent, scene) for entry in accepted]
    chosen = [
        choose(entry.found, entry.parent, scene, _peers(accepted, first, index, pieces))
        for index, entry in enumerate(accepted)
    ]
    larger = _larger(accepted, chosen, pieces)
    mentions: list[PlaceMention] = []
    for entry, place, around in zip(accepted, chosen, larger, strict=True):
        mention = _mention(entry.found, place, around, finder, sources)
        if mention is not None and (not mentions or mention.start >= mentions[-1].end):
            mentions.append(mention)
    return tuple(mentions)


def _scene(accepted: list[Accepted], pieces: Pieces) -> Scene:
    """Collect what is certain: first the names that mean one country or division, then what these settle."""
    scene = Scene(pieces.doc.lang)
    for found, parent in accepted:
        large = [p for p in fitting(found) if p.granularity in ("country", "admin1")]
        if len({(p.country, p.granularity) for p in large}) == 1:
            scene.learn(large[0])
        if parent is not None:
            scene.learn(parent)
    settled = [choose(found, parent, scene) for found, parent in accepted]
    for place in settled:
        if place is not None and place.granularity in ("city", "town", "admin2"):
            scene.learn(place)
    return scene


def _peers(accepted: list[Accepted], first: list[Place | None], index: int, pieces: Pieces) -> tuple[Place, ...]:
    """Return the places that stand next in a list: `Georgia and Ukraine`."""
    found = accepted[index].found
    near: list[Place] = []
    for other in (index - 1, index + 1):
        if not 0 <= other < len(accepted):
            continue
        place, neighbour = first[other], accepted[other].found
        start, end = (neighbour.end, found.start) if other < index else (found.end, neighbour.start)
        between = [pieces.low(k) for k in range(start, end)]
        if place is not None and 0 < len(between) <= _GAP and _LISTS.issuperset(between):
            near.append(place)
    return tuple(near)


def _larger(accepted: list[Accepted], chosen: list[Place | None], pieces: Pieces) -> list[Place | None]:
    """Return for every mention the known place right behind its comma: `Desa X, Kecamatan Y, Brebes`."""
    larger: list[Place | None] = [None] * len(accepted)
    for index in range(len(accepted) - 1, -1, -1):
        found, parent = accepted[index]
        larger[index] = parent
        following = index + 1
        if parent is not None or following >= len(accepted) or found.sort not in ("designated", "unknown"):
            continue
        if pieces.low(found.end) == "," and accepted[following].found.start == found.end + 1:
            larger[index] = chosen[following] or larger[following]
    return larger


def _mention(
    found: Candidate, place: Place | None, around: Place | None, finder: Finder, sources: frozenset[Span]
) -> PlaceMention | None:
    """Return the record of one mention."""
    pieces = finder.pieces
    start, end = pieces.items[found.start].start, pieces.items[found.end - 1].end
    words = pieces.doc.text[start:end]
    if found.sort == "demonym":
        return _demonym(found, start, end, finder)
    if found.sort == "palace":
        state = finder.gazetteer.country(found.code or "")
        if state is not None and is_voice(found, pieces, finder.words, sources):
            return _record(start, end, "metonym", state)
        return PlaceMention(start=start, end=end, kind="place", name=words, country=found.code, granularity="building")
    if place is None:
        return _unresolved(found, around, start, end, pieces)
    if place.country and is_voice(found, pieces, finder.words, sources):
        state = finder.gazetteer.country(place.country)
        if state is not None:
            return _record(start, end, "metonym", state)
    before = found.start - 1
    if (
        place.granularity in ("admin1", "country", "continent", "region")
        and pieces.low(before) in finder.words.directions
        and pieces.items[before].capital
        and pieces.joined(before, found.start)
    ):
        start = pieces.items[before].start
        name = pieces.doc.text[start:end]
        return PlaceMention(
            start=start, end=end, kind="place", name=name,
            country=place.country, admin1=place.admin1, granularity="region",
        )  # fmt: skip
    return _record(start, end, "place", place)


def _demonym(found: Candidate, start: int, end: int, finder: Finder) -> PlaceMention | None:
    code = found.code or ""
    before, after = finder.pieces.low(found.start - 1), finder.pieces.low(found.end)
    if (found.key in _ETHNIC and after in _AMERICANS) or (before in _ETHNIC and found.key in _AMERICANS):
        return None
    places = [finder.gazetteer.country(code)] if code.isupper() else list(finder.gazetteer.find(code))
    known = [place for place in places if place is not None]
    if not known:
        return None
    return _record(start, end, "demonym", choose(found._replace(places=tuple(known)), None, Scene("en")) or known[0])


def _unresolved(found: Candidate, around: Place | None, start: int, end: int, pieces: Pieces) -> PlaceMention:
    """Return a mention of which no more is known than what the text says."""
    first = found.start + (found.sort == "designated" and found.end - found.start > 1)
    name = pieces.doc.text[pieces.items[first].start : end]
    return PlaceMention(
        start=start, end=end, kind="place", name=name,
        country=around.country if around else None, admin1=around.admin1 if around else None,
        granularity=found.granularity,
    )  # fmt: skip


def _record(start: int, end: int, kind: Literal["place", "metonym", "demonym"], place: Place) -> PlaceMention:
    return PlaceMention(
        start=start, end=end, kind=kind, name=place.name, country=place.country, admin1=place.admin1,
        lat=place.lat, lon=place.lon, granularity=place.granularity,
    )  # fmt: skip
