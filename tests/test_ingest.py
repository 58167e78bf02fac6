"""Articles on the way into a ledger: what is stored when."""

from __future__ import annotations

import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from reading_texts import INDONESIAN
from ujar.ledger import Ledger
from ujar.reading import from_text
from ujar.records import Article
from ujar.run import ingest


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
