"""What a visitor prefers: the language of the interface, light or dark, and under which name decisions are recorded."""

from __future__ import annotations

import getpass
from typing import Literal, NamedTuple, get_args

from starlette.requests import Request

from ujar.web.words import PageLang

__all__ = ["Preferences", "Theme", "prefer", "preferences_of"]

Theme = Literal["auto", "light", "dark"]
_LONGEST_NAME = 80


class Preferences(NamedTuple):
    """The preferences of one visitor."""

    lang: PageLang
    theme: Theme
    reviewer: str


def preferences_of(request: Request) -> Preferences:
    """Return the preferences of who asks: those kept in the session, else what the browser says."""
    # The session is signed, so that what is in it was put there by `prefer`.
    kept = request.session
    return Preferences(
        lang=kept.get("lang") or _accepted(request.headers.get("accept-language", "")),
        theme=kept.get("theme", "auto"),
        reviewer=kept.get("reviewer") or _user(),
    )


def prefer(request: Request, name: str, value: str) -> None:
    """Keep a preference in the session; one that does not exist is left out."""
    if name == "lang" and value in get_args(PageLang):
        request.session["lang"] = value
    elif name == "theme" and value in get_args(Theme):
        request.session["theme"] = value
    elif name == "reviewer" and (reviewer := " ".join(value.split())[:_LONGEST_NAME]):
        request.session["reviewer"] = reviewer


def _accepted(header: str) -> PageLang:
    """Return the first language of Accept-Language that the interface has; English without one."""
    for entry in header.split(","):
        code = entry.split(";")[0].strip().lower().split("-")[0]
        if code in ("id", "in", "ms"):
            return "id"
        if code == "en":
            return "en"
    return "en"


def _user() -> str:
    try:
        return getpass.getuser()
    except (KeyError, OSError):
        return "reviewer"
