"""Addresses that name an actor which people merged into another lead to that one: links that were cited stay good."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from ujar.ledger import Ledger
from ujar.ledger.canonical.history import survivor

__all__ = ["moved"]

_NAMING: Final = frozenset({"actor", "speaker", "between"})
"""Parameters whose values may be the id of an actor."""


def moved(ledger: Ledger, given: Sequence[tuple[str, str]]) -> list[tuple[str, str]] | None:
    """Return the parameters of an address with actors that are no more replaced; None if there is nothing to replace.

    Raises:
        LedgerError: the ledger cannot be read.
    """
    now = [(name, (survivor(ledger, value) or value) if name in _NAMING and value else value) for name, value in given]
    return now if now != list(given) else None
