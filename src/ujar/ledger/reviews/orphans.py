"""Decisions that hold and have nothing to take effect on: they are listed, and not lost."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import msgspec

from ujar.ledger.reviews.records import Decision, decisions_of

if TYPE_CHECKING:
    from ujar.ledger.ledger import Ledger

__all__ = ["Orphan", "orphans"]

_HOLDS = "NOT e.undone AND e.round IS NULL"
_MISFITS = f"r.misfit IS NOT NULL AND {_HOLDS}"
_GONE = f"{_HOLDS} AND NOT EXISTS (SELECT 1 FROM articles WHERE id = r.article)"  # noqa: S608 - constants
_LINKS = "r.id IN (SELECT review FROM decided_links WHERE holds AND to_statement NOT IN (SELECT id FROM statements))"
_CODES = "r.id IN (SELECT review FROM decided_codes WHERE issue NOT IN (SELECT id FROM issues))"
_REASON = "SELECT misfit FROM reviews WHERE id = ?"


class Orphan(msgspec.Struct, frozen=True, kw_only=True):
    """A decision without effect, and why."""

    reason: str
    decision: Decision


def orphans(ledger: Ledger) -> Iterator[Orphan]:
    """Yield the decisions that hold and do not fit what the ledger has now, each kind in the order of the log."""
    connection = ledger.connection
    for one in decisions_of(connection, _MISFITS, ()):
        yield Orphan(reason=connection.value(_REASON, (one.number,)), decision=one)
    for condition, reason in (
        (_GONE, "the article is not in the ledger"),
        (_LINKS, "the statement that it links to is not in the ledger"),
        (_CODES, "the issue is not in the codebook"),
    ):
        for one in decisions_of(connection, condition, ()):
            yield Orphan(reason=reason, decision=one)
