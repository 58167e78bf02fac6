"""The coding window as it is shown: the marked text, the statement that is looked at, and the fields to change it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Final, NamedTuple

from ujar.ledger.reviews.records import PARTS
from ujar.ledger.reviews.ties import Tie
from ujar.records import Article, Span, Statement, speakers_of
from ujar.web.cards import Card, Mark, Written, card_of
from ujar.web.parts import part_at, parts_of
from ujar.web.passages import in_reading_order, lay_out
from ujar.web.plain import line
from ujar.web.views import SegmentView, segment_view
from ujar.web.words import Words

if TYPE_CHECKING:
    from ujar.web.app.pages.review import Reviewing, ReviewQuery

__all__ = ["Bound", "Listed", "PartField", "TextRow", "WindowView", "view_of", "written_spans"]

_LISTED: Final = 90
"""Code points of a statement in the list of all."""
HERE: Final = "here"
"""The id of what an address with `#here` leads to: the statement in the text, else the panel."""


class TextRow(NamedTuple):
    """A paragraph: the code point at which it begins, and its segments."""

    start: int
    segments: tuple[SegmentView, ...]


class Listed(NamedTuple):
    """A statement in the list of those of the part: its card, its first words, and the state in which it is.

    The number of its card is 0 where it has none.
    """

    card: Card
    statement: str
    words: str
    state: str


class PartField(NamedTuple):
    """A part of the statement that can be marked anew: its spans as they are sent, and its words."""

    name: str
    spans: str
    words: str


class Bound(NamedTuple):
    """A link of the statement with the number of the other one, None when that is in another article."""

    tie: Tie
    number: int | None
    words: str
    lang: str


class WindowView(NamedTuple):
    """What the template shows besides the result. The panel stands after `above`, the text up to the statement."""

    above: tuple[TextRow, ...]
    below: tuple[TextRow, ...]
    part: int
    parts: int
    listed: tuple[Listed, ...]
    statement: Statement | None
    number: int | None
    anchored: bool
    """Whether the statement has a place in the text to which an address can lead."""
    fields: tuple[PartField, ...]
    speakers: tuple[str, ...]
    bound: tuple[Bound, ...]


def view_of(query: ReviewQuery, reviewing: Reviewing, words: Words) -> WindowView:
    """Return the coding window in the language of the interface; of a long text the part of the statement."""
    article = reviewing.article
    every = in_reading_order((*article.statements, *reviewing.rejected))
    numbers = reviewing.numbers
    current = next((one for one in every if one.id == reviewing.current), None)
    parts = parts_of(article.text)
    at = part_at(parts, _place(current)) if current else min(query.part or 1, len(parts)) - 1
    here = [one for one in every if part_at(parts, _place(one)) == at]
    shown = [one for one in every if _shown(one, parts[at], reviewing)]
    cards = _cards(article, {one.id: one for one in (*here, *shown)}.values(), numbers, words)
    rows = _rows(article, parts[at], shown, [cards[one.id] for one in shown], words, current)
    last = next((n for n, row in enumerate(rows, 1) if _ends(row, rows[n:], current)), len(rows))
    states = reviewing.states
    return WindowView(
        above=rows[:last],
        below=rows[last:],
        part=at + 1,
        parts=len(parts),
        listed=tuple(
            Listed(
                cards[one.id], one.id, line(article.words(one.content), most=_LISTED),
                states[one.id].state if one.id in states else "open",
            )
            for one in here
        ),
        statement=current,
        number=numbers.get(current.id) if current else None,
        anchored=any(card.text_id == HERE for row in rows for piece in row.segments for card in piece.opens),
        fields=tuple(
            PartField(name, written_spans(spans), article.words(spans))
            for name in PARTS
            for spans in [getattr(current, name) if current else ()]
        ),
        speakers=tuple(speaker.name for speaker in speakers_of(current)) if current else (),
        bound=tuple(_bound(article, tie, numbers) for tie in reviewing.ties),
    )  # fmt: skip


def written_spans(spans: Sequence[Span]) -> str:
    """Return spans as the form holds them: `12-40, 52-60`."""
    return ", ".join(f"{start}-{end}" for start, end in spans)


def _place(statement: Statement) -> int:
    spans = statement.content or statement.cue or statement.source
    return min((start for start, _ in spans), default=0)


def _shown(one: Statement, part: Span, reviewing: Reviewing) -> bool:
    """Whether a statement is marked in a part of the text; a rejected one only while it is looked at."""
    if one.id != reviewing.current and one in reviewing.rejected:
        return False
    start, end = part
    return any(s < end and e > start for s, e in (*one.content, *one.cue, *one.source))


def _ends(row: TextRow, rest: Sequence[TextRow], current: Statement | None) -> bool:
    """Whether a paragraph is the last one before the panel: that in which the statement begins."""
    return current is not None and (not rest or rest[0].start > _place(current))


def _cards(article: Article, statements: Iterable[Statement], numbers: dict[str, int], words: Words) -> dict[str, Card]:
    """Return the cards of statements by their ids."""
    actors = {actor.id: actor for actor in article.actors}
    return {
        one.id: card_of(
            one,
            Written(article.words(one.source), article.words(one.role), article.words(one.affiliation)),
            Mark(numbers.get(one.id, 0), f"s{place}", f"t{place}"),
            actors,
            words,
        )
        for place, one in enumerate(statements, 1)
    }


def _rows(
    article: Article,
    part: Span,
    statements: Sequence[Statement],
    cards: list[Card],
    words: Words,
    current: Statement | None,
) -> tuple[TextRow, ...]:
    at = next((place for place, one in enumerate(statements) if one is current), None)
    if at is not None:
        cards[at] = cards[at]._replace(text_id=HERE)
    start, end = part
    seen: set[int] = set()
    rows = []
    for paragraph in lay_out(article.text[start:end], statements, article.regions, at=start):
        segments = []
        for segment in paragraph.segments:
            marked = segment_view(segment, cards, set(segment.opens) - seen, words)
            marks = {"content": segment.content, "source": segment.source, "cue": segment.cue}
            on = "".join(f" on on-{name}" for name, among in marks.items() if at is not None and at in among)
            segments.append(marked._replace(classes=marked.classes + on) if on else marked)
            seen.update(segment.opens)
        rows.append(TextRow(paragraph.start, tuple(segments)))
    return tuple(rows)


def _bound(article: Article, tie: Tie, numbers: dict[str, int]) -> Bound:
    if tie.said is not None:
        return Bound(tie, numbers.get(tie.other), line(tie.said.words.content or ""), tie.said.article.lang)
    own = next((one for one in article.statements if one.id == tie.other), None)
    return Bound(tie, numbers.get(tie.other), line(article.words(own.content)) if own else "", article.lang)
