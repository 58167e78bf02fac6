"""The marked text of the reader in rows, with the cards beside it, in the language of the interface."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from itertools import accumulate, pairwise
from typing import NamedTuple

from ujar.records import Event, Span, Statement
from ujar.web.app.reading.margins import Margin
from ujar.web.app.reading.record import Mark, Reading, ReadingQuery, Voice
from ujar.web.cards import Card, Written, card_of
from ujar.web.cards import Mark as Place
from ujar.web.passages import lay_out
from ujar.web.plain import hides_controls, safe_url
from ujar.web.views import NoteView, SegmentView, makers_of, segment_view
from ujar.web.words import Words

__all__ = ["Beside", "EventView", "Line", "Piece", "ReaderRow", "ReaderView", "view_of"]

HERE = "here"
"""The id of the passage that was asked for: `…&statement=ID#here` leads to it."""


class Beside(NamedTuple):
    """A card with what stands in the margin; `open` for the statement that was asked for."""

    card: Card
    margin: Margin
    within: Voice | None
    held: str | None
    """The id of the statement that holds this one, which may be in another part."""
    open: bool


class ReaderRow(NamedTuple):
    """A paragraph, where it begins in the whole text, and the cards beside it."""

    start: int
    segments: tuple[SegmentView, ...]
    cards: tuple[Beside, ...]


class EventView(NamedTuple):
    """An event with the words of its trigger, where its paragraph begins, and who alleges it."""

    event: Event
    words: str
    paragraph: int
    voice: Voice | None


class Piece(NamedTuple):
    """A piece of a line; `chosen` where it belongs to the statement that was asked for."""

    text: str
    chosen: bool


class Line(NamedTuple):
    """A line of the stored text with its line end, in pieces, and where it begins; `here` where the chosen begins."""

    start: int
    pieces: tuple[Piece, ...]
    here: bool


class ReaderView(NamedTuple):
    """What the template of the reader shows besides the result. `lines` are those of the raw text, if it is shown."""

    rows: tuple[ReaderRow, ...]
    lines: tuple[Line, ...]
    events: tuple[EventView, ...]
    url: str | None
    """The address of the article, if it may be a link."""
    controls: bool
    made_by: tuple[str, ...]


def view_of(query: ReadingQuery, reading: Reading, words: Words) -> ReaderView:
    """Return the article as it is shown."""
    rows = () if query.raw else _rows(query, reading, words)
    starts = [row.start for row in rows]
    at = reading.part.start
    events = []
    for event in () if query.raw else reading.article.events:
        start, end = (max(place - at, 0) for place in event.trigger)
        paragraph = starts[max(bisect_right(starts, event.trigger[0]) - 1, 0)]
        events.append(EventView(event, reading.article.text[start:end], paragraph, reading.named.get(event.voice)))
    return ReaderView(
        rows=rows,
        lines=_lines(reading) if query.raw else (),
        events=tuple(events),
        url=safe_url(reading.article.url),
        controls=hides_controls(reading.article.text),
        made_by=makers_of(reading.article),
    )


def _lines(reading: Reading) -> tuple[Line, ...]:
    spans = _chosen(reading)
    texts = reading.article.text.split("\n")
    ends = [text + "\n" for text in texts[:-1]] + texts[-1:]
    starts = accumulate(map(len, ends), initial=reading.part.start)
    lines = [(start, _pieces(text, start, spans)) for start, text in zip(starts, ends, strict=False) if text]
    first = next((start for start, pieces in lines if any(piece.chosen for piece in pieces)), None)
    return tuple(Line(start, pieces, start == first) for start, pieces in lines)


def _chosen(reading: Reading) -> list[Span]:
    """Return where the statement that was asked for stands: its content, cue and source."""
    own = (one for one in reading.article.statements if one.id == reading.focus)
    return [span for one in own for span in (*one.content, *one.cue, *one.source)]


def _pieces(text: str, start: int, spans: Sequence[Span]) -> tuple[Piece, ...]:
    """Return a line cut where a span begins or ends."""
    edges = {min(max(edge - start, 0), len(text)) for span in spans for edge in span}
    cuts = sorted({0, len(text), *edges})
    return tuple(
        Piece(text[one:other], any(first <= start + one < last for first, last in spans))
        for one, other in pairwise(cuts)
    )


def _rows(query: ReadingQuery, reading: Reading, words: Words) -> tuple[ReaderRow, ...]:
    article = reading.article
    stored = {statement.id: statement for statement in article.statements}
    shown = [(stored[margin.statement], margin) for margin in reading.margins if margin.statement in stored]
    statements = [statement for statement, _ in shown]
    notes = _notes(query.mark, reading, words)
    paragraphs = lay_out(
        article.text, statements, article.regions, notes=[(note.start, note.end) for note in notes],
        at=reading.part.start,
    )  # fmt: skip
    anchored = {n for part in paragraphs for segment in part.segments for n in segment.opens}
    cards = _cards(reading, shown, anchored, words)
    views = [note.view for note in notes]
    focus = next((n for n, statement in enumerate(statements) if statement.id == reading.focus), None)
    seen: set[int] = set()
    rows = []
    for paragraph in paragraphs:
        segments = []
        for segment in paragraph.segments:
            marked = segment_view(segment, cards, set(segment.opens) - seen, words, views)
            segments.append(marked._replace(classes=f"{marked.classes} on") if focus in segment.content else marked)
            seen.update(segment.opens)
        beside = tuple(_beside(cards[n], *shown[n], reading) for n in paragraph.statements)
        rows.append(ReaderRow(paragraph.start, tuple(segments), beside))
    return tuple(rows)


def _cards(reading: Reading, shown: Sequence[tuple[Statement, Margin]], anchored: set[int], words: Words) -> list[Card]:
    actors = {actor.id: actor for actor in reading.article.actors}
    cards = []
    for n, (statement, margin) in enumerate(shown):
        asked = statement.id == reading.focus
        text_id = HERE if asked else f"t{margin.number}"
        place = Place(
            margin.number,
            HERE if asked and n not in anchored else f"c{margin.number}",
            text_id if n in anchored else None,
        )
        said = margin.named
        written = Written(said.source or "", said.role or "", said.affiliation or "")
        cards.append(card_of(statement, written, place, actors, words))
    return cards


def _beside(card: Card, statement: Statement, margin: Margin, reading: Reading) -> Beside:
    return Beside(
        card=card,
        margin=margin,
        within=reading.named.get(statement.within) if statement.within else None,
        held=statement.within,
        open=statement.id == reading.focus,
    )


class _Note(NamedTuple):
    start: int
    end: int
    view: NoteView


def _notes(marks: Sequence[Mark], reading: Reading, words: Words) -> list[_Note]:
    """Return the marks besides statements that were asked for."""
    article = reading.article
    notes = []
    if "dates" in marks:
        for date in article.dates:
            read = words.date(date.value) if date.value else words["no_date"]
            how = f" ({words.method(date.method)})" if date.method else ""
            notes.append(_Note(date.start, date.end, NoteView("m m-dates", f"{words['reader_date']}: {read}{how}")))
    if "places" in marks:
        for place in article.places:
            named = ", ".join(part for part in (place.name, place.admin1, place.country) if part)
            title = f"{words['reader_place']}: {named or words['reader_unresolved']}"
            notes.append(_Note(place.start, place.end, NoteView("m m-places", title)))
    if "events" in marks:
        for event in article.events:
            kind = " ".join(part for part in (event.type, event.mode) if part)
            title = f"{words['reader_event']}: {kind}"
            notes.append(_Note(*event.trigger, NoteView("m m-events", title)))
    return notes
