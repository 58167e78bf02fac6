"""Pairs of actors that readers judged: how they are counted."""

from __future__ import annotations

import pytest

from actor_articles import says
from ujar.learn.actor_pairs import ActorPair, Verdict, resolved_names, score_pairs


def _pair(one: str, other: str, a: Verdict, b: Verdict) -> ActorPair:
    return ActorPair(lang="id", drawn="after", by="full", one=(one, one), other=(other, other), a=a, b=b)


def test_only_pairs_on_which_both_readers_agree_count() -> None:
    resolved = {("x", "x"): "1", ("y", "y"): "1", ("z", "z"): "2"}
    report = score_pairs(
        [
            _pair("x", "y", "same", "same"),
            _pair("x", "z", "same", "same"),
            _pair("y", "z", "different", "different"),
            _pair("x", "y", "different", "different"),
            _pair("x", "y", "same", "different"),
            _pair("x", "y", "none", "none"),
            _pair("gone", "lost", "same", "same"),
        ],
        resolved,
    )
    assert (report.pairs, report.agreed) == (7, 6)
    assert report.figures() == {
        "id, drawn after": {
            "precision": 50.0,
            "recall": pytest.approx(100 / 3),
            "right": 1,
            "put together": 2,
            "same": 3,
        }
    }


def test_names_of_articles_are_put_together() -> None:
    articles = [says("a", "Volodymyr Zelensky"), says("b", "Volodymyr Zelenskyy"), says("c", "Budi Santoso")]
    read: list[object] = []
    found = dict(resolved_names(articles, read.append))
    assert found["a", "Volodymyr Zelensky"] == found["b", "Volodymyr Zelenskyy"] != found["c", "Budi Santoso"]
    assert read == ["a", "b", "c"]
