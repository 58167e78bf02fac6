"""Statements as lists of the app show them: with their speakers, what reacts to them, and their issues."""

from __future__ import annotations

import msgspec
import numpy as np
from numpy.typing import NDArray

from ujar.analyse.columns import Columns
from ujar.analyse.hits import Reacted, Taken, issues_of, reactions_of
from ujar.ledger import queries
from ujar.ledger.matches import Piece, statement_passages
from ujar.ledger.reviews.states import Reviewed, states_of
from ujar.ledger.rows import StatementRow
from ujar.records import Speaker, speakers_of
from ujar.web.app.desk import Desk
from ujar.web.app.paging import PAGE_ROWS

__all__ = ["Hit", "hits_of"]


class Hit(msgspec.Struct, frozen=True, kw_only=True):
    """A statement; `passage` is its content, and if words were looked for, these are marked and the rest may be cut.

    `reviewed` says what people decided about it, None for what nobody has looked at.
    """

    statement: StatementRow
    speakers: tuple[Speaker, ...]
    passage: tuple[Piece, ...]
    reactions: tuple[Reacted, ...]
    issues: tuple[Taken, ...]
    reviewed: Reviewed | None


def hits_of(desk: Desk, columns: Columns, places: NDArray[np.int64], *, words: str | None = None) -> tuple[Hit, ...]:
    """Return statements by their places in the columns, in the order given; words are marked in the first 50.

    Raises:
        InvalidQuery: `words` holds no word.
    """
    numbers: list[int] = columns.numbers[places].tolist()
    passages = statement_passages(desk.ledger, words, numbers[:PAGE_ROWS]) if words else {}
    reactions = dict(zip(numbers, reactions_of(columns, places), strict=True))
    issues = dict(zip(numbers, issues_of(columns, places), strict=True))
    rows = queries.by_number(desk.ledger, numbers)
    reviewed = states_of(desk.ledger, (row.id for row in rows.values()))
    return tuple(
        Hit(
            statement=row,
            speakers=speakers_of(row),
            passage=passages.get(number) or (Piece(text=row.words.content or ""),),
            reactions=reactions[number],
            issues=issues[number],
            reviewed=reviewed.get(row.id),
        )
        for number, row in rows.items()
    )
