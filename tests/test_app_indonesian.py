"""In Indonesian the app is Indonesian where it tells of decisions, reasons and problems; programs still get English."""

from __future__ import annotations

import re
import time
from collections.abc import Iterator
from contextlib import contextmanager
from html import unescape
from io import BytesIO
from pathlib import Path

import pytest
from starlette.testclient import TestClient

from actor_articles import says
from app_server import client, token_on
from ledger_samples import hashed
from ujar.ledger import Ledger, codebook, queries, reviewing, reviews
from ujar.ledger.reviews.comparing import disagreements
from ujar.reading import Failure, open_stream
from ujar.web.app.interface import interface
from ujar.web.app.interface.advice import for_a_page

REVIEWER = "Rina"
_STATEMENT = re.compile(r"[^\s:]\S*\.\d+-\d+")
ENGLISH = re.compile(
    r"\b(the|there|this|that|these|which|with|from|about|already|take|choose|none of|is called|are two|same)\b", re.I
)
"""Words that a sentence of the program in English would hold."""


def _decide(ledger: Ledger) -> None:
    """Make a decision of each kind about statements, and take some of them back."""
    rows = list(queries.statements(ledger, lang="id", limit=12))
    first, second, third, *_, last = rows
    issue, other = (one.id for one in codebook.codebook(ledger).issues[:2])
    article = ledger.article(first.article.id)
    assert article is not None
    reviews.accept(ledger, first.id, by=REVIEWER)
    reviews.undo(ledger, by=REVIEWER)
    reviews.redo(ledger, by=REVIEWER)
    for decide in (
        lambda: reviews.edit(ledger, second.id, reviews.Edit(act="warn"), by=REVIEWER),
        lambda: reviews.reject(ledger, third.id, by=REVIEWER),
        lambda: reviews.add(
            ledger, article.id, reviews.Edit(content=((0, 9),), kind="direct", act="claim"), by=REVIEWER
        ),
        lambda: reviews.link(ledger, first.id, last.id, "revises", by=REVIEWER),
        lambda: reviews.code(ledger, first.id, issue, "opposes", by=REVIEWER),
        lambda: reviews.code(ledger, first.id, other, "none", by=REVIEWER),
        lambda: reviews.accept_above(ledger, 0.95, article=first.article.id, by=REVIEWER),
        lambda: reviews.accept_above(ledger, 0.95, by=REVIEWER),
    ):
        decide()
        reviews.undo(ledger, by=REVIEWER)
    reviews.link(ledger, first.id, last.id, "revises", by=REVIEWER)
    reviews.unlink(ledger, first.id, last.id, "revises", by=REVIEWER)
    reviews.undo(ledger, by=REVIEWER)
    reviews.unlink(ledger, first.id, last.id, by=REVIEWER)
    reviews.undo(ledger, by=REVIEWER)
    reviews.code(ledger, second.id, issue, "supports", by=REVIEWER)
    reviews.uncode(ledger, second.id, issue, by=REVIEWER)
    reviews.undo(ledger, by=REVIEWER)
    (pilot,) = reviews.rounds(ledger)
    (settled,) = pilot.articles
    choices = {one.key: next(iter(one.versions)) for one in disagreements(ledger, pilot.number, settled)}
    reviews.settle(ledger, pilot.number, settled, choices, by=REVIEWER)
    reviews.undo(ledger, by=REVIEWER)


def _decide_about_actors(ledger: Ledger) -> None:
    """Make a decision of each kind about actors."""
    people = [
        says("c1", "Ratna Lestari", role="hakim", affiliation="PN Ende", published="2016-03-02"),
        says("c2", "Ratna Lestari", published="2016-04-02", role="direktur", affiliation="PT Angin Timur"),
        says("c3", "Ratna Lestari", published="2017-04-02", role="direktur", affiliation="PT Angin Timur"),
        says("c4", "Bupati Ende"),
        says("d1", "Rina Wibowo", role="hakim", affiliation="PN Ende", published="2016-03-02"),
        says("d2", "Rina Wibowo", role="direktur", affiliation="PT Angin Barat", published="2016-05-02"),
        says("e1", "Sari Dewi", role="hakim", affiliation="PN Ende", published="2016-03-02"),
        says("e2", "Sari Dewi", role="direktur", affiliation="PT Angin Barat", published="2016-05-02"),
    ]
    ledger.put(map(hashed, people))
    by_name = {one.name: one.number for one in reviewing.suggestions(ledger)}
    reviewing.accept(ledger, by_name["Rina Wibowo"], by=REVIEWER)
    reviewing.reject(ledger, by_name["Sari Dewi"], by=REVIEWER)
    reviewing.rename(ledger, "sari-dewi", "Sari O'Dewi", by=REVIEWER)
    reviewing.set_side(ledger, "sari-dewi", "warga", by=REVIEWER)
    reviewing.set_side(ledger, "sari-dewi", None, by=REVIEWER)
    reviewing.split(ledger, "ratna-lestari-2", ["c3"], by=REVIEWER)
    reviewing.undo(ledger, by=REVIEWER)
    reviewing.redo(ledger, by=REVIEWER)
    reviewing.merge(ledger, "sari-dewi", "sari-dewi-2", by=REVIEWER)


@pytest.fixture(scope="module")
def path(demo_ledger: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A ledger in which every kind of decision was made."""
    copy = tmp_path_factory.mktemp("decided") / "decided.db"
    with Ledger.open(demo_ledger) as ledger:
        ledger.connection.execute("VACUUM INTO ?", (str(copy),))
    with Ledger.open(copy) as ledger:
        _decide_about_actors(ledger)
        _decide(ledger)
    return copy


@contextmanager
def _visitor(path: Path) -> Iterator[TestClient]:
    """A visitor who reads Indonesian and decides as the reviewer."""
    with client(path) as started:
        started.headers["accept-language"] = "id"
        form = {"token": token_on(started.get("/queue").text), "reviewer": REVIEWER}
        started.post("/preferences", data=form)
        yield started


@pytest.fixture(scope="module")
def browser(path: Path) -> Iterator[TestClient]:
    """A visitor of that ledger."""
    with _visitor(path) as started:
        yield started


def _told(browser: TestClient, address: str, *, status: int = 200) -> str:
    answer = browser.get(address)
    assert answer.status_code == status, answer.text
    assert '<html lang="id"' in answer.text
    return unescape(answer.text)


def _problem(page: str) -> str:
    """Return the sentences of a page that says what went wrong."""
    found = re.search(r'<p class="lead"[^>]*>(.*?)</p>\s*<p class="soft">(.*?)</p>', page, re.DOTALL)
    assert found is not None
    return " ".join(found.groups())


def _without_quoted(text: str) -> str:
    """Return a text without what others wrote in it: between quotation marks, in commands."""
    return re.sub(r"'[^']*'|\"[^\"]*\"|“[^”]*”|`[^`]*`", "", text)


def test_the_log_of_decisions(browser: TestClient, path: Path) -> None:
    page = _told(browser, "/decisions")
    with Ledger.open(path, readonly=True) as ledger:
        entries = [one for one in reviews.log(ledger, viewer=REVIEWER) if one.reviewer == REVIEWER]
    assert len(entries) < 50
    undone = [one for one in entries if one.of is not None]
    assert {"accept", "edit", "reject", "add", "link", "unlink", "code", "uncode", "accept-above", "settle"} == {
        one.summary.split()[0] for one in undone
    }
    for entry in undone:
        assert entry.summary not in page
        # Statements stand there by their number, as links.
        assert all(part in page for part in _STATEMENT.split(interface("id").decision(entry.summary)))
    for words in (
        "semua pernyataan dengan skor setidaknya 0,95",
        "budi dan rina (putaran 'pilot')",
        "tanpa posisi atas",
    ):
        assert words in page
    for words in ("that are at least", "see it", "has no link to", "is not about"):
        assert words not in page
    assert "<ins>memperingatkan</ins>" in page
    assert "<ins>warn</ins>" not in page


def test_the_log_for_programs_and_in_english_is_as_stored(browser: TestClient, path: Path) -> None:
    with Ledger.open(path, readonly=True) as ledger:
        stored = [one.summary for one in reviews.log(ledger, viewer=REVIEWER, limit=50)]
    twin = browser.get("/decisions.json?about=statement").json()
    assert [one["entry"]["summary"] for one in twin["entries"]["rows"]] == stored
    english = unescape(browser.get("/decisions", headers={"accept-language": "en"}).text)
    assert "all statements that are at least 0.95 sure" in english


def test_decisions_about_actors(browser: TestClient, path: Path) -> None:
    with Ledger.open(path, readonly=True) as ledger:
        stored = reviewing.log(ledger)
    assert {"accept", "reject", "rename", "side", "split", "undo", "redo", "merge"} == {one.decision for one in stored}
    page = _told(browser, "/suggestions")
    for one in stored:
        assert one.summary not in page
        assert interface("id").decision(one.summary) in page
    actor = _told(browser, "/actor?actor=sari-dewi")
    assert 'bernama "Sari O\'Dewi"' in actor
    assert "is called" not in actor


def test_why_two_actors_may_be_one(browser: TestClient, path: Path) -> None:
    with Ledger.open(path, readonly=True) as ledger:
        suggested = list(reviewing.suggestions(ledger))
    assert suggested
    page = _told(browser, "/suggestions")
    for one in suggested:
        assert one.reason not in page
        told = interface("id").reason(one.reason)
        assert not ENGLISH.search(_without_quoted(told))
    assert "nama yang sama dengan 'Ratna Lestari'; jabatan dan lembaganya berbeda" in page
    assert "nama yang sama dengan" in _told(browser, f"/actor?actor={suggested[0].actor}")


def test_why_a_position_was_taken(browser: TestClient, path: Path) -> None:
    with Ledger.open(path, readonly=True) as ledger:
        rows = ledger.connection.rows("SELECT statement, reason FROM statement_issues WHERE reason LIKE '%act claim%'")
        ((statement, reason), *_) = rows
        reasons = [one for (one,) in ledger.connection.rows("SELECT DISTINCT reason FROM statement_issues")]
    page = _told(browser, f"/reader?article={statement.rsplit('.', 1)[0]}&statement={statement}")
    assert reason not in page
    assert reason.replace("act claim", "tindakan menyatakan") in page
    for one in reasons:
        assert not re.search(r"\bact \w+$|\bturned by\b|\bsays$", interface("id").reason(one))


def test_what_a_link_rests_on(browser: TestClient, path: Path) -> None:
    with Ledger.open(path, readonly=True) as ledger:
        rows = ledger.connection.rows("SELECT from_statement, evidence FROM links WHERE evidence LIKE 'shared: %'")
        ((statement, evidence), *_) = rows
    page = _told(browser, f"/reader?article={statement.rsplit('.', 1)[0]}&statement={statement}")
    assert evidence not in page
    assert evidence.replace("shared: ", "kata yang sama: ") in page


def test_decisions_that_fit_no_longer(own_ledger: Path) -> None:
    with Ledger.open(own_ledger) as ledger:
        issue, *_ = codebook.codebook(ledger).issues
        row = next(queries.statements(ledger, lang="en"))
        reviews.code(ledger, row.id, issue.id, "opposes", by=REVIEWER)
        codebook.remove_issue(ledger, issue.id, by=REVIEWER)
    with _visitor(own_ledger) as browser:
        page = _told(browser, "/queue")
        (orphan,) = browser.get("/queue.json").json()["orphans"]
    assert "isunya tidak ada dalam buku kode" in page
    assert orphan["reason"] == "the issue is not in the codebook"
    assert orphan["reason"] not in page


def test_what_could_not_be_read(own_ledger: Path) -> None:
    given = {"a.pdf": b"%PDF-1.7", "b.txt": b" ", "c.csv": b"text,date\n,2016\n", "d.txt": b"Das ist nicht wahr. " * 9}
    failed = [one for name, text in given.items() for one in open_stream(BytesIO(text), name)]
    with Ledger.open(own_ledger) as ledger, ledger.run(command="add") as run:
        for one in failed:
            assert isinstance(one, Failure)
            ledger.fail(run, one.error, path=one.path, row=one.row)
    with _visitor(own_ledger) as browser:
        page = _told(browser, f"/runs?run={run}")
        stored = browser.get(f"/runs.json?run={run}").json()["failures"]
    assert len(stored) == len(given)
    for one in stored:
        assert one["message"] not in page
    for words in (
        "Ini dokumen PDF, bukan teks",
        "Tidak ada teks di dalamnya",
        "Barisnya tanpa teks",
        "berbahasa Jerman",
    ):
        assert words in page


def test_an_upload_that_stopped(own_ledger: Path) -> None:
    with _visitor(own_ledger) as browser:
        form = {"token": token_on(browser.get("/add").text)}
        browser.post("/add", data=form, files=[("files", ("b.csv", b"a,b\n1,2\n"))])
        for _ in range(300):
            (upload,) = browser.get("/add.json").json()["uploads"]
            if upload["state"] == "failed":
                break
            time.sleep(0.05)
        page = _told(browser, "/add")
    assert upload["error"].startswith("b.csv: No column seems to hold the text.")
    assert upload["error"] not in page
    assert "b.csv: Tidak ada kolom yang tampaknya memuat teks. Kolomnya: 'a', 'b'." in page


@pytest.mark.parametrize(
    ("address", "status", "says"),
    [
        ("/nowhere", 404, "Tidak ada halaman di alamat ini."),
        ("/actor?actor=nobody", 404, "Tidak ada aktor 'nobody'"),
        ("/reader?article=nothing", 404, "Tidak ada artikel 'nothing'"),
        ("/review?article=nothing", 404, "Tidak ada artikel 'nothing'"),
        ("/agreement?round=99", 404, "Tidak ada putaran 99"),
        ("/settle?round=99&article=nothing", 404, "Tidak ada artikel 'nothing'"),
        ("/issues?edit=nothing", 404, "Tidak ada isu 'nothing'"),
        ("/articles?since=yesterday", 400, "'yesterday' bukan tanggal"),
        ("/articles?words=%22%22%22", 400, "Tidak ada kata yang dapat dicari"),
        ("/articles?page=0", 400, "Diperlukan `int` >= 1"),
        ("/articles?page=1&page=2", 400, "page diberikan lebih dari sekali"),
        ("/articles?nothing=1", 400, "Ada parameter tak dikenal: `nothing`"),
        ("/articles?sort=nothing", 400, "Nilai 'nothing' tidak dikenal"),
        ("/reader", 400, "Parameter `article` belum diberikan"),
        ("/timeline?since=2020&until=2010", 400, "Waktunya berakhir sebelum mulai"),
        ("/timeline?actor=nobody", 404, "Tidak ada aktor 'nobody'"),
    ],
)
def test_what_cannot_be_shown(browser: TestClient, address: str, status: int, says: str) -> None:
    problem = _problem(_told(browser, address, status=status))
    assert says in problem
    assert not ENGLISH.search(_without_quoted(problem)), problem
    english = browser.get(address, headers={"accept-language": "en"}).text
    twin = browser.get(address.replace("?", ".json?") if "?" in address else f"{address}.json").json()
    assert for_a_page(twin["detail"], "en") in unescape(english)
    assert twin["detail"] not in problem


@pytest.mark.parametrize(
    ("address", "fields", "status", "says"),
    [
        ("/queue", {"score": "much"}, 400, "Skor adalah bilangan dari 0 sampai 1, bukan 'much'"),
        ("/queue", {"score": "7"}, 409, "Skor dari 0 sampai 1, bukan 7"),
        ("/queue", {}, 400, "Isian 'score' belum ada"),
        ("/review", {"do": "dance"}, 400, "Tidak ada keputusan 'dance'"),
        ("/review", {"do": "accept", "statement": "nothing", "article": "x"}, 409, "Tidak ada pernyataan 'nothing'"),
        (
            "/review",
            {"do": "link", "statement": "x", "to": "y", "relation": "loves"},
            400,
            "Tidak ada hubungan 'loves'",
        ),
        ("/review/back", {"entry": "9999"}, 409, "Tidak ada entri 9999 yang dapat ditarik"),
        ("/actors/rename", {"actor": "Rina Wibow", "name": "x"}, 409, "Apakah yang dimaksud"),
        ("/actors/merge", {"actor": "sari-dewi", "other": "sari-dewi"}, 409, "sudah aktor yang sama"),
        ("/actors/undo", {"decision": "9999"}, 409, "Tidak ada keputusan 9999 yang dapat ditarik"),
        ("/issues/save", {"name": "!"}, 400, "Nama '!' tidak memuat huruf atau angka"),
        ("/issues/remove", {"issue": "nothing"}, 400, "Isu 'nothing' sudah tidak ada"),
        ("/rounds", {"name": "x", "reviewers": "rina"}, 409, "Putaran perlu dua peninjau atau lebih"),
        ("/settle", {"round": "9", "article": "x"}, 409, "Tidak ada putaran 9"),
        ("/add", {}, 400, "Pilih setidaknya satu berkas"),
    ],
)
def test_what_is_refused(browser: TestClient, address: str, fields: dict[str, str], status: int, says: str) -> None:
    form = {"token": token_on(browser.get("/queue").text), "back": "/queue", **fields}
    answer = browser.post(address, data=form)
    assert answer.status_code == status
    problem = _problem(unescape(answer.text))
    assert says in problem
    assert not ENGLISH.search(_without_quoted(problem)), problem
    twin = browser.post(address, data=form, headers={"accept": "application/json"}).json()
    assert twin["detail"] not in problem


def test_a_change_without_its_token(browser: TestClient) -> None:
    answer = browser.post("/queue", data={"score": "1"})
    assert answer.status_code == 403
    assert "Halaman ini dari kunjungan sebelumnya" in answer.text
    assert "Ditolak" in answer.text


def test_what_a_library_says_stays_as_it_is() -> None:
    assert interface("id").problem("The teapot is short and stout.") == "The teapot is short and stout."
