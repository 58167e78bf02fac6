"""The stretches of an article that an encoder reads at a time, as numbers."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from ujar.extract.document import Document
from ujar.extract.neural.cutter import Cutter, Pieces
from ujar.records import Span

__all__ = ["Window", "windows_of"]

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


def windows_of(doc: Document, cutter: Cutter, *, largest: int) -> Iterator[Window]:
    """Yield windows of whole paragraphs with at most `largest` pieces.

    A paragraph that is longer is cut between sentences, a sentence that is longer anywhere.
    """
    pieces = cutter.pieces(doc.text, doc.tokens)
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
    """Yield paragraphs; of a long one its sentences, quotations whole; of what is still too long stretches that fit."""
    for begin, end in paragraphs:
        if _size(pieces, begin, end) <= largest:
            yield begin, end
            continue
        for low, high in _passages(doc, begin, end, pieces, largest):
            start, filled = low, 0
            for index in range(low, high):
                if filled + len(pieces[index]) > largest:
                    yield start, index
                    start, filled = index, 0
                filled += len(pieces[index])
            if filled:
                yield start, high


def _passages(doc: Document, begin: int, end: int, pieces: Sequence[Pieces], largest: int) -> Iterator[Span]:
    """Yield the sentences of a paragraph; those of one quotation and what attributes it together, where they fit."""
    start = begin
    for number in range(doc.sentence_of[begin], doc.sentence_of[end - 1] + 1):
        low, high = (min(max(at, begin), end) for at in doc.sentences[number])
        if start < low and not (_quoted_on(doc, low) and _size(pieces, start, high) <= largest):
            yield start, low
            start = low
    if start < end:
        yield start, end


def _quoted_on(doc: Document, index: int) -> bool:
    """Tell whether a quotation goes on at the token that begins a sentence."""
    return doc.quotation_of[index] >= 0 and doc.quotation_of[index] == doc.quotation_of[index - 1]


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
