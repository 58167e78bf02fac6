from __future__ import annotations

import csv
import io
import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import click
import msgspec
import pytest
from click.testing import CliRunner, Result

from ledger_samples import DAM, REPLY, STRIKE, hashed, synthetic
from ujar.cli.actors import actors
from ujar.cli.articles import articles
from ujar.cli.doctor import doctor
from ujar.cli.links import links
from ujar.cli.options import handle_errors
from ujar.cli.output import Column, emit
from ujar.cli.schema import schema
from ujar.cli.statements import statements
from ujar.errors import UjarError
from ujar.ledger import Ledger, queries
from ujar.records import Statement, json_schema

LISTINGS = [statements, articles, actors, links]
NARROW = {"COLUMNS": "80", "TERM": "xterm-256color", "NO_COLOR": ""}


@pytest.fixture
def ledger(tmp_path: Path) -> str:
    path = tmp_path / "dispute.db"
    with Ledger.open(path) as opened:
        opened.put(map(hashed, (DAM, REPLY, STRIKE)))
    return str(path)


def _run(command: click.Command, *arguments: str, color: bool = False) -> Result:
    return CliRunner(env=NARROW).invoke(command, arguments, color=color)


def _json(command: click.Command, *arguments: str) -> Any:
    result = _run(command, *arguments, "--json")
    assert (result.exit_code, result.stderr) == (0, "")
    return json.loads(result.stdout)


def test_statements_as_a_table(ledger: str) -> None:
    result = _run(statements, ledger)
    assert (result.exit_code, result.stderr) == (0, "")
    assert result.stdout.splitlines() == [
        "speaker             act            kind      content",
        "Sari Wulan          claim          direct    bendungan itu aman 😀",
        "Joko                deny           indirect  klaim itu",
        "Kementerian; Prov…  not agree      mixed     berunding di Ende",
        "Sari Wulan          claim          indirect  residents had been misled",
        "Sari Wulan          promise        indirect  =free water, and [red]more[/red]",
        "                    refuse         indirect  e strike",
    ]


def test_articles_as_a_table(ledger: str) -> None:
    assert _run(articles, ledger).stdout.splitlines() == [
        "published   lang  outlet            statements  title or path",
        "2021-05-04  id    Suara Flores               3  Warga menolak bendungan",
        "2021-06     en    Flores Post                2  =Regent replies",
        "            en    Harbour Daily              1  news/strike.txt",
    ]


def test_actors_as_a_table(ledger: str) -> None:
    lines = _run(actors, ledger).stdout.splitlines()
    assert lines[0].split()[:6] == ["name", "kind", "side", "statements", "articles", "aliases"]
    assert lines[1].split()[:6] == ["Sari", "Wulan", "person", "Kabupaten…", "3", "2"]
    (row,) = csv.DictReader(io.StringIO(_run(actors, ledger, "--csv", "--name", "sari wulan").stdout))
    assert row["aliases_id"] == "Bupati Ende; Ibu Sari"
    assert row["aliases_en"] == "Regent Wulan"
    assert row["roles"] == "Bupati (2021-05-04); Regent (2021-06-01 to 2021-06-30)"
    assert row["affiliations"] == "Kabupaten Ende (2021-05-04)"


def test_links_as_a_table(ledger: str) -> None:
    lines = _run(links, ledger).stdout.splitlines()
    assert lines[0].split() == ["relation", "from_speaker", "from_content", "to_speaker", "to_content", "score"]
    assert lines[1] == "denies       Joko            klaim itu      Sari Wulan      bendungan it…   0.75"


def test_statements_as_json_are_the_records_with_words_and_article(ledger: str) -> None:
    rows = _json(statements, ledger)
    assert [row["id"] for row in rows[:3]] == [statement.id for statement in DAM.statements]
    for row, statement in zip(rows, DAM.statements, strict=False):
        words, article = row.pop("words"), row.pop("article")
        assert msgspec.convert(row, Statement) == statement
        assert list(row) == list(Statement.__struct_fields__)
        assert words["content"] == DAM.words(statement.content)
        assert words["source"] == DAM.words(statement.source)
        assert words["cue"] == DAM.words(statement.cue)
        assert article == {
            "id": "dam",
            "path": "news/dam, part 1.txt",
            "lang": "id",
            "outlet": "Suara Flores",
            "published": {"value": "2021-05-04", "granularity": "day", "method": "given"},
            "title": "Warga menolak bendungan",
        }


def test_links_as_json_have_both_ends(ledger: str) -> None:
    (link,) = _json(links, ledger)
    safe, denial, _ = DAM.statements
    assert link["relation"] == "denies"
    for end, statement, speaker in ((link["from"], denial, "Joko"), (link["to"], safe, "Sari Wulan")):
        assert (end["path"], end["statement"]) == (DAM.path, statement.id)
        assert end["content"] == [list(span) for span in statement.content]
        assert speaker in json.dumps(end["speaker"])
        assert end["words"]["content"] == DAM.words(statement.content)


@pytest.mark.parametrize("command", LISTINGS)
def test_every_form_has_the_same_rows(ledger: str, command: click.Command) -> None:
    rows = _json(command, ledger)
    lines = _run(command, ledger, "--nl").stdout.splitlines()
    assert [json.loads(line) for line in lines] == rows
    table = _run(command, ledger, "--table").stdout
    assert table == _run(command, ledger).stdout
    assert len(table.splitlines()) == len(rows) + 1
    sheet = list(csv.DictReader(io.StringIO(_run(command, ledger, "--csv").stdout)))
    assert len(sheet) == len(rows)
    assert "id" not in rows[0] or [row["id"] for row in sheet] == [row["id"] for row in rows]


def test_csv(ledger: str) -> None:
    sheet = list(csv.DictReader(io.StringIO(_run(statements, ledger, "--csv").stdout)))
    assert (sheet[0]["path"], sheet[0]["content"], sheet[0]["score"]) == (
        "news/dam, part 1.txt",
        "bendungan itu aman 😀",
        "0.875",
    )
    assert (sheet[1]["role"], sheet[0]["affiliation"], sheet[2]["negated"]) == ("Ketua", "", "true")
    assert sheet[2]["speaker"] == "Kementerian; Provinsi"
    assert json.loads(sheet[1]["content_spans"]) == [[110, 119]]


def test_csv_has_no_formulas(ledger: str) -> None:
    sheet = list(csv.DictReader(io.StringIO(_run(statements, ledger, "--csv").stdout)))
    assert sheet[4]["content"] == "'=free water, and [red]more[/red]"
    assert sheet[4]["title"] == "'=Regent replies"
    assert _json(statements, ledger)[4]["words"]["content"] == "=free water, and [red]more[/red]"


@pytest.mark.parametrize(
    ("command", "arguments", "count"),
    [
        (statements, ["--speaker", "regent*", "--speaker", "joko"], 4),
        (statements, ["--act", "deny", "--act", "agree"], 2),
        (statements, ["--kind", "mixed"], 1),
        (statements, ["--lang", "en", "--outlet", "flores post"], 2),
        (statements, ["--since", "2021-05-05", "--until", "2021"], 2),
        (statements, ["--words", '"bendungan itu"'], 1),
        (statements, ["--words", '"unbalanced AND (', "--act", "claim"], 0),
        (statements, ["--article", "news/reply.txt", "--limit", "1", "--sort", "score"], 1),
        (articles, ["--words", "residents", "--sort", "newest"], 1),
        (articles, ["--lang", "id", "--outlet", "suara flores", "--since", "2021", "--limit", "5"], 1),
        (actors, ["--name", "ibu sari", "--kind", "person", "--sort", "name"], 1),
        (links, ["--relation", "denies", "--speaker", "joko", "--until", "2021-05-04"], 1),
        (links, ["--score", "0.75"], 1),
        (links, ["--score", "0.76"], 0),
    ],
)
def test_filters(ledger: str, command: click.Command, arguments: list[str], count: int) -> None:
    result = _run(command, ledger, *arguments, "--nl")
    assert result.exit_code == 0
    assert len(result.stdout.splitlines()) == count
    assert ("no" in result.stderr) == (count == 0)


@pytest.mark.parametrize(
    ("arguments", "code", "message"),
    [
        (["--json", "--csv"], 2, "only one form"),
        (["--table", "--nl"], 2, "--table, --nl"),
        (["--act", "shout"], 2, "shout"),
        (["--limit", "0"], 2, "0"),
        (["--since", "soon"], 1, "Error: 'soon' is not a date"),
        (["--words", "!!!"], 1, "Error: There is no word"),
    ],
)
def test_what_cannot_be_asked(ledger: str, arguments: list[str], code: int, message: str) -> None:
    result = _run(statements, ledger, *arguments)
    assert (result.exit_code, result.stdout) == (code, "")
    assert message in result.stderr


@pytest.mark.parametrize("command", [*LISTINGS, doctor])
def test_a_missing_ledger_is_an_error_and_is_not_made(tmp_path: Path, command: click.Command) -> None:
    path = tmp_path / "none.ledger"
    result = _run(command, str(path), "--json")
    assert (result.exit_code, result.stdout) == (1, "")
    assert result.stderr.startswith("Error: There is no ledger at")
    assert not path.exists()


@pytest.mark.parametrize("command", LISTINGS)
@pytest.mark.parametrize(("form", "printed"), [("--json", "[]\n"), ("--nl", ""), ("--table", "")])
def test_an_empty_ledger_says_so(tmp_path: Path, command: click.Command, form: str, printed: str) -> None:
    path = tmp_path / "empty.ledger"
    Ledger.open(path).close()
    result = _run(command, str(path), form)
    assert (result.exit_code, result.stdout) == (0, printed)
    assert "is empty" in result.stderr


def test_no_rows_as_csv_still_have_a_header(ledger: str) -> None:
    result = _run(statements, ledger, "--speaker", "nobody", "--csv")
    assert result.stdout.startswith("id,article,path,")
    assert "no statements that fit" in result.stderr


class _Row(msgspec.Struct):
    text: str
    other: str | None = None


_COLUMNS = (
    Column("text", lambda row: row.text, width=12, style="red"),
    Column("other", lambda row: row.other, width="rest"),
)


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("plain", "plain"),
        ("two\nlines\tand tab", "two lines a…"),
        ("[bold]x[/]", "[bold]x[/]"),
        (":smile:", ":smile:"),
        ("\x1b[31mred\x1b[0m", "\ufffd[31mred\ufffd[0m"),
        ("\x9b31m\x07", "\ufffd31m\ufffd"),
        ("a\u202eb\u2066c", "a\ufffdb\ufffdc"),
        ("日本語日本語日本語", "日本語日本 …"),
        ("", ""),
    ],
)
def test_nothing_in_a_text_steers_the_terminal(
    capsysbinary: pytest.CaptureFixture[bytes], text: str, shown: str
) -> None:
    emit([_Row(text, "|")], format="table", columns=_COLUMNS)
    _, line = capsysbinary.readouterr().out.decode().splitlines()
    assert line.rstrip("|").rstrip() == shown
    assert line.endswith("|")


@pytest.mark.parametrize(
    ("text", "cell"),
    [
        ("=1+1", "'=1+1"),
        ("+62 812", "'+62 812"),
        ("-", "'-"),
        ("@rina", "'@rina"),
        ("\t=1", "'\t=1"),
        ("＝1", "'＝1"),
        ("a=1", "a=1"),
        ("'quoted'", "'quoted'"),
    ],
)
def test_cells_that_a_spreadsheet_would_run(capsysbinary: pytest.CaptureFixture[bytes], text: str, cell: str) -> None:
    emit([_Row(text)], format="csv", columns=_COLUMNS)
    rows = list(csv.reader(io.StringIO(capsysbinary.readouterr().out.decode(), newline="")))
    assert rows == [["text", "other"], [cell, ""]]


def test_colours_only_on_a_terminal(monkeypatch: pytest.MonkeyPatch, ledger: str) -> None:
    assert "\x1b" not in _run(statements, ledger, color=True).stdout
    monkeypatch.delenv("NO_COLOR", raising=False)
    monkeypatch.setenv("FORCE_COLOR", "1")
    result = CliRunner(env={"COLUMNS": "80", "TERM": "xterm-256color"}).invoke(statements, [ledger], color=True)
    assert "\x1b[36mSari Wulan" in result.stdout
    assert "[red]more[/red]" in result.stdout


def test_wide_terminals_show_more(ledger: str) -> None:
    result = CliRunner(env={**NARROW, "COLUMNS": "140"}).invoke(links, [ledger])
    assert "bendungan itu aman 😀" in result.stdout.splitlines()[1]


def test_doctor_on_a_sound_ledger(ledger: str) -> None:
    result = _run(doctor, ledger)
    assert (result.exit_code, result.stdout) == (0, "")
    assert "is sound" in result.stderr
    assert _run(doctor, ledger, "--json").stdout == "[]\n"


def test_doctor_says_what_to_do_and_repairs(ledger: str) -> None:
    with Ledger.open(ledger) as opened, opened.connection.transaction():
        opened.connection.execute("INSERT INTO statements_fts (statements_fts) VALUES ('delete-all')")
    result = _run(doctor, ledger)
    assert result.exit_code == 1
    words = " ".join(result.stdout.split())
    assert "error" in words
    assert "search" in words
    assert "--repair" in words
    assert max(map(len, result.stdout.splitlines())) <= 80
    (finding,) = json.loads(_run(doctor, ledger, "--json").stdout)
    assert (finding["check"], finding["level"]) == ("search", "error")
    repaired = _run(doctor, ledger, "--repair")
    assert (repaired.exit_code, repaired.stdout) == (0, "")
    with Ledger.open(ledger, readonly=True) as opened:
        assert len(list(queries.statements(opened, words="aman"))) == 1


def test_an_unfinished_run_is_no_error(ledger: str) -> None:
    with Ledger.open(ledger) as opened, opened.run(command="add"):
        result = _run(doctor, ledger, "--nl")
    assert result.exit_code == 0
    assert json.loads(result.stdout)["level"] == "warning"


def test_schema() -> None:
    assert json.loads(_run(schema).stdout) == json.loads(msgspec.json.encode(json_schema()))


def test_schema_for_datasette() -> None:
    metadata = json.loads(_run(schema, "--datasette", "some/dispute.db").stdout)
    assert "statements_read" in metadata["databases"]["dispute"]["tables"]


@pytest.mark.parametrize("command", [*LISTINGS, doctor, schema])
def test_help_fits_a_terminal_and_explains_every_option(command: click.Command) -> None:
    result = _run(command, "--help")
    assert result.exit_code == 0
    options = [parameter for parameter in command.params if isinstance(parameter, click.Option)]
    assert [option.name for option in options if not option.help] == []


@click.command()
@click.argument("kind")
@handle_errors
def _fails(kind: str) -> None:
    raise UjarError("It broke: mend it.") if kind == "ours" else BrokenPipeError


@pytest.mark.parametrize(("kind", "code", "stderr"), [("ours", 1, "Error: It broke: mend it.\n"), ("pipe", 0, "")])
def test_errors_end_a_command(kind: str, code: int, stderr: str) -> None:
    result = _run(_fails, kind)
    assert (result.exit_code, result.stdout, result.stderr) == (code, "", stderr)


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="no device that is always full")
@pytest.mark.parametrize("arguments", [["schema"], ["--help"], ["statements", "--csv"], ["statements"]], ids=" ".join)
def test_a_full_disk_is_told(tmp_path: Path, arguments: list[str]) -> None:
    path = tmp_path / "some.ledger"
    with Ledger.open(path) as opened:
        opened.put(hashed(synthetic(number)) for number in range(2))
    command = [sys.executable, "-W", "error", "-m", "ujar", *arguments]
    with open("/dev/full", "wb") as full:
        done = subprocess.run(
            [*command, str(path)] if "statements" in arguments else command,
            stdout=full,
            stderr=subprocess.PIPE,
            text=True,
            check=False,
        )
    assert done.returncode == 1
    assert done.stderr.startswith("Error: The output cannot be written (No space left on device).")
    assert done.stderr.count("\n") == 1


@pytest.mark.parametrize("form", ["--table", "--json", "--nl", "--csv"])
def test_a_reader_that_leaves_early_is_no_error(tmp_path: Path, form: str) -> None:
    path = tmp_path / "long.ledger"
    with Ledger.open(path) as opened:
        opened.put(hashed(synthetic(number)) for number in range(80))
    code = "from ujar.cli.statements import statements; statements()"
    with subprocess.Popen(
        [sys.executable, "-W", "error", "-c", code, str(path), form],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env={**os.environ, "COLUMNS": "300"},
    ) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        assert process.stdout.read(20)
        process.stdout.close()
        assert process.stderr.read() == b""
        assert process.wait() == 0
