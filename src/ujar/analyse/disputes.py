"""The disputes of a ledger: each issue of the codebook, each exchange that no issue holds, what is said together and
what sides say of one another.

An exchange is a group of statements joined by links (near-copies left out). All counts come from the columns, so that
a list of all disputes takes milliseconds; the words of one are loaded by `ujar.analyse.contested`.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

import msgspec
import numpy as np
from numpy.typing import NDArray

from ujar.analyse.columns import NO_DAY, Columns, day_of
from ujar.analyse.sides import Sides, check_sides, commonest_sides, counted, each_bit, facing_sides, sides_between
from ujar.analyse.threads import groups
from ujar.analyse.voices import Flags, Places, Voices
from ujar.ledger import Ledger

__all__ = ["Disputes", "Exchange", "Tally", "disputes", "tally"]


class Tally(msgspec.Struct, frozen=True, kw_only=True):
    """The figures of one dispute: statements of each side, in the order of the sides, and how many of all are what.

    `differ` tells whether the sides do not say the same. `first` and `last` are days (YYYY-MM-DD).
    """

    said: tuple[int, ...]
    statements: int
    denied: int
    agreed: int
    unanswered: int
    differ: bool
    first: str | None
    last: str | None


class Exchange(NamedTuple):
    """An exchange: the place of the statement that begins it, and its figures."""

    first: int
    tally: Tally


@dataclass(frozen=True)
class Disputes:
    """All disputes between some sides in a period; `counts` tells for each statement whether it is looked at."""

    columns: Columns
    sides: Sides
    counts: Flags

    def issue(self, place: int) -> Voices:
        """Return what the sides say on an issue, by its place in `Columns.issues`."""
        return self._coded(np.flatnonzero(self.columns.code_issue == place))

    def issues(self) -> Iterator[tuple[int, Voices]]:
        """Yield every issue on which a side says something."""
        order = np.argsort(self.columns.code_issue, kind="stable")
        ends = np.searchsorted(self.columns.code_issue[order], np.arange(len(self.columns.issues) + 1))
        for place in range(len(self.columns.issues)):
            voices = self._coded(order[ends[place] : ends[place + 1]])
            if len(voices.places):
                yield place, voices

    def exchange(self, first: int) -> Voices:
        """Return the exchange that a statement, by its place, belongs to; empty where it belongs to none."""
        index = np.searchsorted(self._loose, first)
        if index == len(self._loose) or self._loose[index] != first:
            return self._of(self._loose[:0])
        return self._of(self._loose[self._groups == self._groups[index]])

    def exchanges(self) -> list[Exchange]:
        """Return the exchanges in which the sides differ, by their first statements."""
        voices, own, differ = self._exchanged
        order = np.argsort(own, kind="stable")
        labels, starts = np.unique(own[order], return_index=True)
        if not len(labels):
            return []
        total = len(self._loose)
        said = [np.bincount(own, voices.parties & bit > 0, total)[labels] for bit in each_bit(self.sides.names)]
        figures = [
            np.bincount(own, flags, total)[labels] for flags in (voices.denied, voices.agreed, voices.unanswered)
        ]
        statements = np.bincount(own, minlength=total)[labels]
        day = voices.day[order]
        last = np.maximum.reduceat(day, starts)
        first = np.minimum.reduceat(np.where(day == NO_DAY, np.iinfo(np.int32).max, day), starts)
        begins = self._begins(voices, order, starts)
        return [
            Exchange(
                int(begins[row]),
                Tally(
                    said=tuple(int(counts[row]) for counts in said),
                    statements=int(statements[row]),
                    denied=int(figures[0][row]),
                    agreed=int(figures[1][row]),
                    unanswered=int(figures[2][row]),
                    differ=True,
                    first=None if last[row] == NO_DAY else day_of(first[row]),
                    last=day_of(last[row]),
                ),
            )
            for row in np.flatnonzero(differ[labels])
        ]

    def together(self) -> Voices:
        """Return what several sides say together and no issue holds."""
        several = np.bincount(self.columns.speaker_statement, minlength=self.columns.statements) > 1
        loose = self.counts & ~self._held & (several | self._linked) & (np.bitwise_count(self.sides.speaks) > 1)
        voices = self._of(np.flatnonzero(loose))
        # What stands here does so for itself: its links belong to the exchanges.
        return Voices(
            columns=self.columns,
            names=self.sides.names,
            places=voices.places,
            parties=voices.parties,
            position=voices.position,
            start=voices.start[:0],
            end=voices.end[:0],
            relation=voices.relation[:0],
        )

    def aimed(self) -> Voices:
        """Return what the sides direct at one another and neither an issue nor an exchange holds."""
        at_others = self.sides.aims & ~self.sides.speaks
        loose = self.counts & ~self._held & (at_others > 0) & (self.sides.speaks > 0)
        voices, own, differ = self._exchanged
        loose[voices.places[differ[own]]] = False
        return dataclasses.replace(self._of(np.flatnonzero(loose)), aimed=True)

    def _coded(self, rows: Places) -> Voices:
        statements = self.columns.code_statement[rows]
        kept = self.counts[statements]
        rows, statements = rows[kept], statements[kept]
        order = np.argsort(statements, kind="stable")
        position = self.columns.code_position[rows[order]]
        return Voices.among(self.columns, self.sides, statements[order].astype(np.int64), position)

    def _of(self, places: Places) -> Voices:
        return Voices.among(self.columns, self.sides, places)

    @staticmethod
    def _begins(voices: Voices, order: Places, starts: Places) -> Places:
        """Return the first statement of each exchange, one that reacts to no other where there is one."""
        key = voices.places[order] + np.where(voices.reacts[order], voices.columns.statements, 0)
        found: Places = np.minimum.reduceat(key, starts) % voices.columns.statements
        return found

    @cached_property
    def _held(self) -> Flags:
        """What some issue of the codebook holds."""
        return _flags(self.columns.statements, self.columns.code_statement)

    @cached_property
    def _linked(self) -> Flags:
        return _flags(self.columns.statements, np.concatenate((self.columns.link_from, self.columns.link_to)))

    @cached_property
    def _loose(self) -> Places:
        """What no issue holds and a link joins to something."""
        return np.flatnonzero(self.counts & self._linked & ~self._held)

    @cached_property
    def _exchanged(self) -> tuple[Voices, Places, Flags]:
        """What speaks for a side in exchanges, the exchange of each, and, by exchange, whether the sides differ."""
        voices = self._of(self._loose)
        own = self._groups[np.searchsorted(self._loose, voices.places)]
        total = len(self._loose)
        differ = np.bincount(own, voices.differing, total) > 0
        return voices, own, differ & (np.bincount(self._groups, minlength=total) > 1)

    @cached_property
    def _groups(self) -> Places:
        """For each of `_loose` the exchange that it belongs to."""
        last = max(len(self._loose) - 1, 0)
        if not len(self._loose):
            return self._loose
        start = np.minimum(np.searchsorted(self._loose, self.columns.link_from), last)
        end = np.minimum(np.searchsorted(self._loose, self.columns.link_to), last)
        both = (self._loose[start] == self.columns.link_from) & (self._loose[end] == self.columns.link_to)
        return groups(len(self._loose), start[both], end[both])


def disputes(
    ledger: Ledger,
    columns: Columns,
    *,
    between: Sequence[str] = (),
    issues: Sequence[int] = (),
    since: str | None = None,
    until: str | None = None,
) -> Disputes:
    """Return the disputes between some sides.

    Without any, between the two that say most on the issues; without a codebook, between the two that say most of one
    another.

    `between` are names of sides or speakers in either language; `issues` are places of issues: what is said on them
    decides who says most. `since` and `until` are days of publication.

    Raises:
        InvalidQuery: there are too many sides, one is not in the ledger, or two are the same.
        InvalidDate: `since` or `until` is not YYYY, YYYY-MM or YYYY-MM-DD.
    """
    counts = counted(columns, since=since, until=until)
    check_sides(ledger, columns, between)
    if not between:
        rows = np.isin(columns.code_issue, issues) if issues else np.ones(len(columns.code_issue), np.bool_)
        spoken = _flags(columns.statements, columns.code_statement[rows])
        if not issues:
            spoken[columns.link_from] = spoken[columns.link_to] = True
        facing = [] if len(columns.issues) else facing_sides(columns, counts)
        between = facing or commonest_sides(columns, spoken & counts)
    return Disputes(columns, sides_between(ledger, columns, between), counts)


def tally(voices: Voices) -> Tally:
    """Return the figures of one dispute."""
    days = voices.day[voices.day != NO_DAY]
    return Tally(
        said=tuple(int(np.count_nonzero(voices.parties & bit)) for bit in each_bit(voices.names)),
        statements=len(voices.places),
        denied=int(np.count_nonzero(voices.denied)),
        agreed=int(np.count_nonzero(voices.agreed)),
        unanswered=int(np.count_nonzero(voices.unanswered)),
        differ=voices.differ,
        first=day_of(days.min()) if len(days) else None,
        last=day_of(days.max()) if len(days) else None,
    )


def _flags(count: int, places: NDArray[np.int64] | NDArray[np.int32]) -> Flags:
    found = np.zeros(count, np.bool_)
    found[places] = True
    return found
