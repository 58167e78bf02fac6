"""From a result to a page: the frame around it, its links and the forms in which it can be taken away."""

from __future__ import annotations

import functools
import hashlib
from collections.abc import Mapping, Sequence
from importlib.resources import files
from typing import Any, Final

from jinja2 import Environment
from starlette.requests import Request

from ujar.__about__ import __version__
from ujar.web.app.action import SURE_FIELD, Sent
from ujar.web.app.again import Again, Kept
from ujar.web.app.asking import address, parameters_of
from ujar.web.app.citing import Citations
from ujar.web.app.desk import Desk
from ujar.web.app.entrance import Entrance
from ujar.web.app.guards import token_of
from ujar.web.app.interface import interface
from ujar.web.app.page import Page, Query
from ujar.web.app.periods import period_name
from ujar.web.app.preferences import preferences_of
from ujar.web.app.problems import Problem, Unsure
from ujar.web.environment import environment_of
from ujar.web.words import GROUP_OF, GROUPS

__all__ = ["SAID", "Renderer"]

SAID: Final = "said"
"""Where the session keeps what the next page begins with."""

MENU: Final = ("read", "see", "correct")


class Renderer:
    """Renders the pages of one app."""

    def __init__(self, pages: Sequence[Page[Any, Any]], *, ledger: str, entrance: Entrance) -> None:
        self.pages = {page.name: page for page in pages}
        self.menu = {group: [page for page in pages if page.menu == group] for group in MENU}
        self.ledger = ledger
        self.doors = entrance

    def page(
        self,
        request: Request,
        page: Page[Any, Any],
        query: Query,
        result: object,
        desk: Desk,
        *,
        again: Again | None = None,
    ) -> str:
        """Return a page as HTML; with `again` it says why it is shown again, and its forms hold what was typed."""
        here = parameters_of(query)
        kept = again.kept if again else Kept("", {})
        words = interface(preferences_of(request).lang)
        context: dict[str, object] = {
            "lags": desk.lags,
            "cite": Citations(desk.ledger, words, self._href),
            "query": query,
            "result": result,
            "view": page.view(query, result, words) if page.view else None,
            "here": lambda **changes: address(page.path, _changed(here, changes)),
            "form": lambda ending: address(page.address(ending), here),
            "again": again,
            "kept": lambda path, name, default="": kept.text(name) if again and kept.path == path else default,
            "kept_all": lambda path, name: kept.fields.get(name, ()) if again and kept.path == path else (),
            "said": request.session.pop(SAID, None),
        }
        if again:
            context["address"] = again.address
        return self._render(request, f"app/{page.name}.html", page, context)

    def entrance(self, request: Request, *, back: str, wrong: bool, name: str = "") -> str:
        """Return the page that asks for the password; it shows nothing of the ledger. `name` is what was given."""
        name = name or str(request.session.get("reviewer", ""))
        return self._render(request, "app/entrance.html", None, {"back": back, "wrong": wrong, "name": name})

    def unsure(self, request: Request, error: Unsure, sent: Sent) -> str:
        """Return the page that asks whether a change is meant; it sends the same form again."""
        fields = [(name, value) for name, values in sent.fields().items() for value in values if name != SURE_FIELD]
        context = {"question": str(error), "of": error.of, "fields": fields, "back": request.state.back}
        return self._render(request, "app/unsure.html", None, {**context, "sure_field": SURE_FIELD})

    def problem(self, request: Request, problem: Problem) -> str:
        """Return a problem as a page; after a form it leads back to where that was sent from."""
        back = getattr(request.state, "back", None)
        return self._render(request, "app/problem.html", None, {"problem": problem, "back": back})

    def _render(
        self, request: Request, template: str, page: Page[Any, Any] | None, context: Mapping[str, object]
    ) -> str:
        preferences = preferences_of(request)
        inside = self.doors.is_open(request)
        return (
            _environment()
            .get_template(template)
            .render(
                group_of=GROUP_OF,
                groups=GROUPS,
                href=self._href,
                inside=inside,
                known_pages=self.pages,
                ledger=self.ledger if inside else "",
                locked=self.doors.has_password,
                menu=self.menu if inside else {},
                page=page,
                period_name=period_name,
                preferences=preferences,
                static=static_address,
                token=token_of(request),
                version=__version__,
                w=interface(preferences.lang),
                **{"address": request.url.path + (f"?{request.url.query}" if request.url.query else ""), **context},
            )
        )

    def _href(self, name: str, **parameters: object) -> str:
        """Return the address of a page; parameters that are None are left out, a tuple gives several."""
        return address(self.pages[name].path, _changed([], parameters))


@functools.cache
def _environment() -> Environment:
    return environment_of("ujar.web")


@functools.cache
def static_address(name: str) -> str:
    """Return the address of a file of the app, which changes when the file does, so that browsers may keep it."""
    content = files("ujar.web").joinpath("static", *name.split("/")).read_bytes()
    return f"/static/{name}?v={hashlib.sha256(content).hexdigest()[:12]}"


def _changed(parameters: Sequence[tuple[str, str]], changes: Mapping[str, object]) -> list[tuple[str, str]]:
    """Return parameters with some replaced: None takes one away, a tuple or list gives it several times."""
    kept = [(name, value) for name, value in parameters if name not in changes]
    for name, value in changes.items():
        values = value if isinstance(value, tuple | list) else (value,)
        kept += [(name, str(one).lower() if isinstance(one, bool) else str(one)) for one in values if one is not None]
    return kept
