"""What a page is: an address, what may be asked of it, what it answers, and the forms in which it does.

Every page is a function from a typed query to a typed result. The HTML page, its JSON twin (the same address and
`.json`), the pictures and tables to take away (`.svg`, `.csv`) and the OpenAPI description are made from it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, Generic, TypeVar

import msgspec

from ujar.web.app.desk import Desk
from ujar.web.words import Words

__all__ = ["Export", "Page", "Query"]


Asked = TypeVar("Asked", bound="Query")
Result = TypeVar("Result", bound=msgspec.Struct)


class Query(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What may be asked of a page that takes no parameter; the queries of other pages build on it.

    Fields are the parameters of the address; a tuple may be given several times.
    """


@dataclass(frozen=True)
class Export:
    """A form of the result to take away: a picture, a table."""

    media_type: str
    write: Callable[[Any, Any, Words], str]
    """From the query, the result and the words of the interface to the file."""
    load: Callable[[Desk, Any], Any] | None = None
    """What loads the result where the file holds more than the page does; None: the page's own."""


@dataclass(frozen=True)
class Page(Generic[Asked, Result]):
    """One page of the app.

    `name` is that of its template (`templates/app/<name>.html`), its style sheet and script where it has any
    (`static/app/<name>.css`, `.js`), its interface words (`<name>_title`) and its place in the menu.
    """

    name: str
    path: str
    query: type[Asked]
    result: type[Result]
    load: Callable[[Desk, Asked], Result]
    summary: str
    """One sentence for the OpenAPI description."""
    menu: str | None = None
    """The group of the menu in which it stands: `read`, `see` or `correct`; None: it is reached from other pages."""
    exports: Mapping[str, Export] = field(default_factory=dict)
    """By the ending of the address: `svg`, `csv`."""
    script: bool = False
    """Whether it has a script of its own; the picture library comes with it."""
    style: bool = False
    """Whether it has a style sheet of its own."""

    def address(self, ending: str) -> str:
        """Return the path of one of its forms: `/timeline.json`."""
        return f"/index.{ending}" if self.path == "/" else f"{self.path}.{ending}"
