"""The article as a reviewer has it before a decision, and the one way in which decisions come into the log."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, NamedTuple

from ujar.errors import InvalidDecision
from ujar.ledger.connection import Connection
from ujar.ledger.loading import load
from ujar.ledger.reviews.effect import holding, machine_article, refresh
from ujar.ledger.reviews.overlay import Laid, lay
from ujar.ledger.reviews.records import Decision, Draft, decisions_of, write_entry
from ujar.records import Article, Statement

if TYPE_CHECKING:
    from ujar.ledger.ledger import Ledger

__all__ = [
    "Desk",
    "article_of",
    "decide",
    "machine_of",
    "name_of",
    "open_desk",
    "open_round",
    "own_decisions",
    "shared_desk",
]

_OPEN_ROUND = """
    SELECT a.round, EXISTS (
        SELECT 1 FROM round_finished AS f WHERE f.round = a.round AND f.article = a.article AND f.reviewer = w.reviewer
    ) FROM round_articles AS a JOIN round_reviewers AS w ON w.round = a.round
    WHERE a.article = ? AND a.settled IS NULL AND w.reviewer = ?
"""
_ARTICLE_OF = """
    SELECT article FROM statements WHERE id = ?1
    UNION SELECT article FROM reviews WHERE statement = ?1 LIMIT 1
"""
_OWN = "r.article = ?1 AND r.reviewer = ?2 AND NOT e.undone"
# Until an article is settled, what its reviewers decide about it is of the round. Moments are whole seconds: in the one
# in which the round was started, the order of the log decides.
_OWN_IN_ROUND = f"""
    {_OWN} AND (e.round = ?3 OR EXISTS (
        SELECT 1 FROM review_rounds AS o WHERE o.number = ?3 AND (e.decided < o.started OR (
            e.decided = o.started AND e.number < coalesce((
                SELECT min(number) FROM review_entries WHERE decision = 'settle' AND decided >= o.started
            ), e.number + 1)))))
"""  # noqa: S608 - constants


class Desk(NamedTuple):
    """An article as one reviewer has it: as it is for all, or in a blind round with the reviewer's own decisions."""

    laid: Laid
    machine: Article
    round: int | None
    path: str

    @property
    def article(self) -> Article:
        """The records that hold for this reviewer."""
        return self.laid.article

    def statement(self, identifier: str) -> Statement:
        """Return a statement of the article.

        Raises:
            InvalidDecision: it is not there, or was rejected.
        """
        for one in self.article.statements:
            if one.id == identifier:
                return one
        mark = self.laid.states.get(identifier)
        if mark is not None:
            raise InvalidDecision(
                f"{identifier} was rejected by {mark.decision.reviewer}: take that back first.", path=self.path
            )
        raise InvalidDecision(
            f"There is no statement {identifier!r}: `ujar statements {self.path} --csv` lists them.", path=self.path
        )


def open_round(connection: Connection, article: str, reviewer: str) -> tuple[int, bool] | None:
    """Return the open round in which a person reviews an article, and whether that is finished; None for none."""
    row = connection.execute(_OPEN_ROUND, (article, reviewer)).fetchone()
    return None if row is None else (row[0], bool(row[1]))


def own_decisions(connection: Connection, article: str, reviewer: str, *, round: int | None = None) -> list[Decision]:
    """Return the decisions of one person on an article that were not taken back, in order.

    With a `round` only those that count in it: not what the person decided, or settled, after it was settled there.
    """
    if round is None:
        return list(decisions_of(connection, _OWN, (article, reviewer)))
    return list(decisions_of(connection, _OWN_IN_ROUND, (article, reviewer, round)))


def article_of(connection: Connection, statement: str) -> str:
    """Return the article of a statement, of one that was rejected or is seen by its reviewer alone too.

    Raises:
        InvalidDecision: nothing in the ledger has this id.
    """
    row = connection.execute(_ARTICLE_OF, (statement,)).fetchone()
    if row is None:
        raise InvalidDecision(
            f"There is no statement {statement!r}: `ujar statements {connection.path} --csv` lists them.",
            path=connection.path,
        )
    return str(row[0])


def open_desk(connection: Connection, article: str, reviewer: str) -> Desk:
    """Return an article as one reviewer has it.

    Raises:
        InvalidDecision: there is no such article.
    """
    round_ = open_round(connection, article, reviewer)
    if round_ is None:
        return shared_desk(connection, article)
    machine = machine_of(connection, article)
    laid = lay(machine, own_decisions(connection, article, reviewer))
    return Desk(laid, machine, round_[0], connection.path)


def shared_desk(connection: Connection, article: str) -> Desk:
    """Return an article as it is for all.

    Raises:
        InvalidDecision: there is no such article.
    """
    machine = machine_of(connection, article)
    return Desk(lay(machine, holding(connection, article)), machine, None, connection.path)


def machine_of(connection: Connection, article: str) -> Article:
    """Return an article of the ledger with the records that the machine made.

    Raises:
        InvalidDecision: there is no such article.
    """
    there = load(connection, article)
    if there is None:
        raise InvalidDecision(
            f"There is no article {article!r}: `ujar articles {connection.path} --csv` lists them.",
            path=connection.path,
        )
    return machine_article(connection, there)


def decide(
    ledger: Ledger,
    article: str,
    drafts: Callable[[Desk], Iterable[Draft]],
    *,
    decision: str,
    by: str,
    summary: Callable[[Desk], str],
    note: str | None,
) -> int:
    """Write one entry about one article and put it into effect; call inside a transaction. Return its number.

    Raises:
        InvalidDecision: the reviewer has no name, has finished the article in its round, or what `drafts` says.
    """
    connection = ledger.connection
    reviewer = name_of(by, path=ledger.path)
    desk = open_desk(connection, article, reviewer)
    found = open_round(connection, article, reviewer)
    if found is not None and found[1]:
        raise InvalidDecision(
            f"{reviewer} has finished {article} in its round: open it again there before deciding more.",
            path=ledger.path,
        )
    text = summary(desk)
    made = [(desk.machine, draft) for draft in drafts(desk)]
    entry = write_entry(connection, decision, made, by=reviewer, summary=text, note=note, round=desk.round)
    if desk.round is None:
        refresh(connection, article)
    return entry


def name_of(reviewer: str, *, path: str) -> str:
    """Return the name of a reviewer in one form.

    Raises:
        InvalidDecision: it is empty.
    """
    name = " ".join(reviewer.split())
    if not name:
        raise InvalidDecision("Every decision has a name to it: say who decides.", path=path)
    return name
