"""How a source phrase was read, before it is resolved to an actor."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from types import MappingProxyType
from typing import Literal, NamedTuple

from ujar.extract.speakers.view import View
from ujar.records import Span

__all__ = ["Gender", "Mention", "MentionKind", "SpeakerPack"]

Gender = Literal["f", "m"]

MentionKind = Literal[
    "body",
    "document",
    "first",
    "group",
    "joint",
    "members",
    "metonym",
    "neuter",
    "organisation",
    "own",
    "person",
    "plural",
    "pronoun",
    "relative",
    "role",
    "state",
    "unnamed",
]
"""What a phrase is.

person: has a name. role: an office with a holder named elsewhere (`duta besar itu`). unnamed: a person
who is not named (`seorang warga`). body: a body named elsewhere (`serikat`, `the alliance`). pronoun,
neuter, plural, first: `dia`, `it`, `mereka`, `kami`. own: the body of a pronoun (`pihaknya`). members:
those who speak as the body (`para hakim MK`). relative: `who`. joint: both sides.
"""


class Mention(NamedTuple):
    """A source phrase as read: token ranges of its parts, its kind and the name that it gives.

    `head` is the noun that says what it is (`union` in `the fishermen's union`); `definite` tells that
    the phrase points back; `possessor` that its affiliation is a pronoun (`its director`, `juru
    bicaranya`). An affiliation that is itself a pointer (`yayasan tersebut`) is left to the resolver.
    """

    start: int
    end: int
    kind: MentionKind
    name: str | None = None
    name_span: Span | None = None
    role: Span | None = None
    affiliation: Span | None = None
    possessor: bool = False
    gender: Gender | None = None
    head: str | None = None
    definite: bool = False


class SpeakerPack(NamedTuple):
    """What the resolver needs to know about a language."""

    read: Callable[[View, int, int], tuple[Mention, ...]]
    """Read a source phrase; several mentions for `X and Y`."""
    introductions: Callable[[View], Iterable[Mention]]
    """People and bodies that the article introduces by name, speaking or not, in the order of the text."""
    subject: Callable[[View, int, int], Span | None]
    """The subject of the sentence that the token range is, for pronouns and carried-over speakers."""
    offices: Mapping[str, str]
    """Short words for offices to the words that they stand for: `kapolda` to `kepala polda`."""
    role_groups: Mapping[str, str]
    """Role words to a group of like offices: `duta` and `utusan` to `ambassador`."""
    body_words: frozenset[str]
    """Words that begin or end the names of bodies: `badan`, `ministry`."""
    genders: Mapping[str, Gender]
    """Pronouns and titles that tell a person's gender; empty where the language has none."""
    stopwords: frozenset[str]
    """Words of a phrase that name nothing: articles, demonstratives, prepositions."""
    given_names: Mapping[str, Gender] = MappingProxyType({})
    """Given names that tell a gender, in lower case; empty where the language has no gendered pronouns."""
    people: frozenset[str] = frozenset()
    """Nouns for people in the singular, in lower case; empty where a language has no rule that needs them."""
    places: frozenset[str] = frozenset()
    """Words for parts of a country and its parties, in lower case: `the Florida senator` is no other country's."""
