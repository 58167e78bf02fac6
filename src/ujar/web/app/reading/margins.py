"""What stands beside a statement: who speaks, on what issue, what it answers, and what else its speaker says on it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final, NamedTuple

import msgspec

from ujar.analyse.columns import Columns
from ujar.analyse.elsewhere import Elsewhere, said_elsewhere
from ujar.ledger import Ledger, queries
from ujar.ledger.outline import CodeRow, Known, Named, Placed, codes_of, links_of, names_of, references, voices_of
from ujar.ledger.reviews.states import Reviewed, states_of
from ujar.ledger.rows import ArticleRef, LinkRow, StatementRow
from ujar.records import Date, Relation
from ujar.web.plain import line

__all__ = ["Margin", "Other", "Tie", "margins_of"]

_MOST_LINKS: Final = 6
_MOST_OTHERS: Final = 3
_MOST_ASKED: Final = 500
"""Statements of an article for which others are looked for: more are never on one page."""
_LONGEST: Final = 240
_NOTHING: Final = Elsewhere(numbers=(), total=0)


class Other(msgspec.Struct, frozen=True, kw_only=True):
    """Another statement as a margin shows it: where it stands, who says it and what, on one line of 240 code points.

    `date` is when it was said, where the article tells, else that of publication.
    """

    statement: str
    article: ArticleRef
    act: str
    speakers: tuple[Known, ...]
    words: str
    date: Date
    issues: tuple[CodeRow, ...] = ()


class Tie(msgspec.Struct, frozen=True, kw_only=True):
    """A link as seen from one of its ends; `back` when it is the other statement that reacts to this one."""

    relation: Relation
    back: bool
    score: float
    evidence: str
    made_by: str
    other: Other


class Margin(msgspec.Struct, frozen=True, kw_only=True):
    """All that stands beside a statement. `number` counts the statements of the article in reading order, from 1.

    `links` are the surest, `elsewhere` the statements of the same speaker on the same issue that are nearest in time;
    `more_links` and `more_elsewhere` are how many there are besides. `reviewed` says what people decided about it.
    """

    statement: str
    number: int
    named: Named
    speakers: tuple[Known, ...]
    issues: tuple[CodeRow, ...]
    links: tuple[Tie, ...]
    more_links: int
    elsewhere: tuple[Other, ...]
    more_elsewhere: int
    reviewed: Reviewed | None = None


def margins_of(
    ledger: Ledger, columns: Columns, statements: Sequence[Placed], numbers: Mapping[str, int]
) -> tuple[Margin, ...]:
    """Return what stands beside each statement; `numbers` are their places in reading order.

    Raises:
        LedgerError: the ledger cannot be read.
    """
    ids = [statement.id for statement in statements]
    asked = [statement.number for statement in statements[:_MOST_ASKED]]
    found = said_elsewhere(columns, asked, most=_MOST_OTHERS)
    rows = queries.by_number(ledger, {number for others in found.values() for number in others.numbers})
    links, totals = links_of(ledger, ids, most=_MOST_LINKS)
    ends = [end for linked in links.values() for link in linked for end in (link.from_, link.to)]
    other_ids = {row.id for row in rows.values()}
    known = _Known(
        articles=references(ledger, {end.article for end in ends}),
        codes=codes_of(ledger, other_ids.union(ids)),
        voices=voices_of(ledger, other_ids.union(ids, (end.statement for end in ends))),
    )
    names = names_of(ledger, ids, most=_LONGEST)
    reviewed = states_of(ledger, ids)
    margins = []
    for statement in statements:
        own = known.codes.get(statement.id, ())
        others = found.get(statement.number, _NOTHING)
        elsewhere = tuple(known.said(rows[number], own) for number in others.numbers if number in rows)
        ties = tuple(known.tie(link, statement.id) for link in links.get(statement.id, ()))
        margins.append(
            Margin(
                statement=statement.id,
                number=numbers[statement.id],
                named=names.get(statement.id, Named()),
                speakers=known.voices.get(statement.id, ()),
                issues=own,
                links=ties,
                more_links=totals.get(statement.id, 0) - len(ties),
                elsewhere=elsewhere,
                more_elsewhere=others.total - len(elsewhere),
                reviewed=reviewed.get(statement.id),
            )
        )
    return tuple(margins)


class _Known(NamedTuple):
    """What was looked up for all statements at once."""

    articles: Mapping[str, ArticleRef]
    codes: Mapping[str, tuple[CodeRow, ...]]
    voices: Mapping[str, tuple[Known, ...]]

    def said(self, row: StatementRow, own: Sequence[CodeRow]) -> Other:
        """Return what a statement says elsewhere on the issues of one with the codes `own`."""
        shared = {code.issue for code in own}
        return Other(
            statement=row.id,
            article=row.article,
            act=row.act,
            speakers=self.voices.get(row.id, ()),
            words=line(row.words.content or "", most=_LONGEST),
            date=row.said if row.said.value else row.article.published,
            issues=tuple(code for code in self.codes.get(row.id, ()) if code.issue in shared),
        )

    def tie(self, link: LinkRow, own: str) -> Tie:
        """Return a link as the statement `own` sees it."""
        back = link.from_.statement != own
        end = link.from_ if back else link.to
        other = Other(
            statement=end.statement,
            article=self.articles[end.article],
            act=end.act,
            speakers=self.voices.get(end.statement, ()),
            words=line(end.words.content or "", most=_LONGEST),
            date=end.published,
        )
        return Tie(
            relation=link.relation,
            back=back,
            score=link.score,
            evidence=link.evidence,
            made_by=link.made_by,
            other=other,
        )
