"""The coding window for tests: a ledger of two articles, a visitor without a browser, and hands on a keyboard."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from html import unescape
from pathlib import Path

from playwright.sync_api import Browser, Page
from starlette.testclient import TestClient

from app_server import open_page, server
from reader_samples import article_with, ledger_of, said, speaker
from ujar.ledger import Ledger
from ujar.ledger.issues import put_codebook
from ujar.link.issues import Codebook, Issue
from ujar.records import Article, Link, Span

__all__ = ["FIRST", "SECOND", "Window", "articles", "at", "id_of", "make_path", "press", "select", "shown"]

FIRST = (
    "Family 👩‍👧 and 🙂.\n\nRini Astuti said 🙂 the dam is safe 🚢 today.\n\n"
    "Tono Wibowo denied that the dam leaks. He asked for money.\n"
)
SECOND = "Sari Wulan repeated that the dam is safe.\n"


def _spans(words: str) -> tuple[Span, ...]:
    return ((FIRST.index(words), FIRST.index(words) + len(words)),)


def articles() -> list[Article]:
    rini = said(
        "one",
        FIRST,
        "the dam is safe",
        speaker=speaker("Rini Astuti"),
        source=_spans("Rini Astuti"),
        cue=_spans("said"),
    )
    tono = said("one", FIRST, "the dam leaks", act="deny", speaker=speaker("Tono Wibowo"))
    money = said("one", FIRST, "money", act="demand", speaker=speaker("Tono Wibowo"))
    sari = said("two", SECOND, "the dam is safe", speaker=speaker("Sari Wulan"))
    return [article_with("one", FIRST, rini, tono, money), article_with("two", SECOND, sari, title="Later")]


def id_of(article: str, place: int) -> str:
    return next(one for one in articles() if one.id == article).statements[place].id


def make_path(folder: Path) -> Path:
    """Make a ledger of two articles with four statements, two of which are linked across the articles."""
    made = ledger_of(folder / "review.db", articles())
    with Ledger.open(made) as ledger:
        put_codebook(ledger, Codebook(issues=(Issue(name="Dam", words=("embankment",)),)))
        ledger.put_links(
            [
                Link(
                    from_=id_of("two", 0),
                    to=id_of("one", 0),
                    relation="repeats",
                    score=0.8,
                    evidence="x",
                    made_by="hand.v1",
                )
            ]
        )
    return made


class Window:
    """What a visitor does without a browser."""

    def __init__(self, visitor: TestClient) -> None:
        self.visitor = visitor
        self.page = ""
        self.address = ""

    def open(self, article: str = "one", **query: str) -> str:
        self.page = self.visitor.get("/review", params={"article": article, **query}).text
        return self.page

    def fields(self) -> dict[str, str]:
        """Return what the main form holds as it is shown."""
        form = re.search(r'id="coding"[^>]*>(.*?)</form>', self.page, re.DOTALL)
        assert form is not None
        found: dict[str, str] = {}
        for tag in re.findall(r"<input[^>]*>", form[1]):
            name, value = re.search(r'name="(\w+)"', tag), re.search(r'value="([^"]*)"', tag)
            if name and ("checkbox" not in tag or " checked" in tag):
                found[name[1]] = unescape(value[1]) if value else ""
        for name, options in re.findall(r'<select id="\w+" name="(\w+)"[^>]*>(.*?)</select>', form[1], re.DOTALL):
            values = re.findall(r'<option value="([^"]+)"( selected)?', options)
            found[name] = next((value for value, chosen in values if chosen), values[0][0])
        return found

    def send(self, do: str, others: Mapping[str, str] | None = None, *, status: int = 200, **fields: str) -> str:
        answer = self.visitor.post("/review", data={**self.fields(), "do": do, **fields, **(others or {})})
        assert answer.status_code == status, answer.text
        self.page, self.address = answer.text, str(answer.url)
        return self.page


@contextmanager
def shown(path: Path, browser: Browser, **how: object) -> Iterator[Page]:
    with server(path) as address, open_page(browser, **how) as page:  # type: ignore[arg-type]
        page.goto(f"{address}/review?article=one#here")
        yield page


def at(page: Page) -> str:
    return page.locator(".panel").get_attribute("data-statement") or ""


def press(page: Page, key: str) -> None:
    """Press a key that leads to another page."""
    with page.expect_navigation():
        page.keyboard.press(key)


def select(page: Page, words: str) -> None:
    """Select the first such words of the text, as a mouse would."""
    page.evaluate(
        """words => {
          const walker = document.createTreeWalker(document.querySelector(".window"), NodeFilter.SHOW_TEXT);
          for (let node = walker.nextNode(); node; node = walker.nextNode()) {
            const at = node.data.indexOf(words);
            if (at < 0 || !node.parentElement.closest("[data-start]")) continue;
            document.getSelection().setBaseAndExtent(node, at, node, at + words.length);
            return;
          }
        }""",
        words,
    )
    page.wait_for_function("words => document.getSelection().toString() === words", arg=words)
