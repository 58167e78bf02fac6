"""The best one-to-one pairing of two lists, given how well each pair fits."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

__all__ = ["assign"]


def assign(weights: NDArray[np.float64]) -> list[tuple[int, int]]:
    """Pair rows with columns so that the sum of the weights is the greatest; `(row, column)`, by row.

    Every member of the shorter side gets a partner, one of weight 0 where nothing else is left. The method is
    that of shortest augmenting paths (Jonker and Volgenant 1987); time grows with the cube of the longer side.
    """
    rows, columns = weights.shape
    if not rows or not columns:
        return []
    if rows > columns:
        return sorted((row, column) for column, row in assign(weights.T))
    pairing = _Pairing(-weights)
    for row in range(rows):
        pairing.add(row)
    return [(row, int(column)) for row, column in enumerate(pairing.column_of)]


class _Pairing:
    """Rows paired so far, at least cost, with the prices that prove it."""

    def __init__(self, cost: NDArray[np.float64]) -> None:
        rows, columns = cost.shape
        self.cost = cost
        self.column_of = np.full(rows, -1)
        self.row_of = np.full(columns, -1)
        self.row_price = np.zeros(rows)
        self.column_price = np.zeros(columns)

    def add(self, row: int) -> None:
        """Pair one more row, giving others new partners where that is cheaper."""
        columns = len(self.row_of)
        distance = np.full(columns, np.inf)
        before = np.full(columns, -1)
        settled = np.zeros(columns, dtype=bool)
        at, walked = row, 0.0
        while True:
            reduced = walked + self.cost[at] - self.row_price[at] - self.column_price
            shorter = ~settled & (reduced < distance)
            distance[shorter] = reduced[shorter]
            before[shorter] = at
            column = int(np.argmin(np.where(settled, np.inf, distance)))
            walked = float(distance[column])
            settled[column] = True
            if self.row_of[column] < 0:
                break
            at = int(self.row_of[column])
        taken = settled & (self.row_of >= 0)
        gain = walked - distance[taken]
        self.row_price[row] += walked
        self.row_price[self.row_of[taken]] += gain
        self.column_price[taken] -= gain
        while True:
            at = int(before[column])
            self.row_of[column] = at
            column, self.column_of[at] = int(self.column_of[at]), column
            if at == row:
                return
