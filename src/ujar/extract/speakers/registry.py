"""The actors of one article while it is read: who has been named, by which forms, in which office."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from typing import Final

from ujar.extract.speakers.mention import Gender
from ujar.records import Actor, ActorKind, Span

__all__ = ["Entry", "Registry", "name_words", "slug"]

_HONORIFICS: Final = frozenset({"mr", "mrs", "ms", "dr", "sir", "lord", "lady", "madam", "pak", "bu", "ibu", "bapak"})
_WINDOW = 80
"""How many of the entries named last are looked at: what an article named before that is no antecedent."""


class Entry:
    """One actor under construction.

    `role`, `affiliation` and `mentions` are code points of the text, `last` is the last token at which
    the actor was named, -1 before that.
    """

    __slots__ = (
        "affiliation",
        "aliases",
        "gender",
        "introduced",
        "kind",
        "last",
        "line",
        "mentions",
        "name",
        "named",
        "office",
        "role",
        "said",
    )

    def __init__(self, name: str, kind: ActorKind) -> None:
        self.name = name
        self.kind: ActorKind = kind
        self.role: Span | None = None
        self.affiliation: Span | None = None
        self.office: frozenset[str] = frozenset()
        """Lower-case words of office and body, short words written out."""
        self.line: tuple[str, ...] = ()
        """The words of office and body in their order."""
        self.mentions: list[Span] = []
        self.aliases: dict[str, None] = {}
        self.gender: Gender | None = None
        self.named = False
        """Whether it goes by a name rather than by a phrase."""
        self.introduced = 0
        """How often the article introduces it."""
        self.last = -1
        self.said = False

    @property
    def id(self) -> str:
        """The id of the actor: its name in ASCII, so that one name is one id in every article."""
        return slug(self.name)


class Registry:
    """All actors of an article, by name, by the words of their names and by office."""

    def __init__(self) -> None:
        self._entries: dict[str, Entry] = {}
        self._by_word: dict[str, list[Entry]] = {}
        self._by_office: dict[str, list[Entry]] = {}
        self._recent: list[tuple[int, Entry]] = []

    def __iter__(self) -> Iterator[Entry]:
        return iter(self._entries.values())

    def find(self, name: str) -> Entry | None:
        """Return the actor of exactly that name."""
        return self._entries.get(_key(name))

    def get(self, name: str, kind: ActorKind, *, phrase: bool = False) -> Entry:
        """Return the actor of that name, made if it is new; a phrase is no name and has no short forms."""
        entry = self._entries.get(_key(name))
        if entry is None:
            entry = self._entries[_key(name)] = Entry(name, kind)
        if not phrase and not entry.named:
            entry.named = True
            for word in dict.fromkeys(name_words(name)):
                self._by_word.setdefault(word, []).append(entry)
        return entry

    def named(self, entry: Entry, position: int) -> None:
        """Keep that an actor is named at a token."""
        entry.last = max(entry.last, position)
        self._recent.append((position, entry))

    def recent(self, kinds: Iterable[ActorKind], before: int) -> Entry | None:
        """Return the actor of these kinds that was named last before a token."""
        wanted = set(kinds)
        best: tuple[int, Entry] | None = None
        for position, entry in reversed(self._recent[-_WINDOW:]):
            if entry.kind in wanted and position < before and (best is None or position > best[0]):
                best = (position, entry)
        return best[1] if best is not None else None

    def find_person(self, name: str, gender: Gender | None = None) -> Entry | None:
        """Return the person whose full name holds all words of a short name.

        Of several, one who has spoken goes before one who has not, then the one named last.
        """
        words = [word for word in name_words(name) if word not in _HONORIFICS]
        if not words:
            return None
        best: Entry | None = None
        for entry in self._by_word.get(words[-1], [])[-_WINDOW:]:
            if entry.kind != "person" or (gender and entry.gender and gender != entry.gender):
                continue
            own = name_words(entry.name)
            if all(word in own for word in words) and (best is None or _rank(entry) > _rank(best)):
                best = entry
        return best

    def like(self, name: str, office: Iterable[str]) -> Entry | None:
        """Return the person whose name a word shortens or misspells: `Risma` for `Rismaharini`.

        A shared office allows a shorter likeness: `Presiden Jokowi` for `Presiden Joko Widodo`.
        """
        word = name.lower()
        held = set(office)
        if len(word) < 4 or " " in word:
            return None
        recent = (entry for _, entry in reversed(self._recent[-_WINDOW:]))
        for entry in [*self.office_holders(held), *recent]:
            if entry.kind != "person" or not entry.named or " " not in entry.name:
                continue
            for own in name_words(entry.name):
                if word == own + "s":
                    continue
                if "-" not in own and len(own) > len(word) >= 5 and own.startswith(word):
                    return entry
                if len(word) >= 7 and _one_letter_off(word, own):
                    return entry
                shared = held & entry.office
                if shared and len(own) >= 4 and (word.startswith(own) or _one_letter_off(word, own)):
                    return entry
        return None

    def last_with(self, words: Iterable[str], kind: ActorKind, before: int) -> Entry | None:
        """Return the actor of a kind named last before a token whose name has one of the words."""
        best: Entry | None = None
        for word in words:
            for entry in self._by_word.get(word, [])[-_WINDOW:]:
                named = entry.kind == kind and entry.mentions and 0 <= entry.last < before
                if named and (best is None or entry.last > best.last):
                    best = entry
        return best

    def ends_like(self, words: list[str]) -> Entry | None:
        """Return the body named last whose name ends in these words and has more before them."""
        for entry in reversed(self._by_word.get(words[-1], [])[-_WINDOW:]):
            own = name_words(entry.name)
            if entry.kind == "organisation" and len(own) > len(words) and own[-len(words) :] == words:
                return entry
        return None

    def set_office(self, entry: Entry, words: frozenset[str]) -> None:
        """Give an actor the words of its office and body; earlier words stay."""
        for word in words - entry.office:
            self._by_office.setdefault(word, []).append(entry)
        entry.office |= words

    def office_holders(self, words: Iterable[str]) -> list[Entry]:
        """Return the people whose office has one of the words, those registered last."""
        found: dict[int, Entry] = {}
        for word in sorted(words):
            for entry in self._by_office.get(word, [])[-_WINDOW:]:
                found[id(entry)] = entry
        return list(found.values())

    def actors(self, text: str) -> tuple[Actor, ...]:
        """Return the records of the actors that speak, in the order in which they are first named.

        Entries whose names differ in accents and marks alone (`François`, `Francois`) are one actor.
        """
        speaking = [entry for entry in self if entry.said]
        speaking.sort(key=lambda entry: min((span[0] for span in entry.mentions), default=len(text)))
        same: dict[str, list[Entry]] = {}
        for entry in speaking:
            same.setdefault(entry.id, []).append(entry)
        return tuple(_actor(entries, text) for entries in same.values())


def _actor(entries: list[Entry], text: str) -> Actor:
    """Return the record of one actor from its entries, the one named first before the others."""
    name = entries[0].name
    aliases = dict.fromkeys(alias for entry in entries for alias in (entry.name, *entry.aliases))
    return Actor(
        id=entries[0].id,
        name=name,
        kind=entries[0].kind,
        mentions=tuple(sorted({span for entry in entries for span in entry.mentions})),
        aliases=tuple(alias for alias in aliases if alias != name),
        role=next((words for entry in entries if (words := _words(text, entry.role))), None),
        affiliation=next((words for entry in entries if (words := _words(text, entry.affiliation))), None),
    )


def name_words(name: str) -> list[str]:
    """Return the words of a name in lower case."""
    return re.findall(r"[\w'’-]+", name.lower())


def slug(name: str) -> str:
    """Return a name in lower-case ASCII with hyphens; a name in another script keeps its letters."""
    plain = unicodedata.normalize("NFKD", name)
    plain = "".join(c for c in plain if not unicodedata.combining(c)).casefold()
    return re.sub(r"[\W_]+", "-", plain).strip("-") or "unnamed"


def _key(name: str) -> str:
    return " ".join(name.lower().split())


def _rank(entry: Entry) -> tuple[bool, int]:
    return entry.said, entry.last


def _one_letter_off(word: str, other: str) -> bool:
    """Tell whether two words begin alike and differ by one letter put in, left out or changed."""
    if word == other or word[0] != other[0] or abs(len(word) - len(other)) > 1:
        return False
    short, long = sorted((word, other), key=len)
    same = next((k for k, letter in enumerate(short) if letter != long[k]), len(short))
    return short[same:] == long[same + 1 :] or short[same + 1 :] == long[same + 1 :]


def _words(text: str, span: Span | None) -> str | None:
    return " ".join(text[span[0] : span[1]].split()) if span is not None else None
