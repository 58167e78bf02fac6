"""What the coders of one article agree on, as counts that can be added over articles and resampled."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Mapping
from itertools import chain, combinations
from typing import Literal, NamedTuple

from ujar.acts import ACTS, Act
from ujar.analyse.coders import CodedArticle, PassageLink, speakers_key
from ujar.analyse.coincidences import Coincidences, nominal
from ujar.analyse.unitizing import UNCERTAIN, flatten, unitized, without
from ujar.link.issues import Position
from ujar.measure.counts import Counts
from ujar.measure.pairing import trim_spans
from ujar.records import UNDIRECTED, Statement

__all__ = ["AlphaName", "Positions", "SharedName", "Tally", "tally_of"]

Positions = Mapping[str, Mapping[str, Mapping[str, Position]]]
"""Positions by coder, id of the statement, and issue."""

AlphaName = Literal["spans", "spans_and_acts", "acts_of_spans", "acts", "kinds", "speakers", "positions", "links"]
SharedName = Literal["exact", "found", "links", "issues"]


class Tally(NamedTuple):
    """The counts of one article: those of alphas, those of F1 by pair of coders, and both by act.

    `characters` are the code points of the text that are compared, `uncoded` those of them that no coder marked.
    """

    article: CodedArticle
    characters: int
    uncoded: int
    alphas: Mapping[AlphaName, Coincidences]
    shared: Mapping[tuple[SharedName, str, str], Counts]
    acts: Mapping[Act, Coincidences]
    found: Mapping[Act, Counts]


def tally_of(article: CodedArticle, positions: Positions) -> Tally:
    """Count what the coders of an article agree on."""
    length, units = without(
        len(article.text),
        [
            flatten(
                chain(
                    ((trim_spans(one.content, article.text), UNCERTAIN) for one in article.uncertain[coder]),
                    ((trim_spans(one.content, article.text), one.act) for one in article.certain[coder]),
                )
            )
            for coder in article.coders
        ],
        UNCERTAIN,
    )
    continuum = unitized(length, units)
    said = [list(passage.statements.items()) for passage in article.passages]
    acts = [[one.act for _, one in passage] for passage in said]
    speakers = [[key for _, one in passage if (key := speakers_key(one)) is not None] for passage in said]
    codes = [[positions.get(coder, {}).get(one.id, {}) for coder, one in passage] for passage in said]
    return Tally(
        article,
        length,
        continuum.uncoded,
        {
            "spans": continuum.binary,
            "spans_and_acts": continuum.u,
            "acts_of_spans": continuum.cu,
            "acts": nominal(acts),
            "kinds": nominal([one.kind for _, one in passage] for passage in said),
            "speakers": nominal(speakers),
            "positions": nominal(
                [code[issue] for code in passage if issue in code]
                for passage in codes
                for issue in dict.fromkeys(issue for code in passage for issue in code)
            ),
            "links": nominal(_linked(article)),
        },
        {
            (name, one, other): counts
            for one, other in combinations(article.coders, 2)
            for name, counts in _shared(article, one, other, positions).items()
        },
        {act: nominal([given == act for given in passage] for passage in acts) for act in ACTS},
        {act: _found(article, act) for act in ACTS},
    )


def _shared(article: CodedArticle, one: str, other: str, positions: Positions) -> dict[SharedName, Counts]:
    ones, others = article.compared[one, other]
    pairs = article.pairs[one, other]
    links, other_links = (_links(article, coder, {one, other}) for coder in (one, other))
    codes = [
        (_issues(positions, one, ones[pair.gold]), _issues(positions, other, others[pair.predicted])) for pair in pairs
    ]
    return {
        "exact": Counts(sum(pair.exact for pair in pairs), len(ones), len(others)),
        "found": Counts(len(pairs), len(ones), len(others)),
        "links": Counts(len(links & other_links), len(links), len(other_links)),
        "issues": Counts(
            sum(len(own & theirs) for own, theirs in codes),
            sum(len(own) for own, _ in codes),
            sum(len(theirs) for _, theirs in codes),
        ),
    }


def _links(article: CodedArticle, coder: str, both: set[str]) -> frozenset[PassageLink]:
    """Return the links of a coder between passages at which both have looked."""
    return frozenset(
        link
        for link in article.links[coder]
        if all(both.isdisjoint(article.passages[end].unseen) for end in (link.start, link.end))
    )


def _issues(positions: Positions, coder: str, statement: Statement) -> frozenset[str]:
    return frozenset(positions.get(coder, {}).get(statement.id, {}))


def _found(article: CodedArticle, act: Act) -> Counts:
    """Count the statements of an act that two coders both have, all pairs of coders together."""
    total = Counts()
    for names, pairs in article.pairs.items():
        ones, others = article.compared[names]
        total = total.plus(
            Counts(
                sum(ones[pair.gold].act == act == others[pair.predicted].act for pair in pairs),
                sum(statement.act == act for statement in ones),
                sum(statement.act == act for statement in others),
            )
        )
    return total


def _linked(article: CodedArticle) -> Iterable[list[Hashable]]:
    """Yield, for each two passages that a coder linked, how each coder links them who has a statement in both."""
    linked = {frozenset((link.start, link.end)) for own in article.links.values() for link in own}
    for ends in sorted(linked, key=sorted):
        yield [
            tuple(
                sorted(
                    (link.relation, -1 if link.relation in UNDIRECTED else link.start)
                    for link in article.links[coder]
                    if ends == {link.start, link.end}
                )
            )
            for coder in article.coders
            if all(coder in article.passages[end].statements for end in ends)
        ]
