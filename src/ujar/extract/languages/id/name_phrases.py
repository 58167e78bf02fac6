"""Cutting an Indonesian phrase into office, body and name, by grammar where it decides and by model where
not.
"""

from __future__ import annotations

from ujar.extract.languages.id import lexicon as lex
from ujar.extract.languages.id.name_model import cut_by_mentions, cut_by_model, person_mention
from ujar.extract.languages.id.office_phrases import body_at, role_and_body
from ujar.extract.languages.id.person_names import BODY_WORDS, HEADS, is_aged, is_name, name_end, skip_ranks
from ujar.extract.languages.id.place_words import PLACE_WORDS, PORTFOLIO_WORDS
from ujar.extract.speakers.mention import Mention
from ujar.extract.speakers.view import View
from ujar.extract.states import find_state
from ujar.records import Span

__all__ = ["cut", "name_first", "name_last"]

_LONGEST = 60
"""Tokens of the longest phrase that is cut; what is longer is no introduction."""
_LONGEST_NAME = 4
"""Words of a name that is found without the model."""
_BODY_AND_NAME = 3
"""Capitalised words behind an office of which the first is the body: `Direktur Walhi Zenzi Suhadi`."""
_SHORT_BODIES = frozenset("walhi kontras imparsial setara perludem kadin apindo icw kpai mui pbnu pgi pssi".split())
_IN_OFFICES = frozenset({"bicara", "umum", "eksekutif", "harian", "pelaksana"})
"""Words inside the names of offices: `juru bicara`, `ketua umum`."""
_AFTER_NAME = frozenset({"selaku", "sebagai", "dari", "sekaligus", "asal", "yang"})


def cut(view: View, start: int, end: int) -> Mention | None:
    """Cut an introduction into role, affiliation and person; None when there is no name in it."""
    if end - start > _LONGEST or start >= end:
        return None
    return (
        name_first(view, start, end)
        or name_last(view, start, end)
        or _minister(view, start, end)
        or _with_state(view, start, end)
        or cut_by_model(view, start, end)
        or _bare_tail(view, start, end)
        or _before_second_office(view, start, end)
        or cut_by_mentions(view, start, end)
    )


def name_first(view: View, start: int, end: int) -> Mention | None:
    """`Sherly (20), salah satu donor`; `Dewi dari Yayasan Laut`; `Raivo, guru di kota X`; `Yustinus,
    tokoh agama`.
    """
    words = view.doc.words
    begin = skip_ranks(view, start, end)
    stop = name_end(view, begin, end)
    if stop == begin or not is_name(view, begin, stop):
        return None
    title = (start, begin) if begin > start else None
    rest = stop
    if rest < end and words[rest] == "(":
        rest = next((k + 1 for k in range(rest, end) if words[k] == ")"), end)
        aged = is_aged(view, stop)
        if rest == end or aged:
            role, body = _after_comma(view, rest, end)
            return person_mention(view, start, end, (begin, stop), role or title, body)
    if rest >= end:
        return None
    if words[rest] == ",":
        role, body = _after_comma(view, rest, end)
        if role is None:
            return None
        return person_mention(view, start, end, (begin, stop), role, body)
    if words[rest] in _AFTER_NAME:
        if words[rest] in ("dari", "asal"):
            return person_mention(view, start, end, (begin, stop), title, body_at(view, rest + 1, end))
        role, body = role_and_body(view, rest + 1, end) if words[rest] != "yang" else (None, None)
        return person_mention(view, start, end, (begin, stop), role or title, body)
    return None


def _after_comma(view: View, comma: int, end: int) -> tuple[Span | None, Span | None]:
    """The office after a name: `, seorang pakar Rusia`, `, salah satu donor`, `, peneliti yayasan
    tersebut`.
    """
    words = view.doc.words
    begin = comma + 1
    if begin >= end or words[comma] != ",":
        return None, None
    while begin < end and words[begin] in (
        "seorang",
        "salah",
        "satu",
        "sang",
        "para",
        "juga",
        "yang",
        "selaku",
    ):
        begin += 1
    if begin >= end:
        return None, None
    word = words[begin]
    if word not in HEADS and not (view.doc.shapes[begin] == "a" and view.doc.tags[begin] == "NN"):
        return None, None
    return role_and_body(view, begin, end)


def name_last(view: View, start: int, end: int) -> Mention | None:
    """`Ketua serikat, Sutarmi Lestari`; `Pengamat dari Universitas Gadjah Mada, Yogyakarta, Gabriel Lele`."""
    words = view.doc.words
    comma = next((k for k in range(end - 1, start, -1) if words[k] == ","), -1)
    if comma < 0 or (words[start] not in HEADS and view.capital(start) and view.capital(start + 1)):
        return None
    if comma == start + 1 and words[start] not in HEADS:
        return None
    begin = skip_ranks(view, comma + 1, end)
    stop = name_end(view, begin, end)
    aged = stop < end and words[stop] == "("
    if not (stop == end or aged) or stop == begin or not is_name(view, begin, stop):
        return None
    if stop - begin == 1 and words[begin] in PLACE_WORDS:
        return None
    role, body = role_and_body(view, start, comma)
    return person_mention(view, start, end, (begin, stop), role, body)


def _minister(view: View, start: int, end: int) -> Mention | None:
    """`Menteri Desa, Pembangunan Daerah Tertinggal, dan Transmigrasi Abdul Halim Iskandar`."""
    words = view.doc.words
    index = start
    while index < end and words[index] in ("mantan", "wakil", "eks", "bekas"):
        index += 1
    if index >= end or words[index] not in ("menteri", "menko"):
        return None
    index += 1
    if index < end and words[index] in ("koordinator", "muda"):
        index += 1
    while index < end and (words[index] in PORTFOLIO_WORDS or words[index] in (",", "dan", "/", "bidang")):
        index += 1
    role = (start, index)
    if index < end and words[index] == "(":
        index = next((k + 1 for k in range(index, end) if words[k] == ")"), end)
    body: Span | None = None
    if (state := view.doc.state_at(index, end - 1)) is not None:
        body = (index, index + state.words)
        index += state.words
    begin = skip_ranks(view, index, end)
    stop = name_end(view, begin, end)
    if stop != end or stop == begin or not is_name(view, begin, stop):
        return None
    while role[1] > role[0] + 1 and words[role[1] - 1] in (",", "dan"):
        role = (role[0], role[1] - 1)
    return person_mention(view, start, end, (begin, stop), role, body)


def _with_state(view: View, start: int, end: int) -> Mention | None:
    """`juru bicara Kremlin Dmitry Orlov`, `Duta Besar Rusia untuk NATO Ivan Sokolov`: a state ends the
    office.
    """
    words = view.doc.words
    office = _listed_office(view, start, end)
    index = _skip_body(view, office, end) if office > start else start
    if index == office:
        return None
    role, body = (start, office), (office, index)
    if index < end and words[index] == "untuk":
        second = _skip_body(view, index + 1, end)
        if second == index + 1:
            return None
        index = second
        role = (start, index)
    begin = skip_ranks(view, index, end)
    if name_end(view, begin, end) != end or not is_name(view, begin, end) or end - begin > _LONGEST_NAME:
        return None
    if find_state(view.text(*body)) is None or any(word in PLACE_WORDS for word in words[begin:end]):
        return None
    return person_mention(view, start, end, (begin, end), role, body)


def _bare_tail(view: View, start: int, end: int) -> Mention | None:
    """An office of listed words and a name that the model did not see: `Aktivis Rudi Salim`, `Menlu Retno`.

    A body of capitals throughout or of one word may stand between: `Ketua Umum PSSI Erick Thohir`.
    """
    words = view.doc.words
    office = _listed_office(view, start, end)
    if office in (start, end):
        return None
    index = _short_body_end(view, office, end)
    alone = end - index == 1 and index == office and words[office - 1] in lex.COMPLETE_OFFICES
    whole = name_end(view, index, end) == end
    if not whole or not (alone or 1 < end - index <= _LONGEST_NAME) or not is_name(view, index, end):
        return None
    if any(word in PLACE_WORDS for word in words[index:end]):
        return None
    body = (office, index) if index > office else None
    return person_mention(view, start, end, (index, end), (start, office), body)


def _short_body_end(view: View, office: int, end: int) -> int:
    """Return where a body of one word behind an office ends, `office` itself where there is none."""
    words, shapes = view.doc.words, view.doc.shapes
    if words[office] in lex.ORGANISATIONS or words[office] in _SHORT_BODIES:
        return office + 1
    index = office
    while index < end and shapes[index] == "A":
        index += 1
    if index == office and end - office == _BODY_AND_NAME and not any(w in BODY_WORDS for w in words[office:end]):
        index += 1
    return index if index < end else office


def _listed_office(view: View, start: int, end: int) -> int:
    """Return where the words for offices at the head of a phrase end."""
    words = view.doc.words
    index = start
    while index < end and (
        words[index] in HEADS or words[index] in lex.RANKS or (index > start and words[index] in _IN_OFFICES)
    ):
        index += 1
    return index


def _skip_body(view: View, index: int, end: int) -> int:
    """Return the index after a state or a body of one word at a token, the index itself where there is
    none.
    """
    if (state := view.doc.state_at(index, end)) is not None:
        return index + state.words
    if index < end and (view.doc.words[index] in lex.ORGANISATIONS or view.doc.shapes[index] == "A"):
        return index + 1
    return index


def _before_second_office(view: View, start: int, end: int) -> Mention | None:
    """`pengamat penerbangan Alvin Lie sekaligus anggota Ombudsman`."""
    second = next((k for k in range(start + 2, end) if view.doc.words[k] in ("sekaligus", "selaku")), None)
    found = cut(view, start, second) if second is not None else None
    return found._replace(end=end) if found is not None else None
