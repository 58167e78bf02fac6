"""The issues of a statement as one reviewer has them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ujar.ledger.canonical.members import PEOPLE
from ujar.ledger.outline import CodeRow, codes_of
from ujar.ledger.reviews.desk import Desk

if TYPE_CHECKING:
    from ujar.ledger.ledger import Ledger

__all__ = ["codes"]

_NAMES = "SELECT id, name FROM issues"


def codes(ledger: Ledger, desk: Desk, statement: str) -> tuple[CodeRow, ...]:
    """Return the issues that a statement is about, as the reviewer at the desk has them.

    In a blind round what others decided is not seen.
    """
    found = {row.issue: row for row in codes_of(ledger, [statement]).get(statement, ())}
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
                issue=issue, name=names[issue], position=mark.position, reason=mark.decision.note or "", evidence=(),
                score=1.0,
                made_by=PEOPLE,
            )  # fmt: skip
    return tuple(found.values())
