"""Shared fixtures: where the corpora are, when they are."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser

ROOT = Path(__file__).resolve().parent.parent
SHARED = ROOT.parent / "shared"
ANNOTATIONS = ROOT / "annotations"


def corpora() -> Path | None:
    """Return the folder of the corpora: that of UJAR_CORPORA, else one beside the repository, else None."""
    folder = Path(os.environ.get("UJAR_CORPORA") or SHARED / "corpora")
    return folder if folder.is_dir() else None


@pytest.fixture(scope="session")
def demo_ledger(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A ledger of the bundled samples, for reading only: tests that write take a copy of it."""
    from app_server import make_ledger

    return make_ledger(tmp_path_factory.mktemp("demo") / "demo.db")


@pytest.fixture
def own_ledger(demo_ledger: Path, tmp_path: Path) -> Path:
    """A copy of the ledger of the bundled samples, to write into."""
    from ujar.ledger import Ledger

    path = tmp_path / "own.db"
    with Ledger.open(demo_ledger) as ledger:
        ledger.connection.execute("VACUUM INTO ?", (str(path),))
    return path


@pytest.fixture(scope="session")
def demo_server(demo_ledger: Path) -> Iterator[str]:
    """The address of the app on the ledger of the bundled samples, for reading only."""
    from app_server import server

    with server(demo_ledger) as address:
        yield address


@pytest.fixture(scope="session")
def chromium_browser() -> Iterator[Browser]:
    """Headless Chromium; without it the tests that need it are skipped."""
    from app_server import browser, chromium

    if chromium() is None:
        pytest.skip("Chromium is not installed: apt install chromium")
    with browser() as started:
        yield started
