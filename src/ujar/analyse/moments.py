"""When something was said: the day that the article gives for it, else the day of publication."""

from __future__ import annotations

from typing import Literal

import msgspec

from ujar.ledger.days import day_range
from ujar.records import Date, Granularity

__all__ = ["Basis", "Moment", "moment_of"]

Basis = Literal["said", "published", "event"]


class Moment(msgspec.Struct, frozen=True, kw_only=True):
    """A date and where it comes from; without a value nothing is known.

    `first` and `last` are the days that it may mean (YYYY-MM-DD), None where it has no year.
    """

    value: str | None = None
    granularity: Granularity | None = None
    basis: Basis | None = None
    first: str | None = None
    last: str | None = None

    @property
    def order(self) -> tuple[bool, str, str]:
        """What sorts moments: the earliest first, the undated last."""
        return self.first is None, self.first or "", self.last or ""


def moment_of(said: Date, published: Date, *, basis: Basis = "said") -> Moment:
    """Return the moment of a statement or event: `said` where it names a year, else the day of publication."""
    dates: tuple[tuple[Date, Basis], ...] = ((said, basis), (published, "published"))
    for date, own in dates:
        days = day_range(date.value)
        if days is not None:
            return Moment(value=date.value, granularity=date.granularity, basis=own, first=days[0], last=days[1])
    return Moment(value=said.value, granularity=said.granularity, basis=basis) if said.value else Moment()
