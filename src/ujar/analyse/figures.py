"""The figures of the issues of a codebook, over the columns of a ledger; near-copies are counted once."""

from __future__ import annotations

import msgspec
import numpy as np

from ujar.analyse.columns import NO_DAY, Columns, day_of

__all__ = ["IssueFigures", "issue_figures"]


class IssueFigures(msgspec.Struct, frozen=True, kw_only=True):
    """Statements on one issue by position, the number of their actors, and the first and last day (YYYY-MM-DD)."""

    statements: int
    supports: int
    opposes: int
    none: int
    actors: int
    first: str | None
    last: str | None


def issue_figures(columns: Columns) -> dict[str, IssueFigures]:
    """Return the figures of every issue by its id."""
    kept = ~columns.copy[columns.code_statement]
    statement, issue = columns.code_statement[kept], columns.code_issue[kept]
    count = len(columns.issues)
    positions = np.bincount(issue * 3 + columns.code_position[kept], minlength=3 * count).reshape(count, 3)
    index, actor = columns.spoken_by(statement)
    voices = np.unique(issue[index].astype(np.int64) * max(len(columns.actors), 1) + actor)
    actors = np.bincount(voices // max(len(columns.actors), 1), minlength=count)
    day = columns.day[statement]
    dated = day != NO_DAY
    first, last = np.full(count, np.iinfo(np.int32).max), np.full(count, NO_DAY)
    np.minimum.at(first, issue[dated], day[dated])
    np.maximum.at(last, issue[dated], day[dated])
    return {
        identifier: IssueFigures(
            statements=int(positions[place].sum()),
            supports=int(positions[place, 0]),
            opposes=int(positions[place, 1]),
            none=int(positions[place, 2]),
            actors=int(actors[place]),
            first=None if last[place] == NO_DAY else day_of(first[place]),
            last=day_of(last[place]),
        )
        for place, (identifier, _) in enumerate(columns.issues)
    }
