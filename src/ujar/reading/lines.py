"""The lines of a text with their offsets, blank ones left out but remembered."""

from __future__ import annotations

from typing import NamedTuple

__all__ = ["Line", "lines_of"]


class Line(NamedTuple):
    """One line that is not blank, without the white space around it; offsets are those of the text."""

    start: int
    end: int
    text: str
    apart: bool
    """A blank line, or the beginning of the text, stands before it."""


def lines_of(text: str) -> list[Line]:
    """Return the lines of `text` that hold more than white space."""
    lines: list[Line] = []
    offset, apart = 0, True
    for raw in text.split("\n"):
        stripped = raw.strip()
        if stripped:
            start = offset + len(raw) - len(raw.lstrip())
            lines.append(Line(start, start + len(stripped), stripped, apart))
        apart = not stripped
        offset += len(raw) + 1
    return lines
