"""One article as the extractors see it: tokens, sentences, parts of speech, quotations.

A `Document` is made once an article and shared by every extractor, so that they agree on what a token, a
sentence and a quotation is. Positions inside the extractors are token indices; `Document.span` turns a
range of tokens into the code points that records carry.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from ujar.extract.crf import load_model
from ujar.extract.quotes import Quotation, find_quotations
from ujar.extract.states import StateAt, state_at
from ujar.extract.tokens import Token, sentences, tokenize
from ujar.records import Article, Lang, Span

__all__ = ["CAPITALS", "POS_MODELS", "WORD_SHAPES", "Document", "pos_features", "shape"]

POS_MODELS: Final[dict[Lang, str]] = {"id": "id.pos.v1", "en": "en.pos.v1"}

CAPITALS: Final = frozenset("CAI")
"""Shapes of words that begin with a capital."""
WORD_SHAPES: Final = frozenset("aACIdm")
"""Shapes of tokens that hold a letter or a digit; the others are marks."""


class Document:
    """The reading of one article that all extractors share.

    Attributes, all of one entry a token unless said otherwise:
        tokens: the tokens with their offsets.
        words: lower-case forms.
        shapes: one-letter classes of form, see `shape`.
        tags: parts of speech by `POS_MODELS`.
        sentence_of: index of the sentence.
        quotation_of: index of the outermost quotation, -1 outside quotations.
        aside: whether the token stands in a region that carries no statements.
        sentences: half-open token ranges, one a sentence.
        quotations: the quotations, in order.
    """

    __slots__ = (
        "article",
        "aside",
        "lang",
        "quotation_of",
        "quotations",
        "sentence_of",
        "sentences",
        "shapes",
        "tags",
        "text",
        "tokens",
        "words",
    )

    def __init__(
        self,
        article: Article,
        *,
        abbreviations: frozenset[str] = frozenset(),
        nouns: frozenset[str] = frozenset(),
    ) -> None:
        """Read an article; `nouns` are words that are nouns whatever the part-of-speech model says."""
        self.article = article
        self.lang: Lang = article.lang
        self.text: str = article.text
        self.tokens: list[Token] = tokenize(self.text)
        self.words: list[str] = [token.word.lower() for token in self.tokens]
        self.shapes: list[str] = [shape(token.word) for token in self.tokens]
        self.sentences: list[Span] = sentences(self.text, self.tokens, abbreviations=abbreviations)
        self.quotations: list[Quotation] = find_quotations(self.text, self.tokens)
        self.tags: list[str] = self._tag(nouns)
        self.sentence_of: list[int] = _index(self.sentences, len(self.tokens))
        self.quotation_of: list[int] = _index([(q.start, q.end) for q in self.quotations], len(self.tokens))
        self.aside: list[bool] = self._aside()

    def __len__(self) -> int:
        return len(self.tokens)

    def span(self, start: int, end: int) -> Span:
        """Return the code points of the tokens `start` to `end`, end not included."""
        return self.tokens[start].start, self.tokens[end - 1].end

    def tokens_of(self, span: Span) -> Span:
        """Return the token range that a range of code points touches."""
        low, high = 0, len(self.tokens)
        while low < high:
            middle = (low + high) // 2
            if self.tokens[middle].end <= span[0]:
                low = middle + 1
            else:
                high = middle
        end = low
        while end < len(self.tokens) and self.tokens[end].start < span[1]:
            end += 1
        return low, end

    def phrase(self, start: int, end: int) -> str:
        """Return the words of a token range with single spaces."""
        first, last = self.span(start, end)
        return " ".join(self.text[first:last].split())

    def state_at(self, index: int, end: int, *, adjectives: bool = False) -> StateAt | None:
        """Return the state whose longest name begins at a token and ends before `end`, None where there is none."""
        return state_at(lambda size: self.phrase(index, index + size), end - index, adjectives=adjectives)

    def starts_paragraph(self, index: int) -> bool:
        """Tell whether the token is the first of the text or the first after a line break."""
        return index == 0 or "\n" in self.text[self.tokens[index - 1].end : self.tokens[index].start]

    def _tag(self, nouns: frozenset[str]) -> list[str]:
        model = load_model(POS_MODELS[self.lang])
        tags: list[str] = []
        for start, end in self.sentences:
            tags += model.tag(pos_features(self.tokens[start:end]))
        for index, word in enumerate(self.words):
            if self.shapes[index] not in WORD_SHAPES:
                tags[index] = "SYM"
            elif word in nouns and self.shapes[index] == "a":
                tags[index] = "NN"
        return tags

    def _aside(self) -> list[bool]:
        aside = [False] * len(self.tokens)
        for region in self.article.regions:
            start, end = self.tokens_of((region.start, region.end))
            aside[start:end] = [True] * (end - start)
        return aside


def shape(word: str) -> str:
    """Return the class of a word's form: d number, A all capitals, I one capital, C capitalised, a lower case.

    A single mark is its own class; anything else is m.
    """
    first = word[0]
    if first.isdigit():
        return "d"
    if word.isupper():
        return "A" if len(word) > 1 else "I"
    if first.isupper():
        return "C"
    if first.islower():
        return "a"
    return word if len(word) == 1 else "m"


def pos_features(tokens: Sequence[Token]) -> list[list[str]]:
    """Return the features of the part-of-speech models for one sentence."""
    words = [token.word.lower() for token in tokens]
    shapes = [shape(token.word) for token in tokens]
    last = len(tokens) - 1
    rows: list[list[str]] = []
    for i, word in enumerate(words):
        row = [
            "w=" + word, "s=" + shapes[i],
            "p2=" + word[:2], "p3=" + word[:3], "p4=" + word[:4],
            "x2=" + word[-2:], "x3=" + word[-3:], "x4=" + word[-4:],
        ]  # fmt: skip
        if i:
            row += ["w-1=" + words[i - 1], "s-1=" + shapes[i - 1], "w-1w=" + words[i - 1] + "|" + word]
        else:
            row.append("first")
        if i > 1:
            row.append("w-2=" + words[i - 2])
        if i < last:
            row += ["w+1=" + words[i + 1], "s+1=" + shapes[i + 1], "x+1=" + words[i + 1][-3:]]
        else:
            row.append("last")
        if i < last - 1:
            row.append("w+2=" + words[i + 2])
        rows.append(row)
    return rows


def _index(ranges: Sequence[Span], size: int) -> list[int]:
    indices = [-1] * size
    for number, (start, end) in enumerate(ranges):
        indices[start:end] = [number] * (end - start)
    return indices
