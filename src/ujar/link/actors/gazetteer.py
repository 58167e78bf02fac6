"""The bundled table of states and bodies: which names in Indonesian and English stand for the same one.

States come from `ujar.extract.states` (CLDR by way of Babel, and the seats that speak for them); bodies from
`data/bodies.tsv`, which names its sources.
"""

from __future__ import annotations

from functools import cache, lru_cache
from importlib.resources import files
from types import MappingProxyType
from typing import Final, NamedTuple

from babel import Locale

from ujar.extract.states import find_state, name_in
from ujar.link.actors.folding import fold_words
from ujar.records import ActorKind, Lang

__all__ = ["Body", "find_body", "state_body"]

_CACHED: Final = 50_000
_COLUMNS: Final = 5
_LEADING: Final = frozenset({"the"})


class Body(NamedTuple):
    """A state or body of the table; `country` is the state that it belongs to, by its English name."""

    id: str
    kind: ActorKind
    country: str | None
    names: MappingProxyType[Lang, tuple[str, ...]]
    """The names by language, the usual one first."""
    metonym: bool = False
    """Whether the words looked up were those of a capital or palace that speaks for the state."""


@lru_cache(maxsize=_CACHED)
def find_body(phrase: str) -> Body | None:
    """Return the state or body that a whole phrase names: `the US`, `Amerika Serikat`, `KPK`, `Uni Eropa`.

    Letters count as an acronym only in capitals: `WHO`, not `who`.
    """
    words = fold_words(phrase)
    while len(words) > 1 and words[0] in _LEADING:
        words = words[1:]
    body = _table().get(words)
    if body is not None and (len("".join(words)) > 4 or len(words) > 1 or not phrase.islower()):
        return body
    state = find_state(phrase)
    return None if state is None else state_body(state.name, metonym=state.metonym)


@lru_cache(maxsize=1024)
def state_body(name: str, *, metonym: bool = False) -> Body:
    """Return the state with this canonical English name."""
    own: dict[Lang, tuple[str, ...]] = {"en": (name,)}
    indonesian = name_in("id", name)
    if indonesian is not None:
        own["id"] = (indonesian,)
    return Body(f"state:{'-'.join(fold_words(name))}", "state", name, MappingProxyType(own), metonym)


@cache
def _table() -> dict[tuple[str, ...], Body]:
    states = Locale("en").territories
    table: dict[tuple[str, ...], Body] = {}
    text = (files("ujar.link.actors") / "data" / "bodies.tsv").read_text(encoding="utf-8")
    for line in text.splitlines():
        if not line or line.startswith("#"):
            continue
        identifier, kind, code, english, indonesian = (line.split("\t") + [""] * _COLUMNS)[:_COLUMNS]
        names: dict[Lang, tuple[str, ...]] = {}
        for lang, cell in (("en", english), ("id", indonesian)):
            if cell:
                names[lang] = tuple(cell.split("|"))  # type: ignore[index]
        state = find_state(states[code]) if code else None
        country = state.name if state is not None else None
        body = Body(identifier, kind, country, MappingProxyType(names))  # type: ignore[arg-type]
        for forms in names.values():
            for form in forms:
                table.setdefault(fold_words(form), body)
    return table
