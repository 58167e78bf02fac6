"""Roles and affiliations as an article words them, turned into what can be compared across articles and languages."""

from __future__ import annotations

from functools import lru_cache
from types import MappingProxyType
from typing import Final

from ujar.extract.states import StateAt, state_at
from ujar.link.actors.bodies import body_name
from ujar.link.actors.folding import fold_words
from ujar.link.actors.gazetteer import find_body
from ujar.link.actors.seats import place_keys
from ujar.link.actors.vocabulary import PORTFOLIOS

__all__ = ["countries_in", "employers", "is_of_state", "is_pointer", "is_worded", "offices", "telling"]

_CACHED: Final = 50_000
_LONGEST: Final = 5
_WORDED: Final = 4
"""Words of a role that two people hardly have alike."""
_POINTING: Final = frozenset("the this that its his her their our itu ini tersebut".split())
_OFFICES: Final = MappingProxyType({
    tuple(form.split()): office
    for office, forms in (
        ("president director", "presiden direktur, president director, direktur utama, dirut"),
        ("president director", "ceo, chief executive, chief executive officer"),
        ("president", "presiden, president"),
        ("prime minister", "perdana menteri, prime minister, premier, pm"),
        ("chancellor", "kanselir, chancellor"),
        ("minister", "menteri, minister, secretary of"),
        ("foreign minister", "menlu, secretary of state"),
        ("secretary general", "sekretaris jenderal, sekjen, secretary general, secretary-general"),
        ("governor", "gubernur, governor, gov"),
        ("regent", "bupati, regent"),
        ("mayor", "wali kota, walikota, mayor"),
        ("spokesman", "juru bicara, jubir, spokesman, spokeswoman, spokesperson, press secretary"),
        ("ambassador", "duta besar, dubes, ambassador, envoy, utusan"),
        ("chair", "ketua, ketua umum, chair, chairman, chairwoman, chairperson"),
        ("director", "direktur, director"),
        ("head", "kepala, head, chief"),
        ("commander", "panglima, komandan, commander"),
        ("police chief", "kapolri, kapolda, kapolres, kapolsek"),
        ("member", "anggota, member"),
        ("senator", "senator, sen"),
        ("representative", "representative, congressman, congresswoman, rep"),
        ("speaker", "ketua dpr, speaker"),
        ("researcher", "peneliti, researcher"),
        ("analyst", "pengamat, analis, pakar, analyst, expert, ahli"),
        ("lecturer", "dosen, pengajar, lecturer"),
        ("professor", "guru besar, profesor, professor"),
        ("lawyer", "pengacara, kuasa hukum, advokat, lawyer, attorney"),
        ("judge", "hakim, judge, justice"),
        ("prosecutor", "jaksa, prosecutor"),
        ("manager", "manajer, manager"),
        ("secretary", "sekretaris, secretary"),
        ("nominee", "calon presiden, capres, nominee, presidential candidate, candidate"),
    )
    for form in forms.split(", ")
})  # fmt: skip
"""Forms of an office in both languages."""
_DEPUTY: Final = frozenset({"wakil", "deputy", "vice", "waka"})
_TELLING: Final = frozenset({
    "president", "deputy president", "prime minister", "chancellor", "secretary general", "governor",
    "foreign minister", "speaker",
})  # fmt: skip
"""Offices that few hold at a time, so that sharing one says something even where no body is named."""

_OF_STATE: Final = frozenset({"president", "prime minister", "minister"})


@lru_cache(maxsize=_CACHED)
def offices(role: str) -> frozenset[str]:
    """Return the offices in a role: `Menteri Luar Negeri Rusia` and `Russian foreign minister` give `foreign minister`.

    A role without a known office is itself, folded; a long one is itself as well.
    """
    words = fold_words(role)
    found: set[str] = set()
    index = 0
    while index < len(words):
        for length in range(min(3, len(words) - index), 0, -1):
            office = _OFFICES.get(words[index : index + length])
            if office is not None:
                if office == "minister":
                    office = _portfolio(words, index) or office
                deputy = bool(_DEPUTY & set(words[max(0, index - 2) : index]))
                found.add(f"deputy {office}" if deputy else office)
                index += length - 1
                break
        index += 1
    if "president director" in found:
        found.discard("president")
    if words and (not found or len(words) >= _WORDED):
        found.add(f"={' '.join(words)}")
    return frozenset(found)


def is_worded(office: str) -> bool:
    """Whether an office is the words of a long role: `acting director general of politics and public government`."""
    return office.startswith("=") and office.count(" ") >= _WORDED - 1


def telling(office: str) -> bool:
    """Whether an office is one that few hold: minister of something, president, governor."""
    return office in _TELLING or (office.endswith(" minister") and not office.startswith("deputy "))


def is_of_state(office: str) -> bool:
    """Whether an office is one in the government of a state."""
    return office.removeprefix("deputy ") in _OF_STATE or office.endswith(" minister")


@lru_cache(maxsize=_CACHED)
def employers(affiliation: str) -> frozenset[str]:
    """Return the keys of the body that an affiliation names, and of the ministry in it.

    Nothing for a bare place, nor for words that point to a body and do not name it (`the company`).
    """
    if is_pointer(affiliation):
        return frozenset()
    name = body_name(affiliation)
    keys = {name.key} if not name.generic else set()
    if name.key.startswith("m:"):
        # `Kementerian Dalam Negeri` does not say of which state; what speaks against it is another country.
        keys.add(name.key.rpartition(":")[0])
    if name.bag and not name.generic:
        keys.add(f"t:{name.bag}")
    if name.listed is None and (head := _head(affiliation)) is not None:
        keys.add(head)
    return frozenset(keys) | place_keys(affiliation)


def is_pointer(affiliation: str) -> bool:
    """Tell whether an affiliation points to a body that another article cannot know: `the company`, `yayasan itu`."""
    words = affiliation.split()
    if not words or affiliation != affiliation.lower():
        return False
    return len(words) == 1 or words[0] in _POINTING or words[-1] in _POINTING or words[-1].endswith("nya")


@lru_cache(maxsize=_CACHED)
def countries_in(text: str) -> frozenset[str]:
    """Return the states that words of a role or affiliation name: `Presiden Rusia`, `the Polish minister`."""
    whole = body_name(text)
    if whole.country is not None:
        return frozenset({whole.country})
    words = text.split()
    found: set[str] = set()
    index = 0
    while index < len(words):
        state = _state_at(words, index)
        if state is not None:
            found.add(state.name)
        index += state.words if state is not None else 1
    return frozenset(found)


def _state_at(words: list[str], index: int) -> StateAt | None:
    return state_at(lambda size: " ".join(words[index : index + size]).strip(",.()'’"), len(words) - index)


def _head(affiliation: str) -> str | None:
    """Return the body of the gazetteer at the head of an affiliation: NATO in `NATO di Eropa`, `NATO's command`."""
    words = affiliation.split()
    for length in range(min(_LONGEST, len(words) - 1), 0, -1):
        body = find_body(" ".join(words[:length]))
        if body is not None and body.kind != "state":
            return f"g:{body.id}"
    return None


def _portfolio(words: tuple[str, ...], index: int) -> str | None:
    """Return the office of a minister with what the ministry is for, from the words behind or before."""
    behind = words[index + 1 :]
    while behind and behind[0] in ("of", "for", "the"):
        behind = behind[1:]
    for length in range(min(6, len(behind)), 0, -1):
        portfolio = PORTFOLIOS.get(" ".join(behind[:length]))
        if portfolio is not None:
            return f"{portfolio} minister"
    for length in (2, 1):
        if index >= length:
            portfolio = PORTFOLIOS.get(" ".join(words[index - length : index]))
            if portfolio is not None:
                return f"{portfolio} minister"
    return None
