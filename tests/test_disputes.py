"""Disputes from the columns: sides, threads, what is denied, agreed and unanswered, and positions over time."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from disputed import COMPANY, UNION, article, dispute
from ledger_samples import hashed
from ujar.analyse import contested, positions
from ujar.analyse.columns import Columns, load_columns
from ujar.analyse.disputes import Disputes, disputes, tally
from ujar.analyse.exchanges import row_with, rows_of
from ujar.analyse.figures import issue_figures
from ujar.analyse.grid import grid
from ujar.analyse.sides import commonest_sides, counted
from ujar.analyse.stands import stands
from ujar.analyse.threads import groups, roots
from ujar.errors import InvalidQuery
from ujar.ledger import Ledger


@pytest.fixture(scope="module")
def path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return dispute(tmp_path_factory.mktemp("dispute") / "dam.db")


@pytest.fixture
def ledger(path: Path) -> Iterator[Ledger]:
    with Ledger.open(path, create=False, readonly=True) as opened:
        yield opened


@pytest.fixture
def columns(ledger: Ledger) -> Columns:
    return load_columns(ledger)


def _places(*values: int) -> np.ndarray[tuple[int], np.dtype[np.int64]]:
    return np.array(values, np.int64)


def _between(ledger: Ledger, columns: Columns, *, since: str | None = None, until: str | None = None) -> Disputes:
    return disputes(ledger, columns, between=(UNION, COMPANY), since=since, until=until)


def test_groups_join_over_any_number_of_links() -> None:
    chain = np.arange(99, dtype=np.int64)
    assert set(groups(100, chain[::-1] + 1, chain[::-1]).tolist()) == {0}
    assert groups(6, _places(5, 4), _places(4, 3)).tolist() == [0, 1, 2, 3, 3, 3]


def test_threads_begin_with_what_reacts_to_nothing_or_with_the_smallest_of_a_circle() -> None:
    assert roots(5, _places(4, 2, 4), _places(2, 3, 0)).tolist() == [0, 1, 3, 3, 3]
    assert roots(4, _places(1, 2, 3), _places(2, 1, 2)).tolist() == [0, 1, 1, 1]
    chain = np.arange(1, 1000, dtype=np.int64)
    assert set(roots(1000, chain, chain - 1).tolist()) == {0}


def test_the_sides_that_say_most_come_first(columns: Columns) -> None:
    assert commonest_sides(columns, ~columns.copy, most=3) == [UNION, COMPANY, "Wati Lestari"]


def test_a_dispute_counts_each_side_and_what_was_denied_agreed_and_left_unanswered(
    ledger: Ledger, columns: Columns
) -> None:
    found = _between(ledger, columns)
    ((place, voices),) = found.issues()
    counts = tally(voices)
    assert columns.issues[place] == ("dam", "Dam")
    assert counts.said == (5, 2)
    assert (counts.statements, counts.denied, counts.agreed, counts.differ) == (6, 1, 1, True)
    # The crack, and the undated opposition; the accusation is denied, support asks for nothing.
    assert counts.unanswered == 2
    assert (counts.first, counts.last) == ("2020-01-10", "2020-05-05")


def test_an_exchange_that_no_issue_holds_stands_for_itself(ledger: Ledger, columns: Columns) -> None:
    found = _between(ledger, columns)
    (exchange,) = found.exchanges()
    assert (exchange.tally.said, exchange.tally.denied, exchange.tally.first) == ((1, 1), 1, "2020-06-06")
    voices = found.exchange(exchange.first)
    assert tally(voices) == exchange.tally
    rows, more, _ = rows_of(ledger, voices, count=5, most=5)
    assert [(row.first.voice.words, [one.voice.words for one in row.reactions]) for row in rows] == [
        ("Lorries were on time", ["Not one lorry came"])
    ]
    assert not more
    assert len(found.exchange(0).places) == 0


def test_rows_hold_a_claim_with_its_denial_and_can_be_picked_and_passed_over(ledger: Ledger, columns: Columns) -> None:
    voices = _between(ledger, columns).issue(0)
    rows, more, newest = rows_of(ledger, voices, issue="dam", count=2, most=5)
    assert [row.first.voice.statement for row in rows] == ["one.0", "one.2"]
    (denial,) = rows[0].reactions
    assert denial.voice.statement == "one.1"
    assert denial.voice.reacts_to is not None
    assert (denial.voice.reacts_to.statement, denial.voice.reacts_to.relation) == ("one.0", "denies")
    assert rows[0].first.denied
    assert rows[1].first.unanswered
    assert more
    assert {name: said.voice.statement for name, said in newest.items()} == {UNION: "three.0", COMPANY: "two.0"}
    rest, more, _ = rows_of(ledger, voices, issue="dam", start=2, count=10, most=5)
    assert [row.first.voice.statement for row in rest] == ["two.0", "three.0", "five.0"]
    assert not more
    (agreed,), _, _ = rows_of(ledger, voices, issue="dam", show="agreed", count=9, most=5)
    assert agreed.first.voice.parties == (UNION, COMPANY)
    cut, _, _ = rows_of(ledger, voices, issue="dam", count=1, most=0)
    assert (cut[0].reactions, cut[0].more) == ((), 1)
    assert [row_with(voices, place) for place in voices.places.tolist()] == [0, 0, 1, 2, 3, 4]
    assert row_with(voices, columns.statements) is None


def test_a_period_leaves_out_what_is_undated_or_outside_it(ledger: Ledger, columns: Columns) -> None:
    voices = _between(ledger, columns, since="2020-02", until="2020-05").issue(0)
    assert tally(voices).said == (2, 1)


def test_the_command_and_the_columns_tell_the_same(ledger: Ledger, columns: Columns) -> None:
    told = contested(ledger, between=(UNION, COMPANY))
    assert [issue.name for issue in told] == ["Dam", "Lorries were on time"]
    counts = tally(_between(ledger, columns).issue(0))
    assert (len(told[0].denied), len(told[0].agreed), len(told[0].unanswered)) == (
        counts.denied,
        counts.agreed,
        counts.unanswered,
    )


def test_more_than_six_sides_are_refused(ledger: Ledger, columns: Columns) -> None:
    with pytest.raises(InvalidQuery, match="At most 6 sides"):
        disputes(ledger, columns, between=[f"Side {number}" for number in range(7)])


def test_stands_are_counted_drawn_and_changed_as_the_command_says(tmp_path: Path) -> None:
    days = (("2021-01-01", "support"), ("2021-02-01", "oppose"), ("2021-02-01", "support"), ("2021-03-01", "support"))
    with Ledger.open(dispute(tmp_path / "moves.db")) as ledger:
        ledger.put(
            hashed(article(f"later{number}", day, ("bystander", act, f"The dam of {day} {act}")))  # type: ignore[arg-type]
            for number, (day, act) in enumerate(days)
        )
        columns = load_columns(ledger)
        (actor,) = [place for place, one in enumerate(columns.actors) if one.name == "Wati Lestari"]
        which = np.zeros(columns.statements, np.bool_)
        which[columns.speaker_statement[columns.speaker_actor == actor]] = True
        found = stands(columns, which)
        (told,) = positions(ledger, "Wati Lestari")
    (course,) = found.courses()
    assert (course.supports, course.opposes, course.none) == (3, 1, 1)
    # On the day of the two stands nobody can say which came first: the later one in the record is the next position.
    assert [(found.day[one.before] < found.day[one.after], one.by) for one in found.changes()] == [(True, "position")]
    assert [one.by for one in told.changes] == ["position"]
    spots, spot_of = found.spots()
    assert len(spots) == len(spot_of) == 5
    merged, _ = found.spots(most=2)
    assert sum(spot.count for spot in merged) == 5
    assert len(merged) == 3


def test_the_grid_has_who_takes_most_positions(columns: Columns) -> None:
    found = grid(columns, counted(columns))
    assert found.issues == (("dam", "Dam"),)
    first = found.rows[0]
    assert (first.name, first.supports, first.opposes) == (UNION, (2,), (1,))
    assert grid(columns, counted(columns), only=[1]).rows == ()


def test_the_figures_of_issues(columns: Columns) -> None:
    figures = issue_figures(columns)
    assert figures["road"].statements == 0
    assert figures["road"].first is None
    dam = figures["dam"]
    assert dam.statements == dam.supports + dam.opposes + dam.none == 7
    assert (dam.actors, dam.first, dam.last) == (3, "2020-01-10", "2020-05-05")
