"""Pinned floors of quality: what the program reached, on which data, and never silently less.

`tests/floors.json` holds for each set of gold data its SHA-256 and the lowest value that each measure may have.
`tools/update_floors.py` raises floors; it lowers one only when it is told to.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping
from importlib.resources.abc import Traversable
from pathlib import Path

from ujar.learn.evaluate import (
    Evaluation,
    evaluate_annotation,
    evaluate_pfsa,
    evaluate_polnear,
    evaluate_samples,
)
from ujar.learn.samples import gold_files
from ujar.learn.within_scores import WithinReport, evaluate_within
from ujar.records import Lang

__all__ = ["BUNDLED", "Measures", "file_hash", "sets_at_hand"]

Measures = dict[str, float]
"""Name of a measure to its value in percent."""

BUNDLED = "samples"


def file_hash(*paths: Path | Traversable) -> str:
    """Return the SHA-256 over the contents of files, in the order given."""
    digest = hashlib.sha256()
    for path in paths:
        digest.update(path.read_bytes())
    return digest.hexdigest()


def sets_at_hand(corpora: Path | None, annotations: Path) -> dict[str, tuple[str, Callable[[], Measures]]]:
    """Return the gold sets that can be measured here: name to hash of the data and a function that measures."""
    sets: dict[str, tuple[str, Callable[[], Measures]]] = {
        BUNDLED: (file_hash(*gold_files()), lambda: _reports(evaluate_samples()))
    }
    within = annotations / "links-within.samples.jsonl"
    if within.is_file():
        sets["links within"] = file_hash(within, *gold_files()), lambda: _replies(evaluate_within(annotations)[0])
    if corpora is None:
        return sets
    pfsa, polnear = corpora / "pfsa-id" / "dev.jsonl", corpora / "polnear" / "dev.jsonl"
    ours = annotations / "statements.pfsa-dev.jsonl"
    if pfsa.is_file():
        sets["pfsa-id dev"] = file_hash(pfsa), lambda: _spans(evaluate_pfsa(corpora))
        sets["pfsa-id dev, accurate"] = file_hash(pfsa), lambda: _spans(evaluate_pfsa(corpora, profile="accurate"))
        sets["statements dev"] = (
            file_hash(pfsa, ours),
            lambda: _reports(evaluate_annotation(corpora, ours, "pfsa-id", "dev")),
        )
    if polnear.is_file():
        english = annotations / "statements.polnear-dev.jsonl"
        sets["polnear dev"] = file_hash(polnear), lambda: _direct_too(evaluate_polnear(corpora))
        sets["polnear dev, accurate"] = (
            file_hash(polnear),
            lambda: _direct_too(evaluate_polnear(corpora, profile="accurate")),
        )
        sets["english dev"] = (
            file_hash(polnear, english),
            lambda: _reports(evaluate_annotation(corpora, english, "polnear", "dev")),
        )
    return sets


def _replies(report: WithinReport) -> Measures:
    parts = (("annotated", report.annotated), ("extracted", report.extracted))
    return {
        f"{part} {measure}": _percent(rate)
        for part, counts in parts
        for replies in [counts["denies, answers"]]
        for measure, rate in (("P", replies.precision), ("R", replies.recall))
    }


def _percent(rate: float) -> float:
    return round(100 * rate, 1)


def _spans(evaluation: Evaluation) -> Measures:
    return {"micro F1": _percent(evaluation.total["micro"].f1)}


def _direct_too(evaluation: Evaluation) -> Measures:
    direct = "direct alone, end to end"
    return {**_attributions(evaluation), f"{direct} F1": _percent(evaluation.total[direct].f1)}


def _attributions(evaluation: Evaluation) -> Measures:
    total = evaluation.total
    return {"found F1": _percent(total["found"].f1), "end to end F1": _percent(total["end to end"].f1)}


def _reports(evaluations: Mapping[Lang, Evaluation]) -> Measures:
    return {
        f"{lang} {name}": value
        for lang, evaluation in sorted(evaluations.items())
        for name, value in {
            **_attributions(evaluation),
            "act": _percent(evaluation.total["act"].recall),
            "speaker": _percent(evaluation.total["speaker"].recall),
        }.items()
    }
