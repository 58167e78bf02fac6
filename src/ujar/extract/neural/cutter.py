"""What cuts words into the pieces that an encoder knows."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from ujar.extract.tokens import Token

__all__ = ["LONGEST", "Cutter", "Pieces"]

Pieces = tuple[int, ...]
"""The numbers of the pieces of one token."""

LONGEST = 8
"""Most pieces that one token is cut into; what a web address has beyond them says nothing."""


class Cutter(Protocol):
    """A fixed vocabulary of pieces and a way to cut words into them."""

    opening: int
    """Number of the piece that opens a window."""
    closing: int
    """Number of the piece that closes it."""

    def pieces(self, text: str, tokens: Sequence[Token]) -> list[Pieces]:
        """Return the pieces of every token of a text: at least one, at most `LONGEST` a token."""
