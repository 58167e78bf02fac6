"""Small ledgers made by hand: who says what by which act, what happened where, on which day."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Any

from ledger_samples import hashed
from ujar.acts import Act
from ujar.ledger import Ledger
from ujar.records import (
    Actor,
    Article,
    Date,
    Event,
    EventDate,
    EventPlace,
    Span,
    Speaker,
    Statement,
    statement_id,
)

__all__ = ["ENDE", "GENEVA", "article", "happened", "ledger_of", "said"]

ENDE = ("Ende", -8.85, 121.65)
GENEVA = ("Geneva", 46.2, 6.15)


class said:  # noqa: N801 - reads as a word: said("Rina", "deny")
    """One statement of an article."""

    def __init__(self, who: str | tuple[str, ...], act: Act, words: str = "", *, day: str | None = None) -> None:
        self.who = (who,) if isinstance(who, str) else who
        self.act = act
        self.words = words or f"words of {act}"
        self.day = day


class happened:  # noqa: N801 - reads as a word: happened("PROTEST", "Rina")
    """One event of an article."""

    def __init__(
        self,
        type: str,
        *who: str,
        at: tuple[str, float | None, float | None] | None = None,
        day: str | None = None,
        by: int | None = None,
        **flags: Any,
    ) -> None:
        self.type = type
        self.who = who
        self.at = at
        self.day = day
        self.by = by
        self.flags = flags


def article(identifier: str, day: str | None, *told: said | happened, lang: Any = "en") -> Article:
    """Return an article that was published on a day and tells some things; `by` is the statement that alleges."""
    text, spans = "", []
    for one in told:
        start = len(text)
        words = one.words if isinstance(one, said) else f"{one.type} happened"
        text += f"{words}.\n"
        spans.append((start, start + len(words)))
    statements = [_statement(identifier, one, span) for one, span in _pairs(told, spans) if isinstance(one, said)]
    names = dict.fromkeys(name for one in told for name in one.who)
    return Article(
        id=identifier,
        path=f"{identifier}.txt",
        lang=lang,
        title=f"Article {identifier}",
        outlet="The Paper",
        published=Date(value=day, granularity="day", method="given") if day else Date(),
        text=text,
        statements=tuple(statements),
        events=tuple(
            _event(f"{identifier}.e{number}", one, span, statements)
            for number, (one, span) in enumerate(_pairs(told, spans))
            if isinstance(one, happened)
        ),
        actors=tuple(Actor(id=_local(name), name=name, kind="organisation") for name in names),
    )


def ledger_of(path: Path, *articles: Article) -> Path:
    """Make a ledger of articles."""
    with Ledger.open(path) as ledger:
        ledger.put(map(hashed, articles))
    return path


def _pairs(told: Iterable[said | happened], spans: Iterable[Span]) -> list[tuple[said | happened, Span]]:
    return list(zip(told, spans, strict=True))


def _local(name: str) -> str:
    return f"organisation.{name.lower().replace(' ', '-')}"


def _statement(identifier: str, one: said, span: Span) -> Statement:
    speakers = tuple(
        Speaker(actor=_local(name), name=name, kind="organisation", resolved_by="name") for name in one.who
    )
    return Statement(
        id=statement_id(identifier, (span,)),
        kind="indirect",
        act=one.act,
        content=(span,),
        speaker=speakers if len(speakers) > 1 else (speakers[0] if speakers else None),
        said=Date(value=one.day, granularity="day", method="same-sentence") if one.day else Date(),
        score=0.9,
        made_by="test",
    )


def _event(identifier: str, one: happened, span: Span, statements: list[Statement]) -> Event:
    place = None
    if one.at is not None:
        name, lat, lon = one.at
        place = EventPlace(name=name, span=span, lat=lat, lon=lon, method="list")
    return Event(
        id=identifier,
        type=one.type,
        trigger=span,
        actors=one.who,
        place=place,
        date=EventDate(value=one.day, granularity="day", method="printed", span=span) if one.day else None,
        voice="paper" if one.by is None else statements[one.by].id,
        score=0.8,
        made_by="test",
        **one.flags,
    )
