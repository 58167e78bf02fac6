"""Articles on the way into a ledger: what is stored when."""

from __future__ import annotations

import csv
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest

from reading_texts import INDONESIAN
from ujar.ledger import Ledger
from ujar.reading import content_hash, from_text, open_inputs
from ujar.reading.rowkeys import numbered_id
from ujar.records import Article
from ujar.run import analyse, ingest


def test_slow_reading_does_not_keep_articles_from_the_ledger(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("ujar.ledger.store._BATCH_SECONDS", 0.02)
    monkeypatch.setattr(sys.modules["ujar.run.ingest"], "_BATCH_SECONDS", 0.02)
    stored: list[int] = []
    with Ledger.open(tmp_path / "d.db") as ledger:

        def slowly() -> Iterator[Article]:
            for number, text in enumerate(INDONESIAN):
                stored.append(int(ledger.connection.value("SELECT count(*) FROM articles")))
                time.sleep(0.03)
                yield from_text(text, lang="id", id=str(number))

        report = ingest(ledger, slowly(), command="test")
    assert report.added == len(INDONESIAN)
    assert stored[-1] >= len(INDONESIAN) - 2


def _table(path: Path, texts: list[str]) -> str:
    with path.open("w", encoding="utf-8", newline="") as stream:
        csv.writer(stream).writerows([["isi"], *([text] for text in texts)])
    return str(path)


def _ids(path: str) -> list[str]:
    return [item.id for item in open_inputs([path]) if isinstance(item, Article)]


def _added(ledger: Ledger, path: str) -> tuple[int, int, int]:
    report = ingest(ledger, open_inputs([path]), command="test")
    return report.added, report.changed, report.unchanged


def test_a_row_put_in_on_top_leaves_the_others_what_they_are(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    before = _ids(_table(path, INDONESIAN[1:4]))
    assert _ids(_table(path, INDONESIAN[:4]))[1:] == before
    with Ledger.open(tmp_path / "d.db") as ledger:
        assert _added(ledger, _table(path, INDONESIAN[1:4])) == (3, 0, 0)
        assert _added(ledger, _table(path, INDONESIAN[:4])) == (1, 0, 3)
        assert _added(ledger, _table(path, [INDONESIAN[0], f"{INDONESIAN[1]} Demikian."])) == (1, 0, 1)


def test_the_same_text_twice_in_a_table_is_two_articles(tmp_path: Path) -> None:
    path = _table(tmp_path / "a.csv", [INDONESIAN[0], INDONESIAN[1], INDONESIAN[0]])
    assert len(set(_ids(path))) == 3


def test_rows_that_a_ledger_knows_by_their_numbers_stay_what_they_are(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    texts = [*INDONESIAN[1:3], INDONESIAN[1]]
    items = [item for item in open_inputs([_table(path, texts)]) if isinstance(item, Article)]
    numbered = [
        msgspec.structs.replace(item, id=numbered_id(str(path), number)) for number, item in enumerate(items, 1)
    ]
    with Ledger.open(tmp_path / "d.db") as ledger:
        ledger.put((one, content_hash(one)) for one in map(analyse, numbered))
        assert _added(ledger, _table(path, [INDONESIAN[0], *texts])) == (1, 0, 3)
        assert _added(ledger, _table(path, [INDONESIAN[0], *texts])) == (0, 0, 4)
        assert ledger.connection.value("SELECT count(*) FROM articles") == 4
