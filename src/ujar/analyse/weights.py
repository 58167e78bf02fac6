"""How strongly two actors are tied: the weights of discourse networks and what they are divided by.

After Leifeld, *Discourse Network Analyzer* manual (https://github.com/leifeld/dna). `x[i,j,k]` is the number of counted
statements of actor i on issue j with position k; sums run over issues j and positions k, and k' is the position
opposite to k. Weights can be counted in three ways:

- `issues`: the number of issues, each once; every `x` is 1 or 0;
- `statements`: the smaller number of statements, `min(x[a,j,k], x[b,j,k])`;
- `products`: pairs of statements, `x[a,j,k] · x[b,j,k]`: what Discourse Network Analyzer counts.

They can be divided by what a pair could reach, so that who says much is not tied to everybody (`Normalise`):

- `average`: `(n[a] + n[b]) / 2`, with n the activity: issues for `issues`, else statements;
- `jaccard`: `Σ_j max(t[a,j], t[b,j])`, with t the activity on issue j; for `products` as in Discourse Network Analyzer
  `m01 + m10 + m11`: what only one of the two says and how often both say it, position by position;
- `cosine`: `|x[a]| · |x[b]|`, the lengths `√(Σ x²)` of the two rows; for `issues` `√(n[a] · n[b])`. The option of this
  name in Discourse Network Analyzer divides by `n[a] · n[b]`, which is no cosine.

For `issues` and `statements` every one of them gives 0 to 1.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, NamedTuple

import numpy as np
from numpy.typing import NDArray

__all__ = ["Normalise", "Ties", "Weigh", "divided", "normaliser", "share_normaliser", "ties"]

Weigh = Literal["issues", "statements", "products"]
Normalise = Literal["none", "average", "jaccard", "cosine"]

Counts = NDArray[np.int64]
Weights = NDArray[np.float64]


class Ties(NamedTuple):
    """Actors by actors: how often two say the same, and the opposite."""

    congruence: Counts
    conflict: Counts


def ties(positions: Sequence[Counts], weigh: Weigh) -> Ties:
    """Return congruence and conflict of every pair of actors.

    `positions` are one or two matrices, actors by issues: statements for and against; or one of all statements where
    positions do not matter, and then there is no conflict.

    Congruence: `Σ_j Σ_k` of the weight of `x[a,j,k]` and `x[b,j,k]`; conflict: of `x[a,j,k]` and `x[b,j,k']`. By
    `issues` an issue counts once in each, also where both actors stand on both sides.
    """
    same = sum((_weight(one, one, weigh) for one in positions), _nothing(positions[0]))
    if len(positions) == 1:
        return Ties(same, _nothing(positions[0]))
    supports, opposes = positions
    across = _weight(supports, opposes, weigh)
    opposite = across + across.T
    if weigh == "issues":
        both = np.minimum(supports, opposes)
        twice = _weight(both, both, weigh)
        return Ties(same - twice, opposite - twice)
    return Ties(same, opposite)


def normaliser(positions: Sequence[Counts], weigh: Weigh, normalise: Normalise) -> Weights:
    """Return what the weight of every pair is divided by; the formulas are those of this module."""
    actors = len(positions[0])
    activity = sum(positions, np.zeros_like(positions[0]))
    if weigh == "issues":
        activity = np.minimum(activity, 1)
    total = activity.sum(axis=1)
    if normalise == "none":
        return np.ones((actors, actors))
    if normalise == "average":
        return np.asarray(np.add.outer(total, total) / 2.0)
    if normalise == "jaccard":
        if weigh == "products":
            both = sum((one @ one.T for one in positions), _nothing(positions[0]))
            alone = sum((one @ (one == 0).T for one in positions), _nothing(positions[0]))
            return (both + alone + alone.T).astype(np.float64)
        union = np.add.outer(total, total) - _weight(activity, activity, "statements")
        return np.asarray(union, np.float64)
    rows = [activity] if weigh == "issues" else positions
    length: Weights = np.sqrt(sum(((one**2).sum(axis=1) for one in rows), np.zeros(actors, np.int64)))
    return np.asarray(np.multiply.outer(length, length))


def share_normaliser(rows: Counts, columns: Counts, normalise: Normalise, weights: Counts) -> Weights:
    """Return what the weights between two sets are divided by: actors and issues, or who reacts and who is reacted to.

    With `r` all of a row, `c` all of a column and `w` the weight: `average` is `(r + c) / 2`, `jaccard` is `r + c - w`,
    `cosine` is `√(r · c)`. All give 0 to 1.
    """
    r, c = rows[:, None].astype(np.float64), columns[None, :].astype(np.float64)
    if normalise == "average":
        return (r + c) / 2
    if normalise == "jaccard":
        return r + c - weights
    if normalise == "cosine":
        return np.sqrt(r * c)
    return np.ones(weights.shape)


def divided(weights: Counts, by: Weights) -> Weights:
    """Return weights divided, 0 where there is nothing to divide by."""
    return np.divide(weights, by, out=np.zeros(weights.shape), where=by > 0)


def _weight(one: Counts, other: Counts, weigh: Weigh) -> Counts:
    """Return for every pair of rows the sum over issues of what they have in common."""
    if weigh == "products":
        return one @ other.T
    if weigh == "issues":
        return np.minimum(one, 1) @ np.minimum(other, 1).T
    common = np.zeros((len(one), len(other)), np.int64)
    for mine, yours in zip(one.T, other.T, strict=True):
        common += np.minimum(mine[:, None], yours[None, :])
    return common


def _nothing(counts: Counts) -> Counts:
    return np.zeros((len(counts), len(counts)), np.int64)
