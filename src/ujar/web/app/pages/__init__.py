"""The pages of the app, in the order of the menu; one module each."""

from __future__ import annotations

from typing import Any

from ujar.web.app.page import Page
from ujar.web.app.pages import articles, contested, home, issues, positions, reader, runs

__all__ = ["PAGES"]

PAGES: tuple[Page[Any, Any], ...] = (
    home.PAGE,
    articles.PAGE,
    reader.PAGE,
    contested.PAGE,
    positions.PAGE,
    issues.PAGE,
    runs.PAGE,
)
"""Every page."""
