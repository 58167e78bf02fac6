"""Which statements hang together by links: groups of them, and threads that begin with what reacts to nothing."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

__all__ = ["groups", "roots"]

Places = NDArray[np.int64]


def groups(count: int, start: Places, end: Places) -> Places:
    """Return for each of `count` things the smallest one that it is joined to, over any number of links.

    Each round gives every end the smaller label of its link and then shortens the chains of labels to their ends, so
    that a few rounds do for chains of any length (Shiloach and Vishkin 1982).
    """
    label = np.arange(count, dtype=np.int64)
    while True:
        low = np.minimum(label[start], label[end])
        before = label.copy()
        np.minimum.at(label, label[start], low)
        np.minimum.at(label, label[end], low)
        while not np.array_equal(label, shorter := label[label]):
            label = shorter
        if np.array_equal(label, before):
            return label


def roots(count: int, start: Places, end: Places) -> Places:
    """Return for each of `count` things the beginning of its thread.

    A thing hangs on the `end` of its first link, and so on; what reacts in a circle begins with the smallest of it.
    """
    anchor = np.arange(count, dtype=np.int64)
    first_of, at = np.unique(start, return_index=True)
    anchor[first_of] = end[at]
    smallest, reached = np.arange(count, dtype=np.int64), anchor.copy()
    # After n rounds 2**n steps are taken: each thing has reached its beginning, or goes round in its circle.
    for _ in range(max(count, 1).bit_length()):
        smallest = np.minimum(smallest, smallest[reached])
        reached = reached[reached]
    return smallest[reached]
