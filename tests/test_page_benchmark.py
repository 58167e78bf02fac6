"""The load run of the web app: what it asks for, the ledger that it is made on, and its rows. No time is asserted."""

from __future__ import annotations

import json
import random
from collections import Counter
from pathlib import Path

import msgspec
import pytest
from click.testing import CliRunner

from app_server import client
from ujar.benchmark import enlarged
from ujar.benchmark.addresses import ADDRESSES, filled, values_of
from ujar.benchmark.enlarged import enlarge, inputs, keep_short, make_ledger
from ujar.benchmark.load import measure_pages
from ujar.cli import main, page_benchmark
from ujar.errors import UjarError
from ujar.ledger import Ledger, queries
from ujar.reading import from_text
from ujar.web.app.pages import PAGES


def test_every_page_is_asked_for() -> None:
    asked = {address.partition("?")[0] for _, address in ADDRESSES}
    # Settling needs a round whose reviewers are done, which an enlarged ledger has not.
    assert {page.path for page in PAGES} - {"/settle"} <= asked
    assert len({name for name, _ in ADDRESSES}) == len(ADDRESSES)


def test_addresses_are_answered(demo_ledger: Path) -> None:
    with Ledger.open(demo_ledger, readonly=True) as ledger:
        values = values_of(ledger)
    with client(demo_ledger) as browser:
        for number, (_, template) in enumerate(ADDRESSES):
            address = filled(template, values, random.Random(number))
            assert address is not None
            assert "{" not in address
            assert browser.get(address).status_code == 200, address


def test_values_are_written_as_in_an_address(demo_ledger: Path) -> None:
    with Ledger.open(demo_ledger, readonly=True) as ledger:
        values = msgspec.structs.replace(values_of(ledger), name=("A & B/ü",), outlet=())
    assert filled("/x?a={name}", values, random.Random(1)) == "/x?a=A%20%26%20B%2F%C3%BC"
    assert filled("/x?a={outlet}", values, random.Random(1)) is None
    place = filled("/reader?{place}", values, random.Random(1))
    assert place is not None
    assert place.startswith("/reader?article=")
    assert place.count("&statement=") == 1


def test_an_enlarged_ledger_has_more_of_everything_and_is_sound(own_ledger: Path) -> None:
    with Ledger.open(own_ledger) as ledger:
        before = {table: _count(ledger, table) for table in ("articles", "statements", "canonical_actors", "links")}
        worlds: list[None] = []
        enlarge(ledger, 2 * before["articles"] + 3, done=lambda: worlds.append(None))
        after = {table: _count(ledger, table) for table in before}
        connection = ledger.connection
        assert after["articles"] == 2 * before["articles"] + 3
        assert 2 * before["statements"] < after["statements"] < 3 * before["statements"]
        assert before["canonical_actors"] < after["canonical_actors"] < 3 * before["canonical_actors"]
        assert after["links"] > 2 * before["links"]
        assert len(worlds) == 2
        assert list(connection.rows("PRAGMA foreign_key_check")) == []
        across = list(queries.links(ledger, across=True))
        assert any(link.from_.article.endswith("~1") for link in across)
        (content,) = next(connection.rows("SELECT content FROM statements WHERE content IS NOT NULL LIMIT 1"))
        word = max((part for part in content.split() if part.isalpha()), key=len)
        found = Counter(row.article.id.partition("~")[0] for row in queries.statements(ledger, words=word))
        assert max(found.values()) >= 2


def test_the_longest_articles_are_taken_out(own_ledger: Path) -> None:
    with Ledger.open(own_ledger) as ledger:
        longest = ledger.connection.value("SELECT article FROM statements GROUP BY article ORDER BY count(*) DESC")
        before = _count(ledger, "articles")
        keep_short(ledger, statements=17)
        assert before // 4 < _count(ledger, "articles") < before
        assert _count(ledger, "statements") <= 17 * _count(ledger, "articles")
        assert ledger.article(longest) is None
        left = _count(ledger, "articles")
        keep_short(ledger, statements=0.1)
        assert _count(ledger, "articles") == -(-left // 4)


def test_rows_are_of_every_page_and_of_many_readers(demo_ledger: Path) -> None:
    with Ledger.open(demo_ledger, readonly=True) as ledger:
        values = values_of(ledger)
    steps: list[None] = []
    rows = measure_pages(demo_ledger, values, requests=1, readers=3, done=lambda: steps.append(None))
    assert [row.name for row in rows] == ["start", *(name for name, _ in ADDRESSES), "3 readers at once"]
    assert len(steps) == len(ADDRESSES) + 1
    assert rows[-1].requests == 3
    assert all(0 < row.median <= row.p95 <= row.longest and row.kilobytes > 0 for row in rows)


def test_an_error_of_a_page_ends_the_run(demo_ledger: Path) -> None:
    with Ledger.open(demo_ledger, readonly=True) as ledger:
        values = msgspec.structs.replace(values_of(ledger), article=("there is none",))
    with pytest.raises(UjarError, match=r"/reader\?article=there%20is%20none was answered with 404"):
        measure_pages(demo_ledger, values, requests=1)


def test_a_ledger_is_made_of_texts_that_are_read_once(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    texts = ("“We will wait,” said Anna Berg.", "The minister denied that the dam was unsafe.", "It rained.")
    articles = [from_text(text, lang="en", id=f"a{number}", path=f"{number}.txt") for number, text in enumerate(texts)]
    monkeypatch.setattr(enlarged, "inputs", lambda folder: iter(articles))
    steps: list[None] = []
    with Ledger.open(tmp_path / "made.db") as ledger:
        make_ledger(ledger, 7, done=lambda: steps.append(None))
        assert _count(ledger, "articles") == 7
    assert len(steps) == 3 + 2


def test_inputs_without_corpora_are_the_samples() -> None:
    found = list(inputs(None))
    assert {article.lang for article in found} == {"en", "id"}
    assert len({article.id for article in found}) == len(found)
    assert all(article.outlet and article.published.value for article in found)


def test_the_command_measures_a_ledger_and_prints_rows(monkeypatch: pytest.MonkeyPatch, demo_ledger: Path) -> None:
    monkeypatch.setattr(page_benchmark, "READERS", 0)
    found = CliRunner().invoke(main, ["benchmark", "--ledger", str(demo_ledger), "--requests", "1", "--json"])
    assert found.exit_code == 0, found.output
    rows = json.loads(found.stdout)
    assert [row["name"] for row in rows] == ["start", *(name for name, _ in ADDRESSES)]


def _count(ledger: Ledger, table: str) -> int:
    return int(ledger.connection.value(f"SELECT count(*) FROM {table}"))
