"""States by all their usual names: Indonesian and English, capitals and palaces that speak for them.

Names of states come from the CLDR data of Babel; capitals, palaces and short forms are listed here. The
canonical name of a state is its usual English one.
"""

from __future__ import annotations

from functools import cache, lru_cache
from typing import NamedTuple

from babel import Locale

from ujar.records import Lang

__all__ = [
    "State",
    "adjective_of",
    "find_state",
    "is_seat",
    "name_in",
    "state_of_adjective",
    "state_of_people",
]


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

_SHORT = """
US as, amerika, amerika serikat, us, u.s, u.s., usa, u.s.a., america, the us, united states of america
GB inggris, britania raya, uk, u.k., u.k, britain, great britain
RU rusia, federasi rusia, russian federation
KR korsel, korea selatan, south korea
KP korut, korea utara, north korea
CN tiongkok, china, cina, rrt, people's republic of china
NL belanda, holland
TR turki, turkey, turkiye, türkiye
CZ ceko, czechia
AE uea, the uae, uae
TL timor leste, east timor
ID ri, republik indonesia
BY belarusia, belarus
MM myanmar, burma
SY suriah
DE jerman
EG mesir
GR yunani
NZ selandia baru
ZA afrika selatan
SA arab saudi
VN vietnam, viet nam
PS palestina, palestine
HU hungaria
PL polandia
EE estonia
LV latvia
LT lituania, lithuania
BN brunei darussalam
FR perancis, prancis
"""
"""Usual short names that CLDR does not have, or has for another language."""

_NAMES = {
    "TR": "Turkey", "CZ": "Czech Republic", "MM": "Myanmar", "PS": "Palestine", "CI": "Ivory Coast",
    "HK": "Hong Kong", "MO": "Macao", "CD": "DR Congo", "CG": "Congo", "BA": "Bosnia and Herzegovina",
}  # fmt: skip

_ADJECTIVES = """
russian RU, american US, ukrainian UA, british GB, french FR, german DE, polish PL, turkish TR, chinese CN,
japanese JP, indian IN, australian AU, malaysian MY, indonesian ID, estonian EE, latvian LV, lithuanian LT,
finnish FI, swedish SE, norwegian NO, danish DK, dutch NL, belgian BE, spanish ES, italian IT, greek GR,
hungarian HU, romanian RO, bulgarian BG, israeli IL, palestinian PS, iranian IR, iraqi IQ, syrian SY,
saudi SA, egyptian EG, canadian CA, mexican MX, brazilian BR, georgian GE, belarusian BY, thai TH,
philippine PH, filipino PH, vietnamese VN, pakistani PK, afghan AF, korean KR, singaporean SG, cambodian KH,
burmese MM, timorese TL, portuguese PT, irish IE, austrian AT, swiss CH, czech CZ, slovak SK, serbian RS,
croatian HR,
armenian AM, azerbaijani AZ, moldovan MD, kazakh KZ, cuban CU, venezuelan VE, colombian CO, argentine AR,
chilean CL, ethiopian ET, kenyan KE, nigerian NG, sudanese SD, libyan LY, yemeni YE, lebanese LB,
jordanian JO, qatari QA, kuwaiti KW, icelandic IS
"""

_PEOPLES = {
    "poles": "PL", "turks": "TR", "finns": "FI", "swedes": "SE", "danes": "DK", "spaniards": "ES",
    "scots": "GB", "britons": "GB", "filipinos": "PH", "czechs": "CZ", "serbs": "RS", "kazakhs": "KZ",
}  # fmt: skip
"""Names of peoples that are not the adjective with an s."""

_USUAL = {("id", "GB"): "Inggris", ("id", "CN"): "China"}
"""Names that the press uses where CLDR has another."""

_ARTICLES = (
    "the ", "negara ", "pemerintah ", "pemerintahan ", "pihak ", "government of ", "republik ", "state of ",
)  # fmt: skip
_LONGEST = 60
_CACHED = 20_000
"""Phrases whose answer is kept: names come back."""
"""Characters of the longest phrase that can name a state; longer ones are not looked at."""


@cache
def _codes() -> tuple[dict[str, str], dict[str, str]]:
    """Names to codes, seats to codes; all in lower case."""
    names: dict[str, str] = {}
    for language in ("en", "id"):
        for code, name in Locale(language).territories.items():
            if len(code) == 2 and code.isalpha() and code not in ("EU", "EZ", "UN", "XA", "XB", "ZZ", "QO"):
                names.setdefault(name.lower(), code)
    names.update(_table(_SHORT))
    return names, {form: code for form, code in _table(_SEATS).items() if form not in _AMBIGUOUS}


def _table(lines: str) -> dict[str, str]:
    table: dict[str, str] = {}
    for line in lines.strip().splitlines():
        code, forms = line.split(" ", 1)
        table.update((form.strip(), code) for form in forms.split(","))
    return table


@cache
def _adjectives() -> dict[str, str]:
    words = _ADJECTIVES.replace(",", " ").split()
    return dict(zip(words[::2], words[1::2], strict=True))


def _canonical(code: str) -> str:
    return _NAMES.get(code) or Locale("en").territories[code]


@lru_cache(maxsize=_CACHED)
def find_state(phrase: str) -> State | None:
    """Return the state that a whole phrase names, None when it names none.

    `pemerintah Rusia`, `pihak Rusia` and `the Russian government` are the state itself.
    """
    if len(phrase) > _LONGEST:
        return None
    names, seats = _codes()
    form = _plain(phrase)
    for _ in range(2):
        for article in _ARTICLES:
            form = form.removeprefix(article)
    for suffix in (" government", " administration", " side", " authorities"):
        if form.endswith(suffix):
            adjective = _plain(form.removesuffix(suffix))
            code = _adjectives().get(adjective) or names.get(adjective)
            return State(_canonical(code), False) if code else None
    if form in names:
        # `as` is also an English and an Indonesian word: as a state it is written in capitals.
        if len(form) <= 2 and not phrase.split()[-1].removesuffix("'s").removesuffix("’s").isupper():
            return None
        return State(_canonical(names[form]), False)
    if form in seats:
        return State(_canonical(seats[form]), True)
    return None


def is_seat(word: str) -> bool:
    """Tell whether a place is a seat of government, one that is no voice of its own among them:
    `Brussels`.
    """
    form = _plain(word)
    return form in _codes()[1] or form in _AMBIGUOUS


def state_of_adjective(word: str) -> str | None:
    """Return the canonical state name for an English adjective or an Indonesian name used as one."""
    code = _adjectives().get(word.lower())
    if code is None:
        state = find_state(word)
        return state.name if state and not state.metonym else None
    return _canonical(code)


def state_of_people(word: str) -> str | None:
    """Return the canonical state name for the English name of a people: `Russians`, `Poles`, `British`."""
    form = word.lower()
    code = _PEOPLES.get(form)
    if code is None:
        code = _adjectives().get(form.removesuffix("s"))
        if code is None or not form.endswith(("ans", "is", "eeks", "sh", "ch", "ese")):
            return None
    return _canonical(code)


@cache
def adjective_of(name: str) -> str | None:
    """Return the English adjective of a state with a capital letter: `Russian` for `Russia`."""
    for adjective, code in _adjectives().items():
        if _canonical(code) == name:
            return adjective.capitalize()
    return None


def name_in(language: Lang, name: str) -> str | None:
    """Return the usual name of a state in another language: `Rusia` for `Russia` in Indonesian."""
    code = _code_of(name)
    if code is None:
        return None
    return _USUAL.get((language, code)) or str(Locale(language).territories[code])


@cache
def _code_of(name: str) -> str | None:
    named = {english: code for code, english in Locale("en").territories.items() if len(code) == 2}
    named.update((own, code) for code, own in _NAMES.items())
    return named.get(name)


def _plain(phrase: str) -> str:
    form = " ".join(phrase.lower().replace("’", "'").split())
    return form.removesuffix("'s").removesuffix("'").strip()
