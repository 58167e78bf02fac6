"""States by all their usual names: Indonesian and English, capitals and palaces that speak for them.

Names of states come from the CLDR data of Babel; what it does not have stands in `states.tsv`: short names, capitals,
palaces, adjectives and peoples. The canonical name of a state is its usual English one.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cache, lru_cache
from importlib.resources import files
from typing import Final, NamedTuple

from babel import Locale

from ujar.records import Lang

__all__ = [
    "STATE_WORDS",
    "State",
    "StateAt",
    "adjective_of",
    "find_state",
    "is_seat",
    "name_in",
    "state_at",
    "state_named",
    "state_of_adjective",
    "state_of_people",
]


class State(NamedTuple):
    """A state: its canonical English name, and whether it was named by its capital or palace."""

    name: str
    metonym: bool


class StateAt(NamedTuple):
    """A state named at a place: its canonical English name, how many words name it, whether they are an adjective."""

    name: str
    words: int
    adjective: bool


STATE_WORDS: Final = (5, 4, 3, 2, 1)
"""How many words a name of a state may have, the longest first: `Democratic Republic of the Congo` ends in another."""
_NO_STATES: Final = frozenset({"EU", "EZ", "UN", "XA", "XB", "ZZ", "QO"})
_ARTICLES: Final = (
    "the ", "negara ", "pemerintah ", "pemerintahan ", "pihak ", "government of ", "republik ", "state of ",
)  # fmt: skip
_LONGEST: Final = 60
"""Characters of the longest phrase that can name a state; longer ones are not looked at."""
_CACHED: Final = 20_000
"""Phrases whose answer is kept: names come back."""


class _Line(NamedTuple):
    """What `states.tsv` says of a state: `usual` where CLDR has another name, `places` are seats that are no voice."""

    code: str
    usual: str
    usual_id: str
    names: str
    seats: str
    places: str
    adjectives: str
    peoples: str


@cache
def _lines() -> tuple[_Line, ...]:
    text = (files("ujar.extract") / "states.tsv").read_text(encoding="utf-8")
    told = [line.split("\t") for line in text.splitlines() if not line.startswith("#")]
    return tuple(_Line(*parts) for parts in told[1:])


def _forms(column: str) -> dict[str, str]:
    """Return the codes of states by the forms of a column."""
    return {form: line.code for line in _lines() for form in getattr(line, column).split("|") if form}


@cache
def _codes() -> tuple[dict[str, str], dict[str, str]]:
    """Names to codes, seats that speak to codes; all in lower case."""
    names: dict[str, str] = {}
    for language in ("en", "id"):
        for code, name in _territories(language):
            names.setdefault(name.lower(), code)
    names.update(_forms("names"))
    return names, _forms("seats")


def _territories(language: Lang) -> Iterator[tuple[str, str]]:
    for code, name in Locale(language).territories.items():
        if len(code) == 2 and code.isalpha() and code not in _NO_STATES:
            yield code, name


@cache
def _places() -> frozenset[str]:
    return frozenset(_forms("places"))


@cache
def _adjectives() -> dict[str, str]:
    return _forms("adjectives")


@cache
def _peoples() -> dict[str, str]:
    return _forms("peoples")


@cache
def _usual() -> dict[tuple[Lang, str], str]:
    """Names that the press uses where CLDR has another."""
    usual: dict[tuple[Lang, str], str] = {("en", line.code): line.usual for line in _lines() if line.usual}
    usual.update({("id", line.code): line.usual_id for line in _lines() if line.usual_id})
    return usual


def _canonical(code: str) -> str:
    return _usual().get(("en", code)) or str(Locale("en").territories[code])


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
            form = form if form in names else form.removeprefix(article)
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


def state_named(phrase: str) -> str | None:
    """Return the canonical name of the state that a whole phrase names, by a name, a seat or an adjective."""
    state = find_state(phrase)
    return state.name if state is not None else state_of_adjective(phrase)


def state_at(text: Callable[[int], str], most: int, *, adjectives: bool = True) -> StateAt | None:
    """Return the state that the first of `most` words name, by the longest name; `text(n)` are the first n of them.

    None where they name none; without `adjectives` only names and seats count.
    """
    for size in STATE_WORDS:
        if size > most:
            continue
        phrase = text(size)
        state = find_state(phrase)
        if state is not None:
            return StateAt(state.name, size, adjective=False)
        if adjectives and (name := state_of_adjective(phrase)) is not None:
            return StateAt(name, size, adjective=True)
    return None


def is_seat(word: str) -> bool:
    """Tell whether a place is a seat of government, also one that is no voice of its own: `Brussels`."""
    form = _plain(word)
    return form in _codes()[1] or form in _places()


def state_of_adjective(word: str) -> str | None:
    """Return the canonical state name for an English adjective (`North Korean`) or an Indonesian name used as one."""
    code = _adjectives().get(word.lower())
    if code is None:
        state = find_state(word)
        return state.name if state and not state.metonym else None
    return _canonical(code)


def state_of_people(word: str) -> str | None:
    """Return the canonical state name for the English name of a people: `Russians`, `Poles`, `British`."""
    form = word.lower()
    code = _peoples().get(form)
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
            return adjective.title()
    return None


def name_in(language: Lang, name: str) -> str | None:
    """Return the usual name of a state in another language: `Rusia` for `Russia` in Indonesian."""
    code = _code_of(name)
    if code is None:
        return None
    return _usual().get((language, code)) or str(Locale(language).territories[code])


@cache
def _code_of(name: str) -> str | None:
    named = {english: code for code, english in Locale("en").territories.items() if len(code) == 2}
    named.update((own, code) for (language, code), own in _usual().items() if language == "en")
    return named.get(name)


def _plain(phrase: str) -> str:
    form = " ".join(phrase.lower().replace("’", "'").split())
    return form.removesuffix("'s").removesuffix("'").strip()
