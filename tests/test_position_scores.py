"""Scores of issues and positions against the annotation of the samples."""

from __future__ import annotations

from pathlib import Path

import pytest

from ujar.errors import CorpusError
from ujar.learn.evaluate import evaluate_positions
from ujar.learn.position_scores import load_position_gold

ANNOTATIONS = Path(__file__).resolve().parent.parent / "annotations"


def test_every_annotated_statement_and_issue_exists() -> None:
    gold = load_position_gold(ANNOTATIONS / "positions.samples.jsonl")
    assert len({(one.article, one.statement) for one in gold}) == len(gold) == 242
    counted = [evaluation.total["issues"].gold for evaluation in evaluate_positions(ANNOTATIONS).values()]
    assert sum(counted) == sum(len(one.positions) for one in gold)


def test_codes_are_as_precise_as_the_page_says() -> None:
    for evaluation in evaluate_positions(ANNOTATIONS).values():
        total = evaluation.total
        assert total["issues"].precision > 0.75
        assert total["positions"].precision > 0.6


def test_what_is_no_annotation_is_refused(tmp_path: Path) -> None:
    with pytest.raises(CorpusError, match="cannot be read"):
        load_position_gold(tmp_path / "none.jsonl")
    (tmp_path / "bad.jsonl").write_text('{"article": "a", "statement": 1, "positions": {"x": "maybe"}}\n')
    with pytest.raises(CorpusError, match="line 1"):
        load_position_gold(tmp_path / "bad.jsonl")
