"""The app keeps its doors shut: other hosts, other origins, missing tokens, hostile addresses."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from app_server import client, token_on

PAGES_OF_OURS = ("/", "/articles", "/runs", "/nowhere", "/openapi.json")


@pytest.mark.parametrize("address", PAGES_OF_OURS)
def test_every_answer_carries_the_headers(address: str, demo_ledger: Path) -> None:
    with client(demo_ledger) as browser:
        headers = browser.get(address).headers
    policy = dict(part.split(" ", 1) for part in headers["content-security-policy"].split("; "))
    assert policy["default-src"] == "'none'"
    assert policy["script-src"] == policy["style-src"] == "'self'"
    assert policy["frame-ancestors"] == policy["base-uri"] == "'none'"
    assert headers["x-content-type-options"] == "nosniff"
    assert headers["cache-control"] == "no-store"


def test_files_are_kept_by_the_browser(demo_ledger: Path) -> None:
    with client(demo_ledger) as browser:
        page = browser.get("/").text
        found = re.search(r'href="(/static/app/app\.css\?v=[0-9a-f]{12})"', page)
        assert found is not None
        answer = browser.get(found[1])
    assert answer.status_code == 200
    assert "immutable" in answer.headers["cache-control"]
    assert answer.headers["x-content-type-options"] == "nosniff"


@pytest.mark.parametrize("host", ["evil.example", "127.0.0.1.evil.example", "", "[::1", "localhost:80@evil.example"])
def test_another_host_is_refused(host: str, demo_ledger: Path) -> None:
    with client(demo_ledger) as browser:
        answer = browser.get("/articles.json", headers={"host": host})
    assert answer.status_code == 400
    assert "articles" not in answer.json()


@pytest.mark.parametrize("host", ["127.0.0.1:8642", "localhost", "[::1]:80"])
def test_this_machine_is_answered(host: str, demo_ledger: Path) -> None:
    with client(demo_ledger) as browser:
        assert browser.get("/articles.json", headers={"host": host}).status_code == 200


def test_a_preference_is_kept_and_leads_back(demo_ledger: Path) -> None:
    with client(demo_ledger) as browser:
        token = token_on(browser.get("/articles").text)
        form = {"token": token, "lang": "id", "back": "/articles?sort=outlet"}
        answer = browser.post("/preferences", data=form, follow_redirects=False)
        assert answer.status_code == 303
        assert answer.headers["location"] == "/articles?sort=outlet"
        assert '<html lang="id"' in browser.get("/articles").text


@pytest.mark.parametrize("back", ["https://evil.example/", "//evil.example", "/\\evil.example", "javascript:alert(1)"])
def test_a_change_leads_nowhere_else(back: str, demo_ledger: Path) -> None:
    with client(demo_ledger) as browser:
        form = {"token": token_on(browser.get("/").text), "theme": "dark", "back": back}
        answer = browser.post("/preferences", data=form, follow_redirects=False)
    assert answer.headers["location"] == "/"


def test_a_change_needs_thetoken_on(demo_ledger: Path) -> None:
    with client(demo_ledger) as browser:
        browser.get("/")
        for token in ("", "wrong", "ü"):
            answer = browser.post("/preferences", data={"token": token, "lang": "id", "back": "/"})
            assert answer.status_code == 403
        assert '<html lang="en"' in browser.get("/").text


@pytest.mark.parametrize(
    "headers",
    [{"origin": "https://evil.example"}, {"sec-fetch-site": "cross-site"}, {"origin": "null"}],
)
def test_a_change_from_another_origin_is_refused(headers: dict[str, str], demo_ledger: Path) -> None:
    with client(demo_ledger) as browser:
        form = {"token": token_on(browser.get("/").text), "lang": "id", "back": "/"}
        assert browser.post("/preferences", data=form, headers=headers).status_code == 403


def test_a_preference_cannot_be_set_by_a_link(demo_ledger: Path) -> None:
    with client(demo_ledger) as browser:
        assert browser.get("/preferences?lang=id").status_code == 405


@pytest.mark.parametrize(
    "address",
    [
        "/articles?words=%22%22%22",
        "/articles?since=yesterday",
        "/articles?page=0",
        "/articles?page=1&page=2",
        "/articles?sort=" + "x" * 600,
        "/reader",
    ],
)
def test_a_bad_address_is_a_problem_that_says_why(address: str, demo_ledger: Path) -> None:
    with client(demo_ledger) as browser:
        page = browser.get(address)
        twin = browser.get(address.replace("?", ".json?") if "?" in address else f"{address}.json")
    assert page.status_code == twin.status_code == 400
    assert twin.headers["content-type"] == "application/problem+json"
    assert set(twin.json()) == {"status", "title", "detail", "type"}
    assert len(twin.json()["detail"]) > 10


def test_hostile_values_come_back_escaped(demo_ledger: Path) -> None:
    with client(demo_ledger) as browser:
        page = browser.get("/articles", params={"outlet": '"><script>alert(1)</script>'}).text
        missing = browser.get("/reader", params={"article": "<img src=x onerror=alert(1)>"}).text
    assert "<script>alert" not in page
    assert "<img" not in missing
    assert "&lt;img" in missing


def test_files_outside_are_not_served(demo_ledger: Path) -> None:
    with client(demo_ledger) as browser:
        for path in (
            "/static/../words.py",
            "/static/%2e%2e/words.py",
            "/static//etc/passwd",
            "/static/app/../../page.py",
        ):
            assert browser.get(path).status_code == 404


def test_a_form_that_is_refused_leads_back_to_its_page(demo_ledger: Path) -> None:
    with client(demo_ledger) as browser:
        token = token_on(browser.get("/queue").text)
        for back, link in (("/queue?order=place", True), ("https://evil.example/queue", False)):
            answer = browser.post("/queue", data={"token": token, "score": "much", "back": back})
            assert answer.status_code == 400
            assert ('href="/queue?order=place"' in answer.text) is link
            assert "evil" not in answer.text
