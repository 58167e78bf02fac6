"""The map of the app."""

from __future__ import annotations

import csv
import io
import itertools
import re
from importlib.resources import files
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest
from playwright.sync_api import Browser

from app_server import client, open_page
from told import ENDE, GENEVA, article, happened, ledger_of, said
from ujar.plover import EVENT_TYPES
from ujar.web.app.interface import APP_WORDS
from ujar.web.app.map_picture import OUTLINES
from ujar.web.app.place_names import place_name
from ujar.web.network_labels import text_width

_SVG = "{http://www.w3.org/2000/svg}"
_HOSTILE = ("=<script>", 10.0, 20.0)


@pytest.fixture
def told(tmp_path: Path) -> Path:
    return ledger_of(
        tmp_path / "told.db",
        article("a", "2016-04-20", said("Rina Sari", "accuse"), happened("PROTEST", "Rina Sari", at=ENDE),
                happened("ASSAULT", at=ENDE, by=0), happened("CONSULT", at=GENEVA), happened("AID"),
                happened("AID", at=_HOSTILE), happened("AID", at=("Nowak", None, None), negated=True)),
    )  # fmt: skip


def _json(path: Path, **parameters: Any) -> Any:
    with client(path) as browser:
        answer = browser.get("/map.json", params=parameters)
    assert answer.status_code == 200, answer.text
    return answer.json()


def test_what_has_no_place_is_counted_and_listed(told: Path) -> None:
    found = _json(told, place="-")
    assert (found["total"], found["located"], found["without_place"], found["place_count"]) == (6, 4, 1, 4)
    assert [row["type"] for row in found["events"]["rows"]] == ["AID"]
    with client(told) as browser:
        assert "1 event has no place" in browser.get("/map").text
        assert "tempat yang letaknya tidak diketahui" in browser.get("/map", headers={"accept-language": "id"}).text


def test_the_events_of_a_place_say_whose_word_they_are(told: Path) -> None:
    found = _json(told, place="Ende@-8.85,121.65")
    assert found["chosen"]["types"] == {"PROTEST": 1, "ASSAULT": 1}
    assert [(row["type"], row["voice"] == "paper", row["speakers"]) for row in found["events"]["rows"]] == [
        ("PROTEST", True, []),
        ("ASSAULT", False, ["Rina Sari"]),
    ]
    with client(told) as browser:
        page = browser.get("/map", params={"place": "Ende@-8.85,121.65"}).text
    assert "told by the paper itself" in page
    assert "alleged by Rina Sari" in page


@pytest.mark.parametrize(
    ("parameters", "events"),
    [
        ({"type": ["AID", "CONSULT"]}, 4),
        ({"voice": "alleged"}, 1),
        ({"since": "2016-05"}, 0),
        ({"historical": "only"}, 0),
    ],
)
def test_filters(told: Path, parameters: dict[str, Any], events: int) -> None:
    assert _json(told, **parameters)["total"] == events


def test_a_place_that_is_not_there_is_said(told: Path) -> None:
    with client(told) as browser:
        for place in ("Atlantis@1,2", "Ende@", "Ende"):
            assert browser.get("/map.json", params={"place": place}).status_code == 404


def test_the_picture_stands_alone_and_is_escaped(told: Path) -> None:
    with client(told) as browser:
        picture = ElementTree.fromstring(browser.get("/map.svg").text)
        page = browser.get("/map").text
        rows = list(csv.DictReader(io.StringIO(browser.get("/map.csv").text)))
    assert {path.get("id") for path in picture.iter(f"{_SVG}path")} == {"land", "borders"}
    titles = [title.text for title in picture.iter(f"{_SVG}title")]
    assert "Ende · 2 events (protest 1, assault 1) · 1 of them alleged" in titles
    assert not any(element.tag in (f"{_SVG}a", f"{_SVG}script") for element in picture.iter())
    assert "=<script>" not in page
    assert {row["place"] for row in rows} == {"Ende", "Geneva", "'=<script>", "Nowak"}
    assert next(row for row in rows if row["place"] == "Nowak")["open"] == "1"


def test_every_place_is_in_the_view(told: Path) -> None:
    with client(told) as browser:
        picture = ElementTree.fromstring(browser.get("/map.svg").text)
    width, height = (float(picture.get(name, "0")) for name in ("width", "height"))
    shifts = [
        re.findall(r"[\d.-]+", group.get("transform", ""))
        for group in picture.iter(f"{_SVG}g")
        if group.find(f"{_SVG}circle") is not None
    ]
    assert len(shifts) == 3
    assert all(0 < float(x) < width and 0 < float(y) < height for x, y in shifts)


def test_every_type_and_mode_has_its_words() -> None:
    for type_, row in EVENT_TYPES.items():
        assert {f"type_{type_}", f"type_is_{type_}", *(f"mode_{mode}" for mode in row.modes)} <= set(APP_WORDS)


def test_the_outlines_are_small_and_hold_nothing_but_paths() -> None:
    outlines = files("ujar.web").joinpath("static", *OUTLINES.split("/")).read_bytes()
    assert len(outlines) < 350_000
    root = ElementTree.fromstring(outlines)
    assert [(element.tag, sorted(element.keys())) for element in root] == [
        (f"{_SVG}path", ["d", "id", "vector-effect"]),
        (f"{_SVG}path", ["d", "fill", "id", "vector-effect"]),
    ]


def test_the_map_can_be_zoomed_and_a_place_chosen(chromium_browser: Browser, demo_server: str) -> None:
    with open_page(chromium_browser) as page:
        page.goto(f"{demo_server}/map")
        assert page.evaluate("document.querySelector('#map .land').getBBox().width") > 1000
        circle = page.locator("#map .places a").first
        before = circle.get_attribute("transform")
        page.get_by_role("button", name="Nearer").click()
        assert circle.get_attribute("transform") != before
        page.get_by_role("button", name="All places").click()
        assert (
            circle.get_attribute("transform")
            == f"translate({circle.get_attribute('data-x')} {circle.get_attribute('data-y')})"
        )
        circle.focus()
        page.keyboard.press("Enter")
        page.wait_for_url("**place=*#events")
        assert page.locator("#events").is_visible()


@pytest.mark.parametrize("name", ["map", "timeline"])
def test_a_picture_shown_by_itself_has_its_colours(chromium_browser: Browser, demo_server: str, name: str) -> None:
    with open_page(chromium_browser) as page:
        page.goto(f"{demo_server}/{name}.svg")
        told = page.locator(".told, .k-assertion").first
        fill = told.evaluate("mark => getComputedStyle(mark).fill")
    assert fill in ("rgb(29, 78, 128)", "rgb(53, 119, 196)")


def _labels(picture: str) -> list[tuple[str, tuple[float, float, float, float]]]:
    """Return the names of places that are shown, each with the box that it takes."""
    found = []
    for text in ElementTree.fromstring(picture).iter("{http://www.w3.org/2000/svg}text"):
        if text.get("visibility") == "hidden" or text.get("class") not in ("place", "country"):
            continue
        x, y, dx, dy = (float(text.get(name, "0")) for name in ("x", "y", "dx", "dy"))
        width = text_width(text.text or "")
        left = x + dx - {"start": 0.0, "middle": width / 2, "end": width}[text.get("text-anchor", "start")]
        found.append((text.text or "", (left, y + dy - 11, left + width, y + dy + 3)))
    return found


def test_names_of_countries_are_those_of_the_interface_and_none_lies_over_another(demo_ledger: Path) -> None:
    with client(demo_ledger) as browser:
        pictures = {lang: browser.get("/map.svg", headers={"accept-language": lang}).text for lang in ("en", "id")}
        page = browser.get("/map", headers={"accept-language": "id"}).text
        known = browser.get("/map.json").json()["places"]
    assert {"Ukraine", "Syria"} <= {place["name"] for place in known}
    for name in ("Ukraina", "Suriah"):
        assert f"<bdi>{name}</bdi>" in page
    for picture in pictures.values():
        shown = _labels(picture)
        assert len(shown) > 20
        for (one, a), (other, b) in itertools.combinations(shown, 2):
            assert a[2] <= b[0] or b[2] <= a[0] or a[3] <= b[1] or b[3] <= a[1], (one, other)
    names = [name for name, _ in _labels(pictures["id"])]
    assert {"Ukraina", "Polandia", "Suriah", "Estonia"} <= set(names)
    assert not {"Ukraine", "Poland", "Syria"} & set(names)


def test_a_state_that_has_the_name_of_a_country_keeps_its_own() -> None:
    assert place_name("Georgia", 42.0, 43.5, "id") == "Georgia"
    assert place_name("Germany", 51.5, 10.5, "id") == "Jerman"
    assert place_name("Germany", -33.0, -60.0, "id") == "Germany"
    assert place_name("Kupang", -10.2, 123.6, "id") == "Kupang"
