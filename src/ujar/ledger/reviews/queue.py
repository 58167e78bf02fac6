"""What to review next: statements that nobody has reviewed, the most instructive or the next in place."""

from __future__ import annotations

import heapq
from collections import Counter
from typing import TYPE_CHECKING, Literal, NamedTuple, get_args

from ujar.errors import InvalidQuery
from ujar.ledger import codec
from ujar.ledger.assembly import STATEMENT, statement
from ujar.ledger.connection import Connection
from ujar.ledger.rows import StatementRow
from ujar.ledger.runs import storable
from ujar.ledger.search import query_of

if TYPE_CHECKING:
    from ujar.ledger.ledger import Ledger

__all__ = ["QueueOrder", "next_after", "queue"]

QueueOrder = Literal["instructive", "place"]

_CANDIDATES = 600
"""Statements nearest to an even score that are compared."""
_NEAREST = (1_000, 20_000)
"""Among how many on either side of an even score these are looked for: further only where too few are open."""
_SEEN = 2_000
"""Statements reviewed last, whose cues and speakers count as seen."""
_EVEN = 0.5

# What a reviewer has in a blind round is in no table of states, so that it is asked of the log; what others decided
# before the round does not count in it.
_OPEN = """
    (NOT EXISTS (SELECT 1 FROM review_states WHERE statement = s.id)
        OR EXISTS (SELECT 1 FROM round_articles AS oa JOIN round_reviewers AS ow ON ow.round = oa.round
            AND ow.reviewer = :who WHERE oa.article = s.article AND oa.settled IS NULL))
    AND NOT EXISTS (SELECT 1 FROM round_articles AS ra JOIN round_finished AS rf ON rf.round = ra.round
        AND rf.article = ra.article AND rf.reviewer = :who WHERE ra.article = s.article AND ra.settled IS NULL)
    AND NOT EXISTS (SELECT 1 FROM reviews AS r JOIN review_entries AS e ON e.number = r.entry
        WHERE r.statement = s.id AND r.record = 'statement' AND r.reviewer = :who
        AND e.round IS NOT NULL AND NOT e.undone)
""".replace(":who", "?1")
_WANTED = """
    (?3 IS NULL OR s.number IN (SELECT rowid FROM statements_fts WHERE statements_fts MATCH ?3))
    AND (?4 IS NULL OR s.article IN (
        SELECT id FROM articles WHERE instr(lower(coalesce(title, '') || ' ' || coalesce(path, '')), lower(?4)) > 0))
"""
_NEAR = f"""
    SELECT s.id, s.score, s.cue FROM (
        SELECT * FROM (
            SELECT id, number, score, cue, article FROM statements WHERE score >= {_EVEN} ORDER BY score LIMIT ?2)
        UNION ALL SELECT * FROM (
            SELECT id, number, score, cue, article FROM statements WHERE score < {_EVEN} ORDER BY score DESC LIMIT ?2)
    ) AS s WHERE {_OPEN} AND {_WANTED} ORDER BY abs(s.score - {_EVEN}), s.id LIMIT {_CANDIDATES}
"""  # noqa: S608 - constants
_SPEAKERS = """
    SELECT sp.statement, coalesce(m.actor, sp.actor) FROM statement_speakers AS sp
    JOIN statements AS s ON s.id = sp.statement
    LEFT JOIN actor_members AS m ON m.article = s.article AND m.local = sp.actor
    WHERE sp.statement IN (SELECT value FROM json_each(?))
"""
_REVIEWED = """
    SELECT s.id, s.cue FROM (SELECT statement FROM review_states ORDER BY review DESC LIMIT ?) AS x
    JOIN statements AS s ON s.id = x.statement
"""
_ROWS = f"""
    SELECT {STATEMENT} FROM json_each(?) AS wanted
    JOIN statements AS s ON s.id = wanted.value JOIN articles AS a ON a.id = s.article ORDER BY wanted.key
"""  # noqa: S608 - constants
_ORDER = "a.published_from IS NULL, a.published_from, a.published_to, a.path, a.id"
_BY_PLACE = f"""
    SELECT {STATEMENT} FROM articles AS a CROSS JOIN statements AS s ON s.article = a.id
    WHERE {_OPEN} AND {_WANTED} ORDER BY {_ORDER}, s.position LIMIT ?2
"""  # noqa: S608 - constants
_HERE = f"""
    SELECT s.id FROM statements AS s WHERE s.article = ?2 AND s.position > ?3 AND {_OPEN} ORDER BY s.position LIMIT 1
"""  # noqa: S608 - constants
_FURTHER = f"""
    SELECT s.id FROM articles AS a CROSS JOIN statements AS s ON s.article = a.id
    WHERE (a.published_from IS NULL, coalesce(a.published_from, ''), coalesce(a.published_to, ''), coalesce(a.path, ''),
        a.id) > (SELECT published_from IS NULL, coalesce(published_from, ''), coalesce(published_to, ''),
        coalesce(path, ''), id FROM articles WHERE id = ?2)
        AND (a.published_from IS NULL) >= (SELECT published_from IS NULL FROM articles WHERE id = ?2)
        AND {_OPEN} ORDER BY {_ORDER}, s.position LIMIT 1
"""  # noqa: S608 - constants
_PLACE = "SELECT article, position FROM statements WHERE id = ?"
_PLACE_OF_REJECTED = """
    SELECT r.article, coalesce((
        SELECT max(s.position) FROM statements AS s WHERE s.article = r.article
        AND json_extract(s.content_spans, '$[0][0]') < json_extract(r.spans, '$[0][0]')), -1)
    FROM reviews AS r WHERE r.statement = ? ORDER BY r.id LIMIT 1
"""


class _Candidate(NamedTuple):
    """A statement as far as the order needs it; `traits` are its cue and its speakers."""

    uncertainty: float
    traits: tuple[str, ...]


class _Wanted(NamedTuple):
    """Which statements: those that fit a query for words, and those of articles with a title; None for all."""

    words: str | None
    title: str | None


def queue(
    ledger: Ledger,
    reviewer: str,
    *,
    limit: int = 50,
    order: QueueOrder = "instructive",
    words: str | None = None,
    title: str | None = None,
) -> list[StatementRow]:
    """Return statements that nobody has reviewed, and this reviewer not in a blind round.

    `place`: by article, the oldest first, as listings go. `instructive`: a decision teaches most where the machine is
    least sure and where little like it was decided so far. A statement counts 1 - |2 score - 1| for its uncertainty (1
    at a score of 0.5), and for each of its cue and its rarest speaker 1 / (2 + 2n), where n is how often that was among
    the 2,000 statements reviewed last. What is chosen counts as seen for what comes after it, so that a list does not
    ask for one speaker fifty times. Only the 600 open statements nearest to an even score are compared, of the 20,000
    on either side of it: so it takes the same time in a ledger of any size. Where nearly all of these were reviewed,
    the rest of the list is by place. Cf. Lewis and Gale (1994), A sequential algorithm for training text classifiers.

    `words` have to be in the statement, `title` in the title or the path of its article.

    Raises:
        InvalidQuery: the order is unknown, or `words` holds no word.
    """
    if order not in get_args(QueueOrder):
        raise InvalidQuery(f"There is no order {order!r}: choose instructive or place.", path=ledger.path)
    connection = ledger.connection
    wanted = _Wanted(
        None if words is None else query_of(words, path=ledger.path), None if title is None else storable(title)
    )
    with connection.snapshot():
        if order == "place":
            return [statement(row) for row in connection.execute(_BY_PLACE, (reviewer, max(limit, 0), *wanted))]
        chosen = _instructive(connection, reviewer, max(limit, 0), wanted)
        rows = [statement(row) for row in connection.execute(_ROWS, (codec.to_json(chosen),))]
        if len(rows) < limit:
            rest = map(statement, connection.execute(_BY_PLACE, (reviewer, limit, *wanted)))
            rows += [row for row in rest if row.id not in chosen][: limit - len(rows)]
        return rows


def next_after(ledger: Ledger, reviewer: str, after: str) -> StatementRow | None:
    """Return the next statement by place that nobody has reviewed, None after the last.

    `after` is the id of a statement, of one that was rejected too.
    """
    connection = ledger.connection
    with connection.snapshot():
        place = connection.execute(_PLACE, (after,)).fetchone()
        place = place or connection.execute(_PLACE_OF_REJECTED, (after,)).fetchone()
        if place is None:
            return None
        article, position = place
        row = connection.execute(_HERE, (reviewer, article, position)).fetchone()
        if row is None:
            row = connection.execute(_FURTHER, (reviewer, article)).fetchone()
        if row is None:
            return None
        (found,) = (statement(one) for one in connection.execute(_ROWS, (codec.to_json([row[0]]),)))
        return found


def _instructive(connection: Connection, reviewer: str, limit: int, wanted: _Wanted) -> list[str]:
    near: list[tuple[str, float, str | None]] = []
    for nearest in _NEAREST:
        near = connection.execute(_NEAR, (reviewer, nearest, *wanted)).fetchall()
        if len(near) >= limit:
            break
    reviewed = connection.execute(_REVIEWED, (_SEEN,)).fetchall()
    speakers: dict[str, list[str]] = {}
    ids = codec.to_json([identifier for identifier, *_ in (*near, *reviewed)])
    for identifier, actor in connection.execute(_SPEAKERS, (ids,)):
        speakers.setdefault(identifier, []).append(f"speaker {actor}")
    seen: Counter[str] = Counter()
    for identifier, cue in reviewed:
        seen.update(_traits(cue, speakers.get(identifier, [])))
    candidates = {
        identifier: _Candidate(1 - abs(2 * score - 1), _traits(cue, speakers.get(identifier, [])))
        for identifier, score, cue in near
    }
    # What is seen only grows, so that a worth only falls: whoever is still first when counted again is the best.
    waiting = [(-_worth(one, seen), identifier) for identifier, one in candidates.items()]
    heapq.heapify(waiting)
    chosen: list[str] = []
    while waiting and len(chosen) < limit:
        before, identifier = heapq.heappop(waiting)
        worth = -_worth(candidates[identifier], seen)
        if worth > before:
            heapq.heappush(waiting, (worth, identifier))
            continue
        chosen.append(identifier)
        seen.update(candidates[identifier].traits)
    return chosen


def _traits(cue: str | None, speakers: list[str]) -> tuple[str, ...]:
    return (*(() if cue is None else (f"cue {cue.casefold()}",)), *speakers)


def _worth(one: _Candidate, seen: Counter[str]) -> float:
    cue = max((1 / (2 + 2 * seen[trait]) for trait in one.traits if trait.startswith("cue ")), default=0.0)
    speaker = max((1 / (2 + 2 * seen[trait]) for trait in one.traits if trait.startswith("speaker ")), default=0.0)
    return one.uncertainty + cue + speaker
