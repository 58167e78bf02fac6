"""The timeline of the app."""

from __future__ import annotations

import csv
import io
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest
from playwright.sync_api import Browser

from app_server import client, open_page
from told import article, happened, ledger_of, said
from ujar.web.app.pages.timeline import MOST_MARKS

_SVG = "{http://www.w3.org/2000/svg}"


@pytest.fixture
def told(tmp_path: Path) -> Path:
    return ledger_of(
        tmp_path / "told.db",
        article("a", "2016-04-20", said("Rina Sari", "claim", "the dam is safe"), said("=Joko <b>", "deny", "=1+1 <i>"),
                happened("PROTEST", "Rina Sari", by=0)),
        article("b", "2016-06-02", said("Rina Sari", "promise", "a second dam")),
        article("c", None, said("Rina Sari", "ask", "who pays")),
    )  # fmt: skip


def _json(path: Path, **parameters: Any) -> Any:
    with client(path) as browser:
        answer = browser.get("/timeline.json", params=parameters)
    assert answer.status_code == 200, answer.text
    return answer.json()


def test_without_a_period_it_shows_the_time_of_publication(told: Path) -> None:
    found = _json(told)
    assert (found["since"], found["until"], found["unit"]) == ("2016-04-20", "2016-06-02", "day")
    assert (found["statements"], found["events"], found["undated"]) == (3, 1, 1)
    assert [(lane["name"], lane["statements"], lane["events"]) for lane in found["lanes"]] == [
        ("Rina Sari", 2, 1), ("=Joko <b>", 1, 0),
    ]  # fmt: skip
    assert [len(mark["lanes"]) for mark in found["marks"]] == [1, 1, 1, 1]
    rows = found["entries"]["rows"]
    assert [row["day"] for row in rows] == ["2016-04-20"] * 3 + ["2016-06-02"]
    assert rows[0]["statement"]["words"]["content"] == "the dam is safe"
    assert rows[2]["event"]["type"] == "PROTEST"


def test_a_period_counts_what_lies_outside(told: Path) -> None:
    found = _json(told, since="2016-04", until="2016-04")
    assert (found["since"], found["until"]) == ("2016-04-01", "2016-04-30")
    assert (found["statements"], found["before"], found["after"]) == (2, 0, 1)
    later = _json(told, since="2020")
    assert (later["since"], later["statements"], later["before"]) == ("2020-01-01", 0, 4)
    assert later["until"] == "2020-12-31"
    earlier = _json(told, until="1990-05")
    assert (earlier["since"], earlier["until"], earlier["after"]) == ("1990-05-01", "1990-05-31", 4)


def test_filters_by_actor_and_act(told: Path) -> None:
    found = _json(told, actor="rina sari")
    assert [lane["name"] for lane in found["lanes"]] == ["Rina Sari"]
    assert _json(told, actor=found["actors"][0]["id"]) == found
    by_act = _json(told, lanes="act", act=["deny", "ask"])
    assert [(lane["id"], lane["statements"]) for lane in by_act["lanes"]] == [("deny", 1), ("ask", 0)]
    assert by_act["events"] == 0
    assert _json(told, lanes="act", act=["deny", "ask", "deny"])["lanes"] == by_act["lanes"]


@pytest.mark.parametrize(
    ("parameters", "status"),
    [
        ({"actor": "Nobody"}, 404),
        ({"issue": "nothing"}, 404),
        ({"since": "2017", "until": "2016"}, 400),
        ({"since": "soon"}, 400),
        ({"act": "shout"}, 400),
        ({"most": "1000"}, 400),
    ],
)
def test_what_cannot_be_shown_is_said(told: Path, parameters: dict[str, str], status: int) -> None:
    with client(told) as browser:
        answer = browser.get("/timeline.json", params=parameters)
    assert answer.status_code == status
    assert answer.json()["detail"]


def test_many_records_are_counted_and_paged(tmp_path: Path) -> None:
    statements = [said("Rina Sari", "claim", f"word {number}") for number in range(MOST_MARKS + 1)]
    path = ledger_of(tmp_path / "many.db", article("a", "2016-04-20", *statements))
    found = _json(path)
    assert found["marks"] == []
    assert found["overview"]["counts"] == [
        {"since": "2016-04-20", "until": "2016-04-20", "acts": {"claim": MOST_MARKS + 1}, "events": 0}
    ]
    last = _json(path, page=5)
    assert [row["statement"]["words"]["content"] for row in last["entries"]["rows"]] == [f"word {MOST_MARKS}"]
    assert not last["entries"]["more"]
    with client(path) as browser:
        assert "assertion 201" in browser.get("/timeline").text


def test_the_calendar_has_ends(tmp_path: Path) -> None:
    path = ledger_of(
        tmp_path / "ends.db",
        article("a", "0001-01-01", said("Rina Sari", "claim")),
        article("b", "9999-12-31", said("Rina Sari", "claim", "to the end")),
    )
    with client(path) as browser:
        for period in ("", "?since=9999-08", "?until=0001-02", "?since=9999-12-31&until=9999-12-31"):
            for address in (f"/timeline{period}", f"/timeline.svg{period}"):
                assert browser.get(address).status_code == 200, address


def test_words_of_strangers_are_escaped(told: Path) -> None:
    with client(told) as browser:
        page = browser.get("/timeline").text
        picture = browser.get("/timeline.svg").text
        table = browser.get("/timeline.csv").text
    assert "<b>" not in page.replace("<b>ujar</b>", "")
    assert "<i>" not in page
    titles = [title.text or "" for title in ElementTree.fromstring(picture).iter(f"{_SVG}title")]
    assert "20 April 2016 · =Joko <b> · deny: “=1+1 <i>”" in titles
    assert not any(element.tag == f"{_SVG}a" for element in ElementTree.fromstring(picture).iter())
    header, *rows = csv.reader(io.StringIO(table))
    assert header[:4] == ["actor", "name", "since", "until"]
    assert {row[1] for row in rows} == {"", "Rina Sari", "'=Joko <b>"}
    assert all(len(row) == len(header) for row in rows)


def test_an_alleged_event_leads_to_who_alleges_it(told: Path) -> None:
    statement = _json(told)["entries"]["rows"][0]["statement"]["id"]
    with client(told) as browser:
        page = browser.get("/timeline", params={"kind": "events"}).text
    assert "alleged by Rina Sari" in page
    assert f"/reader?article=a&amp;statement={statement}#here" in page


def test_a_span_drawn_across_the_picture_is_shown(chromium_browser: Browser, demo_server: str) -> None:
    with open_page(chromium_browser) as page:
        page.goto(f"{demo_server}/timeline")
        box = page.locator("#timeline").bounding_box()
        assert box is not None
        y = box["y"] + 60
        page.mouse.move(box["x"] + box["width"] * 0.4, y)
        page.mouse.down()
        page.mouse.move(box["x"] + box["width"] * 0.45, y)
        page.mouse.move(box["x"] + box["width"] * 0.5, y)
        page.mouse.up()
        page.wait_for_url("**since=2016-*until=2017-*")
        shown = page.locator("h1 small").inner_text()
        assert "2016 to" in shown
        page.get_by_role("link", name="Whole time").click()
        page.wait_for_url(lambda url: "since" not in url)


def test_a_bar_of_the_first_lane_zooms_by_keyboard(chromium_browser: Browser, demo_server: str) -> None:
    with open_page(chromium_browser, width=360) as page:
        page.goto(f"{demo_server}/timeline")
        assert page.evaluate("document.documentElement.scrollWidth") == 360
        page.locator("#timeline a:has(.cell)").first.focus()
        page.keyboard.press("Enter")
        page.wait_for_url("**since=2014-03-01*until=2014-03-31*")
        assert page.locator("#timeline .bar title").count() > 0


def test_a_time_without_records_says_so(demo_ledger: Path) -> None:
    with client(demo_ledger) as browser:
        page = browser.get("/timeline?since=1990&until=1991").text
    assert "Nothing was said and nothing happened in this time." in page
    assert 'id="records"' not in page
