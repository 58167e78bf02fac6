"""A log of what people decided about rows that they share, each decision to be taken back and done again.

A decision is kept as the rows that it touched, before and after. Taking it back puts the former in place of the latter;
that is a line of the log, too. A decision on whose rows a later one builds is taken back after that one.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import msgspec

from ujar.errors import InvalidDecision
from ujar.ledger import codec
from ujar.ledger.clock import now
from ujar.ledger.connection import Connection

if TYPE_CHECKING:
    from ujar.ledger.ledger import Ledger

__all__ = ["DecisionLog", "DecisionRow", "Rows", "leave_out_the_same"]

Rows = dict[str, dict[str, list[Any]]]
"""Rows by table and key."""

_DECODER = msgspec.json.Decoder(Rows)


class DecisionRow(msgspec.Struct, frozen=True, kw_only=True):
    """One line of the log; `of` is the decision that an undo or redo is about, `undone` that it does not hold now."""

    number: int
    decision: str
    of: int | None
    summary: str
    reviewer: str
    decided: str
    undone: bool


class DecisionLog:
    """The log in one table; `put_in_place` puts rows in the place of others.

    `about` says what it decides about, `prefix` is what the numbers of its decisions begin with in words for people.
    """

    def __init__(
        self, table: str, put_in_place: Callable[[Connection, Rows, Rows], None], *, about: str, prefix: str = ""
    ) -> None:
        self._put_in_place = put_in_place
        self._about = about
        self._prefix = prefix
        self._insert = (
            f"INSERT INTO {table} (decision, of, summary, reviewer, decided, before, after)"  # noqa: S608 - constants
            " VALUES (?, ?, ?, ?, ?, ?, ?)"
        )
        self._lines = (
            f"SELECT number, decision, of, summary, reviewer, decided FROM {table}"  # noqa: S608 - constants
            " ORDER BY number DESC"
        )
        self._rows = f"SELECT before, after FROM {table} WHERE number = ?"  # noqa: S608 - constants

    def write(
        self,
        connection: Connection,
        decision: str,
        *,
        by: str,
        summary: str,
        before: Rows,
        after: Rows,
        of: int | None = None,
    ) -> int:
        """Add one line; return its number."""
        row = (decision, of, summary, by, now(), codec.to_json(before), codec.to_json(after))
        return int(connection.execute(self._insert, row).lastrowid or 0)

    def lines(self, connection: Connection) -> list[DecisionRow]:
        """Return all decisions, the latest first."""
        lines = list(connection.rows(self._lines))
        state: dict[int, bool] = {}
        for _, decision, of, *_ in lines:
            if of is not None:
                state.setdefault(of, decision == "undo")
        return [
            DecisionRow(
                number=number, decision=decision, of=of, summary=summary, reviewer=reviewer, decided=decided,
                undone=state.get(number, False),
            )
            for number, decision, of, summary, reviewer, decided in lines
        ]  # fmt: skip

    def rows(self, connection: Connection, number: int) -> tuple[Rows, Rows]:
        """Return the rows that a decision touched, before and after."""
        before, after = connection.execute(self._rows, (number,)).fetchone()
        return _DECODER.decode(before), _DECODER.decode(after)

    def undo(self, ledger: Ledger, number: int | None = None, *, by: str, own: bool = False) -> DecisionRow:
        """Take back a decision, the latest that holds if none is named, `own`: the latest of who asks; return it.

        Raises:
            InvalidDecision: there is none, it does not hold any more, or a later one builds on it.
        """
        connection = ledger.connection
        with connection.transaction(durable=True):
            holding = [row for row in self.lines(connection) if row.of is None and not row.undone]
            row = self._choose(connection, holding, number, of=by if own else None)
            before, after = self.rows(connection, row.number)
            later = [
                self._numbered(one.number)
                for one in holding
                if one.number > row.number and self._overlap(connection, one.number, before, after)
            ]
            if later:
                raise InvalidDecision(
                    f"Decision {self._numbered(row.number)} is what {', '.join(later)} builds on: "
                    f"take back {later[0]} first.",
                    path=ledger.path,
                )
            self._apply(connection, "undo", row, former=after, latter=before, by=by)
        return row

    def redo(self, ledger: Ledger, *, by: str, own: bool = False) -> DecisionRow:
        """Do again what was taken back last, `own`: by who asks; return it.

        Raises:
            InvalidDecision: nothing was taken back, or another decision about the same came after it.
        """
        connection = ledger.connection
        with connection.transaction(durable=True):
            lines = self.lines(connection)
            undone = {row.number: row for row in lines if row.of is None and row.undone}
            steps = (row for row in lines if row.decision == "undo" and (not own or row.reviewer == by))
            last = next((row for row in steps if row.of in undone), None)
            row = undone[last.of] if last is not None and last.of is not None else None
            if row is None or last is None:
                raise InvalidDecision("There is nothing to do again: nothing was taken back.", path=ledger.path)
            before, after = self.rows(connection, row.number)
            newer = [one for one in lines if one.of is None and one.number > last.number and not one.undone]
            if any(self._overlap(connection, one.number, before, after) for one in newer):
                raise InvalidDecision(
                    f"Decision {self._numbered(row.number)} cannot be done again: another one about the same "
                    f"{self._about} came after it.",
                    path=ledger.path,
                )
            self._apply(connection, "redo", row, former=before, latter=after, by=by)
        return row

    def _choose(
        self, connection: Connection, holding: list[DecisionRow], number: int | None, *, of: str | None
    ) -> DecisionRow:
        for row in holding:
            if row.number == number or (number is None and of in (None, row.reviewer)):
                return row
        which = f"decision {self._numbered(number)}" if number is not None else "decision"
        raise InvalidDecision(
            f"There is no {which} to take back: `ujar review {connection.path} log` lists those that hold.",
            path=connection.path,
        )

    def _numbered(self, number: int) -> str:
        return f"{self._prefix}{number}"

    def _overlap(self, connection: Connection, number: int, *given: Rows) -> bool:
        mine = {(table, key) for rows in given for table in rows for key in rows[table]}
        return any(
            (table, key) in mine for rows in self.rows(connection, number) for table in rows for key in rows[table]
        )

    def _apply(
        self, connection: Connection, decision: str, row: DecisionRow, *, former: Rows, latter: Rows, by: str
    ) -> None:
        self._put_in_place(connection, former, latter)
        summary = f"{row.decision} {self._numbered(row.number)}: {row.summary}"
        self.write(connection, decision, by=by, summary=summary, before=former, after=latter, of=row.number)


def leave_out_the_same(before: Rows, after: Rows) -> None:
    """Take the rows out that are the same before and after."""
    for table in before:
        for key in [key for key, row in before[table].items() if after[table].get(key) == row]:
            del before[table][key], after[table][key]
