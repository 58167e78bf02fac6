"""The ASGI application: every page in all its forms, the files it needs, and one shape of errors."""

from __future__ import annotations

import contextlib
import logging
import secrets
from collections.abc import AsyncIterator, Awaitable, Callable, Collection
from pathlib import Path
from typing import Any, Final

import anyio.to_thread
import msgspec
from starlette.applications import Starlette
from starlette.concurrency import run_in_threadpool
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.middleware.gzip import GZipMiddleware
from starlette.middleware.sessions import SessionMiddleware
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Mount, Route
from starlette.staticfiles import StaticFiles
from starlette.types import Scope

from ujar.ledger import Ledger
from ujar.web.app.action import Action, Sent, Visitor
from ujar.web.app.actions import ACTIONS
from ujar.web.app.asking import query_of
from ujar.web.app.desk import Desks
from ujar.web.app.guards import LOOPBACK, TOKEN_FIELD, SafeHeaders, check_change, check_host, own_address
from ujar.web.app.interface import interface
from ujar.web.app.openapi import describe
from ujar.web.app.page import Page, Query
from ujar.web.app.pages import PAGES
from ujar.web.app.preferences import prefer, preferences_of
from ujar.web.app.problems import Problem, Refused, problem_of
from ujar.web.app.rendering import Renderer

__all__ = ["create_app"]

_THREADS: Final = 8
"""Pages that are made at once: each thread has a connection, and more would only share the processors."""
_YEAR: Final = 31_536_000
_FORM_BYTES: Final = 2_000_000
_FORM_FIELDS: Final = 2_000
_log = logging.getLogger("ujar.web")

Endpoint = Callable[[Request], Awaitable[Response]]


def create_app(ledger: Path, *, hosts: Collection[str] = LOOPBACK) -> Starlette:
    """Return the app for a ledger, which is made if it is not there; `hosts` are the names it answers to.

    Raises:
        NotALedger: the file is something else.
        LedgerError: it cannot be opened.
    """
    Ledger.open(ledger).close()
    app = _App(ledger, hosts)
    return Starlette(
        routes=app.routes(),
        exception_handlers={HTTPException: app.failed_http, Exception: app.failed},
        middleware=[
            Middleware(SafeHeaders),
            Middleware(GZipMiddleware, minimum_size=1000),
            Middleware(
                SessionMiddleware,
                secret_key=secrets.token_urlsafe(32),
                session_cookie="ujar",
                same_site="strict",
                max_age=None,
            ),
        ],
        lifespan=_lifespan,
    )


class _App:
    """The endpoints of one app."""

    def __init__(self, ledger: Path, hosts: Collection[str]) -> None:
        self.hosts = frozenset(hosts)
        self.desks = Desks(ledger)
        self.renderer = Renderer(PAGES, ledger=ledger.name)

    def routes(self) -> list[Route | Mount]:
        """Return the routes: every page, each of its forms, and what they share."""
        routes: list[Route | Mount] = [
            Route("/openapi.json", self.guarded(self.openapi)),
            Route("/preferences", self.guarded(self.preferences), methods=["POST"]),
            Mount("/static", _KeptFiles(packages=[("ujar.web", "static")])),
        ]
        for action in ACTIONS:
            routes.append(Route(action.path, self.guarded(self.change(action)), methods=["POST"]))
        for page in PAGES:
            for ending in ("json", *page.exports):
                routes.append(Route(page.address(ending), self.guarded(self.form(page, ending))))
            routes.append(Route(page.path, self.guarded(self.html(page))))
        return routes

    def guarded(self, endpoint: Endpoint) -> Endpoint:
        """Return an endpoint behind the checks that every request has to pass; its errors are problems."""

        async def inside(request: Request) -> Response:
            try:
                check_host(request.headers, self.hosts)
                return await endpoint(request)
            except Exception as error:  # noqa: BLE001 - every error becomes an answer, unknown ones are logged
                return await self.failed(request, error)

        return inside

    def html(self, page: Page[Any, Any]) -> Endpoint:
        """Return the endpoint of a page for people."""

        def render(request: Request) -> str:
            query = _query(request, page)
            return self.renderer.page(request, page, query, self._load(request, page, query))

        async def endpoint(request: Request) -> Response:
            return Response(await run_in_threadpool(render, request), media_type="text/html")

        return endpoint

    def form(self, page: Page[Any, Any], ending: str) -> Endpoint:
        """Return the endpoint of a page as JSON, or in another of its forms."""

        def write(request: Request) -> tuple[bytes | str, str]:
            query = _query(request, page)
            if ending == "json":
                return msgspec.json.encode(self._load(request, page, query)), "application/json"
            export = page.exports[ending]
            preferences = preferences_of(request)
            result = (export.load or page.load)(self.desks.desk(reviewer=preferences.reviewer), query)
            return export.write(query, result, interface(preferences.lang)), export.media_type

        async def endpoint(request: Request) -> Response:
            content, media_type = await run_in_threadpool(write, request)
            response = Response(content, media_type=media_type)
            if ending != "json":
                response.headers["Content-Disposition"] = f'inline; filename="{page.name}.{ending}"'
            return response

        return endpoint

    async def openapi(self, request: Request) -> Response:
        """Answer with the description of all pages."""
        return Response(msgspec.json.encode(describe(PAGES)), media_type="application/json")

    async def preferences(self, request: Request) -> Response:
        """Keep a preference and go back to where it was chosen."""
        async with _sent(request) as sent:
            for name in ("lang", "theme", "reviewer"):
                prefer(request, name, sent.text(name) or "")
            return RedirectResponse(own_address(sent.text("back")), status_code=303)

    def change(self, action: Action) -> Endpoint:
        """Return the endpoint of an action."""

        async def endpoint(request: Request) -> Response:
            async with _sent(request, files=action.most_files) as sent:
                visitor = Visitor(preferences_of(request).reviewer, own_address(sent.text("back")))
                after = await run_in_threadpool(action.run, self.desks, sent, visitor)
            return RedirectResponse(after or visitor.back, status_code=303)

        return endpoint

    async def failed(self, request: Request, error: Exception) -> Response:
        """Answer with a problem."""
        problem = problem_of(error)
        if problem.status == 500:
            _log.error("%s %s", request.method, request.url.path, exc_info=error)
        return await self._answer(request, problem)

    async def failed_http(self, request: Request, error: Exception) -> Response:
        """Answer with a problem that the server itself found: no such page, no such method."""
        assert isinstance(error, HTTPException)
        return await self._answer(
            request, Problem(status=error.status_code, title=error.detail, detail=_ADVICE.get(error.status_code, ""))
        )

    async def _answer(self, request: Request, problem: Problem) -> Response:
        if request.url.path.endswith(".json") or "text/html" not in request.headers.get("accept", "text/html"):
            content: bytes | str = msgspec.json.encode(problem)
            return Response(content, status_code=problem.status, media_type="application/problem+json")
        content = await run_in_threadpool(self.renderer.problem, request, problem)
        return Response(content, status_code=problem.status, media_type="text/html")

    def _load(self, request: Request, page: Page[Any, Any], query: Query) -> object:
        return page.load(self.desks.desk(reviewer=preferences_of(request).reviewer), query)


_ADVICE: Final = {
    404: "There is no page at this address. The menu leads to all there are.",
    405: "This address does not take requests of this kind.",
}


def _query(request: Request, page: Page[Any, Any]) -> Query:
    return query_of(page.query, request.query_params.multi_items())


@contextlib.asynccontextmanager
async def _sent(request: Request, *, files: int = 0) -> AsyncIterator[Sent]:
    """Read a form that changes something, after the checks; its files are closed at the end.

    Raises:
        Refused: it is too large, or does not come from a page of ours.
    """
    length = request.headers.get("content-length", "")
    if not length.isdecimal() or int(length) > _FORM_BYTES:
        raise Refused(
            f"A form of this page has a length, of at most {_FORM_BYTES:,} bytes: send less at once.", status=413
        )
    async with request.form(max_files=files, max_fields=_FORM_FIELDS, max_part_size=_FORM_BYTES) as form:
        sent = Sent(form)
        check_change(request, sent.text(TOKEN_FIELD))
        yield sent


class _KeptFiles(StaticFiles):
    """The files of the app. Their addresses change with their content, so that a browser may keep them."""

    async def get_response(self, path: str, scope: Scope) -> Response:
        response = await super().get_response(path, scope)
        response.headers["Cache-Control"] = f"public, max-age={_YEAR}, immutable"
        return response


@contextlib.asynccontextmanager
async def _lifespan(app: Starlette) -> AsyncIterator[None]:
    anyio.to_thread.current_default_thread_limiter().total_tokens = _THREADS
    yield
