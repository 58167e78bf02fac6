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
"""Tokens between a noun and its demonstrative or its owner."""
_FIRST_TOKENS: Final = 40
"""Tokens of a content in which an anaphor is sought: it stands where the content begins."""


class Anaphor(NamedTuple):
    """One such phrase."""

    kind: NounClass | None
    """What the noun says the statement was; None for `hal itu` and `it`."""
    key: str | None
    """The stem of the noun."""
    owner: frozenset[str]
    """Keys of whose statement it was, when the phrase says so."""
    points: bool
    """Whether a demonstrative or article makes it point back."""
    contentful: bool
    """Whether the phrase goes on to say what was said (`the claim that …`)."""
    in_lead: bool
    """Whether it stands in the reporting clause and not in what is reported."""
    start: int
    """How many tokens of the content or the clause stand before it."""
    end: int
    """The same, with the anaphor itself."""
    words: str


def find_anaphors(words: Words, fact: Facts) -> list[Anaphor]:
    """Return the anaphors in the reporting clause of a statement and where its content begins."""
    found: list[Anaphor] = []
    for tokens, in_lead in ((fact.content[:_FIRST_TOKENS], False), (fact.lead, True)):
        for position, index in enumerate(tokens):
            kind = words.noun_at(index)
            if kind is None or (in_lead and (index in fact.cue or index in fact.source)):
                continue
            read = _read_before if words.pack.noun_first else _read_after
            anaphor = read(words, tokens, position, kind, in_lead)
            if anaphor is not None:
                found.append(anaphor)
    thing = _thing(words, fact)
    if thing is not None and not any(anaphor.points for anaphor in found):
        found.append(thing)
    return [anaphor for anaphor in found if anaphor.points or anaphor.owner or anaphor.contentful]


def _read_before(
    words: Words, tokens: Sequence[int], position: int, kind: NounClass, in_lead: bool
) -> Anaphor | None:
    """Read an anaphor whose noun comes first: `tuduhan NATO tersebut`."""
    noun = tokens[position]
    owner: list[str] = []
    points = contentful = False
    last = position
    for place in range(position + 1, min(len(tokens), position + 1 + _REACH)):
        index = tokens[place]
        word = words.lower[index]
        if word in words.pack.demonstratives:
            points, last = True, place
            break
        if word in words.pack.breaks:
            contentful = word in ("bahwa", "soal", "tentang", "mengenai", "adanya")
            break
        if not word[0].isalnum():
            break
        if word in words.pack.agents:
            continue
        key = words.keys[index]
        if key is not None and words.forms[index][0].isupper():
            owner.append(key)
            last = place
    if not points and not owner and not contentful:
        return None
    following = last + 1
    if not contentful and following < len(tokens) and words.lower[tokens[following]] == "bahwa":
        contentful = True
    return Anaphor(
        kind=kind,
        key=words.keys[noun],
        owner=frozenset(owner),
        points=points,
        contentful=contentful,
        in_lead=in_lead,
        start=position,
        end=last + 1,
        words=_phrase(words, tokens[position : last + 1]),
    )


_POSSESSIVES: Final = frozenset({"his", "her", "its", "their"})


def _read_after(
    words: Words, tokens: Sequence[int], position: int, kind: NounClass, in_lead: bool
) -> Anaphor | None:
    """Read an anaphor whose noun comes last: `NATO's latest accusation`, `the claim by Kyiv`."""
    noun = tokens[position]
    owner: list[str] = []
    points = False
    first = position
    for place in range(position - 1, max(-1, position - 1 - _REACH), -1):
        index = tokens[place]
        word = words.lower[index]
        if word in words.pack.demonstratives or word in _POSSESSIVES:
            points, first = True, place
            break
        if word in ("'s", "’s"):
            points = True
            owner += _possessor(words, tokens, place)
            first = max(0, place - 1)
            break
        if not word[0].isalnum() or word in words.pack.breaks or word in words.pack.agents:
            break
        key = words.keys[index]
        if key is not None and words.forms[index][0].isupper():
            owner.append(key)
            first = place
    last = position
    contentful = False
    if position + 1 < len(tokens):
        following = words.lower[tokens[position + 1]]
        contentful = following in ("that", "of", "about", "over")
        if following in words.pack.agents:
            for place in range(position + 2, min(len(tokens), position + 2 + _REACH)):
                index = tokens[place]
                key = words.keys[index]
                if key is not None and words.forms[index][0].isupper():
                    owner.append(key)
                    last = place
                elif words.lower[index] in words.pack.breaks or not words.lower[index][0].isalnum():
                    break
    if not points and not owner and not contentful:
        return None
    return Anaphor(
        kind=kind,
        key=words.keys[noun] or words.pack.stem(words.lower[noun]),
        owner=frozenset(owner),
        points=points,
        contentful=contentful,
        in_lead=in_lead,
        start=first,
        end=last + 1,
        words=_phrase(words, tokens[first : last + 1]),
    )


def _possessor(words: Words, tokens: Sequence[int], place: int) -> list[str]:
    owner: list[str] = []
    for before in range(place - 1, max(-1, place - 4), -1):
        index = tokens[before]
        key = words.keys[index]
        if key is None or not words.forms[index][0].isupper():
            break
        owner.append(key)
    return owner


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
        words=_phrase(words, tokens),
    )


def _phrase(words: Words, tokens: Sequence[int]) -> str:
    """Return tokens as they are written, clitics with their word."""
    return " ".join(words.forms[index] for index in tokens).replace(" 's", "'s").replace(" ’s", "’s")
