"""The picture of the map: outlines in an equirectangular projection, a circle for each place, names where they fit.

The projection keeps distances along meridians and along the middle parallel of the view: x is the longitude times its
cosine. The area of a circle is that of its number of events; what is filled of it, those that the paper itself tells.
"""

from __future__ import annotations

import functools
import math
from collections.abc import Iterable, Iterator, Sequence
from importlib.resources import files
from typing import TYPE_CHECKING, Final, Literal, NamedTuple

from markupsafe import Markup

from ujar.analyse.whereabouts import PlaceCount
from ujar.extract.places.gazetteer import Place, load_gazetteer
from ujar.plover import EVENT_TYPES, EventType
from ujar.web.app.paging import PagedQuery, Slice, slice_of
from ujar.web.app.place_names import countries, place_name
from ujar.web.environment import environment_of
from ujar.web.network_labels import text_width
from ujar.web.plain import line
from ujar.web.words import PageLang, Words

if TYPE_CHECKING:
    from ujar.web.app.pages.map import EventMap, MapQuery

__all__ = ["View", "draw", "draw_alone"]

OUTLINES: Final = "outlines/world.svg"
_GRID: Final = 20
"""Units of the outlines in a degree."""
_WIDTH: Final = 1100
_HEIGHT: Final = 580
_LARGEST: Final = 26
_SMALLEST: Final = 3
"""Radii of circles in pixels."""
_MARGIN: Final = 1.25
_LEAST_DEGREES: Final = 9
"""The least height of the view: nearer the outlines have nothing to show."""
_STEEPEST: Final = 65
"""The latitude up to which the middle parallel is that of the view."""
_NAMED: Final = 100
_DIVISIONS: Final = 150
_NEAR: Final = 12
"""Degrees from a place of an event in which divisions of countries are named."""
_DIVISION_SCALE: Final = 22
_COUNTRY_SCALE: Final = 4
"""Pixels in a degree from which names of divisions and of countries are shown."""
_LINE: Final = 15
"""Pixels that a name is high."""
_BASE: Final = 4
"""Pixels from the middle of a name down to its line."""
_BOLD: Final = 1.1
"""How much wider names of places are, which are bold."""
_LONGEST_NAME: Final = 30

_Box = tuple[float, float, float, float]
LabelKind = Literal["place", "country", "division"]


class Circle(NamedTuple):
    """One place: the middle, the radius of all its events and of those in the paper's voice, and its words."""

    id: str
    x: float
    y: float
    radius: float
    told: float
    title: str
    chosen: bool


class Label(NamedTuple):
    """A name; `least` is the number of pixels in a degree from which it is shown, `shown` whether there is room.

    That of a place stands beside its circle of a `radius`: `dx` and `dy` lead from the middle to the side with room.
    """

    kind: LabelKind
    text: str
    x: float
    y: float
    radius: float = 0.0
    dx: float = 0.0
    dy: float = _BASE
    anchor: Literal["start", "middle", "end"] = "middle"
    least: int = 0
    shown: bool = False


class Picture(NamedTuple):
    """The whole of it, in pixels; `scale` is how many a degree of latitude has, `world` places the outlines."""

    title: str
    width: int
    height: int
    scale: float
    world: str
    circles: tuple[Circle, ...]
    labels: tuple[Label, ...]


class View(NamedTuple):
    """What the page shows besides the result: `places` is a page of the list of places."""

    picture: Picture
    places: Slice[PlaceCount]
    types: tuple[EventType, ...] = tuple(EVENT_TYPES)
    outlines: str = OUTLINES


class _Projection(NamedTuple):
    """From degrees to pixels."""

    lat: float
    lon: float
    scale: float
    stretch: float

    def point(self, lat: float, lon: float) -> tuple[float, float]:
        return (
            round(_WIDTH / 2 + (lon - self.lon) * self.scale * self.stretch, 1),
            round(_HEIGHT / 2 - (lat - self.lat) * self.scale, 1),
        )

    def world(self) -> str:
        """Return the transformation of the outlines."""
        x, y = self.point(0, 0)
        return f"translate({x} {y}) scale({self.scale * self.stretch / _GRID:.5f} {self.scale / _GRID:.5f})"


def draw(query: MapQuery, result: EventMap, words: Words) -> View:
    """Return the picture of the map."""
    located = [place for place in result.places if place.lat is not None and place.lon is not None]
    projection = _fit([(place.lat or 0.0, place.lon or 0.0) for place in located])
    circles = tuple(_circles(located, result.chosen, projection, words))
    listed = PagedQuery(page=1 if query.place else query.page)
    return View(
        places=slice_of(result.places, listed),
        picture=Picture(
            title=f"{words['map_title']}: {words['map_located'].replace('{n}', words.number(result.located))}",
            width=_WIDTH, height=_HEIGHT, scale=round(projection.scale, 3), world=projection.world(), circles=circles,
            labels=tuple(_fitting(_labels(located, circles, projection, words.lang), circles, projection.scale)),
        ),
    )  # fmt: skip


def draw_alone(query: MapQuery, result: EventMap, words: Words) -> str:
    """Return the picture as a file that needs nothing else."""
    picture = draw(query, result, words).picture
    return _ENVIRONMENT.get_template("map.svg").render(picture=picture, outlines=_outlines(), w=words, linked=False)


def _fit(points: Sequence[tuple[float, float]]) -> _Projection:
    """Return the projection in which all points are in the picture, with a margin; without points the whole world."""
    if not points:
        return _Projection(20.0, 10.0, _WIDTH / 360, 1.0)
    lats, lons = [lat for lat, _ in points], [lon for _, lon in points]
    lat, lon = (min(lats) + max(lats)) / 2, (min(lons) + max(lons)) / 2
    stretch = math.cos(math.radians(min(abs(lat), _STEEPEST)))
    height = max((max(lats) - min(lats)) * _MARGIN, _LEAST_DEGREES)
    width = max((max(lons) - min(lons)) * _MARGIN, _LEAST_DEGREES) * stretch
    return _Projection(lat, lon, min(_HEIGHT / height, _WIDTH / width), stretch)


def _circles(
    places: Sequence[PlaceCount], chosen: PlaceCount | None, projection: _Projection, words: Words
) -> Iterator[Circle]:
    most = max((place.events for place in places), default=1)
    for place in places:
        x, y = projection.point(place.lat or 0.0, place.lon or 0.0)
        radius = max(_SMALLEST, _LARGEST * math.sqrt(place.events / most))
        told = radius * math.sqrt((place.events - place.alleged) / place.events)
        yield Circle(
            place.id, x, y, round(radius, 1), round(told, 1), _title(place, words),
            chosen is not None and chosen.id == place.id,
        )  # fmt: skip


def _title(place: PlaceCount, words: Words) -> str:
    types = ", ".join(f"{words[f'type_{type_}']} {words.number(number)}" for type_, number in place.types.items())
    name = place_name(place.name, place.lat, place.lon, words.lang)
    parts = [name, f"{words.count('n_events', place.events)} ({types})"]
    if place.alleged:
        parts.append(words["map_alleged"].replace("{n}", words.number(place.alleged)))
    return " · ".join(parts)


def _labels(
    places: Sequence[PlaceCount], circles: Sequence[Circle], projection: _Projection, lang: PageLang
) -> Iterator[Label]:
    """Yield all names, the most important first; those of places beside their circles."""
    taken = set()
    for place, circle in list(zip(places, circles, strict=True))[:_NAMED]:
        name = place_name(place.name, place.lat, place.lon, lang)
        taken.add(name)
        yield Label("place", line(name, most=_LONGEST_NAME), circle.x, circle.y, circle.radius)
    everywhere: tuple[tuple[LabelKind, int, Iterable[Place]], ...] = (
        ("country", _COUNTRY_SCALE, countries(lang)),
        ("division", _DIVISION_SCALE, _divisions(places)),
    )
    for kind, least, known in everywhere:
        for found in known:
            if found.name not in taken and found.lat is not None and found.lon is not None:
                yield Label(kind, found.name, *projection.point(found.lat, found.lon), least=least)


def _fitting(labels: Iterable[Label], circles: Sequence[Circle], scale: float) -> Iterator[Label]:
    """Yield names with whether each has room beside those before it, at a number of pixels in a degree.

    They leave room for circles too, that of a place for all but its own.
    """
    round_them = [(one.x - one.radius, one.y - one.radius, one.x + one.radius, one.y + one.radius) for one in circles]
    boxes: list[_Box] = []
    for number, label in enumerate(labels):
        others = round_them
        if label.kind == "place":
            others = round_them[:number] + round_them[number + 1 :]
        for dx, dy, anchor in _sides(label) if scale >= label.least else ():
            width = text_width(label.text) * (_BOLD if label.kind == "place" else 1)
            left = label.x + dx - {"start": 0.0, "middle": width / 2, "end": width}[anchor]
            middle = label.y + dy - _BASE
            box = (left, middle - _LINE / 2, left + width, middle + _LINE / 2)
            inside = box[0] >= 0 and box[2] <= _WIDTH and box[1] >= 0 and box[3] <= _HEIGHT
            if inside and _free(box, boxes) and _free(box, others):
                boxes.append(box)
                yield label._replace(dx=dx, dy=dy, anchor=anchor, shown=True)
                break
        else:
            yield label


def _sides(label: Label) -> Sequence[tuple[float, float, Literal["start", "middle", "end"]]]:
    """Return where a name may stand, the best first: a place's to the right of its circle, left, below, above."""
    if label.kind != "place":
        return ((0.0, _BASE, "middle"),)
    away = label.radius + 4
    low = label.radius + _LINE / 2 + 1
    return ((away, _BASE, "start"), (-away, _BASE, "end"), (0.0, _BASE + low, "middle"), (0.0, _BASE - low, "middle"))


def _free(box: _Box, others: Sequence[_Box]) -> bool:
    left, top, right, bottom = box
    return all(right < one[0] or left > one[2] or bottom < one[1] or top > one[3] for one in others)


@functools.cache
def _every_division() -> tuple[Place, ...]:
    return load_gazetteer().all_of("admin1")


def _divisions(places: Sequence[PlaceCount]) -> list[Place]:
    """Return the first-level divisions of countries that are near places of events, the nearest first."""
    points = [(place.lat or 0.0, place.lon or 0.0) for place in places[:_NAMED]]
    near = []
    for division in _every_division():
        if division.lat is not None and division.lon is not None and points:
            away = min(math.hypot(division.lat - lat, division.lon - lon) for lat, lon in points)
            if away <= _NEAR:
                near.append((away, division))
    return [division for _, division in sorted(near)[:_DIVISIONS]]


@functools.cache
def _outlines() -> Markup:
    """Return the paths of the outlines."""
    picture = files("ujar.web").joinpath("static", *OUTLINES.split("/")).read_text(encoding="utf-8")
    return Markup(picture[picture.index("<path") : picture.rindex("</svg>")])


_ENVIRONMENT = environment_of("ujar.web")
