"""With a password nothing is shown to those who do not give it."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner
from starlette.testclient import TestClient

from app_server import HOST, token_on
from ujar.cli import main
from ujar.web.app import create_app, entrance
from ujar.web.app.pages import PAGES


@pytest.fixture
def locked(own_ledger: Path, monkeypatch: pytest.MonkeyPatch) -> TestClient:
    monkeypatch.setattr(entrance, "_DELAY", 0.0)
    app = create_app(own_ledger, password="terbuka lah")
    return TestClient(app, base_url=f"http://{HOST}", headers={"accept": "text/html", "accept-language": "en"})


def test_nothing_is_shown_without_the_password(locked: TestClient) -> None:
    with locked as browser:
        for page in PAGES:
            for address in (page.path, page.address("json"), *(page.address(ending) for ending in page.exports)):
                answer = browser.get(address)
                assert answer.status_code == 401, address
                assert "Stoltenberg" not in answer.text
                assert 'action="/search"' not in answer.text
        assert browser.get("/openapi.json").status_code == 401
        assert browser.get("/articles.json").headers["content-type"] == "application/problem+json"
        form = {"token": token_on(browser.get("/").text)}
        assert browser.post("/add", data=form, files=[("files", ("a.txt", b"x"))]).status_code == 401


def test_the_password_lets_in_under_a_name(locked: TestClient) -> None:
    with locked as browser:
        asked = browser.get("/articles?sort=outlet")
        form = {"token": token_on(asked.text), "back": "/articles?sort=outlet", "reviewer": "Rina"}
        wrong = browser.post("/enter", data={**form, "password": "salah"})
        assert wrong.status_code == 401
        assert "not the password" in wrong.text
        assert 'value="Rina"' in wrong.text
        right = browser.post("/enter", data={**form, "password": "terbuka lah"}, follow_redirects=False)
        assert right.headers["location"] == "/articles?sort=outlet"
        page = browser.get("/articles").text
        assert "Rina" in page
        browser.post("/leave", data={"token": token_on(page)})
        assert browser.get("/articles").status_code == 401


def test_a_password_file_has_to_hold_one(tmp_path: Path) -> None:
    empty = tmp_path / "password"
    empty.write_text("\n")
    for path in (empty, tmp_path / "missing"):
        result = CliRunner().invoke(main, ["serve", str(tmp_path / "new.db"), "--password-file", str(path)])
        assert result.exit_code == 1
        assert "first line" in result.output
