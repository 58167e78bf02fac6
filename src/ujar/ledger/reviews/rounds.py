"""Blind rounds: several reviewers decide about the same articles, and none is shown what the others decided.

While an article is open in a round, what its reviewers decide about it is recorded and has no effect on the records.
Each works on the machine's records with the own decisions laid over them. When all are done, their versions are
compared (`ujar.ledger.reviews.comparing`) and settled (`ujar.ledger.reviews.settling`).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

import msgspec

from ujar.errors import InvalidDecision
from ujar.ledger import codec
from ujar.ledger.clock import now
from ujar.ledger.connection import Connection
from ujar.ledger.reviews.desk import machine_of, name_of, open_round, own_decisions
from ujar.ledger.reviews.overlay import Laid, lay
from ujar.records import Article

if TYPE_CHECKING:
    from ujar.ledger.ledger import Ledger

__all__ = ["Round", "find_round", "finished", "laid_by", "not_looked_at", "reopen", "rounds", "start_round", "version"]

_INSERT = "INSERT INTO review_rounds (name, started, started_by) VALUES (?, ?, ?)"
_MISSING = "SELECT value FROM json_each(?) WHERE value NOT IN (SELECT id FROM articles)"
_OPEN = """
    SELECT a.article, r.name FROM round_articles AS a JOIN review_rounds AS r ON r.number = a.round
    WHERE a.settled IS NULL AND a.article IN (SELECT value FROM json_each(?))
"""
_ROUNDS = """
    SELECT number, name, started, started_by,
        (SELECT json_group_array(reviewer) FROM
            (SELECT reviewer FROM round_reviewers WHERE round = number ORDER BY reviewer)),
        (SELECT json_group_array(article) FROM
            (SELECT article FROM round_articles WHERE round = number ORDER BY article)),
        (SELECT json_group_array(article) FROM
            (SELECT article FROM round_articles WHERE round = number AND settled IS NOT NULL ORDER BY article)),
        (SELECT json_group_array(json_array(article, reviewer)) FROM
            (SELECT article, reviewer FROM round_finished WHERE round = number ORDER BY article, reviewer))
    FROM review_rounds ORDER BY number
"""
_FINISH = "INSERT OR IGNORE INTO round_finished (round, article, reviewer, finished) VALUES (?, ?, ?, ?)"
_REOPEN = "DELETE FROM round_finished WHERE round = ? AND article = ? AND reviewer = ?"

_FINISHED = msgspec.json.Decoder(tuple[tuple[str, str], ...])


class Round(msgspec.Struct, frozen=True, kw_only=True):
    """A blind round. `finished` are pairs of article and reviewer who is done with it; `settled` are articles."""

    number: int
    name: str
    started: str
    started_by: str
    reviewers: tuple[str, ...]
    articles: tuple[str, ...]
    settled: tuple[str, ...]
    finished: tuple[tuple[str, str], ...]

    def waiting(self, article: str) -> tuple[str, ...]:
        """Return the reviewers who are not done with an article."""
        return tuple(name for name in self.reviewers if (article, name) not in self.finished)


def start_round(ledger: Ledger, name: str, reviewers: Sequence[str], articles: Sequence[str], *, by: str) -> int:
    """Start a blind round on articles, given by their ids; return its number.

    Raises:
        InvalidDecision: the name is taken, there are fewer than two reviewers, an article is not in the ledger or in
            another round that is open.
    """
    connection = ledger.connection
    path = ledger.path
    names = sorted({name_of(one, path=path) for one in reviewers})
    if len(names) < 2:
        raise InvalidDecision("A round needs two reviewers or more.", path=path)
    title = " ".join(name.split())
    if not title:
        raise InvalidDecision("A round needs a name.", path=path)
    wanted = list(dict.fromkeys(articles))
    if not wanted:
        raise InvalidDecision("A round needs at least one article.", path=path)
    with connection.transaction(durable=True):
        if connection.execute("SELECT 1 FROM review_rounds WHERE name = ?", (title,)).fetchone():
            raise InvalidDecision(f"There is a round {title!r} already: give another name.", path=path)
        for (article,) in connection.execute(_MISSING, (codec.to_json(wanted),)):
            raise InvalidDecision(f"There is no article {article!r} in the ledger.", path=path)
        for article, other in connection.execute(_OPEN, (codec.to_json(wanted),)):
            raise InvalidDecision(f"{article} is open in the round {other!r}: settle it there first.", path=path)
        number = connection.execute(_INSERT, (title, now(), name_of(by, path=path))).lastrowid or 0
        connection.executemany("INSERT INTO round_reviewers VALUES (?, ?)", ((number, one) for one in names))
        connection.executemany(
            "INSERT INTO round_articles (round, article) VALUES (?, ?)", ((number, one) for one in wanted)
        )
    return number


def rounds(ledger: Ledger) -> Iterator[Round]:
    """Yield the rounds in the order in which they were started."""
    return _rounds(ledger.connection)


def find_round(connection: Connection, number: int, article: str) -> Round:
    """Return a round that an article is in.

    Raises:
        InvalidDecision: there is no such round, or the article is not in it.
    """
    found = next((one for one in _rounds(connection) if one.number == number), None)
    if found is None or article not in found.articles:
        which = f"no round {number}" if found is None else f"no article {article!r} in the round {found.name!r}"
        raise InvalidDecision(f"There is {which}.", path=connection.path)
    return found


def finished(ledger: Ledger, round: int, reviewer: str, article: str) -> tuple[str, ...]:
    """Say that a reviewer is done with an article of a round; return who is not yet.

    Raises:
        InvalidDecision: there is no such round, article or reviewer in it.
    """
    connection = ledger.connection
    with connection.transaction(durable=True):
        name = _reviewer(connection, round, reviewer, article)
        connection.execute(_FINISH, (round, article, name, now()))
        return find_round(connection, round, article).waiting(article)


def not_looked_at(ledger: Ledger, article: str, reviewer: str) -> tuple[int, int]:
    """Return how many statements of an article in an open round a reviewer decided nothing about, and of how many.

    None for who does not review it in a round, or where the article is gone.
    """
    connection = ledger.connection
    with connection.snapshot():
        if open_round(connection, article, reviewer) is None:
            return 0, 0
        if connection.execute("SELECT 1 FROM articles WHERE id = ?", (article,)).fetchone() is None:
            return 0, 0
        laid = laid_by(connection, article, reviewer)
    left = [one for one in laid.article.statements if one.id not in laid.states]
    return len(left), len({one.id for one in laid.article.statements} | laid.states.keys())


def reopen(ledger: Ledger, round: int, reviewer: str, article: str) -> None:
    """Take back that a reviewer is done with an article, as long as the others are not all done.

    Raises:
        InvalidDecision: there is no such round, article or reviewer in it, or the versions can be compared already.
    """
    connection = ledger.connection
    with connection.transaction(durable=True):
        name = _reviewer(connection, round, reviewer, article)
        if not find_round(connection, round, article).waiting(article):
            raise InvalidDecision(
                f"All reviewers are done with {article}, so that their versions can be seen: settle it.",
                path=ledger.path,
            )
        connection.execute(_REOPEN, (round, article, name))


def version(ledger: Ledger, article: str, reviewer: str) -> Article:
    """Return the machine's article with a reviewer's own decisions laid over it, and nobody else's.

    Raises:
        InvalidDecision: there is no such article.
    """
    with ledger.connection.snapshot():
        return laid_by(ledger.connection, article, reviewer).article


def laid_by(connection: Connection, article: str, reviewer: str, *, round: int | None = None) -> Laid:
    """Return the same with what became of each decision; with a `round`, as the reviewer left it there.

    Raises:
        InvalidDecision: there is no such article.
    """
    return lay(machine_of(connection, article), own_decisions(connection, article, reviewer, round=round))


def _rounds(connection: Connection) -> Iterator[Round]:
    for number, name, started, started_by, *lists in connection.rows(_ROUNDS):
        reviewers, articles, settled, done = lists
        yield Round(
            number=number, name=name, started=started, started_by=started_by, reviewers=codec.strings(reviewers),
            articles=codec.strings(articles), settled=codec.strings(settled), finished=_FINISHED.decode(done),
        )  # fmt: skip


def _reviewer(connection: Connection, round: int, reviewer: str, article: str) -> str:
    name = name_of(reviewer, path=connection.path)
    found = find_round(connection, round, article)
    if name not in found.reviewers:
        raise InvalidDecision(
            f"{name} does not review in the round {found.name!r}: {', '.join(found.reviewers)} do.",
            path=connection.path,
        )
    return name
