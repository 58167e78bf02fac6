"""What can be the name of a person in Indonesian news: where it begins and ends, and what is none."""

from __future__ import annotations

from ujar.extract.languages.id import lexicon as lex
from ujar.extract.languages.id.place_words import PLACE_WORDS, PORTFOLIO_WORDS
from ujar.extract.speakers.view import View
from ujar.extract.speakers.word_sets import word_set
from ujar.extract.states import find_state
from ujar.records import Span

__all__ = ["BODY_WORDS", "HEADS", "STRONG_RANKS", "bare_name", "is_aged", "is_name", "name_end", "skip_ranks"]

_JOINERS = frozenset({"bin", "binti", "van", "de", "al", "el", "von", "der", "da", "bint", "ibn"})
"""Small words inside names."""
HEADS = (
    lex.ROLES
    | lex.HUMANS
    | word_set(
        """
        corporate senior chairman chair founder co-founder managing public marketing doktor tersangka
        komika budayawan rohaniawan sejarawan antropolog advokat
        """
    )
) - {"general", "pihak", "para"}
STRONG_RANKS = word_set(
    """
    jenderal letnan mayor kolonel kapten brigadir inspektur komisaris ajun bripka bripda briptu brigpol
    aiptu aipda iptu ipda sersan kopral laksamana marsekal laksda laksma marsda marsma irjen brigjen
    komjen kombes akbp akp kompol mayjen letjen letkol
    """
)
"""Ranks that never are part of a name or a body."""
BODY_WORDS = lex.ORGANISATIONS | word_set(
    """
    divisi direktorat dinas komando kodam korem kodim korps detasemen pusat stasiun fakultas program
    laboratorium puskesmas rsud rsup rs klinik masjid gereja pondok pesantren gabungan kamar front
    politeknik akademi sanggar kelompok jaringan gerakan kaukus tim bawaslu kpai kpk mui pbnu pgi walhi
    kontras imparsial icw setara perludem kadin apindo kemenko kemenkop kemenperin kemendag kemenhan
    kemenparekraf kemensos kementan kemenpan kemen ditjen direktorat sekretariat tbk group centre center
    institute foundation council university network association tentara laskar milisi brigade
    militer angkatan parlemen senat kongres knesset duma junta
    """
)
_FORCES = word_set("polisi pasukan milisi delegasi")
"""What is a body before the name of a state: `Polisi Kenya`, but not `Polisi Budi`."""
_BEFORE_NAMES = lex.ROLES | {"tbk", "co-founder", "founder", "mensos", "menhub", "ketum", "purn", "pol"}
_NOT_IN_NAMES = (
    word_set(
        """
        menurut kata ujar eropa asia afrika provinsi kabupaten kota desa dusun tim kelompok nomor no
        pasal tahun ayat undang-undang operasi sungai gunung pulau jalan tol bandara pelabuhan stadion
        gedung
        """
    )
    | lex.PREVERBS
    | lex.OCCASION_WORDS
    | lex.DEMONSTRATIVES
    | lex.WEEKDAYS
    | lex.MONTHS
)


def skip_ranks(view: View, start: int, end: int) -> int:
    """Return the index after the ranks and titles at the head of a range."""
    words = view.doc.words
    index = start
    while index < end - 1 and (
        words[index] in lex.RANKS
        or words[index] in ("pastor", "tni", ".")
        or (words[index] == "(" and words[index + 2 : index + 3] == [")"] and words[index + 1] in lex.RANKS | {"tni"})
        or (words[index] == ")" and index > start)
    ):
        index += 1
    return index


def name_end(view: View, start: int, end: int) -> int:
    """Return where the run of words of a name that begins at `start` ends."""
    doc = view.doc
    index = start
    while index < end:
        word, shape = doc.words[index], doc.shapes[index]
        inner = index > start and index + 1 < end and view.capital(index + 1)
        if shape in "CAI" or (inner and (word in _JOINERS or (word == "." and len(doc.words[index - 1]) <= 2))):
            index += 1
        else:
            break
    return index


def is_name(view: View, start: int, end: int) -> bool:
    """Tell whether a run of capitalised words can be the name of a person."""
    words = view.doc.words[start:end]
    if not words or len(words) > 6 or words[0] in HEADS or words[0] in lex.DOCUMENTS or words[0] in PORTFOLIO_WORDS:
        return False
    if any(letter.isdigit() for word in words for letter in word):
        return False
    if any(word in BODY_WORDS or word in _NOT_IN_NAMES for word in words):
        return False
    if len(words) > 1 and (all(word in PLACE_WORDS for word in words) or all(w in PORTFOLIO_WORDS for w in words)):
        return False
    if words[0] in _FORCES and _is_state(view, start + 1, end):
        return False
    return find_state(view.text(start, end)) is None


def _is_state(view: View, start: int, end: int) -> bool:
    return start < end and find_state(view.text(start, end)) is not None


def bare_name(view: View, start: int, end: int) -> Span | None:
    """Drop countries, ranks and titles before a name, marks and brackets after it; refuse what is no name."""
    doc = view.doc
    ranks = [k for k in range(start, end - 1) if doc.words[k] in STRONG_RANKS]
    if ranks:
        start = ranks[-1] + 1
    moved = True
    while moved and start < end:
        moved = False
        if (state := doc.state_at(start, end - 1)) is not None:
            start, moved = start + state.words, True
        word = doc.words[start]
        folio = word in PORTFOLIO_WORDS and start + 1 < end
        if folio or word in lex.RANKS or not view.capital(start) or word in _NOT_IN_NAMES or word in _BEFORE_NAMES:
            start, moved = start + 1, True
    end = name_end(view, start, end)
    words = doc.words[start:end]
    if not words or find_state(view.text(start, end)) is not None or all(w in PORTFOLIO_WORDS for w in words):
        return None
    if any(word in BODY_WORDS for word in (words[0], words[-1])):
        return None
    if words[0] in _FORCES and _is_state(view, start + 1, end):
        return None
    if len(words) > 1 and all(word in PLACE_WORDS for word in words):
        return None
    return start, end


def is_aged(view: View, index: int) -> bool:
    """Tell whether an age in brackets stands at a token: `(43)`."""
    words = view.doc.words
    return words[index : index + 1] == ["("] and words[index + 2 : index + 3] == [")"] and words[index + 1].isdigit()
