"""What everybody needs: WCAG AA by axe, no errors on the console, no sideways scrolling at 360 pixels."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser

from app_server import open_page
from test_app_pages import address_of
from ujar.web.app.page import Page
from ujar.web.app.pages import PAGES

OPTIONS = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]}


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing(
    page: Page[Any, Any], scheme: str, demo_ledger: Path, demo_server: str, chromium_browser: Browser
) -> None:
    with open_page(chromium_browser, scheme=scheme) as shown:
        shown.goto(demo_server + address_of(page, demo_ledger))
        found = Axe().run(shown, options=OPTIONS).response["violations"]
    told = [(one["id"], one["help"], [node["html"][:200] for node in one["nodes"][:3]]) for one in found]
    assert told == []


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_nothing_scrolls_sideways_on_a_telephone(
    page: Page[Any, Any], demo_ledger: Path, demo_server: str, chromium_browser: Browser
) -> None:
    with open_page(chromium_browser, lang="id", width=360) as shown:
        shown.goto(demo_server + address_of(page, demo_ledger))
        wide = shown.evaluate("document.documentElement.scrollWidth")
    assert wide <= 360
