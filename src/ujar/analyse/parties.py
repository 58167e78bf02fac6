"""The sides of a dispute: for whom a statement speaks, and whether that is a side that was asked for."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from ujar.extract.states import find_state
from ujar.ledger.rows import CodedRow
from ujar.ledger.search import fold
from ujar.records import speakers_of

__all__ = ["Party", "names_of", "party_key"]


class Party:
    """One side by its name in either language: `Rusia`, `Moscow` and `Russia` are the same.

    `also` are other names by which it is known.
    """

    def __init__(self, name: str, also: Iterable[str] = ()) -> None:
        self.name = name
        self._keys = {party_key(name), *map(party_key, also)}

    @property
    def keys(self) -> frozenset[str]:
        """What its names have in common with those of actors (`party_key`)."""
        return frozenset(self._keys)

    def speaks(self, names: Iterable[str]) -> bool:
        """Tell whether one of the names of a statement is this side."""
        return any(party_key(name) in self._keys for name in names)


@lru_cache(maxsize=10_000)
def party_key(name: str) -> str:
    """Return what names of one side have in common: the canonical state, else the folded name."""
    state = find_state(name)
    return fold(state.name if state is not None else name)


def names_of(row: CodedRow) -> tuple[str, ...]:
    """Return the names for which a statement stands: its speakers, and the sides that these speak for."""
    return (*(speaker.name for speaker in speakers_of(row)), *row.sides)
