"""States by all their usual names: Indonesian and English, capitals and palaces that speak for them.

Names of states come from the CLDR data of Babel; capitals, palaces and short forms are listed here. The
canonical name of a state is its usual English one.
"""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

from babel import Locale

__all__ = ["State", "find_state", "state_of_adjective"]


class State(NamedTuple):
    """A state: its canonical English name, and whether it was named by its capital or palace."""

    name: str
    metonym: bool


_SEATS = """
RU moskow, moskwa, kremlin, moscow, istana kremlin, the kremlin
US washington, gedung putih, white house, pentagon, washington dc
UA kiev, kyiv
GB london, downing street, whitehall
FR paris, istana élysée, élysée, elysee
DE berlin
PL warsawa, warsaw
TR ankara
CN beijing
JP tokyo
KR seoul
KP pyongyang
IN new delhi, delhi
PK islamabad
AU canberra
NZ wellington
SG singapura, singapore
MY kuala lumpur, putrajaya
TH bangkok
PH manila
VN hanoi
KH phnom penh
MM naypyidaw
IR teheran, tehran
IQ baghdad, bagdad
SY damaskus, damascus
SA riyadh
IL yerusalem, tel aviv, jerusalem
PS ramallah
EG kairo, cairo
LY tripoli
QA doha
AE abu dhabi
YE sanaa, sana'a
AF kabul
LT vilnius
LV riga
EE tallinn
FI helsinki
SE stockholm
NO oslo
DK kopenhagen, copenhagen
NL den haag, the hague
BE brussel, brussels
ES madrid
IT roma, rome
GR athena, athens
HU budapest
RO bukares, bucharest
BG sofia
CZ praha, prague
AT wina, vienna
RS beograd, belgrade
BY minsk
GE tbilisi
MD chisinau
CA ottawa
MX mexico city
BR brasilia
VE caracas
CU havana
ZA pretoria
ET addis ababa
KE nairobi
TL dili
PG port moresby
"""
"""Seats of government that the press uses as voices. Brussels, Minsk and Jakarta are left to `_AMBIGUOUS`."""

_AMBIGUOUS = frozenset({"brussel", "brussels", "minsk", "singapura", "singapore", "roma", "rome"})
"""Seats that are more often a place, another body or the state's own name."""

_SHORT = {
    "as": "US", "amerika": "US", "amerika serikat": "US", "us": "US", "u.s": "US", "u.s.": "US", "usa": "US",
    "america": "US", "the us": "US", "inggris": "GB", "britania raya": "GB", "uk": "GB", "u.k.": "GB", "britain": "GB",
    "rusia": "RU", "federasi rusia": "RU", "russian federation": "RU", "korsel": "KR", "korut": "KP",
    "korea selatan": "KR", "korea utara": "KP", "tiongkok": "CN", "china": "CN", "cina": "CN", "belanda": "NL",
    "turki": "TR", "turkey": "TR", "ceko": "CZ", "uea": "AE", "timor leste": "TL", "ri": "ID", "republik indonesia": "ID",
    "belarusia": "BY", "belarus": "BY", "myanmar": "MM", "suriah": "SY", "jerman": "DE", "mesir": "EG", "yunani": "GR",
    "selandia baru": "NZ", "afrika selatan": "ZA", "arab saudi": "SA", "vietnam": "VN", "palestina": "PS", "palestine": "PS",
    "hungaria": "HU", "polandia": "PL", "estonia": "EE", "latvia": "LV", "lituania": "LT", "lithuania": "LT",
}  # fmt: skip

_NAMES = {
    "TR": "Turkey", "CZ": "Czech Republic", "MM": "Myanmar", "PS": "Palestine", "CI": "Ivory Coast", "HK": "Hong Kong",
    "MO": "Macao", "CD": "DR Congo", "CG": "Congo", "BA": "Bosnia and Herzegovina",
}  # fmt: skip

_ADJECTIVES = {
    "russian": "RU", "american": "US", "ukrainian": "UA", "british": "GB", "french": "FR", "german": "DE", "polish": "PL",
    "turkish": "TR", "chinese": "CN", "japanese": "JP", "indian": "IN", "australian": "AU", "malaysian": "MY",
    "indonesian": "ID", "estonian": "EE", "latvian": "LV", "lithuanian": "LT", "finnish": "FI", "swedish": "SE",
    "norwegian": "NO", "danish": "DK", "dutch": "NL", "belgian": "BE", "spanish": "ES", "italian": "IT", "greek": "GR",
    "hungarian": "HU", "romanian": "RO", "israeli": "IL", "palestinian": "PS", "iranian": "IR", "iraqi": "IQ",
    "syrian": "SY", "saudi": "SA", "egyptian": "EG", "canadian": "CA", "mexican": "MX", "brazilian": "BR",
    "georgian": "GE", "belarusian": "BY", "thai": "TH", "philippine": "PH", "filipino": "PH", "vietnamese": "VN",
    "pakistani": "PK", "afghan": "AF", "korean": "KR",
}  # fmt: skip

_ARTICLES = ("the ", "negara ", "pemerintah ", "pemerintahan ", "pihak ", "government of ", "republik ")


@cache
def _codes() -> tuple[dict[str, str], dict[str, str]]:
    """Names to codes, seats to codes; all in lower case."""
    names: dict[str, str] = {}
    for language in ("en", "id"):
        for code, name in Locale(language).territories.items():
            if len(code) == 2 and code.isalpha() and code not in ("EU", "EZ", "UN", "XA", "XB", "ZZ", "QO"):
                names.setdefault(name.lower(), code)
    names.update(_SHORT)
    seats: dict[str, str] = {}
    for line in _SEATS.strip().splitlines():
        code, forms = line.split(" ", 1)
        for form in forms.split(","):
            if form.strip() not in _AMBIGUOUS:
                seats[form.strip()] = code
    return names, seats


def _canonical(code: str) -> str:
    return _NAMES.get(code) or Locale("en").territories[code]


def find_state(phrase: str) -> State | None:
    """Return the state that a whole phrase names, None when it names none.

    `pemerintah Rusia`, `pihak Rusia` and `the Russian government` are the state itself.
    """
    names, seats = _codes()
    form = " ".join(phrase.lower().replace("’", "'").split())
    form = form.removesuffix("'s").removesuffix("'")
    for _ in range(2):
        for article in _ARTICLES:
            form = form.removeprefix(article)
    for suffix in (" government", " administration", " side"):
        if form.endswith(suffix):
            adjective = form.removesuffix(suffix)
            code = _ADJECTIVES.get(adjective) or names.get(adjective)
            return State(_canonical(code), False) if code else None
    if form in names:
        # `as` is also an English and an Indonesian word: as a state it is written in capitals.
        if len(form) <= 2 and not phrase.strip().isupper():
            return None
        return State(_canonical(names[form]), False)
    if form in seats:
        return State(_canonical(seats[form]), True)
    return None


def state_of_adjective(word: str) -> str | None:
    """Return the canonical state name for an English adjective or an Indonesian name used as one."""
    code = _ADJECTIVES.get(word.lower())
    if code is None:
        state = find_state(word)
        return state.name if state and not state.metonym else None
    return _canonical(code)
