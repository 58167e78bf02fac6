"""Blind rounds in the app: nobody sees what others decide before all are done; figures, settling, training data."""

from __future__ import annotations

import csv
import io
import re
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, expect
from starlette.testclient import TestClient

from app_server import client, make_round, open_page, server, token_on
from ledger_samples import DAM, REPLY, hashed
from test_ledger_reviews import BOOK, DENIAL, SAFE, TALKS
from ujar.ledger import Ledger, issues, reviews
from ujar.ledger.reviews import Edit

START = DAM.text.index("200 orang")
SECRET = "secret-target-of-rina"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    with Ledger.open(tmp_path / "dispute.db") as ledger:
        ledger.put(map(hashed, (DAM, REPLY)))
        issues.put_codebook(ledger, BOOK)
    return tmp_path / "dispute.db"


def visitor(path: Path, name: str) -> TestClient:
    """A visitor of the app under a name of their own."""
    browser = client(path)
    send(browser, "/preferences", reviewer=name)
    return browser


def send(browser: TestClient, address: str, **fields: str | list[str]) -> str:
    """Send a form as a page would, and say that it is meant where that is asked; return where it leads to."""
    token = token_on(browser.get("/agreement").text)
    answer = browser.post(address, data={"token": token, **fields}, follow_redirects=False)
    if answer.status_code == 200:
        sure = re.search(r'name="sure" value="([^"]*)"', answer.text)
        assert sure is not None
        answer = browser.post(address, data={"token": token, "sure": sure[1], **fields}, follow_redirects=False)
    assert answer.status_code == 303, answer.text
    return answer.headers["location"]


def start(browser: TestClient, articles: list[str]) -> str:
    return send(browser, "/rounds", name="pilot", reviewers="rina\nbudi", which="chosen", article=articles)


def decide(path: Path) -> None:
    """Let rina and budi decide about the dam differently."""
    with Ledger.open(path) as ledger:
        reviews.edit(ledger, SAFE, Edit(act="warn", target=SECRET), by="rina")
        reviews.add(
            ledger,
            "dam",
            Edit(content=((START, START + 9),), kind="indirect", act="announce", target=SECRET),
            by="rina",
        )
        reviews.code(ledger, SAFE, "dam", "opposes", by="rina")
        reviews.reject(ledger, TALKS, by="rina", note=SECRET)
        for by in ("rina", "budi"):
            reviews.edit(ledger, DENIAL, Edit(act="refuse"), by=by)


def test_a_round_is_started_with_chosen_articles_or_all_that_fit(path: Path) -> None:
    sari = visitor(path, "sari")
    assert start(sari, ["dam"]) == "/agreement?round=1"
    listed = sari.get("/agreement.json").json()
    assert [(one["article"]["id"], one["open_in"]) for one in listed["finding"]["articles"]] == [
        ("dam", "pilot"), ("reply", None),
    ]  # fmt: skip
    assert listed["finding"]["free"] == 1
    where = send(sari, "/rounds", name="rest", reviewers="rina\n budi \n\n", which="all")
    assert where == "/agreement?round=2"
    with Ledger.open(path, readonly=True) as ledger:
        assert [one.articles for one in reviews.rounds(ledger)] == [("dam",), ("reply",)]
        assert [one.reviewers for one in reviews.rounds(ledger)] == [("budi", "rina")] * 2


def test_a_round_that_cannot_be_is_refused_with_the_reason(path: Path) -> None:
    sari = visitor(path, "sari")
    token = token_on(sari.get("/agreement").text)
    one = {"token": token, "name": "pilot", "reviewers": "rina", "which": "chosen", "article": "dam"}
    answer = sari.post("/rounds", data=one)
    assert answer.status_code == 409
    assert "two reviewers" in answer.text
    many = {**one, "reviewers": "rina\nbudi", "article": [f"a{number}" for number in range(201)]}
    assert "at most 200 articles" in sari.post("/rounds", data=many).text
    none = {**one, "reviewers": "rina\nbudi", "which": "all", "outlet": "Nowhere"}
    assert "at least one article" in sari.post("/rounds", data=none).text


ADDRESSES = (
    "/review{}?article=dam",
    "/review{}?article=dam&statement=" + SAFE,
    "/review{}?article=dam&statement=" + TALKS,
    "/decisions{}",
    "/decisions{}?reviewer=rina",
    "/decisions{}?article=dam",
    "/queue{}",
    "/queue{}?order=place",
    "/reader{}?article=dam",
    "/agreement{}",
    "/agreement{}?round=1",
    "/search{}?words=orang",
    "/settle{}?round=1&article=dam",
)


@pytest.mark.parametrize("name", ["budi", "sari"])
def test_before_the_end_others_see_nothing_of_what_was_decided(path: Path, name: str) -> None:
    browser = visitor(path, name)
    start(browser, ["dam"])
    assert "Round started: pilot" in browser.get("/").text
    before = {}
    for address in ADDRESSES:
        for ending in ("", ".json"):
            answer = browser.get(address.format(ending))
            before[address, ending] = re.sub(r'(token|statement)" value="[\w-]+"', "", answer.text)
    with Ledger.open(path) as ledger:
        reviews.edit(ledger, SAFE, Edit(act="warn", target=SECRET), by="rina")
        reviews.reject(ledger, TALKS, by="rina", note=SECRET)
        reviews.code(ledger, SAFE, "dam", "opposes", by="rina")
        reviews.unlink(ledger, DENIAL, SAFE, by="rina")
    after = {
        (address, ending): re.sub(r'(token|statement)" value="[\w-]+"', "", browser.get(address.format(ending)).text)
        for address in ADDRESSES
        for ending in ("", ".json")
    }
    # The page is the same to the letter as if rina had decided nothing.
    assert {key: text for key, text in after.items() if text != before[key]} == {}
    rina = visitor(path, "rina")
    assert SECRET in rina.get("/review.json", params={"article": "dam", "statement": SAFE}).text
    assert SECRET in rina.get("/decisions.json").text
    with Ledger.open(path) as ledger:
        reviews.finished(ledger, 1, "rina", "dam")
    view = browser.get("/agreement.json?round=1").json()["current"]
    assert view["articles"]["rows"][0]["done"] == ["rina"]
    assert view["measured"] is None
    answer = browser.get("/settle.json?round=1&article=dam")
    assert answer.status_code == 409
    assert "budi still review it" in answer.json()["detail"]
    assert browser.get("/agreement.csv?round=1").text.count("\n") == 1


def test_earlier_decisions_of_others_are_not_in_the_history_of_a_round(path: Path) -> None:
    with Ledger.open(path) as ledger:
        reviews.edit(ledger, SAFE, Edit(target=SECRET), by="tono")
    budi = visitor(path, "budi")
    address = f"/review.json?article=dam&statement={SAFE}"
    assert SECRET in budi.get(address).text
    start(budi, ["dam"])
    assert SECRET not in budi.get(address).text


def test_figures_come_when_all_are_done_and_outlast_the_settling(path: Path) -> None:
    rina = visitor(path, "rina")
    start(rina, ["dam"])
    decide(path)
    for name in ("rina", "budi"):
        send(visitor(path, name), "/rounds/finish", round="1", article="dam", do="finish")
    measured = rina.get("/agreement.json?round=1").json()["current"]["measured"]
    measures = measured["agreement"]["measures"]
    (pair,) = measures["pairs"]
    # budi decided about one of the three of the machine; rina about all of them, and added one.
    assert (pair["found"]["both"], pair["found"]["one"], pair["found"]["other"]) == (1, 1, 2)
    assert measures["acts"]["compared"] == 2
    assert rina.get("/agreement.csv?round=1").text.startswith("of,id,measure,statistic,one,other,value")
    page = rina.get("/agreement?round=1", headers={"accept-language": "id"}).text
    assert "Seberapa jauh para peninjau sepakat" in page
    found = rina.get("/settle.json?round=1&article=dam").json()
    keys = [one["key"] for one in found["disagreements"]]
    fields = {f"choice-{place}": "rina" for place in range(len(keys))}
    send(rina, "/settle", round="1", article="dam", key=keys, **fields)
    again = rina.get("/agreement.json?round=1").json()["current"]["measured"]
    # Positions that the machine gave follow the acts that were settled.
    kept = measures.keys() - {"positions"}
    settled = again["agreement"]["measures"]
    assert {name: settled[name] for name in kept} == {name: measures[name] for name in kept}


def test_what_a_reviewer_did_not_look_at_is_not_compared(path: Path) -> None:
    rina = visitor(path, "rina")
    start(rina, ["dam"])
    with Ledger.open(path) as ledger:
        reviews.edit(ledger, SAFE, Edit(act="warn"), by="rina")
        reviews.accept(ledger, DENIAL, by="rina")
        reviews.accept(ledger, DENIAL, by="budi")
        for name in ("rina", "budi"):
            reviews.finished(ledger, 1, name, "dam")
    measured = rina.get("/agreement.json?round=1").json()["current"]["measured"]
    assert measured["not_looked_at"] == [
        {"article": "dam", "reviewer": "budi", "statements": 2},
        {"article": "dam", "reviewer": "rina", "statements": 1},
    ]
    measures = measured["agreement"]["measures"]
    (pair,) = measures["pairs"]
    assert (pair["found"]["both"], pair["found"]["one"], pair["found"]["other"]) == (1, 1, 1)
    # The machine linked the denial to the claim: nobody decided about that.
    assert (pair["links"]["value"], pair["links"]["one"]) == (None, 0)
    assert measures["acts"]["compared"] == 2
    assert measures["characters"] < len(DAM.text)
    assert measures["spans"]["value"] == pytest.approx(1.0)
    page = rina.get("/agreement?round=1").text
    assert "2 statements</td><td>not looked at" in page
    table = list(csv.reader(io.StringIO(rina.get("/agreement.csv?round=1").text)))
    assert [row[4:7] for row in table if row[2] == "left_out"] == [["budi", "", "2"], ["rina", "", "1"]]


def test_disagreements_stand_in_the_order_of_the_text_with_each_marking(path: Path) -> None:
    sari = visitor(path, "sari")
    start(sari, ["dam"])
    decide(path)
    with Ledger.open(path) as ledger:
        for name in ("rina", "budi"):
            reviews.finished(ledger, 1, name, "dam")
    found = sari.get("/settle.json?round=1&article=dam").json()
    assert [(one["record"], one["differ"]) for one in found["disagreements"]] == [
        ("statement", ["act", "target"]), ("code", ["position"]), ("statement", ["presence"]),
        ("statement", ["presence"]),
    ]  # fmt: skip
    assert found["alike"] == 1
    safe = found["disagreements"][0]
    text = ["".join(piece["text"] for piece in side["pieces"]) for side in safe["sides"]]
    assert text == [DAM.text[slice(*safe["span"])]] * 2
    marked = [piece["text"] for piece in safe["sides"][0]["pieces"] if "content" in piece.get("parts", ())]
    assert marked == ["bendungan itu aman 😀"]
    talks = found["disagreements"][2]
    assert {side["reviewer"]: side["statement"] is None for side in talks["sides"]} == {"budi": False, "rina": True}


def test_settling_needs_every_choice_and_takes_effect_once(path: Path) -> None:
    sari = visitor(path, "sari")
    start(sari, ["dam"])
    decide(path)
    with Ledger.open(path) as ledger:
        for name in ("rina", "budi"):
            reviews.finished(ledger, 1, name, "dam")
    keys = [one["key"] for one in sari.get("/settle.json?round=1&article=dam").json()["disagreements"]]
    token = token_on(sari.get("/agreement").text)
    form: dict[str, str | list[str]] = {"token": token, "round": "1", "article": "dam", "key": keys}
    answer = sari.post("/settle", data={**form, "choice-0": "rina"})
    assert answer.status_code == 409
    assert "3 disagreements have no choice yet" in answer.text
    choices = {f"choice-{place}": "rina" if place < 2 else "budi" for place in range(4)}
    assert send(sari, "/settle", **{**form, **choices}) == "/agreement?round=1"
    with Ledger.open(path, readonly=True) as ledger:
        article = ledger.article("dam")
        assert article is not None
        assert [(one.id, one.act) for one in article.statements] == [
            (SAFE, "warn"), (DENIAL, "refuse"), (TALKS, DAM.statements[2].act),
        ]  # fmt: skip
    assert "take that back first" in sari.post("/settle", data={**form, **choices}).text
    settled = sari.get("/settle?round=1&article=dam").text
    assert "sari settled this article" in settled
    assert 'type="radio"' not in settled
    assert not re.search(r"on \d{4}-\d\d-\d\dT", settled)
    assert len(set(re.findall(r'<mark class="g-(\w+)', settled))) > 1
    sides = [one["sides"] for one in sari.get("/settle.json?round=1&article=dam").json()["disagreements"]]
    held = [[side["reviewer"] for side in case if side["holds"]] for case in sides]
    assert held == [["rina"], ["rina"], ["budi"], ["budi"]]
    assert settled.count("this holds") == 4
    # budi decided about the denial alone, of which there is no disagreement.
    assert settled.count("suggestion, not looked at") == 2
    send(sari, "/review/back", do="undo")
    assert sari.get("/settle?round=1&article=dam").text.count('type="radio"') == 8


def test_training_data_has_what_was_reviewed_and_nothing_else(path: Path) -> None:
    sari = visitor(path, "sari")
    answer = sari.get("/training.zip")
    assert answer.status_code == 409
    assert "Nobody has reviewed a statement" in answer.text
    with Ledger.open(path) as ledger:
        reviews.accept(ledger, SAFE, by="sari")
    answer = sari.get("/training.zip")
    assert (answer.status_code, answer.headers["content-type"]) == (200, "application/zip")
    with zipfile.ZipFile(io.BytesIO(answer.content)) as archive:
        files = {name: archive.read(name).decode() for name in archive.namelist()}
    assert set(files) == {
        "labels.reviewed-partial.jsonl", "reviewed/partial.jsonl", "reviewed/train.jsonl",
        "statements.reviewed-train.jsonl",
    }  # fmt: skip
    assert files["labels.reviewed-partial.jsonl"].count('"act":"') == 1
    assert files["reviewed/train.jsonl"] == ""
    assert REPLY.text not in files["reviewed/partial.jsonl"]
    refused = sari.get("/training.zip", headers={"host": "elsewhere.example"})
    assert refused.status_code == 400


@pytest.fixture
def served(own_ledger: Path) -> Iterator[str]:
    with server(own_ledger) as address:
        yield address


def test_two_reviewers_in_two_browsers(own_ledger: Path, served: str, chromium_browser: Browser) -> None:
    with Ledger.open(own_ledger) as ledger:
        (pilot,) = reviews.rounds(ledger)
        article = next(
            row for (row,) in ledger.connection.rows("SELECT article FROM statements ORDER BY score")
            if row not in pilot.articles
        )  # fmt: skip
        number = reviews.start_round(ledger, "second", ["ani", "tono"], [article], by="sari")
        stored = ledger.article(article)
    assert stored is not None
    window = f"{served}/review?article={article}"
    with open_page(chromium_browser) as ani, open_page(chromium_browser) as tono:
        for shown, name in ((ani, "ani"), (tono, "tono")):
            shown.goto(served)
            shown.locator(".settings summary").click()
            shown.locator("#reviewer").fill(name)
            shown.locator("#reviewer + button").click()
            shown.goto(window)
        for _ in stored.statements:
            ani.locator("#note").fill("the note of ani")
            ani.locator('button[value="reject"]').click()
        expect(tono.locator("form.note")).to_contain_text("second")
        for address in (window, f"{served}/decisions", f"{served}/queue", f"{served}/reader?article={article}"):
            tono.goto(address)
            assert "the note of ani" not in tono.content()
            twin = tono.request.get(re.sub(r"(/[a-z]+)(\?|$)", r"\1.json\2", address))
            assert twin.ok
            assert "the note of ani" not in twin.text()
        tono.goto(window)
        expect(tono.locator(".st-rejected")).to_have_count(0)
        for shown in (ani, tono):
            shown.goto(f"{served}/agreement?round={number}")
            expect(shown.locator(".measures")).to_have_count(0)
            shown.locator('button[value="finish"]').click()
        expect(tono.locator("main")).to_contain_text(f"not looked at {len(stored.statements)} of the")
        tono.keyboard.press("Enter")
        expect(tono.locator(".measures")).to_be_visible()
        tono.locator("td a.button").click()
        expect(tono.locator(".case")).to_have_count(len(stored.statements))


def test_settling_by_keys(own_ledger: Path, served: str, chromium_browser: Browser) -> None:
    with Ledger.open(own_ledger, readonly=True) as ledger:
        (pilot,) = reviews.rounds(ledger)
    (article,) = pilot.articles
    with open_page(chromium_browser) as shown:
        shown.goto(f"{served}/settle?round={pilot.number}&article={article}")
        cases = shown.locator(".case").count()
        assert cases >= 4
        shown.keyboard.press("j")
        for _ in range(cases):
            shown.keyboard.press("2")
        expect(shown.locator('input[type=radio][value="rina"]:checked')).to_have_count(cases)
        shown.keyboard.press("k")
        shown.keyboard.press("1")
        expect(shown.locator('input[type=radio][value="budi"]:checked')).to_have_count(1)
        shown.keyboard.press("Enter")
        expect(shown).to_have_url(re.compile(r"/agreement\?round=1$"))
        expect(shown.locator("td .chip")).to_be_visible()


def test_the_samples_have_a_round_to_settle(tmp_path: Path, own_ledger: Path) -> None:
    with Ledger.open(own_ledger) as ledger:
        found = reviews.disagreements(ledger, 1, next(reviews.rounds(ledger)).articles[0])
        assert {one.record for one in found} == {"statement", "link", "code"}
        with pytest.raises(Exception, match="is a round 'pilot' already"):
            make_round(ledger)
