"""The narrow columns of a ledger agree with its listings."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import numpy as np
import pytest

from ujar.acts import ACTS
from ujar.analyse import streamed as streamed_module
from ujar.analyse.columns import NO_DAY, day_number, day_of, load_columns
from ujar.analyse.streamed import As, Known, streamed
from ujar.ledger import Ledger, queries
from ujar.records import speakers_of


def test_columns_say_what_listings_say(demo_ledger: Path) -> None:
    with Ledger.open(demo_ledger, readonly=True) as ledger:
        columns = load_columns(ledger)
        rows = list(queries.statements(ledger))
        actors = {row.id: row.statements for row in queries.actors(ledger)}
        numbered = queries.numbered(ledger, columns.numbers.tolist())
    assert Counter(row.act for row in rows) == Counter(list(ACTS)[act] for act in columns.act)
    assert Counter(row.article.id for row in rows) == Counter(columns.articles[place] for place in columns.article)
    assert Counter(speaker.actor for row in rows for speaker in speakers_of(row)) == Counter(
        columns.actors[place].id for place in columns.speaker_actor
    )
    assert [list(ACTS)[act] for act in columns.act] == [row.act for row in numbered]
    said = ~columns.copy[columns.speaker_statement]
    counts = np.bincount(columns.speaker_actor[said], minlength=len(columns.actors))
    assert {actor.id: int(counts[place]) for place, actor in enumerate(columns.actors)} == actors


def test_days_and_places() -> None:
    assert day_of(day_number("2016-04-20")) == "2016-04-20"
    assert day_of(NO_DAY) is None


def test_places_leave_out_what_is_not_there(demo_ledger: Path) -> None:
    with Ledger.open(demo_ledger, readonly=True) as ledger:
        columns = load_columns(ledger)
    last = int(columns.numbers[-1])
    assert columns.places([last, last + 7, int(columns.numbers[0])]).tolist() == [columns.statements - 1, 0]


def test_a_change_of_another_process_is_seen(own_ledger: Path) -> None:
    with Ledger.open(own_ledger, readonly=True) as reading, Ledger.open(own_ledger) as writing:
        before = reading.changes()
        assert reading.changes() == before
        writing.remove([next(queries.articles(writing)).id])
        assert reading.changes() != before
        assert load_columns(reading).statements < 298


def test_an_empty_ledger_has_empty_columns(tmp_path: Path) -> None:
    with Ledger.open(tmp_path / "new.db") as ledger:
        columns = load_columns(ledger)
    assert columns.statements == 0
    assert columns.places([1, 2]).tolist() == []


def test_columns_are_the_same_with_those_of_before(own_ledger: Path) -> None:
    with Ledger.open(own_ledger) as ledger:
        before = load_columns(ledger)
        ledger.remove([next(queries.articles(ledger)).id])
        alone, after = load_columns(ledger), load_columns(ledger, before=before)
    assert after.statements < before.statements
    for name in ("parties", "actors", "changes"):
        assert getattr(after, name) == getattr(alone, name)
    assert after.actor_party.tolist() == alone.actor_party.tolist()


def test_a_speaker_counts_once_in_a_statement(own_ledger: Path) -> None:
    with Ledger.open(own_ledger) as ledger:
        single = load_columns(ledger)
        with ledger.connection.transaction():
            ledger.connection.execute(
                "INSERT INTO statement_speakers SELECT statement, position + 10, actor, name, kind, resolved_by"
                " FROM statement_speakers"
            )
        twice = load_columns(ledger)
    assert twice.speaker_statement.tolist() == single.speaker_statement.tolist()
    assert twice.speaker_actor.tolist() == single.speaker_actor.tolist()


def test_columns_of_no_rows_and_of_several_parts(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(streamed_module, "_ROWS", 2)
    numbers, codes = streamed(iter([(1, "b"), (2, "a"), (3, "?")]), As(np.int64), As(np.int8, Known({"a": 0, "b": 1})))
    assert numbers.tolist() == [1, 2, 3]
    assert codes.tolist() == [1, 0, -1]
    assert [len(column) for column in streamed(iter(()), As(np.int64), As(np.bool_))] == [0, 0]
    with pytest.raises(KeyError):
        streamed(iter([("c",)]), As(np.int8, {"a": 0}))
