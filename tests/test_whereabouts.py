"""Where events are."""

from __future__ import annotations

from pathlib import Path

import pytest

from told import ENDE, GENEVA, article, happened, ledger_of, said
from ujar.analyse.columns import Columns, day_number, load_columns
from ujar.analyse.whereabouts import NOWHERE, EventsWanted, whereabouts
from ujar.ledger import Ledger


@pytest.fixture
def columns(tmp_path: Path) -> Columns:
    path = ledger_of(
        tmp_path / "places.db",
        article("a", "2016-04-20", said("Rina Sari", "accuse"),
                happened("PROTEST", at=ENDE), happened("ASSAULT", at=ENDE, by=0, day="2016-04-10"),
                happened("CONSULT", at=GENEVA, future=True), happened("AID")),
        article("b", "2016-05-01", happened("PROTEST", at=ENDE, historical=True),
                happened("AID", at=("Nowak", None, None))),
    )  # fmt: skip
    with Ledger.open(path, readonly=True) as ledger:
        return load_columns(ledger)


def test_places_are_counted_by_type_and_voice(columns: Columns) -> None:
    found = whereabouts(columns, EventsWanted())
    ende, *others = found.counted(most=9)
    assert (ende.id, ende.events, ende.alleged, ende.historical, ende.open) == ("Ende@-8.85,121.65", 3, 1, 1, 0)
    assert ende.types == {"PROTEST": 2, "ASSAULT": 1}
    assert [(place.id, place.open) for place in others] == [("Geneva@46.2,6.15", 1), ("Nowak@", 0)]
    assert (len(found.events), found.located(), found.without_place(), found.place_count()) == (6, 4, 1, 3)
    assert [place.name for place in found.counted(most=1)] == ["Ende"]


def test_the_events_of_a_place_are_in_the_order_of_time(columns: Columns) -> None:
    found = whereabouts(columns, EventsWanted())
    assert columns.events.type[found.at(0)].tolist() == [
        columns.events.type[1], columns.events.type[0], columns.events.type[4],
    ]  # fmt: skip
    assert len(found.at(NOWHERE)) == 1
    assert found.count_at(0).events == 3


@pytest.mark.parametrize(
    ("wanted", "events", "undated"),
    [
        (EventsWanted(types=("PROTEST",)), 2, 0),
        (EventsWanted(voice="alleged"), 1, 0),
        (EventsWanted(voice="paper"), 5, 0),
        (EventsWanted(historical="without"), 5, 0),
        (EventsWanted(historical="only"), 1, 0),
        (EventsWanted(first=day_number("2016-04-15")), 3, 2),
        (EventsWanted(last=day_number("2016-04-15")), 1, 2),
        (EventsWanted(types=("THREATEN",)), 0, 0),
    ],
)
def test_filters(columns: Columns, wanted: EventsWanted, events: int, undated: int) -> None:
    found = whereabouts(columns, wanted)
    assert (len(found.events), found.undated) == (events, undated)
    assert sum(place.events for place in found.counted(most=9)) == events - found.without_place()
