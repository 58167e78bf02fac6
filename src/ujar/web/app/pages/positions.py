"""How the positions of an actor moved; without an actor, who takes which positions on what."""

from __future__ import annotations

from collections.abc import Sequence
from typing import get_args

import msgspec

from ujar.analyse.grid import Grid, grid
from ujar.analyse.positions import Stand, is_later
from ujar.analyse.sides import commonest_sides, counted, saying
from ujar.analyse.stands import Changed, Course, Spot, Stands, load_stands, stands
from ujar.analyse.voices import Flags
from ujar.ledger import issues as ledger_issues
from ujar.link.issues import Position
from ujar.tables import csv_text
from ujar.web.app.desk import Desk
from ujar.web.app.page import Export, Page
from ujar.web.app.paging import PAGE_ROWS, PagedQuery, Slice
from ujar.web.chart import Drawing, Mark, Step, chart, draw
from ujar.web.words import Words

__all__ = ["PAGE", "Actor", "Changing", "Point", "Positions", "PositionsQuery", "Taken"]

_CHANGES = 20
"""Changes whose passages are shown, the latest."""
_STEPS = 200
"""Changes that are drawn, the latest."""
_WORDED = 120
"""Marks of one statement that have its words, the latest."""
_CSV_ROWS = 10_000
_MOST_SIDES = 100


class PositionsQuery(PagedQuery, frozen=True, kw_only=True):
    """Whose positions, on which issues, and when.

    `actor` is the id of an actor, or a name or side in either language: a side by all who speak for it. `issue` are ids
    or names; `position` picks statements of the table. `changed` asks, without an actor, for those
    that changed a position.
    """

    actor: str | None = None
    issue: tuple[str, ...] = ()
    position: Position | None = None
    changed: bool = False
    since: str | None = None
    until: str | None = None


class Taken(msgspec.Struct, frozen=True, kw_only=True):
    """A stand with the issue that it is on, by id."""

    issue: str
    stand: Stand


class Changing(msgspec.Struct, frozen=True, kw_only=True):
    """A changed position with both passages. `by` is `position`, or `revises` where the article says so."""

    issue: str
    by: str
    before: Stand
    after: Stand


class Point(msgspec.Struct, frozen=True, kw_only=True):
    """A mark of the picture; `stand` is given for a single statement, where it was loaded."""

    spot: Spot
    stand: Stand | None


class Actor(msgspec.Struct, frozen=True, kw_only=True):
    """The positions of one actor: figures of each issue, changes, the picture and the table.

    `changed` counts all changes; `changes` are the latest. `steps` are changes by the numbers of their two points.
    """

    name: str
    id: str | None
    courses: tuple[Course, ...]
    changed: int
    changes: tuple[Changing, ...]
    points: tuple[Point, ...]
    steps: tuple[tuple[int, int], ...]
    taken: Slice[Taken]

    def drawing(self) -> Drawing:
        """Return where the points stand in the picture; each mark has the number of its point as key."""
        return draw(self.marks(), steps=self.lines(), lanes=[course.name for course in self.courses])

    def marks(self, titles: Sequence[str] = ()) -> list[Mark]:
        """Return the points as marks, with their titles if any."""
        names = {course.issue: course.name for course in self.courses}
        return [
            Mark(
                names[point.spot.issue],
                point.spot.first,
                point.spot.position,
                titles[number] if titles else "",
                str(number),
            )
            for number, point in enumerate(self.points)
        ]

    def lines(self) -> list[Step]:
        """Return the changes as lines between marks."""
        return [Step(str(before), str(after), "") for before, after in self.steps]


class Positions(msgspec.Struct, frozen=True, kw_only=True):
    """One actor, or the grid of those to choose from. `issues` are the names of all issues by id."""

    actor: Actor | None
    grid: Grid | None
    sides: tuple[str, ...]
    issues: dict[str, str]


def load(desk: Desk, query: PositionsQuery) -> Positions:
    """Return the positions of an actor, or the actors with most positions.

    Raises:
        InvalidQuery: there is no such issue, or nobody goes by the name.
        InvalidDate: `since` or `until` is not YYYY, YYYY-MM or YYYY-MM-DD.
    """
    columns = desk.columns
    counts = counted(columns, since=query.since, until=query.until)
    return Positions(
        actor=_actor(desk, query, query.actor, counts) if query.actor is not None else None,
        grid=grid(columns, counts, only=_issues(desk, query), changed=query.changed) if query.actor is None else None,
        sides=tuple(commonest_sides(columns, ~columns.copy, most=_MOST_SIDES)),
        issues=dict(columns.issues),
    )


def _actor(desk: Desk, query: PositionsQuery, wanted: str, counts: Flags) -> Actor:
    columns = desk.columns
    identifier, name, found = _found(desk, query, wanted, counts)
    changes = found.changes()
    spots, spot_of = found.spots()
    single = [spot.row for spot in spots if spot.count == 1]
    rows = found.newest(query.position)
    page = rows[query.start : query.start + PAGE_ROWS].tolist()
    shown = changes[-_CHANGES:]
    ends = [row for change in shown for row in (change.before, change.after)]
    words = load_stands(desk.ledger, found, list({*page, *ends, *single[-_WORDED:]}))
    issues = columns.issues
    return Actor(
        name=name,
        id=identifier,
        courses=tuple(found.courses()),
        changed=len(changes),
        changes=tuple(
            Changing(issue=issues[int(found.issue[one.after])][0], by=one.by, before=before, after=after)
            for one, before, after in _worded(shown, words)
            if one.by == "revises" or is_later(before.when, after.when)
        ),
        points=tuple(Point(spot=spot, stand=words.get(spot.row) if spot.count == 1 else None) for spot in spots),
        steps=tuple(
            (spot_of[one.before], spot_of[one.after])
            for one in changes[-_STEPS:]
            if one.before in spot_of and one.after in spot_of
        ),
        taken=Slice(
            rows=tuple(Taken(issue=issues[int(found.issue[row])][0], stand=words[row]) for row in page if row in words),
            page=query.page,
            more=len(rows) > query.start + PAGE_ROWS,
        ),
    )


def _found(desk: Desk, query: PositionsQuery, wanted: str, counts: Flags) -> tuple[str | None, str, Stands]:
    """Return the id, where an actor is meant by it, the name, and the stands."""
    columns = desk.columns
    name = ledger_issues.actor_named(desk.ledger, wanted)
    which = saying(desk.ledger, columns, name or wanted) & counts
    return (wanted if name else None), (name or wanted), stands(columns, which, issues=_issues(desk, query))


def _issues(desk: Desk, query: PositionsQuery) -> list[int]:
    """Return the places of the issues that are asked for."""
    ids = set(ledger_issues.issue_ids(desk.ledger, query.issue))
    return [place for place, (identifier, _) in enumerate(desk.columns.issues) if identifier in ids]


def _worded(changes: Sequence[Changed], words: dict[int, Stand]) -> list[tuple[Changed, Stand, Stand]]:
    """Return changes of which both passages are there, the latest first."""
    return [
        (one, words[one.before], words[one.after])
        for one in reversed(changes)
        if one.before in words and one.after in words
    ]


def load_all(desk: Desk, query: PositionsQuery) -> list[Taken]:
    """Return all stands of an actor, as far as a file goes."""
    if query.actor is None:
        return []
    _, _, found = _found(desk, query, query.actor, counted(desk.columns, since=query.since, until=query.until))
    rows = found.newest(query.position)[:_CSV_ROWS].tolist()
    words = load_stands(desk.ledger, found, rows)
    issues = desk.columns.issues
    return [Taken(issue=issues[int(found.issue[row])][1], stand=words[row]) for row in rows if row in words]


def _csv(query: PositionsQuery, rows: list[Taken], words: Words) -> str:
    header = (
        "issue", "date", "speakers", "act", "position", "told_by", "words", "reason", "outlet", "statement",
        "article", "path",
    )  # fmt: skip
    return csv_text(header, map(_line, rows))


def _line(taken: Taken) -> tuple[object, ...]:
    one = taken.stand
    return (
        taken.issue, one.when.value, "; ".join(one.speakers), one.act, one.position, "; ".join(one.told_by), one.words,
        one.reason, one.article.outlet, one.statement, one.article.id, one.article.path,
    )  # fmt: skip


def _svg(query: PositionsQuery, result: Positions, words: Words) -> str:
    actor = result.actor
    if actor is None:
        return chart((), title=words["positions_title"])
    titles = [_title(point, result.issues, words) for point in actor.points]
    return chart(
        actor.marks(titles),
        title=words["positions_of"].replace("{actor}", actor.name),
        steps=actor.lines(),
        lanes=[course.name for course in actor.courses],
        legend={position: words[f"position_{position}"] for position in get_args(Position)},
    )


def _title(point: Point, names: dict[str, str], words: Words) -> str:
    spot = point.spot
    days = words.date(spot.first) if spot.first == spot.last else words.date(f"{spot.first}/{spot.last}")
    parts = [days, names[spot.issue], words[f"position_{spot.position}"]]
    if point.stand is not None:
        parts.append(f"{'; '.join(point.stand.speakers)}: “{point.stand.words}”")
    else:
        parts.append(words.count("n_statements", spot.count))
    return " · ".join(parts)


PAGE = Page(
    name="positions",
    path="/positions",
    query=PositionsQuery,
    result=Positions,
    load=load,
    summary="Show how the positions of an actor moved, or who takes which positions on what.",
    menu="see",
    exports={"svg": Export("image/svg+xml", _svg), "csv": Export("text/csv", _csv, load=load_all)},
    style=True,
)
