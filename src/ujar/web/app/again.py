"""A page that is shown again because a form on it or a filter in its address was refused, with what was typed.

After a form the page is that from which it was sent; its fields hold what they held. After a wrong filter it is the
page without that filter, the others applied.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import combinations
from typing import Any, Final, NamedTuple, TypeVar
from urllib.parse import parse_qsl

from ujar.errors import UjarError
from ujar.web.app.action import Sent
from ujar.web.app.asking import query_of
from ujar.web.app.page import Page, Query
from ujar.web.app.problems import Problem, problem_of

__all__ = ["Again", "Kept", "after_filters", "after_form", "page_at"]

_MOST_WRONG: Final = 2
"""Filters that may be wrong at once: the beginning and the end of a time."""
_MOST_TRIED: Final = 40

Answer = TypeVar("Answer")


class Kept(NamedTuple):
    """What was typed into a form; `path` is that to which it was sent, empty for filters."""

    path: str
    fields: Mapping[str, Sequence[str]]

    def text(self, name: str) -> str:
        """Return a field, empty where it was not sent."""
        return next(iter(self.fields.get(name, ())), "")


class Again(NamedTuple):
    """Why a page is shown again, its address without what was wrong, and what was typed."""

    error: Exception
    address: str
    kept: Kept

    @property
    def problem(self) -> Problem:
        """What went wrong."""
        return problem_of(self.error)


def page_at(pages: Mapping[str, Page[Any, Any]], address: str) -> tuple[Page[Any, Any], Query] | None:
    """Return the page at an address of this app with its query, None where there is none."""
    path, _, asked = address.partition("#")[0].partition("?")
    page = pages.get(path)
    if page is None:
        return None
    try:
        return page, query_of(page.query, parse_qsl(asked, keep_blank_values=True))
    except UjarError:
        return None


def after_form(error: Exception, address: str, path: str, sent: Sent) -> Again:
    """Return what is shown of a form that was refused."""
    return Again(error, address.partition("#")[0], Kept(path, sent.fields()))


def after_filters(
    answer: Callable[[Query], Answer], page: Page[Any, Any], given: Sequence[tuple[str, str]], error: Exception
) -> tuple[Query, Answer, Again] | None:
    """Return what a page answers without the filters that it refused; None where leaving some out does not help."""
    if problem_of(error).status != 400:
        return None
    for wrong in _guesses([name for name, value in given if value]):
        left = [(name, value) for name, value in given if name not in wrong]
        try:
            query: Query = query_of(page.query, left)
            found = answer(query)
        except UjarError:
            continue
        fields = {name: [value for other, value in given if other == name] for name in wrong}
        return query, found, Again(error, page.path, Kept("", fields))
    return None


def _guesses(names: Sequence[str]) -> Iterator[tuple[str, ...]]:
    known = list(dict.fromkeys(names))
    every = [guess for often in range(1, _MOST_WRONG + 1) for guess in combinations(known, often)]
    yield from every[:_MOST_TRIED]
