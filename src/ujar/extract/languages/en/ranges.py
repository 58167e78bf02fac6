"""Ranges of tokens: their words, their paragraph, and what is left of them without marks or without a quotation."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ujar.extract.document import WORD_SHAPES, Document
from ujar.records import Span

__all__ = ["is_quoted", "meet", "paragraphs_of", "trimmed", "without", "words_of"]

_BEFORE_NUMBERS = ("$", "£", "€", "#", "@")
_AFTER_NUMBERS = ("%",)


def words_of(doc: Document, spans: Sequence[Span]) -> list[int]:
    """Return the tokens of some ranges that hold a letter or a digit."""
    return [index for start, end in spans for index in range(start, end) if doc.shapes[index] in WORD_SHAPES]


def is_quoted(doc: Document, span: Span) -> bool:
    """Tell whether all words of a range stand in quotation marks."""
    return all(doc.quotation_of[index] >= 0 for index in words_of(doc, [span]))


def paragraphs_of(doc: Document) -> list[int]:
    """Return the number of the paragraph of every token."""
    numbers: list[int] = []
    number = 0
    for index in range(len(doc)):
        number += index > 0 and doc.starts_paragraph(index)
        numbers.append(number)
    return numbers


def meet(one: Span, other: Span) -> bool:
    """Tell whether two ranges share a token."""
    return one[0] < other[1] and other[0] < one[1]


def without(spans: Sequence[Span], taken: Sequence[Span]) -> Iterator[Span]:
    """Yield what is left of some ranges when others, which are in order, are taken out."""
    for start, end in spans:
        at = start
        for low, high in taken:
            if low < end and high > at:
                if low > at:
                    yield at, low
                at = high
        if at < end:
            yield at, end


def trimmed(doc: Document, spans: Sequence[Span]) -> Iterator[Span]:
    """Yield the ranges without marks at their ends; marks with words between them stay."""
    for start, end in spans:
        while start < end and doc.shapes[start] not in WORD_SHAPES and doc.tokens[start].word not in _BEFORE_NUMBERS:
            start += 1
        while end > start and doc.shapes[end - 1] not in WORD_SHAPES and doc.tokens[end - 1].word not in _AFTER_NUMBERS:
            if doc.words[end - 1] == ")" and "(" in doc.words[start:end]:
                break
            end -= 1
        if start < end:
            yield start, end
