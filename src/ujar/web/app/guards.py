"""What stands between the network and the pages: hosts, origins, tokens, and headers that tell browsers what to refuse.

Articles are hostile input and the app runs beside a browser that visits other sites. So: only names of this machine (or
those that were given) are answered, against DNS rebinding; a change needs a token that only our own pages hold and
must not come from another origin; nothing but our own files runs, and no page may be framed.
"""

from __future__ import annotations

import hmac
import secrets
from collections.abc import Collection
from typing import Final
from urllib.parse import urlsplit

from starlette.datastructures import Headers, MutableHeaders
from starlette.requests import Request
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from ujar.web.app.problems import Refused

__all__ = [
    "PICTURE_POLICY",
    "POLICY",
    "TOKEN_FIELD",
    "TOKEN_HEADER",
    "SafeHeaders",
    "check_change",
    "check_host",
    "own_address",
    "token_of",
]

TOKEN_FIELD: Final = "token"
TOKEN_HEADER: Final = "x-ujar-token"
POLICY: Final = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; font-src 'self'; "
    "form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
)
PICTURE_POLICY: Final = "default-src 'none'; style-src 'unsafe-inline'; sandbox"
"""Of a picture that is opened alone: the style sheet that it carries, and nothing that could act."""
_HEADERS: Final = {
    "Content-Security-Policy": POLICY,
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
}


class SafeHeaders:
    """Adds the headers to every answer; what is not marked otherwise is not kept by the browser."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one request."""
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return

        async def safely(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                for name, value in _HEADERS.items():
                    headers.setdefault(name, value)
                headers.setdefault("Cache-Control", "no-store")
                if headers.get("content-type", "").startswith("image/svg+xml"):
                    headers["Content-Security-Policy"] = PICTURE_POLICY
            await send(message)

        await self.app(scope, receive, safely)


def check_host(headers: Headers, hosts: Collection[str]) -> None:
    """Refuse a request that was sent to another name than those of this server.

    Raises:
        Refused: the name is not among `hosts`.
    """
    try:
        name = urlsplit(f"//{headers.get('host', '')}").hostname
    except ValueError:
        name = None
    if name is None or name not in hosts:
        raise Refused("This server answers to its own names only. Start it with --host to give it another.", status=400)


def token_of(request: Request) -> str:
    """Return the token of this visitor, which every form that changes something carries."""
    token = request.session.get("token")
    if not isinstance(token, str):
        token = request.session["token"] = secrets.token_urlsafe(24)
    return token


def check_change(request: Request, given: str | None) -> None:
    """Refuse a change that does not come from a page of ours.

    Raises:
        Refused: it comes from another origin, or without the token of this visitor.
    """
    origin = request.headers.get("origin")
    own = f"{request.url.scheme}://{request.headers.get('host', '')}"
    if request.headers.get("sec-fetch-site", "same-origin") != "same-origin" or (origin or own) != own:
        raise Refused("A change has to come from a page of this server.")
    if not hmac.compare_digest((given or "").encode(), token_of(request).encode()):
        raise Refused("This page is from an earlier visit: load it again, then repeat the change.")


def own_address(back: str | None) -> str:
    """Return an address of this app, and nowhere else, to go back to."""
    return back if back and back.startswith("/") and not back.startswith(("//", "/\\")) else "/"
