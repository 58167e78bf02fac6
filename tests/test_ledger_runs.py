from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from ledger_samples import DAM, REPLY, STRIKE, hashed
from ujar import __version__
from ujar.errors import BadRow, EmptyInput, LedgerBusy
from ujar.ledger import FailureRow, Ledger, doctor


@pytest.fixture
def ledger(tmp_path: Path) -> Iterator[Ledger]:
    with Ledger.open(tmp_path / "dispute.db") as opened:
        yield opened


def test_a_run_says_what_it_did(ledger: Ledger) -> None:
    ledger.put([hashed(DAM), hashed(REPLY)])
    with ledger.run(command="add", options={"paths": [Path("news")], "lang": None, "jobs": 2}) as run:
        ledger.put([hashed(DAM), (REPLY, "other"), hashed(STRIKE)], run=run)
        ledger.fail(run, EmptyInput("news/empty.txt is empty.", path="news/empty.txt"), hint="Leave it out.")
    (row,) = ledger.runs()
    assert (row.id, row.state, row.command, row.version) == (run, "finished", "add", __version__)
    assert row.options == {"paths": ["news"], "lang": None, "jobs": 2}
    assert (row.added, row.changed, row.unchanged, row.failed) == (1, 1, 1, 1)
    assert row.finished is not None
    assert row.started <= row.finished


def test_stored_articles_name_their_run(ledger: Ledger) -> None:
    with ledger.run(command="add") as run:
        ledger.put([hashed(DAM)], run=run)
    assert ledger.connection.value("SELECT run FROM articles") == run


@pytest.mark.parametrize(
    ("error", "given", "expected"),
    [
        (EmptyInput("empty", path="a.txt"), {}, ("a.txt", None, "EmptyInput", "empty", None)),
        (BadRow("no text", path="a.csv", row=3), {}, ("a.csv", 3, "BadRow", "no text", None)),
        (
            BadRow("no text", path="a.csv", row=3),
            {"path": "b.csv", "row": 4, "hint": "Look."},
            ("b.csv", 4, "BadRow", "no text", "Look."),
        ),
        (ValueError("odd"), {"path": "x"}, ("x", None, "ValueError", "odd", None)),
    ],
)
def test_failures(
    ledger: Ledger,
    error: Exception,
    given: dict[str, str],
    expected: tuple[str, int | None, str, str, str | None],
) -> None:
    with ledger.run(command="add") as run:
        ledger.fail(run, error, **given)  # type: ignore[arg-type]
    path, row, kind, message, hint = expected
    assert list(ledger.failures()) == [FailureRow(run=run, path=path, row=row, error=kind, message=message, hint=hint)]
    assert list(ledger.failures(run=run + 1)) == []


def _fail_inside(ledger: Ledger, error: BaseException, *, before: Callable[[], object] = lambda: None) -> None:
    with ledger.run(command="add") as run:
        ledger.put([hashed(DAM)], run=run)
        before()
        raise error


@pytest.mark.parametrize("error", [ValueError(), KeyboardInterrupt(), SystemExit()])
def test_a_run_that_ends_early_is_interrupted_and_keeps_what_it_stored(ledger: Ledger, error: BaseException) -> None:
    with pytest.raises(type(error)):
        _fail_inside(ledger, error)
    (row,) = ledger.runs()
    assert (row.state, row.finished, row.added) == ("interrupted", None, 1)
    assert ledger.article("dam") == DAM


def _killed(ledger: Ledger) -> None:
    """Leave a row as a killed process leaves it."""
    with ledger.run(command="add"):
        pass
    with ledger.connection.transaction():
        ledger.connection.execute("UPDATE runs SET state = 'running', finished = NULL")


def test_a_killed_run_is_marked_by_the_next(ledger: Ledger) -> None:
    _killed(ledger)
    (finding,) = doctor(ledger)
    assert (finding.check, finding.level) == ("runs", "warning")
    assert "same command again" in finding.hint
    with ledger.run(command="add"):
        assert [row.state for row in ledger.runs()] == ["running", "interrupted"]
    assert [row.state for row in ledger.runs()] == ["finished", "interrupted"]
    assert doctor(ledger) == []


def test_of_two_runs_at_once_the_first_corrects_its_mark(ledger: Ledger) -> None:
    with (
        Ledger.open(ledger.path) as other,
        ledger.run(command="add") as first,
        other.run(command="add") as second,
    ):
        other.put([hashed(REPLY)], run=second)
        assert [row.state for row in ledger.runs()] == ["running", "interrupted"]
        ledger.put([hashed(DAM)], run=first)
        assert [row.state for row in ledger.runs()] == ["running", "running"]
    assert [(row.state, row.added) for row in ledger.runs()] == [("finished", 1), ("finished", 1)]


def test_a_late_batch_does_not_open_a_finished_run_again(ledger: Ledger) -> None:
    with ledger.run(command="add") as run:
        pass
    ledger.put([hashed(DAM)], run=run)
    (row,) = ledger.runs()
    assert (row.state, row.added) == ("finished", 1)


def test_a_ledger_that_is_busy_at_the_end_does_not_hide_the_error(tmp_path: Path) -> None:
    path = tmp_path / "busy.ledger"
    with Ledger.open(path) as holder, Ledger.open(path, timeout=0.01) as ledger:
        with pytest.raises(KeyError):
            _fail_inside(ledger, KeyError(), before=lambda: holder.connection.execute("BEGIN IMMEDIATE"))
        holder.connection.execute("ROLLBACK")
        holder.connection.execute("BEGIN IMMEDIATE")
        with pytest.raises(LedgerBusy), ledger.run(command="add"):
            pass
        holder.connection.execute("ROLLBACK")
        assert [row.state for row in ledger.runs()] == ["running"]
