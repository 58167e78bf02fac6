"""One event, however many articles tell it.

Two articles tell the same event when they put the same kind of event on the same day, with somebody taking part in
both, and no place or mode that speaks against it; or at the same place by the same word when one of them names nobody.
An event without a day stays alone: most events of one type between the same two sides are not one event.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

import msgspec

from ujar.ledger.events import PAPER
from ujar.ledger.rows import ArticleRef, EventRow
from ujar.ledger.search import fold
from ujar.link.actors import find_body
from ujar.link.words import pack_of
from ujar.records import Date, Span

__all__ = ["Happening", "Mention", "happenings"]


class Mention(msgspec.Struct, frozen=True, kw_only=True):
    """One more article that tells an event: its record there, the words, and whose word it is."""

    id: str
    words: str
    trigger: Span
    voice: str
    speakers: tuple[str, ...]
    article: ArticleRef


class Happening(EventRow, frozen=True, kw_only=True):
    """An event with all articles that tell it.

    The record is the one that tells most: in the paper's own voice before a party's, then with most participants, place
    and quantities, then the oldest. `mentions` are the others, oldest first.
    """

    mentions: tuple[Mention, ...] = ()


class _Marks(NamedTuple):
    """What two records of one event have in common."""

    who: frozenset[str]
    place: str | None
    mode: str | None
    word: str
    article: str


def happenings(rows: Iterable[EventRow]) -> list[Happening]:
    """Return events told once each, in the order of the first record of each."""
    every = list(rows)
    group = list(range(len(every)))

    def root(index: int) -> int:
        while group[index] != index:
            group[index] = group[group[index]]
            index = group[index]
        return index

    marks = [_marks(row) for row in every]
    days: dict[tuple[str, str, bool, bool], list[int]] = {}
    for index, row in enumerate(every):
        day = _day(row)
        if day is None:
            continue
        known = days.setdefault((row.type, day, row.negated, row.hypothetical), [])
        for other in known:
            if root(other) != root(index) and _same(marks[index], marks[other]):
                group[max(root(index), root(other))] = min(root(index), root(other))
        known.append(index)
    members: dict[int, list[EventRow]] = {}
    for index, row in enumerate(every):
        members.setdefault(root(index), []).append(row)
    return [_happening(told) for told in members.values()]


def _same(one: _Marks, other: _Marks) -> bool:
    if one.article == other.article:
        return False
    if one.place and other.place and one.place != other.place:
        return False
    if one.mode and other.mode and one.mode != other.mode:
        return False
    if one.who and other.who:
        return not one.who.isdisjoint(other.who)
    return one.place is not None and one.place == other.place and one.word == other.word


def _marks(row: EventRow) -> _Marks:
    return _Marks(
        who=frozenset(map(_key, (*row.actors, *row.recipients))),
        place=_key(row.place.name) if row.place is not None else None,
        mode=row.mode,
        word=pack_of(row.article.lang).stem(row.words.split()[0].lower()) if row.words.split() else "",
        article=row.article.id,
    )


def _key(name: str) -> str:
    """Return what a name is compared by: one key for all names of a state or body in both languages."""
    body = find_body(name)
    return body.id if body is not None else fold(name)


def _day(row: EventRow) -> str | None:
    """Return the day of an event, None when it is known less exactly or without a year."""
    date = row.date
    if date is None or date.granularity != "day" or date.value is None or not date.value[:4].isdigit():
        return None
    return date.value


def _happening(told: Sequence[EventRow]) -> Happening:
    main = max(told, key=_fullness)
    return Happening(
        **{name: getattr(main, name) for name in EventRow.__struct_fields__},
        mentions=tuple(
            Mention(
                id=row.id, words=row.words, trigger=row.trigger, voice=row.voice, speakers=row.speakers,
                article=row.article,
            )
            for row in sorted(told, key=lambda row: _published(row.article.published))
            if row is not main
        ),
    )  # fmt: skip


def _fullness(row: EventRow) -> tuple[bool, int]:
    parts = len(row.actors) + len(row.recipients) + len(row.quantities) + (row.place is not None)
    return row.voice == PAPER, parts


def _published(date: Date) -> tuple[bool, str]:
    return date.value is None, date.value or ""
