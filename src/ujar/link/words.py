"""The words of one article, read once: tokens, what each is about, and sentences."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from typing import Final

from ujar.extract.states import state_at
from ujar.extract.tokens import sentences, tokenize
from ujar.link.pack import NounClass, WordPack
from ujar.link.words_en import ENGLISH
from ujar.link.words_id import INDONESIAN
from ujar.records import Lang, Span

__all__ = ["STATE", "Words", "keys_of", "pack_of", "state_keys"]

STATE: Final = "@"
"""What the key of a state begins with: `Moskow` and `Russian` are both `@Russia`."""


class Words:
    """The tokens of one article; all lists have one entry a token.

    Attributes:
        forms: the tokens as written.
        lower: in lower case.
        keys: what the token is about: a stem, a state, or None for words that carry nothing.
        sentence_of: the index of the sentence.
        sentences: half-open token ranges.
    """

    __slots__ = ("_starts", "forms", "keys", "lower", "pack", "sentence_of", "sentences")

    def __init__(self, text: str, *, lang: Lang) -> None:
        self.pack = pack_of(lang)
        tokens = tokenize(text)
        self._starts = [token.start for token in tokens]
        self.forms = [token.word for token in tokens]
        self.lower = [form.lower() for form in self.forms]
        self.sentences: list[Span] = sentences(text, tokens, abbreviations=self.pack.abbreviations)
        self.sentence_of = [0] * len(tokens)
        for number, (start, end) in enumerate(self.sentences):
            self.sentence_of[start:end] = [number] * (end - start)
        self.keys = keys_of(self.forms, self.pack)

    def tokens_of(self, span: Span) -> range:
        """Return the tokens that begin inside a range of code points."""
        return range(bisect_left(self._starts, span[0]), bisect_left(self._starts, span[1]))

    def phrase_at(self, index: int, phrases: frozenset[tuple[str, ...]], *, end: int) -> tuple[str, ...] | None:
        """Return the longest of `phrases` that begins at a token and ends before `end`, None when none does."""
        for size in range(min(4, end - index), 0, -1):
            found = tuple(self.lower[index : index + size])
            if found in phrases:
                return found
        return None

    def has_phrase(self, tokens: Sequence[int], phrases: frozenset[tuple[str, ...]]) -> bool:
        """Tell whether one of `phrases` begins at one of the tokens and ends among them."""
        return any(self.phrase_at(index, phrases, end=tokens[-1] + 1) is not None for index in tokens)

    def noun_at(self, index: int) -> NounClass | None:
        """Return what a noun that takes up statements says they were, None for other words."""
        word = self.lower[index]
        if self.pack.noun_first:
            half, _, rest = word.partition("-")
            word = (half if rest.startswith(half) else word).removesuffix("nya")
        return self.pack.nouns.get(word)


def pack_of(lang: Lang) -> WordPack:
    """Return what the link stage knows about a language."""
    return INDONESIAN if lang == "id" else ENGLISH


def keys_of(forms: Sequence[str], pack: WordPack) -> list[str | None]:
    """Return what each word is about: a stem, a number as written, a state, or None for words that carry nothing."""
    states = state_keys(forms)
    return [states[index] or _key(form, pack) for index, form in enumerate(forms)]


def _key(form: str, pack: WordPack) -> str | None:
    word = form.lower()
    if word in pack.stop or not word[0].isalnum():
        return None
    if word[0].isdigit():
        return word
    return pack.stem(word) if len(word) > 2 or form.isupper() else None


def state_keys(forms: Sequence[str]) -> list[str | None]:
    """Return the key of the state that each word belongs to the name of, None for other words."""
    keys: list[str | None] = [None] * len(forms)
    index = 0
    while index < len(forms):
        name, size = _state_at(forms, index)
        if name is not None:
            keys[index : index + size] = [STATE + name] * size
        index += size
    return keys


def _state_at(forms: Sequence[str], index: int) -> tuple[str | None, int]:
    """Return the state whose name begins at a word, and how many words to go on by."""
    if forms[index][0].isupper():
        state = state_at(lambda size: " ".join(forms[index : index + size]), len(forms) - index)
        if state is not None:
            return state.name, state.words
    return None, 1
