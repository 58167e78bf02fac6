"""What is contested: a list of disputes, and one of them with the words of the sides beside each other."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

import msgspec

from ujar.analyse.disputes import Disputes, Tally, disputes, tally
from ujar.analyse.exchanges import Row, Said, Show, row_with, rows_of
from ujar.analyse.sides import commonest_sides
from ujar.analyse.voices import Voices
from ujar.ledger import issues as ledger_issues
from ujar.ledger import queries
from ujar.tables import csv_text
from ujar.web.app.desk import Desk
from ujar.web.app.page import Export, Page
from ujar.web.app.paging import PAGE_ROWS, PagedQuery, Slice
from ujar.web.app.problems import Absent
from ujar.web.words import Words

__all__ = ["PAGE", "Contested", "ContestedQuery", "Dispute", "Newest", "One"]

_ROWS = 30
"""Rows of exchange on a page."""
_REACTIONS = 11
"""Reactions that are shown in a row."""
_MOST_SIDES = 100
"""Sides that are offered."""
_CSV_ROWS = 2_000
_CSV_REACTIONS = 200

Part = Literal["issue", "exchange", "together", "aimed"]
"""What a dispute is: an issue, an exchange without one, what is said together, or of one another."""
Listed = list[tuple[Part, str, Row]]
"""The part and the name of a dispute with each of its rows."""
Order = Literal["largest", "newest"]


class ContestedQuery(PagedQuery, frozen=True, kw_only=True):
    """Between whom, on what, and when.

    `between` are names of sides or speakers; without any, the two that say most. `issue` is an id or name, `exchange`
    the id of a statement that belongs to one, `together` asks for what the sides say together and no issue holds,
    `aimed` for what they say of one another; without these the disputes are listed. `show` picks rows with something
    denied, unanswered or agreed. `at` is the id of a statement: the page of the dispute on which it stands is shown,
    whatever `page` says.
    """

    between: tuple[str, ...] = ()
    issue: str | None = None
    exchange: str | None = None
    together: bool = False
    aimed: bool = False
    since: str | None = None
    until: str | None = None
    show: Show = "all"
    order: Order = "largest"
    at: str | None = None


class Dispute(msgspec.Struct, frozen=True, kw_only=True):
    """One dispute in the list: an issue by its id, or an exchange by the id and the words of its first statement.

    Neither is given for what the sides say together, nor for what they say of one another (`aimed`).
    """

    issue: str | None = None
    exchange: str | None = None
    name: str | None = None
    aimed: bool = False
    tally: Tally


class Newest(msgspec.Struct, frozen=True, kw_only=True):
    """The newest dated word of a side that it says itself."""

    party: str
    said: Said


class One(msgspec.Struct, frozen=True, kw_only=True):
    """One dispute. An exchange has its first words as `name`, what is said together or of the other (`aimed`) None."""

    name: str | None
    aimed: bool
    definition: str | None
    tally: Tally
    rows: Slice[Row]
    newest: tuple[Newest, ...]


class Contested(msgspec.Struct, frozen=True, kw_only=True):
    """The sides; the disputes, or one of them. `sides` are names to choose from, `issues` all issues by id."""

    parties: tuple[str, ...]
    disputes: Slice[Dispute] | None
    one: One | None
    sides: tuple[str, ...]
    issues: dict[str, str]


def load(desk: Desk, query: ContestedQuery) -> Contested:
    """Return the disputes between some sides, or one.

    Raises:
        Absent: there is no such statement.
        InvalidQuery: there is no such issue, or a side is not in the ledger, given twice, or one too many.
        InvalidDate: `since` or `until` is not YYYY, YYYY-MM or YYYY-MM-DD.
    """
    found, place = _found(desk, query)
    one = None
    if place is not None:
        one = _one(desk, query, found.issue(place), issue=place)
    elif query.exchange is not None:
        start = _place(desk, query.exchange)
        one = _one(desk, query, found.exchange(start), begins=start)
    elif query.together:
        one = _one(desk, query, found.together())
    elif query.aimed:
        one = _one(desk, query, found.aimed())
    columns = found.columns
    return Contested(
        parties=found.sides.names,
        disputes=_listed(desk, query, found) if one is None else None,
        one=one,
        sides=tuple(commonest_sides(columns, ~columns.copy, most=_MOST_SIDES)),
        issues=dict(columns.issues),
    )


def _found(desk: Desk, query: ContestedQuery) -> tuple[Disputes, int | None]:
    """Return the disputes, and the place of the issue that was asked for."""
    columns = desk.columns
    place = None
    if query.issue is not None:
        (wanted,) = ledger_issues.issue_ids(desk.ledger, [query.issue])
        place = next((at for at, (identifier, _) in enumerate(columns.issues) if identifier == wanted), None)
        if place is None:
            raise Absent(f"The issue {query.issue!r} is being counted: load the page again in a moment.")
    issues = () if place is None else (place,)
    found = disputes(desk.ledger, columns, between=query.between, issues=issues, since=query.since, until=query.until)
    return found, place


def _place(desk: Desk, statement: str) -> int:
    number = ledger_issues.number_of(desk.ledger, statement)
    places = desk.columns.places([] if number is None else [number])
    if not len(places):
        raise Absent(f"There is no statement {statement!r} in this ledger: the list of disputes has those there are.")
    return int(places[0])


def _listed(desk: Desk, query: ContestedQuery, found: Disputes) -> Slice[Dispute]:
    """Return the issues, the exchanges, what is said together and of one another: the largest or the newest first."""
    columns = found.columns
    rows: list[tuple[Dispute, int | None]] = []
    for place, voices in found.issues():
        identifier, name = columns.issues[place]
        rows.append((Dispute(issue=identifier, name=name, tally=tally(voices)), None))
    rows += [(Dispute(tally=one.tally), one.first) for one in found.exchanges()]
    together = found.together()
    if together.agreed.any():
        rows.append((Dispute(tally=tally(together)), None))
    aimed = found.aimed()
    if len(aimed.places):
        rows.append((Dispute(tally=tally(aimed), aimed=True), None))
    rows = [row for row in rows if _shown(row[0].tally, query.show)]
    rows.sort(key=lambda row: (row[0].tally.statements, row[0].tally.last or ""), reverse=True)
    if query.order == "newest":
        rows.sort(key=lambda row: row[0].tally.last or "", reverse=True)
    page = rows[query.start : query.start + PAGE_ROWS]
    numbers = [int(columns.numbers[first]) for _, first in page if first is not None]
    words = {
        number: (row.id, row.words.content)
        for number, row in zip(numbers, queries.numbered(desk.ledger, numbers), strict=False)
    }
    return Slice(
        rows=tuple(
            one if first is None else _begun(one, words.get(int(columns.numbers[first]))) for one, first in page
        ),
        page=query.page,
        more=len(rows) > query.start + PAGE_ROWS,
    )


def _begun(one: Dispute, words: tuple[str, str | None] | None) -> Dispute:
    identifier, name = words or (None, None)
    return msgspec.structs.replace(one, exchange=identifier, name=name or identifier)


def _shown(one: Tally, show: Show) -> bool:
    return show == "all" or getattr(one, show) > 0


def _one(
    desk: Desk, query: ContestedQuery, voices: Voices, *, issue: int | None = None, begins: int | None = None
) -> One:
    identifier = None if issue is None else voices.columns.issues[issue][0]
    book = next((one for one in ledger_issues.codebook(desk.ledger).issues if one.id == identifier), None)
    page = query.page
    if query.at is not None and (row := row_with(voices, _place(desk, query.at), show=query.show)) is not None:
        page = row // _ROWS + 1
    rows, more, newest = rows_of(
        desk.ledger,
        voices,
        issue=identifier,
        show=query.show,
        start=(page - 1) * _ROWS,
        count=_ROWS,
        most=_REACTIONS,
    )
    return One(
        aimed=voices.aimed,
        name=book.name if book else None if begins is None else _words(desk, voices, begins),
        definition=book.definition if book else None,
        tally=tally(voices),
        rows=Slice(rows=tuple(rows), page=page, more=more),
        newest=tuple(Newest(party=party, said=said) for party, said in newest.items()),
    )


def _words(desk: Desk, voices: Voices, place: int) -> str:
    rows = queries.numbered(desk.ledger, [int(voices.columns.numbers[place])])
    return next((row.words.content or row.id for row in rows), "")


def load_all(desk: Desk, query: ContestedQuery) -> Listed:
    """Return the rows of one dispute, or of all that the page lists, as far as a file goes."""
    found, place = _found(desk, query)
    lines: Listed = []
    for part, issue, name, voices in _chosen(desk, query, found, place):
        count = _CSV_ROWS - len(lines)
        if not count:
            break
        rows, _, _ = rows_of(desk.ledger, voices, issue=issue, show=query.show, count=count, most=_CSV_REACTIONS)
        lines += [(part, name, row) for row in rows]
    return lines


def _chosen(
    desk: Desk, query: ContestedQuery, found: Disputes, place: int | None
) -> Iterator[tuple[Part, str | None, str, Voices]]:
    """Yield the dispute that is asked for, or all: its part, the id of its issue, its name, and what is said in it."""
    issues = found.columns.issues
    if place is not None:
        yield ("issue", *issues[place], found.issue(place))
    elif query.exchange is not None:
        yield _exchange(desk, found, _place(desk, query.exchange))
    elif query.together:
        yield "together", None, "", found.together()
    elif query.aimed:
        yield "aimed", None, "", found.aimed()
    else:
        yield from (("issue", *issues[at], voices) for at, voices in found.issues())
        yield from (_exchange(desk, found, one.first) for one in found.exchanges())
        yield "together", None, "", found.together()
        yield "aimed", None, "", found.aimed()


def _exchange(desk: Desk, found: Disputes, first: int) -> tuple[Part, None, str, Voices]:
    voices = found.exchange(first)
    return "exchange", None, _words(desk, voices, first), voices


def _csv(query: ContestedQuery, lines: Listed, words: Words) -> str:
    header = (
        "part", "issue", "party", "date", "speakers", "act", "position", "words", "told_by", "reacts_to", "relation",
        "denied", "agreed", "unanswered", "reason", "outlet", "statement", "article", "path",
    )  # fmt: skip
    return csv_text(
        header, (_line(part, name, said) for part, name, row in lines for said in (row.first, *row.reactions))
    )


def _line(part: Part, name: str, said: Said) -> tuple[object, ...]:
    voice = said.voice
    to = voice.reacts_to
    return (
        part, name, "; ".join(voice.parties), voice.when.value, "; ".join(voice.speakers), voice.act, voice.position,
        voice.words, "; ".join(voice.told_by), to.statement if to else None, to.relation if to else None,
        said.denied, said.agreed, said.unanswered, voice.reason, voice.article.outlet, voice.statement,
        voice.article.id, voice.article.path,
    )  # fmt: skip


PAGE = Page(
    name="contested",
    path="/contested",
    query=ContestedQuery,
    result=Contested,
    load=load,
    summary="List the disputes between some sides, or show one with their words beside each other.",
    menu="see",
    exports={"csv": Export("text/csv", _csv, load=load_all)},
    script=True,
    style=True,
)
