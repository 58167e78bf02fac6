"""How a source phrase was read, before it is resolved to an actor."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Literal, NamedTuple

from ujar.extract.document import Document
from ujar.records import Span

__all__ = ["Mention", "MentionKind", "SpeakerPack"]

MentionKind = Literal[
    "person",
    "role",
    "unnamed",
    "group",
    "organisation",
    "state",
    "metonym",
    "document",
    "pronoun",
    "neuter",
    "plural",
    "first",
    "joint",
]
"""What a phrase is.

person: has a name. role: an office with a holder named elsewhere (`duta besar itu`). unnamed: a person who is
not named (`seorang warga`). pronoun, neuter, plural, first: `dia`, `it`, `mereka`, `kami`. joint: both sides.
"""


class Mention(NamedTuple):
    """A source phrase as read: token ranges of its parts, its kind and the name that it gives."""

    start: int
    end: int
    kind: MentionKind
    name: str | None = None
    name_span: Span | None = None
    role: Span | None = None
    affiliation: Span | None = None
    possessor: bool = False
    """The affiliation is a pronoun (`its director`, `juru bicaranya`): that of the last body named."""
    gender: Literal["f", "m"] | None = None


class SpeakerPack(NamedTuple):
    """What the resolver needs to know about a language."""

    read: Callable[[Document, int, int], Mention]
    role_groups: Mapping[str, str]
    """Role words to a group of like offices: `duta` and `dubes` to `ambassador`."""
    definite: frozenset[str]
    """Words that make a role phrase point back: `itu`, `the`."""
    subject: Callable[[Document, int, int], Span | None]
    """The subject of the sentence that the token range is, for pronouns and carried-over speakers."""
