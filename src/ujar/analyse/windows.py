"""A period cut into windows of equal length: weeks, months, quarters or years of the calendar."""

from __future__ import annotations

from typing import Final, Literal

import msgspec
import numpy as np
from numpy.typing import NDArray

from ujar.analyse.columns import NO_DAY, Columns, day_number, day_of
from ujar.analyse.counting import Choice
from ujar.errors import InvalidChoice
from ujar.ledger.days import first_day, last_day

__all__ = ["MOST_WINDOWS", "Step", "Window", "span", "windows"]

Step = Literal["week", "month", "quarter", "year"]
"""The length of a window; weeks begin on Monday."""
MOST_WINDOWS: Final = 400
_MONDAY: Final = 3
"""Days from the Monday before 1970-01-01, which was a Thursday."""
_MONTHS: Final[dict[Step, int]] = {"month": 1, "quarter": 3, "year": 12}


class Window(msgspec.Struct, frozen=True, kw_only=True):
    """A window from its first to its last day (YYYY-MM-DD), and how many statements were said in it."""

    first: str
    last: str
    statements: int


def windows(columns: Columns, choice: Choice, step: Step, statements: NDArray[np.int64]) -> list[Window]:
    """Return the windows in which the first to the last of some statements were said, empty ones too.

    `statements` are places. The first and the last window may be cut by `since` and `until`.

    Raises:
        InvalidDate: `since` or `until` is not YYYY, YYYY-MM or YYYY-MM-DD.
        InvalidChoice: there would be more than 400.
    """
    days = columns.day[statements]
    days = np.sort(days[days != NO_DAY])
    if not len(days):
        return []
    edges = _edges(int(days[0]), int(days[-1]), step)
    if len(edges) > MOST_WINDOWS + 1:
        raise InvalidChoice(
            f"From {day_of(days[0])} to {day_of(days[-1])} there are more than {MOST_WINDOWS} windows of a {step}: "
            "choose longer ones, or a shorter time with since and until."
        )
    counts = np.diff(np.searchsorted(days, edges, "left"))
    if choice.since is not None:
        edges[0] = max(edges[0], day_number(first_day(choice.since)))
    if choice.until is not None:
        edges[-1] = min(edges[-1], day_number(last_day(choice.until)) + 1)
    return [
        Window(first=str(day_of(first)), last=str(day_of(end - 1)), statements=int(count))
        for first, end, count in zip(edges[:-1], edges[1:], counts, strict=True)
    ]


def span(columns: Columns, choice: Choice) -> tuple[str, str] | None:
    """Return the first and the last day of the time that is chosen, else of all statements; None without a date.

    Raises:
        InvalidDate: `since` or `until` is not YYYY, YYYY-MM or YYYY-MM-DD.
    """
    days = columns.day[columns.day != NO_DAY]
    first = first_day(choice.since) if choice.since is not None else str(day_of(days.min())) if len(days) else None
    last = last_day(choice.until) if choice.until is not None else str(day_of(days.max())) if len(days) else None
    return None if first is None or last is None else (first, last)


def _edges(first: int, last: int, step: Step) -> NDArray[np.int64]:
    """Return the first days of the windows, and the day after the last of them."""
    if step == "week":
        return np.arange((first + _MONDAY) // 7, (last + _MONDAY) // 7 + 2) * 7 - _MONDAY
    months = _MONTHS[step]
    low, high = (np.datetime64(day, "D").astype("datetime64[M]").astype(np.int64) // months for day in (first, last))
    edges: NDArray[np.int64] = (
        (np.arange(low, high + 2) * months).astype("datetime64[M]").astype("datetime64[D]").astype(np.int64)
    )
    return edges
