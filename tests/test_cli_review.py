"""`ujar review` about statements, links and positions."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner

from ledger_samples import DAM, REPLY, hashed
from test_ledger_reviews import BOOK, DENIAL, SAFE, TALKS, WATER, statement
from ujar.cli.issues import issues as issues_command
from ujar.cli.review import review
from ujar.ledger import Ledger, issues, reviewing, reviews

Run = Callable[..., str]


@pytest.fixture
def path(tmp_path: Path) -> str:
    with Ledger.open(tmp_path / "dispute.db") as ledger:
        ledger.put(map(hashed, (DAM, REPLY)))
        issues.put_codebook(ledger, BOOK)
        return ledger.path


@pytest.fixture
def run(path: str) -> Run:
    def run(*arguments: str, code: int = 0) -> str:
        result = CliRunner(env={"COLUMNS": "160"}).invoke(review, [path, *arguments])
        assert result.exit_code == code, result.output
        return result.output

    return run


def test_each_command(path: str, run: Run) -> None:
    first, *_ = run("statements", "--order", "place", "--nl").splitlines()
    assert json.loads(first)["id"] == SAFE
    assert run("accept", SAFE, WATER, "--by", "rina").startswith(f"s1: accept by rina: {SAFE}")
    assert run("reject", TALKS, "--note", "no", "--by", "rina").startswith("s3: reject by rina")
    assert run("act", DENIAL, "refuse", "--by", "rina").startswith("s4: edit by rina")
    assert run("speaker", DENIAL, "sari wulan", "--by", "rina").startswith("s5: edit by rina")
    assert run("speaker", DENIAL, "Dinas Air", "--kind", "organisation", "--by", "rina").startswith("s6: edit")
    assert "no actor 'Nobody'" in run("speaker", DENIAL, "Nobody", code=1)
    assert run("speaker", DENIAL, "--nobody", "--by", "rina").startswith("s7: edit")
    assert run("link", DENIAL, SAFE, "agrees", "--by", "rina").endswith(f"{DENIAL} agrees {SAFE}\n")
    assert run("unlink", DENIAL, SAFE, "--by", "rina").startswith("s9: unlink by rina")
    assert run("code", SAFE, "Dam", "opposes", "--by", "rina").startswith("s10: code by rina")
    assert run("code", SAFE, "Dam", "off", "--by", "rina").startswith("s11: uncode by rina")
    assert run("undo", "--by", "rina").startswith("s12: undo by rina: uncode 11")
    assert run("redo", "--by", "rina").startswith("s13: redo by rina: uncode 11")
    assert "is what entry 5" in run("undo", "s4", "--by", "rina", code=1)
    assert "accepted by rina" in run("accept", "--above", "0", "--by", "rina")
    assert "has no statements that are not reviewed" in run("statements")
    assert len(run("log", "--nl").splitlines()) == 15
    lines = [json.loads(line) for line in run("export").splitlines()]
    assert [line["decision"] for line in lines[:3]] == ["accept", "accept", "reject"]
    assert lines[2]["before"]["id"] == TALKS
    with Ledger.open(path) as ledger:
        assert statement(ledger, DENIAL).speaker is None  # type: ignore[union-attr]
        ledger.remove(["reply"])
    assert "the article is not in the ledger" in run("orphans", "--csv")


def test_numbers_are_suggestions_and_the_logs_are_one(path: str, run: Run) -> None:
    assert "no open suggestion 7" in run("accept", "7", code=1)
    assert "no open suggestion 7" in run("reject", "7", code=1)
    with Ledger.open(path) as ledger:
        reviewing.set_side(ledger, "Joko", "utara", by="rina")
        reviews.accept(ledger, SAFE, by="rina")
    rows = [json.loads(line) for line in run("log", "--nl").splitlines()]
    assert {(row["number"], row["about"]) for row in rows} == {("1", "actor"), ("s1", "statement"), ("i1", "issue")}
    assert run("undo", "1", "--by", "rina").startswith("2: undo by rina: side 1")
    assert run("undo", "s1", "--by", "rina").startswith("s2: undo by rina: accept 1")
    assert run("redo", "--of", "actors", "--by", "rina").startswith("3: redo")
    assert run("undo", "--of", "actors", "--by", "rina").startswith("4: undo")
    assert run("redo", "--of", "statements", "--by", "rina").startswith("s3: redo")
    assert "nothing of budi" in run("undo", "--of", "statements", "--by", "budi", code=1)


def test_changes_of_the_codebook_are_in_the_log(path: str, run: Run, tmp_path: Path) -> None:
    file = tmp_path / "book.yaml"
    file.write_text("issues:\n- {name: Water, words: [air]}\n", encoding="utf-8")
    for arguments in (("--accept", "bendungan baru", "--by", "rina"), ("--codebook", str(file), "--by", "budi")):
        assert CliRunner().invoke(issues_command, [path, *arguments]).exit_code == 0
    rows = [json.loads(line) for line in run("log", "--nl").splitlines()]
    assert sorted((row["number"], row["decision"], row["reviewer"]) for row in rows) == [
        ("i1", "replace", "ujar"), ("i2", "accept", "rina"), ("i3", "replace", "budi"),
    ]  # fmt: skip
    assert "is what i3 builds on" in run("undo", "i2", "--by", "rina", code=1)
    assert run("undo", "i3", "--by", "rina").startswith("i4: undo by rina: replace i3: 1 issues")
    assert run("undo", "--by", "rina").startswith("i5: undo by rina: accept i2")
    assert run("redo", "--of", "issues", "--by", "rina").startswith("i6: redo by rina: accept i2")
    with Ledger.open(path, readonly=True) as ledger:
        assert [issue.name for issue in issues.codebook(ledger).issues][-1] == "bendungan baru"


@pytest.mark.parametrize(
    "arguments",
    [
        ("accept",),
        ("accept", SAFE, "--above", "0.5"),
        ("accept", SAFE, "--article", "dam"),
        ("reject",),
        ("act", SAFE, "sing"),
        ("speaker", SAFE),
        ("speaker", SAFE, "Joko", "--nobody"),
        ("undo", "x4"),
        ("undo", "i"),
    ],
)
def test_wrong_usage(run: Run, arguments: tuple[str, ...]) -> None:
    assert "Usage" in run(*arguments, code=2)


def test_reviewed_records_are_written_as_training_data(path: str, run: Run, tmp_path: Path) -> None:
    folder = tmp_path / "reviewed"
    assert "Nobody has reviewed a statement" in run("export-training", str(folder), code=1)
    run("accept", SAFE, DENIAL, "--by", "rina")
    assert run("export-training", str(folder)).startswith("2 statements in ")
    run("reject", TALKS, "--by", "rina")
    assert "1 articles reviewed as a whole, 0 in part" in run("export-training", str(folder))
    (line,) = (folder / "statements.reviewed-train.jsonl").read_text(encoding="utf-8").splitlines()
    assert [one["act"] for one in json.loads(line)["statements"]] == [one.act for one in DAM.statements[:2]]


def test_an_article_of_which_all_was_rejected_is_one_without_statements(path: str, run: Run, tmp_path: Path) -> None:
    run("reject", SAFE, DENIAL, TALKS, "--by", "rina")
    assert "1 articles reviewed as a whole" in run("export-training", str(tmp_path / "reviewed"))
    (line,) = (tmp_path / "reviewed" / "reviewed" / "train.jsonl").read_text(encoding="utf-8").splitlines()
    assert (json.loads(line)["text"], json.loads(line).get("spans", [])) == (DAM.text, [])
