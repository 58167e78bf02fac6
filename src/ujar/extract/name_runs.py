"""Where an article names somebody: runs of capitalised words, without the word that only begins a sentence."""

from __future__ import annotations

from ujar.extract.document import CAPITALS, Document
from ujar.records import Span

__all__ = ["name_runs"]

_PROPER = ("PROPN", "NNP")


def name_runs(doc: Document) -> list[Span]:
    """Return the runs as token ranges, in the order of the text; none crosses the end of a sentence."""
    found: list[Span] = []
    for first, last in doc.sentences:
        index = first
        while index < last:
            if not _names(doc, index, first):
                index += 1
                continue
            stop = index + 1
            while stop < last and _goes_on(doc, stop, last):
                stop += 1
            found.append((index, stop))
            index = stop
    return found


def _names(doc: Document, index: int, first: int) -> bool:
    """Tell whether a name can begin at a token: a capital, and at the head of a sentence the tag of a name too."""
    if doc.shapes[index] not in CAPITALS:
        return False
    opens = index == first or (index == first + 1 and not doc.tokens[first].word[0].isalnum())
    return not opens or doc.tags[index].startswith(_PROPER)


def _goes_on(doc: Document, index: int, last: int) -> bool:
    """Tell whether a run goes on at a token: a capital, or the stop of an initial or title before a capital."""
    if doc.shapes[index] in CAPITALS:
        return True
    ahead = index + 1 < last and doc.shapes[index + 1] in CAPITALS
    joined = doc.tokens[index].start == doc.tokens[index - 1].end
    return doc.words[index] == "." and joined and ahead and len(doc.words[index - 1]) <= 4
