"""The page of what is contested."""

from __future__ import annotations

import csv
import io
import re
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from app_server import client, open_page
from disputed import COMPANY, UNION, dispute

SIDES = {"between": [UNION, COMPANY]}


@pytest.fixture(scope="module")
def path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return dispute(tmp_path_factory.mktemp("dispute") / "dam.db")


def test_the_list_leads_to_each_dispute(path: Path) -> None:
    with client(path) as browser:
        page = browser.get("/contested", params=SIDES).text
        rows = browser.get("/contested.json", params=SIDES).json()["disputes"]["rows"]
    assert [(row["issue"], row["exchange"], row["name"]) for row in rows] == [
        ("dam", None, "Dam"),
        (None, "four.0", "Lorries were on time"),
    ]
    assert "exchange=four.0" in page
    assert "issue=dam&amp;show=denied" in page or "show=denied&amp;issue=dam" in page


def test_without_sides_those_that_say_most_are_taken(path: Path) -> None:
    with client(path) as browser:
        assert browser.get("/contested.json").json()["parties"] == [UNION, COMPANY]


def test_a_denial_stands_in_its_row_and_names_its_relation(path: Path) -> None:
    with client(path) as browser:
        page = browser.get("/contested", params={**SIDES, "issue": "Dam"}).text
    row = next(part for part in page.split("<tbody>") if 'id="s-one.0"' in part)
    assert re.search(r'id="s-one\.1".*denies\s*<a href="#s-one\.0">', row, re.DOTALL)
    assert 'id="s-one.2"' not in row


def test_what_is_unanswered_can_be_asked_for(path: Path) -> None:
    with client(path) as browser:
        found = browser.get("/contested.json", params={**SIDES, "issue": "dam", "show": "unanswered"}).json()
    said = [row["first"] for row in found["one"]["rows"]["rows"]]
    assert [one["voice"]["statement"] for one in said] == ["one.2", "five.0"]
    assert all(one["unanswered"] for one in said)


def test_an_exchange_and_what_is_said_together_are_pages_of_their_own(tmp_path: Path) -> None:
    path = dispute(tmp_path / "bare.db", book=None)
    with client(path) as browser:
        rows = browser.get("/contested.json", params=SIDES).json()["disputes"]["rows"]
        assert {row["exchange"] for row in rows} == {"one.0", "four.0", None}
        exchange = browser.get("/contested.json", params={**SIDES, "exchange": "one.1"}).json()["one"]
        together = browser.get("/contested.json", params={**SIDES, "together": "true"}).json()["one"]
        missing = browser.get("/contested.json", params={"exchange": "nowhere"})
    assert [row["first"]["voice"]["statement"] for row in exchange["rows"]["rows"]] == ["one.0"]
    assert [row["first"]["voice"]["statement"] for row in together["rows"]["rows"]] == ["two.0"]
    assert missing.status_code == 404


def test_an_issue_that_is_not_there_is_said_so(path: Path) -> None:
    with client(path) as browser:
        answer = browser.get("/contested.json", params={"issue": "Weather"})
    assert answer.status_code == 400
    assert "There is no issue 'Weather'" in answer.json()["detail"]


def test_a_permanent_link_opens_the_page_with_its_cell(path: Path) -> None:
    with client(path) as browser:
        page = browser.get("/contested", params={**SIDES, "issue": "dam", "at": "five.0", "page": "9"}).text
    assert 'id="s-five.0"' in page
    assert re.search(r'class="permanent" href="/contested\?[^"]*at=one\.0#s-one\.0"', page)


def test_the_table_holds_every_voice_with_its_reaction(path: Path) -> None:
    with client(path) as browser:
        answer = browser.get("/contested.csv", params={**SIDES, "issue": "dam"})
    rows = {row["statement"]: row for row in csv.DictReader(io.StringIO(answer.text))}
    assert set(rows) == {"one.0", "one.1", "one.2", "two.0", "three.0", "five.0"}
    assert (rows["one.1"]["relation"], rows["one.1"]["reacts_to"]) == ("denies", "one.0")
    assert rows["two.0"]["party"] == f"{UNION}; {COMPANY}"


def test_the_table_of_all_disputes_holds_every_part_that_the_page_lists(path: Path, tmp_path: Path) -> None:
    bare = dispute(tmp_path / "bare.db", book=None)
    for ledger in (path, bare):
        with client(ledger) as browser:
            listed = browser.get("/contested.json", params=SIDES).json()["disputes"]["rows"]
            rows = list(csv.DictReader(io.StringIO(browser.get("/contested.csv", params=SIDES).text)))
        shown = {
            "issue" if one["issue"] else "exchange" if one["exchange"] else "aimed" if one["aimed"] else "together"
            for one in listed
        }
        assert {row["part"] for row in rows} == shown
        assert sum(one["tally"]["statements"] for one in listed) == len(rows)
        assert {one["name"] for one in listed if one["exchange"]} == {
            row["issue"] for row in rows if row["part"] == "exchange"
        }


def test_on_paper_a_line_says_what_was_asked_for(path: Path) -> None:
    with client(path) as browser:
        page = browser.get("/contested", params={**SIDES, "issue": "dam", "since": "2014", "show": "unanswered"}).text
    (line,) = re.findall(r'<p class="asked-for">(.*?)</p>', page)
    assert re.sub(r"<[^>]+>", "", line) == (
        f"Between: {UNION}, {COMPANY} · Issue: Dam · From: 2014 · Show: only what is unanswered"
    )


def test_the_cell_of_a_permanent_link_is_marked_at_once(chromium_browser: Browser, demo_server: str) -> None:
    with open_page(chromium_browser) as page:
        page.context.grant_permissions(["clipboard-read", "clipboard-write"])
        page.goto(f"{demo_server}/contested?between=NATO&between=Russia&issue=minsk-agreement")
        for number in (0, 1):
            cell = page.locator(".cell", has=page.locator("a.permanent")).nth(number)
            plain = cell.evaluate("cell => getComputedStyle(cell).backgroundColor")
            cell.locator("a.permanent").click()
            assert cell.evaluate("cell => getComputedStyle(cell).backgroundColor") != plain
        assert page.locator(".cell.chosen").count() == 1


@pytest.mark.parametrize("width", [360, 1280])
def test_the_page_fits_and_its_links_are_copied(chromium_browser: Browser, demo_server: str, width: int) -> None:
    with open_page(chromium_browser, width=width, scheme="dark") as page:
        page.context.grant_permissions(["clipboard-read", "clipboard-write"])
        page.goto(f"{demo_server}/contested?between=NATO&between=Russia&issue=minsk-agreement")
        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
        link = page.locator("a.permanent").first
        link.click()
        page.wait_for_function("document.getElementById('status').textContent !== ''")
        assert page.evaluate("navigator.clipboard.readText()") == link.evaluate("(one) => one.href")
        assert page.url == link.evaluate("(one) => one.href")
