"""The coding window as it is shown: the marked text, the statement that is looked at, and the fields to change it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from ujar.ledger.reviews.records import PARTS
from ujar.records import Article, Link, Span, Statement, speakers_of
from ujar.web.cards import Card, Mark, Written, card_of
from ujar.web.passages import in_reading_order, lay_out
from ujar.web.views import SegmentView, segment_view
from ujar.web.words import Words

if TYPE_CHECKING:
    from ujar.web.app.pages.review import Reviewing, ReviewQuery

__all__ = ["Listed", "PartField", "Tie", "WindowView", "view_of", "written_spans"]


class Listed(NamedTuple):
    """A statement in the list of all: its card, and the state in which it is."""

    card: Card
    statement: str
    state: str


class PartField(NamedTuple):
    """A part of the statement that can be marked anew: its spans as they are sent, and its words."""

    name: str
    spans: str
    words: str


class Tie(NamedTuple):
    """A link of the statement to another: `back` when the other one reacts to it."""

    link: Link
    other: str
    number: int | None
    back: bool


class WindowView(NamedTuple):
    """What the template shows besides the result."""

    rows: tuple[tuple[int, tuple[SegmentView, ...]], ...]
    """Paragraphs: the code point at which each begins, and its segments."""
    listed: tuple[Listed, ...]
    statement: Statement | None
    number: int | None
    parts: tuple[PartField, ...]
    speakers: tuple[str, ...]
    ties: tuple[Tie, ...]


def view_of(query: ReviewQuery, reviewing: Reviewing, words: Words) -> WindowView:
    """Return the coding window in the language of the interface."""
    article = reviewing.article
    statements = in_reading_order(article.statements)
    numbers = {one.id: number for number, one in enumerate(statements, 1)}
    current = next((one for one in statements if one.id == reviewing.current), None)
    cards = _cards(article, statements, words)
    return WindowView(
        rows=_rows(article, statements, cards, current, words),
        listed=tuple(
            Listed(card, one.id, reviewing.states[one.id].state if one.id in reviewing.states else "open")
            for card, one in zip(cards, statements, strict=True)
        ),
        statement=current,
        number=numbers[current.id] if current else None,
        parts=tuple(
            PartField(name, written_spans(spans), article.words(spans))
            for name in PARTS
            for spans in [getattr(current, name) if current else ()]
        ),
        speakers=tuple(speaker.name for speaker in speakers_of(current)) if current else (),
        ties=tuple(_ties(article, current, numbers)) if current else (),
    )


def written_spans(spans: Sequence[Span]) -> str:
    """Return spans as the form holds them: `12-40, 52-60`."""
    return ", ".join(f"{start}-{end}" for start, end in spans)


def _cards(article: Article, statements: Sequence[Statement], words: Words) -> list[Card]:
    actors = {actor.id: actor for actor in article.actors}
    return [
        card_of(
            one,
            Written(article.words(one.source), article.words(one.role), article.words(one.affiliation)),
            Mark(number, f"s{number}", f"t{number}"),
            actors,
            words,
        )
        for number, one in enumerate(statements, 1)
    ]


def _rows(
    article: Article, statements: Sequence[Statement], cards: Sequence[Card], current: Statement | None, words: Words
) -> tuple[tuple[int, tuple[SegmentView, ...]], ...]:
    at = next((place for place, one in enumerate(statements) if one is current), None)
    seen: set[int] = set()
    rows = []
    for paragraph in lay_out(article.text, statements, article.regions):
        segments = []
        for segment in paragraph.segments:
            marked = segment_view(segment, cards, set(segment.opens) - seen, words)
            parts = {"content": segment.content, "source": segment.source, "cue": segment.cue}
            on = "".join(f" on on-{name}" for name, among in parts.items() if at is not None and at in among)
            segments.append(marked._replace(classes=marked.classes + on) if on else marked)
            seen.update(segment.opens)
        rows.append((paragraph.start, tuple(segments)))
    return tuple(rows)


def _ties(article: Article, current: Statement, numbers: dict[str, int]) -> list[Tie]:
    ties = []
    for link in article.links:
        if current.id in (link.from_, link.to):
            back = link.to == current.id
            other = link.from_ if back else link.to
            ties.append(Tie(link, other, numbers.get(other), back))
    return ties
