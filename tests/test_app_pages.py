"""Every page of the app in all its forms, without a browser."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import msgspec
import pytest
from click.testing import CliRunner

from app_server import client
from ujar.cli import main
from ujar.ledger import Ledger, queries, reviews
from ujar.web.app.actions import ACTIONS
from ujar.web.app.page import Page
from ujar.web.app.pages import PAGES


def address_of(page: Page[Any, Any], ledger: Path) -> str:
    """Return an address at which a page has something to show."""
    with Ledger.open(ledger, readonly=True) as opened:
        article = next(queries.articles(opened)).id
        actor = next(queries.actors(opened)).id
        (round_,) = reviews.rounds(opened)
    given = {
        "reader": f"?article={article}",
        "review": f"?article={article}",
        "actor": f"?actor={actor}",
        "contested": "?between=NATO&between=Russia&issue=minsk-agreement",
        "positions": "?actor=Russia",
        "issues": "?suggest=true",
        "agreement": f"?round={round_.number}",
        "settle": f"?round={round_.number}&article={round_.articles[0]}",
    }
    return page.path + given.get(page.name, "")


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
@pytest.mark.parametrize("lang", ["en", "id"])
def test_every_page_is_html_in_both_languages(page: Page[Any, Any], lang: str, demo_ledger: Path) -> None:
    with client(demo_ledger) as browser:
        answer = browser.get(address_of(page, demo_ledger), headers={"accept-language": lang})
    assert answer.status_code == 200
    assert answer.headers["content-type"] == "text/html; charset=utf-8"
    assert f'<html lang="{lang}"' in answer.text
    assert answer.text.count("<h1") == 1
    assert "<style" not in answer.text
    assert not re.search(r"\s(style|on\w+)=", answer.text)
    assert not re.search(r"<script(?! src=)", answer.text)


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_page_has_a_json_twin_of_its_type(page: Page[Any, Any], demo_ledger: Path) -> None:
    address = address_of(page, demo_ledger).replace(page.path, page.address("json"), 1)
    with client(demo_ledger) as browser:
        answer = browser.get(address)
    assert answer.status_code == 200
    assert answer.headers["content-type"] == "application/json"
    assert msgspec.json.decode(answer.content, type=page.result) is not None


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_page_refuses_a_parameter_that_it_does_not_know(page: Page[Any, Any], demo_ledger: Path) -> None:
    with client(demo_ledger) as browser:
        answer = browser.get(page.address("json"), params={"nonsense": "1"})
    assert answer.status_code == 400
    assert answer.headers["content-type"] == "application/problem+json"
    assert "nonsense" in answer.json()["detail"]


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_page_can_be_opened_on_an_empty_ledger(page: Page[Any, Any], tmp_path: Path) -> None:
    with client(tmp_path / "new.db") as browser:
        answer = browser.get(page.path)
    needs = any(field.required for field in msgspec.structs.fields(page.query))
    assert answer.status_code == (400 if needs else 200)


def test_the_description_has_every_form_of_every_page(demo_ledger: Path) -> None:
    with client(demo_ledger) as browser:
        description = browser.get("/openapi.json").json()
    assert description["openapi"] == "3.1.0"
    forms = {page.address(ending) for page in PAGES for ending in ("json", *page.exports)}
    assert {path for path, verbs in description["paths"].items() if "get" in verbs} == {*forms, "/training.zip"}
    assert {path for path, verbs in description["paths"].items() if "post" in verbs} == {one.path for one in ACTIONS}
    listed = description["paths"]["/articles.json"]["get"]["parameters"]
    assert {"words", "lang", "outlet", "since", "until", "run", "sort", "page"} == {one["name"] for one in listed}


@pytest.mark.parametrize("address", ["/articles", "/actors", "/map"])
def test_an_empty_ledger_has_no_filter_to_take_away(tmp_path: Path, address: str) -> None:
    with client(tmp_path / "empty.db") as browser:
        bare, filtered = browser.get(address).text, browser.get(f"{address}?since=2014&until=2015").text
        if address == "/actors":
            filtered = browser.get(f"{address}?name=Wira").text
    assert "There is nothing here yet." in bare
    assert "Take a filter away" not in bare
    assert "Take a filter away" in filtered


def test_the_demo_counts_speakers_as_the_overview_does(tmp_path: Path) -> None:
    ran = CliRunner().invoke(main, ["demo", "--folder", str(tmp_path), "--no-serve"])
    with client(tmp_path / "demo.db") as browser:
        actors = browser.get("/index.json").json()["actors"]
    assert f" {actors} speakers" in ran.output
