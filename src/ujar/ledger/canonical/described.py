"""What articles say of a few actors of the ledger: names, aliases, roles, affiliations, with their dates."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

import msgspec

from ujar.ledger import codec
from ujar.ledger.canonical.members import is_by_people
from ujar.ledger.ledger import Ledger
from ujar.ledger.rows import ActorFact, ArticleRef
from ujar.ledger.runs import storable
from ujar.records import ActorKind, Date

__all__ = ["ActorHead", "NamedIn", "articles_naming", "facts_of", "head_of"]

_HEAD: Final = "SELECT id, name, kind, side, named_by, side_by FROM canonical_actors WHERE id = ?"
_COUNT: Final = "SELECT count(DISTINCT article) FROM actor_members WHERE actor = ?"
_ARTICLES: Final = """
    SELECT DISTINCT a.id, a.path, a.lang, a.outlet, a.published, a.published_granularity, a.published_method, a.title
    FROM actor_members AS m JOIN articles AS a ON a.id = m.article WHERE m.actor = ?
    ORDER BY a.published_from IS NULL, a.published_from DESC, a.path, a.id LIMIT ?
"""

_FACTS: Final = """
    SELECT actor, what, value, lang, since, until, articles FROM actor_facts
    WHERE actor IN (SELECT value FROM json_each(?)) AND what <> 'home' ORDER BY actor, what, articles DESC, value, lang
"""


class ActorHead(msgspec.Struct, frozen=True, kw_only=True):
    """What an actor is called, what it is, on which side it stands, and whether a person said so."""

    id: str
    name: str
    kind: ActorKind
    side: str | None
    named_by_person: bool
    side_by_person: bool


class NamedIn(msgspec.Struct, frozen=True, kw_only=True):
    """The newest articles that name an actor, and how many there are in all."""

    articles: tuple[ArticleRef, ...]
    total: int


def head_of(ledger: Ledger, actor: str) -> ActorHead | None:
    """Return an actor by its id; None when there is none.

    Raises:
        LedgerError: the ledger cannot be read.
    """
    for identifier, name, kind, side, named_by, side_by in ledger.connection.rows(_HEAD, (storable(actor),)):
        return ActorHead(
            id=identifier, name=name, kind=kind, side=side,
            named_by_person=is_by_people(named_by), side_by_person=is_by_people(side_by),
        )  # fmt: skip
    return None


def articles_naming(ledger: Ledger, actor: str, *, limit: int) -> NamedIn:
    """Return the newest articles that name an actor, at most `limit`.

    Raises:
        LedgerError: the ledger cannot be read.
    """
    found = tuple(
        ArticleRef(
            id=article, path=path, lang=lang, outlet=outlet, title=title,
            published=Date(value=value, granularity=granularity, method=method),
        )
        for article, path, lang, outlet, value, granularity, method, title in ledger.connection.rows(
            _ARTICLES, (actor, limit)
        )
    )  # fmt: skip
    return NamedIn(articles=found, total=int(ledger.connection.value(_COUNT, (actor,))))


def facts_of(ledger: Ledger, actors: Iterable[str]) -> dict[str, tuple[ActorFact, ...]]:
    """Return the facts of actors by their ids, of each kind those first that most articles have.

    A usual name that no article has is left out where articles have it in a language.

    Raises:
        LedgerError: the ledger cannot be read.
    """
    found: dict[str, list[ActorFact]] = {}
    for actor, what, value, lang, since, until, articles in ledger.connection.rows(
        _FACTS, (codec.to_json(list(actors)),)
    ):
        fact = ActorFact(what=what, value=value, lang=lang, since=since, until=until, articles=articles)
        found.setdefault(actor, []).append(fact)
    return {actor: _without_repeated(facts) for actor, facts in found.items()}


def _without_repeated(facts: list[ActorFact]) -> tuple[ActorFact, ...]:
    told = {fact.value for fact in facts if fact.articles and fact.what in ("name", "alias")}
    return tuple(fact for fact in facts if fact.articles or fact.value not in told)
