"""The places that are known: names to places, read once a process from the file beside this module.

`tools/make_gazetteer.py` makes the file; `README.md` says where its contents come from and under which licences.
"""

from __future__ import annotations

import gzip
from functools import cache
from importlib.resources import files
from typing import Final, NamedTuple

from ujar.extract.places.keys import key_of

__all__ = ["ACRONYM", "FILE", "Gazetteer", "Place", "load_gazetteer"]

FILE: Final = "gazetteer.tsv.gz"
ACRONYM: Final = 4
"""Most letters of an alias in capitals that is found only as it is written: `US` is no `us`, `NTB` no `ntb`."""


class Place(NamedTuple):
    """One place; None where the value is not known."""

    name: str
    granularity: str
    country: str | None = None
    admin1: str | None = None
    lat: float | None = None
    lon: float | None = None
    population: int = 0
    """Inhabitants, 0 where they are not known."""
    regency: str | None = None
    """Of an Indonesian district."""


class Gazetteer:
    """Looks up places by the keys of their names.

    A line of the file is parted only when its name is asked for: most names never are.

    Attributes:
        longest: the number of words of the longest name by the first word of its key.
    """

    __slots__ = ("_acronyms", "_countries", "_names", "longest")

    def __init__(self, text: str) -> None:
        """Index the lines of a gazetteer."""
        self._names: dict[str, list[str]] = {}
        self._acronyms: dict[str, list[str]] = {}
        self._countries: dict[str, str] = {}
        self.longest: dict[str, int] = {}
        for line in text.splitlines():
            name, others, rest = line.split("\t", 2)
            if rest.startswith("country"):
                self._countries[rest.split("\t", 2)[1]] = line
            for form in (name, *others.split("|")) if others else (name,):
                bare = form.replace(".", "")
                if len(bare) <= ACRONYM and bare.isupper():
                    self._acronyms.setdefault(bare, []).append(line)
                else:
                    plain = form.isascii() and form.isalpha()
                    self._add(form.lower() if plain else key_of.__wrapped__(form), line)

    def _add(self, key: str, line: str) -> None:
        first, _, rest = key.partition(" ")
        size = rest.count(" ") + 2 if rest else 1
        if size > self.longest.get(first, 0):
            self.longest[first] = size
        self._names.setdefault(key, []).append(line)

    def __contains__(self, key: str) -> bool:
        return key in self._names

    def find(self, key: str) -> tuple[Place, ...]:
        """Return the places that a key names, none twice."""
        return tuple(map(_place, dict.fromkeys(self._names.get(key, ()))))

    def find_acronym(self, word: str) -> tuple[Place, ...]:
        """Return the places that have a word in capitals as their short name."""
        return tuple(map(_place, dict.fromkeys(self._acronyms.get(word.replace(".", ""), ()))))

    def country(self, code: str) -> Place | None:
        """Return the country with an ISO 3166 code of two letters."""
        line = self._countries.get(code)
        return _place(line) if line else None

    def all_of(self, granularity: str) -> tuple[Place, ...]:
        """Return every place of a granularity; this reads through the whole gazetteer."""
        mark = f"\t{granularity}\t"
        lines = dict.fromkeys(line for lines in self._names.values() for line in lines if mark in line)
        return tuple(place for place in map(_place, lines) if place.granularity == granularity)


def _place(line: str) -> Place:
    name, _, granularity, country, admin1, lat, lon, population, regency = line.split("\t")
    return Place(
        name, granularity, country or None, admin1 or None,
        float(lat) if lat else None, float(lon) if lon else None, int(population or 0), regency or None,
    )  # fmt: skip


@cache
def load_gazetteer() -> Gazetteer:
    """Return the gazetteer of the package."""
    data = files("ujar.extract.places").joinpath(FILE).read_bytes()
    return Gazetteer(gzip.decompress(data).decode())
