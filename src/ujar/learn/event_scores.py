"""Scores of events on annotated articles.

The gold (`annotations/events.*.jsonl`) holds one article a line: its id, language, the SHA-256 of its text, and its
events as offsets and labels; of the words only the names of participants. An event is told once, with its best trigger
and the other words that name it (`mentions`).

A found event is right when its trigger overlaps the trigger or a mention of an annotated one of the same type. Voice,
mode, flags, participants, place and date are counted on the pairs that are right. Names of participants agree when all
words of one are words of the other, articles aside; voices when both are the paper's own, or the contents overlap.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Final, Literal

import msgspec

from ujar.errors import CorpusError
from ujar.learn.gold import read_lines, text_hash
from ujar.measure.counts import Counts, share_of
from ujar.plover import EventType
from ujar.records import Article, Event, Lang, Span

__all__ = ["EVENT_SHARES", "GoldEvent", "GoldEvents", "event_pairs", "load_event_gold", "score_events"]

EVENT_SHARES: Final = ("voice", "mode", "historical", "future", "hypothetical", "negated")
"""Measures that are shares of the events found."""
_SMALL: Final = frozenset("the a an para of".split())

Flag = Literal["historical", "future", "hypothetical", "negated"]


class GoldEvent(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One annotated event; `voice` is `paper` or the content in which it is told."""

    trigger: Span
    type: EventType
    mode: str | None = None
    actors: tuple[str, ...] = ()
    recipients: tuple[str, ...] = ()
    place: Span | None = None
    date: Span | None = None
    voice: Literal["paper"] | Span = "paper"
    flags: tuple[Flag, ...] = ()
    mentions: tuple[Span, ...] = ()


class GoldEvents(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The annotated events of one article."""

    article: str
    lang: Lang
    sha256: str
    events: tuple[GoldEvent, ...] = ()


def load_event_gold(path: Path) -> tuple[GoldEvents, ...]:
    """Return the annotation of a JSON-lines file.

    Raises:
        CorpusError: the file is missing, or a line is not valid.
    """
    return read_lines(path, GoldEvents, of="events")


def score_events(gold: GoldEvents, article: Article) -> dict[str, Counts]:
    """Return the counts of one analysed article by measure.

    `events` asks for trigger and type, `triggers` for the trigger alone; then come participants, place and date, and
    the shares of `EVENT_SHARES`.

    Raises:
        CorpusError: the text is not the one that was annotated.
    """
    if text_hash(article.text) != gold.sha256:
        raise CorpusError(f"{gold.article}: the text is not the one that was annotated; take the corpus as published")
    pairs = event_pairs(gold.events, article.events)
    any_type = event_pairs(gold.events, article.events, typed=False)
    sizes = len(gold.events), len(article.events)
    contents = {statement.id: statement.content for statement in article.statements}
    counts = {
        "events": Counts(len(pairs), *sizes),
        "triggers": Counts(len(any_type), *sizes),
        "actors": _names((one.actors, other.actors) for one, other in pairs),
        "recipients": _names((one.recipients, other.recipients) for one, other in pairs),
        "place": _spans((one.place, other.place.span if other.place else None) for one, other in pairs),
        "date": _spans((one.date, other.date.span if other.date else None) for one, other in pairs),
        "voice": share_of(sum(_same_voice(one, other, contents) for one, other in pairs), len(pairs)),
        "mode": share_of(sum(one.mode == other.mode for one, other in pairs), len(pairs)),
    }
    flags: tuple[Flag, ...] = ("historical", "future", "hypothetical", "negated")
    for flag in flags:
        right = sum((flag in one.flags) == getattr(other, flag) for one, other in pairs)
        counts[flag] = share_of(right, len(pairs))
    return counts


def event_pairs(
    gold: Sequence[GoldEvent], found: Sequence[Event], *, typed: bool = True
) -> list[tuple[GoldEvent, Event]]:
    """Return annotated and found events that belong together, each in one pair; the trigger goes before mentions."""
    pairs: list[tuple[GoldEvent, Event]] = []
    taken: set[int] = set()
    for mentions in (False, True):
        for event in found:
            if any(event is other for _, other in pairs):
                continue
            for number, one in enumerate(gold):
                if number in taken or (typed and one.type != event.type):
                    continue
                if any(_overlap(span, event.trigger) for span in (one.mentions if mentions else (one.trigger,))):
                    taken.add(number)
                    pairs.append((one, event))
                    break
    return pairs


def _overlap(one: Span, other: Span) -> bool:
    return one[0] < other[1] and other[0] < one[1]


def _same_voice(one: GoldEvent, other: Event, contents: Mapping[str, tuple[Span, ...]]) -> bool:
    if one.voice == "paper" or other.voice == "paper":
        return one.voice == other.voice
    span = one.voice
    return any(_overlap(span, content) for content in contents.get(other.voice, ()))


def _names(pairs: Iterable[tuple[tuple[str, ...], tuple[str, ...]]]) -> Counts:
    total = Counts()
    for gold, found in pairs:
        left = [_words(name) for name in found]
        right = 0
        for words in map(_words, gold):
            match = next((other for other in left if words <= other or other <= words), None)
            if match is not None:
                left.remove(match)
                right += 1
        total = total.plus(Counts(right, len(gold), len(found)))
    return total


def _words(name: str) -> frozenset[str]:
    return frozenset(re.findall(r"\w+", name.casefold())) - _SMALL


def _spans(pairs: Iterable[tuple[Span | None, Span | None]]) -> Counts:
    total = Counts()
    for gold, found in pairs:
        right = gold is not None and found is not None and _overlap(gold, found)
        total = total.plus(Counts(int(right), int(gold is not None), int(found is not None)))
    return total
