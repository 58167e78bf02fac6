"""Items in batches, so that slow ones hold nothing up and heavy ones do not fill the memory."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Iterator
from typing import TypeVar

__all__ = ["batches"]

Item = TypeVar("Item")


def batches(
    items: Iterable[Item],
    *,
    most: int,
    seconds: float,
    weigh: Callable[[Item], int] = lambda _: 0,
    heaviest: int = 0,
) -> Iterator[list[Item]]:
    """Yield items in lists of `most`, or of those that came in some seconds or weigh more than `heaviest` together."""
    batch: list[Item] = []
    weight = 0
    due = time.monotonic() + seconds
    for item in items:
        batch.append(item)
        weight += weigh(item)
        if len(batch) == most or weight > heaviest or time.monotonic() >= due:
            yield batch
            batch, weight = [], 0
            due = time.monotonic() + seconds
    if batch:
        yield batch
