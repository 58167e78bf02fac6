"""Rows of a query as columns of numbers, a part at a time: millions of rows never stand in memory as tuples."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import islice
from typing import Any, Final, NamedTuple

import numpy as np
from numpy.typing import DTypeLike, NDArray

__all__ = ["As", "Known", "Numbered", "streamed"]

_ROWS: Final = 20_000


class As(NamedTuple):
    """What a column becomes: numbers of a type, the values themselves or what `codes` has for them."""

    type: DTypeLike
    codes: Mapping[Any, int] | None = None


class Known(dict[Any, int]):
    """Numbers of what is known; anything else is -1."""

    def __missing__(self, value: Any) -> int:
        return -1


class Numbered(dict[Any, int]):
    """Numbers of values in the order in which they come, from 0."""

    def __missing__(self, value: Any) -> int:
        self[value] = len(self)
        return self[value]


def streamed(rows: Iterator[tuple[Any, ...]], *kinds: As) -> list[NDArray[Any]]:
    """Return the columns of rows.

    Raises:
        KeyError: a value is not among the codes of its column.
    """
    parts: list[list[NDArray[Any]]] = [[np.zeros(0, kind.type)] for kind in kinds]
    while chunk := list(islice(rows, _ROWS)):
        for part, kind, values in zip(parts, kinds, zip(*chunk, strict=True), strict=True):
            numbers = values if kind.codes is None else map(kind.codes.__getitem__, values)
            part.append(np.fromiter(numbers, kind.type, len(chunk)))
    return [np.concatenate(part) for part in parts]
