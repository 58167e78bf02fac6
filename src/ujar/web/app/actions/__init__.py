"""What can be changed from the pages; one module a noun."""

from __future__ import annotations

from ujar.web.app.action import Action
from ujar.web.app.actions import actors, issues, reviews, rounds, uploads

__all__ = ["ACTIONS"]

ACTIONS: tuple[Action, ...] = (
    *uploads.ACTIONS,
    *actors.ACTIONS,
    *issues.ACTIONS,
    *reviews.ACTIONS,
    *rounds.ACTIONS,
)
"""Every action."""
