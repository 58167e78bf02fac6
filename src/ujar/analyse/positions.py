"""How the positions of one actor moved: issue by issue, what it said when, and where it changed."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from ujar.acts import Act
from ujar.analyse.columns import load_columns
from ujar.analyse.moments import Moment, moment_of
from ujar.analyse.parties import Party, names_of
from ujar.analyse.sides import check_known
from ujar.ledger import Ledger
from ujar.ledger import issues as ledger_issues
from ujar.ledger.rows import ArticleRef, CodedRow
from ujar.link.issues import Position
from ujar.records import Span, speakers_of

__all__ = ["Change", "IssuePositions", "Stand", "is_later", "positions", "stand_of"]


class Stand(msgspec.Struct, frozen=True, kw_only=True):
    """What the actor said on an issue at one time; `speakers` are those who said it, itself or in its name.

    `told_by` are others who say that it was said; such a stand changes nothing.
    """

    statement: str
    when: Moment
    speakers: tuple[str, ...]
    act: Act
    position: Position
    reason: str
    words: str
    content: tuple[Span, ...]
    told_by: tuple[str, ...]
    article: ArticleRef


class Change(msgspec.Struct, frozen=True, kw_only=True):
    """A changed position with both passages: from statement `before` to statement `after`.

    `by` says how it is known: `position`, the two stand for and against; `revises`, the article says that it changed.
    """

    before: str
    after: str
    by: str


class IssuePositions(msgspec.Struct, frozen=True, kw_only=True):
    """The stands of one actor on one issue, oldest first, and its changes; the undated ones come last."""

    issue: str
    name: str
    actor: str
    stands: tuple[Stand, ...]
    changes: tuple[Change, ...]


def positions(ledger: Ledger, actor: str, *, issues: Sequence[str] = ()) -> list[IssuePositions]:
    """Return the positions of an actor, or of a side by all who speak for it, in the order of the codebook.

    Raises:
        InvalidQuery: there is no such issue, or nobody in the ledger goes by the name.
    """
    names = ledger_issues.names_of(ledger, actor)
    party = Party(actor, names)
    own: dict[str, list[CodedRow]] = {}
    for row in ledger_issues.coded(ledger, issues):
        if party.speaks(names_of(row)):
            own.setdefault(row.issue, []).append(row)
    if not own and not names:
        check_known(ledger, load_columns(ledger), actor)
    revised = {(link.end, link.start) for link in ledger_issues.coded_links(ledger) if link.relation == "revises"}
    found: list[IssuePositions] = []
    for book in ledger_issues.codebook(ledger).issues:
        if book.id in own:
            stands = sorted((stand_of(row) for row in own[book.id]), key=lambda stand: stand.when.order)
            changes = tuple(_changes(stands, revised))
            found.append(
                IssuePositions(issue=book.id, name=book.name, actor=actor, stands=tuple(stands), changes=changes)
            )
    return found


def stand_of(row: CodedRow) -> Stand:
    """Return what a coded statement says on its issue."""
    return Stand(
        statement=row.id,
        when=moment_of(row.said, row.article.published),
        speakers=tuple(speaker.name for speaker in speakers_of(row)),
        act=row.act,
        position=row.position,
        reason=row.reason,
        words=row.words.content or "",
        content=row.content,
        told_by=row.told_by,
        article=row.article,
    )


def _changes(stands: Sequence[Stand], revised: set[tuple[str, str]]) -> list[Change]:
    """Return the changes among stands in the order of time.

    A stand counts as changed against the last one that took a position, where both are dated and on different days:
    two articles of one day do not say which came first.
    """
    ids = {stand.statement for stand in stands}
    changes = [Change(before=b, after=a, by="revises") for b, a in sorted(revised) if b in ids and a in ids]
    told = {(change.before, change.after) for change in changes}
    last: Stand | None = None
    for stand in stands:
        if stand.position == "none" or stand.when.first is None or stand.told_by:
            continue
        if last is not None and last.position != stand.position and is_later(last.when, stand.when):
            pair = (last.statement, stand.statement)
            if pair not in told:
                changes.append(Change(before=pair[0], after=pair[1], by="position"))
        last = stand
    order = {stand.statement: place for place, stand in enumerate(stands)}
    return sorted(changes, key=lambda change: order[change.after])


def is_later(before: Moment, after: Moment) -> bool:
    """Tell whether one moment surely lies after another."""
    return before.last is not None and after.first is not None and before.last < after.first
