"""What a browser shows: the one-page report of what was read."""

from ujar.web.page import render_page, write_page

__all__ = ["render_page", "write_page"]
