"""Strings that strangers wrote, made safe to show; escaping is left to the templates."""

from __future__ import annotations

import re
from urllib.parse import urlsplit

__all__ = ["hides_controls", "line", "safe_url", "shown"]

_CONTROLS = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]")
_LONGEST_URL = 2048


def shown(text: str) -> str:
    """Put U+FFFD for each control, direction-changing or unpaired character, one for one.

    Direction overrides can make a page read other than it is, and a browser drops or changes the others.
    """
    return _CONTROLS.sub("\N{REPLACEMENT CHARACTER}", text)


def hides_controls(text: str) -> bool:
    """Tell whether `shown` changes the text."""
    return _CONTROLS.search(text) is not None


def line(text: str, *, most: int = 120) -> str:
    """Return `text` on one line, cut with an ellipsis to `most` code points."""
    text = " ".join(text[: 4 * most].split())
    return text if len(text) <= most else f"{text[: most - 1].rstrip()}…"


def safe_url(url: str | None) -> str | None:
    """Return `url` if it is a plain http(s) address of usual length that may be made a link, else None."""
    if url is None or len(url) > _LONGEST_URL or hides_controls(url) or any(c.isspace() for c in url):
        return None
    try:
        parts = urlsplit(url)
    except ValueError:
        return None
    return url if parts.scheme in {"http", "https"} and parts.netloc else None
