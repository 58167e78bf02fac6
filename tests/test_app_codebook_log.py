"""Changes of the codebook in the app: they are listed with the other decisions, taken back and done again."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser
from starlette.testclient import TestClient

from app_server import client, open_page, server, token_on
from disputed import dispute
from ujar.ledger import Ledger, codebook, codebook_log, reviews
from ujar.ledger.issues import coded
from ujar.link.issues import Issue


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return dispute(tmp_path / "dam.db")


@pytest.fixture
def changed(path: Path) -> Path:
    """The ledger after two changes of the codebook by two people and a decision about a statement between them."""
    with Ledger.open(path) as ledger:
        codebook.change_issue(ledger, "dam", Issue(name="Dam", words=("dam",), definition="Water"), by="rina")
        reviews.accept(ledger, next(coded(ledger)).id, by="rina")
        codebook.dismiss(ledger, "on time", by="budi")
    return path


def _send(browser: TestClient, action: str, *, page: str = "/issues", **fields: str) -> tuple[int, str]:
    data = {"token": token_on(browser.get(page).text), "back": page, **fields}
    answer = browser.post(action, data=data, follow_redirects=False)
    return answer.status_code, answer.headers.get("location", answer.text)


def _rows(browser: TestClient, **query: str) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = browser.get("/decisions.json", params=query).json()["entries"]["rows"]
    return found


def _told(rows: list[dict[str, Any]]) -> list[tuple[str, str, str]]:
    return [(row["about"], row["entry"]["decision"], row["entry"]["reviewer"]) for row in rows]


def test_the_log_has_the_changes_with_before_and_after(changed: Path) -> None:
    with client(changed) as browser:
        rows = _rows(browser)
        page = browser.get("/decisions").text
    # The two logs are of one second here, so that either may come first.
    issues = [row for row in rows if row["about"] == "issue"]
    assert _told(issues) == [("issue", "dismiss", "budi"), ("issue", "change", "rina"), ("issue", "replace", "ujar")]
    assert _told([row for row in rows if row["about"] == "statement"]) == [("statement", "accept", "rina")]
    dismissal, change, *_ = (row["change"] for row in issues)
    assert dismissal["dismissed"] == ["on time"]
    (dam,) = change["issues"]
    assert dam["changes"] == [{"field": "definition", "before": "", "after": "Water"}]
    assert (dam["before"], dam["after"]["definition"]) == ({"name": "Dam", "words": ["dam"]}, "Water")
    assert "<del>–</del> → <ins>Water</ins>" in page
    assert "dismissed a suggested issue" in page


@pytest.mark.parametrize(
    ("query", "kinds"),
    [
        ({"about": "statement"}, ["accept"]),
        ({"about": "issue"}, ["dismiss", "change", "replace"]),
        ({"reviewer": "rina"}, ["change", "accept"]),
        ({"reviewer": "budi", "about": "issue"}, ["dismiss"]),
        ({"issue": "dam"}, ["change", "replace"]),
        ({"issue": "nothing"}, []),
        ({"article": "one"}, ["accept"]),
    ],
)
def test_the_log_is_filtered(changed: Path, query: dict[str, str], kinds: list[str]) -> None:
    with client(changed) as browser:
        assert sorted(row["entry"]["decision"] for row in _rows(browser, **query)) == sorted(kinds)
        assert browser.get("/decisions", params=query).status_code == 200


def test_pages_of_the_log_hold_both_kinds(path: Path) -> None:
    with Ledger.open(path) as ledger:
        for number in range(60):
            codebook.dismiss(ledger, f"phrase {number:02}", by="rina")
    with client(path) as browser:
        first, second = (browser.get(f"/decisions.json?page={page}").json()["entries"] for page in (1, 2))
    assert (len(first["rows"]), first["more"], len(second["rows"]), second["more"]) == (50, True, 11, False)


def test_anybody_takes_a_change_back_and_oneself_does_it_again(changed: Path) -> None:
    with client(changed) as browser:
        change = next(row["entry"]["number"] for row in _rows(browser, issue="dam"))
        assert _send(browser, "/issues/undo", change=str(change)) == (303, "/issues")
        assert "Water" not in browser.get("/issues.yaml").text
        assert _rows(browser, issue="dam")[0]["change"]["did"] == "change"
        assert "took back: changed an issue" in browser.get("/issues").text
        status, problem = _send(browser, "/issues/undo", change=str(change))
        assert (status, f"no decision i{change} to take back" in problem) == (409, True)
        assert _send(browser, "/issues/redo")[0] == 303
        assert "Water" in browser.get("/issues.yaml").text
        assert _send(browser, "/issues/redo")[0] == 409


def test_a_dismissed_phrase_is_suggested_again(own_ledger: Path) -> None:
    def phrases(browser: TestClient) -> list[str]:
        return [one["name"] for one in browser.get("/issues.json?suggest=true").json()["suggestions"]["phrases"]]

    with client(own_ledger) as browser:
        before = phrases(browser)
        _send(browser, "/issues/dismiss", phrase=before[0])
        assert before[0] not in phrases(browser)
        _send(browser, "/issues/undo")
        assert phrases(browser) == before
        assert "not suggested → suggested" in browser.get("/decisions").text


def test_undo_on_the_page_of_decisions_is_for_what_one_did_last(path: Path) -> None:
    with client(path) as browser:
        _send(browser, "/issues/remove", issue="road")
        who = _rows(browser)[0]["entry"]["reviewer"]
        with Ledger.open(path) as ledger:
            reviews.accept(ledger, next(coded(ledger)).id, by=who)
            ledger.connection.execute("UPDATE review_entries SET decided = '2999-01-01T00:00:00Z'")
        for verb in ("undo", "undo", "redo", "redo"):
            assert _send(browser, "/review/back", page="/decisions", do=verb)[0] == 303
        assert _send(browser, "/review/back", page="/decisions", do="redo")[0] == 409
        kinds = sorted((row["about"], row["entry"]["decision"]) for row in _rows(browser, reviewer=who))
    assert kinds == sorted(
        (about, decision)
        for about, first in (("issue", "remove"), ("statement", "accept"))
        for decision in (first, "undo", "redo")
    )


def test_a_change_that_others_build_on_is_refused_with_the_reason(changed: Path) -> None:
    with Ledger.open(changed) as ledger:
        codebook.remove_issue(ledger, "dam", by="budi")
        first, *_, last = (row.number for row in codebook_log.log(ledger, issue="dam")[1::-1])
    with client(changed) as browser:
        status, problem = _send(browser, "/issues/undo", change=str(first))
    assert status == 409
    assert f"Decision i{first} is what i{last} builds on" in problem


def test_what_would_break_the_codebook_is_refused_in_the_language_of_the_page(path: Path) -> None:
    with Ledger.open(path) as ledger:
        codebook.add_issue(ledger, Issue(name="Trade"), by="rina")
        codebook.add_issue(ledger, Issue(name="Lorries", parent="Trade"), by="rina")
        adding = codebook_log.log(ledger)[1].number
    with client(path) as browser:
        browser.headers["accept-language"] = "id"
        status, problem = _send(browser, "/issues/undo", change=str(adding))
        assert browser.get("/issues.json").json()["issues"][2]["id"] == "trade"
    assert status == 409
    for words in ("Buku kode tidak akan utuh setelah langkah ini. Buku kode: induk", "Tarik dahulu"):
        assert words in problem


@pytest.mark.parametrize("action", ["/issues/undo", "/issues/redo"])
def test_steps_need_the_token(changed: Path, action: str) -> None:
    with client(changed) as browser:
        browser.get("/issues")
        assert browser.post(action, follow_redirects=False).status_code == 403


def test_an_issue_that_is_no_more_after_a_step_does_not_lead_nowhere(path: Path) -> None:
    with client(path) as browser:
        _send(browser, "/issues/save", name="Lorries", words="lorry")
        page = browser.get("/issues", params={"edit": "lorries"}).text
        form = page[page.index('action="/issues/undo"') :]
        back = form[form.index('name="back" value="') :].split('"')[3]
        assert _send(browser, "/issues/undo", back=back) == (303, "/issues")


@pytest.mark.parametrize("lang", ["en", "id"])
def test_an_issue_is_edited_seen_in_the_log_and_taken_back_by_key(
    path: Path, lang: str, chromium_browser: Browser
) -> None:
    with server(path) as address, open_page(chromium_browser, lang=lang) as page:
        page.goto(f"{address}/issues?edit=dam")
        page.fill("#f-definition", "Water behind a wall")
        with page.expect_navigation():
            page.click(".editing button.main")
        assert "Water behind a wall" in page.inner_text(".tree")
        assert "Water behind a wall" in page.inner_text(".log")
        page.goto(f"{address}/decisions")
        assert "Water behind a wall" in page.inner_text(".log tbody tr:first-child ins")
        with page.expect_navigation():
            page.keyboard.press("u")
        assert "Water behind a wall" in page.inner_text(".log tbody tr:first-child del")
        page.goto(f"{address}/issues")
        assert "Water behind a wall" not in page.inner_text(".tree")
        with page.expect_navigation():
            page.keyboard.press("U")
        assert "Water behind a wall" in page.inner_text(".tree")
        with page.expect_navigation():
            page.click(".log tbody tr:nth-child(3) button")
        assert "Water behind a wall" not in page.inner_text(".tree")


def test_what_was_done_again_names_its_statement_with_a_link(path: Path) -> None:
    with Ledger.open(path) as ledger:
        statement = next(coded(ledger))
        reviews.reject(ledger, statement.id, by="rina")
        reviews.undo(ledger, by="rina")
        reviews.redo(ledger, by="rina")
    with client(path) as browser:
        page = browser.get("/decisions?about=statement").text
    log = page.split("<tbody>")[1]
    assert f">{statement.id}<" not in log
    assert f": {statement.id}" not in log
    assert re.search(r"reject \d+: <a href=\"/reader\?article=one\"[^>]*>a statement in “[^<]+”</a>", log)
