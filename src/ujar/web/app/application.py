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

from ujar.errors import UjarError
from ujar.learn.reviewed_ledger import pack_reviewed
from ujar.ledger import Ledger
from ujar.settings import setting
from ujar.web.app.action import Action, Done, Sent, Visitor
from ujar.web.app.actions import ACTIONS
from ujar.web.app.again import Again, after_filters, after_form, page_at
from ujar.web.app.asking import address, query_of
from ujar.web.app.desk import Desk, Desks
from ujar.web.app.entrance import Entrance
from ujar.web.app.guards import TOKEN_FIELD, SafeHeaders, check_change, check_host, own_address
from ujar.web.app.interface import interface
from ujar.web.app.moved import moved
from ujar.web.app.openapi import describe
from ujar.web.app.page import Page, Query
from ujar.web.app.pages import PAGES
from ujar.web.app.preferences import prefer, preferences_of
from ujar.web.app.problems import Problem, Refused, Unsure, problem_of
from ujar.web.app.rendering import SAID, Renderer
from ujar.web.hosts import LOOPBACK

__all__ = ["create_app"]

_THREADS: Final = 8
"""Pages that are made at once: each thread has a connection, and more would only share the processors."""
_YEAR: Final = 31_536_000
_FORM_BYTES: Final = 2_000_000
_FORM_FIELDS: Final = 2_000
_PASSWORD: Final = "This server has a password: open its first page in a browser and give it."
_TRAINING: Final = 20_000_000
"""Code points of reviewed articles in one download, which is made in memory."""
_log = logging.getLogger("ujar.web")

Endpoint = Callable[[Request], Awaitable[Response]]


def create_app(ledger: Path, *, hosts: Collection[str] = LOOPBACK, password: str | None = None) -> Starlette:
    """Return the app for a ledger, which is made if it is not there.

    `hosts` are the names it answers to. With a `password` it shows nothing to those who do not know it.

    Raises:
        NotALedger: the file is something else.
        LedgerError: it cannot be opened.
    """
    Ledger.open(ledger).close()
    app = _App(ledger, hosts, password)
    return Starlette(
        routes=app.routes(),
        exception_handlers={HTTPException: app.failed, Exception: app.failed},
        middleware=[
            Middleware(SafeHeaders),
            Middleware(GZipMiddleware, minimum_size=1000),
            Middleware(
                SessionMiddleware,
                secret_key=secrets.token_urlsafe(32),
                session_cookie="ujar",
                # Not strict: a link from another site would come without the session, and start a new one.
                same_site="lax",
                max_age=None,
            ),
        ],
        lifespan=app.lifespan,
    )


class _App:
    """The endpoints of one app."""

    def __init__(self, ledger: Path, hosts: Collection[str], password: str | None) -> None:
        self.hosts = frozenset(hosts)
        self.desks = Desks(ledger)
        self.entrance = Entrance(password)
        self.pages = {page.path: page for page in PAGES}
        self.renderer = Renderer(PAGES, ledger=ledger.name, entrance=self.entrance)

    def routes(self) -> list[Route | Mount]:
        """Return the routes: every page, each of its forms, and what they share."""
        routes: list[Route | Mount] = [
            Route("/openapi.json", self.guarded(self.openapi)),
            Route("/training.zip", self.guarded(self.training)),
            Route("/preferences", self.guarded(self.preferences, locked=False), methods=["POST"]),
            Route("/enter", self.guarded(self.enter, locked=False), methods=["POST"]),
            Route("/leave", self.guarded(self.leave), methods=["POST"]),
            Mount("/static", _KeptFiles(packages=[("ujar.web", "static")])),
        ]
        for action in ACTIONS:
            routes.append(Route(action.path, self.guarded(self.change(action)), methods=["POST"]))
        for page in PAGES:
            for ending in ("json", *page.exports):
                routes.append(Route(page.address(ending), self.guarded(self.form(page, ending))))
            routes.append(Route(page.path, self.guarded(self.html(page))))
        return routes

    @contextlib.asynccontextmanager
    async def lifespan(self, app: Starlette) -> AsyncIterator[None]:
        """Bound the threads, and end with what is being stored."""
        anyio.to_thread.current_default_thread_limiter().total_tokens = _THREADS
        self.desks.snapshot.warm()
        yield
        await run_in_threadpool(self.desks.uploads.close)

    def guarded(self, endpoint: Endpoint, *, locked: bool = True) -> Endpoint:
        """Return an endpoint behind the checks that every request has to pass; its errors are problems.

        What is `locked` is only for those who gave the password.
        """

        async def inside(request: Request) -> Response:
            try:
                check_host(request.headers, self.hosts)
                if locked and not self.entrance.is_open(request):
                    return await self._ask(request, back=_address_of(request))
                return await endpoint(request)
            except Exception as error:  # noqa: BLE001 - every error becomes an answer, unknown ones are logged
                return await self.failed(request, error)

        return inside

    def html(self, page: Page[Any, Any]) -> Endpoint:
        """Return the endpoint of a page for people."""

        def render(request: Request) -> Response:
            desk = self._desk(request)
            if (elsewhere := _moved(request, desk)) is not None:
                return elsewhere
            again: Again | None = None
            try:
                query = _query(request, page)
                result = page.load(desk, query)
            except UjarError as error:
                given = request.query_params.multi_items()
                without = after_filters(lambda asked: page.load(desk, asked), page, given, error)
                if without is None:
                    raise
                query, result, again = without
            shown = self.renderer.page(request, page, query, result, desk, again=again)
            return Response(shown, status_code=again.problem.status if again else 200, media_type="text/html")

        async def endpoint(request: Request) -> Response:
            return await run_in_threadpool(render, request)

        return endpoint

    def form(self, page: Page[Any, Any], ending: str) -> Endpoint:
        """Return the endpoint of a page as JSON, or in another of its forms."""

        def write(request: Request) -> Response:
            query = _query(request, page)
            desk = self._desk(request)
            if (elsewhere := _moved(request, desk)) is not None:
                return elsewhere
            if ending == "json":
                return Response(
                    msgspec.json.encode((page.whole or page.load)(desk, query)), media_type="application/json"
                )
            export = page.exports[ending]
            result = (export.load or page.whole or page.load)(desk, query)
            words = interface(preferences_of(request).lang)
            headers = {"Content-Disposition": f'inline; filename="{page.name}.{ending}"'}
            return Response(export.write(query, result, words), media_type=export.media_type, headers=headers)

        async def endpoint(request: Request) -> Response:
            return await run_in_threadpool(write, request)

        return endpoint

    async def openapi(self, request: Request) -> Response:
        """Answer with the description of all pages."""
        return Response(msgspec.json.encode(describe(PAGES, ACTIONS)), media_type="application/json")

    async def training(self, request: Request) -> Response:
        """Answer with the reviewed records as training data."""

        def pack() -> bytes:
            return pack_reviewed(self._desk(request).ledger, most=_TRAINING)

        headers = {"Content-Disposition": 'attachment; filename="training.zip"'}
        return Response(await run_in_threadpool(pack), media_type="application/zip", headers=headers)

    async def preferences(self, request: Request) -> Response:
        """Keep a preference and go back to where it was chosen."""
        async with _sent(request) as sent:
            for name in ("lang", "theme", "reviewer"):
                prefer(request, name, sent.text(name) or "")
            return RedirectResponse(own_address(sent.text("back")), status_code=303)

    async def enter(self, request: Request) -> Response:
        """Let somebody in who gives the password."""
        async with _sent(request) as sent:
            back = own_address(sent.text("back"))
            given, reviewer = sent.text("password") or "", sent.text("reviewer") or ""
        if await self.entrance.enter(request, password=given, reviewer=reviewer):
            return RedirectResponse(back, status_code=303)
        return await self._ask(request, back=back, wrong=True, name=reviewer)

    async def leave(self, request: Request) -> Response:
        """Forget who was let in."""
        async with _sent(request):
            self.entrance.leave(request)
        return RedirectResponse("/", status_code=303)

    def change(self, action: Action) -> Endpoint:
        """Return the endpoint of an action."""

        async def endpoint(request: Request) -> Response:
            async with _sent(request, files=action.most_files) as sent:
                request.state.back = own_address(sent.text("back"))
                preferences = preferences_of(request)
                visitor = Visitor(preferences.reviewer, request.state.back)
                try:
                    done = await run_in_threadpool(action.run, self.desks, sent, visitor)
                except UjarError as error:
                    return await self._not_done(request, sent, error)
            if isinstance(done, Done):
                request.session[SAID] = done.text(interface(preferences.lang))
                done = done.where
            return RedirectResponse(done or visitor.back, status_code=303)

        return endpoint

    async def _not_done(self, request: Request, sent: Sent, error: UjarError) -> Response:
        """Answer a form that was refused: with the question whether it is meant, or with its page again."""
        if not _wants_page(request):
            raise error
        if isinstance(error, Unsure):
            content = await run_in_threadpool(self.renderer.unsure, request, error, sent)
            return Response(content, media_type="text/html")
        shown = await run_in_threadpool(self._again, request, error, sent)
        if shown is None:
            raise error
        return Response(shown, status_code=problem_of(error).status, media_type="text/html")

    def _again(self, request: Request, error: UjarError, sent: Sent) -> str | None:
        """Return the page from which a form was sent, None where it cannot be shown."""
        if not sent.text("back") or problem_of(error).status >= 500:
            return None
        found = page_at(self.pages, request.state.back)
        if found is None:
            return None
        page, query = found
        desk = self._desk(request)
        try:
            result = page.load(desk, query)
        except UjarError:
            return None
        again = after_form(error, request.state.back, request.url.path, sent)
        return self.renderer.page(request, page, query, result, desk, again=again)

    async def failed(self, request: Request, error: Exception) -> Response:
        """Answer with a problem."""
        problem = problem_of(error)
        if problem.status == 500:
            _log.error("%s %s", request.method, request.url.path, exc_info=error)
        return await self._answer(request, problem)

    async def _ask(self, request: Request, *, back: str, wrong: bool = False, name: str = "") -> Response:
        """Answer with the page that asks for the password, or for programs with a problem."""
        if not _wants_page(request):
            return await self._answer(request, problem_of(Refused(_PASSWORD, status=401)))
        page = await run_in_threadpool(self.renderer.entrance, request, back=back, wrong=wrong, name=name)
        return Response(page, status_code=401, media_type="text/html")

    async def _answer(self, request: Request, problem: Problem) -> Response:
        if not _wants_page(request):
            content: bytes | str = msgspec.json.encode(problem)
            return Response(content, status_code=problem.status, media_type="application/problem+json")
        content = await run_in_threadpool(self.renderer.problem, request, problem)
        return Response(content, status_code=problem.status, media_type="text/html")

    def _desk(self, request: Request) -> Desk:
        return self.desks.desk(reviewer=preferences_of(request).reviewer)


def _wants_page(request: Request) -> bool:
    """Tell whether a page is wanted, and not something for a program."""
    return not request.url.path.endswith(".json") and "text/html" in request.headers.get("accept", "text/html")


def _address_of(request: Request) -> str:
    """Return the address that was asked for, without the name of the server; the first page after a change."""
    if request.method != "GET":
        return "/"
    return f"{request.url.path}?{request.url.query}" if request.url.query else request.url.path


def _moved(request: Request, desk: Desk) -> Response | None:
    """Return the way to the same address with the actors that took over those that are no more.

    It is not for good: a merge can be taken back.
    """
    now = moved(desk.ledger, request.query_params.multi_items())
    return None if now is None else RedirectResponse(address(request.url.path, now), status_code=307)


def _query(request: Request, page: Page[Any, Any]) -> Query:
    query: Query = query_of(page.query, request.query_params.multi_items())
    return query


@contextlib.asynccontextmanager
async def _sent(request: Request, *, files: int = 0) -> AsyncIterator[Sent]:
    """Read a form that changes something, after the checks; its files are closed at the end.

    Raises:
        Refused: it is too large, or does not come from a page of ours.
    """
    most = int(setting("max_upload_bytes")) if files else _FORM_BYTES
    length = request.headers.get("content-length", "")
    if not length.isdecimal() or int(length) > most:
        raise Refused(f"A form of this page has a length, of at most {most:,} bytes: send less at once.", status=413)
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
