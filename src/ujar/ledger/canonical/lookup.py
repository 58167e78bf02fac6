"""Finding the actor that a person means by an id or a name."""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Mapping
from itertools import islice
from typing import NamedTuple

from ujar.errors import InvalidDecision
from ujar.ledger.connection import Connection
from ujar.ledger.runs import storable
from ujar.ledger.search import fold, name_pattern
from ujar.records import ActorKind

__all__ = ["NamedActor", "actors_called", "actors_named", "find_actor", "names_like", "names_near"]

_MOST_NAMES = 20_000
_NEAREST = 3
_CALLED = """
    SELECT DISTINCT c.id, c.name, c.kind FROM actor_facts AS f JOIN canonical_actors AS c ON c.id = f.actor
    WHERE f.what IN ('name', 'alias') AND f.folded = ? ORDER BY c.id
"""
_ALIKE = 0.75
_BY_PATTERN = "SELECT DISTINCT actor FROM actor_facts WHERE what IN ('name', 'alias') AND"
_NAMES = "SELECT id, name FROM canonical_actors ORDER BY id LIMIT ?"


class NamedActor(NamedTuple):
    """An actor by the name that the ledger gives it, and its kind."""

    id: str
    name: str
    kind: ActorKind


def actors_called(connection: Connection, name: str) -> list[NamedActor]:
    """Return the actors that have a name or an alias."""
    return [NamedActor(*row) for row in connection.rows(_CALLED, (fold(storable(name)),))]


def names_near(connection: Connection, name: str, *, most: int = 5) -> list[str]:
    """Return names of actors that may be meant by one that none has: those with its words in theirs, then alike ones.

    `Jens` and `J. Stoltenberg` are near to `Jens Stoltenberg`.
    """
    given = storable(name)
    wanted = _words(given)
    forms: dict[str, str] = {}
    near: list[str] = []
    for _, known in connection.rows(_NAMES, (_MOST_NAMES,)):
        forms.setdefault(fold(known), known)
        words = _words(known)
        if wanted and all(any(word.startswith(one) for word in words) for one in wanted):
            near.append(known)
    return list(dict.fromkeys((*near, *_close(given, forms, most=most, cutoff=_ALIKE))))[:most]


def _words(name: str) -> list[str]:
    return [word for part in fold(name).split() if (word := part.strip(".,'’-"))]


def find_actor(connection: Connection, wanted: str) -> str:
    """Return the id of the actor with this id, or with this name if one alone has it.

    Raises:
        InvalidDecision: there is none, or several go by the name; the message says which are near.
    """
    given = storable(wanted)
    if connection.value("SELECT EXISTS (SELECT 1 FROM canonical_actors WHERE id = ?)", (given,)):
        return str(given)
    named = actors_called(connection, given)
    if len(named) == 1:
        return named[0].id
    if named:
        ids = ", ".join(one.id for one in named)
        raise InvalidDecision(
            f"Several actors are called {wanted!r}: say which by its id, {ids}.", path=connection.path
        )
    nearest = _nearest(connection, given)
    hint = f" Did you mean {', '.join(nearest)}?" if nearest else ""
    raise InvalidDecision(
        f"There is no actor {wanted!r}.{hint} `ujar actors {connection.path} --csv` lists all ids.",
        path=connection.path,
    )


def actors_named(connection: Connection, pattern: str) -> list[str]:
    """Return the ids of the actors with such a name or alias, with `*` at an end for any beginning or ending."""
    condition, parameters = name_pattern(storable(pattern))
    return [identifier for (identifier,) in connection.rows(f"{_BY_PATTERN} {condition}", parameters)]


def names_like(wanted: str, names: Iterable[str]) -> list[str]:
    """Return the names, of the first 20,000, that are written most like one."""
    return _close(wanted, {fold(name): name for name in islice(names, _MOST_NAMES)})


def _nearest(connection: Connection, wanted: str) -> list[str]:
    forms: dict[str, str] = {}
    for identifier, name in connection.rows(_NAMES, (_MOST_NAMES,)):
        forms[fold(identifier)] = identifier
        forms.setdefault(fold(name), identifier)
    return _close(wanted, forms)


def _close(wanted: str, forms: Mapping[str, str], *, most: int = _NEAREST, cutoff: float = 0.5) -> list[str]:
    close = difflib.get_close_matches(fold(wanted), forms, n=most, cutoff=cutoff)
    return list(dict.fromkeys(forms[form] for form in close))
