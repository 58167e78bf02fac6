"""Which attribution stands inside the content of which other one."""

from __future__ import annotations

import heapq
from collections.abc import Sequence

from ujar.extract.attribution import Attribution

__all__ = ["outer_attributions", "position_of", "shallow"]

_DEEPEST = 8
"""Statements around one that is kept; news has three at most."""


def position_of(attribution: Attribution) -> int:
    """Return the token at which an attribution is read: its source, else its cue, else its content."""
    spans = attribution.source or attribution.cue or attribution.content
    return spans[0][0]


def outer_attributions(attributions: Sequence[Attribution]) -> list[int | None]:
    """For each attribution, the number of the one with the shortest content around its position, or None.

    A sweep over the text with the open contents in a heap, so that it stays near linear.
    """
    positions = [position_of(attribution) for attribution in attributions]
    spans = sorted(
        (start, end - start, number)
        for number, attribution in enumerate(attributions)
        for start, end in attribution.content
    )
    found: dict[int, int | None] = {}
    opened: list[tuple[int, int, int]] = []
    at = 0
    for position in sorted(set(positions)):
        while at < len(spans) and spans[at][0] <= position:
            start, length, number = spans[at]
            heapq.heappush(opened, (length, start, number))
            at += 1
        aside: list[tuple[int, int, int]] = []
        found[position] = None
        while opened:
            length, start, number = opened[0]
            if start + length <= position:
                heapq.heappop(opened)
            elif positions[number] == position:
                # Its own content, or that of another statement of the same source.
                aside.append(heapq.heappop(opened))
            else:
                found[position] = number
                break
        for item in aside:
            heapq.heappush(opened, item)
    return [found[position] for position in positions]


def shallow(attributions: Sequence[Attribution]) -> list[Attribution]:
    """Return the attributions without those that stand in more than eight others, each within the next.

    Every statement is read with all that is said in it, so that the work grows with the depth; no paper goes so deep.
    """
    outer = outer_attributions(attributions)
    depths: list[int | None] = [None] * len(attributions)
    for number in range(len(attributions)):
        chain: list[int] = []
        at: int | None = number
        while at is not None and depths[at] is None:
            depths[at] = 0
            chain.append(at)
            at = outer[at]
        depth = -1 if at is None else depths[at] or 0
        for inner in reversed(chain):
            depth += 1
            depths[inner] = depth
    return [one for one, depth in zip(attributions, depths, strict=True) if (depth or 0) <= _DEEPEST]
