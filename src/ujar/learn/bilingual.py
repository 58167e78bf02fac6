"""Learning what links across languages need: which words stand for each other, and how much each tells.

Translations come from sentence pairs by IBM model 1 (Brown, Della Pietra, Della Pietra, Mercer, "The mathematics of
statistical machine translation", 1993) in both directions over stems: two stems that are each other's best are kept.
Weights are minus the logarithm of the share of sentences that hold a concept, in the language where it is commoner.
"""

from __future__ import annotations

import gzip
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain, groupby
from math import log
from pathlib import Path
from typing import Final, NamedTuple, TextIO

import numpy as np
from numpy.typing import NDArray

from ujar.errors import CorpusError
from ujar.extract.tokens import sentences, tokenize
from ujar.learn.corpora import CorpusDocument, read_corpus
from ujar.link.across.propositions import proposition_of
from ujar.link.across.vocabulary import Vocabulary
from ujar.link.words import keys_of, pack_of
from ujar.records import Lang

__all__ = ["Pair", "Translation", "learn_translations", "read_pairs", "stems_of", "train_words"]

_PAIRS: Final = "parallel-id-en"
_TAGGED: Final = "bapos/train.tsv.gz"

_ROUNDS: Final = 12
_FEWEST: Final = 3
"""Sentence pairs that a word has to occur in."""
_LIKELY: Final = 0.2
"""How likely each has to be as the translation of the other."""
_LONGEST: Final = 40
"""Stems of a sentence that are used."""

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]


class Pair(NamedTuple):
    """The stems of one sentence in both languages."""

    indonesian: tuple[str, ...]
    english: tuple[str, ...]


class Translation(NamedTuple):
    """Two stems that stand for each other; `score` is the geometric mean of both likelihoods."""

    indonesian: str
    english: str
    score: float


def stems_of(text: str, lang: Lang) -> tuple[str, ...]:
    """Return the different stems of a text that carry something, in order; no states and no numbers."""
    forms = [token.word for token in tokenize(text)]
    keys = (key for key in keys_of(forms, pack_of(lang)) if key is not None and key[0].isalpha())
    return tuple(dict.fromkeys(keys))[:_LONGEST]


def read_pairs(path: Path) -> Iterator[Pair]:
    """Yield the sentence pairs of a file: Indonesian, a tab, English; plain or gzip.

    Raises:
        CorpusError: the file cannot be read.
    """
    for indonesian, english in _sentence_pairs(path):
        yield Pair(stems_of(indonesian, "id"), stems_of(english, "en"))


def train_words(corpora: Path, out: Path) -> None:
    """Learn translations and weights and write them to `out`, gzip, in the form that `read_vocabulary` takes.

    Raises:
        CorpusError: a corpus is missing.
    """
    files = sorted((corpora / _PAIRS).glob("*.tsv.gz"))
    if not files:
        raise CorpusError(f"{corpora / _PAIRS} has no sentence pairs (*.tsv.gz)")
    translations = learn_translations(pair for file in files for pair in read_pairs(file))
    bare = Vocabulary({one.indonesian: one.english for one in translations}, {})
    rates: dict[str, float] = {}
    for lang, texts in _sentences(corpora, files):
        counts: Counter[str] = Counter()
        size = 0
        for sentence in texts:
            size += 1
            counts.update(proposition_of(sentence, lang, bare).keys)
        for key, count in counts.items():
            if count >= _FEWEST:
                rates[key] = max(rates.get(key, 0.0), count / size)
    lines = [f"id\t{one.indonesian}\t{one.english}" for one in sorted(translations)]
    lines += [f"weight\t{key}\t{-log(rate):.1f}" for key, rate in sorted(rates.items())]
    out.write_bytes(gzip.compress(("\n".join(lines) + "\n").encode(), 9, mtime=0))


def _sentences(corpora: Path, files: Sequence[Path]) -> Iterator[tuple[Lang, Iterator[str]]]:
    """Yield the sentences of each language whose words are counted; those of scripture are not."""
    news = [file for file in files if not file.name.startswith("religious")]
    articles = read_corpus(corpora, "polnear", "train")
    yield "id", chain((one for file in news for one, _ in _sentence_pairs(file)), _tagged(corpora / _TAGGED))
    yield "en", chain((two for file in news for _, two in _sentence_pairs(file)), _cut(articles))


def _tagged(path: Path) -> Iterator[str]:
    """Yield the sentences of a file with a word and its tag a line."""
    with _opened(path) as lines:
        for blank, group in groupby(lines, key=lambda line: not line.strip()):
            if not blank:
                yield " ".join(line.split("\t")[0] for line in group)


def _cut(articles: Iterable[CorpusDocument]) -> Iterator[str]:
    for article in articles:
        tokens = tokenize(article.text)
        for start, end in sentences(article.text, tokens):
            yield article.text[tokens[start].start : tokens[end - 1].end]


def _sentence_pairs(path: Path) -> Iterator[tuple[str, str]]:
    with _opened(path) as lines:
        for line in lines:
            cells = [_unquoted(cell) for cell in line.rstrip("\n").split("\t")]
            if len(cells) == 2:
                yield cells[0], cells[1]


def _opened(path: Path) -> TextIO:
    try:
        return gzip.open(path, "rt", encoding="utf-8") if path.suffix == ".gz" else path.open(encoding="utf-8")
    except OSError as error:
        raise CorpusError(f"{path} cannot be read: {error.strerror or error}") from error


def _unquoted(cell: str) -> str:
    """Take off the quotation marks of a quoted field; quoting in these files is not always well formed."""
    return cell[1:-1].replace('""', '"') if len(cell) > 1 and cell[0] == cell[-1] == '"' else cell


def learn_translations(pairs: Iterable[Pair]) -> list[Translation]:
    """Return the stems that are each other's best translation, the surest first."""
    every = list(pairs)
    forward = _likelihoods([(pair.indonesian, pair.english) for pair in every])
    backward = _likelihoods([(pair.english, pair.indonesian) for pair in every])
    found = [
        Translation(indonesian, english, round((likely * back) ** 0.5, 3))
        for indonesian, (english, likely) in forward.items()
        for home, back in (backward.get(english, ("", 0.0)),)
        if home == indonesian and min(likely, back) >= _LIKELY
    ]
    return sorted(found, key=lambda one: (-one.score, one.indonesian))


def _likelihoods(pairs: Sequence[tuple[Sequence[str], Sequence[str]]]) -> dict[str, tuple[str, float]]:
    """Return for each word of the first sides its likeliest translation, p(translation | word)."""
    first = _Numbers(word for one, _ in pairs for word in one)
    second = _Numbers(word for _, two in pairs for word in two)
    sources: list[int] = []
    targets: list[int] = []
    slots: list[int] = []
    slot = 0
    for one, two in pairs:
        # The word with number 0 stands for nothing: what has no counterpart is given to it.
        from_ = [0, *first.of(one)]
        for target in second.of(two):
            sources += from_
            targets += [target] * len(from_)
            slots += [slot] * len(from_)
            slot += 1
    source, goal = np.array(sources, dtype=np.int64), np.array(targets, dtype=np.int64)
    place = np.array(slots, dtype=np.int64)
    cells, cell = np.unique(source * (len(second) + 1) + goal, return_inverse=True)
    cell_source, cell_target = np.divmod(cells, len(second) + 1)
    likely: Floats = np.full(len(cells), 1.0)
    for _ in range(_ROUNDS):
        each = likely[cell]
        share = each / np.bincount(place, each)[place]
        count = np.bincount(cell, share, minlength=len(cells))
        likely = count / np.bincount(cell_source, count)[cell_source]
    return _best(first, second, cell_source, cell_target, likely)


def _best(
    first: _Numbers, second: _Numbers, source: Ints, target: Ints, likely: Floats
) -> dict[str, tuple[str, float]]:
    best: dict[str, tuple[str, float]] = {}
    for index in np.argsort(-likely, kind="stable"):
        if source[index]:
            best.setdefault(first.words[source[index]], (second.words[target[index]], float(likely[index])))
    return best


class _Numbers:
    """Words that are frequent enough, numbered from 1."""

    def __init__(self, words: Iterable[str]) -> None:
        counts = Counter(words)
        self.words = ["", *sorted(word for word, count in counts.items() if count >= _FEWEST)]
        self._numbers = {word: number for number, word in enumerate(self.words) if number}

    def __len__(self) -> int:
        return len(self.words)

    def of(self, words: Iterable[str]) -> list[int]:
        return [self._numbers[word] for word in words if word in self._numbers]
