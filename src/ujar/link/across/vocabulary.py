"""Words of both languages as the concepts that they stand for, and how much each concept tells.

Three sources, the first that knows a word decides: `concepts.tsv`, words of disputes written by hand; translations
learnt from sentence pairs; the word itself, which is right for names. `links.words.v1` holds the translations and the
weights, minus the logarithm of the share of sentences that hold a concept.
"""

from __future__ import annotations

import gzip
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from importlib import resources
from types import MappingProxyType
from typing import Final, NamedTuple

from ujar.link.words import STATE, pack_of
from ujar.records import Lang

__all__ = ["CONCEPT", "WORDS_MODEL", "Vocabulary", "concepts", "load_vocabulary", "read_vocabulary"]

WORDS_MODEL: Final = "links.words.v1"
"""The model with the translations and weights."""
CONCEPT: Final = "="
"""What the key of a concept written by hand begins with: `=soldier`."""
_UNKNOWN: Final = 9.0
"""The weight of a word that no corpus has, a rare name more often than not."""
_STATES_WEIGH: Final = 3.0
"""The weight of a state or body: in a dispute between states nearly everything names them."""


class Vocabulary(NamedTuple):
    """What is known of words. Translations are from Indonesian stems to English ones."""

    translations: Mapping[str, str]
    weights: Mapping[str, float]

    def concept_of(self, word: str, stem: str, lang: Lang) -> str | None:
        """Return the concept of a word in lower case, None when no more than its stem is known."""
        known = concepts()[lang].get(word) or concepts()[lang].get(stem)
        if known is None and lang == "id":
            known = self.translations.get(stem)
            return concepts()["en"].get(known, known) if known is not None else None
        return known

    def knows(self, key: str) -> bool:
        """Tell whether the corpora have the key."""
        return key in self.weights

    def weight(self, key: str) -> float:
        """Return how much a key tells."""
        return _STATES_WEIGH if key.startswith(STATE) else self.weights.get(key, _UNKNOWN)

    def weigh(self, keys: Iterable[str]) -> float:
        """Return how much keys tell together."""
        return sum(map(self.weight, keys))


@cache
def concepts() -> Mapping[Lang, Mapping[str, str]]:
    """Return the concepts written by hand: language to word or stem to key.

    A word as it is listed comes before a stem that two words share; a stem of two concepts has the first.
    """
    words: dict[Lang, dict[str, str]] = {"id": {}, "en": {}}
    text = resources.files(__package__).joinpath("concepts.tsv").read_text("utf-8")
    for line in text.splitlines():
        if not line.startswith("#"):
            name, indonesian, english = line.split("\t")
            words["id"].update(dict.fromkeys(indonesian.split(), CONCEPT + name))
            words["en"].update(dict.fromkeys(english.split(), CONCEPT + name))
    found: dict[Lang, Mapping[str, str]] = {}
    for lang, own in words.items():
        stems: dict[str, str] = {}
        for word, key in own.items():
            stems.setdefault(pack_of(lang).stem(word), key)
        found[lang] = MappingProxyType(stems | own)
    return MappingProxyType(found)


@cache
def load_vocabulary() -> Vocabulary:
    """Return the vocabulary of the package."""
    packed = resources.files("ujar.models").joinpath(f"{WORDS_MODEL}.tsv.gz").read_bytes()
    return read_vocabulary(gzip.decompress(packed).decode().splitlines())


def read_vocabulary(lines: Iterable[str]) -> Vocabulary:
    """Return a vocabulary from the lines of its file: `id`, stem, translation, or `weight`, key, number."""
    rows: list[list[str]] = [line.split("\t") for line in lines if line]
    return Vocabulary(dict(_of("id", rows)), {key: float(weight) for key, weight in _of("weight", rows)})


def _of(what: str, rows: Iterable[list[str]]) -> Iterator[tuple[str, str]]:
    return ((first, second) for kind, first, second in rows if kind == what)
