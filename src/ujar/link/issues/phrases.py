"""Words and phrases looked up in a text: whole words in any inflection, `kata*` for a beginning.

Two words are the same when their forms or their stems are. The stems are those of the language of the text, and crude
(`ujar.link.pack`): words that carry nothing (`lebih`) are only known by their forms, and of the Indonesian words of a
phrase only roots are known by their stems. `tunda` is found as `ditunda` and `penundaan`, but `mempersenjatai` not as
`bersenjata`. All phrases are looked for in one pass.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Generic, NamedTuple, TypeVar

from ujar.extract.tokens import Token, tokenize
from ujar.link.words import pack_of
from ujar.records import Lang, Span

__all__ = ["Hit", "Phrases"]

Key = TypeVar("Key")

_SHORTEST_STEM = 4
"""Letters of a word that may be known by its stem."""
_HEAD = 2
"""Letters by which phrases that begin with `word*` are looked up; a shorter beginning is not looked for."""


class Hit(NamedTuple, Generic[Key]):
    """A phrase that was found: whose it is, its words as given, and its tokens."""

    key: Key
    phrase: str
    first: int
    last: int


class _Phrase(NamedTuple, Generic[Key]):
    key: Key
    phrase: str
    words: tuple[str, ...]
    stems: tuple[str, ...]


class Phrases(Generic[Key]):
    """Phrases of one language, each with a key."""

    def __init__(self, phrases: Iterable[tuple[Key, str]], *, lang: Lang) -> None:
        self._stem = pack_of(lang).stem
        self._stop = pack_of(lang).stop
        self._lang = lang
        self._whole: dict[str, list[_Phrase[Key]]] = {}
        self._beginnings: dict[str, list[_Phrase[Key]]] = {}
        for key, phrase in phrases:
            self._add(key, phrase)

    def find(self, words: Sequence[str]) -> Iterator[Hit[Key]]:
        """Yield the phrases among some words, which are in small letters; they may overlap."""
        # A word that carries nothing is no form of another.
        stems = ["" if word in self._stop else self._stemmed(word) for word in words]
        for index, word in enumerate(words):
            candidates = [*self._whole.get(word, ()), *self._beginnings.get(word[:_HEAD], ())]
            if stems[index] not in ("", word):
                candidates += self._whole.get(stems[index], ())
            found: set[int] = set()
            for candidate in candidates:
                size = len(candidate.words)
                if id(candidate) in found or index + size > len(words):
                    continue
                end = index + size
                pairs = zip(candidate.words, candidate.stems, words[index:end], stems[index:end], strict=True)
                if all(_same(*pair) for pair in pairs):
                    found.add(id(candidate))
                    yield Hit(candidate.key, candidate.phrase, index, index + size - 1)

    def _add(self, key: Key, phrase: str) -> None:
        words = tuple(_words(phrase))
        if not words:
            return
        entry = _Phrase(key, phrase, words, tuple(self._given(word) for word in words))
        first = words[0]
        if not first.endswith("*"):
            for form in {first, entry.stems[0]}:
                self._whole.setdefault(form, []).append(entry)
        elif len(first) > _HEAD:
            self._beginnings.setdefault(first[:_HEAD], []).append(entry)

    def _given(self, word: str) -> str:
        """Return the stem by which a word of a phrase is known, itself when by its form alone."""
        stem = self._stemmed(word)
        # A root may have lost the letter that a nasal prefix swallows.
        return stem if self._lang == "en" or len(stem) >= len(word) - 1 else word

    def _stemmed(self, word: str) -> str:
        return self._stem(word) if len(word) >= _SHORTEST_STEM and word.isalpha() else word


def _same(wanted: str, wanted_stem: str, word: str, stem: str) -> bool:
    if wanted.endswith("*"):
        return word.startswith(wanted[:-1])
    return word == wanted or stem == wanted_stem


def _words(phrase: str) -> Iterator[str]:
    """Yield the words of a phrase in small letters; a star that touches a word stays with it."""
    tokens: list[Token] = tokenize(phrase)
    for token, behind in zip(tokens, (*tokens[1:], None), strict=True):
        if token.word == "*":
            continue
        starred = behind is not None and behind.word == "*" and behind.start == token.end
        yield token.word.casefold() + "*" * starred


def span_of(tokens: Sequence[Token], hit: Hit[Key]) -> Span:
    """Return the code points of a hit among tokens."""
    return tokens[hit.first].start, tokens[hit.last].end
