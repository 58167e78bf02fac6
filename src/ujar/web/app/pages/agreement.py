"""Blind rounds of several reviewers: starting one, how far it is, and how far they agree when all are done."""

from __future__ import annotations

import functools
from collections import Counter
from typing import Final, Literal

import msgspec

from ujar.analyse.agreement import Agreement, agreement
from ujar.analyse.coders import NOT_LOOKED_AT, Excluded
from ujar.ledger.outline import references
from ujar.ledger.reviews.rounds import Round, rounds
from ujar.ledger.reviews.versions import RoundVersions, versions
from ujar.ledger.rows import ArticleRef
from ujar.web.app.desk import Desk
from ujar.web.app.page import Export, Page
from ujar.web.app.paging import Slice, slice_of
from ujar.web.app.problems import Absent
from ujar.web.app.reviewing.candidates import MOST_ARTICLES, ArticlesWanted, Candidate, candidates
from ujar.web.app.reviewing.measured import ALPHAS, written

__all__ = [
    "PAGE",
    "AgreementQuery",
    "Finding",
    "Measured",
    "NotLookedAt",
    "RoundArticle",
    "RoundRow",
    "RoundView",
    "Rounds",
]

_SHOWN: Final = 50


class AgreementQuery(ArticlesWanted, frozen=True, kw_only=True):
    """Which round; without one all rounds, and the articles that fit, for a new round."""

    round: int | None = None


class RoundRow(msgspec.Struct, frozen=True, kw_only=True):
    """A round in the list: how many articles it has, with how many all are done, and how many are settled."""

    number: int
    name: str
    started: str
    started_by: str
    reviewers: tuple[str, ...]
    articles: int
    done: int
    settled: int


class RoundArticle(msgspec.Struct, frozen=True, kw_only=True):
    """An article of a round: who is done with it and who is not, and what that is for the visitor.

    `reference` is None where the article is no longer in the ledger, `mine` where the visitor does not review it.
    """

    id: str
    reference: ArticleRef | None
    done: tuple[str, ...]
    waiting: tuple[str, ...]
    settled: bool
    mine: Literal["open", "done"] | None


class NotLookedAt(msgspec.Struct, frozen=True, kw_only=True):
    """How many suggestions a reviewer left without a decision in an article: they are not compared."""

    article: str
    reviewer: str
    statements: int


class Measured(msgspec.Struct, frozen=True, kw_only=True):
    """How far the reviewers agree, over the articles that are still in the ledger; `gone` are the others."""

    agreement: Agreement
    not_looked_at: tuple[NotLookedAt, ...]
    gone: tuple[str, ...]

    @property
    def excluded(self) -> tuple[Excluded, ...]:
        """What was left out for another reason than that nobody looked at it."""
        return tuple(one for one in self.agreement.excluded if one.reason != NOT_LOOKED_AT)


class RoundView(msgspec.Struct, frozen=True, kw_only=True):
    """One round. `measured` is None until all reviewers are done with all articles, whoever asks."""

    row: RoundRow
    articles: Slice[RoundArticle]
    measured: Measured | None
    names: dict[str, ArticleRef]
    """The first articles that have figures of their own or statements that were not looked at, by their ids."""


class Finding(msgspec.Struct, frozen=True, kw_only=True):
    """Articles for a new round: the first 50 that fit, and how many are free; None: more than a round takes."""

    articles: tuple[Candidate, ...]
    free: int | None
    most: int = MOST_ARTICLES


class Rounds(msgspec.Struct, frozen=True, kw_only=True):
    """One round, or all of them and the articles for another."""

    current: RoundView | None
    rounds: tuple[RoundRow, ...]
    finding: Finding | None


def load(desk: Desk, query: AgreementQuery) -> Rounds:
    """Return a round, or all.

    Raises:
        Absent: there is no such round.
        InvalidDate: `since` or `until` is not YYYY, YYYY-MM or YYYY-MM-DD.
        InvalidQuery: `words` holds no word.
    """
    with desk.ledger.connection.snapshot():
        every = list(rounds(desk.ledger))
        if query.round is None:
            found = _finding(candidates(desk.ledger, query))
            return Rounds(current=None, rounds=tuple(map(_row, reversed(every))), finding=found)
        chosen = next((one for one in every if one.number == query.round), None)
        if chosen is None:
            raise Absent(f"There is no round {query.round} in this ledger.")
        return Rounds(current=_view(desk, query, chosen), rounds=(), finding=None)


def _finding(found: list[Candidate]) -> Finding:
    free = sum(one.open_in is None for one in found)
    return Finding(articles=tuple(found[:_SHOWN]), free=free if len(found) <= MOST_ARTICLES else None)


def _row(one: Round) -> RoundRow:
    finished = Counter(article for article, _ in one.finished)
    return RoundRow(
        number=one.number,
        name=one.name,
        started=one.started,
        started_by=one.started_by,
        reviewers=one.reviewers,
        articles=len(one.articles),
        done=sum(finished[article] == len(one.reviewers) for article in one.articles),
        settled=len(one.settled),
    )


def _view(desk: Desk, query: AgreementQuery, chosen: Round) -> RoundView:
    row = _row(chosen)
    shown = slice_of(chosen.articles, query)
    measured = None
    if row.done == row.articles:
        measured = _measured(msgspec.json.encode(versions(desk.ledger, row.number)))
    measured_ids = [one.article for one in measured.agreement.articles[:_SHOWN]] if measured else []
    measured_ids += [one.article for one in measured.not_looked_at[:_SHOWN]] if measured else []
    known = references(desk.ledger, {*shown.rows, *measured_ids})
    finished = set(chosen.finished)
    articles = tuple(
        RoundArticle(
            id=article,
            reference=known.get(article),
            done=tuple(name for name in chosen.reviewers if (article, name) in finished),
            waiting=tuple(name for name in chosen.reviewers if (article, name) not in finished),
            settled=article in chosen.settled,
            mine=_mine((article, desk.reviewer) in finished) if desk.reviewer in chosen.reviewers else None,
        )
        for article in shown.rows
    )
    return RoundView(
        row=row,
        articles=Slice(rows=articles, page=shown.page, more=shown.more),
        measured=measured,
        names={article: known[article] for article in measured_ids if article in known},
    )


def _mine(done: bool) -> Literal["open", "done"]:
    return "done" if done else "open"


@functools.lru_cache(maxsize=8)
def _measured(encoded: bytes) -> Measured:
    """Return the figures of versions, which are given as JSON so that they are worked out once while they stay."""
    found = msgspec.json.decode(encoded, type=RoundVersions)
    measured = agreement(found.articles, positions=found.positions, unseen=found.unseen)
    left = Counter((one.article, one.coder or "") for one in measured.excluded if one.reason == NOT_LOOKED_AT)
    return Measured(
        agreement=measured,
        not_looked_at=tuple(
            NotLookedAt(article=article, reviewer=reviewer, statements=often)
            for (article, reviewer), often in left.items()
        ),
        gone=found.gone,
    )


PAGE = Page(
    name="agreement",
    path="/agreement",
    query=AgreementQuery,
    result=Rounds,
    load=load,
    summary="List blind rounds of several reviewers, how far one is, and how far its reviewers agree.",
    view=lambda _, __, ___: ALPHAS,
    menu="correct",
    exports={
        "csv": Export(
            "text/csv; charset=utf-8",
            lambda _, result, __: written(
                result.current.measured.agreement if result.current and result.current.measured else None
            ),
        )
    },
    style=True,
)
