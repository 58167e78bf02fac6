"""Scores of links, and the records that gold annotation is turned into."""

from __future__ import annotations

import pytest

from link_articles import gold_of
from ujar.learn.gold_records import article_of_gold, ids_of_gold
from ujar.learn.link_scores import LinkCounts, score_links, summarise_links
from ujar.measure.counts import Counts
from ujar.records import Link, Relation, speakers_of

_TEXT = "Kiev menuduh Rusia mengirim tank. Moskow membantah tuduhan itu. NATO dan Rusia sepakat bertemu pada April."
_LINES = """
Ukraine | accuse | Kiev | menuduh | Rusia mengirim tank | target=Russia
Russia | deny | Moskow | membantah | tuduhan itu | said=2016-04
NATO + Russia | agree | NATO dan Rusia | sepakat | bertemu
| claim | | sepakat | bertemu | within=3
"""
_GOLD = gold_of(
    "id", _TEXT, _LINES, ({"from": 2, "to": 1, "relation": "denies"}, {"from": 3, "to": 4, "relation": "repeats"})
)
_IDS = ids_of_gold(_GOLD)


def _link(start: int, relation: Relation, end: int) -> Link:
    return Link(from_=_IDS[start], to=_IDS[end], relation=relation, score=1.0, evidence="x", made_by="test")


@pytest.mark.parametrize(
    ("links", "exact", "replies"),
    [
        ([], (2, 0, 0), (1, 0, 0)),
        ([_link(2, "denies", 1)], (2, 1, 1), (1, 1, 1)),
        ([_link(2, "answers", 1)], (2, 1, 0), (1, 1, 1)),
        ([_link(1, "denies", 2)], (2, 1, 0), (1, 1, 0)),
        ([_link(2, "denies", 1), _link(2, "answers", 1)], (2, 2, 1), (1, 1, 1)),
        ([_link(3, "repeats", 4)], (2, 1, 1), (1, 0, 0)),
        ([_link(4, "repeats", 3)], (2, 1, 1), (1, 0, 0)),
    ],
)
def test_counts(links: list[Link], exact: tuple[int, int, int], replies: tuple[int, int, int]) -> None:
    counts = score_links(_GOLD, links, _IDS)
    assert (counts.exact.gold, counts.exact.predicted, counts.exact.right) == exact
    assert (counts.replies.gold, counts.replies.predicted, counts.replies.right) == replies


def test_a_statement_that_was_not_found_is_missed_and_a_stray_one_is_wrong() -> None:
    stray = Link(from_="stray", to=_IDS[1], relation="denies", score=1.0, evidence="x", made_by="test")
    counts = score_links(_GOLD, [stray], {1: _IDS[1]})
    assert (counts.exact.gold, counts.exact.predicted, counts.exact.right) == (2, 1, 0)


def test_the_summary_adds_up() -> None:
    one = score_links(_GOLD, [_link(2, "denies", 1)], _IDS)
    rows = summarise_links([one, one])
    assert list(rows) == ["exact", "denies, answers", "denies", "repeats"]
    assert rows["exact"] == Counts(right=2, gold=4, predicted=2)
    assert (rows["exact"].precision, rows["exact"].recall) == (1.0, 0.5)
    assert rows["repeats"] == Counts(right=0, gold=2, predicted=0)


def test_nothing_scores_nothing() -> None:
    assert summarise_links([]) == {"exact": Counts(), "denies, answers": Counts()}
    assert LinkCounts().plus(LinkCounts()) == LinkCounts()


def test_gold_as_records() -> None:
    article = article_of_gold(_GOLD, _TEXT)
    first, second, third, fourth = article.statements
    assert [article.words(s.content) for s in article.statements] == [
        "Rusia mengirim tank",
        "tuduhan itu",
        "bertemu",
        "bertemu",
    ]
    assert [[s.name for s in speakers_of(statement)] for statement in article.statements] == [
        ["Ukraine"],
        ["Russia"],
        ["NATO", "Russia"],
        [],
    ]
    assert first.target == "Russia"
    assert (second.said.value, second.said.granularity, second.said.method) == ("2016-04", "month", "gold")
    assert fourth.within == third.id
    assert third.id != fourth.id
    assert {actor.id: actor.kind for actor in article.actors} == {
        "ukraine": "state",
        "russia": "state",
        "nato": "organisation",
    }
    assert article.links == ()
    assert article.made_by.statements == "gold"


@pytest.mark.parametrize(
    ("source", "cue", "content", "place"),
    [("Menteri Ana", "berkata", "ya", (0, 7)), ("Ana", "kata", "tidak", (25, 32))],
)
def test_roles_are_where_the_article_has_them(source: str, cue: str, content: str, place: tuple[int, int]) -> None:
    text = "Menteri Ana berkata: ya. Menteri itu pergi; tidak, kata Ana."
    gold = gold_of("id", text, f"Ana | claim | {source} | {cue} | {content} | role=Menteri")
    article = article_of_gold(gold, text)
    assert article.statements[0].role == (place,)
    assert article.actors[0].role == "Menteri"
