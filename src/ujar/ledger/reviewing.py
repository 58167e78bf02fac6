"""What people decide about actors, and what is left for them to decide: the functions behind `ujar review`."""

from __future__ import annotations

from ujar.ledger.canonical.history import DecisionRow, SuggestionRow, log, redo, suggestions, undo
from ujar.ledger.canonical.reviewing import accept, merge, reject, rename, set_side, split

__all__ = [
    "DecisionRow",
    "SuggestionRow",
    "accept",
    "log",
    "merge",
    "redo",
    "reject",
    "rename",
    "set_side",
    "split",
    "suggestions",
    "undo",
]
