"""The web app for tests: a ledger of the bundled samples, a client without a network, a server and a browser."""

from __future__ import annotations

import os
import re
import shutil
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import uvicorn
from playwright.sync_api import Browser, Page, sync_playwright
from starlette.testclient import TestClient

from ujar.cli.demo import sample_inputs
from ujar.ledger import Ledger, queries, reviews
from ujar.ledger.coding import stored_codebook
from ujar.ledger.issues import put_codebook
from ujar.link.issues import read_codebook
from ujar.run import ingest
from ujar.samples import sample_codebook
from ujar.web.app import create_app

__all__ = ["browser", "chromium", "client", "make_ledger", "make_round", "open_page", "server", "token_on"]

HOST = "127.0.0.1"


def make_ledger(path: Path) -> Path:
    """Make a ledger of the bundled samples with their codebook, and a blind round that is to be settled."""
    with Ledger.open(path) as ledger:
        ingest(ledger, sample_inputs(), command="demo")
        put_codebook(ledger, read_codebook(sample_codebook()))
        make_round(ledger)
    return path


def make_round(ledger: Ledger) -> tuple[int, str]:
    """Let two reviewers differ about the longest article and be done; return the round and the article."""
    article = max(queries.articles(ledger), key=lambda row: (row.statements, row.id)).id
    number = reviews.start_round(ledger, "pilot", ["rina", "budi"], [article], by="sari")
    stored = ledger.article(article)
    assert stored is not None
    first, second, third, fourth, *_ = stored.statements
    reviews.accept(ledger, first.id, by="rina")
    reviews.accept(ledger, first.id, by="budi")
    reviews.edit(ledger, second.id, reviews.Edit(act="warn", speaker=None), by="rina")
    reviews.reject(ledger, third.id, by="budi")
    reviews.link(ledger, fourth.id, first.id, "agrees", by="rina")
    reviews.code(ledger, first.id, stored_codebook(ledger.connection).issues[0].id, "opposes", by="budi")
    for name in ("rina", "budi"):
        reviews.finished(ledger, number, name, article)
    return number, article


def client(path: Path) -> TestClient:
    """Return a client of the app on a ledger that asks as a browser does."""
    headers = {"accept": "text/html", "accept-language": "en"}
    return TestClient(create_app(path), base_url=f"http://{HOST}", headers=headers)


def token_on(page: str) -> str:
    """Return the token that the forms of a page carry."""
    found = re.search(r'name="token" value="([\w-]+)"', page)
    assert found is not None
    return found[1]


@contextmanager
def server(path: Path) -> Iterator[str]:
    """Serve a ledger from a thread; yield the address without the last slash."""
    config = uvicorn.Config(create_app(path), host=HOST, port=0, log_level="warning", access_log=False)
    running = uvicorn.Server(config)
    ready = threading.Event()
    started = running.startup

    async def startup(sockets: list[object] | None = None) -> None:
        await started(sockets)  # type: ignore[arg-type]
        ready.set()

    running.startup = startup  # type: ignore[method-assign,assignment]
    thread = threading.Thread(target=running.run, daemon=True)
    thread.start()
    assert ready.wait(30), "the server did not start"
    port = running.servers[0].sockets[0].getsockname()[1]
    try:
        yield f"http://{HOST}:{port}"
    finally:
        running.should_exit = True
        thread.join(30)


def chromium() -> str | None:
    """Return the program of Chromium: that of UJAR_CHROMIUM, else the system's, else None."""
    return os.environ.get("UJAR_CHROMIUM") or shutil.which("chromium") or shutil.which("chromium-browser")


@contextmanager
def browser() -> Iterator[Browser]:
    """Start headless Chromium."""
    with sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path=chromium(), args=["--no-sandbox"])
        try:
            yield started
        finally:
            started.close()


@contextmanager
def open_page(started: Browser, *, lang: str = "en", width: int = 1280, scheme: str = "light") -> Iterator[Page]:
    """Open an empty page; any error on its console or in its scripts fails the test at the end."""
    context = started.new_context(
        locale=lang,
        viewport={"width": width, "height": 900},
        color_scheme=scheme,  # type: ignore[arg-type]
        reduced_motion="reduce",
    )
    page = context.new_page()
    page.set_default_timeout(15_000)
    errors: list[str] = []
    page.on("console", lambda message: errors.append(message.text) if message.type == "error" else None)
    page.on("pageerror", lambda error: errors.append(str(error)))
    try:
        yield page
    finally:
        context.close()
    assert errors == []
