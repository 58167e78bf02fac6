"""Numbers with their units: `10 meter`, `dua orang tewas`, `Rp 22 triliun`, `4,000 troops`."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from functools import cache
from types import MappingProxyType
from typing import Final

from ujar.extract.dates.numbers import read_number
from ujar.extract.dates.tables import Words
from ujar.extract.document import Document
from ujar.extract.events.scope import Scope
from ujar.records import Lang, Quantity, Span

__all__ = ["quantities_in", "quantities_of"]

_UNITS: Final = MappingProxyType(
    {
        form: unit
        for unit, forms in {
            "m": "meter metre metres meters",
            "km": "kilometer kilometers kilometre kilometres km",
            "mi": "mil mile miles",
            "nmi": "nautical",
            "ft": "kaki feet foot",
            "ha": "hektare hektar hectare hectares",
            "t": "ton tonnes tons tonne",
            "kg": "kilogram kilograms kg kilo",
            "people": "orang people persons civilians warga",
        }.items()
        for form in forms.split()
    }
)
_PREFIXED: Final = MappingProxyType({"rp": "IDR", "$": "USD", "€": "EUR", "£": "GBP"})
_MONEY: Final = MappingProxyType(
    {"rupiah": "IDR", "dollars": "USD", "dollar": "USD", "dolar": "USD", "euros": "EUR", "euro": "EUR"}
)
_SCALES: Final = MappingProxyType(
    {"ribu": 1e3, "thousand": 1e3, "juta": 1e6, "million": 1e6, "miliar": 1e9, "milyar": 1e9, "billion": 1e9,
     "triliun": 1e12, "trillion": 1e12}
)  # fmt: skip
_NOUNS: Final = frozenset({"NN", "NOUN", "NNS"})
_NO_UNITS: Final = frozenset(
    "tahun hari jam menit bulan pekan minggu detik years year days day hours hour minutes months month weeks week "
    "seconds percent persen pihak kali times negara belah sides pukul".split()
)
_SCAN: Final = 3
_ARTICLES: Final = frozenset({"a", "an", "one"})
_YEAR: Final = re.compile(r"(?:19|20)\d\d")
"""A bare number that reads as a year; `2,016 men` has its mark."""


@cache
def _words(lang: Lang) -> Words:
    from ujar.extract.dates.words_en import WORDS as ENGLISH
    from ujar.extract.dates.words_id import WORDS as INDONESIAN

    return INDONESIAN if lang == "id" else ENGLISH


def quantities_of(
    doc: Document, scope: Scope, hits: Sequence[Span], *, dated: Collection[int]
) -> dict[int, list[Quantity]]:
    """Return the quantities of each hit: those of its stretch to which it is the nearest."""
    found: dict[int, list[Quantity]] = {}
    groups: dict[Span, list[int]] = {}
    for number, hit in enumerate(hits):
        groups.setdefault(scope.stretch(hit[0]), []).append(number)
    for stretch, numbers in groups.items():
        for span, quantity in quantities_in(doc, stretch, dated=dated):
            gaps = {number: min(abs(span[0] - hits[number][1]), abs(hits[number][0] - span[1])) for number in numbers}
            found.setdefault(min(numbers, key=gaps.__getitem__), []).append(quantity)
    return found


def quantities_in(doc: Document, stretch: Span, *, dated: Collection[int]) -> list[tuple[Span, Quantity]]:
    """Return the quantities of a stretch of tokens with their token ranges; numbers in dates are left out."""
    found: list[tuple[Span, Quantity]] = []
    index, last = stretch
    while index < last:
        read = _at(doc, index, last) if index not in dated and _is_number(doc, index) else None
        if read is None:
            index += 1
            continue
        found.append(read)
        index = read[0][1]
    return found


def _is_number(doc: Document, index: int) -> bool:
    if doc.words[index] in _ARTICLES or _YEAR.fullmatch(doc.words[index]):
        return False
    return doc.shapes[index] == "d" or doc.tags[index] == "NUM" or doc.words[index] in _words(doc.lang).numbers


def _at(doc: Document, index: int, last: int) -> tuple[Span, Quantity] | None:
    end = index + 1
    while doc.shapes[index] != "d" and end < last and doc.words[end] in _words(doc.lang).multipliers:
        end += 1
    text = " ".join(doc.words[index:end])
    value = read_number(text, _words(doc.lang))
    if value is None:
        return None
    if end < last and doc.words[end] in _SCALES and doc.shapes[index] == "d":
        value = round(value * _SCALES[doc.words[end]], 2)
        end += 1
    start = index
    unit: str | None = None
    if index and doc.words[index - 1] in _PREFIXED:
        unit, start = _PREFIXED[doc.words[index - 1]], index - 1
    elif end < last:
        unit, end = _unit(doc, end, last)
    if unit is None:
        return None
    return (start, end), Quantity(value=value, unit=unit, span=doc.span(start, end))


def _unit(doc: Document, index: int, last: int) -> tuple[str | None, int]:
    """Return the unit after a number and where it ends: a measure, money, or the noun that is counted."""
    word = doc.words[index]
    if word == "nautical" and index + 1 < last:
        return "nmi", index + 2
    if word in _UNITS:
        return _UNITS[word], index + 1
    if word in _MONEY:
        return _MONEY[word], index + 1
    for end in range(index, min(last, index + _SCAN)):
        counted, tag = doc.words[end], doc.tags[end].removesuffix(".s")
        if counted in _NO_UNITS or doc.shapes[end] not in "aAC":
            return None, index
        follows = end + 1 < last and doc.lang == "en" and doc.tags[end + 1].removesuffix(".s") in _NOUNS
        if tag in _NOUNS and not follows:
            return counted, end + 1
        if tag not in ("ADJ", "NOUN", "NN", "PROPN"):
            return None, index
    return None, index
