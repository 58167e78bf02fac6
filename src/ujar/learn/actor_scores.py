"""How well names are put together into actors: B-cubed and pairs."""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable, Mapping
from typing import NamedTuple, TypeVar

__all__ = ["ClusterScores", "b_cubed", "pairs"]

Item = TypeVar("Item", bound=Hashable)


class ClusterScores(NamedTuple):
    """Shares from 0 to 1; None where there is nothing to divide by."""

    precision: float | None
    recall: float | None

    @property
    def f1(self) -> float | None:
        """The harmonic mean of both."""
        if self.precision is None or self.recall is None:
            return None
        both = self.precision + self.recall
        return 2 * self.precision * self.recall / both if both else 0.0


def b_cubed(gold: Mapping[Item, Hashable], found: Mapping[Item, Hashable]) -> ClusterScores:
    """Return B-cubed precision and recall of a clustering, over the items of `gold`.

    For each item, precision is the share of the items of its found cluster that belong to its gold cluster, recall the
    share of its gold cluster that stands in its found cluster, itself included; both are means over all items. An item
    that `found` lacks is a cluster of its own. Source: Bagga and Baldwin, *Entity-based cross-document coreferencing
    using the vector space model*, ACL 1998; Amigó et al., *A comparison of extrinsic clustering evaluation metrics
    based on formal constraints*, Information Retrieval 12, 2009.
    """
    if not gold:
        return ClusterScores(None, None)
    own = {item: found.get(item, ("", item)) for item in gold}
    together = Counter((gold[item], own[item]) for item in gold)
    in_gold, in_found = Counter(gold.values()), Counter(own.values())
    precision = sum(together[gold[item], own[item]] / in_found[own[item]] for item in gold)
    recall = sum(together[gold[item], own[item]] / in_gold[gold[item]] for item in gold)
    return ClusterScores(precision / len(gold), recall / len(gold))


def pairs(gold: Mapping[Item, Hashable], found: Mapping[Item, Hashable]) -> ClusterScores:
    """Return precision and recall over pairs of items that stand in one cluster.

    Stricter than B-cubed where most actors occur once: those count for nothing here.
    """
    own = {item: found.get(item, ("", item)) for item in gold}
    both = _pairs(Counter((gold[item], own[item]) for item in gold))
    right, wanted = _pairs(Counter(own.values())), _pairs(Counter(gold.values()))
    return ClusterScores(both / right if right else None, both / wanted if wanted else None)


def _pairs(sizes: Counter[Hashable]) -> int:
    return sum(size * (size - 1) // 2 for size in sizes.values())
