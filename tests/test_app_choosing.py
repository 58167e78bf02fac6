"""Choosing in the coding window: whom a name means, which statement a number means, and the numbers of the reader."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import unescape
from pathlib import Path

import pytest

from app_server import client
from coding_window import Window, id_of, make_path
from ujar.analyse.columns import Columns, load_columns
from ujar.ledger import Ledger, queries, reviews


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A ledger of two articles with four statements, two of which are linked across the articles."""
    return make_path(tmp_path)


@pytest.fixture
def window(path: Path) -> Iterator[Window]:
    with client(path) as visitor:
        yield Window(visitor)


def _speakers(path: Path, place: int) -> list[tuple[str, str]]:
    with Ledger.open(path, readonly=True) as ledger:
        article = ledger.article("one")
        assert article is not None
        kinds = {one.id: one.kind for one in article.actors}
        row = next(row for row in queries.statements(ledger) if row.id == id_of("one", place))
    who = row.speaker if isinstance(row.speaker, tuple) else (row.speaker,)
    return [(one.name, kinds[next(a.id for a in article.actors if a.name == one.name)]) for one in who if one]


def test_a_name_that_nobody_has_is_asked_about(window: Window, path: Path) -> None:
    window.open(statement=id_of("one", 1))
    assert 'name="speaker_kind"' not in window.page
    page = window.send("edit", status=409, speaker="Sari; Panitia", act="promise")
    assert "Nobody in this ledger is called 'Sari'. Did you mean Sari Wulan?" in unescape(page)
    assert '<option value="promise" selected>' in page
    page = window.send("edit", status=409, asked_speaker="Sari", speaker_is="Sari Wulan")
    assert "Who is Panitia?" in page
    assert 'value="Sari Wulan; Panitia"' in page
    window.send("edit", asked_speaker="Panitia", speaker_is="+", speaker_kind="group")
    assert _speakers(path, 1) == [("Sari Wulan", "person"), ("Panitia", "group")]


def test_several_new_ones_are_asked_about_one_by_one(window: Window, path: Path) -> None:
    window.open(statement=id_of("one", 1))
    window.send("edit", status=409, speaker="Komite Desa; Badan Sungai")
    page = window.send("edit", status=409, asked_speaker="Komite Desa", speaker_is="+", speaker_kind="group")
    assert 'name="new_speaker" value="group Komite Desa"' in page
    window.send("edit", asked_speaker="Badan Sungai", speaker_is="+", speaker_kind="organisation")
    assert _speakers(path, 1) == [("Komite Desa", "group"), ("Badan Sungai", "organisation")]


def test_speakers_of_the_whole_ledger_are_offered_and_known(window: Window, path: Path) -> None:
    window.open(statement=id_of("one", 1))
    assert '<option value="Sari Wulan">' in window.page
    window.send("edit", speaker="sari wulan")
    assert _speakers(path, 1) == [("Sari Wulan", "person")]


def test_acts_are_found_by_their_letters(window: Window) -> None:
    options = re.findall(r"<option value=\"\w+\"[^>]*>([^<]*)</option>", window.open().partition('id="act"')[2])
    assert all(option[0].isalpha() for option in options[:20])


def test_a_link_takes_the_number_on_the_screen(window: Window, path: Path) -> None:
    window.open(statement=id_of("one", 1))
    page = window.send("link", to="1", relation="denies")
    assert "Linked:" in page
    with Ledger.open(path, readonly=True) as ledger:
        links = {(one.from_.statement, one.to.statement, one.relation) for one in queries.links(ledger)}
    assert (id_of("one", 1), id_of("one", 0), "denies") in links
    page = window.send("link", status=409, to="99", relation="denies")
    assert "There is no statement '99' to link to" in unescape(page)


@pytest.mark.parametrize("find", ["repeated", "dam safe", "wulan"])
def test_a_statement_of_another_article_is_found_and_linked(window: Window, path: Path, find: str) -> None:
    page = window.open(statement=id_of("one", 1), find=find)
    found = page.partition('class="found"')[2].partition("</form>")[0]
    if find == "repeated":
        assert "Nothing fits" in page
        return
    assert f'name="to" value="{id_of("two", 0)}"' in found
    window.send("link", to=id_of("two", 0), relation="agrees")
    with Ledger.open(path, readonly=True) as ledger:
        links = {(one.from_.statement, one.to.statement) for one in queries.links(ledger)}
    assert (id_of("one", 1), id_of("two", 0)) in links


def test_numbers_are_those_of_the_reader_after_a_rejection_too(window: Window, path: Path) -> None:
    def numbers() -> tuple[dict[str, int], dict[str, int]]:
        margins = window.visitor.get("/reader.json?article=one").json()["margins"]
        coding = window.visitor.get("/review.json?article=one").json()["numbers"]
        return {one["statement"]: one["number"] for one in margins}, coding

    assert numbers()[0] == numbers()[1]
    with Ledger.open(path) as ledger:
        reviews.reject(ledger, id_of("one", 0), by="Rina")
    read, coded = numbers()
    assert read == coded == {id_of("one", 1): 1, id_of("one", 2): 2}
    page = window.open(statement=id_of("one", 1))
    assert "Statement 1 of 2" in page
    assert "A rejected statement" in window.open(statement=id_of("one", 0))


def test_in_a_blind_round_what_is_rejected_keeps_its_number(window: Window, path: Path) -> None:
    with Ledger.open(path) as ledger:
        reviews.start_round(ledger, "first", ["root", "Budi"], ["one"], by="Budi")
        reviews.reject(ledger, id_of("one", 0), by="root")
    numbers = window.visitor.get("/review.json?article=one").json()["numbers"]
    assert numbers == {id_of("one", place): place + 1 for place in range(3)}


def test_names_are_offered_without_loading_the_columns_after_every_decision(
    window: Window, monkeypatch: pytest.MonkeyPatch
) -> None:
    loads: list[int] = []

    def counted(ledger: Ledger, *, before: Columns | None = None) -> Columns:
        loads.append(ledger.changes())
        return load_columns(ledger, before=before)

    window.open(statement=id_of("one", 0))
    monkeypatch.setattr("ujar.web.app.snapshot.load_columns", counted)
    for place in (0, 1):
        window.open(statement=id_of("one", place))
        assert '<option value="Sari Wulan">' in window.page
        window.send("accept")
    assert loads == []
