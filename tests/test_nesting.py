"""Statements within statements: kept as deep as papers go, bounded where a text goes on and on."""

from __future__ import annotations

import ujar
from ujar.extract.attribution import Attribution
from ujar.extract.speakers.nesting import shallow


def _inside(count: int) -> list[Attribution]:
    """Attributions of which each holds all that follow."""
    return [
        Attribution(
            source=((3 * n, 3 * n + 1),),
            cue=((3 * n + 1, 3 * n + 2),),
            content=((3 * n + 2, 3 * count),),
            frame="test",
            score=1.0,
        )
        for n in range(count)
    ]


def test_what_stands_in_more_than_eight_others_is_left_out() -> None:
    assert shallow(_inside(9)) == _inside(9)
    deep = _inside(200)
    assert shallow(deep) == deep[:9]


def test_side_by_side_is_not_deep() -> None:
    flat = [
        Attribution(source=((n, n + 1),), cue=((n + 1, n + 2),), content=((n + 2, n + 4),), frame="test", score=1.0)
        for n in range(0, 400, 4)
    ]
    assert shallow(flat) == flat


def test_a_text_of_statements_without_end_is_flagged_and_bounded() -> None:
    article = ujar.read("Budi berkata: " + "dia mengatakan bahwa “Budi mengatakan " * 400, lang="id")
    within = {one.id: one.within for one in article.statements}
    depths = []
    for at in within.values():
        depth = 0
        while at is not None:
            at, depth = within[at], depth + 1
        depths.append(depth)
    assert "nested-too-deep" in article.flags
    assert max(depths) <= 8
    assert len(article.statements) < 100


def test_an_ordinary_nested_statement_is_not_flagged() -> None:
    article = ujar.read("Stoltenberg mengatakan pihak Rusia menolak tanggung jawab itu.", lang="id")
    assert [one.within is not None for one in article.statements] == [False, True]
    assert article.flags == ()
