"""What the gazetteer of the package holds, and what loading it costs."""

from __future__ import annotations

import gzip
import math
from collections import Counter
from importlib.resources import files

import pytest

from conftest import ROOT
from ujar.extract.places.gazetteer import FILE, Gazetteer, load_gazetteer
from ujar.extract.places.keys import key_of

LINES = [
    line.split("\t")
    for line in gzip.decompress(files("ujar.extract.places").joinpath(FILE).read_bytes()).decode().splitlines()
]


def test_all_provinces_and_regencies_of_indonesia_are_there_with_coordinates() -> None:
    own = [line for line in LINES if line[3] == "ID"]
    provinces = {line[0] for line in own if line[2] == "admin1"}
    regencies = {line[0] for line in own if line[2] == "admin2" or (line[2] == "city" and line[0].startswith("Kota "))}
    assert len(provinces) == 38
    assert {"Papua Barat Daya", "Papua Pegunungan", "Kepulauan Bangka Belitung", "Jakarta"} <= provinces
    assert len(regencies) == 514
    for line in own:
        if line[0] in provinces | regencies and line[2] in ("admin1", "admin2", "city"):
            assert -11.5 < float(line[5]) < 6.5, line
            assert 94.5 < float(line[6]) < 141.5, line
        if line[0] in regencies:
            assert line[4] in provinces


def test_the_granularities_are_those_of_the_documentation() -> None:
    page = (ROOT / "docs" / "places.md").read_text(encoding="utf-8")
    for granularity in {line[2] for line in LINES}:
        assert f"`{granularity}`" in page


def test_every_line_is_whole_and_no_point_lies_outside_the_earth() -> None:
    assert sorted(LINES, key="\t".join) == LINES
    for line in LINES:
        assert len(line) == 9
        assert line[0]
        assert not line[5] or (-90 <= float(line[5]) <= 90 and -180 <= float(line[6]) <= 180)
    assert files("ujar.extract.places").joinpath(FILE).read_bytes()[4:8] == bytes(4), "a time of making in the file"


def _kilometres(one: list[str], other: list[str]) -> float:
    lat, lon, to_lat, to_lon = (math.radians(float(value)) for value in (*one[5:7], *other[5:7]))
    cosine = math.sin(lat) * math.sin(to_lat) + math.cos(lat) * math.cos(to_lat) * math.cos(lon - to_lon)
    return 6371 * math.acos(max(-1.0, min(1.0, cosine)))


def test_a_country_lies_where_its_people_live() -> None:
    """Its largest town is not implausibly far, and some town is near: also across the date line."""
    towns: dict[str, list[list[str]]] = {}
    for line in LINES:
        if line[2] in ("city", "town") and line[5] and line[7]:
            towns.setdefault(line[3], []).append(line)
    far = {}
    for line in LINES:
        if line[2] == "country" and line[5] and line[3] in towns and line[0] != "Kiribati":  # on a third of an ocean
            largest = max(towns[line[3]], key=lambda town: int(town[7]))
            nearest = min(_kilometres(line, town) for town in towns[line[3]])
            far[line[0]] = (round(_kilometres(line, largest)), round(nearest))
    assert len(far) > 180
    assert {name: found for name, found in far.items() if found[0] > 3_800 or found[1] > 1_000} == {}


def test_the_whole_world_is_there() -> None:
    kinds = Counter(line[2] for line in LINES)
    assert kinds["country"] > 240
    assert kinds["continent"] == 7
    assert kinds["city"] + kinds["town"] > 30_000


@pytest.mark.parametrize(
    ("name", "canonical", "country"),
    [
        ("Laut Baltik", "Baltic Sea", None), ("Selat Malaka", "Strait of Malacca", None),
        ("Laut China Selatan", "South China Sea", None), ("Selat Hormuz", "Strait of Hormuz", None),
        ("Laut Natuna Utara", "Laut Natuna Utara", "ID"), ("Krimea", "Crimea", None), ("Tepi Barat", "West Bank", "PS"),
        ("Rusia", "Russia", "RU"), ("Pantai Gading", "Ivory Coast", "CI"), ("Jenewa", "Geneva", "CH"),
        ("West Papua", "Papua Barat", "ID"), ("Opa-locka", "Opa-locka", "US"),
    ],
)  # fmt: skip
def test_names_in_both_languages(name: str, canonical: str, country: str | None) -> None:
    assert (canonical, country) in [(place.name, place.country) for place in load_gazetteer().find(key_of(name))]


def test_short_names_are_found_as_they_are_written() -> None:
    gazetteer = load_gazetteer()
    assert [place.name for place in gazetteer.find_acronym("NTB")] == ["Nusa Tenggara Barat"]
    assert [place.name for place in gazetteer.find_acronym("U.S.")] == ["United States"]
    assert gazetteer.find("ntb") == ()
    assert gazetteer.find("us") == ()
    assert gazetteer.find_acronym("XYZ") == ()


def test_a_country_by_its_code() -> None:
    russia = load_gazetteer().country("RU")
    assert russia is not None
    assert (russia.name, russia.granularity) == ("Russia", "country")
    assert load_gazetteer().country("XX") is None


def test_it_is_read_once() -> None:
    assert load_gazetteer() is load_gazetteer()


def test_unknown_values_are_none() -> None:
    (place,) = Gazetteer("Nowhere\t\ttown\t\t\t\t\t\t").find("nowhere")
    assert place[2:] == (None, None, None, None, 0, None)


@pytest.mark.parametrize(
    ("one", "two"),
    [("Opa-Locka", "opa locka"), ("St. Louis", "Saint Louis"), ("São Paulo", "Sao Paulo"), ("Sana'a", "Sanaa")],
)
def test_spellings_that_are_one_name(one: str, two: str) -> None:
    assert key_of(one) == key_of(two)
