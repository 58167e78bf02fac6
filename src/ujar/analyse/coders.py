"""Versions of the same articles by several coders, side by side: which statement of one stands for which of another."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from itertools import combinations
from typing import Final, NamedTuple

import msgspec

from ujar.errors import AgreementError
from ujar.measure.pairing import Pair, pairs_of, trim_spans
from ujar.records import Article, Link, Relation, Span, Statement, ends_of, speakers_of

__all__ = [
    "NOT_LOOKED_AT",
    "CodedArticle",
    "Excluded",
    "Passage",
    "PassageLink",
    "Unseen",
    "coded_articles",
    "speakers_key",
]

NOT_LOOKED_AT: Final = "the coder has not looked at it"
"""Why a statement that was suggested to a coder is left out."""

Unseen = Mapping[str, Collection[str]]
"""Ids of statements that were suggested to a coder, by coder, and that the coder has not looked at."""


class Excluded(msgspec.Struct, frozen=True, kw_only=True):
    """What was not compared: an article, a statement or a link of one coder (None: of all), and why."""

    article: str
    coder: str | None = None
    record: str | None = None
    reason: str


class Passage(NamedTuple):
    """A place of the text where a coder or more have a statement, one each, by coder.

    Coders in `unseen` have not looked at it: nothing can be said of whether they have it or not.
    """

    statements: Mapping[str, Statement]
    unseen: frozenset[str] = frozenset()

    @property
    def span(self) -> Span:
        """From the first to the last code point of the contents."""
        spans = [span for one in self.statements.values() for span in one.content]
        return min(start for start, _ in spans), max(end for _, end in spans)


class PassageLink(NamedTuple):
    """A link of one coder between two passages, by their places in the list; without direction the smaller is first."""

    start: int
    end: int
    relation: Relation


class CodedArticle(NamedTuple):
    """One article as its coders have it.

    `statements` are those that a coder decided on. `certain` are those of them at places where every coder has looked,
    `uncertain` the others, with those that were suggested to the coder who has not looked. `compared` are the
    statements of two coders at places where both have looked; `pairs` are those of them whose contents overlap enough.
    """

    versions: Mapping[str, Article]
    statements: Mapping[str, Sequence[Statement]]
    certain: Mapping[str, Sequence[Statement]]
    uncertain: Mapping[str, Sequence[Statement]]
    compared: Mapping[tuple[str, str], tuple[Sequence[Statement], Sequence[Statement]]]
    pairs: Mapping[tuple[str, str], Sequence[Pair]]
    passages: Sequence[Passage]
    links: Mapping[str, frozenset[PassageLink]]

    @property
    def id(self) -> str:
        """The id that all versions have."""
        return next(iter(self.versions.values())).id

    @property
    def text(self) -> str:
        """The text that all versions have."""
        return next(iter(self.versions.values())).text

    @property
    def coders(self) -> tuple[str, ...]:
        """Those who have the article."""
        return tuple(self.versions)


def coded_articles(
    versions: Mapping[str, Sequence[Article]], *, unseen: Unseen | None = None
) -> tuple[list[CodedArticle], list[Excluded]]:
    """Bring the versions of each article together; the articles stand in the order in which they first come.

    An article without statements was read and nothing found; a coder who has not read it lacks it. Left out, and
    listed, are articles of one coder alone or whose texts differ, statements whose content holds no word or that are
    `unseen`, and links with an end that is no statement of the article.

    Raises:
        AgreementError: there are fewer than two coders, or one has an article twice.
    """
    if len(versions) < 2:
        raise AgreementError("agreement is between two coders or more; give the versions of at least two")
    found: dict[str, dict[str, Article]] = {}
    for coder, articles in versions.items():
        for article in articles:
            own = found.setdefault(article.id, {})
            if coder in own:
                raise AgreementError(f"{coder} has article {article.id} twice; keep one version of it")
            own[coder] = article
    coded: list[CodedArticle] = []
    excluded: list[Excluded] = []
    for name, own in found.items():
        if len(own) < 2:
            excluded.append(Excluded(article=name, coder=next(iter(own)), reason="no other coder has the article"))
        elif len({article.text for article in own.values()}) > 1:
            excluded.append(Excluded(article=name, reason="the coders have different texts of it"))
        else:
            coded.append(_coded(own, unseen or {}, excluded))
    return coded, excluded


def speakers_key(statement: Statement) -> tuple[str, ...] | None:
    """Return the names of the speakers for comparison, without order, case and white space; None where unknown."""
    return tuple(sorted(" ".join(one.name.casefold().split()) for one in speakers_of(statement))) or None


def _coded(own: Mapping[str, Article], unseen: Unseen, excluded: list[Excluded]) -> CodedArticle:
    first = next(iter(own.values()))
    name, text = first.id, first.text
    shown: dict[str, list[Statement]] = {}
    for coder, article in own.items():
        shown[coder] = [one for one in article.statements if trim_spans(one.content, text)]
        excluded += [
            Excluded(article=name, coder=coder, record=one.id, reason="its content holds no word")
            for one in article.statements
            if not trim_spans(one.content, text)
        ]
        excluded += [
            Excluded(article=name, coder=coder, record=one.id, reason=NOT_LOOKED_AT)
            for one in shown[coder]
            if one.id in unseen.get(coder, ())
        ]
    pairs = _pairs({pair: (shown[pair[0]], shown[pair[1]]) for pair in combinations(own, 2)}, text)
    every = [_looked_at(passage, own, unseen) for passage in _passages(shown, pairs)]
    passages = [passage for passage in every if passage.statements]
    places = {(coder, one.id): at for at, passage in enumerate(passages) for coder, one in passage.statements.items()}
    statements = {coder: [one for one in given if (coder, one.id) in places] for coder, given in shown.items()}
    certain = {
        coder: [one for one in seen if not passages[places[coder, one.id]].unseen] for coder, seen in statements.items()
    }
    compared = {
        (one, other): (
            [mine for mine in statements[one] if other not in passages[places[one, mine.id]].unseen],
            [theirs for theirs in statements[other] if one not in passages[places[other, theirs.id]].unseen],
        )
        for one, other in combinations(own, 2)
    }
    if statements != shown:
        pairs = _pairs(compared, text)
    links: dict[str, frozenset[PassageLink]] = {}
    for coder, article in own.items():
        inside = [link for link in article.links if (coder, link.from_) in places and (coder, link.to) in places]
        links[coder] = frozenset(_link(link, places[coder, link.from_], places[coder, link.to]) for link in inside)
        there = {one.id for one in shown[coder]}
        excluded += [
            Excluded(
                article=name, coder=coder, record=f"{link.from_} {link.relation} {link.to}", reason="an end is missing"
            )
            for link in article.links
            if not there >= {link.from_, link.to}
        ]
    sure = {coder: {one.id for one in seen} for coder, seen in certain.items()}
    uncertain = {coder: [one for one in given if one.id not in sure[coder]] for coder, given in shown.items()}
    return CodedArticle(own, statements, certain, uncertain, compared, pairs, passages, links)


def _pairs(
    compared: Mapping[tuple[str, str], tuple[Sequence[Statement], Sequence[Statement]]], text: str
) -> dict[tuple[str, str], list[Pair]]:
    return {names: [pair for pair in pairs_of(*both, text) if pair.found] for names, both in compared.items()}


def _looked_at(passage: Passage, coders: Mapping[str, Article], unseen: Unseen) -> Passage:
    """Return a passage without the statements of coders who have not looked at it.

    A statement is known by its id too: one coder may have moved it so far that the two no longer overlap.
    """
    ids = {one.id for one in passage.statements.values()}
    blind = frozenset(coder for coder in coders if not ids.isdisjoint(unseen.get(coder, ())))
    return Passage({coder: one for coder, one in passage.statements.items() if coder not in blind}, blind)


def _link(link: Link, start: int, end: int) -> PassageLink:
    return PassageLink(*ends_of(start, end, link.relation), link.relation)


def _passages(
    statements: Mapping[str, Sequence[Statement]], pairs: Mapping[tuple[str, str], Sequence[Pair]]
) -> list[Passage]:
    """Join paired statements into passages, those that overlap most first; no coder has two in one passage."""
    groups: dict[tuple[str, int], dict[str, int]] = {
        (coder, at): {coder: at} for coder, own in statements.items() for at in range(len(own))
    }
    best_first = sorted(
        ((pair, one, other) for (one, other), found in pairs.items() for pair in found), key=lambda one: -one[0].share
    )
    for pair, one, other in best_first:
        first, second = groups[one, pair.gold], groups[other, pair.predicted]
        if first.keys().isdisjoint(second):
            first |= second
            groups |= dict.fromkeys(second.items(), first)
    different = {id(group): group for group in groups.values()}.values()
    passages = [Passage({coder: statements[coder][at] for coder, at in group.items()}) for group in different]
    return sorted(passages, key=lambda passage: passage.span)
