"""Scores of links that readers judged one by one."""

from __future__ import annotations

import json
from collections import Counter

from conftest import ANNOTATIONS
from ujar.learn.gold import read_lines, text_hash
from ujar.learn.judged_scores import JudgedPair, JudgedReport, score_judged
from ujar.learn.within_scores import LinkedArticle, SignedLink
from ujar.measure.counts import Counts
from ujar.records import Article, Link, Relation, Statement

TEXT = "Ann said so. Bob denied it. Cid agreed. Dee asked."
CONTENTS = (((9, 11),), ((24, 26),), ((32, 38),), ((44, 49),))


def _article(*links: tuple[int, Relation, int]) -> Article:
    statements = tuple(
        Statement(id=f"x.{number}", kind="indirect", act="claim", content=content, score=1.0, made_by="test")
        for number, content in enumerate(CONTENTS, 1)
    )
    made = tuple(
        Link(from_=f"x.{start}", to=f"x.{end}", relation=relation, score=1.0, evidence="", made_by="test")
        for start, relation, end in links
    )
    return Article(id="x", lang="en", text=TEXT, statements=statements, links=made)


SIGNED = LinkedArticle(
    article="x",
    sha256=text_hash(TEXT),
    lang="en",
    contents=CONTENTS,
    links=(
        SignedLink(from_=2, to=1, relation="denies", readers={"a": "sure"}),
        SignedLink(from_=4, to=1, relation="repeats", readers={"a": "sure"}),
    ),
)
JUDGED = {(3, 1): frozenset({"agrees"}), (3, 2): frozenset({"no"})}


def test_a_link_is_right_when_it_was_judged_or_marked() -> None:
    article = _article((2, "answers", 1), (3, "agrees", 1), (3, "answers", 2), (4, "answers", 3))
    made, marked = score_judged(SIGNED, JUDGED, article)["denies, answers, agrees"]
    assert made == Counts(right=2, gold=0, predicted=4)
    assert marked == Counts(right=1, gold=1, predicted=0)


def test_repetitions_have_no_direction() -> None:
    made, marked = score_judged(
        SIGNED, {(1, 3): frozenset({"repeats"})}, _article((1, "repeats", 4), (3, "repeats", 1))
    )["repeats"]
    assert made == Counts(right=2, gold=0, predicted=2)
    assert marked == Counts(right=1, gold=1, predicted=0)


def test_figures_of_nothing_are_none() -> None:
    row = JudgedReport(0, {"repeats": Counts()}, {"repeats": Counts()}).figures()["repeats"]
    assert (row["precision"], row["recall"], row["found"]) == (None, None, 0)


def test_every_judged_pair_is_of_an_article_whose_links_were_marked() -> None:
    sizes = {
        article["article"]: len(article["contents"])
        for path in ANNOTATIONS.glob("links-within.*-train.jsonl")
        for article in map(json.loads, path.read_text(encoding="utf-8").splitlines())
    }
    pairs = read_lines(ANNOTATIONS / "links-judged.train.jsonl", JudgedPair, of="judged links")
    assert len(pairs) > 1000
    for pair in pairs:
        assert {pair.from_, pair.to} <= set(range(1, sizes[pair.article] + 1))
    # Most pairs are decoys or wrong: a reader who calls everything a link would be seen here.
    verdicts = Counter(pair.verdict for pair in pairs)
    assert verdicts["no"] > sum(verdicts.values()) / 2
