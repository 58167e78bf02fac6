"""Codes in the ledger: made with the codebook, kept up with articles, and in files of earlier versions."""

from __future__ import annotations

from pathlib import Path

import pytest

from ledger_samples import DAM, REPLY, STRIKE, hashed
from ujar.ledger import Ledger, migrations
from ujar.ledger.doctor import doctor
from ujar.ledger.issues import coded, coded_links, coded_numbered, issues, number_of, put_codebook
from ujar.link.issues import Codebook, Issue

_BOOK = Codebook(issues=(Issue(name="Dam", words=("bendungan", "dam")), Issue(name="Nothing", words=("xyz",))))


def test_statements_are_coded_whichever_comes_first(tmp_path: Path) -> None:
    found = []
    for name, book_first in (("a.db", True), ("b.db", False)):
        with Ledger.open(tmp_path / name) as ledger:
            if book_first:
                put_codebook(ledger, _BOOK)
            ledger.put(map(hashed, (DAM, REPLY, STRIKE)))
            if not book_first:
                put_codebook(ledger, _BOOK)
            found.append([(row.id, row.issue, row.position, row.reason) for row in coded(ledger)])
            assert doctor(ledger) == []
    assert found[0]
    assert found[0] == found[1]


def test_a_new_codebook_replaces_the_one_before(tmp_path: Path) -> None:
    with Ledger.open(tmp_path / "a.db") as ledger:
        ledger.put([hashed(DAM)])
        put_codebook(ledger, _BOOK)
        dam, nothing = issues(ledger)
        assert (dam.statements > 0, nothing.statements, nothing.first) == (True, 0, None)
        assert put_codebook(ledger, Codebook(issues=(Issue(name="Other", words=("xyz",)),))) == 0
        assert [issue.name for issue in issues(ledger)] == ["Other"]


def test_codes_go_with_their_article(tmp_path: Path) -> None:
    with Ledger.open(tmp_path / "a.db") as ledger:
        put_codebook(ledger, _BOOK)
        ledger.put([hashed(DAM)])
        ledger.remove([DAM.id])
        assert list(coded(ledger)) == []


def test_statements_are_given_by_number_with_their_code_or_without(tmp_path: Path) -> None:
    with Ledger.open(tmp_path / "a.db") as ledger:
        ledger.put([hashed(DAM)])
        put_codebook(ledger, _BOOK)
        numbers: dict[str, int] = dict(ledger.connection.rows("SELECT id, number FROM statements"))
        bare = list(coded_numbered(ledger, numbers.values()))
        assert {row.id: number for number, row in bare} == numbers
        assert all((row.issue, row.position) == ("", "none") for _, row in bare)
        on_dam = {row.id: row.position for row in coded(ledger, ["Dam"])}
        assert {row.id: row.position for _, row in coded_numbered(ledger, numbers.values(), issue="dam")} == on_dam
        assert [number_of(ledger, identifier) for identifier in (*numbers, "none")] == [*numbers.values(), None]


def test_links_can_be_asked_for_among_some_statements(tmp_path: Path) -> None:
    with Ledger.open(tmp_path / "a.db") as ledger:
        ledger.put([hashed(DAM)])
        every = list(coded_links(ledger))
        ends = {end for link in every for end in (link.start, link.end)}
        assert ends
        assert list(coded_links(ledger, ends)) == every
        assert list(coded_links(ledger, [every[0].start])) == []


def test_a_ledger_of_the_version_before_is_brought_up_to_date(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "old.db"
    with monkeypatch.context() as earlier:
        earlier.setattr(migrations, "MIGRATIONS", migrations.MIGRATIONS[:1])
        Ledger.open(path).close()
    with Ledger.open(path) as ledger:
        ledger.put([hashed(DAM)])
        put_codebook(ledger, _BOOK)
        assert list(coded(ledger))
        assert ledger.article(DAM.id) == DAM
