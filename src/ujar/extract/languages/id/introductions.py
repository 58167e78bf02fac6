"""The people and bodies that an Indonesian article introduces by name, speaking or not."""

from __future__ import annotations

from collections.abc import Iterator

from ujar.extract.languages.id import lexicon as lex
from ujar.extract.languages.id.name_phrases import cut, name_first, name_last
from ujar.extract.languages.id.person_names import BODY_WORDS, HEADS, STRONG_RANKS, is_aged, name_end
from ujar.extract.languages.id.place_words import PORTFOLIO_WORDS
from ujar.extract.speakers.mention import Mention
from ujar.extract.speakers.view import View

__all__ = ["introductions"]

_NAMED_BODY = (lex.ORGANISATIONS | BODY_WORDS) - {"tim", "group", "tbk", "masyarakat", "media", "kelompok"}

_LONGEST = 60
"""Tokens of the longest stretch that is looked at as one."""


def introductions(view: View) -> Iterator[Mention]:
    """Yield the people and bodies that the article introduces by name, in the order of the text.

    People with an office or an age, bodies whose name begins with a word for one.
    """
    doc = view.doc
    for start, end in doc.sentences:
        index = start
        while index < end:
            stop = _segment_end(view, index, end)
            if stop == index or doc.aside[index]:
                index += 1
                continue
            yield from _introduced(view, index, stop, end)
            index = stop


def _introduced(view: View, start: int, stop: int, end: int) -> Iterator[Mention]:
    words = view.doc.words
    if not any(view.capital(k) for k in range(start, stop)):
        return
    if words[start] in _NAMED_BODY and words[start] not in lex.ROLES and view.capital(start):
        if start + 1 < stop:
            yield _named_body(view, start, stop)
        return
    mention: Mention | None = None
    reach = _across_comma(view, start, stop, end)
    if reach is not None:
        mention = name_first(view, start, reach) or name_last(view, start, reach)
    if mention is None:
        mention = cut(view, start, stop)
    if words[stop : stop + 1] and words[stop] in lex.DEMONSTRATIVES:
        # `mantan Bupati Lembah Hijau ini` describes somebody and names a place.
        mention = None
    if mention is not None and mention.name_span is not None:
        if is_aged(view, mention.name_span[1]) or (
            mention.role is not None and words[mention.role[0]] in HEADS | lex.RANKS
        ):
            yield mention
        if mention.affiliation is not None and words[mention.affiliation[0]] in _NAMED_BODY:
            yield _named_body(view, *mention.affiliation)
            return
        stop = min(stop, mention.name_span[0])
    for index in range(start, stop):
        if view.capital(index) and words[index] in _NAMED_BODY and index + 1 < stop and view.capital(index + 1):
            yield _named_body(view, index, stop)
            return


def _across_comma(view: View, start: int, stop: int, end: int) -> int | None:
    """Return the end of an apposition behind a comma: `Nathalia, kepala pramuniaga,`, `anggota Bawaslu,
    Ratna Dewi,`.
    """
    words = view.doc.words
    following = stop + 1
    if following >= end or words[stop] != ",":
        return None
    if view.capital(following) and (words[start] in HEADS or words[following] not in HEADS):
        reach = name_end(view, following, end)
        role_first = words[start] in HEADS and reach - following > 1 and words[start : start + 2] != ["ibu", "kota"]
        return reach if role_first and (reach == end or words[reach] in ",.(") else None
    if not view.capital(start) or words[following] not in HEADS | {"seorang", "salah"}:
        return None
    if stop - start == 1 and view.doc.tags[start] != "NNP":
        return None
    for index in range(following, min(end, following + 15)):
        if words[index] in (",", ".", "(", "yang"):
            return index
        if view.doc.tags[index] in ("VB", "NEG", "ADV", "MD") and words[index] not in ("bicara", "asal"):
            return None
    return None


def _named_body(view: View, start: int, end: int) -> Mention:
    words = view.doc.words
    stop = start + 1
    while stop < end:
        word = words[stop]
        if word == "(" and words[stop + 1 : stop + 3] == ["persero", ")"]:
            stop += 3
            continue
        if word in STRONG_RANKS or not (view.capital(stop) or word in ("dan", ",", "untuk", "ke")):
            break
        following = words[stop + 1] if stop + 1 < end else ""
        if word in ("dan", ",") and (following in BODY_WORDS or view.doc.shapes[min(stop + 1, end - 1)] == "A"):
            break
        stop += 1
    while stop > start + 1 and not view.capital(stop - 1) and words[stop - 1] != ")":
        stop -= 1
    return Mention(start, stop, "organisation", view.text(start, stop), (start, stop), head=words[start])


def _segment_end(view: View, start: int, end: int) -> int:
    """Return where a stretch of capitalised words and words for offices ends, with an age after a name."""
    words = view.doc.words
    first = start + 1 if words[start] == "wakil" and start + 1 < end else start
    folio = words[first] in ("menteri", "badan", "kementerian")
    offices = True
    index = start
    end = min(end, start + _LONGEST)
    while index < end:
        size = _size(view, start, index, end, folio=folio, offices=offices)
        if not size:
            break
        offices = offices and (not view.capital(index) or words[index] in _OFFICE)
        index += size
    return index


_OFFICE = lex.ROLES | lex.HUMANS


def _size(view: View, start: int, index: int, end: int, *, folio: bool, offices: bool) -> int:
    """Return with how many tokens a stretch goes on at a token, 0 when it ends there.

    `folio` tells a stretch that begins a ministry, `offices` one of words for offices so far.
    """
    words = view.doc.words
    word = words[index]
    following = words[index + 1] if index + 1 < end else ""
    if view.capital(index):
        return int(word not in lex.WEEKDAYS and word not in lex.MONTHS)
    if word in _OFFICE:
        return int(offices)
    if not following or index == start:
        return 0
    if folio and word == ",":
        return int(_folio_follows(view, index + 1))
    if word in ("dan", "bidang", "hukum", "dari", "/", "untuk"):
        second = following in lex.ROLES or following in lex.RANKS
        if word == "dan" and second and words[index - 1] not in lex.ROLES:
            # The introduction of somebody else.
            return 0
        return int(second or view.capital(index + 1))
    if word == "(" and words[index + 2 : index + 3] == [")"]:
        return 3 if index + 2 < end else 0
    return int(word == "." and len(words[index - 1]) <= 2 and view.capital(index - 1))


def _folio_follows(view: View, index: int) -> bool:
    word = view.doc.words[index]
    return (word in PORTFOLIO_WORDS and view.capital(index)) or word == "dan"
