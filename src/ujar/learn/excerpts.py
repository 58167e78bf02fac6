"""A piece of an article around some spans, short enough to read, with the parts of a statement marked."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from itertools import pairwise
from typing import NamedTuple

from ujar.records import Span

__all__ = ["Segment", "cut_excerpt"]

_AROUND = 140
"""Code points of context on each side of a span."""
_END = 240
"""Code points that are kept at each end of a long span."""
_MOST = 1600
"""Code points of article text in one excerpt, at the most."""
_WORD = 25
"""How far a cut is moved so as not to fall inside a word."""
_LEFT_OUT = " […] "


class Segment(NamedTuple):
    """A stretch of text and the parts that it belongs to."""

    text: str
    parts: frozenset[str] = frozenset()


def cut_excerpt(text: str, parts: Mapping[str, Sequence[Span]], *, around: Iterable[Span]) -> tuple[Segment, ...]:
    """Return the text around spans as segments, none longer than a border of `parts` allows.

    `parts` are the spans to mark, by name; `around` are those that the excerpt has to show. What is left out, the
    middle of long spans too, is shown as `[…]`.
    """
    segments: list[Segment] = []
    left = _MOST
    end = 0
    for start, stop in _windows(text, around):
        if start > end or left <= 0:
            segments.append(Segment(_LEFT_OUT))
        if left <= 0:
            return tuple(segments)
        end = min(stop, start + left)
        left -= end - start
        segments += _segments(text, parts, start, end)
    if end < len(text):
        segments.append(Segment(_LEFT_OUT))
    return tuple(segments)


def _windows(text: str, around: Iterable[Span]) -> list[Span]:
    wanted: list[Span] = []
    for start, end in sorted(_clipped(around, len(text))):
        ends = [(start, end)] if end - start <= 2 * _END else [(start, start + _END), (end - _END, end)]
        wanted += [(max(0, ends[0][0] - _AROUND), ends[0][1]), (ends[-1][0], min(len(text), ends[-1][1] + _AROUND))]
    windows: list[Span] = []
    for start, end in sorted((_word_start(text, start), _word_end(text, end)) for start, end in wanted):
        if windows and start <= windows[-1][1] + len(_LEFT_OUT):
            windows[-1] = (windows[-1][0], max(end, windows[-1][1]))
        else:
            windows.append((start, end))
    return windows


def _segments(text: str, parts: Mapping[str, Sequence[Span]], start: int, end: int) -> list[Segment]:
    spans = [(a, b, name) for name, some in parts.items() for a, b in _clipped(some, len(text))]
    borders = {border for a, b, _ in spans for border in (a, b) if start < border < end}
    return [
        Segment(text[low:high], frozenset(name for a, b, name in spans if a <= low and high <= b))
        for low, high in pairwise(sorted({start, end, *borders}))
    ]


def _clipped(spans: Iterable[Span], size: int) -> list[Span]:
    return [(max(0, start), min(end, size)) for start, end in spans if max(0, start) < min(end, size)]


def _word_start(text: str, start: int) -> int:
    """Move a cut to the left, to the beginning of a word if there is one near."""
    for place in range(start, max(0, start - _WORD), -1):
        if text[place - 1].isspace():
            return place
    return 0 if start <= _WORD else start


def _word_end(text: str, end: int) -> int:
    """Move a cut to the right, to the end of a word if there is one near."""
    for place in range(end, min(len(text), end + _WORD)):
        if text[place].isspace():
            return place
    return len(text) if len(text) - end <= _WORD else end
