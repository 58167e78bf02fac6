"""Anaphors: noun phrases that take up what somebody said, `klaim ini`, `NATO's accusation`, `hal itu`.

An anaphor names the kind of statement it takes up, sometimes whose it was, and sometimes what it said.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, NamedTuple

from ujar.link.facts import Facts
from ujar.link.pack import NounClass
from ujar.link.words import Words

__all__ = ["Anaphor", "find_anaphors"]

_REACH: Final = 6
"""Tokens between a noun and its demonstrative or its owner, in Indonesian and after an English noun."""
_REACH_BACK: Final = 3
"""Tokens between an English noun and what determines it."""
_FIRST_TOKENS: Final = 40
"""Tokens of a content in which an anaphor is sought: it stands where the content begins."""
_POSSESSIVES: Final = frozenset({"his", "her", "its", "their"})
_CLITICS: Final = frozenset({"'s", "’s"})


class Anaphor(NamedTuple):
    """One such phrase."""

    kind: NounClass | None
    """What the noun says the statement was; None for `hal itu` and `it`."""
    key: str | None
    """The stem of the noun."""
    owner: frozenset[str]
    """Keys of whose statement it was, when the phrase says so."""
    points: bool
    """Whether a demonstrative, an article or a possessive makes it point back."""
    contentful: bool
    """Whether the phrase goes on to say what was said (`the claim that …`)."""
    in_lead: bool
    """Whether it stands in the reporting clause and not in what is reported."""
    start: int
    """How many tokens of the content or the clause stand before it."""
    end: int
    """The same, with the anaphor itself."""
    words: str


class _Phrase(NamedTuple):
    """What a noun phrase was read to be: positions among the tokens given, and whose it is."""

    first: int
    last: int
    owner: list[str]
    points: bool
    contentful: bool


def find_anaphors(words: Words, fact: Facts) -> list[Anaphor]:
    """Return the anaphors where the content of a statement begins, then those of its reporting clause."""
    found: list[Anaphor] = []
    for tokens, in_lead in ((fact.content[:_FIRST_TOKENS], False), (fact.lead, True)):
        for position, index in enumerate(tokens):
            kind = words.noun_at(index)
            if kind is None or (in_lead and (index in fact.cue or index in fact.source)):
                continue
            read = _noun_first if words.pack.noun_first else _noun_last
            phrase = read(words, tokens, position)
            if phrase.points or phrase.owner or phrase.contentful:
                found.append(
                    Anaphor(
                        kind=kind,
                        key=words.keys[index] or words.pack.stem(words.lower[index]),
                        owner=frozenset(phrase.owner),
                        points=phrase.points,
                        contentful=phrase.contentful,
                        in_lead=in_lead,
                        start=phrase.first,
                        end=phrase.last + 1,
                        words=_written(words, tokens[phrase.first : phrase.last + 1]),
                    )
                )
    thing = _thing(words, fact)
    if thing is not None and not any(anaphor.points for anaphor in found):
        found.append(thing)
    return found


def _noun_first(words: Words, tokens: Sequence[int], position: int) -> _Phrase:
    """Read a phrase whose noun comes first: `tuduhan NATO tersebut`, `klaim bahwa …`.

    `kekhawatirannya bahwa` is the speaker's own, and points nowhere.
    """
    owner: list[str] = []
    last = position
    for place in range(position + 1, min(len(tokens), position + 1 + _REACH)):
        index = tokens[place]
        word = words.lower[index]
        if word in words.pack.demonstratives:
            following = tokens[place + 1] if place + 1 < len(tokens) else None
            contentful = following is not None and words.lower[following] in words.pack.openers
            return _Phrase(position, place, owner, points=True, contentful=contentful)
        if words.lower[tokens[position]].endswith("nya"):
            break
        if word in words.pack.breaks or not word[0].isalnum():
            return _Phrase(position, last, owner, points=False, contentful=word in words.pack.openers)
        if word not in words.pack.agents and (name := _name_key(words, index)) is not None:
            owner.append(name)
            last = place
    return _Phrase(position, last, owner, points=False, contentful=False)


def _noun_last(words: Words, tokens: Sequence[int], position: int) -> _Phrase:
    """Read a phrase whose noun comes last: `NATO's latest accusation`, `the claim by Kyiv`."""
    owner: list[str] = []
    points = False
    first = position
    for place in range(position - 1, max(-1, position - 1 - _REACH_BACK), -1):
        index = tokens[place]
        word = words.lower[index]
        if word == "that" and words.lower[tokens[position]].endswith("s"):
            break
        if word in words.pack.demonstratives or word in _POSSESSIVES:
            points, first = True, place
            break
        if word in _CLITICS:
            points = True
            names = _names_before(words, tokens, place)
            owner += names
            first = max(0, place - max(1, len(names)))
            break
        if not word[0].isalnum() or word in words.pack.breaks or word in words.pack.stop:
            break
        if (name := _name_key(words, index)) is not None:
            owner.append(name)
            first = place
    following = words.lower[tokens[position + 1]] if position + 1 < len(tokens) else ""
    last = position
    if following in words.pack.agents:
        for place in range(position + 2, min(len(tokens), position + 2 + _REACH)):
            index = tokens[place]
            if (name := _name_key(words, index)) is not None:
                owner.append(name)
                last = place
            elif words.lower[index] in words.pack.breaks or not words.lower[index][0].isalnum():
                break
    return _Phrase(first, last, owner, points=points, contentful=following in words.pack.openers)


def _names_before(words: Words, tokens: Sequence[int], place: int) -> list[str]:
    """Return the keys of the capitalised words before a possessive clitic."""
    names: list[str] = []
    for before in range(place - 1, max(-1, place - 4), -1):
        name = _name_key(words, tokens[before])
        if name is None:
            break
        names.append(name)
    return names


def _name_key(words: Words, index: int) -> str | None:
    return words.keys[index] if words.forms[index][0].isupper() else None


def _thing(words: Words, fact: Facts) -> Anaphor | None:
    """Return the anaphor of a content that is nothing but `hal itu` or `it`, or of `menanggapi hal itu`."""
    said = tuple(words.lower[index] for index in fact.content[:_REACH] if words.lower[index][0].isalnum())
    things = words.pack.things
    size = next((n for n in (3, 2) if said[:n] in things), 1 if len(said) == 1 and said in things else 0)
    if size:
        return _of_thing(words, fact.content[:size], in_lead=False, start=0)
    for position, index in enumerate(fact.lead):
        found = words.phrase_at(index, things, end=fact.lead[-1] + 1)
        if found is not None and len(found) > 1:
            return _of_thing(words, fact.lead[position : position + len(found)], in_lead=True, start=position)
    return None


def _of_thing(words: Words, tokens: Sequence[int], *, in_lead: bool, start: int) -> Anaphor:
    return Anaphor(
        kind=None,
        key=None,
        owner=frozenset(),
        points=True,
        contentful=False,
        in_lead=in_lead,
        start=start,
        end=start + len(tokens),
        words=_written(words, tokens),
    )


def _written(words: Words, tokens: Sequence[int]) -> str:
    """Return tokens as they are written, clitics with their word."""
    return " ".join(words.forms[index] for index in tokens).replace(" 's", "'s").replace(" ’s", "’s")
