"""Indonesian phrases for texts that speak: `laporan itu`, `data Kemenkes`, `hasil survei X`, `PP Nomor
21`.
"""

from __future__ import annotations

from ujar.extract.languages.id import lexicon as lex
from ujar.extract.languages.id import source_words as sw
from ujar.extract.speakers.mention import Mention
from ujar.extract.speakers.view import View
from ujar.extract.speakers.word_sets import word_set
from ujar.records import Span

__all__ = ["points_back", "read_document"]

_BEFORE_HEAD = frozenset({"hasil", "sebuah", "suatu"})
_MORE_DOCUMENTS = frozenset({"telegram", "lembar", "hitungan", "izin", "maklumat", "rilis"})
_SECOND = word_set(
    "edaran keputusan pers perintah terbuka permohonan rekomendasi tugas instruksi pernyataan resmi cepat"
)
"""Second words of the names of documents: `surat edaran`, `siaran pers`."""
_SITES = frozenset({"situs", "laman", "aplikasi"})
_AFTER_ISSUER = word_set("hingga dengan tentang nomor no pada soal terkait mengenai")
_MARKS = frozenset('”"“‘’')


def points_back(view: View, end: int) -> bool:
    """Tell whether a phrase that ends at `end` points back: `itu`, `tersebut`, `ini`, `yang sama`."""
    return view.doc.words[end - 1] in lex.DEMONSTRATIVES or view.doc.words[end - 1] == "sama"


def read_document(view: View, start: int, core: int, end: int) -> Mention | None:
    """Read a text or finding; `core` is where its relative clause begins. None when the phrase is no
    document.
    """
    words = view.doc.words
    head = start
    while head < core - 1 and (words[head] in sw.PLURAL or words[head] in _BEFORE_HEAD):
        head += 1
    word = words[head]
    definite = points_back(view, core)
    if word in sw.DECREES and head == start:
        stop = next((k for k in range(head + 1, core) if words[k] in ("tentang", "dalam")), core)
        return Mention(start, end, "document", view.text(start, stop), head=word, definite=definite)
    if word not in lex.DOCUMENTS and words[start] not in lex.DOCUMENTS and word not in _MORE_DOCUMENTS:
        return None
    inner = head + 1
    while inner < core and words[inner] in _SECOND:
        inner += 1
    bare = core == head + 1 or (core - head <= 2 and definite)
    issuer = _passive_agent(view, core, end) or _site(view, inner, core) or _issuer(view, inner, core)
    name = view.text(start, core)
    return Mention(start, end, "document", name, affiliation=issuer, head=word, definite=bare)


def _passive_agent(view: View, start: int, end: int) -> Span | None:
    """`lembar fakta yang dibagikan | aliansi`."""
    words = view.doc.words
    for index in range(start, end):
        if words[index] not in sw.ISSUED:
            continue
        begin = index + 2 if words[index + 1 : index + 2] == ["oleh"] else index + 1
        stop = begin
        while (
            stop < end and words[stop] not in _AFTER_ISSUER and words[stop] not in ("di", "dalam", "untuk", ",", "yang")
        ):
            stop += 1
        if stop > begin:
            return begin, stop
    return None


def _site(view: View, start: int, end: int) -> Span | None:
    """`peta risiko di situs | covid19.go.id`, `pantauan di aplikasi | Halodoc`."""
    doc = view.doc
    for index in range(start, end - 1):
        if doc.words[index] in _SITES:
            stop = index + 2
            while stop < end and doc.tokens[stop].start == doc.tokens[stop - 1].end:
                stop += 1
            return index + 1, stop
    return None


def _issuer(view: View, start: int, end: int) -> Span | None:
    """The first name, body or person in the phrase: `data | Kemenkes | hingga 2021`, `informasi dari |
    pihak X`.
    """
    words = view.doc.words
    begin = start
    while begin < end and words[begin] not in _MARKS and not _names(view, begin):
        begin += 1
    stop = begin
    while stop < end and words[stop] not in _AFTER_ISSUER and words[stop] not in _MARKS:
        aside = words[stop] == "(" and stop + 1 < end and view.doc.shapes[stop + 1] == "a"
        if aside or words[stop] in lex.DEMONSTRATIVES:
            break
        stop += 1
    return (begin, stop) if begin < stop else None


def _names(view: View, index: int) -> bool:
    word = view.doc.words[index]
    if word in lex.ORGANISATIONS or word in ("pihak", "salah", "seorang"):
        return True
    return view.capital(index) and word.split("-")[0] not in lex.WEEKDAYS
