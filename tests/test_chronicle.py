"""Statements and events of one time, by lane and bin."""

from __future__ import annotations

from pathlib import Path

import pytest

from told import article, happened, ledger_of, said
from ujar.acts import ACTS
from ujar.analyse.bins import bins
from ujar.analyse.chronicle import Chronicle, Place, Wanted, chronicle
from ujar.analyse.columns import Columns, day_number, load_columns
from ujar.ledger import Ledger

FIRST, LAST = day_number("2016-04-01"), day_number("2016-04-30")


@pytest.fixture
def columns(tmp_path: Path) -> Columns:
    path = ledger_of(
        tmp_path / "told.db",
        article("a", "2016-04-20",
                said("Rina Sari", "claim"), said("Joko Wira", "deny"), said(("Rina Sari", "Joko Wira"), "agree"),
                happened("PROTEST", "Rina Sari"), happened("AID", "Joko Wira", day="2016-04-25")),
        article("b", "2016-04-22", said("Rina Sari", "deny", "other words", day="2016-03-02"),
                said((), "claim", "nobody's words")),
        article("c", None, said("Joko Wira", "ask"), happened("ASSAULT")),
    )  # fmt: skip
    with Ledger.open(path, readonly=True) as ledger:
        return load_columns(ledger)


EVERYTHING = Wanted()


def _april(columns: Columns, wanted: Wanted = EVERYTHING) -> Chronicle:
    return chronicle(columns, wanted).within(FIRST, LAST)


def test_what_is_outside_a_span_is_counted(columns: Columns) -> None:
    every = chronicle(columns, Wanted())
    assert (len(every.statements), len(every.events), every.undated) == (6, 3, 2)
    assert every.outside(FIRST, LAST) == (1, 0)
    assert every.outside(day_number("2016-03-01"), day_number("2016-04-21")) == (0, 2)
    assert every.published() == (day_number("2016-04-20"), day_number("2016-04-22"))
    assert chronicle(columns, Wanted(told="events")).within(0, 1).published() is None


def test_in_the_order_of_time_statements_before_events(columns: Columns) -> None:
    april = _april(columns)
    order = april.in_order(0, 10)
    assert [place.event for place in order] == [False, False, False, True, False, True]
    assert [order[1]] == april.in_order(1, 2)
    assert april.in_order(6, 10) == []


def test_the_overview_counts_each_record_once(columns: Columns) -> None:
    lane = _april(columns).overview(bins(FIRST, LAST))
    assert (lane.statements, lane.events) == (4, 2)
    assert [(count.since, count.acts, count.events) for count in lane.counts] == [
        ("2016-04-20", {"claim": 1, "deny": 1, "agree": 1}, 1),
        ("2016-04-22", {"claim": 1}, 0),
        ("2016-04-25", {}, 1),
    ]


def test_a_joint_statement_is_in_both_lanes(columns: Columns) -> None:
    lanes, count = _april(columns).lanes("actor", bins(FIRST, LAST), most=5)
    assert [(lane.name, lane.statements, lane.events) for lane in lanes] == [("Joko Wira", 2, 1), ("Rina Sari", 2, 1)]
    assert count == 2


def test_the_lanes_with_most_or_those_chosen(columns: Columns) -> None:
    april, cut = _april(columns), bins(FIRST, LAST)
    lanes, count = april.lanes("act", cut, most=1)
    assert [(lane.id, lane.statements) for lane in lanes] == [("claim", 2)]
    assert count == 3
    lanes, _ = april.lanes("act", cut, most=1, chosen=(tuple(ACTS).index("ask"), tuple(ACTS).index("deny")))
    assert [(lane.id, lane.statements) for lane in lanes] == [("ask", 0), ("deny", 1)]
    assert april.lanes("issue", cut, most=5) == ([], 0)


def test_filters_leave_out_what_does_not_fit(columns: Columns) -> None:
    joko = columns.actor_place(next(actor.id for actor in columns.actors if actor.name == "Joko Wira"))
    assert joko is not None
    own = _april(columns, Wanted(actors=(joko,)))
    assert (len(own.statements), len(own.events)) == (2, 1)
    denied = _april(columns, Wanted(acts=("deny",)))
    assert (len(denied.statements), len(denied.events)) == (1, 0)
    told = _april(columns, Wanted(told="events"))
    assert (len(told.statements), len(told.events)) == (0, 2)


def test_a_record_knows_its_lanes(columns: Columns) -> None:
    april = _april(columns)
    joint = next(place for place in april.in_order(0, 9) if april.lanes_of("act", place) == ("agree",))
    assert len(april.lanes_of("actor", joint)) == 2
    event = Place(True, int(april.events[0]))
    assert len(april.lanes_of("actor", event)) == 1
    assert april.lanes_of("act", event) == ()
    assert april.lanes_of("issue", joint) == ()
