"""Indonesian offices without a name: `peneliti | Pusat Studi X`, `Duta Besar | Rusia | untuk NATO`."""

from __future__ import annotations

from ujar.extract.languages.id import lexicon as lex
from ujar.extract.languages.id.person_names import BODY_WORDS
from ujar.extract.languages.id.place_words import PLACE_WORDS, PORTFOLIO_WORDS
from ujar.extract.speakers.view import View
from ujar.extract.speakers.word_sets import word_set
from ujar.extract.states import find_state
from ujar.records import Span

__all__ = ["ENVOYS", "body_at", "role_and_body"]

_BEFORE_BODY = frozenset({"dari", "pada", "di"})
_IN_OFFICE = word_set("rt rw umkm ukm humas iii ii i iv utama umum eksekutif muda madya")
"""Capitalised words that belong to an office."""
ENVOYS = frozenset({"duta", "dubes", "utusan"})
_EXPERTS = frozenset({"pakar", "pengamat", "ahli", "pemerhati"})
_AFTER_BODY = frozenset({",", "untuk", "yang", "serta", "sekaligus", "sejak", "di", "dalam", "pada"})
"""Words that end the name of a body."""
_RESIDENTS = frozenset({"warga", "penduduk", "wisatawan"})
_OF_BODY = word_set(
    """
    komandan panglima pembina pendiri pengelola pemilik rektor dekan ceo founder co-founder dosen
    pengajar
    """
)
"""Offices that the name of the body follows without more words."""


def role_and_body(view: View, start: int, end: int) -> tuple[Span | None, Span | None]:
    """Cut an office without a name: `Duta Besar | Rusia | untuk NATO`, `peneliti | Pusat Studi X | di
    Jakarta`.

    An ambassador's post belongs to the office; of every other office the body is cut off.
    """
    words = view.doc.words
    if start < end and words[start] in ("seorang", "salah"):
        start += 2 if words[start] == "salah" else 1
    stop = next((k for k in range(start, end) if words[k] == "yang" and k > start), end)
    index = start
    while index < stop:
        word = words[index]
        if index > start and (word in _BEFORE_BODY or word in (",", "untuk", "(", "lainnya", "lain")):
            break
        if index > start and word not in lex.ROLES and (_is_body_word(view, index) or word in lex.DEMONSTRATIVES):
            break
        if index > start and view.capital(index) and _begins_body(view, index, stop):
            break
        index += 1
    role = (start, index) if index > start else None
    if index >= stop or words[index] in (",", "(", "lainnya", "lain"):
        return role, None
    if words[index] in lex.DEMONSTRATIVES:
        return role, None
    if words[index] == "untuk" or (words[index] == "di" and words[index + 1 : index + 2] != ["kementerian"]):
        return role, None
    begin = index + 1 if words[index] in _BEFORE_BODY else index
    body = body_at(view, begin, stop)
    if body is not None and role is not None and words[start] in ENVOYS and body[1] < stop:
        role = (start, stop) if words[body[1]] == "untuk" else role
    if body is not None and words[start] in _RESIDENTS and not _is_body_word(view, body[0]):
        # Where somebody lives is no body.
        return (start, body[1]), None
    if body is not None and words[start] in _EXPERTS and find_state(view.text(*body)) is not None:
        # `pakar Rusia` knows Russia and does not belong to it.
        return (start, stop), None
    return role, body


def _is_body_word(view: View, index: int) -> bool:
    """Tell whether a token is a word for a body; a house is one only as `rumah sakit`."""
    word = view.doc.words[index]
    if word == "rumah" and view.doc.words[index + 1 : index + 2] != ["sakit"]:
        return False
    if word == "negara":
        return view.capital(min(index + 1, len(view.doc) - 1)) and not view.capital(index)
    return word in BODY_WORDS


def _begins_body(view: View, index: int, end: int) -> bool:
    """Tell whether a capitalised word in an office begins the body: a state, a place, a name, no role
    word.
    """
    word = view.doc.words[index]
    if word in lex.ROLES or word in lex.RANKS or word in PORTFOLIO_WORDS:
        return False
    if word == "kota" and view.doc.words[index - 1] in ("wali", "ibu"):
        return False
    if any(find_state(view.text(index, min(end, index + size))) for size in (1, 2)):
        return True
    if word in _IN_OFFICE or view.doc.words[index - 1] == "asal":
        return False
    small = view.doc.shapes[index - 1] == "a" or view.doc.words[index - 1] in _OF_BODY
    return small or word in PLACE_WORDS or view.doc.shapes[index] == "A"


def body_at(view: View, start: int, end: int) -> Span | None:
    """The body that begins a range: `Yayasan Laut Lestari`, `yayasan tersebut`, `NATO di Eropa`,
    `perusahaan`.
    """
    words = view.doc.words
    if (state := view.doc.state_at(start, end)) is not None:
        return (start, start + state.words)
    stop = start
    while stop < end:
        word = words[stop]
        inside = word == "untuk" and stop + 1 < end and view.capital(stop + 1) and words[start] in BODY_WORDS
        if word in _AFTER_BODY and not inside:
            break
        if word == "(":
            closing = next((k for k in range(stop, end) if words[k] == ")"), -1)
            if closing < 0:
                break
            stop = closing
        stop += 1
        if word in lex.DEMONSTRATIVES:
            break
    while stop > start and words[stop - 1] in ("dan", "dari"):
        stop -= 1
    return (start, stop) if stop > start else None
