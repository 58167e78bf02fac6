"""Scores of links on annotated articles.

A link is right when both ends and the relation are annotated. `repeats` and `contradicts` have no direction:
either end may be the first. `replies` counts `denies` and `answers` as one class, since a denial is a kind of
answer: there the pair has to be right, from the one that reacts, and not which of the two relations it is.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from types import MappingProxyType
from typing import Final, NamedTuple, get_args

from ujar.learn.gold import GoldArticle
from ujar.measure.counts import Counts
from ujar.records import Link, Relation, ends_of

__all__ = ["LinkCounts", "score_links", "summarise_links"]

_RELATIONS: Final[tuple[Relation, ...]] = get_args(Relation)
_REPLIES: Final = frozenset({"denies", "answers"})
_NONE: Final[Mapping[Relation, Counts]] = MappingProxyType({})

Pair = tuple[str, str, Relation]


class LinkCounts(NamedTuple):
    """Counts of one or more articles: all links with their exact relation, replies, each relation."""

    exact: Counts = Counts()
    replies: Counts = Counts()
    relations: Mapping[Relation, Counts] = _NONE

    def plus(self, other: LinkCounts) -> LinkCounts:
        """Return the sum, measure by measure."""
        return LinkCounts(
            self.exact.plus(other.exact),
            self.replies.plus(other.replies),
            {
                relation: self.relations.get(relation, Counts()).plus(other.relations.get(relation, Counts()))
                for relation in _RELATIONS
                if relation in self.relations or relation in other.relations
            },
        )


def score_links(gold: GoldArticle, links: Iterable[Link], id_of_number: Mapping[int, str]) -> LinkCounts:
    """Count the links of one article against its annotation.

    `id_of_number` gives the id of the statement that stands for each annotated one. An annotated statement
    that is not in it was not found: its links count as missed. A link with an end that stands for no
    annotated statement counts as predicted and wrong.
    """
    wanted = [
        (id_of_number.get(k.from_, f"#{k.from_}"), id_of_number.get(k.to, f"#{k.to}"), k.relation) for k in gold.links
    ]
    given = [(k.from_, k.to, k.relation) for k in links]
    each = {relation: _count(wanted, given, (relation,)) for relation in _RELATIONS}
    return LinkCounts(
        exact=_count(wanted, given, _RELATIONS),
        replies=_count(wanted, given, _REPLIES, merged="answers"),
        relations={relation: counts for relation, counts in each.items() if counts.gold or counts.predicted},
    )


def summarise_links(counts: Iterable[LinkCounts]) -> dict[str, Counts]:
    """Return the counts of several articles together, by name.

    The names are `exact`, `denies, answers`, then each relation that is annotated or predicted.
    """
    total = LinkCounts()
    for one in counts:
        total = total.plus(one)
    rows = {"exact": total.exact, "denies, answers": total.replies}
    rows.update({str(relation): one for relation, one in total.relations.items()})
    return rows


def _count(
    wanted: Iterable[Pair], given: Iterable[Pair], relations: Collection[str], *, merged: Relation | None = None
) -> Counts:
    want = {_key(pair, merged) for pair in wanted if pair[2] in relations}
    have = {_key(pair, merged) for pair in given if pair[2] in relations}
    return Counts(right=len(want & have), gold=len(want), predicted=len(have))


def _key(pair: Pair, merged: Relation | None) -> Pair:
    start, end, relation = pair
    return *ends_of(start, end, relation), merged or relation
