"""What stands where: whole words in tables, filters in line, readable charts, a menu that shows where one is."""

from __future__ import annotations

import itertools

import pytest
from playwright.sync_api import Browser

from app_server import open_page

BROKEN = """() => {
  const found = [];
  for (const cell of document.querySelectorAll(".scroll :is(th, td)")) {
    const walker = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      for (const match of walker.currentNode.data.matchAll(/[\\p{L}\\p{N}]+/gu)) {
        const range = document.createRange();
        range.setStart(walker.currentNode, match.index);
        range.setEnd(walker.currentNode, match.index + match[0].length);
        const tops = new Set([...range.getClientRects()].map((box) => Math.round(box.top)));
        if (tops.size > 1) found.push(match[0]);
      }
    }
  }
  return found;
}"""
"""The words of tables that are broken over lines."""
FIELDS = """() => [...document.querySelectorAll("form.filters .field:not(.explained)")]
  .map((field) => [field.querySelector("label"), field.querySelector("select, input, button")])
  .filter(([, control]) => control?.offsetParent && control.matches("select, input:not([type=checkbox], [type=radio])"))
  .map(([label, control]) => [label, control].map((one) => one.getBoundingClientRect()))
  .map(([label, control]) => [Math.round(control.top), Math.round(control.height), Math.round(control.top - label.top)])
"""
"""Of the fields of filters: where they begin, how high they are, and how far below their labels."""
PAGES = ["/positions", "/positions?actor=NATO", "/articles", "/queue", "/actors", "/actor?actor=nato", "/", "/runs"]


@pytest.mark.parametrize("width", [360, 768, 1400])
def test_tables_do_not_break_words(chromium_browser: Browser, demo_server: str, width: int) -> None:
    with open_page(chromium_browser, width=width) as page:
        for address in PAGES:
            page.goto(demo_server + address)
            assert page.evaluate(BROKEN) == [], address
            assert page.evaluate("document.documentElement.scrollWidth <= innerWidth"), address


@pytest.mark.parametrize("address", ["/contested", "/timeline", "/positions", "/map", "/search", "/network"])
def test_fields_of_filters_stand_in_line(chromium_browser: Browser, demo_server: str, address: str) -> None:
    with open_page(chromium_browser) as page:
        page.goto(demo_server + address)
        fields = page.evaluate(FIELDS)
    assert len(fields) > 3
    assert {(height, below) for _, height, below in fields} == {(fields[0][1], fields[0][2])}
    tops = sorted({top for top, *_ in fields})
    assert all(other - one > 30 for one, other in itertools.pairwise(tops))


@pytest.mark.parametrize("address", ["/timeline", "/positions?actor=NATO", "/map", "/network"])
def test_words_of_charts_can_be_read_on_a_narrow_screen(
    chromium_browser: Browser, demo_server: str, address: str
) -> None:
    with open_page(chromium_browser, width=360) as page:
        page.goto(demo_server + address)
        smallest = page.evaluate(
            """() => Math.min(...[...document.querySelectorAll(".picture svg text")].map((text) =>
                parseFloat(getComputedStyle(text).fontSize) * text.getScreenCTM().a))"""
        )
        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    assert smallest > 10.9


def test_the_menu_of_a_narrow_window_shows_the_page(chromium_browser: Browser, demo_server: str) -> None:
    with open_page(chromium_browser, width=360) as page:
        for address in ("/", "/network", "/runs"):
            page.goto(demo_server + address)
            box = page.locator(".menu [aria-current]").bounding_box()
            assert box is not None
            assert 0 <= box["x"] <= 360 - box["width"]


def test_keys_go_through_the_choices_of_a_filter_and_enter_shows(chromium_browser: Browser, demo_server: str) -> None:
    with open_page(chromium_browser) as page:
        page.goto(f"{demo_server}/articles")
        page.focus("#f-sort")
        page.keyboard.press("ArrowDown")
        page.wait_for_timeout(300)
        assert page.url == f"{demo_server}/articles"
        assert page.evaluate("document.activeElement.id") == "f-sort"
        page.keyboard.press("Enter")
        page.wait_for_url("**sort=*")
        page.wait_for_function("document.activeElement.id === 'f-sort'")
        with page.expect_navigation():
            page.select_option("#f-lang", "id")
