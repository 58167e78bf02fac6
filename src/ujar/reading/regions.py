"""The stretches of a text that carry no statements: title, byline, dateline, contact, caption, heading,
debris.

A region that is missed costs a line of noise; one that is set wrongly hides what somebody said. So every
rule here asks for the exact form of such a stretch, and leaves the doubtful case as text.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from ujar.reading import credits
from ujar.reading.datelines import dateline_end
from ujar.reading.fragments import fragments, is_litter
from ujar.reading.lines import Line
from ujar.reading.published import is_date_line
from ujar.records import Region, RegionKind

__all__ = ["Layout", "layout_of"]

_EDGE = 6
_TAIL = 4
_LONGEST_TITLE = 160
_LONGEST_HEADING = 80
_SMALL_WORDS = frozenset({"the", "and", "for", "but", "from", "with", "dan", "yang", "dari", "untuk"})
_FINAL = frozenset('.!?…”"’)')
_ATTRIBUTION = re.compile(
    r"[,!?][”\"’]\s+(?:kata|ujar|tutur|ucap|jelas|ungkap|[a-z]+nya\b|[a-z]+\s+said|said|he\b|she\b)"
)
_BULLET = re.compile(r"[-*•–—]\s|\d{1,2}[.)]\s|\(?[a-z][.)]\s")


class Layout(NamedTuple):
    """The regions of a text, and what the text itself gives as title and byline."""

    regions: tuple[Region, ...]
    title: str | None
    byline: str | None
    broken: int
    """How many sentences are broken: the debris that is not mere litter."""


def layout_of(
    text: str, lines: list[Line], *, title: str | None = None, headings: frozenset[str] = frozenset()
) -> Layout:
    """Return the regions of `text`, sorted and without overlap.

    `lines` are those of the text. `title` is the title when it is known from elsewhere: the first line is
    then marked only if it repeats it. `headings` are lines known to be headings, from the markup of a web
    page.
    """
    kinds: dict[int, RegionKind] = {}
    if _is_title(lines, title):
        kinds[0] = "title"
    for index in range(len(lines)):
        if index not in kinds and (kind := _kind(lines, index, headings)):
            kinds[index] = kind
    marked: list[tuple[int, int, RegionKind]] = [
        (lines[index].start, lines[index].end, kind) for index, kind in kinds.items()
    ]
    story = [index for index in range(len(lines)) if index not in kinds]
    marked += _datelines(lines, [index for index in story if index < _EDGE])
    marked += _tails(lines, story)
    broken = fragments(text, [lines[index][:2] for index in story])
    marked += [(start, end, "debris") for start, end in broken]
    byline = next(
        (
            name
            for index, kind in kinds.items()
            if kind == "byline" and (name := credits.person_named(lines[index].text))
        ),
        None,
    )
    return Layout(
        regions=_disjoint(text, marked),
        title=lines[0].text if kinds.get(0) == "title" and title is None else None,
        byline=byline,
        broken=len(broken),
    )


def _kind(lines: list[Line], index: int, headings: frozenset[str]) -> RegionKind | None:
    line = lines[index].text
    if len(line) > 300:
        return None
    at_edge = index < _EDGE or index >= len(lines) - _TAIL
    if kind := credits.line_kind(line, at_edge=at_edge and len(lines) > 1):
        return kind
    if is_litter(line):
        return "debris"
    if index < _EDGE and len(lines) > 1 and is_date_line(line):
        return "dateline"
    # A page may set its first sentence as a heading; one that ends as a sentence does is left as text.
    if (line in headings and line[-1] not in _FINAL) or _is_heading(lines, index):
        return "heading"
    return None


def _is_title(lines: list[Line], title: str | None) -> bool:
    if len(lines) < 2:
        return False
    first, second = lines[0].text, lines[1]
    if title is not None:
        return first == title.strip()
    if not 8 <= len(first) <= _LONGEST_TITLE or len(first.split()) < 2:
        return False
    if first.rstrip("”\"’')")[-1:] in ".,;:…-–—":
        return False
    if _ATTRIBUTION.search(first) or _BULLET.match(first) or first[0].islower() or is_litter(first):
        return False
    if credits.line_kind(first, at_edge=True) or is_date_line(first) or dateline_end(first):
        return False
    # What follows must be a story, longer than the title itself.
    if sum(len(line.text) for line in lines[1:]) < 2 * len(first):
        return False
    if second.apart:
        return True
    return _is_headline_case(first) or _is_head_matter(second.text)


def _is_head_matter(line: str) -> bool:
    return credits.line_kind(line, at_edge=True) == "byline" or is_date_line(line) or dateline_end(line) is not None


def _is_headline_case(line: str) -> bool:
    words = [word for word in re.findall(r"[^\W\d_]{3,}", line) if word not in _SMALL_WORDS]
    return len(words) >= 3 and sum(word[0].isupper() for word in words) >= 0.8 * len(words)


def _is_heading(lines: list[Line], index: int) -> bool:
    if not 0 < index < len(lines) - 1:
        return False
    line, previous, following = lines[index], lines[index - 1], lines[index + 1]
    text = line.text
    if not 3 <= len(text) <= _LONGEST_HEADING or len(text.split()) > 10:
        return False
    if not (text[0].isupper() or text[0].isdigit()) or not text[-1].isalnum():
        return False
    if _BULLET.match(text) or any(mark in text for mark in '"“”„«»@|:') or "http" in text:
        return False
    if previous.text[-1] not in _FINAL or following.text[-1] not in _FINAL:
        return False
    if line.apart and following.apart:
        return len(following.text) > len(text)
    return min(len(previous.text), len(following.text)) >= 100 and not line.apart and not following.apart


def _datelines(lines: list[Line], candidates: list[int]) -> list[tuple[int, int, RegionKind]]:
    for index in candidates:
        line = lines[index]
        if (end := dateline_end(line.text)) is not None:
            return [(line.start, line.start + end, "dateline")]
    return []


def _tails(lines: list[Line], story: list[int]) -> list[tuple[int, int, RegionKind]]:
    found: list[tuple[int, int, RegionKind]] = []
    for index in story[-2:]:
        line = lines[index]
        if tail := credits.contact_tail(line.text):
            found.append((line.start + tail[0], line.start + tail[1], "contact"))
    for index in story:
        line = lines[index]
        last = index == story[-1]
        if line.text[-1] not in ")*]." or not (last or len(line.text) <= 300):
            continue
        if (tail_kind := credits.credit_tail(line.text)) and (last or tail_kind[1] == "caption"):
            (start, end), kind = tail_kind
            found.append((line.start + start, line.start + end, kind))
    return found


def _disjoint(text: str, marked: list[tuple[int, int, RegionKind]]) -> tuple[Region, ...]:
    kept: list[tuple[int, int, RegionKind]] = []
    for start, end, kind in sorted(marked, key=lambda each: (each[0], -each[1])):
        if start >= end or (kept and start < kept[-1][1]):
            continue
        # Rows of marks on lines of their own are one stretch of debris.
        if kept and kind == kept[-1][2] == "debris" and text[kept[-1][1] : start].isspace():
            kept[-1] = (kept[-1][0], end, kind)
        else:
            kept.append((start, end, kind))
    return tuple(Region(start=start, end=end, kind=kind) for start, end, kind in kept)
