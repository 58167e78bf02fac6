"""The speaker after an Indonesian cue: `kata | Vladimir Frolov, seorang pakar Rusia`, `menurut | X`, `oleh | X`."""

from __future__ import annotations

from ujar.extract.document import Document
from ujar.extract.languages.id import lexicon as lex
from ujar.extract.languages.id.phrases import cut_occasion, has_verb, in_title, is_date, trim
from ujar.records import Span

__all__ = ["agent_after"]

_AGENT_STOPS = frozenset([",", ".", ";", ":", "!", "?", "“", "”", '"', "„", "‟", "«", "»", "—", "–", "(", "["])
_AGENT_STOP_WORDS = lex.OCCASION_WORDS - {"untuk", "dari", "atas", "pada", "di", "dalam", "bersama", "bagi"}


def agent_after(doc: Document, start: int, end: int) -> Span | None:
    """Find the noun phrase for the speaker that begins at `start`: what follows `kata`, `menurut`, `oleh`.

    An apposition after a comma is part of it (`kata Frolov, seorang pakar, …`); date, place and occasion are not.
    """
    stop = _phrase_end(doc, start, end)
    if stop == start:
        return None
    begin = start
    after = _bracket_end(doc, stop, end)
    if after is not None:
        stop = _phrase_end(doc, after, end) if _continues(doc, after, end) else after
    if stop < end and doc.words[stop] == ",":
        apposition = _apposition_end(doc, begin, stop, end)
        if apposition is not None:
            stop = apposition
    while stop > begin and doc.words[stop - 1] in ("dan", "serta", "atau", "juga"):
        stop -= 1
    begin, stop = trim(doc, begin, stop)
    return (begin, stop) if begin < stop else None


def _bracket_end(doc: Document, index: int, end: int) -> int | None:
    """Return the index after a bracket that holds an age, an acronym or a party: `(43)`, `(Kemenkop UKM)`."""
    if index >= end or doc.words[index] != "(":
        return None
    for k in range(index + 1, min(end, index + 7)):
        if doc.words[k] == ")":
            return k + 1 if k > index + 1 else None
        if doc.shapes[k] == "d" and len(doc.words[k]) > 2:
            return None
    return None


def _continues(doc: Document, index: int, end: int) -> bool:
    return index < end and doc.shapes[index] in "CA" and doc.words[index] not in lex.WEEKDAYS


def _apposition_end(doc: Document, start: int, stop: int, end: int) -> int | None:
    """Return the end of an apposition that begins after the comma at `stop`, None when there is none.

    Either the office after the name (`Vladimir Frolov, seorang pakar …,`) or the name after the office
    (`Ketua KPU Sleman, Trapsi Haryadi,`). It must be closed by a comma, the end or an occasion.
    """
    following = stop + 1
    if following >= end:
        return None
    word = doc.words[following]
    role_first = doc.words[start] in lex.ROLES or doc.words[start] in lex.HUMANS
    if not role_first and (word in lex.ROLES or word in lex.HUMANS):
        comma = _closing_comma(doc, following, end)
        if comma is not None:
            cut = cut_occasion(doc, following, comma)
            comma = cut[1] if cut is not None else None
        if comma is not None and not is_date(doc, following, comma) and not has_verb(doc, following, comma):
            return comma
    reach = _phrase_end(doc, following, end)
    closed = reach >= end or doc.words[reach] in _CLOSERS or doc.words[reach] in lex.OCCASION_WORDS
    if reach == following or not closed or is_date(doc, following, reach) or has_verb(doc, following, reach):
        return None
    if word in lex.ROLES or word in lex.HUMANS:
        return reach
    only_name = all(doc.shapes[i] in "CAI." for i in range(following, reach))
    return reach if role_first and only_name and reach - following <= 5 else None


_CLOSERS = frozenset({",", ".", ";", "”", "“", '"', "("})


def _closing_comma(doc: Document, start: int, end: int) -> int | None:
    """Return the comma that closes an apposition, past those of a list (`Meteorologi, Klimatologi, dan Geofisika`)."""
    for index in range(start, min(end, start + 30)):
        word = doc.words[index]
        if word == "." and index + 1 >= end:
            return index
        if word in (".", ";", ":") or doc.quotation_of[index] >= 0:
            return None
        if word == ",":
            rest = doc.words[index + 1 : index + 4]
            if "dan" in rest and doc.shapes[index + 1] in "CA":
                continue
            if rest[:1] and rest[0] in ("dan", "serta"):
                continue
            return index
    return None


def _phrase_end(doc: Document, start: int, end: int) -> int:
    named = False
    for index in range(start, end):
        word, shape, tag = doc.words[index], doc.shapes[index], doc.tags[index]
        if word in _AGENT_STOPS:
            if word == "." and index > start and len(doc.words[index - 1]) <= 2 and shape == "." and index + 1 < end:
                continue
            return index
        if shape == "C" and word in lex.WEEKDAYS and index > start:
            return index
        if shape in "CAI":
            if word not in lex.ROLES and word not in lex.RANKS and word not in lex.ORGANISATIONS:
                named = True
            continue
        if shape == "d":
            if index > start and tag != "NNP" and doc.words[index - 1] not in ("komisi", "kelas", "angkatan", "fraksi"):
                return index
            continue
        if index == start:
            continue
        if word in _AGENT_STOP_WORDS or tag == "SC" or word in ("yang", "juga", "pun", "bahwa", "agar", "adalah"):
            return index
        if word in ("di", "dalam", "pada", "untuk", "dari", "atas", "bersama", "bagi"):
            following = index + 1
            proper = following < end and doc.shapes[following] in "CA" and doc.words[following] not in lex.WEEKDAYS
            if word in ("di", "dalam") or (named and word in ("pada", "bagi", "bersama")) or not proper:
                if word in ("dari", "untuk", "atas") and not named and following < end:
                    continue
                return index
            continue
        if tag in ("VB", "ADV", "NEG") and word not in lex.ROLES and not in_title(doc, index):
            return index
        if named and tag == "JJ":
            return index
    return end
