"""Datelines: `JAKARTA, KOMPAS —`, `WASHINGTON (Reuters) -`, `HEMPSTEAD, N.Y., Sept. 26 (UPI) —`.

A dateline is the place, outlet or agency, and date before the first dash of a story. It is told from a
sentence that merely has a dash in it (`NATO — an alliance of 28 states — said`) by what stands before the
dash: an outlet or agency, a date, or a place in capitals.
"""

from __future__ import annotations

import re

from ujar.reading.vocabulary import words_of

__all__ = ["dateline_end"]

_LONGEST = 110
_HEAD = re.compile(r"(?P<head>[^\n—–―]{2,90}?)(?:\s?[—–―]{1,2}(?=\s|[^\W\d_])|\s?--?(?=\s))\s?")
_PARENS = re.compile(r"\(([^()]{1,40})\)")
_SITE = re.compile(r"[\w-]+\.(?:com|co\.id|co|id|net|org|tv|news|info)", re.IGNORECASE)
_OUTLETS = words_of(
    """
    afp agence_france-presse al_jazeera ann antara antara_news ap associated_press bbc bbc_indonesia
    bbc_news_indonesia berita_satu beritasatu bernama bisnis bisnis_indonesia bloomberg cnbc_indonesia cnn
    cnn_indonesia detik detikcom dpa dw dw_indonesia gatra harian_kompas idn_times inews investor_daily
    itar-tass jakarta_post jawa_pos jpnn kompas kompas_tv kompastv koran_tempo kontan kumparan kyodo
    liputan6 media_indonesia medcom merdeka metro_tv mi mnc mnc_portal nu_online okezone pikiran_rakyat pr
    republika reuters ria_novosti rmol rri sindo sindonews solopos suara suara_merdeka suara_pembaruan
    tass tempo the_jakarta_post times_indonesia tirto tribun tribunnews tvone upi viva voa voa_indonesia
    waspada xinhua
    """
)
# What is written in capitals before a dash without being a place.
_ACRONYMS = words_of(
    """
    ASEAN ASIAN BAPPENAS BASARNAS BAWASLU BMKG BNPB BNPT BPJS BPOM BUMN DENSUS DPRD GOLKAR HAMAS INTERPOL
    ISIS KADIN KOMNAS LAPAN MUI NASA NATO NASDEM OJK OPEC PBB PBNU PDIP PERTAMINA PLN POLDA POLRES POLRI
    POLSEK PSSI SWIFT TNI TVRI UEFA UMKM UNESCO UNHCR UNICEF VIDEO FOTO BREAKING UPDATE CORRECTION OPINION
    ANALYSIS EXCLUSIVE LIVE WATCH
    """
)
_MONTH = (
    r"(?:Jan|Feb|Mar|Apr|May|Mei|June?|Juni?|July?|Juli|Aug|Agus|Agu|Ags|Sept?|Oct|Okt|Nov|Nop|Dec|Des)"
    r"(?:uar[iy]|ruar[iy]|et|ch|il|ust(?:us)?|tus|ember|ober|)\.?"
)
_WEEKDAY = (
    r"(?:Senin|Selasa|Rabu|Kamis|Jum['’]?at|Sabtu|Minggu|Ahad"
    r"|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)"
)
_DATE = re.compile(
    rf"(?:{_WEEKDAY}\s?,?\s?)?\(?(?:{_MONTH}\s\d{{1,2}}|\d{{1,2}}\s{_MONTH}|\d{{1,2}}[/-]\d{{1,2}})"
    rf"(?:[\s/-]\d{{4}})?\)?|{_WEEKDAY}|(?:19|20)\d\d",
    re.IGNORECASE,
)
_NAME_WORD = re.compile(r"[A-Z][\w.'’/-]*")
_SMALL_WORDS = frozenset({"di", "of", "de", "la", "del", "al", "and", "dan"})


def dateline_end(line: str) -> int | None:
    """Return where the dateline at the beginning of `line` ends, dash included; None when there is none."""
    window = line[:_LONGEST]
    found = _HEAD.match(window)
    if found is None or found.end() >= len(line):
        return None
    if not _is_dateline(found["head"].strip(), line[found.end() : found.end() + 400]):
        return None
    return len(window[: found.end()].rstrip())


def _is_dateline(head: str, rest: str) -> bool:
    agencies = [inner.strip() for inner in _PARENS.findall(head)]
    parts = [part.strip() for part in _PARENS.sub(" ", head).split(",")]
    parts = [part for part in parts if part]
    names = [part for part in parts if not _DATE.fullmatch(part)]
    if not names or len(names) > 4 or not all(map(_is_name, names)):
        return False
    dated = len(names) < len(parts) or any(_DATE.fullmatch(inner) for inner in agencies)
    if any(_is_outlet(inner) or _is_agency(inner, names[0], rest) for inner in agencies):
        return True
    if agencies and not dated:
        return False
    if any(map(_is_outlet, names)) or dated:
        return True
    return _is_place_in_capitals(names, rest)


def _is_agency(inner: str, place: str, rest: str) -> bool:
    # An unknown agency in brackets: a name after a place in capitals, or capitals after any place;
    # `Komisi Pemilihan Umum (KPU) — …` explains a name instead.
    if _is_name(inner) and len(inner.split()) <= 3 and _is_place_in_capitals([place], rest):
        return True
    initials = "".join(word[0] for word in place.split())
    return (
        re.fullmatch(r"[A-Z]{3,8}", inner) is not None
        and len(place.split()) <= 3
        and initials.upper() != inner
        and not rest[:1].islower()
        and not _has_second_dash(rest)
    )


def _has_second_dash(rest: str) -> bool:
    sentence = re.split(r"[.!?]\s", rest, maxsplit=1)[0]
    return re.search(r"\s[—–―-]{1,2}\s|[—―]", sentence) is not None


def _is_place_in_capitals(names: list[str], rest: str) -> bool:
    place = names[0]
    letters = sum(map(str.isalpha, place))
    if letters < 4 or not place.isupper() or any(word in _ACRONYMS for word in place.split()):
        return False
    if not (rest[:1].isupper() or rest[:1].isdigit() or rest[:1] in "“”\"‘'("):
        return False
    # A second dash in the sentence: the first one opened an aside.
    return len(names) > 1 or not _has_second_dash(rest)


def _is_name(part: str) -> bool:
    words = part.split()
    return 0 < len(words) <= 5 and all(
        _NAME_WORD.fullmatch(word) or word in _SMALL_WORDS or _SITE.fullmatch(word) or word == "detikcom"
        for word in words
    )


def _is_outlet(name: str) -> bool:
    return _SITE.fullmatch(name) is not None or "_".join(name.lower().split()) in _OUTLETS
