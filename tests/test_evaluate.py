"""What is counted of analysed articles: hand-made cases, and corpora made up for the purpose."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from evaluate_articles import TEXT, all_errors, found, spans_of
from ujar.errors import CorpusError
from ujar.extract.pack import Profile
from ujar.learn import evaluate
from ujar.learn.comparison import Side, count_targets
from ujar.learn.evaluate import (
    evaluate_annotation,
    evaluate_gold,
    evaluate_pfsa,
    evaluate_polnear,
)
from ujar.learn.gold import text_hash
from ujar.learn.people import PEOPLE
from ujar.learn.report import Rate, report_of
from ujar.measure.counts import Counts
from ujar.records import Article, TaggedSpan


def test_measures_of_an_article_with_every_error() -> None:
    total = evaluate_gold([all_errors()])["en"].total
    assert total == {
        "content exact": Counts(3, 5, 5),
        "found": Counts(3, 5, 5),
        "end to end": Counts(2, 5, 5),
        "kind": Counts(2, 3, 3),
        "act": Counts(2, 3, 3),
        "speaker": Counts(2, 3, 3),
        "target": Counts(0, 0, 0),
        "links": Counts(0, 1, 1),
        "denies, answers": Counts(1, 1, 1),
    }


def test_kinds_and_acts_of_an_article_with_every_error() -> None:
    evaluation = evaluate_gold([all_errors()])["en"]
    kinds = {measure: tally[0] for measure, tally in evaluation.kinds.items()}
    assert kinds["recall found"] == {"direct": (1, 1, 1), "mixed": (0, 0, 0), "indirect": (2, 4, 4)}
    assert kinds["recall end to end"] == {"direct": (1, 1, 1), "mixed": (0, 0, 0), "indirect": (1, 4, 4)}
    assert kinds["precision found"] == {"direct": (0, 0, 0), "mixed": (1, 1, 1), "indirect": (2, 4, 4)}
    assert kinds["precision end to end"] == {"direct": (0, 0, 0), "mixed": (1, 1, 1), "indirect": (1, 4, 4)}
    (among_found,) = evaluation.acts
    assert among_found == {"claim": (1, 1, 1), "refuse": (0, 1, 0), "oppose": (0, 0, 1), "announce": (1, 1, 1)}
    (among_all,) = evaluation.all_acts
    assert among_all == {
        "claim": (1, 1, 2), "refuse": (0, 1, 0), "oppose": (0, 0, 1), "announce": (1, 1, 1), "warn": (0, 1, 1),
        "promise": (0, 1, 0),
    }  # fmt: skip
    assert evaluation.confusions == {("refuse", "oppose"): 1}


def test_targets_are_the_same_without_case_and_article() -> None:
    def pair(gold: str | None, found: str | None) -> tuple[Side, Side]:
        return Side((), (), ((0, 1),), target=gold), Side((), (), ((0, 1),), target=found)

    pairs = [
        pair("the Fund", "fund"),
        pair("Russia", None),
        pair(None, "NATO"),
        pair("NATO", "Russia"),
        pair(None, None),
    ]
    assert count_targets(pairs) == Counts(right=1, gold=3, predicted=3)


def test_languages_are_kept_apart() -> None:
    gold, article = all_errors()
    other = Article(id="b", lang="id", text=TEXT)
    evaluations = evaluate_gold([(gold, article), (gold, other), (gold, article)])
    assert {lang: len(one.measures) for lang, one in evaluations.items()} == {"en": 2, "id": 1}
    assert evaluations["en"].total["found"] == Counts(6, 10, 10)
    assert evaluations["id"].total["found"] == Counts(0, 5, 0)


def test_report_of_an_article_with_every_error() -> None:
    report = report_of(evaluate_gold([all_errors()])["en"], name="samples", split=None, profile="fast")
    row = report.measures["end to end"]
    assert (row.precision, row.recall, row.f1, row.right) == (40.0, 40.0, Rate(value=40.0), 2)
    assert report.measures["act"].is_share
    assert report.kinds is not None
    assert report.kinds["mixed"].recall_found == Rate(value=None)
    assert report.kinds["mixed"].precision_found == Rate(value=100.0)
    assert report.acts is not None
    assert report.acts.commonest == pytest.approx(33.3)
    assert report.acts.macro_f1 == Rate(value=50.0)
    assert report.acts.rows["warn"].all_recall == 0.0
    assert (report.acts.rows["warn"].gold, report.acts.rows["warn"].f1) == (0, Rate(value=None))
    assert [(one.gold, one.predicted, one.count) for one in report.acts.confusions] == [("refuse", "oppose", 1)]


def _corpora(folder: Path) -> None:
    """Write a PolNeAR with one article and a PFSA-ID with two."""
    parts = [("Ani Lestari", "said", "“We are ready to talk,”"), ("Critics", "warned", "of the north")]
    spans = [
        {"id": f"{number}{label}", "start": start, "end": end, "label": label}
        for number, words in enumerate(parts)
        for label, ((start, end),) in zip(("source", "cue", "content"), map(spans_of, words), strict=True)
    ]
    attributions = [{label: [f"{n}{label}"] for label in ("source", "cue", "content")} for n in range(len(parts))]
    polnear = {"id": "n1", "lang": "en", "text": TEXT, "spans": spans, "attributions": attributions}
    pfsa = [
        {"id": "p1", "lang": "id", "text": "Ani berkata.", "spans": [{"start": 0, "end": 3, "label": "PERSON"}]},
        {"id": "p2", "lang": "id", "text": "Budi pergi.", "spans": [{"start": 0, "end": 4, "label": "AFFILIATION"}]},
    ]
    for name, documents in (("polnear", [polnear]), ("pfsa-id", pfsa)):
        (folder / name).mkdir()
        (folder / name / "dev.jsonl").write_text("\n".join(map(json.dumps, documents)), "utf-8")


@pytest.fixture
def corpora(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Corpora made up, and a program that finds the same in each article."""

    def analyse(article: Article, *, profile: Profile) -> Article:
        assert profile == "accurate"
        statements = (
            found("Ani Lestari", "said", "“We are ready to talk,”"),
            found("Dewi", "warned", "in the wide lowlands of the north"),
        )
        return Article(
            id=article.id,
            lang=article.lang,
            text=article.text,
            statements=statements if article.lang == "en" else (),
            spans=(TaggedSpan(start=0, end=3, label="PERSON"),),
        )

    monkeypatch.setattr(evaluate, "analyse", analyse)
    _corpora(tmp_path)
    return tmp_path


def test_polnear_by_form_and_direct_alone(corpora: Path) -> None:
    evaluation = evaluate_polnear(corpora, profile="accurate")
    assert evaluation.total == {
        "content exact": (1, 2, 2),
        "found": (1, 2, 2),
        "end to end": (1, 2, 2),
        "direct alone, found": (1, 1, 1),
        "direct alone, end to end": (1, 1, 1),
    }
    assert evaluation.kinds["recall found"] == [{"direct": (1, 1, 1), "mixed": (0, 0, 0), "indirect": (0, 1, 1)}]
    assert not evaluation.acts
    report = report_of(evaluation, name="polnear", split="dev", profile="accurate")
    assert report.measures["found"].f1.people == 79.3
    assert report.kinds is not None
    assert report.kinds["direct"].recall_found.people == 98.0
    assert set(PEOPLE["polnear"].figures) <= set(evaluation.total)


def test_pfsa_counts_labels_and_micro(corpora: Path) -> None:
    evaluation = evaluate_pfsa(corpora, profile="accurate")
    assert evaluation.total == {"micro": (1, 2, 2), "AFFILIATION": (0, 1, 0), "PERSON": (1, 1, 2)}
    report = report_of(evaluation, name="pfsa", split="dev", profile="accurate")
    assert list(report.measures) == ["micro", "AFFILIATION", "PERSON"]
    assert (report.kinds, report.acts, report.reliability) == (None, None, None)
    assert set(PEOPLE["pfsa"].figures) <= set(evaluation.total)


def test_our_annotation_of_a_corpus(corpora: Path, tmp_path: Path) -> None:
    statement = {"number": 1, "kind": "direct", "act": "ask", "cue": [[0, 1]], "content": spans_of("the plan")}
    gold = {"article": "n1", "lang": "en", "sha256": text_hash(TEXT), "statements": [statement]}
    file = tmp_path / "statements.polnear-dev.jsonl"
    file.write_text(json.dumps(gold), "utf-8")
    evaluation = evaluate_annotation(corpora, file, "polnear", "dev", profile="accurate")["en"]
    assert evaluation.total["found"] == Counts(0, 1, 2)
    assert set(PEOPLE["statements"].figures) <= set(evaluation.total)
    with pytest.raises(CorpusError, match="no annotation"):
        evaluate_annotation(corpora, tmp_path / "none.jsonl", "polnear", "dev", profile="accurate")
