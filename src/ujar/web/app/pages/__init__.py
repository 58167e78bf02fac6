"""The pages of the app, in the order of the menu; one module each."""

from __future__ import annotations

from typing import Any

from ujar.web.app.page import Page
from ujar.web.app.pages import (
    actor,
    actors,
    add,
    agreement,
    articles,
    contested,
    decisions,
    home,
    issues,
    map,
    network,
    positions,
    queue,
    reader,
    review,
    runs,
    search,
    settle,
    suggestions,
    timeline,
)

__all__ = ["PAGES"]

PAGES: tuple[Page[Any, Any], ...] = (
    home.PAGE,
    search.PAGE,
    articles.PAGE,
    reader.PAGE,
    add.PAGE,
    contested.PAGE,
    positions.PAGE,
    timeline.PAGE,
    network.PAGE,
    map.PAGE,
    actors.PAGE,
    actor.PAGE,
    issues.PAGE,
    queue.PAGE,
    review.PAGE,
    suggestions.PAGE,
    decisions.PAGE,
    agreement.PAGE,
    settle.PAGE,
    runs.PAGE,
)
"""Every page."""
