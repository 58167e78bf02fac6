"""The search: words, facets, marks, several values, articles, and what it says when nothing fits."""

from __future__ import annotations

import csv
import io
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import msgspec
import numpy as np
import pytest
from playwright.sync_api import Browser

from actor_articles import says
from app_server import client, open_page
from ledger_samples import hashed
from ujar.analyse.choosing import Wanted, choose_statements, in_order
from ujar.analyse.columns import NO_DAY, load_columns
from ujar.analyse.facets import statement_facets
from ujar.analyse.periods import periods
from ujar.analyse.sieve import Sieve
from ujar.errors import InvalidQuery
from ujar.ledger import Ledger, queries
from ujar.ledger.matches import Piece, matching_statements, statement_passages
from ujar.web.app import finding
from ujar.web.app.finding import Found
from ujar.web.app.guards import PICTURE_POLICY


def _found(ledger: Path, **asked: Any) -> Found:
    with client(ledger) as browser:
        answer = browser.get("/search.json", params=asked)
    assert answer.status_code == 200, answer.text
    return msgspec.json.decode(answer.content, type=Found)


def test_a_sieve_counts_each_facet_without_its_own_test() -> None:
    sieve = Sieve(np.array([True, True, True, False]))
    sieve.ask("act", np.array([True, False, True, True]))
    sieve.ask("lang", np.array([True, True, False, True]))
    assert sieve.passed.tolist() == [True, False, False, False]
    assert sieve.but("act").tolist() == [True, True, False, False]
    assert sieve.but("lang").tolist() == [True, False, True, False]
    assert sieve.but("speaker").tolist() == sieve.passed.tolist()


def test_periods_have_no_gaps_and_suit_the_time() -> None:
    def days(*written: str) -> np.ndarray:
        numbers = [(np.datetime64(day) - np.datetime64("1970-01-01")).astype(int) for day in written]
        return np.array([*numbers, NO_DAY], np.int32)

    months = periods(days("2015-12-31", "2016-02-01", "2016-02-29"))
    assert [(one.since, one.until, one.count) for one in months] == [
        ("2015-12", "2015-12", 1), ("2016-01", "2016-01", 0), ("2016-02", "2016-02", 2),
    ]  # fmt: skip
    assert [(one.since, one.count) for one in periods(days("1969-12-31", "1973-01-01"))] == [
        ("1969", 1), ("1970", 0), ("1971", 0), ("1972", 0), ("1973", 1),
    ]  # fmt: skip
    decades = periods(days("1900-01-01", "2016-01-01"), finest="year")
    assert (decades[0].since, decades[0].until, len(decades)) == ("1900", "1909", 12)
    assert periods(days()) == ()


def test_the_newest_come_first_and_the_undated_last() -> None:
    days = np.array([5, NO_DAY, 9, 5, 7], np.int32)
    every = np.arange(5)
    assert in_order(days, every, end=5).tolist() == [2, 4, 0, 3, 1]
    assert in_order(days, every, end=3).tolist() == [2, 4, 0]
    assert in_order(days, every, end=9, oldest=True).tolist() == [0, 3, 4, 2, 1]


def test_facets_agree_with_the_listings(demo_ledger: Path) -> None:
    with Ledger.open(demo_ledger, readonly=True) as ledger:
        columns = load_columns(ledger)
        wanted = Wanted(act=("deny", "accuse"), lang=("id",))
        sieve = choose_statements(columns, wanted)
        facets = statement_facets(columns, sieve, wanted)
        listed = list(queries.statements(ledger, act=["deny", "accuse"], lang="id", copies=False))
        denied = list(queries.statements(ledger, act="deny", lang="id", copies=False))
        english = list(queries.statements(ledger, act=["deny", "accuse"], lang="en", copies=False))
        claims = list(queries.statements(ledger, act="claim", lang="id", copies=False))
    assert set(columns.numbers[sieve.passed].tolist())
    assert int(sieve.passed.sum()) == len(listed)
    acts = {one.value: one for one in facets.act}
    assert (acts["deny"].count, acts["deny"].chosen) == (len(denied), True)
    assert (acts["claim"].count, acts["claim"].chosen) == (len(claims), False)
    assert {one.value: one.count for one in facets.lang} == {"id": len(listed), "en": len(english)}
    assert sum(one.count for one in facets.kind) == len(listed)


def test_words_are_marked_where_they_stand(tmp_path: Path) -> None:
    with Ledger.open(tmp_path / "one.db") as ledger:
        ledger.put([hashed(says("a", "Sri Wulandari"))])
        (number,) = matching_statements(ledger, "JALAN", limit=5)
        passage = statement_passages(ledger, "jal* ditutup", [number, number + 1])
        assert list(matching_statements(ledger, '"ditutup jalan"', limit=5)) == []
        with pytest.raises(InvalidQuery, match="no word"):
            matching_statements(ledger, "?!", limit=5)
    assert passage == {
        number: (
            Piece(text="jalan", found=True),
            Piece(text=" itu "),
            Piece(text="ditutup", found=True),
        )
    }


def test_what_strangers_wrote_stays_text(tmp_path: Path) -> None:
    article = says("a", "Sri <script>alert(1)</script> Wulandari")
    hostile = msgspec.structs.replace(article, title="\x02<u>\x03", outlet='"><img src=x>')
    with Ledger.open(tmp_path / "hostile.db") as ledger:
        ledger.put([hashed(hostile)])
    with client(tmp_path / "hostile.db") as browser:
        for where in ("statements", "articles"):
            text = browser.get("/search", params={"words": "jalan", "in": where}).text
            assert "<mark>jalan</mark>" in text
            assert "<script>alert" not in text
            assert "<img src=x>" not in text
            assert "<u>" not in text


def test_several_values_of_a_facet_and_all_facets_together(demo_ledger: Path) -> None:
    both = _found(demo_ledger, act=["deny", "accuse"])
    assert {hit.statement.act for hit in both.hits.rows} == {"deny", "accuse"}
    counted = {one.value: one.count for one in both.facets.act}
    assert both.total == counted["deny"] + counted["accuse"]
    narrow = _found(demo_ledger, act=["deny", "accuse"], kind="indirect", since="2016", until="2016")
    assert 0 < narrow.total < both.total
    assert {hit.statement.kind for hit in narrow.hits.rows} == {"indirect"}


def test_a_speaker_is_an_id_or_a_name(demo_ledger: Path) -> None:
    by_id = _found(demo_ledger, speaker="jens-stoltenberg")
    assert by_id.total == _found(demo_ledger, speaker="stoltenberg").total > 0
    assert [(named.actors, named.name) for named in by_id.speakers] == [(("jens-stoltenberg",), "Jens Stoltenberg")]
    nobody = _found(demo_ledger, speaker="Nobody At All")
    assert (nobody.total, nobody.speakers[0].actors) == (0, ())
    with client(demo_ledger) as browser:
        assert "No actor is called Nobody At All" in browser.get("/search?speaker=Nobody+At+All").text


def test_denials_have_their_counterparts(demo_ledger: Path) -> None:
    with Ledger.open(demo_ledger, readonly=True) as ledger:
        ends = {(link.from_.statement, link.to.statement) for link in queries.links(ledger, relation="denies")}
    denied = _found(demo_ledger, relation="denies_back", copies=True)
    denying = _found(demo_ledger, relation="denies", copies=True)
    assert {hit.statement.id for hit in denied.hits.rows} == {end for _, end in ends}
    assert {hit.statement.id for hit in denying.hits.rows} == {start for start, _ in ends}
    assert all("denies_back" in {one.reaction for one in hit.reactions} for hit in denied.hits.rows)


def test_position_and_issue_must_fit_in_one_code(demo_ledger: Path) -> None:
    issue = _found(demo_ledger, position="supports").facets.issue[0].value
    found = _found(demo_ledger, issue=issue, position="supports")
    assert found.total == len(found.hits.rows) > 0
    for hit in found.hits.rows:
        assert (issue, "supports") in {(taken.issue, taken.position) for taken in hit.issues}


def test_articles_around_the_words(demo_ledger: Path) -> None:
    found = _found(demo_ledger, words="NATO", **{"in": "articles"})
    assert found.total == len(found.articles.rows) > 0
    assert not found.hits.rows
    assert all(any(piece.found for piece in hit.passage) for hit in found.articles.rows)
    promising = _found(demo_ledger, words="NATO", act="promise", **{"in": "articles"})
    assert 0 < promising.total < found.total


def test_more_matches_than_are_counted_are_said(demo_ledger: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    every = _found(demo_ledger, words="NATO", copies=True)
    monkeypatch.setattr(finding, "_MOST_MATCHES", 3)
    few = _found(demo_ledger, words="NATO", copies=True)
    assert (every.first, few.first, few.total) == (None, 3, 3)
    assert sum(one.count for one in few.facets.act) == 3
    with client(demo_ledger) as browser:
        assert "counts and list are of the first 3" in browser.get("/search?words=NATO").text


def test_csv_has_all_pages_and_no_formula(tmp_path: Path) -> None:
    with Ledger.open(tmp_path / "many.db") as ledger:
        ledger.put([hashed(says(f"a{n}", "=SUM(A1)" if n else "Sri Wulandari")) for n in range(60)])
    with client(tmp_path / "many.db") as browser:
        rows = list(csv.DictReader(io.StringIO(browser.get("/search.csv?words=jalan").text)))
        page = browser.get("/search?words=jalan&page=2").text
    assert len(rows) == 60
    assert {row["speaker"] for row in rows} == {"'=SUM(A1)", "Sri Wulandari"}
    assert page.count('class="hit"') == 10


def test_the_picture_has_the_counts_and_stands_alone(tmp_path: Path) -> None:
    with Ledger.open(tmp_path / "one.db") as ledger:
        ledger.put([hashed(says("a", "<i>Sri</i> & Wulandari", published="2016-04-20"))])
    with client(tmp_path / "one.db") as browser:
        answer = browser.get("/search.svg?words=jalan", headers={"accept-language": "id"})
    assert answer.headers["content-type"] == "image/svg+xml"
    assert answer.headers["content-security-policy"] == PICTURE_POLICY
    picture = ElementTree.fromstring(answer.text)
    texts = [text.text for text in picture.iter("{http://www.w3.org/2000/svg}text")]
    assert texts[0] == "jalan: 1 pernyataan"
    assert {"2016", "April 2016", "menyatakan", "<i>Sri</i> & Wulandari"} <= set(texts)


@pytest.mark.parametrize(
    ("asked", "says_why"),
    [("words=%3F", "no word to look for"), ("since=spring", "spring"), ("act=shout", "act"), ("page=0", "page")],
)
def test_what_cannot_be_asked_is_explained(demo_ledger: Path, asked: str, says_why: str) -> None:
    with client(demo_ledger) as browser:
        answer = browser.get(f"/search?{asked}")
    assert answer.status_code == 400
    assert says_why in answer.text


def test_the_key_leads_to_the_search_and_facets_narrow(demo_server: str, chromium_browser: Browser) -> None:
    with open_page(chromium_browser) as page:
        page.goto(f"{demo_server}/articles")
        page.keyboard.press("/")
        page.keyboard.type("Minsk")
        page.keyboard.press("Enter")
        page.wait_for_url("**/search?words=Minsk")
        before = page.locator(".hit").count()
        page.locator(".facet[aria-labelledby=facet-act] a").first.click()
        page.wait_for_url("**act=*")
        assert 0 < page.locator(".hit").count() < before
        page.locator(".asked a").nth(1).click()
        page.wait_for_url("**/search?words=Minsk")
        assert page.locator(".hit").count() == before


@pytest.mark.parametrize("address", ["/search?words=Minsk", "/actors", "/actor?actor=nato", "/suggestions"])
def test_nothing_is_wider_than_a_small_screen(demo_server: str, chromium_browser: Browser, address: str) -> None:
    with open_page(chromium_browser, width=360, lang="id") as page:
        page.goto(demo_server + address)
        assert page.evaluate("document.documentElement.scrollWidth") <= 360
