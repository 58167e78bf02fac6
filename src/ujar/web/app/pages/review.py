"""The coding window: one article, one of its statements at a time, to be accepted, rejected, changed, linked, coded."""

from __future__ import annotations

from typing import Annotated, Final

import msgspec

from ujar.analyse.activity import choose_actors, sort_actors
from ujar.analyse.columns import Columns
from ujar.errors import InvalidDecision
from ujar.ledger import queries
from ujar.ledger.coding import stored_codebook
from ujar.ledger.outline import CodeRow
from ujar.ledger.reviews.codes import codes
from ujar.ledger.reviews.desk import Desk as ReviewDesk
from ujar.ledger.reviews.desk import open_desk, open_round
from ujar.ledger.reviews.history import decisions
from ujar.ledger.reviews.queue import QueueOrder
from ujar.ledger.reviews.rounds import rounds
from ujar.ledger.reviews.states import StateRow, states
from ujar.ledger.reviews.ties import Tie, ties
from ujar.ledger.rows import StatementRow
from ujar.records import Article, Statement
from ujar.web.app.desk import Desk
from ujar.web.app.page import Page, Query
from ujar.web.app.problems import Absent
from ujar.web.app.recent import Recent
from ujar.web.app.reviewing.changes import Decided, decided
from ujar.web.app.reviewing.numbers import numbers_of
from ujar.web.app.reviewing.steps import LogStep, latest_step
from ujar.web.app.reviewing.window import view_of
from ujar.web.passages import in_reading_order

__all__ = ["PAGE", "InRound", "ReviewQuery", "Reviewing"]

_MOST_ACTORS: Final = 300
_MOST_FOUND: Final = 20


class ReviewQuery(Query, frozen=True, kw_only=True):
    """Which article, which of its statements, or `new` for one that the machine missed; `order` is how it goes on.

    `part` is that of a long text, where no statement says it. `find` looks for statements to link to in the whole
    ledger, by their words or a part of the name of who speaks.
    """

    article: str
    statement: str | None = None
    new: bool = False
    part: Annotated[int, msgspec.Meta(ge=1, le=1_000_000)] | None = None
    order: QueueOrder = "place"
    find: str | None = None


class InRound(msgspec.Struct, frozen=True, kw_only=True):
    """The blind round in which the visitor reviews the article."""

    number: int
    name: str
    finished: bool


class Reviewing(msgspec.Struct, frozen=True, kw_only=True):
    """An article as the visitor has it.

    `order` are its statements in reading order, those that were `rejected` among them; `numbers` are those that the
    reader has for them, which one that was rejected for all lacks. `current` is the one that is
    looked at, None for none; `before`, `after` and `next_open` lead on. `codes`, `ties` and `history` are those of the
    current one, `history` in the order of the log; in a blind round it has the visitor's own decisions only.
    `takes_back` and `does_again` are what undo and redo would do, which may be about another article.
    """

    article: Article
    rejected: tuple[Statement, ...]
    order: tuple[str, ...]
    numbers: dict[str, int]
    states: dict[str, StateRow]
    current: str | None
    before: str | None
    after: str | None
    next_open: str | None
    codes: tuple[CodeRow, ...]
    ties: tuple[Tie, ...]
    history: tuple[Decided, ...]
    issues: dict[str, str]
    names: tuple[str, ...]
    found: tuple[StatementRow, ...]
    in_round: InRound | None
    takes_back: LogStep | None
    does_again: LogStep | None


def load(desk: Desk, query: ReviewQuery) -> Reviewing:
    """Return an article to review, with the statement that is asked for, else the first that nobody reviewed.

    Raises:
        Absent: there is no such article.
        InvalidQuery: `find` holds no word.
    """
    ledger, who = desk.ledger, desk.reviewer
    with ledger.connection.snapshot():
        try:
            own = open_desk(ledger.connection, query.article, who)
        except InvalidDecision as error:
            raise Absent(f"There is no article {query.article!r} in this ledger.") from error
        reviewed = states(ledger, query.article, viewer=who)
        rejected = _rejected(own)
        order = tuple(one.id for one in in_reading_order((*own.article.statements, *rejected)))
        open_ = [one for one in order if one not in reviewed]
        current = _current(query, order, open_)
        at = order.index(current) if current else None
        return Reviewing(
            article=own.article,
            rejected=rejected,
            order=order,
            numbers=numbers_of(ledger, own),
            states=reviewed,
            current=current,
            before=order[at - 1] if at else None,
            after=order[at + 1] if at is not None and at + 1 < len(order) else None,
            next_open=_next_open(order, open_, at),
            codes=codes(ledger, own, current) if current else (),
            ties=ties(ledger, own, current) if current else (),
            history=tuple(
                decided(one, {query.article: own.article.text})
                for one in decisions(ledger, article=query.article, viewer=who)
                if one.statement == current and (own.round is None or one.reviewer == who)
            ),
            issues={issue.id: issue.name for issue in stored_codebook(ledger.connection).issues},
            names=_names(desk, own),
            found=_found(desk, query.find, current) if query.find else (),
            in_round=_in_round(desk, own, query.article),
            takes_back=latest_step(ledger, who, "undo", about="statement"),
            does_again=latest_step(ledger, who, "redo", about="statement"),
        )


def _names(desk: Desk, own: ReviewDesk) -> tuple[str, ...]:
    """Return names to choose a speaker from: those of the article, then those of the ledger that speak most."""
    columns = desk.columns_at_hand
    theirs = _SPEAKERS.answer(columns, None, lambda: _most_speaking(columns))
    ours = (actor.name for actor in own.article.actors)
    return tuple(dict.fromkeys((*ours, *theirs)))[:_MOST_ACTORS]


_SPEAKERS: Final = Recent[tuple[str, ...]]()


def _most_speaking(columns: Columns) -> tuple[str, ...]:
    most = sort_actors(columns, choose_actors(columns), order="statements", end=_MOST_ACTORS)
    return tuple(columns.actors[place].name for place in most)


def _found(desk: Desk, wanted: str, current: str | None) -> tuple[StatementRow, ...]:
    """Return statements of the ledger, the newest first, to link the current one to."""
    said = queries.statements(desk.ledger, words=wanted, sort="newest", limit=_MOST_FOUND)
    by = queries.statements(desk.ledger, speaker=f"*{wanted}*", sort="newest", limit=_MOST_FOUND)
    rows = {row.id: row for row in (*said, *by) if row.id != current}
    return tuple(rows.values())[:_MOST_FOUND]


def _rejected(own: ReviewDesk) -> tuple[Statement, ...]:
    """Return the statements that were rejected, as they were before."""
    gone = (mark.decision.before for mark in own.laid.states.values() if mark.state == "rejected")
    return tuple(one for one in gone if isinstance(one, Statement))


def _current(query: ReviewQuery, order: tuple[str, ...], open_: list[str]) -> str | None:
    if query.new:
        return None
    if query.statement in order:
        return query.statement
    return open_[0] if open_ else order[0] if order else None


def _next_open(order: tuple[str, ...], open_: list[str], at: int | None) -> str | None:
    """Return the next statement that nobody reviewed, from the current one on and round to the beginning."""
    if at is None:
        return open_[0] if open_ else None
    later = [one for one in order[at + 1 :] if one in open_]
    return later[0] if later else next((one for one in open_ if one != order[at]), None)


def _in_round(desk: Desk, own: ReviewDesk, article: str) -> InRound | None:
    if own.round is None:
        return None
    name = next(one.name for one in rounds(desk.ledger) if one.number == own.round)
    found = open_round(desk.ledger.connection, article, desk.reviewer)
    return InRound(number=own.round, name=name, finished=found is not None and found[1])


PAGE = Page(
    name="review",
    path="/review",
    query=ReviewQuery,
    result=Reviewing,
    load=load,
    view=view_of,
    summary="Review one article: its statements as the visitor has them, and what was decided about one of them.",
    script=True,
    style=True,
)
