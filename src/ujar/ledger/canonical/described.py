"""What articles say of a few actors of the ledger: names, aliases, roles, affiliations, with their dates."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from ujar.ledger import codec
from ujar.ledger.ledger import Ledger
from ujar.ledger.rows import ActorFact

__all__ = ["facts_of"]

_FACTS: Final = """
    SELECT actor, what, value, lang, since, until, articles FROM actor_facts
    WHERE actor IN (SELECT value FROM json_each(?)) ORDER BY actor, what, articles DESC, value, lang
"""


def facts_of(ledger: Ledger, actors: Iterable[str]) -> dict[str, tuple[ActorFact, ...]]:
    """Return the facts of actors by their ids, of each kind those first that most articles have.

    Raises:
        LedgerError: the ledger cannot be read.
    """
    found: dict[str, list[ActorFact]] = {}
    for actor, what, value, lang, since, until, articles in ledger.connection.rows(
        _FACTS, (codec.to_json(list(actors)),)
    ):
        fact = ActorFact(what=what, value=value, lang=lang, since=since, until=until, articles=articles)
        found.setdefault(actor, []).append(fact)
    return {actor: tuple(facts) for actor, facts in found.items()}
