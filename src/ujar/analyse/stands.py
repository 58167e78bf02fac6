"""What an actor stands for over time, from the columns of a ledger: for counts, pictures and what changed.

A *stand* is a statement with its position on one issue. A stand counts as a *change* against the one before it on the
issue that took a position too, when it takes the other one on a later day, and when a link says that it revises one.
What somebody else tells changes nothing. `ujar.analyse.positions` gives the same with all words, for one actor.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final, NamedTuple, get_args

import msgspec
import numpy as np
from numpy.typing import NDArray

from ujar.analyse.columns import NO_DAY, Columns, day_of
from ujar.analyse.positions import Stand, stand_of
from ujar.analyse.voices import NO_POSITION, Flags, Places, told
from ujar.ledger import Ledger
from ujar.ledger import issues as ledger_issues
from ujar.link.issues import Position
from ujar.records import Relation

__all__ = ["REVISES", "Changed", "Course", "Spot", "Stands", "load_stands", "stands"]

_POSITIONS: Final = get_args(Position)
REVISES: Final = get_args(Relation).index("revises")
_STEPS: Final = (1, 7, 30, 91, 182, 365, 730, 1826, 3652)
"""Days that one mark may stand for, from a day to ten years."""


class Course(msgspec.Struct, frozen=True, kw_only=True):
    """What an actor says on one issue: how many statements take which position, when, and how often it changed."""

    issue: str
    name: str
    supports: int
    opposes: int
    none: int
    changes: int
    first: str | None
    last: str | None


class Spot(msgspec.Struct, frozen=True, kw_only=True):
    """Stands of one position on one issue that fall on one mark of a picture: the days and how many."""

    issue: str
    position: Position
    first: str
    last: str
    count: int
    row: int
    """The first of them among the stands."""


class Changed(NamedTuple):
    """A change from one row of the stands to a later one; `by` is `position` or `revises`."""

    before: int
    after: int
    by: str


@dataclass(frozen=True)
class Stands:
    """Stands in the order of issues and, on each, of time, the undated last: statements by place, issues by place."""

    columns: Columns
    statement: Places
    issue: Places
    position: NDArray[np.int8]

    @property
    def day(self) -> NDArray[np.int32]:
        """The day of each, `NO_DAY` without one."""
        return self.columns.day[self.statement]

    def newest(self, position: Position | None = None) -> Places:
        """Return the rows with a position, or all, the newest first, the undated last."""
        rows = np.arange(len(self.statement))
        if position is not None:
            rows = rows[self.position == _POSITIONS.index(position)]
        order: Places = rows[np.argsort(-self.day[rows].astype(np.int64), kind="stable")]
        return order

    def changes(self) -> list[Changed]:
        """Return what changed, in the order of the later stand."""
        places, inverse = np.unique(self.statement, return_inverse=True)
        own = told(self.columns, places)[inverse]
        rows = np.flatnonzero((self.position != NO_POSITION) & (self.day != NO_DAY) & ~own)
        before, after = rows[:-1], rows[1:]
        turned = (
            (self.issue[before] == self.issue[after])
            & (self.position[before] != self.position[after])
            & (self.day[before] < self.day[after])
        )
        said = set(self._revised())
        found = [Changed(b, a, "revises") for b, a in said]
        found += [
            Changed(b, a, "position")
            for b, a in zip(before[turned].tolist(), after[turned].tolist(), strict=True)
            if (b, a) not in said
        ]
        return sorted(found, key=lambda one: (one.after, one.before))

    def courses(self) -> list[Course]:
        """Return what is said on each issue, in the order of the codebook."""
        changed = np.bincount([self.issue[one.after] for one in self.changes()], minlength=len(self.columns.issues))
        found = []
        for place in np.unique(self.issue).tolist():
            own = self.issue == place
            counts = np.bincount(self.position[own], minlength=len(_POSITIONS))
            days = self.day[own & (self.day != NO_DAY)]
            identifier, name = self.columns.issues[place]
            found.append(
                Course(
                    issue=identifier,
                    name=name,
                    supports=int(counts[0]),
                    opposes=int(counts[1]),
                    none=int(counts[2]),
                    changes=int(changed[place]),
                    first=day_of(days.min()) if len(days) else None,
                    last=day_of(days.max()) if len(days) else None,
                )
            )
        return found

    def spots(self, *, most: int = 300) -> tuple[list[Spot], dict[int, int]]:
        """Return marks for a picture, and by row of a dated stand the number of its mark.

        Each mark stands for the fewest days, of `_STEPS`, that give at most `most` marks.
        """
        rows = np.flatnonzero(self.day != NO_DAY)
        if not len(rows):
            return [], {}
        day = self.day[rows].astype(np.int64)
        kind = self.issue[rows] * len(_POSITIONS) + self.position[rows]
        for step in _STEPS:
            _, first, inverse, counts = np.unique(
                np.stack((kind, day // step)), axis=1, return_index=True, return_inverse=True, return_counts=True
            )
            if len(first) <= most:
                break
        spot = inverse.ravel()
        last = np.full(len(first), NO_DAY, np.int64)
        np.maximum.at(last, spot, day)
        found = [
            Spot(
                issue=self.columns.issues[int(self.issue[rows[at]])][0],
                position=_POSITIONS[self.position[rows[at]]],
                first=day_of(int(day[at])) or "",
                last=day_of(int(end)) or "",
                count=int(count),
                row=int(rows[at]),
            )
            for at, end, count in zip(first.tolist(), last.tolist(), counts.tolist(), strict=True)
        ]
        return found, dict(zip(rows.tolist(), spot.tolist(), strict=True))

    def _revised(self) -> Iterator[tuple[int, int]]:
        """Yield the rows of which a link says that the second revises the first."""
        links = self.columns.link_relation == REVISES
        links &= np.isin(self.columns.link_from, self.statement) & np.isin(self.columns.link_to, self.statement)
        for after, before in zip(self.columns.link_from[links], self.columns.link_to[links], strict=True):
            for issue in np.intersect1d(self.issue[self.statement == after], self.issue[self.statement == before]):
                rows = [np.flatnonzero((self.statement == one) & (self.issue == issue)) for one in (before, after)]
                yield int(rows[0][0]), int(rows[1][0])


def stands(columns: Columns, which: Flags, *, issues: Sequence[int] = ()) -> Stands:
    """Return the stands that some statements take, `which` tells for each; on all issues, or on some by place."""
    kept = which[columns.code_statement]
    if issues:
        kept &= np.isin(columns.code_issue, issues)
    statement, issue = columns.code_statement[kept].astype(np.int64), columns.code_issue[kept].astype(np.int64)
    day = columns.day[statement].astype(np.int64)
    order = np.lexsort((statement, np.where(day == NO_DAY, np.iinfo(np.int64).max, day), issue))
    return Stands(columns, statement[order], issue[order], columns.code_position[kept][order])


def load_stands(ledger: Ledger, found: Stands, rows: Sequence[int]) -> dict[int, Stand]:
    """Load the words of some stands, by row; what was taken out of the ledger since is left out."""
    loaded: dict[int, Stand] = {}
    for issue in {int(found.issue[row]) for row in rows}:
        own = {int(found.columns.numbers[found.statement[row]]): row for row in rows if found.issue[row] == issue}
        for number, coded in ledger_issues.coded_numbered(ledger, own, issue=found.columns.issues[issue][0]):
            loaded[own[number]] = stand_of(coded)
    return loaded
