"""Scores of links within an article, against what several readers signed.

The gold (`annotations/links-within.*.jsonl`) holds the statements of an article by their contents and, of each link
between two of them, who signed it: readers `a` and `b`, who marked links and nothing else, and `first`, who marked them
beside everything else and missed many. A link that the program finds is right when somebody signed it, and should be
found when two did; what one alone signed is neither asked for nor held against the program.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Final, Literal, NamedTuple, get_args

import msgspec

from ujar.extract.pack import DEFAULT_PROFILE, Profile
from ujar.extract.pipeline import extract
from ujar.learn.comparison import compare_gold
from ujar.learn.corpora import read_corpus
from ujar.learn.gold import GoldArticle, StandoffArticle, load_gold, read_standoff
from ujar.learn.gold_records import article_of_gold, ids_of_gold
from ujar.learn.samples import sample_gold
from ujar.link import link_article
from ujar.measure.counts import Counts, figures_of
from ujar.reading import from_text
from ujar.records import Lang, Link, Relation, Span, ends_of
from ujar.samples import sample_articles, sample_text

__all__ = ["LinkedArticle", "SignedLink", "WithinReport", "evaluate_within", "load_within", "score_within"]

_CLASSES: Final[Mapping[str, frozenset[str]]] = {
    "denies, answers": frozenset({"denies", "answers"}),
    **{relation: frozenset({relation}) for relation in get_args(Relation)},
}
"""What is counted: a denial is a kind of answer, so the two together come first."""
_ENOUGH: Final = 2
"""How many readers make a link one that should be found."""

_Pair = tuple[str, str]


class SignedLink(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, rename={"from_": "from"}):
    """One link between two statements by number, the relation, and how sure each reader was who signed it."""

    from_: int
    to: int
    relation: Relation
    readers: dict[str, Literal["sure", "unsure"]]


class LinkedArticle(StandoffArticle, frozen=True, kw_only=True):
    """The links of one article; a statement is known by its content and counted from 1."""

    lang: Lang
    contents: tuple[tuple[Span, ...], ...]
    links: tuple[SignedLink, ...] = ()


class WithinReport(NamedTuple):
    """Counts of links by relation, `denies, answers` together first, on one set of articles."""

    set: str
    articles: int
    annotated: dict[str, Counts]
    """On the statements of the annotation."""
    extracted: dict[str, Counts]
    """On those that the program finds."""
    readers: dict[str, Counts]
    """How well two readers agree: the links of one as gold of the other's."""

    def figures(self) -> dict[str, dict[str, dict[str, float | None]]]:
        """Return precision and recall in percent by what was linked and by relation."""
        parts = {"annotated": self.annotated, "extracted": self.extracted, "readers": self.readers}
        return {part: {name: figures_of(row) for name, row in rows.items()} for part, rows in parts.items()}


def load_within(path: Path, texts: Mapping[str, str]) -> Iterator[LinkedArticle]:
    """Yield the articles of a file whose text is in `texts`.

    Raises:
        CorpusError: the file is missing or damaged, or a text is not the one that was annotated.
    """
    return (one for one in read_standoff(path, LinkedArticle, texts) if one.article in texts)


def evaluate_within(
    annotations: Path, corpora: Path | None = None, *, profile: Profile = DEFAULT_PROFILE
) -> tuple[WithinReport, ...]:
    """Link the annotated articles and those that are extracted anew, and compare with what readers signed.

    Without corpora the bundled samples alone are measured.

    Raises:
        CorpusError: an annotation is missing or damaged, or a text is not the one that was annotated.
    """
    rows = {row.file.removesuffix(".txt"): row for row in sample_articles()}
    texts = {gold.article: sample_text(rows[gold.article]) for gold in sample_gold()}
    reports = [_measure("samples", sample_gold(), annotations / "links-within.samples.jsonl", texts, profile)]
    if corpora is None:
        return tuple(reports)
    for name, corpus in (("pfsa-dev", "pfsa-id"), ("polnear-dev", "polnear")):
        texts = {document.id: document.text for document in read_corpus(corpora, corpus, "dev")}
        gold = load_gold(annotations / f"statements.{name}.jsonl", texts)
        reports.append(_measure(name, gold, annotations / f"links-within.{name}.jsonl", texts, profile))
    return tuple(reports)


def score_within(article: LinkedArticle, links: Iterable[Link], id_of_number: Mapping[int, str]) -> dict[str, Counts]:
    """Count the links of one article by what is counted together; `id_of_number` is as in `score_links`."""
    names = {number: id_of_number.get(number, f"#{number}") for number in range(1, len(article.contents) + 1)}
    signed = [(names[link.from_], names[link.to], link.relation, link.readers) for link in article.links]
    given = [(link.from_, link.to, link.relation) for link in links]
    counts: dict[str, Counts] = {}
    for name, relations in _CLASSES.items():
        readers: dict[_Pair, set[str]] = {}
        for start, end, relation, signers in signed:
            if relation in relations:
                readers.setdefault(ends_of(start, end, relation), set()).update(signers)
        wanted = {pair for pair, signers in readers.items() if len(signers) >= _ENOUGH}
        found = {ends_of(start, end, relation) for start, end, relation in given if relation in relations}
        right = len(found & wanted)
        counts[name] = Counts(right, len(wanted), right + len(found - readers.keys()))
    return counts


def _agreement(article: LinkedArticle) -> dict[str, Counts]:
    """Count what reader `b` signed against what `a` did."""
    counts: dict[str, Counts] = {}
    for name, relations in _CLASSES.items():
        one, two = (
            {
                ends_of(str(link.from_), str(link.to), link.relation)
                for link in article.links
                if reader in link.readers and link.relation in relations
            }
            for reader in ("a", "b")
        )
        counts[name] = Counts(len(one & two), len(one), len(two))
    return counts


def _measure(
    name: str, golds: Iterable[GoldArticle], path: Path, texts: Mapping[str, str], profile: Profile
) -> WithinReport:
    signed = {article.article: article for article in load_within(path, texts)}
    annotated, extracted, readers = [], [], []
    for gold in golds:
        article, text = signed[gold.article], texts[gold.article]
        annotated.append(score_within(article, link_article(article_of_gold(gold, text)).links, ids_of_gold(gold)))
        read = link_article(extract(from_text(text, lang=article.lang, id=gold.article), profile=profile))
        ids = {int(one.id): other.id for one, other in compare_gold(gold, read).found_pairs()}
        extracted.append(score_within(article, read.links, ids))
        readers.append(_agreement(article))
    return WithinReport(name, len(signed), *map(_sum, (annotated, extracted, readers)))


def _sum(articles: Iterable[Mapping[str, Counts]]) -> dict[str, Counts]:
    total = dict.fromkeys(_CLASSES, Counts())
    for article in articles:
        for name, counts in article.items():
            total[name] = total[name].plus(counts)
    return total
