from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from ledger_samples import DAM, hashed
from ujar.errors import LedgerBusy, LedgerError, LedgerTooNew, MissingLedger, NotALedger
from ujar.ledger import Ledger, queries
from ujar.ledger.migrations import MIGRATIONS, applied
from ujar.ledger.schema import APPLICATION_ID


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "odd name?#%20.ledger"


def _make(path: Path) -> None:
    with Ledger.open(path) as ledger:
        ledger.put([hashed(DAM)])


@pytest.mark.parametrize(
    ("pragma", "value"),
    [
        ("journal_mode", "wal"),
        ("synchronous", 1),
        ("foreign_keys", 1),
        ("busy_timeout", 30_000),
        ("journal_size_limit", 64 * 1024 * 1024),
        ("application_id", APPLICATION_ID),
    ],
)
def test_settings(path: Path, pragma: str, value: object) -> None:
    with Ledger.open(path) as ledger:
        assert ledger.connection.value(f"PRAGMA {pragma}") == value
        assert ledger.connection.raw.isolation_level is None


def test_a_new_ledger_has_every_migration_and_is_empty(path: Path) -> None:
    with Ledger.open(path) as ledger:
        assert applied(ledger.connection) == tuple(migration.name for migration in MIGRATIONS)
        assert ledger.is_empty()


def test_opening_again_changes_nothing(path: Path) -> None:
    _make(path)
    with Ledger.open(path) as ledger:
        assert ledger.article("dam") == DAM
        assert ledger.connection.value("SELECT count(*) FROM migrations") == len(MIGRATIONS)


@pytest.mark.parametrize("options", [{"create": False}, {"readonly": True}])
def test_a_missing_ledger_is_not_made(path: Path, options: dict[str, bool]) -> None:
    with pytest.raises(MissingLedger, match="ujar add"):
        Ledger.open(path, **options)
    assert not path.exists()


def test_a_missing_folder_is_said(tmp_path: Path) -> None:
    with pytest.raises(LedgerError, match="folder must exist"):
        Ledger.open(tmp_path / "none" / "a.ledger")


@pytest.mark.parametrize(
    "content",
    [
        b"x",
        b"just text",
        b"text " * 500,
        b"PK\x03\x04 an archive",
        b"SQLite format 2\x00",
        b"SQLite format 3\x00" * 100,
    ],
)
def test_another_kind_of_file_is_refused_and_left_alone(path: Path, content: bytes) -> None:
    path.write_bytes(content)
    with pytest.raises(NotALedger) as caught:
        Ledger.open(path)
    assert caught.value.path == str(path)
    assert path.read_bytes() == content


def test_a_folder_is_refused(tmp_path: Path) -> None:
    with pytest.raises(NotALedger, match="folder"):
        Ledger.open(tmp_path)


@pytest.mark.parametrize("readonly", [False, True])
def test_a_database_of_another_program_is_refused_and_left_alone(path: Path, readonly: bool) -> None:
    other = sqlite3.connect(path)
    other.execute("CREATE TABLE cookies (host TEXT)")
    other.close()
    before = path.read_bytes()
    with pytest.raises(NotALedger, match="another program"):
        Ledger.open(path, readonly=readonly)
    assert path.read_bytes() == before


def test_a_file_that_a_killed_process_has_just_made_is_used(path: Path) -> None:
    path.touch()
    with pytest.raises(MissingLedger):
        Ledger.open(path, readonly=True)
    _make(path)
    with Ledger.open(path, readonly=True) as ledger:
        assert ledger.article("dam") == DAM


def test_a_database_without_tables_is_used(path: Path) -> None:
    blank = sqlite3.connect(path)
    blank.execute("PRAGMA journal_mode = WAL")
    blank.close()
    _make(path)
    with Ledger.open(path, create=False) as ledger:
        assert not ledger.is_empty()


@pytest.mark.parametrize("readonly", [False, True])
def test_a_ledger_of_a_later_version_is_refused(path: Path, readonly: bool) -> None:
    with Ledger.open(path) as ledger, ledger.connection.transaction():
        ledger.connection.execute("INSERT INTO migrations VALUES ('0999_opinions', '2099-01-01T00:00:00Z')")
    with pytest.raises(LedgerTooNew, match=r"0999_opinions.*pip install --upgrade"):
        Ledger.open(path, readonly=readonly)


def test_a_ledger_of_an_earlier_version_is_not_changed_by_reading(path: Path) -> None:
    with Ledger.open(path) as ledger, ledger.connection.transaction():
        ledger.connection.execute("DELETE FROM migrations")
    with pytest.raises(LedgerError, match="ujar doctor"):
        Ledger.open(path, readonly=True)


def test_reading_only_cannot_write(path: Path) -> None:
    _make(path)
    with Ledger.open(path, readonly=True) as ledger:
        assert ledger.article("dam") == DAM
        with pytest.raises(LedgerError, match="reading only"):
            ledger.put([hashed(DAM)])
        with pytest.raises(sqlite3.OperationalError, match="readonly"):
            ledger.connection.execute("DELETE FROM articles")


def test_a_writer_that_waits_in_vain_is_told(path: Path) -> None:
    _make(path)
    with (
        Ledger.open(path) as first,
        Ledger.open(path, timeout=0.05) as second,
        first.connection.transaction(),
    ):
        with pytest.raises(LedgerBusy, match="write lock"):
            second.remove(["dam"])
        assert second.article("dam") == DAM


def test_a_whole_file_held_by_another_program_is_told(path: Path) -> None:
    _make(path)
    holder = sqlite3.connect(path, isolation_level=None)
    holder.execute("PRAGMA locking_mode = EXCLUSIVE")
    holder.execute("BEGIN EXCLUSIVE")
    with pytest.raises(LedgerBusy):
        Ledger.open(path, timeout=0.05)
    holder.close()


def test_writing_while_old_rows_are_still_read_is_told(path: Path) -> None:
    with Ledger.open(path) as ledger, Ledger.open(path) as other:
        ledger.put([hashed(DAM)])
        rows = queries.statements(ledger)
        next(rows)
        other.remove(["dam"])
        with pytest.raises(LedgerBusy, match="read all rows first"):
            ledger.put([hashed(DAM)])
        assert len(list(rows)) == 2


def _delete_and_fail(ledger: Ledger) -> None:
    with ledger.connection.transaction():
        ledger.connection.execute("DELETE FROM articles")
        raise ZeroDivisionError


def test_an_error_undoes_the_transaction(path: Path) -> None:
    _make(path)
    with Ledger.open(path) as ledger:
        with pytest.raises(ZeroDivisionError):
            _delete_and_fail(ledger)
        assert ledger.article("dam") == DAM


def test_durable_transactions_wait_for_the_disk(path: Path) -> None:
    with Ledger.open(path) as ledger:
        with ledger.connection.transaction(durable=True):
            assert ledger.connection.value("PRAGMA synchronous") == 2
        with ledger.connection.transaction():
            assert ledger.connection.value("PRAGMA synchronous") == 1


def test_a_closed_ledger_says_so(path: Path) -> None:
    ledger = Ledger.open(path)
    ledger.close()
    ledger.close()
    with pytest.raises(LedgerError, match="closed"):
        ledger.is_empty()


def test_rows_that_are_not_wanted_do_not_complain_after_closing(path: Path) -> None:
    _make(path)
    with Ledger.open(path) as ledger:
        rows = queries.statements(ledger)
        next(rows)
    del rows


def test_another_thread_is_refused(path: Path) -> None:
    errors: list[LedgerError] = []

    def use(ledger: Ledger) -> None:
        try:
            ledger.is_empty()
        except LedgerError as error:
            errors.append(error)

    with Ledger.open(path) as ledger:
        thread = threading.Thread(target=use, args=(ledger,))
        thread.start()
        thread.join()
    (error,) = errors
    assert "thread" in str(error)


def test_a_forked_child_is_refused_and_harms_nothing(path: Path) -> None:
    with Ledger.open(path) as ledger:
        ledger.put([hashed(DAM)])
        child = os.fork()
        if child == 0:
            code = 1
            try:
                ledger.is_empty()
            except LedgerError as error:
                code = 0 if "forked" in str(error) else 2
            ledger.close()
            os._exit(code)
        _, status = os.waitpid(child, 0)
        assert os.waitstatus_to_exitcode(status) == 0
        assert ledger.article("dam") == DAM


def test_a_file_that_is_open_is_not_opened_in_another_way(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Closing it once would take the locks of the connections of this process away."""
    path = tmp_path / "a.db"

    def refuse(*arguments: object, **more: object) -> None:
        raise AssertionError("opened beside SQLite")

    with Ledger.open(path):
        monkeypatch.setattr(Path, "open", refuse)
        for _ in range(2):
            Ledger.open(path, create=False).close()
            Ledger.open(path, readonly=True).close()
    Ledger.open(path).close()
    with pytest.raises(AssertionError, match="beside SQLite"):
        path.open()


def test_opening_it_again_does_not_end_the_locks_of_others_in_this_process(path: Path) -> None:
    _make(path)
    with Ledger.open(path, readonly=True) as reader:
        assert not reader.is_empty()
        Ledger.open(path).close()
        # Another process that closes the file last would take the write-ahead log away.
        script = "import sys; from ujar.ledger import Ledger; Ledger.open(sys.argv[1]).remove(['nothing'])"
        subprocess.run([sys.executable, "-c", script, path], check=True)
        assert path.with_name(f"{path.name}-wal").exists()
        assert reader.article("dam") == DAM
