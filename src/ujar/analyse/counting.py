"""What networks of discourse and the matrix count: statements of actors on issues.

The unit of counting is one statement of one actor on one issue. A statement by several speakers counts for each of
them, what near-copies of an article say again does not count, and repetitions count as `Choice.duplicates` says.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import compress, islice
from typing import Final, Literal, NamedTuple, get_args

import msgspec
import numpy as np
from numpy.typing import NDArray

from ujar.analyse.columns import NO_DAY, ActorName, Columns, day_number
from ujar.errors import InvalidChoice
from ujar.ledger.days import first_day, last_day
from ujar.ledger.search import fold
from ujar.link.actors import is_pronoun
from ujar.link.issues import Position

__all__ = [
    "MOST_ACTORS",
    "POSITIONS",
    "Choice",
    "Counted",
    "Duplicates",
    "Places",
    "Rows",
    "Unit",
    "coded_rows",
    "counted",
    "in_period",
    "issue_places",
    "most_active",
    "periods",
    "table_of",
    "units_of",
    "with_speakers",
]

Duplicates = Literal["all", "article", "day", "week", "month", "year", "once"]
"""How often one position of one actor on one issue counts: `all` times that it is said, or once in each article, day,
week (from Monday), month or year, or once at all. What has no date counts once in its article."""
Unit = Literal["actor", "side"]
"""Who counts as one: each actor, or all who speak for one side; who speaks for no side stays an actor."""

MOST_ACTORS: Final = 150
POSITIONS: Final[tuple[Position, ...]] = get_args(Position)
_MONDAY: Final = 3
"""Days from the Monday before 1970-01-01, which was a Thursday."""

Places = NDArray[np.int64]


class Choice(msgspec.Struct, frozen=True, kw_only=True):
    """Which statements are counted, and how.

    `since` and `until` are YYYY, YYYY-MM or YYYY-MM-DD and bound the day on which something was said, as far as the
    article tells, else the day of publication; with either of them what is undated does not count. `issues` are names
    or ids of the codebook, none for all.
    """

    since: str | None = None
    until: str | None = None
    issues: tuple[str, ...] = ()
    duplicates: Duplicates = "article"
    by: Unit = "actor"


class Rows(NamedTuple):
    """Statements of units on issues, one row each: places in the statements, units, issues, and `POSITIONS`."""

    statement: Places
    unit: Places
    issue: Places
    position: Places

    def where(self, fits: NDArray[np.bool_]) -> Rows:
        """Return the rows that fit."""
        return Rows(*(column[fits] for column in self))


class Counted(NamedTuple):
    """What counts, one row for each time: units, issues, and `POSITIONS`."""

    unit: Places
    issue: Places
    position: Places


def coded_rows(columns: Columns, choice: Choice) -> Rows:
    """Return every statement of every unit on every issue in the period, near-copies left out, repetitions kept.

    Raises:
        InvalidDate: `since` or `until` is not YYYY, YYYY-MM or YYYY-MM-DD.
        InvalidChoice: there is no such issue.
    """
    counts = ~columns.copy & in_period(columns, choice)
    wanted = counts[columns.code_statement]
    if choice.issues:
        wanted &= np.isin(columns.code_issue, issue_places(columns, choice))
    statement = columns.code_statement[wanted]
    code, actor = with_speakers(columns, statement)
    _, unit_of = units_of(columns, choice.by)
    return Rows(
        statement[code].astype(np.int64),
        unit_of[actor],
        columns.code_issue[wanted][code].astype(np.int64),
        columns.code_position[wanted][code].astype(np.int64),
    )


def with_speakers(columns: Columns, statements: NDArray[np.int32]) -> tuple[Places, Places]:
    """Return each statement, by its place in those given, once for each of its speakers, and these as actors."""
    first = np.searchsorted(columns.speaker_statement, statements, "left")
    count = np.searchsorted(columns.speaker_statement, statements, "right") - first
    row = np.repeat(np.arange(len(statements)), count)
    speaker = np.arange(len(row)) + np.repeat(first - (np.cumsum(count) - count), count)
    return row, columns.speaker_actor[speaker].astype(np.int64)


def counted(columns: Columns, choice: Choice, rows: Rows) -> Counted:
    """Return what counts of rows: those that repeat each other in a period of `choice.duplicates` once.

    Speakers of one side who make a statement together repeat each other.
    """
    period = periods(columns, choice.duplicates, rows.statement)
    sizes = (int(rows.unit.max(initial=0)) + 1, max(len(columns.issues), 1), len(POSITIONS))
    key = ((period * sizes[0] + rows.unit) * sizes[1] + rows.issue) * sizes[2] + rows.position
    key.sort()
    # A sort and a comparison: `np.unique` takes several times as long.
    distinct = key[np.diff(key, prepend=-1) != 0] % (sizes[0] * sizes[1] * sizes[2])
    return Counted(*np.unravel_index(distinct, sizes))


def periods(columns: Columns, duplicates: Duplicates, statement: Places) -> Places:
    """Return for statements the number, from 0, of the period in which a repetition of each does not count."""
    if duplicates == "all":
        return statement
    if duplicates == "article":
        return columns.article[statement].astype(np.int64)
    if duplicates == "once":
        return np.zeros(len(statement), np.int64)
    day = columns.day[statement].astype(np.int64)
    undated = day == NO_DAY
    day[undated] = 0
    if duplicates == "week":
        day = (day + _MONDAY) // 7
    elif duplicates != "day":
        unit = {"month": "datetime64[M]", "year": "datetime64[Y]"}[duplicates]
        day = day.astype("datetime64[D]").astype(unit).astype(np.int64)
    period: Places = day - day.min(initial=0)
    return np.where(undated, period.max(initial=0) + 1 + columns.article[statement], period)


def in_period(columns: Columns, choice: Choice) -> NDArray[np.bool_]:
    """Tell for every statement whether it was said between `since` and `until`.

    Raises:
        InvalidDate: one of them is not YYYY, YYYY-MM or YYYY-MM-DD.
    """
    fits = np.ones(columns.statements, np.bool_)
    if choice.since is not None:
        fits &= columns.day >= day_number(first_day(choice.since))
    if choice.until is not None:
        fits &= (columns.day <= day_number(last_day(choice.until))) & (columns.day != NO_DAY)
    return fits


def issue_places(columns: Columns, choice: Choice) -> Places:
    """Return the places of the issues that were asked for.

    Raises:
        InvalidChoice: there is no such issue.
    """
    known = {fold(name): place for place, (_, name) in enumerate(columns.issues)}
    known |= {identifier: place for place, (identifier, _) in enumerate(columns.issues)}
    wanted = [known.get(given, known.get(fold(given))) for given in choice.issues]
    for given, place in zip(choice.issues, wanted, strict=True):
        if place is None:
            raise InvalidChoice(f"There is no issue {given!r}: `ujar issues` lists those there are.")
    return np.array(sorted({place for place in wanted if place is not None} or range(len(columns.issues))), np.int64)


def units_of(columns: Columns, by: Unit) -> tuple[tuple[ActorName, ...], Places]:
    """Return who counts as one, and for every actor the place of its unit.

    A side has the id `side:` and its name. A state or body that has the name of a side belongs to it.
    """
    if by == "actor":
        return columns.actors, np.arange(len(columns.actors))
    # Few of many actors have a side or its name: the others are passed over without a look.
    has_side = columns.actor_side >= 0
    is_side = np.zeros(len(columns.parties), np.bool_)
    is_side[columns.actor_side[has_side]] = True
    sided = np.flatnonzero(has_side | is_side[columns.actor_party])
    sides = {columns.actors[number].side for number in sided}
    first: dict[str, int] = {}
    own = np.arange(len(columns.actors))
    for number in sided.tolist():
        actor = columns.actors[number]
        side = actor.name if actor.side is None and actor.kind != "person" and actor.name in sides else actor.side
        if side is not None:
            own[number] = first.setdefault(side, number)
    begins = own == np.arange(len(own))
    place = np.cumsum(begins) - 1
    units = list(compress(columns.actors, begins.tolist()))
    for side, number in first.items():
        units[place[number]] = ActorName(f"side:{side}", side, "group", side)
    return tuple(units), place[own]


def table_of(rows: Counted, units: Places, issues: int) -> Places:
    """Return the counts of rows as an array: those units, by all issues, by `POSITIONS`."""
    line = np.full(max(rows.unit.max(initial=-1), units.max(initial=-1)) + 1, -1)
    line[units] = np.arange(len(units))
    own = line[rows.unit] >= 0
    cell = (line[rows.unit] * issues + rows.issue) * len(POSITIONS) + rows.position
    size = len(units) * issues * len(POSITIONS)
    return np.bincount(cell[own], minlength=size).reshape(len(units), issues, len(POSITIONS))


def most_active(activity: NDArray[np.int64], most: int, units: Sequence[ActorName] = ()) -> Places:
    """Return the places of those with the highest counts, highest first; equal ones in their order.

    Of `units`, where they are given, those are left aside that only a pronoun names: `they` of one article and `they`
    of another are no actor.
    """
    order = np.argsort(-activity, kind="stable")
    order = order[: np.count_nonzero(activity > 0)]
    named = (place for place in order.tolist() if not units or not is_pronoun(units[place].name))
    return np.array(list(islice(named, min(most, MOST_ACTORS))), np.int64)
