"""The names of this machine for itself."""

from __future__ import annotations

from typing import Final

__all__ = ["LOCALHOST", "LOOPBACK"]

LOCALHOST: Final = "127.0.0.1"
LOOPBACK: Final = frozenset({LOCALHOST, "localhost", "::1"})
