"""Pictures of every page of the app in both languages, for the documentation: docs/images/web/PAGE.LANG.jpg.

    .venv/bin/python tools/make_screenshots.py

Needs Chromium and `pip install ".[dev]"`. The ledger is that of the bundled samples, with a few decisions of
an invented reviewer, so that the pages have something to show.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "tests"))

from app_server import browser, make_ledger, open_page, server  # noqa: E402
from ujar.ledger import Ledger, queries, reviews  # noqa: E402
from ujar.web.app.pages import PAGES  # noqa: E402

FOLDER = ROOT / "docs" / "images" / "web"
REVIEWER = "Rina"
ADDRESSES = {
    "actor": "/actor?actor=russia",
    "contested": "/contested?between=NATO&between=Russia&issue=russian-intervention-in-ukraine",
    "map": "/map",
    "positions": "/positions?actor=Russia",
    "search": "/search?words=NATO",
}
"""Addresses at which a page shows more than at its own."""


def main() -> None:
    """Write the pictures."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        path = make_ledger(Path(folder) / "dispute.db")
        decide(path)
        with Ledger.open(path, readonly=True) as ledger:
            denial = next(queries.statements(ledger, act="deny", lang="id"))
        place = f"?article={denial.article.id}&statement={denial.id}"
        with server(path) as address, browser() as started:
            for page in PAGES:
                where = ADDRESSES.get(page.name, page.path)
                if page.name in ("reader", "review"):
                    where = f"{page.path}{place}"
                elif any(part in page.path for part in ("settle",)):
                    continue
                for lang in ("en", "id"):
                    with open_page(started, lang=lang) as shown:
                        shown.set_viewport_size({"width": 1200, "height": 820})
                        shown.goto(address + where)
                        shown.wait_for_load_state("networkidle")
                        shown.screenshot(path=FOLDER / f"{page.name}.{lang}.jpg", type="jpeg", quality=62)


def decide(path: Path) -> None:
    """Let the reviewer accept, reject and change a few statements."""
    with Ledger.open(path) as ledger:
        rows = list(queries.statements(ledger, lang="id", limit=4))
        reviews.accept(ledger, rows[0].id, by=REVIEWER)
        reviews.accept(ledger, rows[1].id, by=REVIEWER)
        reviews.edit(ledger, rows[2].id, reviews.Edit(act="warn"), by=REVIEWER)


if __name__ == "__main__":
    main()
