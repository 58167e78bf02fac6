"""Whom an act is directed at: its target and its addressee."""

from __future__ import annotations

from collections.abc import Mapping

from ujar.acts import Act
from ujar.extract.attribution import Attribution
from ujar.extract.document import Document

__all__ = ["find_addressee", "find_target"]


def find_target(doc: Document, attribution: Attribution, act: Act, *, known: Mapping[str, str]) -> str | None:
    """Return whom the act is directed against or in favour of."""
    return None


def find_addressee(doc: Document, attribution: Attribution, *, known: Mapping[str, str]) -> str | None:
    """Return to whom it is said."""
    return None
