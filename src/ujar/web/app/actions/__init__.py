"""What can be changed from the pages; one module a noun."""

from __future__ import annotations

from ujar.web.app.action import Action
from ujar.web.app.actions.actors import ACTOR_ACTIONS

__all__ = ["ACTIONS"]

ACTIONS: tuple[Action, ...] = (*ACTOR_ACTIONS,)
"""Every action."""
