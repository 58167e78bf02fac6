"""What a run keeps of an input that could not be read, or was passed over."""

from __future__ import annotations

import re
from typing import NamedTuple

from ujar.errors import InputError

__all__ = ["Failure", "Skipped", "printable"]

_SURROGATE = re.compile("[\ud800-\udfff]")


class Failure(NamedTuple):
    """One input, or one row of a table, that could not be read, and why; the rest of a run goes on."""

    path: str
    row: int | None
    error: InputError


class Skipped(NamedTuple):
    """One file or folder, in a folder or an archive, that was passed over, and why: no failure, but worth a word."""

    path: str
    reason: str


def printable(text: str) -> str:
    """Return a text that can be written as UTF-8: half a character, as in file names, becomes U+FFFD."""
    return text if text.isascii() else _SURROGATE.sub("\ufffd", text)
