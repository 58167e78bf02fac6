"""What the speaker of a statement says elsewhere about the same issue.

For each statement: the others of one of its speakers on one of its issues, near-copies and itself left out; of these
the nearest in time, since a change of position shows between neighbours. One pass over the rows of the speakers and
issues that are asked for, whatever the number of statements asked about.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence

import msgspec
import numpy as np
from numpy.typing import NDArray

from ujar.analyse.columns import NO_DAY, Columns

__all__ = ["Elsewhere", "said_elsewhere"]

_FAR = 2**31


class Elsewhere(msgspec.Struct, frozen=True, kw_only=True):
    """Other statements by their numbers, the oldest first, undated ones last; `total` counts those not listed too."""

    numbers: tuple[int, ...]
    total: int


def said_elsewhere(columns: Columns, numbers: Iterable[int], *, most: int) -> dict[int, Elsewhere]:
    """Return for the numbers of statements what their speakers say elsewhere on the same issues.

    Statements without speaker or issue, or whose speakers say nothing else on it, have no entry. `most` limits what
    is listed for each.
    """
    wanted = columns.places(numbers)
    own = {int(place): _pairs(columns, int(place)) for place in wanted}
    asked = np.unique(np.array([pair for pairs in own.values() for pair in pairs], np.int64))
    if not len(asked):
        return {}
    groups = _groups(columns, asked)
    found: dict[int, Elsewhere] = {}
    for place, pairs in own.items():
        if not pairs:
            continue
        others = np.unique(np.concatenate([groups[pair] for pair in pairs]))
        others = others[others != place]
        if len(others):
            listed = _nearest(columns, place, others, most)
            found[int(columns.numbers[place])] = Elsewhere(
                numbers=tuple(int(columns.numbers[other]) for other in sorted(listed, key=_in_time(columns))),
                total=len(others),
            )
    return found


def _pairs(columns: Columns, place: int) -> Sequence[int]:
    """Return speaker and issue of a statement as one number for each pair."""
    actors = _rows(columns.speaker_statement, columns.speaker_actor, place)
    issues = _rows(columns.code_statement, columns.code_issue, place)
    return [int(actor) * len(columns.issues) + int(issue) for actor in actors for issue in issues]


def _rows(statements: NDArray[np.int32], values: NDArray[np.int32], place: int) -> NDArray[np.int32]:
    first, last = np.searchsorted(statements, [place, place + 1])
    return values[first:last]


def _groups(columns: Columns, asked: NDArray[np.int64]) -> Mapping[int, NDArray[np.int64]]:
    """Return the places of the statements of each pair that is asked for."""
    issues = len(columns.issues)
    speaks = np.zeros(len(columns.actors), np.bool_)
    speaks[asked // issues] = True
    rows = np.flatnonzero(speaks[columns.speaker_actor])
    rows = rows[~columns.copy[columns.speaker_statement[rows]]]
    said = columns.speaker_statement[rows]
    first = np.searchsorted(columns.code_statement, said, "left")
    counts = np.searchsorted(columns.code_statement, said, "right") - first
    # The codes of each row one after another: its first one, and as many after it as it has.
    codes = np.repeat(first - np.cumsum(counts) + counts, counts) + np.arange(counts.sum())
    pairs = np.repeat(columns.speaker_actor[rows], counts).astype(np.int64) * issues + columns.code_issue[codes]
    places = np.repeat(said, counts).astype(np.int64)
    at = np.minimum(np.searchsorted(asked, pairs), len(asked) - 1)
    wanted = asked[at] == pairs
    # As small numbers, which are sorted fastest.
    at, places = at[wanted].astype(np.min_scalar_type(len(asked))), places[wanted]
    order = np.argsort(at, kind="stable")
    at, places = at[order], places[order]
    ends = np.searchsorted(at, np.arange(len(asked)), "right")
    return dict(zip(asked.tolist(), np.split(places, ends[:-1]), strict=True))


def _nearest(columns: Columns, place: int, others: NDArray[np.int64], most: int) -> Sequence[int]:
    days = columns.day[others].astype(np.int64)
    away = np.abs(days - int(columns.day[place]))
    away[(days == NO_DAY) | (columns.day[place] == NO_DAY)] = _FAR
    if len(others) > most:
        near = away <= np.partition(away, most - 1)[most - 1]
        others, away = others[near], away[near]
    return [int(others[at]) for at in np.lexsort((others, away))[:most]]


def _in_time(columns: Columns) -> Callable[[int], tuple[bool, int, int]]:
    def key(place: int) -> tuple[bool, int, int]:
        day = int(columns.day[place])
        return day == NO_DAY, day, place

    return key
