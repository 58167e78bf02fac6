"""How well spans and attributions were found, counts first and rates derived.

Attributions are paired as `ujar.measure.pairing` says.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from ujar.measure.counts import Counts
from ujar.measure.pairing import Pair, Parts, pairs_of, trim_spans

__all__ = ["AttributionCounts", "align", "count_pairs", "score_attributions", "score_spans"]


class AttributionCounts(NamedTuple):
    """Counts of one or more documents."""

    exact: Counts = Counts()
    found: Counts = Counts()
    end_to_end: Counts = Counts()

    def plus(self, other: AttributionCounts) -> AttributionCounts:
        """Return the sum, measure by measure."""
        return AttributionCounts(
            self.exact.plus(other.exact), self.found.plus(other.found), self.end_to_end.plus(other.end_to_end)
        )


def align(gold: Sequence[Parts], predicted: Sequence[Parts], text: str) -> list[tuple[int, int, float]]:
    """Pair the attributions of one document, `(gold, predicted, overlap)`."""
    return [(pair.gold, pair.predicted, pair.share) for pair in pairs_of(gold, predicted, text)]


def score_attributions(gold: Sequence[Parts], predicted: Sequence[Parts], text: str) -> AttributionCounts:
    """Compare the attributions of one document; one whose content holds no word is left out."""
    gold = [g for g in gold if trim_spans(g.content, text)]
    predicted = [p for p in predicted if trim_spans(p.content, text)]
    return count_pairs(pairs_of(gold, predicted, text), gold=len(gold), predicted=len(predicted))


def count_pairs(pairs: Sequence[Pair], *, gold: int, predicted: int) -> AttributionCounts:
    """Count pairs out of `gold` annotated and `predicted` attributions."""
    return AttributionCounts(
        Counts(sum(pair.exact for pair in pairs), gold, predicted),
        Counts(sum(pair.found for pair in pairs), gold, predicted),
        Counts(sum(pair.end_to_end for pair in pairs), gold, predicted),
    )


def score_spans(gold: Iterable[tuple[int, int, str]], predicted: Iterable[tuple[int, int, str]]) -> dict[str, Counts]:
    """Compare labelled spans of one document exactly; one entry a label and `micro` for all."""
    golds, preds = set(gold), set(predicted)
    labels = {label for _, _, label in golds | preds}
    counts = {
        label: Counts(
            sum(span[2] == label for span in golds & preds),
            sum(span[2] == label for span in golds),
            sum(span[2] == label for span in preds),
        )
        for label in sorted(labels)
    }
    counts["micro"] = Counts(len(golds & preds), len(golds), len(preds))
    return counts
