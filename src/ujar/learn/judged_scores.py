"""Scores of links within an article on many articles: how many of the links that the program makes are right.

One reader marked the links of each article (`annotations/links-within.*-train.jsonl`), and misses some. So others
judged pairs, among them all that versions of the program linked, without knowing which those were
(`annotations/links-judged.train.jsonl`). A link is right when it was judged so or the reader marked it; one that
nobody judged counts as wrong.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Final, Literal, NamedTuple

import msgspec

from ujar.extract.pack import DEFAULT_PROFILE, Profile
from ujar.extract.pipeline import extract
from ujar.learn.comparison import Comparison, Side
from ujar.learn.corpora import read_corpus
from ujar.learn.gold import read_lines
from ujar.learn.within_scores import LinkedArticle, load_within
from ujar.link import link_article
from ujar.measure.counts import Counts
from ujar.reading import from_text
from ujar.records import UNDIRECTED, Article, Relation, ends_of

__all__ = ["JudgedPair", "JudgedReport", "evaluate_judged", "score_judged"]

_CLASSES: Final[Mapping[str, frozenset[str]]] = {
    "denies, answers, agrees": frozenset({"denies", "answers", "agrees"}),
    "repeats": frozenset({"repeats"}),
    "revises": frozenset({"revises"}),
    "contradicts": frozenset({"contradicts"}),
}
_FILES: Final = (("polnear-train", "polnear"), ("pfsa-train", "pfsa-id"))

_Judged = Mapping[tuple[int, int], frozenset[str]]
"""The relations that pairs of statements of one article were judged to have."""


class JudgedPair(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, rename={"from_": "from"}):
    """What a reader, asked for one kind of link, said of two statements numbered as in `links-within.*-train.jsonl`."""

    article: str
    from_: int
    to: int
    asked: Literal["reactions", "repeats"]
    verdict: Relation | Literal["no"]
    sure: bool


class JudgedReport(NamedTuple):
    """Counts by kind of link: of those made how many are right, and of the reader's how many were made."""

    articles: int
    made: dict[str, Counts]
    marked: dict[str, Counts]

    def figures(self) -> dict[str, dict[str, float | None]]:
        """Return precision among those made and recall of the reader's, in percent, and what they come from."""
        return {
            kind: {
                "precision": 100 * made.precision if made.predicted else None,
                "recall": 100 * self.marked[kind].recall if self.marked[kind].gold else None,
                "right": made.right,
                "found": made.predicted,
                "marked": self.marked[kind].gold,
                "marked and found": self.marked[kind].right,
            }
            for kind, made in self.made.items()
        }


def evaluate_judged(annotations: Path, corpora: Path, *, profile: Profile = DEFAULT_PROFILE) -> JudgedReport:
    """Extract and link the articles anew and compare with what readers said.

    Raises:
        CorpusError: an annotation or a corpus is missing or damaged, or a text is not the one that was annotated.
    """
    judged: dict[str, dict[tuple[int, int], frozenset[str]]] = {}
    for pair in read_lines(annotations / "links-judged.train.jsonl", JudgedPair, of="judged links"):
        pairs = judged.setdefault(pair.article, {})
        pairs[pair.from_, pair.to] = pairs.get((pair.from_, pair.to), frozenset()) | {pair.verdict}
    made = dict.fromkeys(_CLASSES, Counts())
    marked = dict.fromkeys(_CLASSES, Counts())
    articles = 0
    for name, corpus in _FILES:
        texts = {document.id: document.text for document in read_corpus(corpora, corpus, "train")}
        for signed in load_within(annotations / f"links-within.{name}.jsonl", texts):
            read = extract(from_text(texts[signed.article], lang=signed.lang, id=signed.article), profile=profile)
            for kind, counts in score_judged(signed, judged.get(signed.article, {}), link_article(read)).items():
                made[kind] = made[kind].plus(counts[0])
                marked[kind] = marked[kind].plus(counts[1])
            articles += 1
    return JudgedReport(articles, made, marked)


def score_judged(signed: LinkedArticle, judged: _Judged, article: Article) -> dict[str, tuple[Counts, Counts]]:
    """Return by kind of link how many of those made are right, and how many of the reader's were made."""
    number_of = _numbers(signed, article)
    made = [(number_of.get(link.from_, 0), number_of.get(link.to, 0), link.relation) for link in article.links]
    counts: dict[str, tuple[Counts, Counts]] = {}
    for kind, relations in _CLASSES.items():
        marked = {ends_of(one.from_, one.to, one.relation) for one in signed.links if one.relation in relations}
        found = [ends_of(*one) for one in made if one[2] in relations]
        right = [pair for pair in found if pair in marked or _is_right(pair, judged, relations)]
        hits = marked & set(found)
        counts[kind] = (Counts(len(right), 0, len(found)), Counts(len(hits), len(marked), 0))
    return counts


def _numbers(signed: LinkedArticle, article: Article) -> dict[str, int]:
    """Return which annotated statement each extracted one stands for."""
    wanted = (Side((), (), content, str(number)) for number, content in enumerate(signed.contents, 1))
    found = (Side((), (), one.content, one.id) for one in article.statements)
    pairs = Comparison.of(signed.article, article.text, wanted, found).found_pairs()
    return {other.id: int(one.id) for one, other in pairs}


def _is_right(pair: tuple[int, int], judged: _Judged, relations: Iterable[str]) -> bool:
    """Tell whether a pair was judged to have one of the relations, in either order for those without direction."""
    said = judged.get(pair, frozenset())
    if UNDIRECTED.issuperset(relations):
        said |= judged.get((pair[1], pair[0]), frozenset())
    return not said.isdisjoint(relations)
