"""Settling an article of a blind round: what its reviewers differ about, side by side, and whose version holds."""

from __future__ import annotations

import msgspec

from ujar.ledger.loading import load_head
from ujar.ledger.outline import references
from ujar.ledger.reviews.comparing import compare
from ujar.ledger.reviews.rounds import find_round
from ujar.ledger.reviews.settled import winners
from ujar.ledger.reviews.settling import Settlement, settlement
from ujar.ledger.rows import ArticleRef
from ujar.web.app.desk import Desk
from ujar.web.app.page import Page, Query
from ujar.web.app.problems import Absent
from ujar.web.app.reviewing.sides import Differing, differing_in

__all__ = ["PAGE", "SettleQuery", "Settling"]


class SettleQuery(Query, frozen=True, kw_only=True):
    """Which article of which round."""

    round: int
    article: str


class Settling(msgspec.Struct, frozen=True, kw_only=True):
    """What has to be settled. `alike` counts the records that somebody decided about and all have alike.

    `settled` says how it was settled already, None where it was not.
    """

    round: int
    name: str
    reviewers: tuple[str, ...]
    article: ArticleRef
    disagreements: tuple[Differing, ...]
    alike: int
    settled: Settlement | None


def load(desk: Desk, query: SettleQuery) -> Settling:
    """Return where the reviewers differ.

    Raises:
        Absent: the article is not in the ledger.
        InvalidDecision: there is no such round or article in it, or a reviewer is not done.
    """
    ledger = desk.ledger
    with ledger.connection.snapshot():
        head = load_head(ledger.connection, query.article)
        if head is None:
            raise Absent(f"There is no article {query.article!r} in this ledger.")
        found = find_round(ledger.connection, query.round, query.article)
        compared = compare(ledger.connection, query.round, query.article)
        settled = settlement(ledger, query.round, query.article)
        holds = settled is not None and not settled.taken_back
        held = winners(ledger, query.round, query.article, compared) if holds else {}
        return Settling(
            round=found.number,
            name=found.name,
            reviewers=found.reviewers,
            article=references(ledger, [query.article])[query.article],
            disagreements=differing_in(ledger, head.text, compared, held),
            alike=sum(not one.differ and bool(one.marked) for one in compared),
            settled=settled,
        )


PAGE = Page(
    name="settle",
    path="/settle",
    query=SettleQuery,
    result=Settling,
    load=load,
    summary="Show where the reviewers of an article in a blind round differ, when all of them are done.",
    script=True,
    style=True,
)
