"""What may be asked of the reader, and what it answers."""

from __future__ import annotations

from typing import Annotated, Literal

import msgspec

from ujar.acts import Act
from ujar.ledger.outline import Known
from ujar.ledger.rows import ArticleRef
from ujar.records import Article
from ujar.web.app.page import Query
from ujar.web.app.reading.margins import Margin

__all__ = ["MARKS", "Mark", "Part", "Reading", "ReadingQuery", "Speaks", "Voice"]

Mark = Literal["dates", "places", "events"]
MARKS: tuple[Mark, ...] = ("dates", "places", "events")


class ReadingQuery(Query, frozen=True, kw_only=True):
    """Which article, which statement or part of it, and what is marked in it.

    `speaker` is the id of an actor of the ledger; with it or `act` only such statements are marked. `mark` asks for
    dates, places and the words of events too. `raw` shows the text as it is stored.
    """

    article: str
    statement: str | None = None
    part: Annotated[int, msgspec.Meta(ge=1)] | None = None
    speaker: str | None = None
    act: Act | None = None
    mark: tuple[Mark, ...] = ()
    raw: bool = False


class Part(msgspec.Struct, frozen=True, kw_only=True):
    """The part of a text that is shown: its number among `of`, from 1, and where it stands, in code points.

    `before` and `after` are the nearest parts with something to show: with statements that are asked for, when not
    all are.
    """

    number: int
    of: int
    start: int
    end: int
    before: int | None
    after: int | None


class Voice(msgspec.Struct, frozen=True, kw_only=True):
    """Another statement of the article that is named: its number in reading order, and who speaks."""

    number: int
    speakers: tuple[Known, ...]


class Speaks(msgspec.Struct, frozen=True, kw_only=True):
    """An actor of the ledger and how many statements of the article are its."""

    id: str
    name: str
    statements: int


class Reading(msgspec.Struct, frozen=True, kw_only=True):
    """One article with its records, and what stands beside the statements that are marked.

    As JSON without `part`, `article` is the whole record. On the page, and with `part`, it has the text of the part
    and the records that stand in it; spans count from the beginning of the whole text all the same.
    """

    article: Article
    length: int
    """Code points of the whole text."""
    part: Part
    total: int
    """Statements of the whole article."""
    focus: str | None
    """The statement that was asked for, if the article has it."""
    margins: tuple[Margin, ...]
    """In reading order."""
    unmarked: int
    """Statements of the part that are not marked because there are too many."""
    named: dict[str, Voice]
    """Other statements of the article that hold, are linked to, or allege what is shown, by their ids."""
    speakers: tuple[Speaks, ...]
    """All that speak in the article, who speaks most first."""
    acts: dict[str, int]
    """How many statements of the article are of each act."""
    copy_of: ArticleRef | None
    copies: tuple[ArticleRef, ...]
    """Near-copies of this article, at most 50."""
