"""Long lists in pages."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import islice
from typing import Annotated, Generic, TypeVar

import msgspec

from ujar.web.app.page import Query

__all__ = ["PAGE_ROWS", "PagedQuery", "Slice", "slice_of"]

PAGE_ROWS = 50
"""Rows of a page of a list."""
Row = TypeVar("Row")


class PagedQuery(Query, frozen=True, kw_only=True):
    """A query whose rows come in pages; `page` counts from 1."""

    page: Annotated[int, msgspec.Meta(ge=1, le=100_000)] = 1

    @property
    def start(self) -> int:
        """How many rows come before this page."""
        return (self.page - 1) * PAGE_ROWS


class Slice(msgspec.Struct, Generic[Row], frozen=True, kw_only=True):
    """One page of rows; `more` tells whether there is another one."""

    rows: tuple[Row, ...]
    page: int
    more: bool


def slice_of(rows: Iterable[Row], query: PagedQuery, *, skipped: bool = False) -> Slice[Row]:
    """Return the page that was asked for, of all rows or, if those before it were `skipped`, of the rest."""
    start = 0 if skipped else query.start
    found = tuple(islice(rows, start, start + PAGE_ROWS + 1))
    return Slice(rows=found[:PAGE_ROWS], page=query.page, more=len(found) > PAGE_ROWS)
