"""How well spans and attributions were found, counts first and rates derived.

Attributions are compared as Newell, Margolin and Ruths (2018) and the systems compared in docs/models.md are:
ends lose white space, punctuation and quotation marks; contents are paired one to one by the share of
characters that they have in common (intersection over union). A pair is *found* from 0.5 on, and counts *end
to end* when the sources overlap too, or both have none.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Sequence
from typing import NamedTuple, Protocol

from ujar.records import Span

__all__ = ["AttributionCounts", "Counts", "Parts", "align", "score_attributions", "score_spans", "trim_spans"]

FOUND = 0.5
_MARKS = frozenset("\"“”„‟«»‹›‘’‚‛'`´〝〞「」『』")


class Counts(NamedTuple):
    """Right, gold and predicted; precision, recall and F1 are worked out from them."""

    right: int = 0
    gold: int = 0
    predicted: int = 0

    def plus(self, other: Counts) -> Counts:
        """Return the sum, count by count."""
        return Counts(self.right + other.right, self.gold + other.gold, self.predicted + other.predicted)

    @property
    def precision(self) -> float:
        """Share of the predicted that is right, 0 where nothing was predicted."""
        return self.right / self.predicted if self.predicted else 0.0

    @property
    def recall(self) -> float:
        """Share of the gold that was found, 0 where there is none."""
        return self.right / self.gold if self.gold else 0.0

    @property
    def f1(self) -> float:
        """Harmonic mean of precision and recall."""
        both = self.precision + self.recall
        return 2 * self.precision * self.recall / both if both else 0.0


class Parts(Protocol):
    """Anything with a source, a cue and a content in spans of the text."""

    @property
    def source(self) -> tuple[Span, ...]: ...  # noqa: D102
    @property
    def cue(self) -> tuple[Span, ...]: ...  # noqa: D102
    @property
    def content(self) -> tuple[Span, ...]: ...  # noqa: D102


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


def trim_spans(spans: Iterable[Span], text: str) -> tuple[Span, ...]:
    """Return spans without white space, punctuation and quotation marks at their ends, touching ones joined."""
    joined: list[Span] = []
    for start, end in sorted(spans):
        while start < end and _is_mark(text[start]):
            start += 1
        while end > start and _is_mark(text[end - 1]):
            end -= 1
        if start >= end:
            continue
        if joined and all(_is_mark(c) for c in text[joined[-1][1] : start]):
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        else:
            joined.append((start, end))
    return tuple(joined)


def align(gold: Sequence[Parts], predicted: Sequence[Parts], text: str) -> list[tuple[int, int, float]]:
    """Pair attributions one to one, the greatest overlap of content first; `(gold, predicted, overlap)`."""
    golds = [trim_spans(g.content, text) for g in gold]
    preds = [trim_spans(p.content, text) for p in predicted]
    sources = [trim_spans(g.source, text) for g in gold], [trim_spans(p.source, text) for p in predicted]
    cues = [trim_spans(g.cue, text) for g in gold], [trim_spans(p.cue, text) for p in predicted]
    candidates = []
    for i, one in enumerate(golds):
        for j, other in enumerate(preds):
            share = _overlap(one, other)
            if share:
                tie = _overlap(sources[0][i], sources[1][j]) + _overlap(cues[0][i], cues[1][j])
                candidates.append((-share, -tie, i, j))
    pairs: list[tuple[int, int, float]] = []
    used: tuple[set[int], set[int]] = (set(), set())
    for share, _, i, j in sorted(candidates):
        if i not in used[0] and j not in used[1]:
            used[0].add(i)
            used[1].add(j)
            pairs.append((i, j, -share))
    return sorted(pairs)


def score_attributions(gold: Sequence[Parts], predicted: Sequence[Parts], text: str) -> AttributionCounts:
    """Compare the attributions of one document."""
    gold = [g for g in gold if trim_spans(g.content, text)]
    predicted = [p for p in predicted if trim_spans(p.content, text)]
    exact = found = both = 0
    for i, j, share in align(gold, predicted, text):
        exact += trim_spans(gold[i].content, text) == trim_spans(predicted[j].content, text)
        if share >= FOUND:
            found += 1
            one, other = trim_spans(gold[i].source, text), trim_spans(predicted[j].source, text)
            both += bool(_overlap(one, other)) if one else not other
    sizes = len(gold), len(predicted)
    return AttributionCounts(Counts(exact, *sizes), Counts(found, *sizes), Counts(both, *sizes))


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


def _is_mark(char: str) -> bool:
    return char.isspace() or char in _MARKS or unicodedata.category(char)[0] in "PZC"


def _overlap(one: Sequence[Span], other: Sequence[Span]) -> float:
    """Intersection over union of two lists of spans, in characters."""
    shared = sum(max(0, min(b, d) - max(a, c)) for a, b in one for c, d in other)
    total = sum(b - a for a, b in one) + sum(b - a for a, b in other) - shared
    return shared / total if shared else 0.0
