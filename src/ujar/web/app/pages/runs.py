"""The runs: what was read, when, by which version, and what failed and why."""

from __future__ import annotations

import msgspec

from ujar.ledger.runs import FailureRow, RunRow, WrittenRow, written
from ujar.web.app.desk import Desk
from ujar.web.app.page import Page
from ujar.web.app.paging import PagedQuery, Slice, slice_of

__all__ = ["PAGE", "Runs", "RunsQuery"]

_MOST_FAILURES = 500


class RunsQuery(PagedQuery, frozen=True, kw_only=True):
    """`run` asks for what failed in one run."""

    run: int | None = None


class Runs(msgspec.Struct, frozen=True, kw_only=True):
    """Runs, the latest first; `failures` are those of the run that was asked for, at most 500.

    `written` is by the ids of the runs what is left of what they wrote, and by what it was made.
    """

    runs: Slice[RunRow]
    written: dict[int, WrittenRow]
    failures: tuple[FailureRow, ...]


def load(desk: Desk, query: RunsQuery) -> Runs:
    """Return the runs, and what failed in one of them."""
    failures = desk.ledger.failures(run=query.run) if query.run is not None else iter(())
    runs = slice_of(desk.ledger.runs(), query)
    return Runs(
        runs=runs,
        written={row.run: row for row in written(desk.ledger.connection, (run.id for run in runs.rows))},
        failures=tuple(row for row, _ in zip(failures, range(_MOST_FAILURES), strict=False)),
    )


PAGE = Page(
    name="runs",
    path="/runs",
    query=RunsQuery,
    result=Runs,
    load=load,
    summary="List what was read, when, by which version, and what failed.",
    menu="correct",
)
