"""English texts and findings that speak: `the communiqué`, `a study by X`, `a Washington Post poll`."""

from __future__ import annotations

from ujar.extract.languages.en import source_words as sw
from ujar.extract.languages.en.name_phrases import find_person
from ujar.extract.languages.en.noun_phrases import capitals, is_plural, plain_name
from ujar.extract.languages.en.person_names import DETERMINERS, TIMES, possessive_at
from ujar.extract.speakers.mention import Mention
from ujar.extract.speakers.view import View
from ujar.records import Span

__all__ = ["find_document"]

_LAWS = frozenset({"law", "constitution", "act"})
_FILINGS = frozenset({"filing", "filings"})
_PLATFORMS = frozenset({"facebook", "twitter", "youtube", "instagram", "snapchat", "tv", "web"})
"""Places where anybody posts, and what a film is for."""


def find_document(view: View, start: int, core: int, end: int, head: int) -> Mention | None:
    """A text or finding: `the communiqué`, `a study by X`, `The team's report`, `a Washington Post poll`."""
    doc = view.doc
    if doc.words[head] not in sw.DOCUMENTS:
        return None
    survey = doc.words[head] in ("poll", "survey") and doc.words[start] in DETERMINERS
    if head > start and view.capital(head) and view.capital(head - 1) and not survey:
        return None
    issuer: Span | None = None
    mark = next((k for k in range(start + 1, head) if possessive_at(view, k)), None)
    timed = mark is not None and doc.words[mark - 1] in TIMES
    if mark is not None and not timed:
        issuer = (start, mark)
    elif doc.words[start] in ("his", "her", "its", "their"):
        issuer = (start, start + 1)
    elif (by := _by_whom(view, head + 1, core)) is not None:
        issuer = by
    elif (before := capitals(view, start, head)) is not None and doc.words[head + 1 : head + 2] != ["by"]:
        issuer = before if _issues(view, before, head) else None
    else:
        begin = head + 1
        if begin < core and doc.words[begin] in ("by", "from", "of"):
            stop = next((k for k in range(begin + 2, core) if _ends_issuer(view, k)), core)
            if doc.words[begin] == "by" and find_person(view, begin + 1, core) is not None:
                stop = core
            proper = any(view.capital(k) for k in range(begin + 1, stop)) or doc.words[begin] != "of"
            about = doc.words[begin] == "of" and is_plural(view, stop - 1)
            issuer = (begin + 1, stop) if proper and not about and stop > begin + 1 else None
    timed_poll = timed and doc.words[head] in ("poll", "survey")
    dated = any(doc.shapes[k] == "d" for k in range(start, head))
    definite = (doc.words[start] in ("the", "this", "that", "its") or head == start or timed_poll) and not dated
    return Mention(
        start, end, "document", plain_name(view, start, core), affiliation=issuer, head=doc.words[head],
        definite=definite and issuer is None,
    )  # fmt: skip


def _ends_issuer(view: View, index: int) -> bool:
    """Tell whether the name of an issuer ends before a token: `a poll from Quay College | released Monday`."""
    word = view.doc.words[index]
    return word in (",", "on", "in", "about", "this", "last") or word in TIMES or view.doc.tags[index] == "VBN"


def _issues(view: View, before: Span, head: int) -> bool:
    """Tell whether a name before a text is that of its issuer: not so `Ohio law`, `Facebook post`, `FEC filings`."""
    words = view.doc.words
    if words[head] in _LAWS or (words[head] in _FILINGS and not possessive_at(view, before[1])):
        return False
    return not any(word in _PLATFORMS for word in words[before[0] : before[1]])


def _by_whom(view: View, start: int, end: int) -> Span | None:
    """Whoever made a text: `polls compiled by | Harbour Numbers`."""
    by = next((k for k in range(start + 1, end - 1) if view.doc.words[k] == "by"), None)
    if by is None:
        return None
    stop = next((k for k in range(by + 1, end) if view.doc.words[k] in (",", "on", "in", "about")), end)
    return (by + 1, stop) if any(view.capital(k) for k in range(by + 1, stop)) else None
