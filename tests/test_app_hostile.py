"""Articles and names that strangers wrote to do harm: on no page, in no form, does any of it act."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import msgspec
import pytest
from playwright.sync_api import Browser, BrowserContext, ConsoleMessage, Dialog, Request

from app_server import client, server
from reader_samples import HOSTILE
from told import article, happened, ledger_of, said
from ujar.ledger import Ledger, queries, reviews
from ujar.ledger.issues import put_codebook
from ujar.link.issues import Codebook, Issue, SideWords, parse_codebook
from ujar.records import Article
from ujar.web.app.page import Page
from ujar.web.app.pages import PAGES

SCRIPT = "<script>alert(1)</script>"
IMAGE = "\"'><img src=https://evil.example/x onerror=alert(2)>"
FORMULA = '=HYPERLINK("https://evil.example/")'
NAMES = (f"{SCRIPT} Rini", IMAGE, FORMULA, "+1+1", "-1-1", "@SUM(A1)", "</title></svg>\u202eTono 😀", "{{ 7 * 7 }}")
DAM = "]]><svg onload=alert(3)> the dam"
WORDS = "the dam is safe"
NESTED = 10_000
LONG_LINE = 5_000_000


def _articles() -> Iterator[Article]:
    told = [
        article(
            f"bad{n}", f"2016-04-{n + 1:02}",
            said(NAMES[n], "claim", f"{WORDS} {SCRIPT} 🚢{n}"),
            said(NAMES[n - 1], "deny", f"the dam leaks {IMAGE} {n}"),
            said(NAMES[n - 2], "accuse", f"javascript:alert({n}) \x00\x07{HOSTILE[:40]}"),
            happened("PROTEST", NAMES[n], at=(IMAGE, -8.85, 121.65), day="2016-04-01"),
            happened("ASSAULT", NAMES[n - 1], at=(FORMULA, None, None), by=1),
        )
        for n in range(len(NAMES))
    ]  # fmt: skip
    for n, one in enumerate(told):
        yield msgspec.structs.replace(
            one, title=(SCRIPT, FORMULA, IMAGE, "T" * 100_000)[n % 4], outlet=NAMES[n], byline=IMAGE,
            url="javascript:alert(4)" if n % 2 else "https://evil.example/\"onmouseover=alert(5)",
            path=f"={n}\"><b>.txt",
        )  # fmt: skip
    yield article("deep", "2016-05-01", said(NAMES[0], "claim", "“" * NESTED + WORDS + "”" * NESTED))
    yield article("wide", "2016-05-02", said(NAMES[1], "deny", WORDS), said(NAMES[2], "claim", "x" * LONG_LINE))


@pytest.fixture(scope="module")
def hostile(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A ledger in which everything that a stranger can name is hostile, with decisions about it."""
    path = ledger_of(tmp_path_factory.mktemp("hostile") / "bad.db", *_articles())
    side = SideWords(position="supports", words=(WORDS,))
    against = SideWords(position="opposes", words=("leaks",))
    issue = Issue(name=DAM, words=("dam",), definition=IMAGE, examples=(SCRIPT,), sides={FORMULA: side, IMAGE: against})
    with Ledger.open(path) as ledger:
        put_codebook(ledger, Codebook(issues=(issue,)))
        first, second, third = list(queries.statements(ledger, limit=3))
        reviews.edit(ledger, first.id, reviews.Edit(target=IMAGE, addressee=FORMULA), by=SCRIPT, note=IMAGE)
        reviews.reject(ledger, second.id, by=SCRIPT, note=SCRIPT)
        reviews.link(ledger, third.id, first.id, "denies", by=IMAGE)
        with ledger.run(command=SCRIPT, options={SCRIPT: IMAGE}) as run:
            ledger.fail(run, ValueError(SCRIPT), path=IMAGE, hint=IMAGE)
    return path


@pytest.fixture(scope="module")
def served(hostile: Path) -> Iterator[str]:
    """The address of the app on the hostile ledger."""
    with server(hostile) as address:
        yield address


def _addresses(path: Path, page: Page[Any, Any]) -> list[str]:
    """Return addresses at which a page shows what is hostile, its own parameters among it."""
    with Ledger.open(path, readonly=True) as ledger:
        issue = ledger.connection.value("SELECT id FROM issues")
        actors = [row.id for row in queries.actors(ledger, limit=4)]
    texts = ("bad0", "bad1", "bad2", "bad3", "deep", "wide")
    given: dict[str, list[dict[str, Any]]] = {
        "reader": [{"article": one} for one in texts] + [{"article": "bad0", "raw": "true"}],
        "review": [{"article": one} for one in texts],
        "actor": [{"actor": one} for one in actors],
        "search": [{"words": "dam"}, {"words": SCRIPT}],
        "positions": [{"issue": issue}],
        "contested": [{"issue": issue}, {"between": NAMES[:2], "issue": issue}],
        "issues": [{"suggest": "true"}, {"edit": issue}],
        "network": [{"kind": kind} for kind in ("conflict", "affiliation", "reactions")],
        "decisions": [{}, {"reviewer": SCRIPT}],
    }
    with client(path) as visitor:
        made = [visitor.build_request("GET", page.path, params=one).url for one in given.get(page.name, [{}])]
    return [url.raw_path.decode() for url in made]


def _in(ending: str, page: Page[Any, Any], address: str) -> str:
    return address.replace(page.path, page.address(ending), 1)


class _Watch:
    """What a browser does that it should not: dialogs, errors, violations of the policy, requests to others."""

    def __init__(self, context: BrowserContext, origin: str) -> None:
        self.seen: list[str] = []
        self._origin = origin
        context.on("request", self._request)
        context.on("console", self._console)
        context.on("weberror", lambda error: self.seen.append(str(error.error)))
        context.on("dialog", self._dialog)

    def _console(self, one: ConsoleMessage) -> None:
        # A browser looks for an icon of its own accord where a file cannot name one.
        if one.type == "error" and not one.location["url"].endswith("/favicon.ico"):
            self.seen.append(one.text)

    def _request(self, one: Request) -> None:
        if not one.url.startswith(self._origin):
            self.seen.append(f"request to {one.url}")

    def _dialog(self, one: Dialog) -> None:
        self.seen.append(f"dialog {one.message}")
        one.dismiss()


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_nothing_runs_and_nothing_is_asked_of_others(
    page: Page[Any, Any], hostile: Path, served: str, chromium_browser: Browser
) -> None:
    context = chromium_browser.new_context(viewport={"width": 1000, "height": 900})
    watch = _Watch(context, served)
    shown = context.new_page()
    addresses = _addresses(hostile, page)
    for address in addresses:
        answer = shown.goto(served + address)
        assert answer is not None
        assert answer.status == 200, address
        links = shown.eval_on_selector_all(
            "[href], [src], [action]", "all => all.map(one => one.href?.baseVal ?? one.href ?? one.src ?? one.action)"
        )
        assert [link for link in links if str(link).lower().startswith(("javascript:", "data:"))] == []
    for ending in ("json", *page.exports):
        if ending in ("json", "svg", "txt"):
            shown.goto(served + _in(ending, page, addresses[0]))
    context.close()
    assert watch.seen == []


@pytest.mark.parametrize("page", [page for page in PAGES if page.exports], ids=lambda page: page.name)
def test_files_to_take_away_hold_nothing_that_acts(page: Page[Any, Any], hostile: Path) -> None:
    with client(hostile) as visitor:
        for address in _addresses(hostile, page):
            for ending in page.exports:
                answer = visitor.get(_in(ending, page, address))
                assert answer.status_code == 200, (address, ending)
                assert answer.headers["x-content-type-options"] == "nosniff"
                _CHECKS[ending](answer.text)


def _check_csv(text: str) -> None:
    rows = list(csv.reader(io.StringIO(text)))
    assert len({len(row) for row in rows}) == 1
    risky = [cell for row in rows for cell in row if cell.startswith(("=", "+", "-", "@", "\t", "\r"))]
    assert [cell for cell in risky if not re.fullmatch(r"-?\d+(\.\d+)?", cell)] == []


def _check_xml(text: str) -> None:
    for element in ElementTree.fromstring(text).iter():
        name = str(element.tag).rpartition("}")[2].lower()
        assert name not in ("script", "foreignobject", "image", "iframe", "animate", "set")
        for attribute, value in element.attrib.items():
            assert not attribute.rpartition("}")[2].lower().startswith("on")
            assert not value.strip().lower().startswith(("javascript:", "data:"))


def _check_yaml(text: str) -> None:
    assert [issue.name for issue in parse_codebook(text.encode(), "issues.yaml").issues] == [DAM]


def _check_text(text: str) -> None:
    assert text.strip()


_CHECKS = {"csv": _check_csv, "svg": _check_xml, "graphml": _check_xml, "yaml": _check_yaml, "txt": _check_text}


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_a_long_text_and_a_huge_title_do_not_make_a_huge_page(page: Page[Any, Any], hostile: Path) -> None:
    with client(hostile) as visitor:
        for address in _addresses(hostile, page):
            assert len(visitor.get(address).content) < 400_000, address
