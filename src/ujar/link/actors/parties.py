"""Parties in what articles say of people: `Ketua DPP Partai Golkar`, `Republican Sen`, `House Democratic leader`."""

from __future__ import annotations

from functools import lru_cache
from itertools import takewhile
from types import MappingProxyType
from typing import Final

from ujar.link.actors.gazetteer import find_body
from ujar.link.actors.roles import countries_in
from ujar.link.actors.seats import country_around

__all__ = ["parties_in"]

_CACHED: Final = 50_000
_LONGEST: Final = 5
_AMERICA: Final = "United States"
_NAMES: Final = MappingProxyType({
    "pdip": "PDI-P", "pdi": "PDI", "golkar": "Golkar", "gerindra": "Gerindra", "demokrat": "Partai Demokrat",
    "nasdem": "NasDem", "pkb": "PKB", "pks": "PKS", "pan": "PAN", "ppp": "PPP", "psi": "PSI", "hanura": "Hanura",
    "perindo": "Perindo", "us-republicans": "Republicans", "rnc": "Republicans", "us-democrats": "Democrats",
    "dnc": "Democrats", "uk-labour": "Labour Party", "uk-conservatives": "Conservative Party",
    "united-russia": "United Russia", "likud": "Likud", "akp": "AKP", "umno": "UMNO",
})  # fmt: skip
"""Parties and their committees in the gazetteer, and what they are called as a side."""
_SHARED: Final = MappingProxyType({
    "us-republicans": _AMERICA, "us-democrats": _AMERICA,
    "uk-labour": "United Kingdom", "uk-conservatives": "United Kingdom",
})  # fmt: skip
"""Parties whose names others have in other countries, and their own country."""
_ADJECTIVES: Final = MappingProxyType({"Republican": "us-republicans", "Democratic": "us-democrats"})
_OF_MEMBERS: Final = frozenset(
    """
    aide attorney candidate candidates caucus chair chairman chairwoman challenger committeeman congressional
    congressman congresswoman consultant contender donor elector front-runner frontrunner gov governor governors
    gubernatorial hopeful house incumbent lawmaker lawmakers leader leaders leadership legislator majority mayor
    member members minority nominee official officials operative opponent political politician pollster president
    presidential primary rep representative rival secretary sen senate senator senatorial senators speaker staffer
    strategist voter voters whip
    """.split()
)
"""What follows the adjective of a party: `Republican media consultant`."""
_OF_OTHERS: Final = frozenset(
    """
    alliance army bloc brotherhood confederation congress force forces front guard labor labour left liberation movement
    party patriotic people people's people’s progressive republic socialist union unionist unity
    """.split()
)
"""What follows it in the names of others: `Democratic Unionist Party`, `Republican Guard`."""
_REACH: Final = 4
"""Words after an adjective among which that stands."""
_BEFORE: Final = frozenset(
    "congressional former house likely national presumptive ranking senate state top u.s us".split()
)
"""Capitalised words before a party that do not make another one of it, as `Social` and `Kurdistan` do."""


@lru_cache(maxsize=_CACHED)
def parties_in(text: str) -> tuple[str, ...]:
    """Return the parties that words of a role or affiliation name, by their usual short names.

    What parties of several countries are called is the one that is meant without a country: `Democratic Party of
    Kosovo` and `Social Democratic leader` name none that is known.
    """
    words = text.replace("(", " ").replace(")", " ").split()
    found: dict[str, None] = {}
    start = 0
    while start < len(words):
        party, length = _party_at(words, start)
        if party is not None and (party not in _SHARED or _is_own(words[:start], text, _SHARED[party])):
            found.setdefault(_NAMES[party])
        start += length
    return tuple(found)


def _party_at(words: list[str], start: int) -> tuple[str | None, int]:
    """Return the party that begins at a word, None for none, and the words to go on after: the longest name."""
    if words[start][:1].isupper():
        for length in range(min(_LONGEST, len(words) - start), 0, -1):
            body = find_body(" ".join(words[start : start + length]))
            if body is not None and body.id in _NAMES:
                return body.id, length
    return _of_adjective(words[start:]), 1


def _of_adjective(words: list[str]) -> str | None:
    """Return the party of an adjective before what members are called: `Republican Sen`."""
    following = [word.casefold().strip(".,") for word in words[1 : 1 + _REACH]]
    known = takewhile(lambda word: word not in _OF_OTHERS, following)
    return _ADJECTIVES.get(words[0]) if not _OF_MEMBERS.isdisjoint(known) else None


def _is_own(before: list[str], text: str, country: str) -> bool:
    """Tell whether a party is the one of `country`: nothing names another, nor another party of such a name.

    Georgia may be the American state.
    """
    home = {country, "Georgia"} if country == _AMERICA else {country}
    if not before:
        return countries_in(text) <= home
    if country_around(" ".join(before)) == country:
        return True
    last = before[-1]
    plain = last.islower() or not last[0].isalpha() or "-" in last or last.casefold().strip(".,") in _BEFORE
    return countries_in(text) <= home and (plain or countries_in(last) == {country})
