"""A long text cut into parts that a browser can take, between paragraphs wherever there are any."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from typing import Final

from ujar.records import Span

__all__ = ["PART", "part_at", "parts_of"]

PART: Final = 12_000
"""Code points of a part, about six pages of print."""
_BORDERS: Final = ("\n\n", "\n", " ")
"""Where a text may be cut, the best place first."""


def parts_of(text: str, *, size: int = PART) -> list[Span]:
    """Return the parts of a text: spans that follow each other without a gap, of half to one and a half `size`.

    What is no longer than that is one part. A text without any white space is cut where it has to be.
    """
    parts: list[Span] = []
    start = 0
    while len(text) - start > size + size // 2:
        end = _border(text, start + size // 2, start + size)
        parts.append((start, end))
        start = end
    return [*parts, (start, len(text))]


def part_at(parts: Sequence[Span], place: int) -> int:
    """Return the index of the part in which a code point stands; the last one for what is behind the text."""
    return max(bisect_right(parts, place, key=lambda part: part[0]) - 1, 0)


def _border(text: str, first: int, last: int) -> int:
    for border in _BORDERS:
        found = text.rfind(border, first, last)
        if found >= 0:
            return found + len(border)
    return last
