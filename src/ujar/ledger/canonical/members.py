"""The actors of articles as they stand in the tables, ready to be compared."""

from __future__ import annotations

from typing import NamedTuple

from ujar.ledger import codec
from ujar.ledger.connection import Connection
from ujar.link.actors import LocalActor, as_compared
from ujar.records import ActorKind, Lang

__all__ = ["PEOPLE", "Member", "is_by_people", "local_actors", "members_of"]

PEOPLE = "person"
"""The `made_by` of what a person decided."""

_OF_ARTICLE = """
    SELECT a.id, a.name, a.kind, r.lang, a.aliases, a.role, a.affiliation, r.published_from, r.published_to
    FROM actors AS a JOIN articles AS r ON r.id = a.article WHERE a.article = ? ORDER BY a.position
"""
_SPEAKERS = """
    SELECT sp.actor, min(sp.name), min(sp.kind), r.lang, '[]', NULL, NULL, r.published_from, r.published_to
    FROM statements AS s
    JOIN articles AS r ON r.id = s.article
    JOIN statement_speakers AS sp ON sp.statement = s.id
    WHERE s.article = ? AND sp.actor NOT IN (SELECT id FROM actors WHERE article = s.article)
    GROUP BY sp.actor ORDER BY min(s.position), min(sp.position)
"""
_PLACES = "SELECT country, count(*) FROM places WHERE article = ? AND country IS NOT NULL GROUP BY country"
_OF_ACTOR = "SELECT article, local FROM actor_members WHERE actor = ? ORDER BY article, local"


class Member(NamedTuple):
    """An actor of an article, with the days that the publication date of the article may mean."""

    article: str
    actor: LocalActor
    since: str | None
    until: str | None


def local_actors(connection: Connection, article: str) -> dict[str, Member]:
    """Return the actors of an article by their local ids, in order; speakers that have no record come last."""
    found: dict[str, Member] = {}
    for sql in (_OF_ARTICLE, _SPEAKERS):
        for row in connection.execute(sql, (article,)):
            identifier, name, kind, lang, aliases, role, affiliation, since, until = row
            actor = _local(identifier, name, kind, lang, aliases, role, affiliation)
            found[identifier] = Member(article, actor, since, until)
    places = dict(connection.execute(_PLACES, (article,)).fetchall())
    at = as_compared([member.actor for member in found.values()], places)
    return {actor.id: found[actor.id]._replace(actor=actor) for actor in at}


def members_of(connection: Connection, actor: str) -> list[Member]:
    """Return the actors of articles that are an actor of the ledger, as far as they are in the records now."""
    members: list[Member] = []
    locals_of: dict[str, list[str]] = {}
    for article, local in connection.execute(_OF_ACTOR, (actor,)):
        locals_of.setdefault(article, []).append(local)
    for article, wanted in locals_of.items():
        there = local_actors(connection, article)
        members += [there[local] for local in wanted if local in there]
    return members


def is_by_people(made_by: str) -> bool:
    """Whether a person decided it, so that no machine may change it."""
    return made_by == PEOPLE


def _local(
    identifier: str, name: str, kind: ActorKind, lang: Lang, aliases: str, role: str | None, affiliation: str | None
) -> LocalActor:
    return LocalActor(identifier, name, kind, lang, codec.strings(aliases), role, affiliation)
