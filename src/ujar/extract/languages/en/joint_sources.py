"""English sources of several: `NATO and Moscow`, `both X and Y`."""

from __future__ import annotations

from ujar.extract.languages.en import source_words as sw
from ujar.extract.speakers.view import View
from ujar.extract.speakers.word_sets import word_set
from ujar.extract.states import find_state
from ujar.records import Span

__all__ = ["BREAKS", "pieces_of"]

_LONGEST_LIST = 40
"""Tokens of the longest phrase that is taken apart at `and`."""
BREAKS = word_set("who which whose whom speaking talking")
_PHRASES = (["as", "well", "as"], ["along", "with"], ["together", "with"])


def pieces_of(view: View, start: int, end: int) -> list[Span]:
    """Take `NATO and Moscow` apart where each part can speak for itself."""
    words = view.doc.words
    whole = [(start, end)]
    if end - start > _LONGEST_LIST or " ".join(words[start:end]) in sw.JOINT:
        return whole
    begin = start + 1 if words[start] in ("both", "neither", "either") else start
    stop = next((k for k in range(begin, end) if words[k] in BREAKS), end)
    cuts = [k for k in range(begin + 1, stop - 1) if words[k] in ("and", "nor", "or") or _joining(words, k)]
    if not cuts:
        return whole
    commas = [k for k in range(begin + 1, cuts[-1]) if words[k] == ","]
    for marks in ([*commas, *cuts], cuts, cuts[-1:]):
        pieces = _split(words, begin, end, sorted(marks))
        described = marks is not cuts and any(_describes(view, *piece) for piece in pieces[1:])
        stand = len(pieces) > 1 and not described and all(_stands(view, *piece) for piece in pieces)
        if stand and _apart(view, pieces):
            return pieces
    return whole


def _joining(words: list[str], index: int) -> int:
    """The number of words of `as well as`, `along with` at a token, 0 when they are not there."""
    return next((len(phrase) for phrase in _PHRASES if words[index : index + len(phrase)] == phrase), 0)


def _split(words: list[str], start: int, end: int, marks: list[int]) -> list[Span]:
    pieces: list[Span] = []
    at = start
    for mark in [*marks, end]:
        stop = mark
        while stop > at and words[stop - 1] == ",":
            stop -= 1
        if stop > at:
            pieces.append((at, stop))
        at = mark + max(1, _joining(words, mark))
    return pieces


def _describes(view: View, start: int, end: int) -> bool:
    """Tell whether a part of a list is the office of the part before it: `X, the foreign minister, and Y`."""
    doc = view.doc
    if any(doc.words[k] in sw.PEOPLE for k in range(start, end)):
        return not view.capital(end - 1) or doc.words[end - 1] in sw.OFFICES
    return doc.words[start] in ("a", "an", "who", "which") or doc.shapes[start] == "d"


def _stands(view: View, start: int, end: int) -> bool:
    """Tell whether a part of a list could speak for itself: it is proper, or has its own determiner."""
    words = view.doc.words
    if find_state(view.text(start, end)) is not None or words[start] in ("the", "his", "her", "its", "their"):
        return True
    return view.capital(start) and view.doc.tags[start] not in ("ADJ", "VBG")


def _apart(view: View, pieces: list[Span]) -> bool:
    """Tell a list of speakers from `the Department of Health and Human Services`."""
    (first, _), (begin, end) = pieces[0], pieces[-1]
    words = view.doc.words
    if words[begin] in ("the", "his", "her", "its", "their") or find_state(view.text(begin, end)) is not None:
        return True
    if view.doc.shapes[begin] == "A":
        return True
    left = pieces[-2]
    if any(words[k] in ("of", "for") for k in range(*left)):
        return False
    if words[first] == "the":
        return _is_body(view, *left)
    return _is_body(view, *left) == _is_body(view, begin, end)


def _is_body(view: View, start: int, end: int) -> bool:
    return any(word in sw.BODY_WORDS for word in view.doc.words[start:end])
