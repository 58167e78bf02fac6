"""`ujar read` and `ujar add` as a user meets them: files, tables, standard input, folders, bad input."""

from __future__ import annotations

import csv
import gzip
import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import msgspec
import pytest
from click.testing import CliRunner, Result

from ujar.cli import main
from ujar.ledger import Ledger, queries
from ujar.records import Article

NEWS = """Rapat di Teluk Melanting

“Kami siap berunding,” kata Ketua Serikat Nelayan Sutarmi Lestari, Senin (8/3).
Gubernur Raden Wirabuana menolak tuntutan itu.
Ia mengatakan bahwa reklamasi tetap berjalan.
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with two articles, one broken file and one that is no text."""
    (tmp_path / "articles").mkdir()
    (tmp_path / "articles" / "a.txt").write_text(NEWS, encoding="utf-8")
    (tmp_path / "articles" / "b.txt").write_text(
        "The governor rejected the demand on Monday. “We will wait,” said Anna Berg, a spokeswoman for the port.\n",
        encoding="utf-8",
    )
    (tmp_path / "articles" / "c.txt").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(range(256)))
    (tmp_path / "articles" / "d.txt").write_text("", encoding="utf-8")
    return tmp_path / "articles"


def run(*arguments: str | Path, stdin: bytes | None = None) -> Result:
    return CliRunner().invoke(main, [os.fspath(a) for a in arguments], input=stdin, catch_exceptions=False)


def lines(result: Result) -> list[dict[str, Any]]:
    return [json.loads(line) for line in result.stdout.splitlines()]


def test_a_table_says_what_is_not_done(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("The minister did not deny that he had met the envoy.\n", encoding="utf-8")
    ledger = tmp_path / "a.db"
    assert run("add", ledger, tmp_path / "a.txt").exit_code == 0
    for table in (run("read", tmp_path / "a.txt"), run("statements", ledger)):
        assert "not deny" in table.stdout
    (row,) = csv.DictReader(run("statements", ledger, "--csv").stdout.splitlines())
    assert (row["act"], row["negated"]) == ("deny", "true")


def test_jsonl_has_the_promised_shape(folder: Path) -> None:
    result = run("read", folder / "a.txt", "--lang", "id", "--published", "2021-03-09", "--format", "jsonl")
    assert result.exit_code == 0
    (article,) = lines(result)
    assert article["text"] == NEWS
    assert article["path"] == os.fspath(folder / "a.txt")
    assert article["lang"] == "id"
    assert article["published"] == {"value": "2021-03-09", "granularity": "day", "method": "given"}
    statement = article["statements"][0]
    assert set(statement) >= {
        "id", "kind", "act", "source", "cue", "content", "speaker", "role", "affiliation", "addressee", "target",
        "negated", "conditional", "said", "within", "score", "made_by",
    }  # fmt: skip
    assert statement["speaker"]["name"] == "Sutarmi Lestari"
    assert NEWS[slice(*statement["content"][0])] == "Kami siap berunding"
    assert statement["said"]["value"] == "2021-03-08"
    for layer in ("spans", "events", "actors", "dates", "places", "links", "flags"):
        assert isinstance(article[layer], list)
    assert msgspec.json.decode(json.dumps(article).encode(), type=Article).id == article["id"]


def test_without_a_publication_date_there_is_no_year(folder: Path) -> None:
    (article,) = lines(run("read", folder / "a.txt", "--format", "jsonl"))
    assert article["published"] == {"value": None, "granularity": None, "method": None}
    assert article["statements"][0]["said"]["value"] == "--03-08"
    assert [date["value"] for date in article["dates"]] == ["--03-08"]


def test_table_and_page(folder: Path) -> None:
    table = run("read", folder / "a.txt")
    assert table.exit_code == 0
    assert "Sutarmi Lestari" in table.stdout
    assert "Kami siap" in table.stdout
    page = run("read", folder / "a.txt", "--format", "html")
    assert page.stdout.startswith("<!doctype html>") or page.stdout.startswith("<!DOCTYPE html>")
    assert "<script" not in page.stdout.lower()


def test_a_folder_loses_only_its_broken_files(folder: Path) -> None:
    result = run("read", folder, "--format", "jsonl")
    assert result.exit_code == 0
    assert [Path(article["path"]).name for article in lines(result)] == ["a.txt", "b.txt"]
    assert "c.txt" in result.stderr
    assert "d.txt" in result.stderr


@pytest.mark.parametrize("command", ["read", "add"])
def test_files_that_are_passed_over_are_told_of(folder: Path, tmp_path: Path, command: str) -> None:
    arguments: list[str | Path] = [command, *([tmp_path / "d.db"] if command == "add" else []), folder]
    for name in ("a.jpg", "b.jpg", "c.log", ".git/x", "peta.xml"):
        (folder / name).parent.mkdir(exist_ok=True)
        (folder / name).write_text("<urlset/>")
    os.mkfifo(folder / "pipa")
    result = run(*arguments)
    assert result.exit_code == 0
    assert "6 files were passed over (2 .jpg file, " in result.stderr
    for reason in ("1 .log file", "1 hidden", "1 pipe or device", "1 XML that is no feed", "--verbose lists them"):
        assert reason in result.stderr
    assert f"  {folder / 'b.jpg'}: .jpg file\n" in run(*arguments, "--verbose").stderr


def test_all_failures_can_be_seen(tmp_path: Path) -> None:
    for number in range(25):
        (tmp_path / f"{number}.txt").write_text("")
    (tmp_path / "a.txt").write_text(NEWS, encoding="utf-8")
    few, every = run("read", tmp_path), run("read", tmp_path, "--verbose")
    assert "and 5 more. --verbose lists them all." in few.stderr
    assert [f"{number}.txt: " in every.stderr for number in range(25)] == [True] * 25
    assert "more" not in every.stderr


def test_standard_input(folder: Path) -> None:
    (article,) = lines(run("read", "-", "--format", "jsonl", stdin=NEWS.encode()))
    assert len(article["statements"]) == 3


def test_csv_with_a_mapping_and_json_lines(tmp_path: Path) -> None:
    table = tmp_path / "news.csv"
    row = '7,"“Kami siap,” kata Ani Lestari kepada wartawan di kantor itu.",2021-03-08,Harian'
    table.write_text(f"no,body,day,paper\n{row}\n", "utf-8")
    mapping = "text=body,id=no,date=day,outlet=paper"
    (article,) = lines(run("read", table, "--map", mapping, "--lang", "id", "--format", "jsonl"))
    assert (article["id"], article["outlet"], article["published"]["value"]) == ("7", "Harian", "2021-03-08")
    packed = tmp_path / "news.jsonl.gz"
    packed.write_bytes(gzip.compress(json.dumps({"id": "x", "text": NEWS, "title": "T"}).encode() + b"\n[1]\n"))
    result = run("read", packed, "--format", "jsonl")
    assert [a["id"] for a in lines(result)] == ["x"]
    assert "row 2" in result.stderr


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["nothing.txt"], "nothing.txt"),
        (["--published", "yesterday", "a.txt"], "YYYY"),
        (["--map", "text=tekst", "t.csv"], "The columns are: 'isi'"),
    ],
)
def test_errors_say_what_to_do(
    arguments: list[str], message: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "a.txt").write_text(NEWS, "utf-8")
    (tmp_path / "t.csv").write_text("isi\nx\n", "utf-8")
    result = run("read", *arguments)
    assert result.exit_code != 0
    assert message in result.stderr
    assert "Traceback" not in result.stderr


def test_another_language_is_named_and_not_read(tmp_path: Path) -> None:
    path = tmp_path / "de.txt"
    path.write_text("Der Minister sagte am Montag, die Regierung werde den Vertrag nicht unterschreiben. " * 5, "utf-8")
    result = run("read", path)
    assert result.exit_code == 1
    assert "--lang" in result.stderr
    assert result.stdout == ""


def test_add_again_and_again(folder: Path, tmp_path: Path) -> None:
    ledger = tmp_path / "d.db"
    first = run("add", ledger, folder)
    assert first.exit_code == 0
    assert "2 added, 0 changed, 0 unchanged, 2 failed" in first.stdout
    assert "2 unchanged" in run("add", ledger, folder).stdout
    (folder / "a.txt").write_text(NEWS.replace("Gubernur", "Bupati"), encoding="utf-8")
    assert "0 added, 1 changed, 1 unchanged" in run("add", ledger, folder).stdout
    with Ledger.open(ledger, readonly=True) as opened:
        rows = list(queries.statements(opened, speaker=("Sutarmi Lestari",)))
        assert [row.words.content for row in rows] == ["Kami siap berunding"]
        states = [(r.state, r.added, r.changed, r.unchanged, r.failed) for r in opened.runs()]
    assert states[::-1] == [("finished", 2, 0, 0, 2), ("finished", 0, 0, 2, 2), ("finished", 0, 1, 1, 2)]


def test_the_pool_gives_the_same_records(tmp_path: Path) -> None:
    table = tmp_path / "many.jsonl"
    rows = [{"id": str(n), "text": f"{NEWS}\nItu terjadi {n} kali, kata Budi Santoso."} for n in range(12)]
    table.write_text("\n".join(map(json.dumps, rows)), "utf-8")
    one = run("read", table, "--workers", "1", "--format", "jsonl")
    two = run("read", table, "--workers", "2", "--format", "jsonl")
    assert one.stdout == two.stdout
    assert len(lines(two)) == 12


def test_a_killed_run_goes_on_where_it_stopped(tmp_path: Path) -> None:
    table, ledger = tmp_path / "many.jsonl", tmp_path / "d.db"
    rows = [{"id": str(n), "text": f"{NEWS}\nItu terjadi {n} kali, kata Budi Santoso."} for n in range(600)]
    table.write_text("\n".join(map(json.dumps, rows)), "utf-8")
    command = [sys.executable, "-m", "ujar", "add", os.fspath(ledger), os.fspath(table), "--workers", "1"]
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    for _ in range(600):
        time.sleep(0.05)
        if ledger.exists() and _stored(ledger):
            break
    process.send_signal(signal.SIGKILL)
    process.wait()
    stored = _stored(ledger)
    assert 0 < stored < 600
    result = run("add", ledger, table)
    assert f"{600 - stored} added, 0 changed, {stored} unchanged, 0 failed" in result.stdout
    with Ledger.open(ledger, readonly=True) as opened:
        assert [row.state for row in opened.runs()] == ["finished", "interrupted"]


def _stored(ledger: Path) -> int:
    try:
        with Ledger.open(ledger, readonly=True) as opened:
            return int(opened.connection.value("SELECT count(*) FROM articles"))
    except Exception:  # noqa: BLE001 - the writer may not have made its tables yet
        return 0
