"""The columns of events agree with their listing."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

from told import ENDE, GENEVA, article, happened, ledger_of, said
from ujar.analyse.columns import Columns, day_of, load_columns
from ujar.analyse.event_columns import FUTURE, HISTORICAL, NEGATED
from ujar.ledger import Ledger
from ujar.ledger.events import events, events_at
from ujar.plover import EVENT_TYPES


def _columns(path: Path) -> Columns:
    with Ledger.open(path, readonly=True) as ledger:
        return load_columns(ledger)


def test_columns_say_what_the_listing_says(demo_ledger: Path) -> None:
    with Ledger.open(demo_ledger, readonly=True) as ledger:
        columns = load_columns(ledger)
        rows = list(events(ledger))
        keys = [
            (columns.articles[place], int(position))
            for place, position in zip(columns.events.article, columns.events.position, strict=True)
        ]
        found = events_at(ledger, keys)
    told = columns.events
    assert told.count == len(rows) == len(found)
    for number, key in enumerate(keys):
        row = found[key]
        assert row.type == list(EVENT_TYPES)[told.type[number]]
        assert (row.voice != "paper") == told.alleged[number]
        assert bool(told.flags[number] & HISTORICAL) == row.historical
        place = told.places[told.place[number]] if told.place[number] >= 0 else None
        assert (place and place.name) == (row.place and row.place.name)
    assert Counter(row.id for row in rows) == Counter(row.id for row in found.values())


def test_an_event_that_is_gone_is_left_out(demo_ledger: Path) -> None:
    with Ledger.open(demo_ledger, readonly=True) as ledger:
        known = next(events(ledger)).article.id
        assert list(events_at(ledger, [("nothing", 0), (known, 0), (known, 9999)])) == [(known, 0)]


def test_the_day_is_its_own_else_that_of_the_news(tmp_path: Path) -> None:
    path = ledger_of(
        tmp_path / "days.db",
        article(
            "a", "2016-04-20",
            happened("CONSULT", day="2016-04-18"),
            happened("CONSULT"),
            happened("COERCE", historical=True),
            happened("CONSULT", day="2016-06", future=True),
            happened("CONSULT", day="--06-01"),
            happened("AID", negated=True),
        ),
        article("b", None, happened("CONSULT")),
    )  # fmt: skip
    told = _columns(path).events
    assert [day_of(day) for day in told.day] == [
        "2016-04-18", "2016-04-20", None, "2016-06-01", "2016-04-20", None, None,
    ]  # fmt: skip
    assert told.flags.tolist() == [0, 0, HISTORICAL, FUTURE, 0, NEGATED, 0]


def test_who_takes_part_is_an_actor_of_the_ledger_or_nobody(tmp_path: Path) -> None:
    path = ledger_of(
        tmp_path / "who.db",
        article("a", "2016-04-20", said("Rina Sari", "claim"), happened("PROTEST", "Rina Sari", at=ENDE)),
        article("b", "2016-04-21", happened("PROTEST", at=GENEVA, by=None)),
    )
    columns = _columns(path)
    told = columns.events
    assert [(int(event), columns.actors[actor].name) for event, actor in zip(
        told.participant_event, told.participant_actor, strict=True
    )] == [(0, "Rina Sari")]  # fmt: skip
    assert told.places == (ENDE, GENEVA)


def test_what_a_near_copy_tells_again_is_marked(tmp_path: Path) -> None:
    path = ledger_of(
        tmp_path / "copies.db",
        article("a", "2016-04-20", happened("PROTEST"), happened("AID")),
        article("b", "2016-04-21", happened("PROTEST"), happened("ASSAULT")),
    )
    with Ledger.open(path) as ledger, ledger.connection.transaction():
        ledger.connection.execute("INSERT OR REPLACE INTO article_copies VALUES ('b', 'a', 0.9, 'test')")
    assert _columns(path).events.copy.tolist() == [False, False, True, False]
