"""Changes by people: what was before and after, so that each can be taken back and done again.

A change is kept as the rows that it touched, before and after. Taking it back puts the former rows in place of the
latter. The rows of members are named by article and local id, which a new extraction keeps.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from typing import Any

import msgspec

from ujar.ledger import codec
from ujar.ledger.canonical.facts import rebuild
from ujar.ledger.canonical.members import is_by_people, local_actors
from ujar.ledger.canonical.resolution import Replaced, resolve
from ujar.ledger.connection import Connection
from ujar.ledger.decision_log import DecisionLog, Rows, leave_out_the_same

__all__ = ["LOG", "actors_in", "put_in_place", "recorded", "rows_of"]

_SELECT: Mapping[str, str] = {
    "canonical_actors": (
        "SELECT id, stem, number, name, kind, named_by, side, side_by FROM canonical_actors WHERE id = ?"
    ),
    "actor_members": "SELECT article, local, actor, score, reason, made_by FROM actor_members WHERE actor = ?",
    "actor_suggestions": (
        "SELECT number, actor, other, article, local, score, reason, made_by, state FROM actor_suggestions"
        " WHERE ? IN (actor, other)"
    ),
}
_INSERT: Mapping[str, str] = {
    "canonical_actors": "INSERT OR REPLACE INTO canonical_actors VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
    "actor_members": "INSERT OR REPLACE INTO actor_members VALUES (?, ?, ?, ?, ?, ?)",
    "actor_suggestions": "INSERT OR REPLACE INTO actor_suggestions VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
}
_UPDATE_ACTOR = "UPDATE canonical_actors SET name = ?, kind = ?, named_by = ?, side = ?, side_by = ? WHERE id = ?"
_KEYS: Mapping[str, int] = {"canonical_actors": 1, "actor_members": 2, "actor_suggestions": 1}


def rows_of(connection: Connection, actors: Iterable[str]) -> Rows:
    """Return the rows that make these actors what they are: themselves, their members, their suggestions.

    Their keys are JSON.
    """
    rows: Rows = {table: {} for table in _SELECT}
    for actor in actors:
        for table, sql in _SELECT.items():
            for row in connection.execute(sql, (actor,)):
                rows[table][codec.to_json(list(row[: _KEYS[table]]))] = list(row)
    return rows


@contextmanager
def recorded(
    connection: Connection, decision: str, *, by: str, summary: str, actors: Iterable[str]
) -> Iterator[set[str]]:
    """Do a change inside and keep it. What is given to the block is the set of actors; a new one is to be added."""
    touched = set(actors)
    before = rows_of(connection, sorted(touched))
    yield touched
    for actor in sorted(touched):
        rebuild(connection, actor)
    after = rows_of(connection, sorted(touched))
    leave_out_the_same(before, after)
    LOG.write(connection, decision, by=by, summary=summary, before=before, after=after)


def put_in_place(connection: Connection, former: Rows, latter: Rows) -> None:
    """Put rows in the place of others: taking back or doing again.

    What was decided by machine about actors that their articles no longer have is not brought back; what joined
    an actor that goes is decided anew.
    """
    touched = actors_in(former) | actors_in(latter)
    for row in latter["canonical_actors"].values():
        _write_actor(connection, row)
    for key, row in latter["actor_members"].items():
        if is_by_people(row[-1]) or _is_there(connection, *msgspec.json.decode(key)):
            connection.execute(_INSERT["actor_members"], row)
    for key in former["actor_members"]:
        if key not in latter["actor_members"]:
            connection.execute("DELETE FROM actor_members WHERE article = ? AND local = ?", msgspec.json.decode(key))
    for key in former["actor_suggestions"]:
        connection.execute("DELETE FROM actor_suggestions WHERE number = ?", msgspec.json.decode(key))
    for row in latter["actor_suggestions"].values():
        if _actor_is_there(connection, row[1]) and _actor_is_there(connection, row[2]):
            connection.execute(_INSERT["actor_suggestions"], row)
    orphans: set[str] = set()
    for key, row in former["canonical_actors"].items():
        if key not in latter["canonical_actors"]:
            orphans |= {
                article
                for (article,) in connection.execute(
                    "SELECT DISTINCT article FROM actor_members WHERE actor = ?", (row[0],)
                )
            }
            connection.execute("DELETE FROM canonical_actors WHERE id = ?", (row[0],))
    for actor in sorted(touched):
        rebuild(connection, actor)
    resolve(connection, (Replaced(article, local_actors(connection, article)) for article in sorted(orphans)))


def actors_in(rows: Rows) -> set[str]:
    """Return the actors that rows are about."""
    return {row[0] for row in rows["canonical_actors"].values()} | {row[2] for row in rows["actor_members"].values()}


def _write_actor(connection: Connection, row: list[Any]) -> None:
    """Write an actor without replacing the row, which its members hang on."""
    identifier, _, _, name, kind, named_by, side, side_by = row
    written = connection.execute(_UPDATE_ACTOR, (name, kind, named_by, side, side_by, identifier))
    if not written.rowcount:
        connection.execute(_INSERT["canonical_actors"], row)


def _is_there(connection: Connection, article: str, local: str) -> bool:
    return local in local_actors(connection, article)


def _actor_is_there(connection: Connection, actor: str) -> bool:
    return connection.execute("SELECT 1 FROM canonical_actors WHERE id = ?", (actor,)).fetchone() is not None


LOG = DecisionLog("actor_decisions", put_in_place, about="actors")
"""The log of decisions about actors."""
