"""Finding the actor that a person means by an id or a name."""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Mapping
from itertools import islice

from ujar.errors import InvalidDecision
from ujar.ledger.connection import Connection
from ujar.ledger.runs import storable
from ujar.ledger.search import fold, name_pattern

__all__ = ["actors_named", "find_actor", "near_names"]

_MOST_NAMES = 20_000
_NEAREST = 3
_BY_NAME = """
    SELECT DISTINCT c.id, c.name FROM actor_facts AS f JOIN canonical_actors AS c ON c.id = f.actor
    WHERE f.what IN ('name', 'alias') AND f.folded = ? ORDER BY c.id
"""
_BY_PATTERN = "SELECT DISTINCT actor FROM actor_facts WHERE what IN ('name', 'alias') AND"
_NAMES = "SELECT id, name FROM canonical_actors ORDER BY id LIMIT ?"


def find_actor(connection: Connection, wanted: str) -> str:
    """Return the id of the actor with this id, or with this name if one alone has it.

    Raises:
        InvalidDecision: there is none, or several go by the name; the message says which are near.
    """
    given = storable(wanted)
    if connection.value("SELECT EXISTS (SELECT 1 FROM canonical_actors WHERE id = ?)", (given,)):
        return str(given)
    named = list(connection.rows(_BY_NAME, (fold(given),)))
    if len(named) == 1:
        return str(named[0][0])
    if named:
        ids = ", ".join(identifier for identifier, _ in named)
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


def near_names(wanted: str, names: Iterable[str]) -> list[str]:
    """Return the names, of the first 20,000, that are written most like one."""
    return _close(wanted, {fold(name): name for name in islice(names, _MOST_NAMES)})


def _nearest(connection: Connection, wanted: str) -> list[str]:
    forms: dict[str, str] = {}
    for identifier, name in connection.rows(_NAMES, (_MOST_NAMES,)):
        forms[fold(identifier)] = identifier
        forms.setdefault(fold(name), identifier)
    return _close(wanted, forms)


def _close(wanted: str, forms: Mapping[str, str]) -> list[str]:
    close = difflib.get_close_matches(fold(wanted), forms, n=_NEAREST, cutoff=0.5)
    return list(dict.fromkeys(forms[form] for form in close))
