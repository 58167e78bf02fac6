"""How sure an event is: the share of the finds of its pattern that are right on the articles of dev."""

from __future__ import annotations

from typing import Final

__all__ = ["score_of"]

_BOTH: Final = 0.9
_LOCATED: Final = 0.84
_BARE: Final = 0.78


def score_of(*, acting: bool, suffering: bool, located: bool) -> float:
    """Return the score of an event, 0 to 1: by whether it has both sides, or a place or date."""
    if acting and suffering:
        return _BOTH
    return _LOCATED if located else _BARE
