"""Denials, refusals, agreements and replies whose words do not name what they react to."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from ujar.acts import Act
from ujar.link.antecedents import ASSERTIONS, WINDOW, other_side
from ujar.link.facts import Facts, Reading

__all__ = ["denied"]

_ACCUSED: Final[Mapping[Act, float]] = {**ASSERTIONS, "demand": 1.2}
_STEP: Final = 0.15


def denied(reading: Reading, fact: Facts) -> tuple[Facts, float, frozenset[str]] | None:
    """Return what a denial without an anaphor denies, how well it fits, and the keys they share."""
    best: tuple[Facts, float, frozenset[str]] | None = None
    for other in reversed(reading.facts[max(0, fact.order - WINDOW) : fact.order]):
        base = _ACCUSED.get(other.statement.act)
        if base is None or not other_side(fact, other) or fact.outer == other.order:
            continue
        shared = fact.keys & other.keys - fact.called
        score = base - _STEP * (fact.order - other.order - 1)
        if not fact.sides.isdisjoint(other.aims):
            score += 1.0
        elif not fact.called.isdisjoint(other.keys):
            score += 0.5
        elif not shared:
            continue
        if other.outer is not None:
            score -= 0.3
        score += 1.5 * reading.weigh(shared) / max(4.0, reading.weigh(fact.keys))
        if best is None or score > best[1]:
            best = (other, score, shared)
    return best
