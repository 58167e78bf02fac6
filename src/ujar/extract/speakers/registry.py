"""The actors of one article while it is read: who has been named, by which forms, in which office."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from typing import Final

from ujar.records import Actor, ActorKind, Span

__all__ = ["Entry", "Registry", "slug"]

_HONORIFICS: Final = frozenset({"mr", "mrs", "ms", "dr", "sir", "lord", "lady", "madam"})


class Entry:
    """One actor under construction. Spans are code points; `last` is the last token at which it was named."""

    __slots__ = ("affiliation", "aliases", "gender", "kind", "last", "mentions", "name", "role", "role_words", "said")

    def __init__(self, name: str, kind: ActorKind) -> None:
        self.name = name
        self.kind: ActorKind = kind
        self.role: Span | None = None
        self.affiliation: Span | None = None
        self.role_words: frozenset[str] = frozenset()
        self.mentions: list[Span] = []
        self.aliases: dict[str, None] = {}
        self.gender: str | None = None
        self.last = -1
        self.said = False

    @property
    def id(self) -> str:
        """The id of the actor: its name in ASCII, so that one name is one id in every article."""
        return slug(self.name)


class Registry:
    """All actors of an article by name."""

    def __init__(self) -> None:
        self._entries: dict[str, Entry] = {}

    def __iter__(self) -> Iterator[Entry]:
        return iter(self._entries.values())

    def get(self, name: str, kind: ActorKind) -> Entry:
        """Return the actor of that name, made if it is new."""
        key = " ".join(name.lower().split())
        if key not in self._entries:
            self._entries[key] = Entry(name, kind)
        return self._entries[key]

    def find_person(self, name: str) -> Entry | None:
        """Return the person whose full name holds all words of a short name; the last named one of several."""
        words = [w for w in re.findall(r"[\w'’-]+", name.lower()) if w not in _HONORIFICS]
        best: Entry | None = None
        for entry in self._entries.values():
            if entry.kind != "person" or not words:
                continue
            own = re.findall(r"[\w'’-]+", entry.name.lower())
            if all(word in own for word in words) and (best is None or entry.last > best.last):
                best = entry
        return best

    def actors(self, text: str) -> tuple[Actor, ...]:
        """Return the records of the actors that speak, in the order in which they are first named."""
        speaking = [entry for entry in self if entry.said]
        speaking.sort(key=lambda entry: min((span[0] for span in entry.mentions), default=len(text)))
        return tuple(
            Actor(
                id=entry.id,
                name=entry.name,
                kind=entry.kind,
                mentions=tuple(sorted(set(entry.mentions))),
                aliases=tuple(alias for alias in entry.aliases if alias != entry.name),
                role=_words(text, entry.role),
                affiliation=_words(text, entry.affiliation),
            )
            for entry in speaking
        )


def slug(name: str) -> str:
    """Return a name in lower-case ASCII with hyphens; a name in another script keeps its letters."""
    plain = unicodedata.normalize("NFKD", name)
    plain = "".join(c for c in plain if not unicodedata.combining(c)).casefold()
    return re.sub(r"[\W_]+", "-", plain).strip("-") or "unnamed"


def _words(text: str, span: Span | None) -> str | None:
    return " ".join(text[span[0] : span[1]].split()) if span is not None else None
