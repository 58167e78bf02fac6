"""Scores of links across the samples, against what two readers signed."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from ujar.cli.evaluate import evaluate
from ujar.errors import CorpusError
from ujar.learn.across_scores import AcrossReport, evaluate_across, load_across_gold
from ujar.learn.samples import sample_gold
from ujar.measure.counts import Counts

ANNOTATIONS = Path(__file__).parent.parent / "annotations"


def test_every_link_is_between_statements_of_two_articles() -> None:
    numbers = {(gold.article, one.number) for gold in sample_gold() for one in gold.statements}
    gold = load_across_gold(ANNOTATIONS / "links.samples.jsonl")
    assert len(gold) > 100
    assert len({link.key for link in gold}) == len(gold)
    for link in gold:
        assert {link.from_, link.to} <= numbers
        assert link.from_[0] != link.to[0]
        assert {"a", "b"} >= link.readers.keys() != set()


def test_what_is_found_was_signed() -> None:
    report = evaluate_across(ANNOTATIONS)
    assert report.counts["all"].predicted >= 10
    assert report.counts["all"].precision > 0.85
    assert report.counts["repeats"].precision > 0.85
    assert 0.8 < report.agreement < 1


def test_figures_of_nothing_are_none() -> None:
    figures = AcrossReport({"all": Counts(0, 0, 0)}, Counts()).figures()
    assert figures["all"]["precision"] is None
    assert figures["all"]["recall"] is None


def test_the_command_prints_a_table_and_json() -> None:
    arguments = ["links", "--annotations", str(ANNOTATIONS)]
    table = CliRunner().invoke(evaluate, arguments)
    assert table.exit_code == 0
    assert "links across the samples" in table.stdout
    figures = json.loads(CliRunner().invoke(evaluate, [*arguments, "--json"]).stdout)["links"]
    assert figures["all"]["found"] >= figures["all"]["right"] > 0


def test_a_line_that_is_no_link_is_refused(tmp_path: Path) -> None:
    (tmp_path / "links.samples.jsonl").write_text(
        '{"from": ["a", 1], "to": ["b", 2], "relation": "hates", "readers": {}}\n'
    )
    with pytest.raises(CorpusError):
        evaluate_across(tmp_path)
