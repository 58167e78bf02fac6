"""Whether quotation marks come in pairs.

Kompas prints ” on both sides, typewriters print " on both sides: there the characters around a mark say
whether it opens or closes. In English a quotation that runs over several paragraphs is opened again in each
and closed in the last. An apostrophe is no quotation mark, nor is the sign for inches.
"""

from __future__ import annotations

import re
from typing import Literal

from ujar.reading.lines import Line

__all__ = ["inside_quotation", "unbalanced"]

Role = Literal["opens", "closes", "either"]

# Straight and curly marks are counted apart: where both are used, one kind stands inside the other.
_STRAIGHT = re.compile(r"\"|''|``")
_CURLY = re.compile(r"[“”„‟«»]")
_ALL = re.compile(r"[\"“”„‟«»]|''|``")
_SINGLE = re.compile(r"[‘’]|(?<=[^\w\s])'(?=\W|$)")
_BEFORE_OPENING = frozenset(" \t\xa0([{—–-/…“‘\"”'>=")
# ‘90s, ‘em, ‘til: an omission before a word, printed with the wrong mark.
_OMISSION = re.compile(r"(?:\d|em\b|til\b|tis\b|twas\b|cause\b|n\b|bout\b)", re.IGNORECASE)


def unbalanced(lines: list[Line]) -> bool:
    """Say whether some quotation mark of the text has no partner.

    Paragraphs are judged one by one; a quotation left open is made good by a next paragraph that opens again,
    or that closes it.
    """
    for line, following in zip(lines, [*lines[1:], None], strict=True):
        reopened = following is not None and following.text.startswith("‘")
        if not reopened and _single_left_open(line.text):
            return True
    # A quotation opened by a curly mark and closed by a straight one is untidy, but it is a pair.
    apart = _family_unbalanced(lines, _STRAIGHT) or _family_unbalanced(lines, _CURLY)
    return apart and _family_unbalanced(lines, _ALL)


def inside_quotation(text: str, start: int, position: int) -> bool:
    """Say whether `position` stands inside a quotation that was opened after `start`."""
    last = None
    for mark in _ALL.finditer(text, max(start, position - 1_000), position):
        last = mark
    return last is not None and _role(text, last) == "opens"


def _family_unbalanced(lines: list[Line], marks: re.Pattern[str]) -> bool:
    pending = False
    for line in lines:
        left_open = _walk(line.text, marks, pending=pending)
        if left_open is None:
            return True
        pending = left_open
    return pending


def _walk(text: str, pattern: re.Pattern[str], *, pending: bool) -> bool | None:
    # True: a quotation is open at the end of the paragraph; None: a mark has no partner.
    marks = list(pattern.finditer(text))
    if not marks:
        return None if pending else False
    depth = int(pending and marks[0].start() > 1)
    if depth and _role(text, marks[0]) == "opens":
        return None
    for mark in marks:
        role = _role(text, mark)
        if role == "opens" or (role == "either" and depth == 0):
            depth += 1
        elif depth:
            depth -= 1
        elif not text[mark.start() - 1].isdigit():
            return None
    return depth > 0


def _role(text: str, mark: re.Match[str]) -> Role:
    before = text[mark.start() - 1] if mark.start() else " "
    after = text[mark.end()] if mark.end() < len(text) else " "
    starts, ends = before in _BEFORE_OPENING, not after.isalnum()
    if starts and not ends:
        return "opens"
    if ends and not starts:
        return "closes"
    return "opens" if mark.group() in ("“", "„", "«", "``") else "either"


def _single_left_open(text: str) -> bool:
    depth = 0
    for mark in _SINGLE.finditer(text):
        before, after = text[mark.start() - 1 : mark.start()], text[mark.end() : mark.end() + 1]
        if mark.group() == "‘" and not before.isalnum() and after.isalnum():
            depth += not _OMISSION.match(text, mark.end())
        elif depth and not (before.isalnum() and after.isalnum()):
            depth -= 1
    return depth > 0
