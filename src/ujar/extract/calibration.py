"""How sure a model is, as a share of cases in which it is right."""

from __future__ import annotations

from math import exp, log
from typing import NamedTuple

__all__ = ["Calibration"]

_EDGE = 1e-3


class Calibration(NamedTuple):
    """Platt's scaling (Platt 1999): a line through the log odds, fitted on annotated articles not trained on."""

    slope: float = 1.0
    offset: float = 0.0

    def apply(self, score: float) -> float:
        """Return the share of cases with this raw score, 0 to 1, in which the model is right."""
        raw = min(max(score, _EDGE), 1 - _EDGE)
        return 1 / (1 + exp(-(self.slope * log(raw / (1 - raw)) + self.offset)))
