"""What changes of the codebook did, field by field."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

import msgspec

from ujar.ledger import Ledger, codebook_log
from ujar.ledger.codebook_log import ChangedIssue
from ujar.ledger.decision_log import DecisionRow
from ujar.link.issues import Issue
from ujar.web.app.reviewing.changes import FieldChange
from ujar.web.plain import line

__all__ = ["CodebookChange", "CodebookStep", "IssueChange", "change_of", "latest_steps"]

_MOST_ISSUES: Final = 10
_MOST: Final = 160
_FIELDS: Final = ("name", "parent", "definition", "words", "examples", "sides")
_SIGNS: Final = {"supports": "▲", "opposes": "▼"}


class IssueChange(msgspec.Struct, frozen=True, kw_only=True):
    """An issue, by the name that it has or had, what changed of it, and the whole of it before and after."""

    name: str
    changes: tuple[FieldChange, ...]
    before: dict[str, Any] | None
    after: dict[str, Any] | None


class CodebookChange(msgspec.Struct, frozen=True, kw_only=True):
    """What was changed at once: the first ten issues of `total`, and phrases that may or may not be suggested now.

    `did` is what was done, which for an undo or redo is what was done first.
    """

    did: str
    issues: tuple[IssueChange, ...]
    total: int
    dismissed: tuple[str, ...]
    suggested_again: tuple[str, ...]


class CodebookStep(msgspec.Struct, frozen=True, kw_only=True):
    """A line of the log with what it did."""

    entry: DecisionRow
    change: CodebookChange


def change_of(ledger: Ledger, row: DecisionRow) -> CodebookChange:
    """Return what a line of the log did."""
    found = codebook_log.changed(ledger, row.number)
    return CodebookChange(
        did=row.decision if row.of is None else codebook_log.decision(ledger, row.of),
        issues=tuple(_issue(one) for one in found.issues[:_MOST_ISSUES]),
        total=len(found.issues),
        dismissed=found.dismissed,
        suggested_again=found.suggested_again,
    )


def latest_steps(ledger: Ledger, most: int) -> tuple[CodebookStep, ...]:
    """Return the latest changes of the codebook."""
    return tuple(CodebookStep(entry=row, change=change_of(ledger, row)) for row in codebook_log.log(ledger)[:most])


def _issue(changed: ChangedIssue) -> IssueChange:
    before, after = changed.before, changed.after
    there = after or before
    return IssueChange(
        name="" if there is None else there.name,
        changes=tuple(_changes(before, after)),
        before=msgspec.to_builtins(before),
        after=msgspec.to_builtins(after),
    )


def _changes(before: Issue | None, after: Issue | None) -> Iterator[FieldChange]:
    for name in _FIELDS:
        was, is_now = (line(_told(issue, name), most=_MOST) for issue in (before, after))
        if was != is_now:
            yield FieldChange(field=name, before=was, after=is_now)


def _told(issue: Issue | None, name: str) -> str:
    if issue is None:
        return ""
    if name == "sides":
        return "; ".join(
            f"{side} {_SIGNS[said.position]} {', '.join(said.words)}" for side, said in issue.sides.items()
        )
    value = getattr(issue, name)
    return " · ".join(value) if isinstance(value, tuple) else value or ""
