"""The pages of actors: lists, one actor, the queue of identity, and decisions by forms and keys."""

from __future__ import annotations

import re
from pathlib import Path

import msgspec
import pytest
from playwright.sync_api import Browser
from starlette.testclient import TestClient

from actor_articles import says
from app_server import client, open_page, server
from ledger_samples import hashed
from ujar.analyse.columns import load_columns
from ujar.analyse.dealings import acts_of, dealings_of, said_by
from ujar.ledger import Ledger, queries, reviewing
from ujar.records import Speaker, speakers_of
from ujar.web.app.pages.actor import ActorPage
from ujar.web.app.pages.actors import Actors
from ujar.web.app.pages.suggestions import Suggestions

JUDGE, DIRECTOR = "ratna-lestari", "ratna-lestari-2"


@pytest.fixture
def dispute(tmp_path: Path) -> Path:
    """A ledger in which two people have one name: a judge, named once, and a director, named twice."""
    path = tmp_path / "dispute.db"
    with Ledger.open(path) as ledger:
        ledger.put(
            map(
                hashed,
                (
                    says("c1", "Ratna Lestari", role="hakim", affiliation="PN Ende", published="2016-03-02"),
                    says("c2", "Ratna Lestari", published="2016-04-02", role="direktur", affiliation="PT Angin Timur"),
                    says(
                        "c3",
                        "Ratna Lestari",
                        published="2017-04-02",
                        aliases=("Ratna",),
                        role="direktur",
                        affiliation="PT Angin Timur",
                    ),
                    says("c4", "Bupati Ende"),
                ),
            )
        )
    return path


def _send(browser: TestClient, path: str, back: str = "/suggestions", **fields: object) -> str:
    """Send a form as a page of the app does; return the address that it leads to."""
    token = re.search(r'name="token" value="([^"]+)"', browser.get("/suggestions").text)
    assert token is not None
    answer = browser.post(path, data={"token": token[1], "back": back, **fields}, follow_redirects=False)
    assert answer.status_code == 303, answer.text
    return answer.headers["location"]


def _actor(browser: TestClient, identifier: str) -> ActorPage:
    return msgspec.json.decode(browser.get("/actor.json", params={"actor": identifier}).content, type=ActorPage)


def test_the_list_says_what_the_listing_says(demo_ledger: Path) -> None:
    with client(demo_ledger) as browser:
        found = msgspec.json.decode(browser.get("/actors.json").content, type=Actors)
    with Ledger.open(demo_ledger, readonly=True) as ledger:
        listed = {row.id: row for row in queries.actors(ledger)}
    assert found.total == len(listed)
    counts = [row.statements for row in found.actors.rows]
    assert counts == sorted(counts, reverse=True)
    for row in found.actors.rows:
        assert row.statements == listed[row.id].statements
        assert set(row.aliases.values) <= set(listed[row.id].aliases)
        assert sum(row.activity) == row.statements
        assert row.first is None or row.last is not None


@pytest.mark.parametrize("sort", ["statements", "articles", "name", "newest"])
def test_the_list_is_sorted_and_filtered(dispute: Path, sort: str) -> None:
    with client(dispute) as browser:
        answer = browser.get("/actors.json", params={"sort": sort, "name": "ratna"})
    rows = msgspec.json.decode(answer.content, type=Actors).actors.rows
    assert [row.id for row in rows] == ([JUDGE, DIRECTOR] if sort == "name" else [DIRECTOR, JUDGE])
    director = next(row for row in rows if row.id == DIRECTOR)
    assert (director.statements, director.articles, director.first, director.last) == (2, 2, "2016-04-02", "2017-04-02")
    assert director.roles.values == ("direktur",)
    assert len(director.activity) == 14
    assert director.activity[1] == director.activity[13] == 1


def test_dealings_agree_with_the_links(demo_ledger: Path) -> None:
    with Ledger.open(demo_ledger, readonly=True) as ledger:
        columns = load_columns(ledger)
        copies = {row[0] for row in ledger.connection.rows("SELECT statement FROM statement_copies")}
        rows = {row.id: row for row in queries.statements(ledger)}
        links = [link for link in queries.links(ledger) if not copies & {link.from_.statement, link.to.statement}]
    checked = 0
    for place, actor in enumerate(columns.actors):
        expected: dict[str, int] = {}
        for link in links:
            if actor.id in {speaker.actor for speaker in speakers_of(rows[link.from_.statement])}:
                for speaker in speakers_of(rows[link.to.statement]):
                    if speaker.actor != actor.id:
                        expected[speaker.actor] = expected.get(speaker.actor, 0) + 1
        assert {one.actor: one.total for one in dealings_of(columns, place, most=1000)} == expected
        checked += len(expected)
        said = said_by(columns, place)
        assert sum(one.count for one in acts_of(columns, said)) == len(said)
    assert checked > 5


def test_one_actor(dispute: Path) -> None:
    with client(dispute) as browser:
        page = _actor(browser, DIRECTOR)
        assert browser.get("/actor?actor=nobody").status_code == 404
    assert (page.head.name, page.total, page.named_in.total, page.current) == ("Ratna Lestari", 2, 2, True)
    assert [hit.statement.article.id for hit in page.statements.rows] == ["c3", "c2"]
    assert {(fact.what, fact.value) for fact in page.facts} >= {("alias", "Ratna"), ("role", "direktur")}
    assert [row.other for row in page.suggestions] == [JUDGE]


def test_the_counts_of_one_actor_as_a_table(dispute: Path) -> None:
    with client(dispute) as browser:
        table = browser.get(f"/actor.csv?actor={DIRECTOR}").text.splitlines()
    assert table == ["counted,of,number", "act,claim,2", "period,2016-04/2016-04,1", "period,2017-04/2017-04,1"]


def test_a_merge_shows_at_once_and_is_taken_back(dispute: Path) -> None:
    with client(dispute) as browser:
        before = _actor(browser, JUDGE).head
        assert _send(browser, "/actors/merge", actor=JUDGE, other=DIRECTOR) == f"/actor?actor={JUDGE}"
        merged = _actor(browser, JUDGE)
        assert (merged.named_in.total, [row.decision for row in merged.decisions]) == (3, ["merge"])
        assert (merged.head.name, merged.head.named_by_person) == (before.name, True)
        number = merged.decisions[0].number
        assert _send(browser, "/actors/undo", f"/actor?actor={JUDGE}", actor=JUDGE, decision=number) == (
            f"/actor?actor={JUDGE}"
        )
        assert (_actor(browser, JUDGE).named_in.total, _actor(browser, JUDGE).head) == (1, before)
        assert browser.get("/actor", params={"actor": DIRECTOR}, follow_redirects=False).status_code == 200
        _send(browser, "/actors/redo")
        assert _actor(browser, JUDGE).named_in.total == 3


def test_a_name_that_a_person_gave_to_the_other_alone_outlives_a_merge(dispute: Path) -> None:
    with Ledger.open(dispute) as ledger:
        reviewing.rename(ledger, DIRECTOR, "Ratna W.", by="rina")
    with client(dispute) as browser:
        _send(browser, "/actors/merge", actor=JUDGE, other=DIRECTOR)
        assert _actor(browser, JUDGE).head.name == "Ratna W."


@pytest.mark.parametrize(
    "address", ["/actor?actor={}", "/search?speaker={}", "/positions?actor={}", "/timeline?actor={}"]
)
def test_links_to_an_actor_lead_to_the_one_that_it_was_merged_into(dispute: Path, address: str) -> None:
    with Ledger.open(dispute) as ledger:
        kept = reviewing.merge(ledger, JUDGE, DIRECTOR, into=DIRECTOR, by="rina")
        last = reviewing.merge(ledger, kept, "bupati-ende", into="bupati-ende", by="rina")
    old, new = address.format(JUDGE), address.format(last)
    with client(dispute) as browser:
        answer = browser.get(old, follow_redirects=False)
        assert (answer.status_code, answer.headers["location"]) == (307, new)
        program = browser.get(old.replace("?", ".json?"), headers={"accept": "application/json"})
        assert (program.status_code, program.url.path) == (200, new.split("?")[0] + ".json")
        assert _actor(browser, DIRECTOR).head.id == last
        _send(browser, "/actors/undo", "/actors")
        assert browser.get(old, follow_redirects=False).headers["location"] == address.format(DIRECTOR)
        assert browser.get("/actor?actor=nobody").status_code == 404


def test_two_speakers_that_are_one_are_counted_once(tmp_path: Path) -> None:
    article = says("c1", "Ratna Lestari", published="2016-03-02")
    (statement,) = article.statements
    second = Speaker(actor="bu-ratri", name="Bu Ratna", kind="person", resolved_by="name")
    both = msgspec.structs.replace(statement, speaker=(*speakers_of(statement), second))
    with Ledger.open(tmp_path / "joint.db") as ledger:
        ledger.put([hashed(msgspec.structs.replace(article, statements=(both,)))])
        kept = reviewing.merge(ledger, "bu-ratri", JUDGE, into=JUDGE, by="rina")
    with client(tmp_path / "joint.db") as browser:
        (row,) = msgspec.json.decode(browser.get("/actors.json").content, type=Actors).actors.rows
        assert (row.id, row.statements, _actor(browser, kept).total) == (JUDGE, 1, 1)


def test_rename_side_and_split(dispute: Path) -> None:
    with client(dispute) as browser:
        _send(browser, "/preferences", reviewer="rina")
        _send(browser, "/actors/rename", actor=DIRECTOR, name="Ratna W.")
        _send(browser, "/actors/side", actor=DIRECTOR, side="the builders")
        new = _send(browser, "/actors/split", actor=DIRECTOR, article="c2").removeprefix("/actor?actor=")
        page = _actor(browser, DIRECTOR)
        assert (page.head.name, page.head.side, page.head.named_by_person) == ("Ratna W.", "the builders", True)
        assert [article.id for article in page.named_in.articles] == ["c3"]
        assert [article.id for article in _actor(browser, new).named_in.articles] == ["c2"]
        assert {row.reviewer for row in page.decisions} == {"rina"}
        # The page of an actor that goes with what made it leads to the list.
        number = _actor(browser, new).decisions[0].number
        assert _send(browser, "/actors/undo", f"/actor?actor={new}", actor=new, decision=number) == "/actors"


def test_decisions_of_one_actor_are_its_own(dispute: Path) -> None:
    with Ledger.open(dispute) as ledger:
        reviewing.rename(ledger, "bupati-ende", "Bupati", by="rina")
        reviewing.reject(ledger, next(reviewing.suggestions(ledger)).number, by="rina")
        assert [row.decision for row in reviewing.log(ledger, actor="bupati-ende")] == ["rename"]
        assert [row.decision for row in reviewing.log(ledger, actor=JUDGE)] == ["reject"]
        assert reviewing.log(ledger, actor="bupati") == []
        assert len(reviewing.log(ledger)) == 2


@pytest.mark.parametrize(("path", "left"), [("/actors/accept", 1), ("/actors/reject", 2)])
def test_the_queue_is_decided(dispute: Path, path: str, left: int) -> None:
    with client(dispute) as browser:
        before = msgspec.json.decode(browser.get("/suggestions.json").content, type=Suggestions)
        (case,) = before.cases.rows
        assert {one.head.id: one.total for one in case.candidates} == {JUDGE: 1, DIRECTOR: 2}
        assert _send(browser, path, suggestion=case.suggestion.number) == "/suggestions"
        after = msgspec.json.decode(browser.get("/suggestions.json").content, type=Suggestions)
        named = msgspec.json.decode(browser.get("/actors.json?name=Ratna+Lestari").content, type=Actors)
        again = browser.post("/actors/accept", data={"suggestion": 1})
    assert (after.total, named.total) == (0, left)
    assert again.status_code == 403


def test_a_decision_that_cannot_be_made_says_why(dispute: Path) -> None:
    with client(dispute) as browser:
        token = re.search(r'name="token" value="([^"]+)"', browser.get("/suggestions").text)
        assert token is not None
        answer = browser.post("/actors/merge", data={"token": token[1], "actor": JUDGE, "other": "Nobody"})
    assert answer.status_code == 409
    assert "There is no actor" in answer.text


def test_the_queue_by_keys(dispute: Path, chromium_browser: Browser) -> None:
    with server(dispute) as address, open_page(chromium_browser) as page:
        page.goto(f"{address}/suggestions")
        with page.expect_navigation():
            page.keyboard.press("r")
        assert page.locator(".case").count() == 0
        with page.expect_navigation():
            page.keyboard.press("u")
        assert page.locator(".case").count() == 1
        with page.expect_navigation():
            page.keyboard.press("a")
        assert page.locator(".case").count() == 0
        page.goto(f"{address}/actor?actor={DIRECTOR}")
        assert page.locator(".hit").count() == 3


def test_the_page_of_decisions_has_those_about_actors_and_takes_them_back(dispute: Path) -> None:
    with Ledger.open(dispute) as ledger:
        reviewing.rename(ledger, DIRECTOR, "Ratna W.", by="rina")
        reviewing.merge(ledger, JUDGE, DIRECTOR, into=DIRECTOR, by="budi")
    with client(dispute) as browser:
        page = browser.get("/decisions").text
        rows = browser.get("/decisions.json?about=actor").json()["entries"]["rows"]
        assert [(row["about"], row["entry"]["decision"], row["entry"]["reviewer"]) for row in rows] == [
            ("actor", "merge", "budi"), ("actor", "rename", "rina")
        ]  # fmt: skip
        assert rows[1]["changes"][0]["after"] == "Ratna W."
        assert "<ins>Ratna W.</ins>" in page
        assert "is called" in page
        assert browser.get("/decisions.json?about=statement").json()["entries"]["rows"] == []
        _send(browser, "/actors/undo", "/decisions", decision=rows[0]["entry"]["number"])
        assert _actor(browser, JUDGE).head.id == JUDGE
        _send(browser, "/preferences", reviewer="rina")
        assert _send(browser, "/review/back", "/decisions", do="undo") == "/decisions"
        assert not _actor(browser, DIRECTOR).head.named_by_person
