"""Marked texts for the tests of the speaker resolver.

`{1:Moskow} membantah <1:tuduhan itu>. <2:“Tidak ada,”> [2:katanya].` has two attributions: a source and a
content; a content and a cue without a source, whose speaker is carried over. Marks may be nested.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from ujar.extract.attribution import Attribution
from ujar.extract.document import Document
from ujar.extract.pack import pack_of
from ujar.extract.speakers import Resolved, resolve_speakers
from ujar.records import Actor, Article, Lang, Span

__all__ = ["Reading", "names", "read", "unmark"]

_MARK = re.compile(r"([{<\[])(\d+):|([}>\]])")
_PARTS = {"{": "source", "<": "content", "[": "cue"}


class Reading(NamedTuple):
    """What came of a marked text; one entry a number, in their order."""

    doc: Document
    attributions: list[Attribution]
    resolved: list[Resolved]
    actors: tuple[Actor, ...]

    def words(self, span: Span | None) -> str | None:
        """Return the words of a span of the text."""
        return self.doc.text[span[0] : span[1]] if span is not None else None


def unmark(marked: str) -> tuple[str, dict[int, dict[str, list[Span]]]]:
    """Return the text without its marks, and the code points of the parts of each number."""
    text = ""
    parts: dict[int, dict[str, list[Span]]] = {}
    opened: list[tuple[str, int, int]] = []
    at = 0
    for match in _MARK.finditer(marked):
        if match.group(3) and not opened:
            continue
        text += marked[at : match.start()]
        at = match.end()
        if match.group(1):
            opened.append((_PARTS[match.group(1)], int(match.group(2)), len(text)))
        else:
            part, number, start = opened.pop()
            parts.setdefault(number, {}).setdefault(part, []).append((start, len(text)))
    return text + marked[at:], parts


def read(marked: str, lang: Lang) -> Reading:
    """Resolve the speakers of a marked text."""
    text, parts = unmark(marked)
    pack = pack_of(lang)
    doc = pack.document(Article(id="x", lang=lang, text=text))
    attributions = []
    for _, spans in sorted(parts.items()):
        source, cue, content = (
            tuple(sorted(doc.tokens_of(span) for span in spans.get(part, ()))) for part in ("source", "cue", "content")
        )
        carried = not source and bool(cue)
        attributions.append(Attribution(source, cue, content or cue or source, "test", 1.0, carried=carried))
    resolved, actors, *_ = resolve_speakers(doc, attributions, pack.speakers)
    return Reading(doc, attributions, resolved, actors)


def names(marked: str, lang: Lang) -> list[str]:
    """Return the speakers of each attribution, several joined by ` + ` in the order of the alphabet."""
    return [" + ".join(sorted(entry.name for entry in one.entries)) for one in read(marked, lang).resolved]
