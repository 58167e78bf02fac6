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

    They are as the reviewers left them, whatever was settled or decided since. `unseen` are the statements, by id,
    that the machine suggested and the reviewer decided nothing about. Links and positions that no reviewer decided
    about are left out; where one did, the others who decided about the statement have what they left as it was.
    `gone` are articles of the round that are no longer in the ledger.
    """

    articles: dict[str, list[Article]]
    positions: dict[str, dict[str, dict[str, Position]]]
    unseen: dict[str, list[str]]
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
        result = RoundVersions(
            articles={name: [] for name in found.reviewers},
            positions={name: {} for name in found.reviewers},
            unseen={name: [] for name in found.reviewers},
            gone=tuple(one for one in found.articles if connection.execute(_THERE, (one,)).fetchone() is None),
        )
        for article in found.articles:
            if article not in result.gone:
                _add(connection, result, article, round)
    return result


def _add(connection: Connection, result: RoundVersions, article: str, round: int) -> None:
    """Add the versions of one article."""
    machine = machine_of(connection, article)
    decided = {name: own_decisions(connection, article, name, round=round) for name in result.articles}
    laid = {name: lay(machine, own) for name, own in decided.items()}
    linked = {key for one in laid.values() for key in one.links}
    coded = {key for one in laid.values() for key in one.codes}
    codes = _machine_codes(connection, article, decided.values())
    for name, one in laid.items():
        links = tuple(link for link in one.article.links if (link.from_, link.to, link.relation) in linked)
        result.articles[name].append(msgspec.structs.replace(one.article, links=links))
        result.unseen[name] += [statement.id for statement in one.article.statements if statement.id not in one.states]
        left = {key: position for key, position in codes.items() if key in coded and key[0] in one.states}
        marked = {key: mark.position for key, mark in one.codes.items()}
        for (statement, issue), position in {**left, **marked}.items():
            if position is not None:
                result.positions[name].setdefault(statement, {})[issue] = position


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
