"""A password for a server that several reviewers reach over a network."""

from __future__ import annotations

import asyncio
import hmac
from typing import Final

from starlette.requests import Request

from ujar.web.app.preferences import prefer

__all__ = ["Entrance"]

_MARK: Final = "inside"
_DELAY: Final = 1.0
"""Seconds that a wrong password costs, so that guessing takes years."""


class Entrance:
    """Lets those in who know the password; everybody where there is none."""

    def __init__(self, password: str | None) -> None:
        self._password = password
        self._wrong = asyncio.Lock()

    def is_open(self, request: Request) -> bool:
        """Tell whether who asks is let in."""
        return self._password is None or request.session.get(_MARK) is True

    async def enter(self, request: Request, *, password: str, reviewer: str) -> bool:
        """Let somebody in under a name; return whether the password was right. Wrong ones wait in a queue."""
        if self._password is not None and not hmac.compare_digest(password.encode(), self._password.encode()):
            async with self._wrong:
                await asyncio.sleep(_DELAY)
            return False
        request.session[_MARK] = True
        prefer(request, "reviewer", reviewer)
        return True

    def leave(self, request: Request) -> None:
        """Forget who was let in."""
        request.session.pop(_MARK, None)

    @property
    def has_password(self) -> bool:
        """Whether there is a password."""
        return self._password is not None
