"""Errors of the app in one shape: RFC 9457 problem details for programs, a page with the same words for people."""

from __future__ import annotations

from typing import Final

import msgspec
from starlette.exceptions import HTTPException

from ujar.errors import (
    CodebookError,
    CorpusError,
    InvalidChoice,
    InvalidDate,
    InvalidDecision,
    InvalidQuery,
    LedgerBusy,
    MappingError,
    MissingLedger,
    UjarError,
)

__all__ = ["Absent", "Problem", "Refused", "Unsure", "problem_of"]

_STATUS: Final[tuple[tuple[type[UjarError], int], ...]] = (
    (InvalidQuery, 400),
    (InvalidDate, 400),
    (MappingError, 400),
    (CodebookError, 400),
    (InvalidChoice, 400),
    (InvalidDecision, 409),
    (CorpusError, 409),
    (LedgerBusy, 503),
    (MissingLedger, 404),
)


class Problem(msgspec.Struct, frozen=True, kw_only=True):
    """What went wrong: `title` names the kind, `detail` says what happened and what to do."""

    status: int
    title: str
    detail: str
    type: str = "about:blank"


class Refused(UjarError):
    """A request that the app does not carry out; `status` is the HTTP status."""

    def __init__(self, message: str, *, status: int = 403) -> None:
        super().__init__(message)
        self.status = status


class Unsure(UjarError):
    """A change that is carried out once its form comes again with `of` as the answer to whether it is meant."""

    def __init__(self, message: str, *, of: str) -> None:
        super().__init__(message)
        self.of = of


class Absent(UjarError):
    """There is no such page or record."""


TITLES: Final = {
    400: "The request cannot be read",
    401: "Password needed",
    403: "Refused",
    404: "Not found",
    405: "Not possible here",
    409: "Not possible",
    413: "Too large",
    500: "The program failed",
    503: "Busy",
}


_ADVICE: Final = {
    404: "There is no page at this address. The menu leads to all there are.",
    405: "This address does not take requests of this kind.",
}


def problem_of(error: Exception) -> Problem:
    """Return the problem that an error is; what is not an error of ujar tells nothing of the inside."""
    if isinstance(error, Refused):
        return Problem(status=error.status, title=TITLES.get(error.status, TITLES[400]), detail=str(error))
    if isinstance(error, Unsure):
        return Problem(status=409, title=TITLES[409], detail=f"{error} Send the form again with sure={error.of}.")
    if isinstance(error, HTTPException):
        # What the server itself finds in a request: no such page, a form with more fields than it takes.
        status = error.status_code
        return Problem(
            status=status, title=TITLES.get(status, TITLES[400]), detail=_ADVICE.get(status, f"{error.detail}")
        )
    if isinstance(error, Absent):
        return Problem(status=404, title=TITLES[404], detail=str(error))
    if isinstance(error, UjarError):
        status = next((status for kind, status in _STATUS if isinstance(error, kind)), 500)
        return Problem(status=status, title=TITLES[status], detail=str(error))
    detail = "An error of the program; the terminal that serves this page shows it."
    return Problem(status=500, title=TITLES[500], detail=detail)
