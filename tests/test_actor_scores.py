"""The measure of actors across articles, its annotation, and a floor on the part that needs no corpus."""

from __future__ import annotations

from pathlib import Path

import pytest

from conftest import ROOT
from ujar.errors import CorpusError
from ujar.learn.actor_evaluation import resolve_names
from ujar.learn.actor_gold import load_actors
from ujar.learn.actor_scores import b_cubed, pairs
from ujar.learn.samples import sample_gold

FILE = ROOT / "annotations" / "actors.dev.jsonl"


def test_b_cubed_by_hand() -> None:
    gold = {"a": 1, "b": 1, "c": 1, "d": 2}
    found = {"a": "x", "b": "x", "c": "y", "d": "y"}
    scores = b_cubed(gold, found)
    assert scores.precision == pytest.approx((1 + 1 + 0.5 + 0.5) / 4)
    assert scores.recall == pytest.approx((2 / 3 + 2 / 3 + 1 / 3 + 1) / 4)
    assert scores.f1 == pytest.approx(2 * 0.75 * (2 / 3) / (0.75 + 2 / 3))
    assert pairs(gold, found) == (1 / 2, 1 / 3)


def test_what_is_not_found_is_alone() -> None:
    scores = b_cubed({"a": 1, "b": 1}, {})
    assert (scores.precision, scores.recall) == (1.0, 0.5)
    assert pairs({"a": 1, "b": 1}, {}) == (None, 0.0)
    assert b_cubed({}, {}).f1 is None


def test_the_annotation_is_whole() -> None:
    actors = load_actors(FILE)
    names = {name for actor in actors for name in actor.names}
    assert (len(actors), len(names)) == (371, 483)
    for gold in sample_gold():
        for statement in gold.statements:
            for speaker in statement.speaker:
                assert (gold.article, speaker) in names


@pytest.mark.parametrize(
    ("lines", "message"),
    [
        (b"{}", "line 1"),
        (b'{"actor":"A","kind":"person","names":[["x","A"]]}\n' * 2, "two clusters"),
    ],
)
def test_damaged_annotation(tmp_path: Path, lines: bytes, message: str) -> None:
    (tmp_path / "actors.jsonl").write_bytes(lines)
    with pytest.raises(CorpusError, match=message):
        load_actors(tmp_path / "actors.jsonl")
    with pytest.raises(CorpusError, match="no annotation"):
        load_actors(tmp_path / "none.jsonl")


def test_the_floor_on_annotated_names() -> None:
    """With the roles of the samples alone: the corpora are not always at hand."""
    actors = load_actors(FILE)
    found = resolve_names(actors, {gold.article: gold for gold in sample_gold()})
    wanted = {name: index for index, actor in enumerate(actors) for name in actor.names}
    assert (b_cubed(wanted, found).f1 or 0) >= 0.97
    assert (pairs(wanted, found).f1 or 0) >= 0.95
