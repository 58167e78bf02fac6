"""The page of issues, and the forms that change the codebook."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from starlette.testclient import TestClient

from app_server import client
from disputed import dispute
from ujar.ledger import Ledger, codebook
from ujar.ledger.issues import issues as issue_rows
from ujar.ledger.issues import suggestions
from ujar.link.issues import Codebook, Issue, read_codebook


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return dispute(tmp_path / "dam.db")


def _send(browser: TestClient, action: str, **fields: str) -> tuple[int, str]:
    page = browser.get("/issues").text
    token = re.search(r'name="token" value="([\w-]+)"', page)
    assert token is not None
    answer = browser.post(f"/issues/{action}", data={"token": token[1], **fields}, follow_redirects=False)
    return answer.status_code, answer.headers.get("location", answer.text)


def _book(path: Path) -> Codebook:
    with Ledger.open(path, readonly=True) as ledger:
        return codebook.codebook(ledger)


def test_the_tree_has_the_figures_that_the_command_has(path: Path) -> None:
    with client(path) as browser:
        found = browser.get("/issues.json").json()["issues"]
    with Ledger.open(path, readonly=True) as ledger:
        rows = list(issue_rows(ledger))
    assert [(branch["id"], branch["depth"]) for branch in found] == [("dam", 0), ("road", 1)]
    for branch, row in zip(found, rows, strict=True):
        figures = branch["figures"]
        assert (figures["statements"], figures["supports"], figures["opposes"], figures["none"], figures["actors"]) == (
            row.statements,
            row.supports,
            row.opposes,
            row.none,
            row.actors,
        )


def test_an_issue_is_added_changed_and_removed(path: Path) -> None:
    with client(path) as browser:
        added = _send(
            browser, "save", name="Lorries", words="lorry\n lorries \n\nlorry", definition="Whether they came",
            **{"side-1": "Company", "position-1": "supports", "words-1": "on time"},
        )  # fmt: skip
        assert added == (303, "/issues#lorries")
        lorries = _book(path).issues[-1]
        assert lorries.words == ("lorry", "lorries")
        assert lorries.sides["Company"].words == ("on time",)
        page = browser.get("/issues", params={"edit": "lorries"}).text
        assert "lorry\nlorries</textarea>" in page
        assert _send(browser, "save", issue="dam", name="The dam", words="dam") == (303, "/issues#the-dam")
        assert [issue.parent for issue in _book(path).issues if issue.name == "Road"] == ["The dam"]
        assert browser.get("/issues.json").json()["issues"][0]["figures"]["statements"] == 7
        assert _send(browser, "remove", issue="the-dam") == (303, "/issues")
    assert [(issue.name, issue.parent) for issue in _book(path).issues] == [("Road", None), ("Lorries", None)]


def test_a_definition_changes_without_coding_anew(path: Path) -> None:
    with Ledger.open(path) as ledger:
        before = ledger.connection.value("SELECT group_concat(rowid) FROM statements")
        ledger.connection.execute("UPDATE statement_issues SET reason = 'kept'")
        codebook.change_issue(ledger, "dam", Issue(name="Dam", words=("dam",), definition="Water"), by="rina")
        reasons = {reason for (reason,) in ledger.connection.rows("SELECT reason FROM statement_issues")}
        assert reasons == {"kept"}
        assert ledger.connection.value("SELECT group_concat(rowid) FROM statements") == before
        assert codebook.codebook(ledger).issues[0].definition == "Water"


@pytest.mark.parametrize(
    ("action", "fields", "status", "message"),
    [
        ("save", {"name": "Dam", "words": "dam"}, 400, "already"),
        ("save", {"words": "dam"}, 400, "lacks"),
        ("save", {"name": "?!", "words": "x"}, 400, "no letter or figure"),
        ("save", {"name": "New", "parent": "Nowhere"}, 400, "no issue of the codebook"),
        ("save", {"name": "Dam", "issue": "dam", "parent": "Road"}, 400, "its own parent"),
        ("save", {"name": "Road", "issue": "dam"}, 400, "a name is given once"),
        ("save", {"name": "New", "side-1": "A", "position-1": "loves"}, 400, "supports or opposes"),
        ("remove", {"issue": "gone"}, 400, "no issue"),
        ("upload", {}, 400, "Choose a file"),
    ],
)
def test_what_does_not_fit_is_refused_and_changes_nothing(
    path: Path, action: str, fields: dict[str, str], status: int, message: str
) -> None:
    before = _book(path)
    with client(path) as browser:
        answer = _send(browser, action, **fields)
    assert answer[0] == status
    assert message in answer[1]
    assert _book(path) == before


def test_a_change_needs_the_token(path: Path) -> None:
    with client(path) as browser:
        browser.get("/issues")
        answer = browser.post("/issues/remove", data={"issue": "dam"}, follow_redirects=False)
        foreign = browser.post("/issues/remove", data={"issue": "dam"}, headers={"origin": "https://evil.example"})
    assert (answer.status_code, foreign.status_code) == (403, 403)
    assert len(_book(path).issues) == 2


def test_a_form_is_bounded(path: Path) -> None:
    with client(path) as browser:
        assert _send(browser, "save", name="x" * 2_100_000)[0] == 413
        assert _send(browser, "save", **{f"f{number}": "x" for number in range(2_100)})[0] == 400
    assert len(_book(path).issues) == 2


def test_suggestions_are_accepted_under_a_name_or_dismissed(own_ledger: Path) -> None:
    with client(own_ledger) as browser:
        page = browser.get("/issues", params={"suggest": "true"})
        phrases = [one["name"] for one in browser.get("/issues.json?suggest=true").json()["suggestions"]["phrases"]]
        assert all(phrase in page.text for phrase in phrases)
        accepted, gone = phrases[0], phrases[1]
        back = "/issues?suggest=true"
        assert _send(browser, "accept", phrase=accepted, name="My issue", back=back) == (303, back)
        assert _send(browser, "dismiss", phrase=gone, back=back) == (303, back)
        left = [one["name"] for one in browser.get("/issues.json?suggest=true").json()["suggestions"]["phrases"]]
    assert not {accepted, gone} & set(left)
    assert (_book(own_ledger).issues[-1].name, _book(own_ledger).issues[-1].words) == ("My issue", (accepted,))


def test_suggestions_can_be_taken_from_the_newest_alone(own_ledger: Path) -> None:
    with Ledger.open(own_ledger) as ledger:
        assert suggestions(ledger)
        assert suggestions(ledger, newest=2) == []


def test_the_codebook_goes_out_and_comes_back_as_a_file(path: Path, tmp_path: Path) -> None:
    with client(path) as browser:
        written = browser.get("/issues.yaml")
        (tmp_path / "book.yaml").write_bytes(written.content)
        assert read_codebook(tmp_path / "book.yaml") == _book(path)
        token = re.search(r'name="token" value="([\w-]+)"', browser.get("/issues").text)
        assert token is not None
        file = {"file": ("new.yaml", b"issues:\n- name: Lorries\n  words: [lorry]\n")}
        sent = browser.post("/issues/upload", data={"token": token[1]}, files=file, follow_redirects=False)
        assert sent.status_code == 303
        assert [issue.name for issue in _book(path).issues] == ["Lorries"]
        broken = browser.post("/issues/upload", data={"token": token[1]}, files={"file": ("b.yaml", b"issues: 5")})
    assert broken.status_code == 400
    assert "b.yaml is not a codebook" in broken.text
