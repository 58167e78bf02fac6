"""Indonesian phrases: connectives, chunks, dates and occasions, and whether a phrase can speak.

There is no parser for Indonesian at hand, so phrases are told by closed word classes, parts of speech and commas. All
positions are token indices; ranges are half-open.
"""

from __future__ import annotations

from collections.abc import Iterator

from ujar.extract.document import WORD_SHAPES, Document
from ujar.extract.languages.id import lexicon as lex
from ujar.records import Span

__all__ = [
    "can_speak",
    "chunks",
    "cut_occasion",
    "has_verb",
    "in_title",
    "is_date",
    "is_nominal",
    "is_occasion",
    "is_role",
    "skip_connectives",
    "trim",
]

_NOUN_TAGS = frozenset({"NN", "NNP", "PR", "FW", "NUM", "DT"})


def trim(doc: Document, start: int, end: int) -> Span:
    """Drop marks at both ends of a range of tokens; a closing bracket with its partner inside stays."""
    while start < end and doc.shapes[start] not in WORD_SHAPES and doc.words[start] not in "([":
        start += 1
    while end > start and doc.shapes[end - 1] not in WORD_SHAPES:
        if doc.words[end - 1] == ")" and "(" in doc.words[start:end]:
            break
        if doc.words[end - 1] == "%":
            break
        end -= 1
    return start, end


def skip_connectives(doc: Document, start: int, end: int) -> int:
    """Return the index after the connectives, and their commas, that open a range."""
    moved = True
    while moved and start < end:
        moved = False
        for phrase in lex.CONNECTIVES:
            size = len(phrase)
            if start + size <= end and tuple(doc.words[start : start + size]) == phrase:
                best = max((p for p in lex.CONNECTIVES if tuple(doc.words[start : start + len(p)]) == p), key=len)
                if best[0] in lex.ORDINALS and doc.words[start + 1 : start + 2] != [","]:
                    break
                start += len(best)
                moved = True
                break
        while start < end and doc.words[start] == ",":
            start += 1
            moved = True
    return start


def chunks(doc: Document, start: int, end: int) -> list[Span]:
    """Split a range at the commas that stand outside brackets and quotation marks."""
    found: list[Span] = []
    depth = 0
    begin = start
    for index in range(start, end):
        word = doc.words[index]
        if word == "(":
            depth += 1
        elif word == ")":
            depth = max(0, depth - 1)
        elif word in (",", "–", "—") and depth == 0:
            if index > begin:
                found.append((begin, index))
            begin = index + 1
    if end > begin:
        found.append((begin, end))
    return found


def is_date(doc: Document, start: int, end: int) -> bool:
    """Tell whether a chunk is a date or a time: `Selasa (2/2/2021) siang`, `20 Oktober 2020`."""
    words = doc.words[start:end]
    if not words:
        return False
    if words[0] in lex.WEEKDAYS or words[0] in ("kemarin", "hari", "pekan", "tadi", "pukul", "kamis"):
        return True
    if words[0] == "(" and end > start + 1 and doc.shapes[start + 1] == "d":
        return True
    return doc.shapes[start] == "d" and any(word in lex.MONTHS for word in words[:3])


def is_occasion(doc: Document, start: int, end: int) -> bool:
    """Tell whether a chunk gives the time, place or occasion of speaking, not the speaker."""
    if start >= end:
        return True
    word = doc.words[start]
    if is_date(doc, start, end) or word in lex.OCCASION_HEADS:
        return True
    if word in lex.OCCASION_WORDS or word in lex.PREVERBS:
        return True
    if word.startswith("se") and word in ("seperti", "setelah", "sejak", "sejumlah"):
        return word != "sejumlah"
    return doc.tags[start] in ("ADV", "SC", "IN", "CC") and word not in lex.HUMANS


def is_role(doc: Document, index: int) -> bool:
    """Tell whether a token is a word for a person or an office."""
    return doc.words[index] in lex.ROLES or doc.words[index] in lex.HUMANS or doc.words[index] in lex.ORGANISATIONS


def has_verb(doc: Document, start: int, end: int) -> bool:
    """Tell whether a chunk has a verb of its own outside a relative clause and outside names."""
    for index in range(start, end):
        if doc.words[index] == "yang":
            return False
        if doc.tags[index] == "VB" and doc.shapes[index] == "a" and not in_title(doc, index):
            return True
    return False


def is_nominal(doc: Document, start: int, end: int) -> bool:
    """Tell whether a chunk looks like a noun phrase for somebody: a role, a name, people, a pronoun."""
    if start >= end:
        return False
    word, tag = doc.words[start], doc.tags[start]
    if word in lex.HUMANS or word in lex.ROLES or word in lex.ORGANISATIONS or word in lex.PRONOUNS_THIRD:
        return True
    if is_occasion(doc, start, end):
        return False
    return tag in _NOUN_TAGS or doc.shapes[start] in "CA"


_COMPOUND = frozenset("tata kerja usaha niaga kelola tanggap siaga cipta karya bela olah tugas jaga didik".split())
"""Roots that are tagged as verbs and stand inside the names of offices and subjects: `hukum tata negara`."""


def in_title(doc: Document, index: int) -> bool:
    """Tell whether a word that is tagged as a verb is part of a title or introduces a name: `juru bicara`."""
    word = doc.words[index]
    if word in _COMPOUND and index and doc.tags[index - 1] in ("NN", "NNP"):
        return True
    return word in ("bernama", "berinisial", "asal", "belah") or (
        word == "bicara" and doc.words[index - 1] in ("juru", "jubir")
    )


_OCCASION_CUTS = frozenset(
    (
        "saat ketika seusai usai setelah sesudah sebelum selama sewaktu menjelang seraya sambil sembari "
        "melalui lewat via kepada"
    ).split()
)
_OCCASION_NOUNS = frozenset(
    (
        "siaran keterangan konferensi jumpa rapat acara diskusi webinar seminar wawancara sidang sambutan "
        "pidato laporannya kesempatan forum pertemuan pernyataan rilis unggahan surat sambutannya pidatonya "
        "keterangannya pernyataannya paparannya"
    ).split()
)


def cut_occasion(doc: Document, start: int, end: int) -> Span | None:
    """Cut the time, place and occasion of speaking off the end of a noun phrase."""
    named = False
    for index in range(start, end):
        word = doc.words[index]
        if (index > start and doc.shapes[index] == "a") or doc.words[index] == "(":
            following = doc.words[index + 1] if index + 1 < end else ""
            if word == "yang":
                # A relative clause belongs to the phrase as far as it goes.
                return (start, end)
            if word in _OCCASION_CUTS:
                return (start, index) if index > start else None
            if word in ("dalam", "pada", "di") and (following in _OCCASION_NOUNS or (named and word != "pada")):
                return (start, index) if index > start else None
            if word == "pada" and (following in lex.WEEKDAYS or following in ("hari", "pekan", "acara")):
                return (start, index) if index > start else None
        if index > start and is_date(doc, index, end) and doc.words[index] != "(" and doc.shapes[index] == "C":
            return (start, index)
        if doc.tags[index] == "NNP" and doc.words[index] not in lex.ROLES and doc.words[index] not in lex.ORGANISATIONS:
            named = True
    return (start, end)


def _noun_words(doc: Document, start: int, end: int) -> Iterator[str]:
    for index in range(start, end):
        if doc.words[index] == "yang":
            return
        yield doc.words[index]


_QUANTIFIERS = frozenset(
    "kedua ketiga semua seluruh beberapa sejumlah sebagian salah satu banyak setiap tiap para sebanyak".split()
)
_MODALS = frozenset(["boleh", "harus", "bisa", "dapat", "akan", "telah", "sudah"])


def can_speak(doc: Document, start: int, end: int) -> bool:
    """Tell whether a noun phrase names somebody or something that can be a source."""
    words = list(_noun_words(doc, start, end))
    first = start
    while words and words[0] in _QUANTIFIERS:
        start, words = start + 1, words[1:]
    if not words or any(doc.tags[start + k] == "NEG" or words[k] in _MODALS for k in range(len(words))):
        return False
    if words[0] in lex.PRONOUNS_THIRD or words[0] in lex.PRONOUNS_FIRST:
        return True
    if any(word in lex.HUMANS or word in lex.ROLES or word in lex.ORGANISATIONS for word in words[:3]):
        return True
    if words[0] in lex.DOCUMENTS or (words[0] == "baik" and "maupun" in words):
        return True
    if words[0] == "negara" and start > first:
        return True
    return any(
        doc.shapes[i] in "CAI" and doc.tags[i] == "NNP" for i in range(start, min(end, start + len(words)))
    ) and (
        doc.shapes[start] in "CAI" and (doc.sentences[doc.sentence_of[start]][0] != start or doc.tags[start] == "NNP")
    )
