"""`ujar evaluate`: what it prints and writes, and what it refuses before any article is read."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from evaluate_articles import all_errors
from ujar.cli import main
from ujar.extract.pack import Profile
from ujar.learn.corpora import CORPORA_VARIABLE
from ujar.learn.evaluate import Evaluation, evaluate_gold
from ujar.records import Lang


@pytest.fixture(autouse=True)
def _no_corpora(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(CORPORA_VARIABLE, raising=False)


@pytest.fixture
def made_up(monkeypatch: pytest.MonkeyPatch) -> list[Profile]:
    """Put made-up articles in place of the samples; return the profiles that they were read with."""
    asked: list[Profile] = []

    def evaluate_samples(*, profile: Profile) -> dict[Lang, Evaluation]:
        asked.append(profile)
        return evaluate_gold([all_errors("a1"), all_errors("a2"), all_errors("a3")])

    monkeypatch.setattr("ujar.cli.evaluate.evaluate_samples", evaluate_samples)
    return asked


def run(*arguments: str) -> Result:
    return CliRunner().invoke(main, ["evaluate", *arguments])


@pytest.mark.parametrize("profile", ["fast", "accurate"])
def test_the_profile_is_passed_on(made_up: list[Profile], profile: str) -> None:
    result = run("samples", "--profile", profile)
    assert result.exit_code == 0
    assert made_up == [profile]
    assert f"samples, en  3 articles, {profile} models" in result.output


def test_every_f1_and_share_has_its_interval(made_up: list[Profile]) -> None:
    lines = run().output.splitlines()
    assert made_up == ["fast"]
    assert "  found                       60.0   60.0   60.0  60.0 to 60.0    15 gold, 15 predicted" in lines
    assert "  act                                       66.7  66.7 to 66.7    of 9 found" in lines
    assert "  deny" not in run().output
    assert any(line.startswith("  claim ") and line.endswith("3     3     100.0") for line in lines)
    assert "  annotated as predicted: refuse as oppose 3" in lines
    assert "calibration error" in lines[-2]


def test_json_has_all_that_is_printed(made_up: list[Profile]) -> None:
    report = json.loads(run("--json").output)["samples"]["en"]
    assert report["measures"]["end to end"] == {
        "precision": 40.0, "recall": 40.0, "f1": {"value": 40.0, "low": 40.0, "high": 40.0}, "right": 6, "gold": 15,
        "predicted": 15,
    }  # fmt: skip
    assert report["kinds"]["mixed"]["recall_found"] == {"value": None}
    assert report["acts"]["confusions"] == [{"gold": "refuse", "predicted": "oppose", "count": 3}]
    assert len(report["reliability"]["bins"]) == 10


@pytest.mark.parametrize("name", ["r.svg", "r.json"])
def test_files_are_written_where_the_user_says(made_up: list[Profile], tmp_path: Path, name: str) -> None:
    errors, reliability = tmp_path / "errors.html", tmp_path / name
    result = run("--errors", str(errors), "--reliability", str(reliability))
    assert result.exit_code == 0
    assert "0.3 to 0.4" in result.output
    assert errors.read_text("utf-8").startswith("<!doctype html>")
    text = reliability.read_text("utf-8")
    assert text.startswith("<svg") if name == "r.svg" else json.loads(text)["samples, en"]["statements"] == 15


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["--errors", "{}/none/errors.html"], "make it first"),
        (["--reliability", "{}/r.png"], "should end in .svg or .json"),
        (["pfsa", "--errors", "{}/errors.html"], "pfsa has no statements"),
        (["--errors", "{}"], "is a directory"),
        (["--profile", "slow"], "'slow' is not one of"),
        (["dev"], "'dev' is not one of"),
    ],
)
def test_what_cannot_be_done_is_refused_at_once(
    made_up: list[Profile], tmp_path: Path, arguments: list[str], words: str
) -> None:
    result = run(*(argument.format(tmp_path) for argument in arguments))
    assert result.exit_code == 2
    assert words in " ".join(result.output.replace("│", " ").split())
    assert made_up == []


@pytest.mark.parametrize("name", ["statements", "english", "pfsa", "polnear"])
def test_without_corpora_it_says_where_they_come_from(name: str) -> None:
    result = run(name)
    assert result.exit_code == 1
    assert "docs/corpora.md" in result.output


def test_the_bundled_samples_need_no_corpora() -> None:
    result = run("samples", "--profile", "accurate")
    assert result.exit_code == 0
    assert "samples, en  8 articles" in result.output
    assert "samples, id  8 articles" in result.output
