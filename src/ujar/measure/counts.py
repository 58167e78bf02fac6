"""Counts of what is right, and the rates that follow from them."""

from __future__ import annotations

from typing import NamedTuple

__all__ = ["Counts", "figures_of", "share_of"]


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


def share_of(right: int, size: int) -> Counts:
    """Return the counts of a share, such as the right labels among those compared: all its rates are the same."""
    return Counts(right, size, size)


def figures_of(counts: Counts) -> dict[str, float | None]:
    """Return precision and recall in percent, None where there is nothing to divide by, and what they come from."""
    return {
        "precision": 100 * counts.precision if counts.predicted else None,
        "recall": 100 * counts.recall if counts.gold else None,
        "right": counts.right,
        "found": counts.predicted,
        "gold": counts.gold,
    }
