"""Quotations: which stretches of the text stand in quotation marks.

Newspapers disagree about marks: `“ ”`, `" "`, `'' ''`, the same `”` on both sides, a mark repeated at the head
of each paragraph of a long quotation. The side of a mark is therefore read from the white space around it
as well as from its shape, and an unpaired mark spoils its own quotation only, never the article.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from ujar.extract.tokens import CLOSERS, OPENERS, Token

__all__ = ["Quotation", "find_quotations"]

_DOUBLE = frozenset('"“”„‟«»「」『』') | {"''", "``"}
_SINGLE = frozenset("'‘’‚‛‹›`")
_MAX_TOKENS = 1200
"""A longer stretch without a closing mark is a missing mark, not a quotation."""


class Quotation(NamedTuple):
    """Tokens `start` to `end`, the marks included; `parts` are the stretches between marks.

    A quotation that runs over paragraphs, each of which begins with a mark, has one part a paragraph.
    """

    start: int
    end: int
    parts: tuple[tuple[int, int], ...]

    @property
    def size(self) -> int:
        """Number of tokens inside the marks."""
        return sum(end - start for start, end in self.parts)


def find_quotations(text: str, tokens: Sequence[Token]) -> list[Quotation]:
    """Return the outermost quotations of `text` in order; they do not overlap."""
    doubles = _pair(text, tokens, _DOUBLE)
    taken = [(q.start, q.end) for q in doubles]
    singles = _pair(text, tokens, _SINGLE)
    outside = [q for q in singles if not any(q.start < end and start < q.end for start, end in taken)]
    return sorted([*doubles, *outside])


def _pair(text: str, tokens: Sequence[Token], marks: frozenset[str]) -> list[Quotation]:
    found: list[Quotation] = []
    opened: int | None = None
    parts: list[tuple[int, int]] = []
    for index, token in enumerate(tokens):
        if token.word not in marks:
            continue
        side = _side(text, tokens, index, opened is not None)
        if side == "open":
            if opened is not None and _repeated(text, tokens, opened, index):
                # The next paragraph of the same quotation.
                begin = parts[-1][1] + 1 if parts else opened + 1
                parts.append((begin, index))
                continue
            opened, parts = index, []
        elif side == "close" and opened is not None:
            begin = parts[-1][1] + 1 if parts else opened + 1
            whole = (*parts, (begin, index))
            if index > begin and index - opened <= _MAX_TOKENS and _one_block(text, tokens, whole):
                found.append(Quotation(opened, index + 1, whole))
            opened, parts = None, []
    return found


def _side(text: str, tokens: Sequence[Token], index: int, is_open: bool) -> str:
    """Tell an opening mark from a closing one by the space around it, then by its shape."""
    token = tokens[index]
    before = text[token.start - 1] if token.start else " "
    after = text[token.end] if token.end < len(text) else " "
    space_before = before.isspace() or before in "([{—–-/" or before in OPENERS
    space_after = after.isspace() or after in ".,;:!?)]}—–-/…" or after in CLOSERS
    if token.word in _SINGLE and token.word != "‘" and before.isalnum() and after.isalnum():
        return "none"
    if space_before and not space_after:
        return "open"
    if space_after and not space_before:
        return "close"
    if token.word in OPENERS or token.word == "``":
        return "open"
    if token.word in CLOSERS:
        return "close"
    return "close" if is_open else "open"


def _repeated(text: str, tokens: Sequence[Token], opened: int, index: int) -> bool:
    """Tell whether a mark at the head of a paragraph goes on with the quotation that is open: it has the same shape.

    A passage that begins with `"` and never closes does not take in the `“We will stay”` of the next paragraph.
    """
    same = tokens[index].word == tokens[opened].word
    return same and index > 0 and "\n" in text[tokens[index - 1].end : tokens[index].start]


_BREAK = re.compile(r"\n")


def _one_block(text: str, tokens: Sequence[Token], parts: Sequence[tuple[int, int]]) -> bool:
    """Refuse a pair of marks with a paragraph break inside a part: one of the two is a stray mark."""
    return all(not _BREAK.search(text, tokens[start].start, tokens[end - 1].end) for start, end in parts if end > start)
