"""What is read: the same articles for every contender of a language."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from itertools import cycle, islice
from pathlib import Path
from types import MappingProxyType
from typing import Final

import msgspec

from ujar.extract.tokens import tokenize
from ujar.learn.corpora import read_corpus
from ujar.records import Lang
from ujar.samples import sample_articles, sample_text

__all__ = ["TextSet", "corpus_texts", "sample_texts"]

_CORPORA: Final = MappingProxyType[Lang, str]({"en": "polnear", "id": "pfsa-id"})
_SPLIT = "dev"


class TextSet(msgspec.Struct, frozen=True, dict=True):
    """Articles in one language; `source` says where they are from."""

    lang: Lang
    source: str
    texts: tuple[str, ...]

    @cached_property
    def words(self) -> int:
        """Words by white space."""
        return sum(len(text.split()) for text in self.texts)

    @cached_property
    def tokens(self) -> int:
        """Tokens of `ujar.extract.tokens.tokenize`: words, numbers and marks."""
        return sum(len(tokenize(text)) for text in self.texts)


def corpus_texts(folder: Path, articles: int) -> tuple[TextSet, ...]:
    """Return articles of the dev splits of PolNeAR and PFSA-ID, taken at even distances: they are sorted by outlet.

    Raises:
        CorpusError: a corpus is missing or broken.
    """
    return tuple(
        TextSet(lang, f"{corpus} {_SPLIT}", _spread([d.text for d in read_corpus(folder, corpus, _SPLIT)], articles))
        for lang, corpus in _CORPORA.items()
    )


def sample_texts(articles: int) -> tuple[TextSet, ...]:
    """Return that many articles in each language: the bundled samples, repeated as often as it takes."""
    rows = sample_articles()
    return tuple(
        TextSet(
            lang,
            "bundled samples",
            tuple(islice(cycle([sample_text(row) for row in rows if row.lang == lang]), articles)),
        )
        for lang in _CORPORA
    )


def _spread(texts: Sequence[str], most: int) -> tuple[str, ...]:
    number = min(most, len(texts))
    return tuple(texts[index * len(texts) // number] for index in range(number))
