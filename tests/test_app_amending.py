"""From a wrong record to its correction, and what people decided seen on the pages."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser
from starlette.testclient import TestClient

from app_server import client, open_page, server
from coding_window import id_of, make_path
from ujar.ledger import Ledger, reviews


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A ledger of two articles with four statements, two of which are linked across the articles."""
    return make_path(tmp_path)


@pytest.fixture
def visitor(path: Path) -> Iterator[TestClient]:
    with client(path) as started:
        yield started


@pytest.mark.parametrize("address", ["/reader?article=one", "/search?words=leaks", "/actor?actor=person.tono-wibowo"])
def test_every_statement_leads_to_its_correction(visitor: TestClient, address: str) -> None:
    page = visitor.get(address).text
    assert f'class="amend" href="/review?article=one&amp;statement={id_of("one", 1)}#here"' in page


def test_so_do_the_cards_of_other_pages(demo_ledger: Path) -> None:
    with client(demo_ledger) as visitor:
        disputes = visitor.get("/contested.json").json()["disputes"]["rows"]
        issue = next(one["issue"] for one in disputes if one["issue"])
        for address in ("/timeline", f"/contested?issue={issue}"):
            assert 'class="amend" href="/review?article=' in visitor.get(address).text, address


def test_what_people_decided_is_marked(visitor: TestClient, path: Path) -> None:
    with Ledger.open(path) as ledger:
        reviews.accept(ledger, id_of("one", 0), by="Rina")
        reviews.edit(ledger, id_of("one", 1), reviews.Edit(act="promise"), by="Rina")
    page = visitor.get("/reader?article=one").text
    first, second, third = page.split('<li class="card ')[1:]
    assert "accepted</span>" in first
    assert "Accepted by Rina" in first
    assert "hand" not in first.partition('class="maker"')[2].partition("</p>")[0]
    assert "Changed by Rina" in second
    assert "st-" not in third
    margins = visitor.get("/reader.json?article=one").json()["margins"]
    assert [one["reviewed"] and one["reviewed"]["state"] for one in margins] == ["accepted", "edited", None]
    assert visitor.get("/search?words=leaks").text.count("st-edited") == 1
    hits = visitor.get("/search.json?words=leaks").json()["hits"]["rows"]
    assert [(one["reviewed"]["state"], one["reviewed"]["reviewer"]) for one in hits] == [("edited", "Rina")]
    assert "save for what a person is said to have accepted" in page


def test_a_key_leads_from_the_reader_to_the_coding_window(path: Path, chromium_browser: Browser) -> None:
    with server(path) as address, open_page(chromium_browser) as page:
        for keys, asked in (("jjc", id_of("one", 1)), ("c", id_of("one", 0))):
            page.goto(f"{address}/reader?article=one")
            for key in keys:
                page.keyboard.press(key)
            page.wait_for_url("**/review?**")
            assert page.locator(".panel").get_attribute("data-statement") == asked
