"""Statements and events in the order of time, from a ledger."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

import msgspec

from ujar.analyse.moments import Moment, moment_of
from ujar.ledger import Ledger, queries
from ujar.ledger.rows import ArticleRef, StatementRow
from ujar.ledger.selection import Filter
from ujar.records import Span, speakers_of

__all__ = ["TimelineEntry", "timeline"]


class TimelineEntry(msgspec.Struct, frozen=True, kw_only=True):
    """One statement or event at its moment.

    `who` are the speakers of a statement, the actors of an event; `what` is the act or the type of event; `words` the
    content, or the trigger of an event. `voice` is `paper` for what the paper itself tells.
    """

    kind: Literal["statement", "event"]
    id: str
    when: Moment
    who: tuple[str, ...]
    what: str
    words: str
    spans: tuple[Span, ...]
    voice: str
    article: ArticleRef


def timeline(
    ledger: Ledger,
    *,
    speaker: Filter = None,
    act: Filter = None,
    lang: Filter = None,
    outlet: Filter = None,
    since: str | None = None,
    until: str | None = None,
    words: Filter = None,
    article: Filter = None,
) -> list[TimelineEntry]:
    """Return what was said in the order of time; undated entries come last, in the order of their articles.

    The filters are those of `ujar.ledger.queries.statements`; `since` and `until` are days of publication.

    Raises:
        InvalidDate: `since` or `until` is not YYYY, YYYY-MM or YYYY-MM-DD.
        InvalidQuery: `words` holds no word.
    """
    rows = queries.statements(
        ledger,
        speaker=speaker,
        act=act,
        lang=lang,
        outlet=outlet,
        since=since,
        until=until,
        words=words,
        article=article,
    )
    return sorted(_entries(rows), key=lambda entry: entry.when.order)


def _entries(rows: Iterator[StatementRow]) -> Iterator[TimelineEntry]:
    for row in rows:
        speakers = tuple(speaker.name for speaker in speakers_of(row))
        yield TimelineEntry(
            kind="statement",
            id=row.id,
            when=moment_of(row.said, row.article.published),
            who=speakers,
            what=row.act,
            words=row.words.content or "",
            spans=row.content,
            voice="; ".join(speakers),
            article=row.article,
        )
