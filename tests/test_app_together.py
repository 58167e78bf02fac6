"""Twenty readers, one process that adds articles and one reviewer, all at once: nothing fails, nothing is lost."""

from __future__ import annotations

import http.client
import subprocess
import sys
import threading
from collections import Counter
from http.cookiejar import CookieJar
from pathlib import Path
from urllib.error import HTTPError
from urllib.parse import urlencode, urlsplit
from urllib.request import HTTPCookieProcessor, OpenerDirector, Request, build_opener

from app_server import server, token_on
from test_app_pages import address_of
from ujar.ledger import Ledger, doctor, queries, reviews
from ujar.web.app.pages import PAGES

READERS = 20
ROUNDS = 2
ARTICLES = 40
NEWS = "Bupati {n} Raden Wira mengatakan bahwa jembatan nomor {n} aman. Warga desa {n} membantah pernyataan itu."


def test_readers_writers_and_a_reviewer_do_not_disturb_each_other(own_ledger: Path, tmp_path: Path) -> None:
    folder = tmp_path / "news"
    folder.mkdir()
    for number in range(ARTICLES):
        (folder / f"{number}.txt").write_text(NEWS.format(n=number), encoding="utf-8")
    with Ledger.open(own_ledger) as ledger:
        before = len(list(queries.articles(ledger)))
        wanted = [row.id for row in queries.statements(ledger, lang="en", limit=25)]
    addresses = [address_of(page, own_ledger) for page in PAGES]
    answers: Counter[int] = Counter()
    failures: list[str] = []

    with server(own_ledger) as address:
        readers = [
            threading.Thread(target=_read, args=(address, addresses[start % len(addresses) :] + addresses, answers))
            for start in range(READERS)
        ]
        reviewer = threading.Thread(target=_review, args=(address, own_ledger, wanted, failures))
        adding = subprocess.Popen(
            [sys.executable, "-m", "ujar", "add", str(own_ledger), str(folder), "--lang", "id", "--workers", "1"],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        for thread in (*readers, reviewer):
            thread.start()
        for thread in (*readers, reviewer):
            thread.join()
        output, errors = adding.communicate()

    assert failures == []
    assert adding.returncode == 0, errors
    assert f"{ARTICLES} added" in output
    assert set(answers) == {200}
    with Ledger.open(own_ledger) as ledger:
        assert len(list(queries.articles(ledger))) == before + ARTICLES
        accepted = {row.statement for row in reviews.decisions(ledger) if row.decision == "accept"}
        assert accepted == set(wanted)
        assert doctor(ledger) == []


def _read(address: str, addresses: list[str], answers: Counter[int]) -> None:
    place = urlsplit(address)
    connection = http.client.HTTPConnection(place.hostname or "", place.port, timeout=60)
    for path in addresses[: ROUNDS * len(PAGES)]:
        connection.request("GET", path, headers={"Accept": "text/html"})
        answer = connection.getresponse()
        answer.read()
        answers[answer.status] += 1
    connection.close()


def _review(address: str, path: Path, statements: list[str], failures: list[str]) -> None:
    """Accept statements one after the other, as the form does; what is refused as busy is sent again."""
    with Ledger.open(path, readonly=True) as ledger:
        article_of = {row.id: row.article.id for row in queries.statements(ledger)}
    opener = build_opener(HTTPCookieProcessor(CookieJar()))
    token = token_on(opener.open(f"{address}/queue", timeout=60).read().decode())
    for statement in statements:
        form = {"token": token, "do": "accept", "statement": statement, "article": article_of[statement]}
        if not any(_sent(opener, f"{address}/review", form, failures) for _ in range(5)):
            failures.append(f"{statement} was never accepted")


def _sent(opener: OpenerDirector, address: str, form: dict[str, str], failures: list[str]) -> bool:
    try:
        opener.open(Request(address, urlencode(form).encode()), timeout=60).read()
    except HTTPError as error:
        if error.code != 503:
            failures.append(f"{form['statement']}: {error.code}")
        return False
    return True
