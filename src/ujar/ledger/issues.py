"""Issues in the ledger: the codebook, and which statement takes which position on what.

Statements are coded when they are stored and when the codebook changes (`ujar.ledger.coding`).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

import msgspec

from ujar.errors import InvalidQuery
from ujar.ledger import codec
from ujar.ledger.assembly import STATEMENT, statement
from ujar.ledger.codebook import add_issue, codebook, dismissed, put_codebook
from ujar.ledger.ledger import Ledger
from ujar.ledger.rows import CodedLink, CodedRow, IssueRow
from ujar.ledger.runs import storable
from ujar.ledger.search import fold
from ujar.ledger.selection import Selection
from ujar.ledger.statements import COUNTED
from ujar.link.issues import SideWords, Spoken, Suggestion, issue_id, suggest_issues
from ujar.records import speakers_of

__all__ = [
    "actor_named",
    "add_issue",
    "codebook",
    "coded",
    "coded_links",
    "coded_numbered",
    "issue_ids",
    "issue_named",
    "issues",
    "names_of",
    "number_of",
    "put_codebook",
    "suggestions",
]

_SPOKEN = """
    SELECT s.content, a.lang, (SELECT json_group_array(name) FROM statement_speakers WHERE statement = s.id),
        EXISTS (SELECT 1 FROM links WHERE from_statement = s.id OR to_statement = s.id)
    FROM statements AS s JOIN articles AS a ON a.id = s.article WHERE s.content IS NOT NULL
    ORDER BY s.number DESC LIMIT ?
"""
_ISSUES = """
    SELECT i.id, i.name, i.parent, i.definition, i.words, i.examples, i.sides, count(c.statement),
        coalesce(sum(c.position = 'supports'), 0), coalesce(sum(c.position = 'opposes'), 0),
        (SELECT count(DISTINCT coalesce(m.actor, sp.actor)) FROM statement_issues AS o
            JOIN statements AS os ON os.id = o.statement JOIN statement_speakers AS sp ON sp.statement = os.id
            LEFT JOIN actor_members AS m ON m.article = os.article AND m.local = sp.actor WHERE o.issue = i.id),
        min(a.published_from), max(a.published_to)
    FROM issues AS i LEFT JOIN (
        SELECT * FROM statement_issues WHERE statement NOT IN (SELECT statement FROM statement_copies)
    ) AS c ON c.issue = i.id
    LEFT JOIN statements AS s ON s.id = c.statement LEFT JOIN articles AS a ON a.id = s.article
    GROUP BY i.id ORDER BY i.position
"""
_VOICES = """
    (SELECT json_group_array(DISTINCT side) FROM (
        SELECT ac.side FROM statement_speakers AS sp
        JOIN actors AS ac ON ac.article = s.article AND ac.id = sp.actor WHERE sp.statement = s.id
        UNION ALL
        SELECT k.side FROM statement_speakers AS sp
        JOIN actor_members AS m ON m.article = s.article AND m.local = sp.actor
        JOIN canonical_actors AS k ON k.id = m.actor WHERE sp.statement = s.id
    ) WHERE side IS NOT NULL),
    (SELECT json_group_array(coalesce(k.name, sp.name)) FROM statement_speakers AS sp
        LEFT JOIN actor_members AS m ON m.article = s.article AND m.local = sp.actor
        LEFT JOIN canonical_actors AS k ON k.id = m.actor WHERE sp.statement = s.within)
"""
_NAMED = """
    SELECT DISTINCT k.name FROM canonical_actors AS k JOIN actor_facts AS f ON f.actor = k.id
    WHERE f.what IN ('name', 'alias') AND f.folded = ? ORDER BY k.name
"""
_CODED = f"{STATEMENT}, c.issue, c.position, c.reason, c.spans, c.score, {_VOICES}"
_FROM_CODES = """
    FROM statement_issues AS c JOIN statements AS s ON s.id = c.statement JOIN articles AS a ON a.id = s.article WHERE
"""
_LINKED = f"{STATEMENT}, '', 'none', '', '[]', s.score, {_VOICES}"
_FROM_STATEMENTS = "FROM statements AS s JOIN articles AS a ON a.id = s.article WHERE"
_NUMBERED = "s.number IN (SELECT value FROM json_each(?))"
_OF_ISSUE = "c.issue = ? AND"
_OLDEST = "ORDER BY a.published_from IS NULL, a.published_from, a.published_to, a.path, a.id, s.position"
_LINKS = "SELECT from_statement, to_statement, relation, score, evidence FROM links"
_BOTH_ENDS = """
    WHERE from_statement IN (SELECT value FROM json_each(?1)) AND to_statement IN (SELECT value FROM json_each(?1))
"""
_STATEMENT_WIDTH = 34


def issues(ledger: Ledger) -> Iterator[IssueRow]:
    """Yield the issues in the order of the codebook, with how many statements take which position."""
    for row in ledger.connection.rows(_ISSUES):
        identifier, name, parent, definition, words, examples, sides, statements, for_, against, actors, *days = row
        yield IssueRow(
            id=identifier, name=name, parent=parent, definition=definition, words=codec.strings(words),
            examples=codec.strings(examples), sides=msgspec.json.decode(sides, type=dict[str, SideWords]),
            statements=statements, supports=for_, opposes=against, none=statements - for_ - against, actors=actors,
            first=days[0], last=days[1],
        )  # fmt: skip


def issue_ids(ledger: Ledger, wanted: Sequence[str]) -> list[str]:
    """Return the ids of issues that are given by name or id.

    Raises:
        InvalidQuery: there is no such issue.
    """
    known = {issue.id: issue.name for issue in codebook(ledger).issues}
    ids = [issue_id(name) for name in wanted]
    for name, identifier in zip(wanted, ids, strict=True):
        if identifier not in known:
            names = ", ".join(known.values()) or "none yet (`ujar issues LEDGER --codebook FILE`)"
            raise InvalidQuery(f"There is no issue {name!r}. Those of this ledger: {names}.", path=ledger.path)
    return ids


def coded(
    ledger: Ledger, wanted: Sequence[str] = (), *, since: str | None = None, until: str | None = None
) -> Iterator[CodedRow]:
    """Yield the statements on some issues, given by name or id, or on all, the oldest first; near-copies once.

    Raises:
        InvalidQuery: there is no such issue.
        InvalidDate: `since` or `until` is not YYYY, YYYY-MM or YYYY-MM-DD.
    """
    ids = issue_ids(ledger, wanted)
    chosen = Selection(ledger.path)
    chosen.one_of("c.issue", ids)
    chosen.published(since=since, until=until)
    chosen.add(COUNTED)
    sql = " ".join(("SELECT", _CODED, _FROM_CODES, chosen.where(), _OLDEST))
    return map(_coded_row, ledger.connection.rows(sql, chosen.parameters))


def coded_numbered(
    ledger: Ledger, numbers: Iterable[int], *, issue: str | None = None
) -> Iterator[tuple[int, CodedRow]]:
    """Yield statements by their numbers (`Columns.numbers`), the oldest first, with their codes on an issue, by its id.

    Without an issue they are given without a code; with one, those that have no code on it are left out.
    """
    listed = codec.to_json(list(numbers))
    if issue is None:
        parts: tuple[str, ...] = (_LINKED, _FROM_STATEMENTS, _NUMBERED, _OLDEST)
        parameters: tuple[str, ...] = (listed,)
    else:
        parts = (_CODED, _FROM_CODES, _OF_ISSUE, _NUMBERED, _OLDEST)
        parameters = (issue, listed)
    sql = " ".join(("SELECT s.number,", *parts))
    for number, *row in ledger.connection.rows(sql, parameters):
        yield number, _coded_row(tuple(row))


def coded_links(ledger: Ledger, among: Iterable[str] | None = None) -> Iterator[CodedLink]:
    """Yield links by the ids of their ends, in the order in which they were stored: all, or those among some."""
    if among is None:
        rows = ledger.connection.rows(f"{_LINKS} ORDER BY number")
    else:
        rows = ledger.connection.rows(f"{_LINKS} {_BOTH_ENDS} ORDER BY number", (codec.to_json(list(among)),))
    for start, end, relation, score, evidence in rows:
        yield CodedLink(start=start, end=end, relation=relation, score=score, evidence=evidence)


def number_of(ledger: Ledger, statement: str) -> int | None:
    """Return the number of a statement (`Columns.numbers`) by its id; None when there is none."""
    found = ledger.connection.value("SELECT number FROM statements WHERE id = ?", (storable(statement),))
    return None if found is None else int(found)


def actor_named(ledger: Ledger, identifier: str) -> str | None:
    """Return the name of the actor of the ledger with an id; None when there is none."""
    found = ledger.connection.value("SELECT name FROM canonical_actors WHERE id = ?", (storable(identifier),))
    return None if found is None else str(found)


def issue_named(ledger: Ledger, identifier: str) -> str | None:
    """Return the name of an issue by its id, None where there is none."""
    found = ledger.connection.value("SELECT name FROM issues WHERE id = ?", (storable(identifier),))
    return None if found is None else str(found)


def names_of(ledger: Ledger, name: str) -> tuple[str, ...]:
    """Return the names that the ledger gives to the actors who go by a name or alias."""
    return tuple(found for (found,) in ledger.connection.rows(_NAMED, (fold(name),)))


def suggestions(ledger: Ledger, *, most: int = 20, newest: int | None = None) -> list[Suggestion]:
    """Return phrases of the statements that may be issues, the likeliest first.

    They are taken from all statements, or from the `newest` that were stored. What was dismissed is left out.
    """
    spoken = (
        Spoken(content, lang, codec.strings(speakers), bool(answered))
        for content, lang, speakers, answered in ledger.connection.rows(_SPOKEN, (-1 if newest is None else newest,))
    )
    known = [word for issue in codebook(ledger).issues for word in issue.words]
    return suggest_issues(spoken, most=most, known=(*known, *dismissed(ledger)))


def _coded_row(row: tuple[Any, ...]) -> CodedRow:
    own = statement(row[:_STATEMENT_WIDTH])
    issue, position, reason, spans, score, sides, outer = row[_STATEMENT_WIDTH:]
    speakers = {speaker.name for speaker in speakers_of(own)}
    return CodedRow(
        **{name: getattr(own, name) for name in own.__struct_fields__},
        issue=issue, position=position, reason=reason, evidence=codec.spans(spans), position_score=score,
        sides=codec.strings(sides), told_by=tuple(name for name in codec.strings(outer) if name not in speakers),
    )  # fmt: skip
