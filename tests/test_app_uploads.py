"""Files given to the page: stored, counted, bounded, and never trusted for their names."""

from __future__ import annotations

import gzip
import re
import time
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser
from starlette.testclient import TestClient

from app_server import client, open_page, server, token_on
from ujar.extract.languages.id.frames import MADE_BY
from ujar.ledger import Ledger, queries

NEWS = "Gubernur Raden Wira mengatakan bahwa pelabuhan itu aman. Nelayan Sari membantah pernyataan itu."
TABLE = 'title,text,date\nSatu,"Menteri Dewi Lestari menuduh perusahaan itu berbohong.",2021-03-04\n,,\n'


def _send(browser: TestClient, files: list[tuple[str, bytes]], **fields: str) -> Any:
    sent = [("files", (name, content)) for name, content in files]
    form = {"token": token_on(browser.get("/add").text), **fields}
    return browser.post("/add", data=form, files=sent, follow_redirects=False)


def _wait(browser: TestClient) -> dict[str, Any]:
    deadline = time.monotonic() + 60
    while time.monotonic() < deadline:
        upload: dict[str, Any] = browser.get("/add.json").json()["uploads"][0]
        if upload["state"] in ("finished", "failed"):
            return upload
        time.sleep(0.05)
    raise AssertionError("the upload did not end")


def test_files_become_articles(tmp_path: Path) -> None:
    path = tmp_path / "new.db"
    page = f"<html><body><article><p>{NEWS}</p></article></body></html>".encode()
    files = [("../../etc/a.txt", NEWS.encode()), ("b.csv", TABLE.encode()), ("c.html.gz", gzip.compress(page))]
    with client(path) as browser:
        answer = _send(browser, files, lang="id", published="2021-05")
        assert answer.status_code == 303
        assert answer.headers["location"] == "/add"
        upload = _wait(browser)
        assert (upload["state"], upload["added"], upload["failed"]) == ("finished", 3, 1)
        assert upload["files"] == ["a.txt", "b.csv", "c.html.gz"]
        assert "Raden Wira" in browser.get("/").text
        runs = browser.get("/runs.json?run=1").json()
        after, shown = browser.get("/add").text, browser.get("/runs?run=1").text
        listed = browser.get(f"/articles.json?run={upload['run']}").json()["articles"]["rows"]
    assert runs["failures"][0]["path"] == "b.csv"
    assert (upload["run"], len(listed)) == (1, 3)
    assert '<a href="/articles?run=1">3 articles</a>' in after
    assert '<a href="/articles?run=1">3 articles</a>' in shown
    assert runs["written"]["1"]["articles"] == 3
    assert MADE_BY in runs["written"]["1"]["made_by"]
    assert f"<code>{MADE_BY}</code>" in shown
    assert "language: Indonesian" in shown
    assert "published: May 2021" in shown
    assert re.search(r"<td>Fill its text column, or leave the row out\.</td>", shown)
    assert not re.search(r">\d{4}-\d\d-\d\dT", shown)
    with Ledger.open(path) as ledger:
        rows = {row.path: row for row in queries.articles(ledger)}
    assert set(rows) == {"a.txt", "b.csv#1", "c.html.gz"}
    assert rows["a.txt"].published.value == "2021-05"
    assert rows["b.csv#1"].title == "Satu"


def test_the_same_file_again_is_unchanged(tmp_path: Path) -> None:
    with client(tmp_path / "new.db") as browser:
        for expected in ("added", "unchanged"):
            _send(browser, [("a.txt", NEWS.encode())], lang="id")
            assert _wait(browser)[expected] == 1


def test_a_table_without_a_column_of_texts_says_so(tmp_path: Path) -> None:
    with client(tmp_path / "new.db") as browser:
        _send(browser, [("b.csv", b"a,b\n1,2\n")])
        upload = _wait(browser)
    assert upload["state"] == "failed"
    assert upload["error"].startswith("b.csv: ")


@pytest.mark.parametrize(
    ("files", "fields"),
    [
        ([], {}),
        ([("a.txt", b"x")], {"lang": "fr"}),
        ([("a.txt", b"x")], {"published": "yesterday"}),
        ([("a.csv", b"x")], {"columns": "nonsense"}),
    ],
)
def test_what_cannot_be_read_is_refused(files: list[tuple[str, bytes]], fields: dict[str, str], tmp_path: Path) -> None:
    with client(tmp_path / "new.db") as browser:
        answer = _send(browser, files, **fields)
        assert answer.status_code == 400
        assert browser.get("/add.json").json()["uploads"] == []


def test_too_much_is_refused_before_it_is_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("UJAR_MAX_UPLOAD_BYTES", "2000")
    with client(tmp_path / "new.db") as browser:
        answer = _send(browser, [("a.txt", b"x" * 3000)])
    assert answer.status_code == 413


def test_files_need_the_token(tmp_path: Path) -> None:
    with client(tmp_path / "new.db") as browser:
        answer = browser.post("/add", files=[("files", ("a.txt", NEWS.encode()))])
        assert answer.status_code == 403
        assert browser.get("/add.json").json()["uploads"] == []


def test_an_empty_ledger_is_filled_from_its_first_page(tmp_path: Path, chromium_browser: Browser) -> None:
    file = tmp_path / "berita.txt"
    file.write_text(NEWS, encoding="utf-8")
    with server(tmp_path / "new.db") as address, open_page(chromium_browser) as page:
        page.goto(address)
        page.set_input_files("#files", str(file))
        assert page.inner_text(".chosen") == "1 file chosen"
        page.click("button.main")
        page.wait_for_selector("#progress:not(:has([data-busy]))")
        assert "done" in page.inner_text("#progress")
        page.goto(f"{address}/articles")
        assert page.locator(".list tbody tr").count() == 1


def test_advice_fits_a_page(tmp_path: Path) -> None:
    with client(tmp_path / "new.db") as browser:
        _send(browser, [("a.txt", b"12 34 56 78"), ("b.txt", b"Der Minister sagte am Montag, das sei falsch.")])
        _wait(browser)
        for lang, words in (("en", "where it is added"), ("id", "ketika menambahkannya")):
            page = browser.get("/runs?run=1", headers={"accept-language": lang}).text
            assert words in page
            assert "--lang" not in page
        for lang, words in (("en", "The list of actors has all names"), ("id", "Daftar aktor memuat semua nama")):
            page = browser.get("/timeline?actor=nobody", headers={"accept-language": lang}).text
            assert words in page
            assert "ujar actors" not in page
