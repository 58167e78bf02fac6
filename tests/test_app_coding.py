"""The coding window in a browser: what is chosen waits for its button, and what was changed is not lost."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import Browser

from app_server import server
from coding_window import at, id_of, make_path, press, shown
from ujar.ledger import Ledger, queries, reviews


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A ledger of two articles with four statements, two of which are linked across the articles."""
    return make_path(tmp_path)


def test_a_position_is_set_by_its_button_and_not_by_choosing_it(path: Path, chromium_browser: Browser) -> None:
    with shown(path, chromium_browser) as page:
        page.select_option("#position", "opposes")
        page.select_option("#relation", "agrees")
        page.wait_for_timeout(300)
        assert page.input_value("#position") == "opposes"
        with page.expect_navigation():
            page.click('button[value="code"]')
        assert page.locator('button[name="coded"]').count() == 1
    with Ledger.open(path, readonly=True) as ledger:
        found = list(ledger.connection.rows("SELECT statement, issue, position FROM statement_issues"))
    assert found == [(id_of("one", 0), "dam", "opposes")]


@pytest.mark.parametrize("key", ["j", "x", "n", "m", "u", "a"])
def test_what_was_changed_waits_to_be_saved_or_discarded(path: Path, key: str, chromium_browser: Browser) -> None:
    with Ledger.open(path) as ledger:
        reviews.accept(ledger, id_of("one", 2), by="root")
    with shown(path, chromium_browser) as page:
        page.keyboard.press("t")
        page.keyboard.type("promise")
        page.keyboard.press("Escape")
        assert page.input_value("#act") == "promise"
        page.keyboard.press(key)
        page.wait_for_timeout(200)
        assert page.input_value("#act") == "promise"
        assert page.locator("#changed").is_visible()
        press(page, "e")
        assert page.locator(".was-done").inner_text() == "Saved: “the dam is safe”"
    with Ledger.open(path, readonly=True) as ledger:
        row = next(row for row in queries.statements(ledger) if row.id == id_of("one", 0))
        assert (row.act, list(reviews.states(ledger, "one"))) == ("promise", [id_of("one", 0), id_of("one", 2)])


def test_changes_are_discarded_by_a_key(path: Path, chromium_browser: Browser) -> None:
    with shown(path, chromium_browser) as page:
        page.select_option("#act", "promise")
        press(page, "d")
        assert page.input_value("#act") == "claim"
        press(page, "j")
        assert at(page) == id_of("one", 1)


def test_what_was_refused_is_not_lost_by_going_on(path: Path, chromium_browser: Browser) -> None:
    with server(path) as address:
        page = chromium_browser.new_page()
        page.set_default_timeout(15_000)
        page.goto(f"{address}/review?article=one#here")
        page.fill("#speaker", "Sari")
        page.press("#speaker", "Enter")
        page.wait_for_selector(".who-is")
        page.locator("h1").click()
        page.keyboard.press("j")
        page.wait_for_timeout(200)
        assert page.input_value("#speaker") == "Sari"
        page.check('[name="speaker_is"][value="Sari Wulan"]')
        press(page, "e")
        assert page.input_value("#speaker") == "Sari Wulan"
        page.close()
