"""The text of an article cut into paragraphs and, at every border of a mark, into segments.

Segments never overlap and leave nothing out: joined in order they are the text, code point for code point.
A segment may belong to several statements.
"""

from __future__ import annotations

from bisect import bisect_right, insort
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Literal, NamedTuple, Protocol, TypeVar

from ujar.records import Region, RegionKind, Span

__all__ = ["Paragraph", "Quoted", "Segment", "in_reading_order", "lay_out"]

_WRAP = range(30, 101)
"""Code points in a line that was wrapped by hand or by a mail program."""
_SENTENCE_ENDS = tuple(".!?:;…”\"'’)")
_NAMED = 3
"""How many statements of a kind a segment names; more than that cannot be read in one place anyway."""

_Part = Literal["source", "cue", "content", "region", "note"]


class Quoted(Protocol):
    """What has the spans of a statement."""

    @property
    def source(self) -> tuple[Span, ...]:
        """Who is said to speak."""

    @property
    def cue(self) -> tuple[Span, ...]:
        """The reporting words."""

    @property
    def content(self) -> tuple[Span, ...]:
        """What is said."""


Spoken = TypeVar("Spoken", bound=Quoted)


class Segment(NamedTuple):
    """A stretch of text with one set of marks. Statements are given by their place in reading order."""

    text: str
    content: tuple[int, ...] = ()
    """The outer and the inner statement of whose content this is part; one, or none."""
    depth: int = 0
    """How many contents lie over each other here."""
    source: tuple[int, ...] = ()
    cue: tuple[int, ...] = ()
    region: RegionKind | None = None
    opens: tuple[int, ...] = ()
    """Statements of which a part of the content begins here."""
    resumes: tuple[int, ...] = ()
    """Statements whose content came over from the paragraph before."""
    first: bool = False
    """A region begins here, so that its label is wanted."""
    notes: tuple[int, ...] = ()
    """Other marks that were asked for, by their place in the list of them."""


class Paragraph(NamedTuple):
    """One paragraph with its segments, and the statements whose cards stand beside it."""

    segments: tuple[Segment, ...]
    statements: tuple[int, ...]
    start: int = 0
    """Where it begins, in code points of the whole text."""


def in_reading_order(statements: Sequence[Spoken]) -> list[Spoken]:
    """Sort statements by the place of their content, an outer one before those within it."""

    def place(statement: Spoken) -> tuple[int, int]:
        spans = statement.content or statement.cue or statement.source
        return (min((s for s, _ in spans), default=0), -max((e for _, e in spans), default=0))

    return sorted(statements, key=place)


def lay_out(
    text: str,
    statements: Sequence[Quoted],
    regions: Sequence[Region] = (),
    *,
    notes: Sequence[Span] = (),
    at: int = 0,
) -> list[Paragraph]:
    """Cut `text` into paragraphs of segments; `statements` are in reading order, `notes` are other marks.

    `at` is where the text begins when it is part of a longer one, from whose beginning all spans count. Spans that
    reach beyond the text are cut off at its ends, empty ones are left out. A statement that has no words at all gets
    its card beside the first paragraph.
    """
    blocks = _blocks(text) or [(0, 0)]
    window = (at, at + len(text))
    starts = [at + start for start, _ in blocks]
    beside: dict[int, list[int]] = {}
    for number, statement in enumerate(statements):
        spans = _clipped(statement.content, window) or _clipped(statement.cue + statement.source, window)
        first = min((start for start, _ in spans), default=at)
        beside.setdefault(bisect_right(starts, first) - 1, []).append(number)
    segments: list[list[Segment]] = [[] for _ in blocks]
    block = 0
    for start, segment in _segments(text, _Marks(statements, regions, notes), starts, window):
        while block + 1 < len(starts) and starts[block + 1] <= start:
            block += 1
        segments[block].append(segment)
    return [Paragraph(tuple(part), tuple(beside.get(n, ())), starts[n]) for n, part in enumerate(segments)]


class _Marks(NamedTuple):
    """All that may be marked."""

    statements: Sequence[Quoted]
    regions: Sequence[Region]
    notes: Sequence[Span]

    def spans(self) -> Iterator[tuple[_Part, int, tuple[Span, ...]]]:
        """Yield the spans of everything with what they are and whose."""
        for number, statement in enumerate(self.statements):
            yield "source", number, statement.source
            yield "cue", number, statement.cue
            yield "content", number, statement.content
        for number, region in enumerate(self.regions):
            yield "region", number, ((region.start, region.end),)
        for number, note in enumerate(self.notes):
            yield "note", number, (note,)


def _segments(text: str, marks: _Marks, starts: Sequence[int], window: Span) -> Iterator[tuple[int, Segment]]:
    """Sweep over all borders from left to right, keeping what is open at each."""
    at, stop = window
    opening: dict[int, list[tuple[_Part, int]]] = {}
    closing: dict[int, list[tuple[_Part, int]]] = {}
    for part, number, spans in marks.spans():
        for start, end in _clipped(spans, window):
            opening.setdefault(start, []).append((part, number))
            closing.setdefault(end, []).append((part, number))

    # Kept sorted, so that the innermost is the last whatever the nesting: no search a segment.
    live: dict[_Part, list[int]] = {"source": [], "cue": [], "content": [], "region": [], "note": []}
    breaks = frozenset(starts)
    borders = sorted({at, stop, *opening, *closing, *starts})
    for start, end in pairwise(borders):
        for part, number in closing.get(start, ()):
            live[part].remove(number)
        before = tuple(live["content"][-_NAMED:]) if start in breaks else ()
        new = sorted(opening.get(start, ()))
        for part, number in new:
            insort(live[part], number)
        content = live["content"]
        yield (
            start,
            Segment(
                text=text[start - at : end - at],
                content=tuple(content[-2:]),
                depth=len(content),
                source=tuple(live["source"][-_NAMED:]),
                cue=tuple(live["cue"][-_NAMED:]),
                region=marks.regions[live["region"][-1]].kind if live["region"] else None,
                opens=tuple(number for part, number in new if part == "content"),
                resumes=before,
                first=any(part == "region" for part, _ in new),
                notes=tuple(live["note"][-_NAMED:]),
            ),
        )


def _clipped(spans: Sequence[Span], window: Span) -> list[Span]:
    """Return the spans within the text, in order, those that touch or overlap joined."""
    joined: list[Span] = []
    first, last = window
    for start, end in sorted((max(start, first), min(end, last)) for start, end in spans):
        if end <= start:
            continue
        if joined and start <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        else:
            joined.append((start, end))
    return joined


def _blocks(text: str) -> list[Span]:
    """Return the paragraphs as spans that follow each other without a gap, white space after each included.

    A line is a paragraph, as in most news text, unless the lines between two blank ones look wrapped.
    """
    starts: list[int] = []
    group: list[Span] = []
    at = 0
    for line in text.split("\n"):
        if line.strip():
            group.append((at, at + len(line)))
        elif group:
            starts += _starts(text, group)
            group = []
        at += len(line) + 1
    starts += _starts(text, group)
    if not starts:
        return [(0, len(text))] if text else []
    starts[0] = 0
    return list(zip(starts, [*starts[1:], len(text)], strict=True))


def _starts(text: str, lines: Sequence[Span]) -> list[int]:
    """Return where paragraphs start among the lines of one block."""
    wrapped = [end - start in _WRAP for start, end in lines[:-1]]
    ended = sum(text[start:end].rstrip().endswith(_SENTENCE_ENDS) for start, end in lines[:-1])
    if wrapped and all(wrapped) and ended * 2 < len(wrapped):
        return [lines[0][0]]
    return [start for start, _ in lines]
