"""The stretches of an article that an encoder reads at a time, as numbers."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from ujar.extract.document import Document
from ujar.extract.neural.wordpieces import WordPieces
from ujar.records import Span

__all__ = ["Window", "windows_of"]

Pieces = tuple[int, ...]

OUTSIDE, INSIDE, OPENS, CLOSES = range(4)
"""Where a piece stands: outside quotations, inside one, at its first mark, at its last."""


class Window(NamedTuple):
    """Tokens `start` to `end` of a document, and their pieces.

    `pieces`, `quotes` (place in a quotation) and `paragraphs` (1 at the first piece of a paragraph) have one entry a
    piece, the opening and the closing piece counted; `first` is the index of the first piece of each token.
    """

    start: int
    end: int
    pieces: list[int]
    quotes: list[int]
    paragraphs: list[int]
    first: list[int]


def windows_of(doc: Document, cutter: WordPieces, *, largest: int) -> Iterator[Window]:
    """Yield windows of whole paragraphs with at most `largest` pieces.

    A paragraph that is longer is cut between sentences, a sentence that is longer anywhere.
    """
    pieces = [cutter.cut(token.word) for token in doc.tokens]
    places = _places(doc)
    paragraphs = list(_paragraphs(doc))
    begins = {start for start, _ in paragraphs}
    for start, end in _packed(_units(doc, paragraphs, pieces, largest), pieces, largest):
        window = Window(start, end, [cutter.opening], [OUTSIDE], [0], [])
        for index in range(start, end):
            cut = pieces[index]
            window.first.append(len(window.pieces))
            window.pieces.extend(cut)
            window.quotes.extend([places[index]] * len(cut))
            window.paragraphs.append(int(index in begins))
            window.paragraphs.extend([0] * (len(cut) - 1))
        window.pieces.append(cutter.closing)
        window.quotes.append(OUTSIDE)
        window.paragraphs.append(0)
        yield window


def _places(doc: Document) -> list[int]:
    places = [OUTSIDE] * len(doc)
    for quotation in doc.quotations:
        places[quotation.start : quotation.end] = [INSIDE] * (quotation.end - quotation.start)
        places[quotation.start] = OPENS
        places[quotation.end - 1] = CLOSES
    return places


def _packed(units: Iterable[Span], pieces: Sequence[Pieces], largest: int) -> Iterator[Span]:
    """Join units that follow one another as long as they fit."""
    start = stop = filled = 0
    for low, high in units:
        size = _size(pieces, low, high)
        if filled and filled + size > largest:
            yield start, low
            start, filled = low, 0
        filled += size
        stop = high
    if filled:
        yield start, stop


def _units(doc: Document, paragraphs: Iterable[Span], pieces: Sequence[Pieces], largest: int) -> Iterator[Span]:
    """Yield paragraphs; of a long one its sentences; of a long sentence stretches that fit."""
    for begin, end in paragraphs:
        if _size(pieces, begin, end) <= largest:
            yield begin, end
            continue
        for number in range(doc.sentence_of[begin], doc.sentence_of[end - 1] + 1):
            low, high = doc.sentences[number]
            start, filled = max(low, begin), 0
            stop = min(high, end)
            for index in range(start, stop):
                if filled + len(pieces[index]) > largest:
                    yield start, index
                    start, filled = index, 0
                filled += len(pieces[index])
            if filled:
                yield start, stop


def _size(pieces: Sequence[Pieces], start: int, end: int) -> int:
    return sum(len(cut) for cut in pieces[start:end])


def _paragraphs(doc: Document) -> Iterator[Span]:
    start = 0
    for index in range(1, len(doc)):
        if doc.starts_paragraph(index):
            yield start, index
            start = index
    if len(doc):
        yield start, len(doc)
