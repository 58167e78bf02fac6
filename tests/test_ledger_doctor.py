from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest

from ledger_samples import DAM, REPLY, STRIKE, hashed, synthetic
from ujar.errors import LedgerError
from ujar.ledger import Ledger, PutReport, doctor, queries, repair


@pytest.fixture
def ledger(tmp_path: Path) -> Iterator[Ledger]:
    with Ledger.open(tmp_path / "dispute.db") as opened:
        opened.put(map(hashed, (DAM, REPLY, STRIKE)))
        yield opened


def _damage(ledger: Ledger, *statements: str) -> None:
    """Change the file as a program without foreign keys and triggers would."""
    ledger.connection.execute("PRAGMA foreign_keys = OFF")
    with ledger.connection.transaction():
        for statement in statements:
            ledger.connection.execute(statement)
    ledger.connection.execute("PRAGMA foreign_keys = ON")


def test_a_sound_ledger_has_no_findings(ledger: Ledger) -> None:
    assert doctor(ledger) == []


@pytest.mark.parametrize(
    ("damage", "check", "article"),
    [
        ("UPDATE article_texts SET text = text || '!' WHERE article = 'strike'", "text", "strike"),
        ("UPDATE article_texts SET sha256 = '' WHERE article = 'strike'", "text", "strike"),
        ("UPDATE articles SET length = 3 WHERE id = 'strike'", "text", "strike"),
        ("DELETE FROM article_texts WHERE article = 'strike'", "text", "strike"),
        ("UPDATE statements SET content_spans = '[[0,999]]' WHERE article = 'strike'", "spans", "strike"),
        ("UPDATE statements SET content_spans = '[[9,3]]' WHERE article = 'strike'", "spans", "strike"),
        ("UPDATE statements SET role_spans = 'none' WHERE article = 'strike'", "spans", "strike"),
        ("UPDATE statements SET cue_spans = '[[-4,3]]' WHERE article = 'strike'", "spans", "strike"),
        ("UPDATE statements SET content_spans = '[[0,3]]' WHERE article = 'strike'", "words", "strike"),
        ("UPDATE statements SET role = 'x' WHERE article = 'strike'", "words", "strike"),
        ("INSERT INTO migrations VALUES ('0999_later', '')", "migrations", None),
        ("DELETE FROM migrations", "migrations", None),
        ("INSERT INTO links VALUES (9, NULL, 0, 'a', 'b', 'denies', 1, '', '')", "references", None),
        ("INSERT INTO statements_fts (rowid, content) VALUES (77, 'x')", "search", None),
        ("INSERT INTO article_texts_fts (rowid, text) VALUES (77, 'x')", "search", None),
    ],
)  # fmt: skip
def test_damage_is_found(ledger: Ledger, damage: str, check: str, article: str | None) -> None:
    _damage(ledger, damage)
    findings = doctor(ledger)
    assert {(finding.check, finding.level, finding.article) for finding in findings} == {(check, "error", article)}
    assert all(finding.message and finding.hint for finding in findings)


def test_rows_whose_article_is_gone_are_counted_once_a_table(ledger: Ledger) -> None:
    _damage(ledger, "DELETE FROM articles WHERE id = 'dam'")
    messages = [finding.message for finding in doctor(ledger) if finding.check == "references"]
    assert "3 rows of statements belong to rows of articles that are not there." in messages


def test_repair_makes_the_search_again(ledger: Ledger) -> None:
    _damage(
        ledger,
        "INSERT INTO statements_fts (statements_fts) VALUES ('delete-all')",
        "INSERT INTO article_texts_fts (article_texts_fts) VALUES ('delete-all')",
    )
    assert list(queries.statements(ledger, words="aman")) == []
    repair(ledger, doctor(ledger))
    assert doctor(ledger) == []
    assert len(list(queries.statements(ledger, words="aman"))) == 1


def test_repair_lets_a_damaged_article_be_added_again(ledger: Ledger) -> None:
    _damage(ledger, "UPDATE article_texts SET text = text || '!' WHERE article = 'dam'")
    assert ledger.put([hashed(DAM)]) == PutReport(unchanged=1)
    repair(ledger, doctor(ledger))
    assert ledger.put([hashed(DAM), hashed(REPLY)]) == PutReport(changed=1, unchanged=1)
    assert ledger.article("dam") == DAM
    assert doctor(ledger) == []


def test_broken_pages_are_found(tmp_path: Path) -> None:
    path = tmp_path / "broken.ledger"
    with Ledger.open(path) as ledger:
        ledger.put(hashed(synthetic(number, statements=2)) for number in range(40))
        ledger.connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        (page,) = ledger.connection.execute("SELECT rootpage FROM sqlite_master WHERE name = 'statements'").fetchone()
        size = ledger.connection.value("PRAGMA page_size")
    with path.open("r+b") as file:
        file.seek((page - 1) * size)
        file.write(b"\xff" * size)
    with Ledger.open(path) as ledger:
        findings = doctor(ledger)
    assert "integrity" in {finding.check for finding in findings}
    assert any(".recover" in finding.hint for finding in findings)


def test_reading_only_is_refused(ledger: Ledger) -> None:
    with Ledger.open(ledger.path, readonly=True) as reader, pytest.raises(LedgerError, match="for writing"):
        doctor(reader)


def test_other_errors_are_not_taken_for_damage(ledger: Ledger) -> None:
    with (
        Ledger.open(ledger.path, timeout=0.01) as busy,
        ledger.connection.transaction(),
        pytest.raises(LedgerError, match="write lock"),
    ):
        doctor(busy)


def test_the_ledger_can_be_read_by_plain_sqlite(ledger: Ledger) -> None:
    plain = sqlite3.connect(ledger.path)
    rows = plain.execute("SELECT speaker FROM statements_read WHERE act = 'agree'").fetchall()
    plain.close()
    assert rows == [("Kementerian; Provinsi",)]
