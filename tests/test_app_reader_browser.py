"""The reader in a browser: offsets of a selection, keys, focus, narrow screens, hostile articles."""

from __future__ import annotations

from collections.abc import Iterator
from urllib.parse import quote

import pytest
from playwright.sync_api import Browser

from app_server import open_page, server
from reader_samples import HOSTILE, NESTED, article_with, ledger_of, said, speaker
from ujar.records import Region

_EMOJI = "Family 👩‍👧 and 🙂.\n\nRini Astuti said 🙂 the dam is safe 🚢 today.\n\nBy: the desk\n"

_EVERY_OFFSET = """async () => {
  const { offsetOf, spanOf } = await import(document.querySelector("[data-spans]").dataset.spans);
  const found = [];
  for (const paragraph of document.querySelectorAll("p[data-start]")) {
    const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node.parentElement.closest(".n, .label")) continue;
      let at = 0;
      for (const character of node.data) {
        found.push([offsetOf(node, at), character]);
        at += character.length;
      }
    }
  }
  const mark = document.querySelector("mark");
  const range = document.createRange();
  range.selectNodeContents(mark);
  return { found, mark: spanOf(range), outside: offsetOf(document.querySelector("h1"), 0) };
}"""


@pytest.fixture(scope="module")
def reader(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    claim = said("emoji", _EMOJI, "🙂 the dam is safe 🚢", speaker=speaker("Rini Astuti"), source=((20, 31),))
    later = said("emoji", _EMOJI, "today", speaker=speaker("Rini Astuti"))
    place = _EMOJI.index("By:")
    desk = Region(start=place, end=place + 12, kind="byline")
    nested = "“" * NESTED + "x" + "”" * NESTED
    articles = [
        article_with("emoji", _EMOJI, claim, later, regions=(desk,)),
        article_with("bad", HOSTILE, said("bad", HOSTILE, "right-to-left"), title=HOSTILE[:90]),
        article_with("deep", nested, said("deep", nested, "x")),
    ]
    with server(ledger_of(tmp_path_factory.mktemp("reader") / "x.db", articles)) as address:
        yield address


def test_a_place_in_the_page_is_a_code_point_of_the_text(reader: str, chromium_browser: Browser) -> None:
    with open_page(chromium_browser) as page:
        page.goto(f"{reader}/reader?article=emoji")
        answer = page.evaluate(_EVERY_OFFSET)
    assert "".join(character for _, character in answer["found"]) == _EMOJI
    assert [place for place, _ in answer["found"]] == list(range(len(_EMOJI)))
    start, end = answer["mark"]
    assert _EMOJI[start:end] == "🙂 the dam is safe 🚢"
    assert answer["outside"] is None


def test_keys_go_from_statement_to_statement_and_to_the_stored_text(reader: str, chromium_browser: Browser) -> None:
    with open_page(chromium_browser) as page:
        page.goto(f"{reader}/reader?article=emoji")
        on = page.locator(".card.on .num")
        page.keyboard.press("j")
        assert on.all_inner_texts() == ["1"]
        page.keyboard.press("j")
        assert on.all_inner_texts() == ["2"]
        page.keyboard.press("k")
        assert on.all_inner_texts() == ["1"]
        page.keyboard.press("?")
        assert page.locator("#keys").get_attribute("open") is not None
        page.keyboard.press("r")
        page.wait_for_url("**raw=true**")
        assert page.locator("pre.raw").evaluate("pre => pre.textContent") == _EMOJI
        page.keyboard.press("r")
        page.wait_for_url("**/reader?article=emoji**#here")


def test_the_passage_that_is_asked_for_is_in_view(demo_server: str, chromium_browser: Browser) -> None:
    with open_page(chromium_browser) as page:
        page.goto(f"{demo_server}/articles")
        page.locator("a.passage").first.click()
        statement = page.locator(".card").last.get_attribute("data-statement") or ""
        page.goto(f"{page.url}&statement={quote(statement)}#here")
        top = page.locator("#here").evaluate("here => here.getBoundingClientRect().top")
        assert 0 < top < 900
        assert page.locator(".card details[open]").count() == 1


@pytest.mark.parametrize("mode", ["", "&raw=true"])
def test_a_narrow_screen_scrolls_downwards_only(mode: str, demo_server: str, chromium_browser: Browser) -> None:
    with open_page(chromium_browser, width=360, scheme="dark", lang="id") as page:
        page.goto(f"{demo_server}/articles")
        page.locator("a.passage").first.click()
        page.goto(f"{page.url}{mode}")
        assert page.evaluate("document.documentElement.scrollWidth") <= 360


@pytest.mark.parametrize("article", ["bad", "deep"])
@pytest.mark.parametrize("mode", ["", "&raw=true"])
def test_hostile_articles_do_nothing(article: str, mode: str, reader: str, chromium_browser: Browser) -> None:
    with open_page(chromium_browser, width=360) as page:
        page.goto(f"{reader}/reader?article={article}{mode}")
        assert page.title() != "taken"
        assert page.locator("main img, main svg, main script, main style").count() == 0
        assert page.locator("h1").is_visible()
        assert page.evaluate("document.documentElement.scrollWidth") <= 360


def test_the_stored_text_keeps_the_statement_that_was_gone_to(chromium_browser: Browser, demo_server: str) -> None:
    with open_page(chromium_browser) as page:
        page.set_viewport_size({"width": 1280, "height": 500})
        rows = page.request.get(f"{demo_server}/articles.json").json()["articles"]["rows"]
        longest = max(rows, key=lambda row: row["statements"])["id"]
        page.goto(f"{demo_server}/reader?article={longest}")
        for _ in range(6):
            page.keyboard.press("j")
        card = page.locator(".card.on").get_attribute("data-statement") or ""
        page.keyboard.press("r")
        page.wait_for_url("**raw=true**")
        assert f"statement={card}" in page.url
        first = page.locator("pre.raw mark").first
        top = first.evaluate("mark => mark.getBoundingClientRect().top")
        assert 0 <= top < 500
        page.keyboard.press("r")
        page.wait_for_url("**#here")
        assert page.locator(".card.on").get_attribute("data-statement") == card
