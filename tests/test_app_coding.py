"""The coding window in a browser: what is chosen waits for its button, and what was changed is not lost."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import Browser

from coding_window import id_of, make_path, shown
from ujar.ledger import Ledger


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
