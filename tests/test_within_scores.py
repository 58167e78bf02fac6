"""Scores of links within articles, against what several readers signed."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from conftest import ANNOTATIONS, corpora
from ujar.cli.evaluate import evaluate
from ujar.errors import CorpusError
from ujar.learn.gold import text_hash
from ujar.learn.within_scores import LinkedArticle, SignedLink, evaluate_within, load_within, score_within
from ujar.measure.counts import Counts
from ujar.records import Link, Relation

TEXT = "A said it. B denied it. C agreed. D asked."
IDS = {1: "x.1", 2: "x.2", 3: "x.3", 4: "x.4"}


def _signed(start: int, relation: Relation, end: int, *readers: str) -> SignedLink:
    return SignedLink(from_=start, to=end, relation=relation, readers=dict.fromkeys(readers, "sure"))


def _link(start: str, relation: Relation, end: str) -> Link:
    return Link(from_=start, to=end, relation=relation, score=1.0, evidence="", made_by="test")


ARTICLE = LinkedArticle(
    article="x",
    sha256=text_hash(TEXT),
    lang="en",
    contents=(((0, 2),), ((11, 12),), ((24, 25),), ((34, 35),)),
    links=(
        _signed(2, "denies", 1, "a", "b"),
        _signed(3, "answers", 1, "a"),
        _signed(3, "repeats", 1, "a", "b"),
        _signed(4, "answers", 3, "b"),
        _signed(4, "denies", 3, "first"),
    ),
)


def test_what_two_signed_is_asked_for_and_what_one_signed_is_not_held_against_a_link() -> None:
    links = [_link("x.2", "answers", "x.1"), _link("x.3", "answers", "x.1"), _link("x.4", "answers", "x.1")]
    counts = score_within(ARTICLE, links, IDS)
    assert counts["denies, answers"] == Counts(right=1, gold=2, predicted=2)
    assert counts["denies"] == Counts(right=0, gold=1, predicted=0)


def test_a_repetition_has_no_direction() -> None:
    assert score_within(ARTICLE, [_link("x.1", "repeats", "x.3")], IDS)["repeats"] == Counts(1, 1, 1)


def test_a_statement_that_was_not_found_is_missed_and_one_that_is_none_is_wrong() -> None:
    found = {1: "x.1", 3: "x.3"}
    counts = score_within(ARTICLE, [_link("x.9", "denies", "x.1")], found)
    assert counts["denies, answers"] == Counts(right=0, gold=2, predicted=1)


def test_every_link_is_between_two_statements_of_its_article() -> None:
    files = sorted(ANNOTATIONS.glob("links-within.*.jsonl"))
    assert len(files) == 5
    for path in files:
        for line in path.read_text(encoding="utf-8").splitlines():
            article = json.loads(line)
            assert article.keys() == {"article", "lang", "sha256", "contents", "links"}
            for link in article["links"]:
                assert {link["from"], link["to"]} <= set(range(1, len(article["contents"]) + 1))
                assert link["from"] != link["to"]
                assert link["readers"].keys() <= {"a", "b", "first"}


def test_a_text_that_is_another_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "links-within.x.jsonl"
    path.write_text(json.dumps({"article": "x", "lang": "en", "sha256": text_hash(TEXT), "contents": [], "links": []}))
    assert [one.article for one in load_within(path, {"x": TEXT})] == ["x"]
    with pytest.raises(CorpusError, match="another text"):
        list(load_within(path, {"x": "other"}))


def test_the_samples_are_measured_without_corpora() -> None:
    (report,) = evaluate_within(ANNOTATIONS)
    replies = report.annotated["denies, answers"]
    assert replies.precision > 0.85
    assert replies.recall > 0.4
    assert report.extracted["denies, answers"].right < replies.right
    assert report.readers["denies, answers"].f1 > 0.9


def test_the_articles_of_the_corpora_are_measured_too() -> None:
    folder = corpora()
    if folder is None or not (folder / "polnear").is_dir():
        pytest.skip("the corpora are not at hand; set UJAR_CORPORA")
    reports = evaluate_within(ANNOTATIONS, folder)
    assert [report.set for report in reports] == ["samples", "pfsa-dev", "polnear-dev"]
    assert [report.articles for report in reports] == [16, 20, 20]


def test_the_command_prints_a_table_and_json() -> None:
    arguments = ["links-within", "--annotations", str(ANNOTATIONS)]
    alone = CliRunner(env={"UJAR_CORPORA": ""})
    table = alone.invoke(evaluate, arguments)
    assert table.exit_code == 0
    assert "links within articles: samples" in table.stdout
    figures = json.loads(alone.invoke(evaluate, [*arguments, "--json"]).stdout)["links-within"]
    assert figures["samples"]["annotated"]["denies, answers"]["gold"] == 83
