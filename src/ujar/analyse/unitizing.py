"""Agreement on where statements stand in a text: Krippendorff's alpha for unitizing.

Source: Krippendorff, Mathet, Bouvry, Widlöcher, "On the reliability of unitizing textual continua: further
developments", *Quality & Quantity* 50 (2016); also Krippendorff, *Content Analysis*, 4th ed. (2019), section 12.6.

Each coder cuts the text (a continuum of L code points) into units with a value and gaps φ between them. Where coders
i and j of m overlap for a length ℓ, with values c and k, ℓ / (m - 1) is added to the observed coincidences of c and k.
By chance any code point may meet any other but those of its own unit: s is the sum of the squared lengths of all
units, and of the plain lengths of the gaps, which have no borders of their own (`ujar.analyse.coincidences`). Hence

- uα: values and φ, so that borders and values have to be right;
- |u|α: all values as one, so that only what is a unit has to be right;
- cuα: without φ, that is only where two coders or more have a unit. The length of a unit counts as far as it meets
  units of others, as in the observed coincidences, and s is the sum of the squares of these lengths.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Hashable, Iterable, Iterator, Sequence
from itertools import pairwise
from typing import Final, NamedTuple

from ujar.analyse.coincidences import Coincidences
from ujar.records import Span

__all__ = ["UNCERTAIN", "Continuum", "Unit", "flatten", "unitized", "without"]

_GAP: Final = None
"""The value of a gap; no unit has it."""
UNCERTAIN: Final = "?"
"""The value of a stretch of which is not known how a coder marks it."""


class Unit(NamedTuple):
    """A stretch of the text that one coder marked, in code points, and its value."""

    start: int
    end: int
    value: Hashable


class Continuum(NamedTuple):
    """The coincidences of one text, and the length that no coder marked, in code points."""

    u: Coincidences
    binary: Coincidences
    cu: Coincidences
    uncoded: int


def flatten(marked: Iterable[tuple[Sequence[Span], Hashable]]) -> list[Unit]:
    """Return the units of one coder from contents with their values, none over another, in the order of the text.

    Each part of a discontinuous content is a unit. Where contents overlap, the shorter one has the place (of equal
    ones the first), so that a nested content is seen; what is left of the longer on each side is a unit of its own.
    """
    shortest_first = sorted(marked, key=lambda one: sum(end - start for start, end in one[0]))
    taken: list[Unit] = []
    for parts, value in shortest_first:
        free = [Unit(start, end, value) for start, end in parts if start < end]
        for other in taken:
            free = [piece for unit in free for piece in _without(unit, other)]
        taken += free
    return sorted(taken, key=lambda unit: unit[:2])


def without(length: int, coders: Sequence[Sequence[Unit]], value: Hashable) -> tuple[int, list[list[Unit]]]:
    """Cut the stretches that a coder marked with a value out of the text; return what is left of it for all coders.

    Units that are cut in two stay two, for everybody alike.
    """
    cuts = joined((unit.start, unit.end) for units in coders for unit in units if unit.value == value)
    kept = [
        [
            piece
            for unit in units
            if unit.value != value
            for piece in _pieces(unit, cuts)
        ]
        for units in coders
    ]  # fmt: skip
    return length - sum(end - start for start, end in cuts), kept


def joined(spans: Iterable[Span]) -> list[Span]:
    """Return the stretches that are in some span, those that touch as one, in the order of the text."""
    found: list[Span] = []
    for start, end in sorted(spans):
        if found and start <= found[-1][1]:
            found[-1] = found[-1][0], max(end, found[-1][1])
        else:
            found.append((start, end))
    return found


def _pieces(unit: Unit, cuts: Sequence[Span]) -> Iterator[Unit]:
    """Yield what cuts leave of a unit, at its places in the text that is left."""
    start, before = unit.start, 0
    for first, last in cuts:
        if first >= unit.end:
            break
        if start < first:
            yield Unit(start - before, first - before, unit.value)
        if last > unit.start:
            start = max(start, last)
        before += last - first
    if start < unit.end:
        yield Unit(start - before, unit.end - before, unit.value)


def unitized(length: int, coders: Sequence[Sequence[Unit]]) -> Continuum:
    """Compare the units of two or more coders of a text of some length; no two units of one coder may overlap."""
    others = len(coders) - 1
    walks = [_Walk(units) for units in coders]
    cuts = sorted({0, length, *(cut for units in coders for unit in units for cut in unit[:2])})
    u, binary, cu = _Counting(), _Counting(), _Counting()
    met: defaultdict[tuple[int, Unit], float] = defaultdict(float)
    uncoded = 0
    for start, end in pairwise(cuts):
        size = end - start
        here = [(coder, unit) for coder, walk in enumerate(walks) for unit in walk.at(start)]
        values = [unit.value for _, unit in here]
        gaps: list[Hashable] = [_GAP] * (len(coders) - len(here))
        uncoded += size * (not here)
        u.add(size, [*values, *gaps], others)
        binary.add(size, [True] * len(values) + gaps, others)
        cu.add(size * (len(here) - 1) / others, values, len(here) - 1)
        for one in here:
            met[one] += size * (len(here) - 1) / others
    marked = [unit.end - unit.start for units in coders for unit in units]
    own = sum(size**2 for size in marked) + len(coders) * length - sum(marked)
    return Continuum(
        Coincidences(u.agreed, u.values, own),
        Coincidences(binary.agreed, binary.values, own),
        Coincidences(cu.agreed, cu.values, sum(size**2 for size in met.values())),
        uncoded,
    )


class _Walk:
    """The units of one coder, asked for in the order of the text."""

    def __init__(self, units: Sequence[Unit]) -> None:
        self._left = sorted(units, key=lambda unit: unit[:2], reverse=True)

    def at(self, place: int) -> list[Unit]:
        """Return the unit at a place, in a list; none in a gap. Places have to grow."""
        while self._left and self._left[-1].end <= place:
            self._left.pop()
        return self._left[-1:] if self._left and self._left[-1].start <= place else []


class _Counting:
    """Coincidences so far, as lengths."""

    def __init__(self) -> None:
        self.agreed = 0.0
        self.values: defaultdict[Hashable, float] = defaultdict(float)

    def add(self, size: float, values: Sequence[Hashable], others: int) -> None:
        """Add a stretch: `size` for each value, shared among its pairs with the `others`."""
        own = Counter(values)
        for value, often in own.items():
            self.values[value] += size * often
        if others:
            self.agreed += size * sum(often * (often - 1) for often in own.values()) / others


def _without(unit: Unit, other: Unit) -> list[Unit]:
    """Return what is left of a unit beside another."""
    if other.end <= unit.start or unit.end <= other.start:
        return [unit]
    rest = [Unit(unit.start, other.start, unit.value), Unit(other.end, unit.end, unit.value)]
    return [piece for piece in rest if piece.start < piece.end]
