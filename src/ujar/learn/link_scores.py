"""Scores of links on annotated articles.

A link is right when both ends and the relation are annotated. `repeats` and `contradicts` have no direction:
either end may be the first. `reactions` counts `denies` and `answers` as one class, since a denial is a
kind of answer: there the pair has to be right, from the one that reacts, and not which of the two it is.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from typing import Final, get_args

import msgspec

from ujar.learn.gold import GoldArticle
from ujar.records import Link, Relation

__all__ = ["LinkCounts", "LinkRates", "PairCounts", "add_links", "score_links", "summarise_links"]

_RELATIONS: Final[tuple[Relation, ...]] = get_args(Relation)
_UNDIRECTED: Final = frozenset({"repeats", "contradicts"})
_REACTIONS: Final = frozenset({"denies", "answers"})

Pair = tuple[str, str, str]


class PairCounts(msgspec.Struct, frozen=True, kw_only=True):
    """How many links are annotated, found, and both."""

    gold: int = 0
    found: int = 0
    right: int = 0

    @property
    def precision(self) -> float:
        """The share of the links found that are annotated."""
        return self.right / self.found if self.found else 0.0

    @property
    def recall(self) -> float:
        """The share of the annotated links that were found."""
        return self.right / self.gold if self.gold else 0.0

    @property
    def f1(self) -> float:
        """The harmonic mean of precision and recall."""
        return 2 * self.right / (self.gold + self.found) if self.gold + self.found else 0.0


class LinkCounts(msgspec.Struct, frozen=True, kw_only=True):
    """Counts of one or more articles: of all links with their exact relation, of reactions, by relation."""

    articles: int = 0
    exact: PairCounts = PairCounts()
    reactions: PairCounts = PairCounts()
    relations: Mapping[Relation, PairCounts] = {}


class LinkRates(msgspec.Struct, frozen=True, kw_only=True):
    """One row of a table of scores."""

    name: str
    gold: int
    found: int
    right: int
    precision: float
    recall: float
    f1: float


def score_links(gold: GoldArticle, links: Iterable[Link], id_of_number: Mapping[int, str]) -> LinkCounts:
    """Count the links of one article against its annotation.

    `id_of_number` gives the id of the statement that stands for each annotated one. An annotated statement
    that is not in it was not found: its links count as missed. A link with an end that stands for no
    annotated statement counts as found and wrong.
    """
    wanted = [
        (id_of_number.get(k.from_, f"#{k.from_}"), id_of_number.get(k.to, f"#{k.to}"), k.relation) for k in gold.links
    ]
    given = [(k.from_, k.to, k.relation) for k in links]
    return LinkCounts(
        articles=1,
        exact=_count(wanted, given, _RELATIONS),
        reactions=_count(wanted, given, _REACTIONS, merged="answers"),
        relations={relation: _count(wanted, given, (relation,)) for relation in _RELATIONS},
    )


def add_links(counts: Iterable[LinkCounts]) -> LinkCounts:
    """Return the sum of the counts of several articles."""
    total = LinkCounts()
    for one in counts:
        total = LinkCounts(
            articles=total.articles + one.articles,
            exact=_add(total.exact, one.exact),
            reactions=_add(total.reactions, one.reactions),
            relations={
                relation: _add(total.relations.get(relation, PairCounts()), one.relations.get(relation, PairCounts()))
                for relation in _RELATIONS
            },
        )
    return total


def summarise_links(counts: Iterable[LinkCounts]) -> tuple[LinkRates, ...]:
    """Return the table of scores over several articles.

    The rows are `exact`, `denies or answers`, then each relation that is annotated or found.
    """
    total = add_links(counts)
    rows = [("exact", total.exact), ("denies or answers", total.reactions)]
    rows += [(name, one) for name, one in total.relations.items() if one.gold or one.found]
    return tuple(
        LinkRates(
            name=name,
            gold=one.gold,
            found=one.found,
            right=one.right,
            precision=one.precision,
            recall=one.recall,
            f1=one.f1,
        )
        for name, one in rows
    )


def _count(
    wanted: Iterable[Pair], given: Iterable[Pair], relations: Collection[str], *, merged: str | None = None
) -> PairCounts:
    want = {_key(pair, merged) for pair in wanted if pair[2] in relations}
    have = {_key(pair, merged) for pair in given if pair[2] in relations}
    return PairCounts(gold=len(want), found=len(have), right=len(want & have))


def _key(pair: Pair, merged: str | None) -> Pair:
    start, end, relation = pair
    if relation in _UNDIRECTED and end < start:
        start, end = end, start
    return start, end, merged or relation


def _add(one: PairCounts, two: PairCounts) -> PairCounts:
    return PairCounts(gold=one.gold + two.gold, found=one.found + two.found, right=one.right + two.right)
