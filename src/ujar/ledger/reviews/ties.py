"""The links of a statement as one reviewer has them, with the statements at their other ends."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import msgspec

from ujar.ledger import queries
from ujar.ledger.canonical.members import PEOPLE
from ujar.ledger.reviews.desk import Desk
from ujar.ledger.rows import StatementRow
from ujar.records import Link

if TYPE_CHECKING:
    from ujar.ledger.ledger import Ledger

__all__ = ["Tie", "ties"]

MOST: Final = 60
"""Links of one statement, the surest first: nobody decides about more of them in one place."""
_LINKS: Final = """
    SELECT from_statement, to_statement, relation, score, evidence, made_by FROM links
    WHERE from_statement = ?1 OR to_statement = ?1 ORDER BY score DESC, number LIMIT ?2
"""


class Tie(msgspec.Struct, frozen=True, kw_only=True):
    """A link of a statement: `back` when it is the other one that reacts to it.

    `said` is the other statement as the ledger has it, None where only the reviewer of a blind round has it so far.
    """

    link: Link
    back: bool
    other: str
    said: StatementRow | None


def ties(ledger: Ledger, desk: Desk, statement: str) -> tuple[Tie, ...]:
    """Return the links that a statement has within its article and to others, for the reviewer at the desk.

    In a blind round what others decided is not seen.
    """
    found = {}
    for start, end, relation, score, evidence, made_by in ledger.connection.rows(_LINKS, (statement, MOST)):
        link = Link(from_=start, to=end, relation=relation, score=score, evidence=evidence, made_by=made_by)
        if desk.round is None or made_by != PEOPLE:
            found[start, end, relation] = link
    if desk.round is not None:
        for key, mark in desk.laid.links.items():
            found.pop(key, None)
            if mark.holds and isinstance(mark.decision.after, Link) and statement in key[:2]:
                found[key] = mark.decision.after
    others = {key: key[0] if key[1] == statement else key[1] for key in found}
    rows = queries.by_id(ledger, others.values())
    return tuple(
        Tie(link=link, back=key[1] == statement, other=others[key], said=rows.get(others[key]))
        for key, link in found.items()
    )
