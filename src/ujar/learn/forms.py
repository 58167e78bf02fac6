"""Whether an attribution is direct, mixed or indirect, judged from the marks of its content alone.

Corpora that do not annotate the kind are compared by this form. It is decided as in the comparison of systems in
docs/models.md: direct when the content begins and ends in quotation marks, which may stand just outside the span,
and no word in between is outside of them; mixed when it holds a double quotation mark otherwise; else indirect.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeVar

from ujar.measure.pairing import Parts, pairs_of, trim_spans
from ujar.records import Kind, Span

__all__ = ["form_of", "only_direct"]

_MARKS = frozenset("\"“”„‟«»‹›‘’‚‛'`´〝〞「」『』")
_DOUBLE = frozenset('"“”„‟«»〝〞「」『』')
_OPENING = frozenset("“„«「『〝")
_CLOSING = frozenset("”»」』〞")
_STRAIGHT = frozenset('"‟')
_PAIRED = ("``", "''")
_END = frozenset(".,;:!?…-–—)]")
_AFTER = 2
"""End marks that may stand between the content and the quotation mark behind it."""

PartsT = TypeVar("PartsT", bound=Parts)


def form_of(content: Sequence[Span], text: str) -> Kind:
    """Return the form of an attribution whose content is at `content` of `text`."""
    spans = sorted((max(0, start), min(len(text), end)) for start, end in content)
    spans = [(start, end) for start, end in spans if start < end]
    start, end = min((start for start, _ in spans), default=0), max((end for _, end in spans), default=0)
    start += len(text[start:end]) - len(text[start:end].lstrip())
    end = start + len(text[start:end].rstrip())
    if start == end:
        return "indirect"
    words = " ".join(text[a:b] for a, b in spans)
    if _opens(text, start) and _closes(text, start, end) and not _leaves_quotes(words):
        return "direct"
    if not _DOUBLE.isdisjoint(words) or any(mark in words for mark in _PAIRED):
        return "mixed"
    return "indirect"


def only_direct(gold: Sequence[PartsT], predicted: Sequence[PartsT], text: str) -> tuple[list[PartsT], list[PartsT]]:
    """Return the direct gold, and of the predicted what is to be held against it.

    A predicted attribution is left out when it stands for one that is not direct, or when it overlaps none and
    is not direct itself: a quoted word that was taken for a quotation stays, and counts as wrong.
    """
    forms = [form_of(g.content, text) for g in gold]
    near = [p for p in predicted if _concerns_direct(p, gold, forms, text)]
    elsewhere = {pair.predicted for pair in pairs_of(gold, near, text) if forms[pair.gold] != "direct"}
    direct = [g for g, form in zip(gold, forms, strict=True) if form == "direct"]
    return direct, [p for number, p in enumerate(near) if number not in elsewhere]


def _concerns_direct(predicted: Parts, gold: Sequence[Parts], forms: Sequence[Kind], text: str) -> bool:
    own = trim_spans(predicted.content, text)
    met = {
        form
        for other, form in zip(gold, forms, strict=True)
        if any(a < d and c < b for a, b in own for c, d in trim_spans(other.content, text))
    }
    return "direct" in met or (not met and form_of(predicted.content, text) == "direct")


def _opens(text: str, start: int) -> bool:
    """Tell whether a quotation mark is the first character, or stands before it and is no apostrophe."""
    if text[start] in _MARKS:
        return True
    return start > 0 and text[start - 1] in _MARKS and (start < 2 or not text[start - 2].isalnum())


def _closes(text: str, start: int, end: int) -> bool:
    """Tell whether a quotation mark is the last character but end marks, or follows after a few of these."""
    last = end
    while last > start and text[last - 1] in _END:
        last -= 1
    if last > start and text[last - 1] in _MARKS:
        return True
    behind = end
    while behind < len(text) and behind - end < _AFTER and text[behind] in _END:
        behind += 1
    if behind >= len(text) or text[behind] not in _MARKS:
        return False
    return behind + 1 >= len(text) or not text[behind + 1].isalnum()


def _leaves_quotes(words: str) -> bool:
    """Tell whether a content that begins and ends in marks has words outside of them: “maybe” it “should”.

    A straight mark opens and closes in turn; one after white space and before a word opens, as at the head of a
    further paragraph of the same quotation.
    """
    inside = True
    for place, char in enumerate(words):
        if char in _OPENING:
            inside = True
        elif char in _CLOSING:
            inside = False
        elif char in _STRAIGHT:
            begins = words[place - 1 : place].isspace() and words[place + 1 : place + 2].isalnum()
            inside = not place or begins or not inside
        elif not inside and char.isalnum():
            return True
    return False
