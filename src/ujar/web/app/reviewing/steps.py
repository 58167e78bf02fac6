"""The logs of statements, of the codebook and of actors as one: which of them has what a person did last."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Final, Literal

from ujar.ledger import Ledger, codebook_log, reviewing, reviews
from ujar.ledger.decision_log import DecisionRow
from ujar.ledger.reviews import Entry

__all__ = ["About", "latest_log"]

About = Literal["statement", "issue", "actor"]
"""What an entry of the log is about."""
Step = Literal["undo", "redo"]


def latest_log(ledger: Ledger, who: str, step: Step) -> About:
    """Return the log that has the latest entry of a person to be taken back, or to be done again."""
    logs: dict[About, Iterable[Entry | DecisionRow]] = {
        "actor": reviewing.log(ledger),
        "issue": codebook_log.log(ledger),
        "statement": reviews.log(ledger, reviewer=who, viewer=who),
    }
    latest = {about: _LATEST[step](rows, who) for about, rows in logs.items()}
    # Of the same second is what the page lists first; without any, the log of statements says that there is nothing.
    return max(latest, key=lambda about: latest[about]) if any(latest.values()) else "statement"


def _to_take_back(rows: Iterable[Entry | DecisionRow], who: str) -> str:
    return next((row.decided for row in rows if row.reviewer == who and row.of is None and not row.undone), "")


def _to_do_again(rows: Iterable[Entry | DecisionRow], who: str) -> str:
    lines = list(rows)
    undone = {row.number for row in lines if row.undone}
    steps = (row for row in lines if row.reviewer == who and row.decision == "undo")
    return next((row.decided for row in steps if row.of in undone), "")


_LATEST: Final[dict[Step, Callable[[Iterable[Entry | DecisionRow], str], str]]] = {
    "undo": _to_take_back,
    "redo": _to_do_again,
}
