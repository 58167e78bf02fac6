"""One dispute in rows: what a side says, and what the others answer.

A row begins with a statement that reacts to nothing and holds all that reacts to it, directly or through others. Rows
are in the order of time, the undated last.
"""

from __future__ import annotations

from typing import Literal

import msgspec
import numpy as np

from ujar.analyse.columns import NO_DAY
from ujar.analyse.contested import Voice, voiced
from ujar.analyse.threads import roots
from ujar.analyse.voices import Flags, Places, Voices
from ujar.ledger import Ledger

__all__ = ["Row", "Said", "Show", "row_with", "rows_of"]

Show = Literal["all", "denied", "unanswered", "agreed"]


class Said(msgspec.Struct, frozen=True, kw_only=True):
    """One statement in a row, and what it is among all of the dispute."""

    voice: Voice
    denied: bool
    agreed: bool
    unanswered: bool


class Row(msgspec.Struct, frozen=True, kw_only=True):
    """One row: what begins it, the reactions, and how many more reactions there are than are shown."""

    first: Said
    reactions: tuple[Said, ...]
    more: int


def rows_of(
    ledger: Ledger,
    voices: Voices,
    *,
    issue: str | None = None,
    show: Show = "all",
    start: int = 0,
    count: int,
    most: int,
) -> tuple[list[Row], bool, dict[str, Said]]:
    """Return rows of a dispute, whether there are more, and the newest word of each side.

    `issue` is the id of the issue; `show` picks rows that hold something denied, unanswered or agreed; `start` rows are
    passed over, `count` are returned, each with at most `most` reactions.
    """
    root = roots(len(voices.places), voices.start, voices.end)
    heads = _heads(voices, root, show)
    order = np.argsort(root, kind="stable")
    threads = [_thread(voices, root, order, head) for head in heads[start : start + count].tolist()]
    newest = {name: index for bit, name in enumerate(voices.names) if (index := voices.newest(1 << bit)) is not None}
    shown = [index for thread in threads for index in thread[: most + 1].tolist()]
    which = np.unique(np.array([*shown, *newest.values()], np.int64))
    spoken = {index: _said(voices, index, voice) for index, voice in voiced(ledger, voices, which, issue=issue).items()}
    rows = [
        Row(
            first=spoken[thread[0]],
            reactions=tuple(spoken[index] for index in thread[1 : most + 1] if index in spoken),
            more=max(0, len(thread) - 1 - most),
        )
        for thread in (thread.tolist() for thread in threads)
        if thread[0] in spoken
    ]
    return rows, len(heads) > start + count, {name: spoken[at] for name, at in newest.items() if at in spoken}


def row_with(voices: Voices, place: int, *, show: Show = "all") -> int | None:
    """Return the number of the row, from 0, in which a statement stands, by its place; None where it stands in none."""
    index = int(np.searchsorted(voices.places, place))
    if index == len(voices.places) or voices.places[index] != place:
        return None
    root = roots(len(voices.places), voices.start, voices.end)
    found = np.flatnonzero(_heads(voices, root, show) == root[index])
    return int(found[0]) if len(found) else None


def _heads(voices: Voices, root: Places, show: Show) -> Places:
    """Return the beginnings of the rows that are asked for, in order."""
    flags: Flags = np.ones(len(root), np.bool_) if show == "all" else getattr(voices, show)
    heads = np.unique(root[flags])
    day = np.where(voices.day[heads] == NO_DAY, np.iinfo(np.int32).max, voices.day[heads])
    ordered: Places = heads[np.argsort(day, kind="stable")]
    return ordered


def _thread(voices: Voices, root: Places, order: Places, head: int) -> Places:
    """Return a beginning and what hangs on it, the oldest first; `order` sorts all by their beginnings."""
    low, high = np.searchsorted(root[order], [head, head + 1])
    own = order[low:high]
    own = own[np.argsort(voices.day[own], kind="stable")]
    thread: Places = np.concatenate((np.array([head], np.int64), own[own != head]))
    return thread


def _said(voices: Voices, index: int, voice: Voice) -> Said:
    return Said(
        voice=voice,
        denied=bool(voices.denied[index]),
        agreed=bool(voices.agreed[index]),
        unanswered=bool(voices.unanswered[index]),
    )
