"""The page of positions."""

from __future__ import annotations

import csv
import io
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from app_server import client, open_page
from disputed import COMPANY, UNION, article, dispute
from ledger_samples import hashed
from ujar.ledger import Ledger


@pytest.fixture(scope="module")
def path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    found = dispute(tmp_path_factory.mktemp("positions") / "dam.db")
    with Ledger.open(found) as ledger:
        ledger.put([hashed(article("six", "2020-08-08", ("union", "oppose", "=SUM(1) <b>the dam</b>")))])
    return found


def test_the_grid_leads_to_the_actors(path: Path) -> None:
    with client(path) as browser:
        found = browser.get("/positions.json").json()
        page = browser.get("/positions").text
    (row,) = [row for row in found["grid"]["rows"] if row["name"] == UNION]
    assert (row["supports"], row["opposes"]) == ([2], [2])
    assert f"/positions?actor={row['id']}&amp;issue=dam" in page


def test_a_change_stands_with_both_passages(path: Path) -> None:
    with client(path) as browser:
        page = browser.get("/positions", params={"actor": UNION}).text
        found = browser.get("/positions.json", params={"actor": UNION}).json()["actor"]
    (change,) = found["changes"]
    assert (change["before"]["statement"], change["after"]["statement"]) == ("three.0", "six.0")
    assert (found["changed"], len(found["steps"])) == (1, 1)
    pair = page.split('class="pair"')[1].split("</article>")[0]
    assert "The dam can stay" in pair
    assert "=SUM(1) &lt;b&gt;the dam&lt;/b&gt;" in pair


def test_an_actor_is_found_by_id_and_by_name_alike(path: Path) -> None:
    with client(path) as browser:
        ids = [row["id"] for row in browser.get("/positions.json").json()["grid"]["rows"] if row["name"] == UNION]
        by_id = browser.get("/positions.json", params={"actor": ids[0]}).json()["actor"]
        by_name = browser.get("/positions.json", params={"actor": UNION.upper()}).json()["actor"]
    assert (by_id["name"], by_id["id"]) == (UNION, ids[0])
    assert by_id["courses"] == by_name["courses"]


def test_the_table_is_filtered_by_position_and_period(path: Path) -> None:
    with client(path) as browser:
        opposed = browser.get("/positions.json", params={"actor": UNION, "position": "opposes"}).json()["actor"]
        early = browser.get("/positions.json", params={"actor": UNION, "until": "2020-03"}).json()["actor"]
    assert [row["stand"]["statement"] for row in opposed["taken"]["rows"]] == ["six.0", "five.0"]
    assert [row["stand"]["statement"] for row in early["taken"]["rows"]] == ["two.0", "one.0", "one.2"]
    assert early["changed"] == 0


def test_the_files_are_safe_for_spreadsheets_and_browsers(path: Path) -> None:
    with client(path) as browser:
        table = browser.get("/positions.csv", params={"actor": UNION})
        picture = browser.get("/positions.svg", params={"actor": UNION}, headers={"accept-language": "id"})
    rows = {row["statement"]: row for row in csv.DictReader(io.StringIO(table.text))}
    assert rows["six.0"]["words"].startswith("'=SUM(1)")
    titles = [node.text or "" for node in ET.fromstring(picture.text).iter("{http://www.w3.org/2000/svg}title")]
    assert any("menentang" in title and "=SUM(1) <b>" in title for title in titles)


def test_the_table_of_all_marks_where_a_position_changed(path: Path) -> None:
    with client(path) as browser:
        found = browser.get("/positions.json").json()["grid"]
        page = browser.get("/positions").text
        only = browser.get("/positions.json?changed=true").json()["grid"]
        each = {
            row["id"]: browser.get("/positions.json", params={"actor": row["id"]}).json()["actor"]
            for row in found["rows"]
        }
    for row in found["rows"]:
        courses = {course["issue"]: course["changes"] for course in each[row["id"]]["courses"]}
        assert row["changes"] == [courses.get(issue, 0) for issue, _ in found["issues"]]
    assert [(row["name"], row["changes"]) for row in only["rows"]] == [(COMPANY, [1]), (UNION, [1])]
    assert "1 change" in page
    assert page.count('class="num turned"') == 2


def test_who_is_not_known_is_said_to_be_so_with_near_names(path: Path) -> None:
    with client(path) as browser:
        for ending in ("", ".json"):
            answer = browser.get(f"/positions{ending}", params={"actor": f"{UNION}x"})
            assert answer.status_code == 400
            assert "There is no actor or side" in answer.text
            assert f"Did you mean {UNION}" in answer.text


def test_marks_lead_to_the_passages_by_keyboard(chromium_browser: Browser, demo_server: str) -> None:
    with open_page(chromium_browser, width=360) as page:
        page.goto(f"{demo_server}/positions?actor=Raden+Wirabuana")
        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
        mark = page.locator("svg.stands a").first
        mark.focus()
        page.keyboard.press("Enter")
        page.wait_for_url("**#*")
        assert "/reader?article=" in page.url or "#table" in page.url
