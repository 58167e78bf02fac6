"""Timing several contenders so that a noisy machine disturbs them alike.

Absolute rates of a shared machine change from minute to minute, the ratio of two contenders that take turns much
less. The best of several rounds counts, since whatever disturbs can only make a round longer.
"""

from __future__ import annotations

import gc
import time
from collections.abc import Callable, Sequence, Set
from typing import NamedTuple

from ujar.benchmark.texts import TextSet

__all__ = ["CLOCK", "Clock", "Contender", "best", "spread", "take_turns"]

Clock = Callable[[], float]
"""Returns seconds since some moment."""

CLOCK: Clock = time.process_time
"""Seconds that the processor worked for this process, all of its threads: what other processes take does not count."""

_SHORTEST = 1e-6
"""Least seconds of a round: a coarse clock may show none."""


class Contender(NamedTuple):
    """Something that reads articles one after another.

    `profiles` are those of ujar that it stands for; `refused` collects the texts that it gave up.
    """

    name: str
    texts: TextSet
    read: Callable[[str], object]
    profiles: tuple[str, ...] = ()
    refused: Set[str] = frozenset()


def take_turns(
    contenders: Sequence[Contender], *, rounds: int, clock: Clock = CLOCK, done: Callable[[], None]
) -> list[tuple[float, ...]]:
    """Return the seconds of every round of each contender.

    Each reads one article first, so that its models are loaded; then they read all of theirs in turn: A B C A B C.
    `done` is called after each of these steps.
    """
    for contender in contenders:
        contender.read(contender.texts.texts[0])
        done()
    seconds: list[list[float]] = [[] for _ in contenders]
    for _ in range(rounds):
        for contender, measured in zip(contenders, seconds, strict=True):
            gc.collect()  # nobody pays for what another one left
            started = clock()
            for text in contender.texts.texts:
                contender.read(text)
            measured.append(clock() - started)
            done()
    return [tuple(measured) for measured in seconds]


def best(seconds: Sequence[float]) -> float:
    """Return the shortest round, in seconds."""
    return max(min(seconds), _SHORTEST)


def spread(seconds: Sequence[float]) -> float:
    """Return how much longer than the shortest round the longest was, as a share of the shortest."""
    return (max(seconds) - min(seconds)) / best(seconds)
