"""The issues of a statement as one reviewer has them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from ujar.ledger.canonical.members import PEOPLE
from ujar.ledger.reviews.desk import Desk
from ujar.link.issues import Position

if TYPE_CHECKING:
    from ujar.ledger.ledger import Ledger

__all__ = ["CodeRow", "codes"]

_CODES = """
    SELECT c.issue, i.name, c.position, c.reason, c.score, c.made_by FROM statement_issues AS c
    JOIN issues AS i ON i.id = c.issue WHERE c.statement = ? ORDER BY i.position
"""
_NAMES = "SELECT id, name FROM issues"


class CodeRow(msgspec.Struct, frozen=True, kw_only=True):
    """The position of a statement on an issue, why, how sure, and what made it."""

    issue: str
    name: str
    position: Position
    reason: str
    score: float
    made_by: str


def codes(ledger: Ledger, desk: Desk, statement: str) -> tuple[CodeRow, ...]:
    """Return the issues that a statement is about, as the reviewer at the desk has them.

    In a blind round what others decided is not seen.
    """
    found = {row[0]: CodeRow(**dict(zip(CodeRow.__struct_fields__, row, strict=True)))
             for row in ledger.connection.rows(_CODES, (statement,))}  # fmt: skip
    if desk.round is None:
        return tuple(found.values())
    names: dict[str, str] = dict(ledger.connection.rows(_NAMES))
    found = {key: row for key, row in found.items() if row.made_by != PEOPLE}
    for (about, issue), mark in desk.laid.codes.items():
        if about != statement or issue not in names:
            continue
        found.pop(issue, None)
        if mark.position is not None:
            found[issue] = CodeRow(
                issue=issue, name=names[issue], position=mark.position, reason=mark.decision.note or "", score=1.0,
                made_by=PEOPLE,
            )  # fmt: skip
    return tuple(found.values())
