"""`ujar serve`: it says where it is, makes the ledger, finds a free port, and ends when it is asked to."""

from __future__ import annotations

import signal
import socket
import subprocess
import sys
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from click.testing import CliRunner

from ujar.cli import main
from ujar.cli import serve as command


@contextmanager
def _serving(*arguments: str) -> Iterator[tuple[subprocess.Popen[str], str]]:
    process = subprocess.Popen(
        [sys.executable, "-m", "ujar", "serve", *arguments, "--no-open"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    with process:
        assert process.stdout is not None
        try:
            yield process, process.stdout.readline()
        finally:
            process.kill()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGINT for another process")
def test_it_makes_the_ledger_answers_and_ends(tmp_path: Path) -> None:
    path = tmp_path / "new.db"
    with _serving(str(path), "--port", "0") as (process, line):
        address = next(word for word in line.split() if word.startswith("http://127.0.0.1:"))
        with urllib.request.urlopen(address, timeout=30) as answer:
            assert "ujar" in answer.read().decode()
        process.send_signal(signal.SIGINT)
        assert process.wait(30) == 0
        assert process.stderr is not None
        assert process.stderr.read() == ""
    assert path.exists()


def test_a_taken_port_is_passed_over(monkeypatch: pytest.MonkeyPatch) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        monkeypatch.setattr(command, "_PORT", port)
        free = command._listen("127.0.0.1", None)
        with free:
            assert free.getsockname()[1] != port


def test_a_port_that_was_asked_for_and_is_taken_is_an_error(tmp_path: Path) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        result = CliRunner().invoke(main, ["serve", str(tmp_path / "new.db"), "--port", str(port), "--no-open"])
    assert result.exit_code == 1
    assert "--port" in result.output


def test_what_is_no_ledger_is_not_served(tmp_path: Path) -> None:
    path = tmp_path / "notes.txt"
    path.write_text("not a ledger")
    result = CliRunner().invoke(main, ["serve", str(path), "--no-open"])
    assert result.exit_code == 1
    assert "not a ledger" in result.output
    assert path.read_text() == "not a ledger"
