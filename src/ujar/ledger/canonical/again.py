"""Deciding anew who is who, after the rules have changed; what people decided about stays."""

from __future__ import annotations

from ujar.ledger import codec
from ujar.ledger.canonical.changes import LOG, actors_in
from ujar.ledger.canonical.members import PEOPLE
from ujar.ledger.canonical.resolution import settle_all
from ujar.ledger.connection import Connection

__all__ = ["decide_again"]

_BY_PEOPLE = """
    SELECT id FROM canonical_actors WHERE ? IN (named_by, side_by)
    UNION SELECT actor FROM actor_members WHERE made_by = ?
    UNION SELECT actor FROM actor_suggestions WHERE state <> 'open'
    UNION SELECT other FROM actor_suggestions WHERE state <> 'open'
"""
_LOGGED = "SELECT number FROM actor_decisions"
_FORGET = "DELETE FROM canonical_actors WHERE id NOT IN (SELECT value FROM json_each(?))"
_NO_SUGGESTIONS = "DELETE FROM actor_suggestions WHERE state = 'open'"


def decide_again(connection: Connection) -> None:
    """Decide about the actors of all articles once more, but for actors that a person has named, moved or judged.

    These keep their members, also those that a machine gave them, so that every decision can still be taken back.
    """
    kept = {actor for (actor,) in connection.execute(_BY_PEOPLE, (PEOPLE, PEOPLE))}
    for (number,) in connection.execute(_LOGGED).fetchall():
        for rows in LOG.rows(connection, number):
            kept |= actors_in(rows)
    connection.execute(_NO_SUGGESTIONS)
    connection.execute(_FORGET, (codec.to_json(sorted(kept)),))
    settle_all(connection)
