"""Resolving the actors of articles that were just stored, inside the transaction that stores them.

Candidates come from the index of keys, so that the work grows with the number of new actors and not with that of the
known ones. An actor of an article keeps what was decided about it for as long as the article has it: storing the same
article again changes nothing, and a new extraction only decides about what is new in it.

The order of articles matters in one point: an actor that fits two known ones stays apart, while if it comes before
the second of them it is joined with the first.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from ujar.extract.speakers.registry import slug
from ujar.ledger import codec
from ujar.ledger.canonical.facts import add_facts, known_profile, rebuild, settle
from ujar.ledger.canonical.members import Member, is_by_people, local_actors
from ujar.ledger.connection import Connection
from ujar.link.actors import ACTORS, Candidate, Decision, Profile, decide, family_of, merged, profile

__all__ = ["Replaced", "forget", "new_actor", "resolve", "resolve_missing", "settle_all"]

_MOST_CANDIDATES = 200
_CANDIDATES = """
    SELECT DISTINCT actor FROM actor_keys WHERE "key" IN (SELECT value FROM json_each(?)) ORDER BY actor LIMIT ?
"""
_ARTICLES = "SELECT coalesce(sum(articles), 0) FROM actor_facts WHERE actor = ? AND what = 'name'"
_INSERT_MEMBER = """
    INSERT INTO actor_members (article, local, actor, score, reason, made_by) VALUES (?, ?, ?, ?, ?, ?)
"""
_INSERT_ACTOR = """
    INSERT INTO canonical_actors (id, stem, number, name, kind, named_by, side, side_by) VALUES (?, ?, ?, ?, ?, ?, ?, ?)
"""
_INSERT_SUGGESTION = """
    INSERT INTO actor_suggestions (actor, other, article, local, score, reason, made_by, state)
    SELECT ?, ?, ?, ?, ?, ?, ?, 'open'
    WHERE NOT EXISTS (SELECT 1 FROM actor_suggestions WHERE actor = ? AND other = ?)
    ON CONFLICT DO NOTHING
"""
_MEMBERSHIPS = "SELECT local, actor, made_by FROM actor_members WHERE article = ?"
_UNRESOLVED = """
    SELECT DISTINCT r.id FROM articles AS r
    JOIN actors AS a ON a.article = r.id
    LEFT JOIN actor_members AS m ON m.article = a.article AND m.local = a.id
    WHERE m.local IS NULL
    UNION
    SELECT DISTINCT s.article FROM statements AS s
    JOIN statement_speakers AS sp ON sp.statement = s.id
    LEFT JOIN actor_members AS m ON m.article = s.article AND m.local = sp.actor
    WHERE m.local IS NULL
"""
_ORDER = """
    SELECT id FROM articles WHERE id IN (SELECT value FROM json_each(?))
    ORDER BY published_from IS NULL, published_from, id
"""


class Replaced(NamedTuple):
    """An article that was stored, and its actors before that: none if it is new."""

    article: str
    before: Mapping[str, Member]


def resolve(connection: Connection, stored: Iterable[Replaced]) -> None:
    """Decide about the actors of articles that were stored in this transaction."""
    _Resolver(connection).run(stored)


def resolve_missing(connection: Connection) -> None:
    """Decide about all actors of articles about which nothing was decided yet, the oldest articles first."""
    articles = [article for (article,) in connection.execute(_UNRESOLVED)]
    ordered = connection.execute(_ORDER, (codec.to_json(articles),)).fetchall()
    resolve(connection, (Replaced(article, {}) for (article,) in ordered))


def settle_all(connection: Connection) -> None:
    """Decide what is not decided yet, and count all sums again: for a ledger that another program changed."""
    resolve_missing(connection)
    for (actor,) in connection.execute("SELECT id FROM canonical_actors ORDER BY id").fetchall():
        rebuild(connection, actor)


def forget(connection: Connection, articles: Iterable[str]) -> None:
    """Take out what was decided by machine about articles that are gone; what people decided stays."""
    touched: set[str] = set()
    for article in articles:
        for local, actor, made_by in connection.execute(_MEMBERSHIPS, (article,)).fetchall():
            touched.add(actor)
            if not is_by_people(made_by):
                connection.execute("DELETE FROM actor_members WHERE article = ? AND local = ?", (article, local))
    for actor in sorted(touched):
        rebuild(connection, actor)


def new_actor(connection: Connection, member: Member, *, made_by: str = ACTORS) -> str:
    """Make an actor of the ledger for an actor of an article; its id is that of the latter, with a number if taken.

    A body whose name an article does not give whole (`pemerintah`) has its id from its full name.
    """
    stem = slug(member.actor.name) if member.actor.home and member.actor.kind != "person" else member.actor.id
    (number,) = connection.execute(
        "SELECT coalesce(max(number), 0) + 1 FROM canonical_actors WHERE stem = ?", (stem,)
    ).fetchone()
    identifier = stem if number == 1 else f"{stem}-{number}"
    while connection.execute("SELECT 1 FROM canonical_actors WHERE id = ?", (identifier,)).fetchone():
        number += 1
        identifier = f"{stem}-{number}"
    row = (identifier, stem, number, member.actor.name, member.actor.kind, made_by, None, made_by)
    connection.execute(_INSERT_ACTOR, row)
    return identifier


class _Resolver:
    """One round of decisions; profiles of known actors are kept for its length."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._profiles: dict[str, Profile | None] = {}
        self._grown: set[str] = set()
        self._stale: set[str] = set()

    def run(self, stored: Iterable[Replaced]) -> None:
        for one in stored:
            self._article(one)
        for actor in sorted(self._stale):
            rebuild(self._connection, actor)
        for actor in sorted(self._grown - self._stale):
            settle(self._connection, actor)

    def _article(self, one: Replaced) -> None:
        there = local_actors(self._connection, one.article)
        decided = {
            local: (actor, made_by)
            for local, actor, made_by in self._connection.execute(_MEMBERSHIPS, (one.article,)).fetchall()
        }
        for local, (actor, made_by) in list(decided.items()):
            if local not in there or self._is_another(one.before.get(local), there[local]):
                if not is_by_people(made_by):
                    self._drop(one.article, local)
                    del decided[local]
                self._stale.add(actor)
            elif there[local] != one.before.get(local, there[local]):
                self._stale.add(actor)
            elif local not in one.before:
                # A person decided about it once, it was gone, and here it is again.
                self._stale.add(actor)
        taken = {actor for local, (actor, _) in decided.items() if local in there}
        for local, member in there.items():
            if local not in decided:
                taken.add(self._decide(member, frozenset(taken)))

    def _is_another(self, before: Member | None, now: Member) -> bool:
        """Whether what was a person is a body now, or the other way round: then it is decided about anew."""
        return before is not None and family_of(before.actor.kind) != family_of(now.actor.kind)

    def _drop(self, article: str, local: str) -> None:
        self._connection.execute("DELETE FROM actor_members WHERE article = ? AND local = ?", (article, local))

    def _decide(self, member: Member, taken: frozenset[str]) -> str:
        connection = self._connection
        own = profile(member.actor)
        decision = decide(own, self._candidates(own), taken=taken)
        actor = decision.actor or new_actor(connection, member)
        row = (member.article, member.actor.id, actor, decision.score, decision.reason, ACTORS)
        connection.execute(_INSERT_MEMBER, row)
        add_facts(connection, actor, (member,))
        self._grow(actor, own)
        self._suggest(actor, member, decision)
        return actor

    def _candidates(self, wanted: Profile) -> list[Candidate]:
        found: dict[str, None] = {}
        for keys in (wanted.identity, wanted.lookup - wanted.identity):
            if keys:
                rows = self._connection.execute(_CANDIDATES, (codec.to_json(sorted(keys)), _MOST_CANDIDATES))
                found.update(dict.fromkeys(actor for (actor,) in rows))
        return [
            Candidate(actor, known, self._articles(actor))
            for actor in found
            if (known := self._profile(actor)) is not None
        ]

    def _articles(self, actor: str) -> int:
        return int(self._connection.execute(_ARTICLES, (actor,)).fetchone()[0])

    def _profile(self, actor: str) -> Profile | None:
        if actor not in self._profiles:
            self._profiles[actor] = known_profile(self._connection, actor)
        return self._profiles[actor]

    def _grow(self, actor: str, more: Profile) -> None:
        known = self._profiles.get(actor)
        self._profiles[actor] = more if known is None else merged((known, more))
        self._grown.add(actor)

    def _suggest(self, actor: str, member: Member, decision: Decision) -> None:
        for one in decision.suggestions:
            if one.other != actor:
                row = (
                    actor, one.other, member.article, member.actor.id, one.score, one.reason, ACTORS, one.other, actor,
                )  # fmt: skip
                self._connection.execute(_INSERT_SUGGESTION, row)
