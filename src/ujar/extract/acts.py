"""What a speaker does by speaking: the act of an attribution, its target and addressee, its conditions."""

from __future__ import annotations

from collections.abc import Mapping

from ujar.acts import Act
from ujar.extract.attribution import Attribution
from ujar.extract.document import Document

__all__ = ["MADE_BY", "classify_act", "find_addressee", "find_target", "is_conditional", "is_hypothetical", "is_negated"]

MADE_BY = "acts.v1"


def classify_act(doc: Document, attribution: Attribution) -> tuple[Act, float]:
    """Return the act and how sure it is."""
    entry = attribution.cue_entry
    return (entry.act, 0.9) if entry is not None and entry.act is not None else ("claim", 0.5)


def find_target(doc: Document, attribution: Attribution, act: Act, *, known: Mapping[str, str]) -> str | None:
    """Return whom the act is directed against or in favour of."""
    return None


def find_addressee(doc: Document, attribution: Attribution, *, known: Mapping[str, str]) -> str | None:
    """Return to whom it is said."""
    return None


def is_conditional(doc: Document, attribution: Attribution) -> bool:
    """Tell whether the main content hangs on a condition."""
    return False


def is_hypothetical(doc: Document, attribution: Attribution) -> bool:
    """Tell whether the reporting itself is only supposed."""
    return False


def is_negated(doc: Document, attribution: Attribution) -> bool:
    """Tell whether the cue is negated."""
    return attribution.negated
