"""Scores of links between the statements of different sample articles.

The gold (`annotations/links.samples.jsonl`) holds one link a line with what each of two readers said of it. A link that
the program finds is right when a reader signed it; what it should find is what both signed. Links are compared as in
`ujar.learn.link_scores`: `repeats` and `contradicts` have no direction. Statements, speakers and links within articles
are those of the annotation, so that linking across articles alone is measured.
"""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import Any, Literal, NamedTuple

import msgspec

from ujar.learn.gold import GoldArticle, read_lines
from ujar.learn.gold_records import article_of_gold, ids_of_gold
from ujar.learn.samples import sample_gold
from ujar.ledger import Ledger, queries
from ujar.link import link_article
from ujar.measure.counts import Counts, figures_of
from ujar.reading import content_hash
from ujar.records import Article, Date, Link, Relation, ends_of
from ujar.samples import sample_articles, sample_text

__all__ = ["AcrossReport", "GoldAcross", "evaluate_across", "load_across_gold"]

_Key = tuple[tuple[str, int], tuple[str, int], Relation]


class GoldAcross(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, rename={"from_": "from"}):
    """One link: article and number of both statements, the relation, and how sure each reader was who signed it."""

    from_: tuple[str, int]
    to: tuple[str, int]
    relation: Relation
    readers: dict[str, Literal["sure", "unsure"]]

    @property
    def key(self) -> _Key:
        """What two links are the same by."""
        return _key(self.from_, self.to, self.relation)


class AcrossReport(NamedTuple):
    """Counts of links across articles by relation, `all` for all of them, and how well the two readers agree."""

    counts: dict[str, Counts]
    readers: Counts

    @property
    def agreement(self) -> float:
        """F1 of one reader against the other, 0 to 1."""
        return self.readers.f1

    def figures(self) -> dict[str, dict[str, float | None]]:
        """Return precision and recall in percent by relation, None where there is nothing to divide by."""
        return {name: figures_of(row) for name, row in self.counts.items()}


def load_across_gold(path: Path) -> tuple[GoldAcross, ...]:
    """Return the annotation of a JSON-lines file.

    Raises:
        CorpusError: the file is missing, or a line is not valid.
    """
    return read_lines(path, GoldAcross, of="links")


def evaluate_across(annotations: Path) -> AcrossReport:
    """Link the annotated samples in a ledger and compare with what readers signed.

    Raises:
        CorpusError: the annotation is missing, or a line is not valid.
    """
    gold = load_across_gold(annotations / "links.samples.jsonl")
    signed = _closed({link.key for link in gold})
    both = {link.key for link in gold if len(link.readers) > 1}
    found = _closed(_found())
    relations: tuple[Any, ...] = ("all", *sorted({key[2] for key in signed | found}))
    counts = {name: _counts(signed, both, found, name) for name in relations}
    one, two = ({link.key for link in gold if reader in link.readers} for reader in ("a", "b"))
    return AcrossReport(counts, Counts(len(one & two), len(one), len(two)))


def _counts(signed: set[_Key], both: set[_Key], found: set[_Key], relation: str) -> Counts:
    """Count one relation. What one reader alone signed is neither asked for nor held against the program."""
    signed, both, found = ({key for key in keys if relation in ("all", key[2])} for keys in (signed, both, found))
    return Counts(right=len(found & both), gold=len(both), predicted=len(found & both) + len(found - signed))


def _found() -> set[_Key]:
    rows = {row.file.removesuffix(".txt"): row for row in sample_articles()}
    numbers: dict[str, tuple[str, int]] = {}
    articles: list[Article] = []
    for gold in sample_gold():
        row = rows[gold.article]
        ids = ids_of_gold(gold)
        numbers.update({identifier: (gold.article, number) for number, identifier in ids.items()})
        # For the sides of the speakers; the links are those of the annotation.
        article = link_article(article_of_gold(gold, sample_text(row)))
        published = Date(value=row.published, granularity="day", method="table")
        articles.append(msgspec.structs.replace(article, published=published, links=_links(gold, ids)))
    with tempfile.TemporaryDirectory() as folder, Ledger.open(Path(folder) / "samples.db") as ledger:
        ledger.put((article, content_hash(article)) for article in articles)
        return {
            _key(numbers[link.from_.statement], numbers[link.to.statement], link.relation)
            for link in queries.links(ledger)
            if link.from_.article != link.to.article
        }


def _links(gold: GoldArticle, ids: dict[int, str]) -> tuple[Link, ...]:
    return tuple(
        Link(from_=ids[k.from_], to=ids[k.to], relation=k.relation, score=1.0, evidence="", made_by="gold")
        for k in gold.links
    )


def _closed(keys: set[_Key]) -> set[_Key]:
    """Add what follows: what repeats the same is repeated by one another, and stands in the same other relations."""
    group: dict[tuple[str, int], tuple[str, int]] = {}

    def root(one: tuple[str, int]) -> tuple[str, int]:
        while group.get(one, one) != one:
            one = group[one]
        return one

    for start, end, relation in sorted(keys):
        if relation == "repeats":
            group[root(start)] = root(end)
    members: dict[tuple[str, int], list[tuple[str, int]]] = {}
    for one in {one for key in keys for one in key[:2]}:
        members.setdefault(root(one), []).append(one)
    closed = {
        _key(start, end, relation)
        for first, second, relation in keys
        for start in ((first,) if relation != "repeats" else members[root(first)])
        for end in members[root(second)]
        if start[0] != end[0]
    }
    return closed | keys


def _key(start: tuple[str, int], end: tuple[str, int], relation: Relation) -> _Key:
    return *ends_of(start, end, relation), relation
