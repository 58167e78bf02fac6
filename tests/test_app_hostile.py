"""Articles, names and outlets of strangers who mean harm: every page in every form shows them and does nothing else."""

from __future__ import annotations

import re
from functools import partial
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit
from xml.etree import ElementTree

import pytest
from playwright.sync_api import Browser, ConsoleMessage, Error, Page, Request

from app_server import client, open_page, server
from ledger_samples import hashed
from ujar.ledger import Ledger, queries
from ujar.ledger.issues import put_codebook
from ujar.link.issues import Codebook, Issue
from ujar.reading import from_text
from ujar.run import analyse
from ujar.web.app.asking import address
from ujar.web.app.page import Page as WebPage
from ujar.web.app.pages import PAGES

WEB_PAGES = [page for page in PAGES if page.name != "settle"]
"""All but the one that needs a round of several reviewers."""

SCRIPT = "<script>window.harmed = 1</script>"
IMAGE = "<img src=x onerror=window.harmed=1>"
FORMULA = '=HYPERLINK("http://evil.example";"x")'
RIGHT_TO_LEFT = "‮"


@pytest.fixture(scope="module")
def hostile(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("hostile") / "hostile.db"
    texts = [
        f"Minister Ann {SCRIPT} Reed said that “{IMAGE} the dam is safe”. Mayor Bob Stone denied that the dam is safe.",
        f"“{FORMULA} is what we want,” said {RIGHT_TO_LEFT}Senator Eve Poole, of Jakarta. 😀 Police attacked.",
        "“" * 3000 + " said Senator Eve Poole.",
        '"><svg/onload=window.harmed=1> said Bob Stone that the dam is a danger. {{ 7 * 7 }} {% raw %}',
        "Bob Stone said the dam " + "x" * 50_000,
    ]
    articles = [
        from_text(
            text,
            lang="en",
            published=f"2021-03-0{number}",
            id=f"a{number}{IMAGE}",
            path=f"{FORMULA}{number}.txt",
            title=f"{SCRIPT}{number}{RIGHT_TO_LEFT}",
            outlet=f"{IMAGE}",
            url="javascript:window.harmed=1",
            byline='"><script>window.harmed=1</script>',
        )
        for number, text in enumerate(texts, 1)
    ]
    with Ledger.open(path) as ledger:
        ledger.put(hashed(analyse(article)) for article in articles)
        issue = Issue(name=f"{IMAGE} dam", words=("dam",), definition=SCRIPT, examples=(FORMULA,))
        put_codebook(ledger, Codebook(issues=(issue,)))
    return path


def _note(said: list[str], what: ConsoleMessage | Error) -> None:
    said.append(what.text if isinstance(what, ConsoleMessage) else str(what))


def _address(page: WebPage[Any, Any], ledger: Path, ending: str | None = None) -> str:
    """Return an address of a page, or of one of its forms, with what it has to be given."""
    with Ledger.open(ledger, readonly=True) as opened:
        given = {
            "reader": {"article": next(queries.articles(opened)).id},
            "review": {"article": next(queries.articles(opened)).id},
            "actor": {"actor": next(queries.actors(opened)).id},
        }
    return address(page.address(ending) if ending else page.path, given.get(page.name, {}).items())


def _addresses(ledger: Path) -> list[str]:
    return [_address(page, ledger) for page in WEB_PAGES] + [
        "/search?words=dam",
        "/reader?article=nowhere%3Cscript%3E",
        "/actors?name=%3Cimg%20src=x%3E",
    ]


def test_nothing_runs_and_nothing_is_asked_elsewhere(hostile: Path, chromium_browser: Browser) -> None:
    with server(hostile) as served:
        own = urlsplit(served).netloc
        foreign: list[str] = []

        def watch(request: Request) -> None:
            if urlsplit(request.url).netloc not in (own, ""):
                foreign.append(request.url)

        for path in _addresses(hostile):
            missing = "nowhere" in path
            context = chromium_browser.new_context()
            page: Page = context.new_page()
            said: list[str] = []
            page.on("dialog", lambda dialog: dialog.dismiss())
            page.on("request", watch)
            page.on("console", partial(_note, said))
            page.on("pageerror", partial(_note, said))
            page.goto(served + path)
            page.wait_for_load_state("networkidle")
            assert page.evaluate("window.harmed") is None, path
            assert page.locator("main img, main script, main svg[onload]").count() == 0, path
            assert not [one for one in said if not (missing and "404" in one)], path
            assert page.locator('a[href^="javascript:"]').count() == 0, path
            context.close()
        assert foreign == []


def test_every_form_is_safe(hostile: Path) -> None:
    with client(hostile) as browser:
        for page in WEB_PAGES:
            for ending in page.exports:
                where = _address(page, hostile, ending)
                answer = browser.get(where)
                assert answer.status_code == 200, where
                assert "html" not in answer.headers["content-type"], where
                if ending == "svg":
                    tags = {element.tag.rpartition("}")[2] for element in ElementTree.fromstring(answer.text).iter()}
                    assert not tags & {"script", "foreignObject", "image", "img"}, where
                if ending == "csv":
                    assert not re.search(r'(?m)(^|,)"?[=@]', answer.text), where
            html = browser.get(_address(page, hostile)).text
            for harm in (RIGHT_TO_LEFT, SCRIPT, IMAGE):
                assert harm not in html, page.name


def test_templates_in_a_text_are_text(hostile: Path, chromium_browser: Browser) -> None:
    with server(hostile) as served, open_page(chromium_browser) as page:
        page.goto(f"{served}/search?words=danger")
        page.goto(f"{served}/articles")
        page.locator(".list tbody tr", has_text="2021").nth(1).locator("th a").click()
        assert "{{ 7 * 7 }}" in page.inner_text("main")
