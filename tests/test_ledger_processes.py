"""Several processes at one ledger, and processes that are killed."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from ledger_samples import hashed, synthetic
from ujar.ledger import Ledger, doctor, queries

ARTICLES = 300

WRITER = """
import sys
from ledger_samples import hashed, synthetic
from ujar.ledger import Ledger

path, first, step, count = sys.argv[1], *map(int, sys.argv[2:])

def articles():
    for number in range(first, count, step):
        print(number, flush=True)
        yield hashed(synthetic(number, statements=4))

with Ledger.open(path) as ledger, ledger.run(command="add") as run:
    ledger.put(articles(), run=run)
"""

READER = """
import sys
from ujar.ledger import Ledger, queries

seen, rounds = 0, 0
while seen < int(sys.argv[2]):
    with Ledger.open(sys.argv[1], readonly=True) as ledger:
        rows = list(queries.statements(ledger, act=("claim", "deny")))
        articles = list(queries.articles(ledger))
        assert len(articles) >= seen, (len(articles), seen)
        assert all(row.statements == 4 for row in articles)
        for row in articles[:20]:
            assert ledger.article(row.id) is not None
        seen, rounds = len(articles), rounds + 1
print(rounds)
"""


def _start(script: str, *arguments: object) -> subprocess.Popen[str]:
    path = os.pathsep.join((str(Path(__file__).parent), os.environ.get("PYTHONPATH", "")))
    environment = {**os.environ, "PYTHONPATH": path}
    return subprocess.Popen(
        [sys.executable, "-W", "error", "-c", script, *map(str, arguments)],
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def _kill_after(path: Path, *, lines: int, wait: float) -> None:
    """Start a writer and kill it hard, some milliseconds after it has begun its `lines`th article."""
    with _start(WRITER, path, 0, 1, ARTICLES) as process:
        assert process.stdout is not None
        for _ in range(lines):
            assert process.stdout.readline()
        time.sleep(wait)
        process.kill()
        process.communicate()
    assert process.returncode == -9


def _stored(path: Path) -> set[str]:
    with Ledger.open(path) as ledger:
        assert {finding.check for finding in doctor(ledger)} <= {"runs"}
        return {row.id for row in queries.articles(ledger)}


def test_a_killed_writer_loses_no_stored_article_and_is_taken_up_again(tmp_path: Path) -> None:
    path = tmp_path / "killed.ledger"
    kept: set[str] = set()
    for lines, wait in ((64, 0.02), (128, 0.005), (192, 0.03), (256, 0.01)):
        _kill_after(path, lines=lines, wait=wait)
        stored = _stored(path)
        assert kept <= stored
        # An article of the next batch is asked for only when the one before is stored.
        assert len(stored) >= (lines - 1) // 64 * 64
        kept = stored
    assert 0 < len(kept) < ARTICLES
    output, errors = (last := _start(WRITER, path, 0, 1, ARTICLES)).communicate()
    assert (last.returncode, errors) == (0, "")
    assert len(output.split()) == ARTICLES
    with Ledger.open(path) as ledger:
        assert doctor(ledger) == []
        states = [row.state for row in ledger.runs()]
        assert states == ["finished", *["interrupted"] * (len(states) - 1)]
        latest = next(ledger.runs())
        assert (latest.unchanged, latest.added) == (len(kept), ARTICLES - len(kept))
        assert sum(row.added for row in ledger.runs()) == ARTICLES
        for number in range(ARTICLES):
            article = synthetic(number, statements=4)
            assert ledger.article(article.id) == article


def test_two_writers_and_a_reader_at_once(tmp_path: Path) -> None:
    path = tmp_path / "busy.ledger"
    with Ledger.open(path) as ledger:
        ledger.put([hashed(synthetic(0, statements=4))])
    processes = [
        _start(WRITER, path, 0, 2, ARTICLES),
        _start(WRITER, path, 1, 2, ARTICLES),
        _start(READER, path, ARTICLES),
    ]
    results = [(process.communicate(timeout=60)[1], process.returncode) for process in processes]
    assert results == [("", 0)] * 3
    with Ledger.open(path) as ledger:
        assert doctor(ledger) == []
        assert len(list(queries.articles(ledger))) == ARTICLES
        assert [row.state for row in ledger.runs()] == ["finished", "finished"]


@pytest.mark.parametrize("count", [4])
def test_a_new_ledger_opened_by_several_at_once(tmp_path: Path, count: int) -> None:
    path = tmp_path / "new.ledger"
    processes = [_start(WRITER, path, number, count, 40) for number in range(count)]
    results = [(process.communicate(timeout=60)[1], process.returncode) for process in processes]
    assert results == [("", 0)] * count
    assert len(_stored(path)) == 40
