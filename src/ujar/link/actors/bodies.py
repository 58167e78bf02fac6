"""Names of bodies as keys: what the same body has in common under all its names, in both languages."""

from __future__ import annotations

from functools import lru_cache
from typing import Final, NamedTuple

from ujar.extract.states import STATE_WORDS, find_state, state_of_adjective
from ujar.link.actors.folding import fold_words
from ujar.link.actors.gazetteer import Body, find_body, state_body
from ujar.link.actors.vocabulary import ENGLISH, GENERIC, LEGAL_FORMS, PORTFOLIOS, SHORT_FORMS, SMALL

__all__ = ["BodyName", "body_name", "letters_of"]

_CACHED: Final = 50_000
_MINISTRY: Final = ("kementerian", "departemen", "ministry", "department")
_OF_STATES: Final = (
    "pemerintah", "kedutaan", "kedubes", "embassy", "mission", "misi", "perwakilan", "parlemen", "parliament",
    "government",
)  # fmt: skip
_SHORTEST_STATE: Final = 3
_LEFT_OUT: Final = SMALL | {"besar"}


class BodyName(NamedTuple):
    """What a name says about the body that bears it.

    `key` is the same for all names of a body that are known to be its names; `bag` is the set of its words in one
    language, for names that translate word by word; `country` is the state in the name.
    """

    key: str
    bag: str
    country: str | None
    listed: Body | None
    generic: bool
    """Whether it says only what kind of body it is (`the ministry`, `Supreme Court`) and not whose."""


@lru_cache(maxsize=_CACHED)
def body_name(text: str) -> BodyName:
    """Return the keys of the name of a body, state or group.

    `Russian Foreign Ministry`, `Kementerian Luar Negeri Rusia` and `Ministry of Foreign Affairs of Russia` have one.
    """
    body = find_body(text)
    if body is not None:
        return BodyName(f"g:{body.id}", "", body.country, body, False)
    words = _written_out(fold_words(text))
    body = find_body(" ".join(words)) if words != fold_words(text) else None
    if body is not None:
        return BodyName(f"g:{body.id}", "", body.country, body, False)
    rest, country = _take_state(words)
    ministry = _ministry(rest)
    if ministry is not None:
        return BodyName(f"m:{ministry}:{_id(country)}", "", country, None, country is None)
    plain = tuple(word for word in words if word not in LEGAL_FORMS and word not in SMALL) or words
    bag = sorted({_in_english(word) for word in rest if word not in LEGAL_FORMS and word not in _LEFT_OUT})
    if country is not None:
        bag = sorted({*bag, f"@{_id(country)}"})
    generic = country is None and all(word in GENERIC for word in plain)
    return BodyName(f"o:{''.join(plain)}", " ".join(bag), country, None, generic)


def letters_of(text: str) -> str | None:
    """Return the letters by which a name of several words may be called: `World Health Organization` gives `who`."""
    words = [word for word in fold_words(text) if word not in SMALL]
    return "".join(word[0] for word in words) if len(words) > 2 else None


def _written_out(words: tuple[str, ...]) -> tuple[str, ...]:
    """Write out the short form at the head of a name: `polda papua` becomes `kepolisian daerah papua`."""
    for length in (3, 2, 1):
        form = SHORT_FORMS.get(" ".join(words[:length])) if len(words) >= length else None
        if form is not None:
            return (*form.split(), *words[length:])
    return words


def _take_state(words: tuple[str, ...]) -> tuple[tuple[str, ...], str | None]:
    """Take the state out of a name: the adjective or name at its head, or the name at its end."""
    for length in STATE_WORDS:
        if len(words) > length:
            tail, head = words[-length:], words[:length]
            state = _state(tail)
            if state is not None and (words[0] in (*_MINISTRY, *_OF_STATES) or words[-length - 1] == "of"):
                rest = words[:-length]
                return (rest[:-1] if rest[-1] == "of" else rest), state
            state = _state(head)
            if state is not None:
                return words[length:], state
    if len(words) > 2 and words[0] in _OF_STATES:
        for index in range(1, len(words)):
            state = _state(words[index : index + 1])
            if state is not None:
                return words[:index] + words[index + 1 :], state
    return words, None


def _state(words: tuple[str, ...]) -> str | None:
    phrase = " ".join(words)
    if phrase in ("us", "as", "u s"):
        return "United States"
    if len(phrase) > 3:
        name = state_of_adjective(phrase)
        if name is not None:
            return name
    state = find_state(phrase.title())
    return state.name if state is not None and not state.metonym else None


def _ministry(words: tuple[str, ...]) -> str | None:
    """Return what a ministry is for: `foreign` for `kementerian luar negeri`, `foreign ministry`."""
    if words[:1] and words[0] in _MINISTRY:
        rest = words[1:]
    elif words[-1:] and words[-1] in ("ministry", "department"):
        rest = words[:-1]
    else:
        return None
    while rest and rest[0] in ("of", "the", "for"):
        rest = rest[1:]
    return PORTFOLIOS.get(" ".join(rest))


def _in_english(word: str) -> str:
    """Return a word in English: a name of a state as `@russia`, its capital as `~russia`."""
    state = find_state(word.title()) if len(word) > _SHORTEST_STATE else None
    if state is not None:
        return f"{'~' if state.metonym else '@'}{_id(state.name)}"
    return ENGLISH.get(word, word)


def _id(country: str | None) -> str:
    return state_body(country).id.removeprefix("state:") if country is not None else "?"
