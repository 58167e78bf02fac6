"""Versions of the same articles by several coders, side by side: which statement of one stands for which of another."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import combinations
from typing import NamedTuple

import msgspec

from ujar.errors import AgreementError
from ujar.measure.pairing import Pair, pairs_of, trim_spans
from ujar.records import Article, Link, Relation, Span, Statement, ends_of, speakers_of

__all__ = ["CodedArticle", "Excluded", "Passage", "PassageLink", "coded_articles", "speakers_key"]


class Excluded(msgspec.Struct, frozen=True, kw_only=True):
    """What was not compared: an article, a statement or a link of one coder (None: of all), and why."""

    article: str
    coder: str | None = None
    record: str | None = None
    reason: str


class Passage(NamedTuple):
    """A place of the text where a coder or more have a statement, one each, by coder."""

    statements: Mapping[str, Statement]

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
    """One article as its coders have it. `pairs` are the statements of two coders whose contents overlap enough."""

    versions: Mapping[str, Article]
    statements: Mapping[str, Sequence[Statement]]
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


def coded_articles(versions: Mapping[str, Sequence[Article]]) -> tuple[list[CodedArticle], list[Excluded]]:
    """Bring the versions of each article together; the articles stand in the order in which they first come.

    An article without statements was read and nothing found; a coder who has not read it lacks it. Left out, and
    listed, are articles of one coder alone or whose texts differ, statements whose content holds no word, and links
    with an end that is no statement of the article.

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
            coded.append(_coded(own, excluded))
    return coded, excluded


def speakers_key(statement: Statement) -> tuple[str, ...] | None:
    """Return the names of the speakers for comparison, without order, case and white space; None where unknown."""
    return tuple(sorted(" ".join(one.name.casefold().split()) for one in speakers_of(statement))) or None


def _coded(own: Mapping[str, Article], excluded: list[Excluded]) -> CodedArticle:
    first = next(iter(own.values()))
    name, text = first.id, first.text
    statements: dict[str, list[Statement]] = {}
    for coder, article in own.items():
        statements[coder] = [one for one in article.statements if trim_spans(one.content, text)]
        excluded += [
            Excluded(article=name, coder=coder, record=one.id, reason="its content holds no word")
            for one in article.statements
            if not trim_spans(one.content, text)
        ]
    pairs = {
        (one, other): [pair for pair in pairs_of(statements[one], statements[other], text) if pair.found]
        for one, other in combinations(own, 2)
    }
    passages = _passages(statements, pairs)
    places = {(coder, one.id): at for at, passage in enumerate(passages) for coder, one in passage.statements.items()}
    links: dict[str, frozenset[PassageLink]] = {}
    for coder, article in own.items():
        inside = [link for link in article.links if (coder, link.from_) in places and (coder, link.to) in places]
        links[coder] = frozenset(_link(link, places[coder, link.from_], places[coder, link.to]) for link in inside)
        excluded += [
            Excluded(
                article=name, coder=coder, record=f"{link.from_} {link.relation} {link.to}", reason="an end is missing"
            )
            for link in article.links
            if link not in inside
        ]
    return CodedArticle(own, statements, pairs, passages, links)


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
