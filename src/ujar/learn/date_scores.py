"""Scores of the date reader on annotated sentences.

The gold (`annotations/dates.dev.jsonl`) holds one article a line: its id and corpus, the SHA-256 of its text,
its publication date, the sentences that were annotated, and the dates in them as offsets, kind, value and
granularity. It holds no words of the article. Only what is found in the annotated sentences is scored.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Literal

import msgspec

from ujar.errors import CorpusError
from ujar.extract.dates import find_dates
from ujar.learn.gold import read_lines, text_hash
from ujar.records import Date, DateMention, Granularity, Lang, Span

__all__ = ["DateCounts", "DateError", "GoldDate", "GoldDates", "load_date_gold", "score_dates"]


class GoldDate(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One annotated date."""

    start: int
    end: int
    kind: Literal["date", "range", "duration", "recurrent", "vague"]
    value: str | None = None
    granularity: Granularity | None = None


class GoldDates(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The annotated sentences of one article."""

    article: str
    corpus: str
    lang: Lang
    sha256: str
    published: str | None = None
    sentences: tuple[Span, ...]
    dates: tuple[GoldDate, ...] = ()


class DateError(msgspec.Struct, frozen=True, kw_only=True):
    """One disagreement: what was annotated, what was found; None on the side where there is nothing."""

    article: str
    gold: GoldDate | None = None
    found: DateMention | None = None


class DateCounts(msgspec.Struct, frozen=True, kw_only=True):
    """Counts, from which the rates are derived.

    `spans` agree in both ends; `exact` in ends, kind, value and granularity.
    """

    sentences: int = 0
    gold: int = 0
    found: int = 0
    spans: int = 0
    exact: int = 0
    errors: tuple[DateError, ...] = ()

    @property
    def accuracy(self) -> float:
        """The share of the annotated dates that were found and read exactly."""
        return _share(self.exact, self.gold)

    @property
    def precision(self) -> float:
        """The share of the dates found that are annotated with the same ends."""
        return _share(self.spans, self.found)

    @property
    def recall(self) -> float:
        """The share of the annotated dates that were found with the same ends."""
        return _share(self.spans, self.gold)

    @property
    def exact_precision(self) -> float:
        """The share of the dates found that are annotated and read exactly."""
        return _share(self.exact, self.found)

    @property
    def f1(self) -> float:
        """The harmonic mean of precision and recall of the exact reading."""
        return _share(2 * self.exact, self.gold + self.found)


def load_date_gold(path: Path) -> tuple[GoldDates, ...]:
    """Return the annotation of a JSON-lines file.

    Raises:
        CorpusError: the file is missing, or a line is not valid.
    """
    return read_lines(path, GoldDates, of="dates")


def score_dates(gold: Iterable[GoldDates], texts: Mapping[str, str]) -> DateCounts:
    """Return how well `find_dates` reads the annotated sentences; `texts` are the articles by id.

    The whole article is read, as in use, and what lies in the annotated sentences is compared.

    Raises:
        CorpusError: a text is missing, or is not the one that was annotated.
    """
    total = DateCounts()
    for article in gold:
        total = _add(total, _score(article, texts))
    return total


def _score(article: GoldDates, texts: Mapping[str, str]) -> DateCounts:
    text = texts.get(article.article)
    if text is None:
        raise CorpusError(f"{article.article}: no such article in {article.corpus}; give the folder of the corpus")
    if text_hash(text) != article.sha256:
        raise CorpusError(
            f"{article.article}: the text is not the one that was annotated; take the corpus as published"
        )
    found = [
        mention
        for mention in find_dates(text, lang=article.lang, published=Date(value=article.published))
        if any(mention.start < end and start < mention.end for start, end in article.sentences)
    ]
    by_span = {(mention.start, mention.end): mention for mention in found}
    spans = exact = 0
    errors: list[DateError] = []
    for date in article.dates:
        mention = by_span.pop((date.start, date.end), None)
        if mention is None:
            errors.append(DateError(article=article.article, gold=date))
            continue
        spans += 1
        if (mention.kind, mention.value, mention.granularity) == (date.kind, date.value, date.granularity):
            exact += 1
        else:
            errors.append(DateError(article=article.article, gold=date, found=mention))
    errors += [DateError(article=article.article, found=mention) for mention in by_span.values()]
    return DateCounts(
        sentences=len(article.sentences),
        gold=len(article.dates),
        found=len(found),
        spans=spans,
        exact=exact,
        errors=tuple(errors),
    )


def _add(one: DateCounts, two: DateCounts) -> DateCounts:
    return DateCounts(
        sentences=one.sentences + two.sentences,
        gold=one.gold + two.gold,
        found=one.found + two.found,
        spans=one.spans + two.spans,
        exact=one.exact + two.exact,
        errors=one.errors + two.errors,
    )


def _share(part: int, whole: int) -> float:
    return part / whole if whole else 0.0
