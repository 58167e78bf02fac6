"""The versions of all reviewers of a blind round, for measuring how far they agree."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

import msgspec

from ujar.errors import InvalidDecision
from ujar.ledger.canonical.members import PEOPLE
from ujar.ledger.connection import Connection
from ujar.ledger.reviews.desk import machine_of, own_decisions
from ujar.ledger.reviews.overlay import lay
from ujar.ledger.reviews.records import Coded, Decision
from ujar.ledger.reviews.rounds import rounds
from ujar.link.issues import Position
from ujar.records import Article

if TYPE_CHECKING:
    from ujar.ledger.ledger import Ledger

__all__ = ["RoundVersions", "versions"]

_THERE = "SELECT 1 FROM articles WHERE id = ?"
_CODES = """
    SELECT c.statement, c.issue, c.position FROM statement_issues AS c
    JOIN statements AS s ON s.id = c.statement WHERE s.article = ? AND c.made_by <> ?
"""
Codes = dict[tuple[str, str], Position]


class RoundVersions(msgspec.Struct, frozen=True, kw_only=True):
    """What each reviewer of a round has, by name: the articles, and positions by statement and issue.

    They are as the reviewers left them, whatever was settled or decided since; positions that nobody decided about
    are those that the machine gives now. `gone` are articles of the round that are no longer in the ledger.
    """

    articles: dict[str, list[Article]]
    positions: dict[str, dict[str, dict[str, Position]]]
    gone: tuple[str, ...]


def versions(ledger: Ledger, round: int) -> RoundVersions:
    """Return the versions of a round in which all reviewers are done with all articles.

    Raises:
        InvalidDecision: there is no such round, or a reviewer is not done: the others would not be blind.
    """
    connection = ledger.connection
    with connection.snapshot():
        found = next((one for one in rounds(ledger) if one.number == round), None)
        if found is None:
            raise InvalidDecision(f"There is no round {round}.", path=ledger.path)
        waiting = sorted({name for article in found.articles for name in found.waiting(article)})
        if waiting:
            raise InvalidDecision(
                f"The versions of the round {found.name!r} are shown when all are done: {', '.join(waiting)} still "
                "review.",
                path=ledger.path,
            )
        articles: dict[str, list[Article]] = {name: [] for name in found.reviewers}
        positions: dict[str, dict[str, dict[str, Position]]] = {name: {} for name in found.reviewers}
        gone = []
        for article in found.articles:
            if connection.execute(_THERE, (article,)).fetchone() is None:
                gone.append(article)
                continue
            machine = machine_of(connection, article)
            decided = {name: own_decisions(connection, article, name, round=round) for name in found.reviewers}
            codes = _machine_codes(connection, article, decided.values())
            for name, own in decided.items():
                laid = lay(machine, own)
                marked = {key: mark.position for key, mark in laid.codes.items()}
                articles[name].append(laid.article)
                for (statement, issue), position in {**codes, **marked}.items():
                    if position is not None:
                        positions[name].setdefault(statement, {})[issue] = position
    return RoundVersions(articles=articles, positions=positions, gone=tuple(gone))


def _machine_codes(connection: Connection, article: str, decided: Iterable[Iterable[Decision]]) -> Codes:
    """Return the positions that the machine gave. Where one was settled otherwise, the log has what was before."""
    codes: Codes = {
        (statement, issue): position
        for statement, issue, position in connection.execute(_CODES, (article, PEOPLE)).fetchall()
    }
    for own in decided:
        first: dict[tuple[str, str], Coded | None] = {}
        for one in own:
            coded = next((record for record in (one.before, one.after) if isinstance(record, Coded)), None)
            if coded is not None:
                first.setdefault((one.statement, coded.issue), one.before if isinstance(one.before, Coded) else None)
        codes |= {key: before.position for key, before in first.items() if before is not None}
    return codes
