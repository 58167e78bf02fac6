"""How fast the program reads, beside others on the same texts in the same run."""

from __future__ import annotations

from ujar.benchmark.linking import LinkingRow, measure_linking, spoken_in
from ujar.benchmark.report import ModelFile, Rate, Report, StageSplit, Start, Texts
from ujar.benchmark.run import Plan, run_benchmark
from ujar.benchmark.stages import STAGES, Stage
from ujar.benchmark.texts import TextSet, corpus_texts, sample_texts

__all__ = [
    "STAGES",
    "LinkingRow",
    "ModelFile",
    "Plan",
    "Rate",
    "Report",
    "Stage",
    "StageSplit",
    "Start",
    "TextSet",
    "Texts",
    "corpus_texts",
    "measure_linking",
    "run_benchmark",
    "sample_texts",
    "spoken_in",
]
