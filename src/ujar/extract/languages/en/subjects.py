"""The subject of an English sentence, for pronouns that point back to it."""

from __future__ import annotations

from ujar.extract.speakers.view import View
from ujar.extract.speakers.word_sets import word_set
from ujar.records import Span

__all__ = ["sentence_subject"]

_VERBS = word_set("VBD VBZ VBP VB VBG VBN MD AUX ADP SCONJ")


def sentence_subject(view: View, start: int, end: int) -> Span | None:
    """Return the subject of a sentence: the noun phrase around the first word that is tagged as one."""
    doc = view.doc
    behind = next((k + 1 for k in range(start, end - 1) if _speaks_behind(view, k)), None)
    if behind is not None:
        return behind, view.run_end[behind]
    if doc.quotation_of[start] >= 0:
        return None
    for index in range(start, end):
        if doc.quotation_of[index] >= 0:
            continue
        if doc.tags[index].endswith(".s"):
            return _around(view, start, index, end)
        if doc.tags[index] in ("VBD", "VBZ", "VBP", "MD"):
            break
    begin = _after_front(view, start, end)
    stop = begin
    while (
        stop < end and doc.words[stop] not in (",", ".") and (doc.tags[stop] not in _VERBS or doc.words[stop] == "of")
    ):
        stop += 1
    proper = any(view.capital(k) and doc.tags[k].startswith("PROPN") for k in range(begin, min(stop, begin + 3)))
    return (begin, stop) if stop > begin and proper else None


def _speaks_behind(view: View, index: int) -> bool:
    """Tell whether a verb behind a quotation has its subject behind it: `“…,” said | Ada Quist, 66, a dentist`."""
    doc = view.doc
    spoken = doc.words[index] in ("said", "says", "added") and doc.quotation_of[index] < 0 and index > 1
    closed = spoken and (doc.quotation_of[index - 1] >= 0 or doc.words[index - 1] in ("”", '"', "''"))
    return closed and view.capital(index + 1) and doc.tags[index + 1].startswith("PROPN")


def _after_front(view: View, start: int, end: int) -> int:
    """Return where a sentence begins after a dateline."""
    for index in range(start, min(end, start + 12)):
        if view.doc.words[index] in ("—", "–"):
            return index + 1
    return start


def _around(view: View, start: int, head: int, end: int) -> Span:
    doc = view.doc
    left = head
    while left > start and doc.tags[left - 1].split(".")[0] in ("ADJ", "NOUN", "PROPN", "NUM", "PART", "DET"):
        left -= 1
        if doc.tags[left] == "DET":
            break
    right = head + 1
    while right < end and doc.tags[right].startswith("PROPN"):
        right += 1
    return left, right
