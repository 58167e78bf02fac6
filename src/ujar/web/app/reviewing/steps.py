"""What a person did last, to statements, the codebook or actors: what would be taken back, and how it is told.

The three logs are one here.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final, Literal

import msgspec

from ujar.ledger import Ledger, codebook_log, reviewing, reviews
from ujar.ledger.decision_log import DecisionRow
from ujar.ledger.reviews import Entry
from ujar.ledger.reviews.history import entry_decisions
from ujar.web.app.interface import Interface
from ujar.web.plain import line

__all__ = ["About", "LogStep", "Step", "latest_log", "latest_step", "step_of", "tell"]

About = Literal["statement", "issue", "actor"]
"""What an entry of the log is about."""
Step = Literal["undo", "redo"]
_AT_ONCE: Final = ("accept-above", "settle")
"""Decisions about many records at once."""
_TITLE: Final = "SELECT coalesce(title, path, id) FROM articles WHERE id = ?"
_LONGEST: Final = 80


class LogStep(msgspec.Struct, frozen=True, kw_only=True):
    """A decision that can be taken back or done again.

    `words` are those of the statement that it is about, `article` the id of its article and `title` the name. Where it
    is about many records `at_once`, about the codebook or about actors, `summary` says what it is.
    """

    about: About
    entry: int
    decision: str
    summary: str
    at_once: bool
    words: str = ""
    article: str | None = None
    title: str = ""

    def text(self, words: Interface, *, here: str | None = None) -> str:
        """Return it in words; with the name of the article, unless that is `here`."""
        if self.about == "issue":
            return f"{words[f'codebook_{self.decision}']} {self.summary}"
        if self.about == "actor":
            return f"{words[f'decision_{self.decision}']}: {words.decision(self.summary)}"
        verb = words[f"verb_{self.decision}"]
        if self.at_once:
            return f"{verb}: {words.decision(self.summary)}"
        where = f" ({self.title})" if self.article != here else ""
        return f"{verb} “{self.words}”{where}"


def latest_log(ledger: Ledger, who: str, step: Step) -> About:
    """Return the log that has the latest entry of a person to be taken back, or to be done again."""
    about, _ = _latest(ledger, who, step)
    return about


def latest_step(ledger: Ledger, who: str, step: Step, *, about: Literal["statement"] | None = None) -> LogStep | None:
    """Return the latest step of a person that can be taken back, or done again; of statements alone if asked for."""
    if about is None:
        latest, row = _latest(ledger, who, step)
        if latest != "statement" and row is not None:
            return tell(row, latest)
    entry = (reviews.next_undo if step == "undo" else reviews.next_redo)(ledger, by=who)
    return None if entry is None else step_of(ledger, entry)


def _latest(ledger: Ledger, who: str, step: Step) -> tuple[About, Entry | DecisionRow | None]:
    """Return the log with the latest entry, and that entry; what it is of a statement only `reviews` can say."""
    logs: dict[About, Iterable[Entry | DecisionRow]] = {
        "actor": reviewing.log(ledger),
        "issue": codebook_log.log(ledger),
        "statement": reviews.log(ledger, reviewer=who, viewer=who),
    }
    find = _to_take_back if step == "undo" else _to_do_again
    found = {about: one for about, rows in logs.items() if (one := find(rows, who)) is not None}
    if not found:
        # The log of statements says that there is nothing.
        return "statement", None
    # Of the same second is what the page lists first.
    about = max(found, key=lambda one: found[one][0])
    return about, found[about][1]


def step_of(ledger: Ledger, entry: Entry) -> LogStep:
    """Return an entry about statements with the words that it is about."""
    first = next(iter(entry_decisions(ledger, entry.number, most=1)), None)
    return LogStep(
        about="statement",
        entry=entry.number,
        decision=entry.decision,
        summary=entry.summary,
        at_once=entry.decision in _AT_ONCE,
        words=line(first.words.get("key", ""), most=_LONGEST) if first else "",
        article=first.article if first else None,
        title=line(str(ledger.connection.value(_TITLE, (first.article,)) or ""), most=_LONGEST) if first else "",
    )


def tell(row: Entry | DecisionRow, about: About) -> LogStep:
    """Return a change of the codebook or of actors."""
    return LogStep(about=about, entry=row.number, decision=row.decision, summary=row.summary, at_once=False)


def _to_take_back(rows: Iterable[Entry | DecisionRow], who: str) -> tuple[str, Entry | DecisionRow] | None:
    """Return the step that was made last, and when that was."""
    steps = (row for row in rows if row.reviewer == who and row.of is None and not row.undone)
    return next(((row.decided, row) for row in steps), None)


def _to_do_again(rows: Iterable[Entry | DecisionRow], who: str) -> tuple[str, Entry | DecisionRow] | None:
    """Return the step that was taken back last, and when that was."""
    lines = list(rows)
    undone = {row.number: row for row in lines if row.undone}
    steps = (row for row in lines if row.reviewer == who and row.decision == "undo")
    return next(((row.decided, undone[row.of]) for row in steps if row.of in undone), None)
