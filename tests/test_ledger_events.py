"""`ujar events` and the query behind it."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import msgspec
import pytest
from click.testing import CliRunner

from ledger_samples import hashed
from ujar.cli.events import events as command
from ujar.extract.pipeline import extract
from ujar.ledger import Ledger
from ujar.ledger.events import events
from ujar.reading import from_text
from ujar.records import Lang

ENGLISH = (
    "Turkey deployed 4,000 troops near Izmir. Kiev said that Russian jets had bombed the port of Odesa. "
    "Police detained two people in Geneva on 3 May."
)
INDONESIAN = (
    "Turki dan Armenia bertemu di Jenewa pada 20 April. Jakarta mengatakan bahwa polisi menangkap Budi Hartono."
)


ARTICLES: tuple[tuple[str, str, Lang, str], ...] = (
    ("a", ENGLISH, "en", "2021-05-04"),
    ("b", INDONESIAN, "id", "2021-04-21"),
)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    file = tmp_path / "events.db"
    with Ledger.open(file) as ledger:
        for name, text, lang, day in ARTICLES:
            article = extract(from_text(text, lang=lang, id=name, published=day))
            ledger.put([hashed(msgspec.structs.replace(article, path=f"{name}.txt"))])
    return file


@pytest.fixture
def ledger(path: Path) -> Iterator[Ledger]:
    with Ledger.open(path, create=False, readonly=True) as opened:
        yield opened


def test_in_the_order_of_publication_and_text(ledger: Ledger) -> None:
    assert [(row.article.id, row.words) for row in events(ledger)] == [
        ("b", "bertemu"),
        ("b", "menangkap"),
        ("a", "deployed"),
        ("a", "bombed"),
        ("a", "detained"),
    ]


@pytest.mark.parametrize(
    ("filters", "found"),
    [
        ({"type": "MOBILIZE"}, ["deployed"]),
        ({"mode": "arrest"}, ["menangkap", "detained"]),
        ({"actor": "turkey"}, ["bertemu", "deployed"]),
        ({"actor": "budi*"}, ["menangkap"]),
        ({"voice": "alleged"}, ["menangkap", "bombed"]),
        ({"voice": "ukraine"}, ["bombed"]),
        ({"voice": ["paper", "ukraine"], "lang": "en"}, ["deployed", "bombed", "detained"]),
        ({"since": "2021-05"}, ["deployed", "bombed", "detained"]),
        ({"until": "2021-04-30"}, ["bertemu", "menangkap"]),
        ({"article": "b.txt"}, ["bertemu", "menangkap"]),
        ({"limit": 1}, ["bertemu"]),
        ({"actor": "turkey", "limit": 1}, ["bertemu"]),
    ],
)
def test_filters(ledger: Ledger, filters: dict[str, Any], found: list[str]) -> None:
    assert [row.words for row in events(ledger, **filters)] == found


def test_a_row_has_all_of_the_record(ledger: Ledger) -> None:
    (row,) = events(ledger, type="CONSULT")
    assert set(row.actors) == {"Turkey", "Armenia"}
    assert row.place is not None
    assert row.place.name == "Geneva"
    assert row.date is not None
    assert row.date.value == "2021-04-20"
    assert (row.voice, row.speakers) == ("paper", ())


def test_the_command_prints_json_csv_and_a_table(path: Path) -> None:
    run = CliRunner().invoke
    rows = json.loads(run(command, [str(path), "--json", "--type", "mobilize"], catch_exceptions=False).stdout)
    assert [row["words"] for row in rows] == ["deployed"]
    header, *lines = run(command, [str(path), "--csv"], catch_exceptions=False).stdout.splitlines()
    assert header.startswith("id,article,path")
    assert len(lines) == 5
    table = run(command, [str(path), "--voice", "alleged"], catch_exceptions=False).stdout
    assert "Ukraine" in table
    assert "deployed" not in table


def test_an_unknown_type_is_refused(path: Path) -> None:
    assert CliRunner().invoke(command, [str(path), "--type", "SAY"]).exit_code == 2
