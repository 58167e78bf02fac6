from __future__ import annotations

import re
import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest

import ujar.ledger
from ledger_samples import DAM, REPLY, STRIKE, hashed
from ujar.ledger import Ledger, datasette_metadata
from ujar.ledger.metadata import TABLES

PAGE = Path(__file__).parents[1] / "docs" / "ledger.md"
QUERIES = re.findall(r"```sql\n(.*?)```", PAGE.read_text(encoding="utf-8"), re.DOTALL)


@pytest.fixture
def reader(tmp_path: Path) -> Iterator[sqlite3.Connection]:
    """The ledger as another program opens it."""
    path = tmp_path / "dispute.db"
    with Ledger.open(path) as ledger, ledger.run(command="add") as run:
        ledger.put(map(hashed, (DAM, REPLY, STRIKE)), run=run)
    connection = sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True)
    yield connection
    connection.close()


def _tables(reader: sqlite3.Connection) -> dict[str, set[str]]:
    names = reader.execute(
        "SELECT name FROM sqlite_master WHERE type IN ('table', 'view') AND name NOT LIKE '%_fts%'"
        " AND name NOT LIKE 'sqlite_%'"
    ).fetchall()
    return {name: {row[1] for row in reader.execute(f"PRAGMA table_info({name})")} for (name,) in names}


def test_the_page_has_queries() -> None:
    assert len(QUERIES) >= 8


@pytest.mark.parametrize("query", QUERIES)
def test_every_query_of_the_page_finds_something(reader: sqlite3.Connection, query: str) -> None:
    assert reader.execute(query).fetchall()


def test_the_page_names_every_table(reader: sqlite3.Connection) -> None:
    text = PAGE.read_text(encoding="utf-8")
    assert [name for name in _tables(reader) if f"`{name}`" not in text] == []


def test_every_table_and_column_is_described(reader: sqlite3.Connection) -> None:
    described = {name: set(table.columns) for name, table in TABLES.items()}
    assert described == _tables(reader)


def test_the_words_at_the_spans_are_the_words_of_the_statement(reader: sqlite3.Connection) -> None:
    (query,) = [query for query in QUERIES if "substr(t.text" in query]
    words = dict(reader.execute("SELECT id, content FROM statements"))
    assert dict(reader.execute(query)) == words


def test_metadata_is_under_the_name_that_datasette_gives_the_file() -> None:
    metadata = datasette_metadata("folder/dispute.db")
    statements = metadata["databases"]["dispute"]["tables"]["statements"]
    assert statements["columns"]["cue"] == "reporting word"
    assert statements["description"]


def test_public_names_are_there() -> None:
    assert sorted(ujar.ledger.__all__) == ujar.ledger.__all__
    assert [name for name in ujar.ledger.__all__ if not hasattr(ujar.ledger, name)] == []
