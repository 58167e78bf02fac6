"""`ujar evaluate`: measure against gold annotation."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import click

from ujar.cli.options import handle_errors
from ujar.learn.corpora import corpora_dir
from ujar.learn.evaluate import (
    GoldReport,
    evaluate_annotation,
    evaluate_pfsa,
    evaluate_polnear,
    evaluate_samples,
)
from ujar.learn.scores import AttributionCounts, Counts

__all__ = ["evaluate"]


@click.command()
@click.argument("sets", nargs=-1, type=click.Choice(["samples", "statements", "pfsa", "polnear"]), metavar="[SET ...]")
@click.option("--corpora", metavar="DIR", help="Folder of the corpora; also from UJAR_CORPORA.")
@click.option("--split", default="dev", show_default=True, help="Split of the corpora to measure on.")
@click.option(
    "--annotations",
    type=click.Path(path_type=Path, file_okay=False),
    default=Path("annotations"),
    show_default=True,
    help="Folder of our own annotation, for the set `statements`.",
)
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")
@handle_errors
def evaluate(sets: tuple[str, ...], corpora: str | None, split: str, annotations: Path, as_json: bool) -> None:
    """Measure the program on SET: samples (bundled); statements, pfsa and polnear (need the corpora).

    \b
    found       content found, overlap over union at least one half
    end to end  found, and the source overlaps the right one
    kind, act and speaker are shares of the statements found

    \b
    Example: ujar evaluate samples
    """
    report: dict[str, Any] = {}
    for name in sets or ("samples",):
        if name == "samples":
            report[name] = {lang: _gold(counts) for lang, counts in sorted(evaluate_samples().items())}
        elif name == "statements":
            file = annotations / f"statements.pfsa-{split}.jsonl"
            found = evaluate_annotation(corpora_dir(corpora), file, "pfsa-id", split)
            report[name] = {lang: _gold(counts) for lang, counts in found.items()}
        elif name == "pfsa":
            report[name] = {label: _rates(c) for label, c in evaluate_pfsa(corpora_dir(corpora), split).items()}
        else:
            report[name] = _attributions(evaluate_polnear(corpora_dir(corpora), split))
    if as_json:
        click.echo(json.dumps(report, indent=1))
        return
    for name, results in report.items():
        click.echo(click.style(name, bold=True))
        _print(results, 1)


def _print(results: dict[str, Any], depth: int) -> None:
    for key, value in results.items():
        if "gold" in value:
            rates = "".join(f"{value[rate]:8.1f}" for rate in ("precision", "recall", "f1"))
            click.echo(
                f"{'  ' * depth}{key:<16}{rates}   P R F1 of {value['gold']} gold, {value['predicted']} predicted"
            )
        else:
            click.echo(f"{'  ' * depth}{key}")
            _print(value, depth + 1)


def _rates(counts: Counts) -> dict[str, float]:
    return {
        "precision": round(100 * counts.precision, 1),
        "recall": round(100 * counts.recall, 1),
        "f1": round(100 * counts.f1, 1),
        "right": counts.right,
        "gold": counts.gold,
        "predicted": counts.predicted,
    }


def _attributions(counts: AttributionCounts) -> dict[str, Any]:
    return {
        "content exact": _rates(counts.exact),
        "found": _rates(counts.found),
        "end to end": _rates(counts.end_to_end),
    }


def _gold(report: GoldReport) -> dict[str, Any]:
    return {
        **_attributions(report.attributions),
        "kind": _rates(report.kinds),
        "act": _rates(report.acts),
        "speaker": _rates(report.speakers),
        "links": _rates(report.links.exact),
        "denies, answers": _rates(report.links.replies),
    }
