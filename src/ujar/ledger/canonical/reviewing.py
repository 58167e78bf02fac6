"""What people decide about actors: merge, split, rename, side, suggestions; every change can be taken back.

    from ujar.ledger import Ledger, reviewing

    with Ledger.open("dispute.db", create=False) as ledger:
        reviewing.merge(ledger, "v-zelensky", "volodymyr-zelensky", by="rina")

An actor is named by its id, or by a name or alias that it alone has. Statements follow at once, because they reach the
name of their speaker through the membership.
"""

from __future__ import annotations

from collections.abc import Sequence

from ujar.errors import InvalidDecision
from ujar.ledger import codec
from ujar.ledger.canonical.changes import recorded
from ujar.ledger.canonical.lookup import find_actor
from ujar.ledger.canonical.members import PEOPLE, is_by_people, members_of
from ujar.ledger.canonical.resolution import new_actor
from ujar.ledger.connection import Connection
from ujar.ledger.ledger import Ledger

__all__ = ["accept", "merge", "reject", "rename", "set_side", "split"]

_NAME = "SELECT name FROM canonical_actors WHERE id = ?"
_NAMED_BY = "SELECT named_by FROM canonical_actors WHERE id = ?"
_KEEP_NAME = "UPDATE canonical_actors SET name = ?, named_by = ? WHERE id = ?"
_COUNT = "SELECT count(DISTINCT article) FROM actor_members WHERE actor = ?"
_MOVE = "UPDATE actor_members SET actor = ?, score = 1.0, reason = ?, made_by = ? WHERE actor = ?"
_MOVE_ONE = """
    UPDATE actor_members SET actor = ?, score = 1.0, reason = ?, made_by = ?
    WHERE article = ? AND local = ? AND actor = ?
"""
_SUGGESTION = "SELECT actor, other, state FROM actor_suggestions WHERE number = ?"
_SUGGESTIONS_BETWEEN = "DELETE FROM actor_suggestions WHERE (actor = ? AND other = ?) OR (actor = ? AND other = ?)"
_ARTICLES = """
    SELECT id FROM articles WHERE id IN (SELECT value FROM json_each(?)) OR path IN (SELECT value FROM json_each(?))
"""
_REJECTED = """
    INSERT INTO actor_suggestions (actor, other, article, local, score, reason, made_by, state)
    VALUES (?, ?, ?, ?, 0.0, ?, ?, 'rejected') ON CONFLICT DO NOTHING
"""


def merge(ledger: Ledger, first: str, second: str, *, into: str | None = None, by: str) -> str:
    """Make one actor of two and return its id: `into`, else the one that more articles name.

    The actor that is named as `into` keeps its name, unless a person gave one to the other alone.

    Raises:
        InvalidDecision: one of them is not there, they are the same, or `into` is neither.
    """
    connection = ledger.connection
    with connection.transaction(durable=True):
        one, other = find_actor(connection, first), find_actor(connection, second)
        if one == other:
            raise InvalidDecision(f"{first!r} and {second!r} are the same actor already: {one}.", path=ledger.path)
        kept = find_actor(connection, into) if into is not None else _larger(connection, one, other)
        if kept not in (one, other):
            raise InvalidDecision(f"--into names one of the two: {one} or {other}.", path=ledger.path)
        gone = other if kept == one else one
        _merge(connection, kept, gone, decision="merge", by=by, named=into is not None)
    return kept


def rename(ledger: Ledger, actor: str, name: str, *, by: str) -> str:
    """Give an actor another name, which it keeps whatever articles say; return its id.

    Raises:
        InvalidDecision: there is no such actor, or the name is empty.
    """
    connection = ledger.connection
    new = " ".join(name.split())
    if not new:
        raise InvalidDecision("A name needs at least one letter.", path=ledger.path)
    with connection.transaction(durable=True):
        found = find_actor(connection, actor)
        summary = f"{_name(connection, found)!r} ({found}) is called {new!r}"
        with recorded(connection, "rename", by=by, summary=summary, actors=(found,)):
            sql = "UPDATE canonical_actors SET name = ?, named_by = ? WHERE id = ?"
            connection.execute(sql, (new, PEOPLE, found))
    return found


def set_side(ledger: Ledger, actor: str, side: str | None, *, by: str) -> str:
    """Put an actor on a side, a free word, or on none; return its id.

    Raises:
        InvalidDecision: there is no such actor.
    """
    connection = ledger.connection
    with connection.transaction(durable=True):
        found = find_actor(connection, actor)
        summary = (
            f"{_name(connection, found)!r} ({found}) is on the side of {side!r}" if side else f"{found} has no side"
        )
        with recorded(connection, "side", by=by, summary=summary, actors=(found,)):
            sql = "UPDATE canonical_actors SET side = ?, side_by = ? WHERE id = ?"
            connection.execute(sql, (side or None, PEOPLE, found))
    return found


def split(ledger: Ledger, actor: str, articles: Sequence[str], *, by: str) -> str:
    """Make a new actor of what some articles (ids or paths) say of an actor; return its id.

    Raises:
        InvalidDecision: there is no such actor, an article does not name it, or all its articles were given.
    """
    connection = ledger.connection
    with connection.transaction(durable=True):
        found = find_actor(connection, actor)
        listed = codec.to_json(list(articles))
        ids = {identifier for (identifier,) in connection.execute(_ARTICLES, (listed, listed))}
        members = members_of(connection, found)
        leaving = [member for member in members if member.article in ids]
        if not leaving:
            raise InvalidDecision(
                f"None of these articles names {found}: `ujar articles {ledger.path} --csv` lists ids and paths.",
                path=ledger.path,
            )
        if len(leaving) == len(members):
            raise InvalidDecision(
                f"These are all the articles that name {found}: leave at least one.", path=ledger.path
            )
        name = _name(connection, found)
        summary = f"{len(leaving)} of {len(members)} articles of {name!r} ({found}) are about another actor"
        with recorded(connection, "split", by=by, summary=summary, actors=(found,)) as touched:
            new = new_actor(connection, leaving[0])
            touched.add(new)
            for member in leaving:
                row = (new, f"split from {found} by {by}", PEOPLE, member.article, member.actor.id, found)
                connection.execute(_MOVE_ONE, row)
            where = (leaving[0].article, leaving[0].actor.id)
            connection.execute(_REJECTED, (new, found, *where, f"split by {by}", PEOPLE))
    return new


def accept(ledger: Ledger, number: int, *, by: str) -> str:
    """Merge the two actors of a suggestion; return the id of the one that stays.

    Raises:
        InvalidDecision: there is no such open suggestion.
    """
    connection = ledger.connection
    with connection.transaction(durable=True):
        actor, other = _open_suggestion(connection, number)
        kept = _larger(connection, other, actor)
        _merge(connection, kept, actor if kept == other else other, decision="accept", by=by)
    return kept


def reject(ledger: Ledger, number: int, *, by: str) -> None:
    """Say that the two actors of a suggestion are different; it is not made again.

    Raises:
        InvalidDecision: there is no such open suggestion.
    """
    connection = ledger.connection
    with connection.transaction(durable=True):
        actor, other = _open_suggestion(connection, number)
        summary = f"{actor} and {other} are two"
        with recorded(connection, "reject", by=by, summary=summary, actors=(actor, other)):
            connection.execute("UPDATE actor_suggestions SET state = 'rejected' WHERE number = ?", (number,))


def _merge(connection: Connection, kept: str, gone: str, *, decision: str, by: str, named: bool = False) -> None:
    """Make one actor of two; `named`: a person has said which name stays."""
    names = f"{_name(connection, gone)!r} ({gone}) is {_name(connection, kept)!r} ({kept})"
    neighbours = _neighbours(connection, gone)
    with recorded(connection, decision, by=by, summary=names, actors=(kept, gone, *neighbours)):
        connection.execute(_SUGGESTIONS_BETWEEN, (kept, gone, gone, kept))
        connection.execute("UPDATE OR IGNORE actor_suggestions SET actor = ? WHERE actor = ?", (kept, gone))
        connection.execute("UPDATE OR IGNORE actor_suggestions SET other = ? WHERE other = ?", (kept, gone))
        if named:
            giver = gone if _is_named(connection, gone) and not _is_named(connection, kept) else kept
            connection.execute(_KEEP_NAME, (_name(connection, giver), PEOPLE, kept))
        connection.execute(_MOVE, (kept, f"merged by {by}: {names}", PEOPLE, gone))


def _neighbours(connection: Connection, actor: str) -> list[str]:
    """Return the actors that share a suggestion with one."""
    sql = """
        SELECT other FROM actor_suggestions WHERE actor = ? UNION SELECT actor FROM actor_suggestions WHERE other = ?
    """
    return [identifier for (identifier,) in connection.execute(sql, (actor, actor))]


def _open_suggestion(connection: Connection, number: int) -> tuple[str, str]:
    row = connection.execute(_SUGGESTION, (number,)).fetchone()
    if row is None or row[2] != "open":
        raise InvalidDecision(
            f"There is no open suggestion {number}: `ujar review {connection.path} suggestions` lists them.",
            path=connection.path,
        )
    return row[0], row[1]


def _larger(connection: Connection, one: str, other: str) -> str:
    return other if connection.value(_COUNT, (other,)) > connection.value(_COUNT, (one,)) else one


def _is_named(connection: Connection, actor: str) -> bool:
    return is_by_people(str(connection.value(_NAMED_BY, (actor,))))


def _name(connection: Connection, actor: str) -> str:
    return str(connection.value(_NAME, (actor,)))
