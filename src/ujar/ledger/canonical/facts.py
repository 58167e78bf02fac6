"""What the articles say of an actor of the ledger, summed up: names, aliases, roles, affiliations, with their dates.

The sums make two things quick: an actor that ten thousand articles name is compared by its few dozen different facts,
and a name is found without looking through the articles.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator

from ujar.ledger.canonical.members import Member, is_by_people, members_of
from ujar.ledger.connection import Connection
from ujar.ledger.search import fold
from ujar.link.actors import LocalActor, Profile, find_body, merged, profile, side_of, usual_name
from ujar.records import ActorKind

__all__ = ["add_facts", "known_profile", "rebuild", "settle"]

_ADD = """
    INSERT INTO actor_facts (actor, what, value, lang, folded, since, until, articles) VALUES (?, ?, ?, ?, ?, ?, ?, 1)
    ON CONFLICT (actor, what, value, lang) DO UPDATE SET
        since = min(coalesce(since, excluded.since), coalesce(excluded.since, since)),
        until = max(coalesce(until, excluded.until), coalesce(excluded.until, until)),
        articles = articles + 1
"""
_ADD_UNUSED = """
    INSERT INTO actor_facts (actor, what, value, lang, folded, since, until, articles)
    VALUES (?, ?, ?, ?, ?, NULL, NULL, 0) ON CONFLICT DO NOTHING
"""
_ADD_KEY = 'INSERT INTO actor_keys ("key", actor) VALUES (?, ?) ON CONFLICT DO NOTHING'
_FACTS = "SELECT what, value, lang, articles FROM actor_facts WHERE actor = ? ORDER BY what, value, lang"
_ACTOR = "SELECT name, kind, named_by, side, side_by FROM canonical_actors WHERE id = ?"


def add_facts(connection: Connection, actor: str, members: Iterable[Member]) -> None:
    """Count actors of articles in the facts and keys of the actor that they are."""
    for member in members:
        rows = ((actor, *fact, member.since, member.until) for fact in _facts(member.actor))
        connection.executemany(_ADD, rows)
        keys = sorted(profile(member.actor).keys)
        connection.executemany(_ADD_KEY, ((key, actor) for key in keys))


def rebuild(connection: Connection, actor: str) -> None:
    """Count everything again from the articles; an actor without any member goes."""
    if not connection.execute("SELECT 1 FROM actor_members WHERE actor = ? LIMIT 1", (actor,)).fetchone():
        connection.execute("DELETE FROM canonical_actors WHERE id = ?", (actor,))
        return
    connection.execute("DELETE FROM actor_facts WHERE actor = ?", (actor,))
    connection.execute("DELETE FROM actor_keys WHERE actor = ?", (actor,))
    members = members_of(connection, actor)
    add_facts(connection, actor, members)
    if members:
        kind = usual_name(Counter(member.actor.kind for member in members))
        connection.execute("UPDATE canonical_actors SET kind = ? WHERE id = ?", (kind, actor))
    settle(connection, actor)


def settle(connection: Connection, actor: str) -> None:
    """Bring name and side in line with the facts, where no person has set them."""
    row = connection.execute(_ACTOR, (actor,)).fetchone()
    if row is None:
        return
    name, kind, named_by, side, side_by = row
    counted: dict[str, Counter[str]] = {what: Counter() for what in ("name", "affiliation", "role", "home")}
    for what, value, _, articles in connection.execute(_FACTS, (actor,)).fetchall():
        if what in counted and articles:
            counted[what][value] += articles
    if not is_by_people(named_by) and counted["name"]:
        name = usual_name(counted["name"], kind)
    if not is_by_people(side_by):
        side = side_of(kind, name, counted["affiliation"], counted["role"], counted["home"])
    connection.execute("UPDATE canonical_actors SET name = ?, side = ? WHERE id = ?", (name, side, actor))
    # So that it is also found by a name that a person gave, and by its usual names in the other language.
    connection.executemany(_ADD_UNUSED, ((actor, *fact) for fact in _other_names(name, kind)))


def known_profile(connection: Connection, actor: str) -> Profile | None:
    """Return the profile of an actor of the ledger, None when nothing is known of it any more."""
    row = connection.execute("SELECT kind FROM canonical_actors WHERE id = ?", (actor,)).fetchone()
    facts = connection.execute(_FACTS, (actor,)).fetchall()
    if row is None:
        return None
    kind: ActorKind = row[0]
    told: dict[str, list[tuple[str, str]]] = {}
    for what, value, lang, _ in facts:
        told.setdefault(what, []).append((value, lang))
    aliases = tuple(value for value, _ in told.get("alias", ()))
    names = [name for name, _ in told.get("name", ())]
    if not names:
        return None
    roles = [role for role, _ in told.get("role", ())]
    affiliations = [value for value, _ in told.get("affiliation", ())]
    owner = affiliations[0] if len(affiliations) == 1 else None
    parts = [LocalActor(actor, name, kind, "en", aliases, affiliation=owner) for name in names]
    parts += [LocalActor(actor, names[0], kind, "en", role=role) for role in roles]
    parts += [LocalActor(actor, names[0], kind, "en", affiliation=value) for value in affiliations]
    return merged(map(profile, parts))


def _facts(actor: LocalActor) -> Iterator[tuple[str, str, str, str]]:
    yield "name", actor.name, actor.lang, fold(actor.name)
    for alias in dict.fromkeys(actor.aliases):
        if alias != actor.name:
            yield "alias", alias, actor.lang, fold(alias)
    if actor.role:
        yield "role", actor.role, actor.lang, fold(actor.role)
    if actor.affiliation:
        yield "affiliation", actor.affiliation, actor.lang, fold(actor.affiliation)
    if actor.home and actor.kind == "person":
        yield "home", actor.home, "", fold(actor.home)


def _other_names(name: str, kind: ActorKind) -> Iterator[tuple[str, str, str, str]]:
    yield "alias", name, "", fold(name)
    body = find_body(name) if kind in ("state", "organisation") else None
    if body is not None:
        for lang, names in body.names.items():
            for one in names[:2]:
                yield "alias", one, lang, fold(one)
