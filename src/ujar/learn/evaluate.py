"""Measuring the whole program against gold: spans, attributions, and our own annotation."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

from ujar.learn.corpora import read_corpus
from ujar.learn.gold import GoldArticle, load_gold
from ujar.learn.link_scores import LinkCounts, score_links
from ujar.learn.samples import sample_gold
from ujar.learn.scores import FOUND, AttributionCounts, Counts, align, score_attributions, score_spans
from ujar.reading import from_text
from ujar.records import Article, Lang, Statement, speakers_of
from ujar.run import analyse
from ujar.samples import sample_articles, sample_text

__all__ = [
    "GoldReport",
    "evaluate_annotation",
    "evaluate_gold",
    "evaluate_pfsa",
    "evaluate_polnear",
    "evaluate_samples",
]


class GoldReport(NamedTuple):
    """How the program does on annotated articles.

    `attributions` are over all statements but those that carry a report on without a cue. The others are
    shares of the statements that were found: right kind, right act, right speaker or speakers.
    """

    attributions: AttributionCounts = AttributionCounts()
    kinds: Counts = Counts()
    acts: Counts = Counts()
    speakers: Counts = Counts()
    links: LinkCounts = LinkCounts()

    def plus(self, other: GoldReport) -> GoldReport:
        """Return the sum of two reports."""
        return GoldReport(
            self.attributions.plus(other.attributions),
            self.kinds.plus(other.kinds),
            self.acts.plus(other.acts),
            self.speakers.plus(other.speakers),
            self.links.plus(other.links),
        )


def evaluate_pfsa(corpora: Path, split: str = "dev") -> dict[str, Counts]:
    """Return exact span counts on PFSA-ID, one entry a label and `micro`."""
    total: dict[str, Counts] = {}
    for document in read_corpus(corpora, "pfsa-id", split):
        article = analyse(from_text(document.text, lang="id", id=document.id))
        counts = score_spans(
            ((s.start, s.end, s.label) for s in document.spans),
            ((s.start, s.end, s.label) for s in article.spans),
        )
        for label, count in counts.items():
            total[label] = total.get(label, Counts()).plus(count)
    return total


def evaluate_polnear(corpora: Path, split: str = "dev") -> AttributionCounts:
    """Return attribution counts on PolNeAR, which keeps the outer one of nested attributions."""
    total = AttributionCounts()
    for document in read_corpus(corpora, "polnear", split):
        article = analyse(from_text(document.text, lang="en", id=document.id))
        outer = [s for s in article.statements if s.within is None]
        total = total.plus(score_attributions(document.attributed(), outer, document.text))
    return total


def evaluate_samples() -> dict[Lang, GoldReport]:
    """Return one report a language on the bundled sample articles."""
    texts = {row.file.removesuffix(".txt"): (row, sample_text(row)) for row in sample_articles()}

    def articles() -> Iterator[tuple[GoldArticle, Article]]:
        for gold in sample_gold():
            row, text = texts[gold.article]
            yield gold, analyse(from_text(text, lang=row.lang, published=row.published, id=gold.article))

    return evaluate_gold(articles())


def evaluate_annotation(corpora: Path, annotation: Path, corpus: str, split: str) -> dict[Lang, GoldReport]:
    """Return one report a language on a standoff file of our own annotation.

    Raises:
        CorpusError: the corpus is missing, or a text is not the one that was annotated.
    """
    texts = {document.id: document.text for document in read_corpus(corpora, corpus, split)}
    return evaluate_gold(
        (gold, analyse(from_text(texts[gold.article], lang=gold.lang, id=gold.article)))
        for gold in load_gold(annotation, texts)
    )


def evaluate_gold(pairs: Iterable[tuple[GoldArticle, Article]]) -> dict[Lang, GoldReport]:
    """Compare analysed articles with their annotation; one report a language."""
    reports: dict[Lang, GoldReport] = {}
    for gold, article in pairs:
        reports[article.lang] = reports.get(article.lang, GoldReport()).plus(_compare(gold, article))
    return reports


def _compare(gold: GoldArticle, article: Article) -> GoldReport:
    wanted = [s for s in gold.statements if s.cue or s.resolved_by != "carried-over"]
    found = [s for s in article.statements if s.cue or not _carried(s)]
    pairs = [(wanted[i], found[j]) for i, j, share in align(wanted, found, article.text) if share >= FOUND]
    kinds = sum(one.kind == other.kind for one, other in pairs)
    acts = sum(one.act == other.act for one, other in pairs)
    speakers = sum(_names(one.speaker) == _names(s.name for s in speakers_of(other)) for one, other in pairs)
    size = len(pairs)
    ids: Mapping[int, str] = {one.number: other.id for one, other in pairs}
    return GoldReport(
        score_attributions(wanted, found, article.text),
        Counts(kinds, size, size),
        Counts(acts, size, size),
        Counts(speakers, size, size),
        score_links(gold, article.links, ids),
    )


def _carried(statement: Statement) -> bool:
    return all(speaker.resolved_by == "carried-over" for speaker in speakers_of(statement))


def _names(names: Iterable[str]) -> Counter[str]:
    return Counter(" ".join(name.lower().split()) for name in names)
