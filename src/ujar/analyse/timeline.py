"""Statements and events in the order of time, from a ledger."""

from __future__ import annotations

from typing import Literal

import msgspec

from ujar.analyse.happenings import Happening, happenings
from ujar.analyse.moments import Moment, moment_of
from ujar.ledger import Ledger, queries
from ujar.ledger.events import events as stored_events
from ujar.ledger.rows import ArticleRef, StatementRow
from ujar.ledger.selection import Filter, values
from ujar.records import Date, Span, speakers_of

__all__ = ["TimelineEntry", "timeline"]


class TimelineEntry(msgspec.Struct, frozen=True, kw_only=True):
    """One statement or event at its moment.

    `who` are the speakers of a statement, the participants of an event; `what` is the act, or the type of event and its
    mode; `words` the content, or the trigger of an event. `voice` is whose word it is: the speakers of a statement,
    `paper` for an event that the paper itself tells, else who alleges it. `told` is how many articles tell an event.
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
    told: int = 1


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
    kinds: Filter = None,
) -> list[TimelineEntry]:
    """Return what was said and what happened in the order of time; the undated comes last, article by article.

    What near-copies of an article say or tell in the same words is there once.

    The filters are those of `ujar.ledger.queries.statements`; `speaker` is also who takes part in an event, and `act`
    and `words` leave statements alone. `since` and `until` are days of publication. `kinds` are `statement`, `event`.

    Raises:
        InvalidDate: `since` or `until` is not YYYY, YYYY-MM or YYYY-MM-DD.
        InvalidQuery: `words` holds no word.
    """
    wanted = values(kinds) or ("statement", "event")
    entries: list[TimelineEntry] = []
    if "statement" in wanted:
        entries += map(_said, queries.statements(
            ledger, speaker=speaker, act=act, lang=lang, outlet=outlet,
            since=since, until=until, words=words, article=article, copies=False,
        ))  # fmt: skip
    if "event" in wanted and not values(act) and not values(words):
        entries += map(_happened, happenings(stored_events(
            ledger, actor=speaker, lang=lang, outlet=outlet, since=since, until=until, article=article,
            copies=False,
        )))  # fmt: skip
    return sorted(entries, key=lambda entry: entry.when.order)


def _said(row: StatementRow) -> TimelineEntry:
    speakers = tuple(speaker.name for speaker in speakers_of(row))
    return TimelineEntry(
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


def _happened(row: Happening) -> TimelineEntry:
    """What has no date of its own is news of the day it was published, unless it is told as past or planned."""
    own = Date(value=row.date.value, granularity=row.date.granularity) if row.date is not None else Date()
    news = not (row.historical or row.future or row.hypothetical or row.negated)
    return TimelineEntry(
        kind="event",
        id=row.id,
        when=moment_of(own, row.article.published if news else Date(), basis="event"),
        who=(*row.actors, *row.recipients),
        what=row.type if row.mode is None else f"{row.type}/{row.mode}",
        words=row.words,
        spans=(row.trigger,),
        voice="paper" if row.voice == "paper" else "; ".join(row.speakers) or row.voice,
        article=row.article,
        told=1 + len(row.mentions),
    )
