"""The pages of the app, in the order of the menu; one module each."""

from __future__ import annotations

from typing import Any

from ujar.web.app.page import Page
from ujar.web.app.pages import actor, actors, articles, home, reader, runs, search, suggestions

__all__ = ["PAGES"]

PAGES: tuple[Page[Any, Any], ...] = (
    home.PAGE,
    search.PAGE,
    articles.PAGE,
    actors.PAGE,
    actor.PAGE,
    reader.PAGE,
    suggestions.PAGE,
    runs.PAGE,
)
"""Every page."""
