"""Where coders of the same articles disagree, passage by passage, with what each of them has."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Mapping, Sequence
from typing import Literal

import msgspec

from ujar.acts import Act
from ujar.analyse.coders import CodedArticle, Passage, coded_articles, speakers_key
from ujar.analyse.tallies import Positions
from ujar.link.issues import Position
from ujar.measure.pairing import trim_spans
from ujar.records import UNDIRECTED, Article, Kind, Relation, Span, speakers_of

__all__ = ["CoderSide", "Disagreement", "LinkSide", "Matter", "disagreements"]

Matter = Literal["missing", "spans", "kind", "act", "speakers", "positions", "links"]
"""What is disagreed on: that there is a statement, its content, a label of it, or the links that lead from it."""


class LinkSide(msgspec.Struct, frozen=True, kw_only=True):
    """A link of one coder to another passage of the article: the relation, and where that passage stands."""

    relation: Relation
    to: Span


class CoderSide(msgspec.Struct, frozen=True, kw_only=True):
    """What one coder has in a passage; without a statement, `statement` is None and the rest is empty.

    `speakers` is empty where the coder names none. `links` are those that lead from here, and those without direction.
    """

    coder: str
    statement: str | None = None
    content: tuple[Span, ...] = ()
    words: str | None = None
    kind: Kind | None = None
    act: Act | None = None
    speakers: tuple[str, ...] = ()
    positions: dict[str, Position] = msgspec.field(default_factory=dict)
    links: tuple[LinkSide, ...] = ()


class Disagreement(msgspec.Struct, frozen=True, kw_only=True):
    """A passage in which coders differ: from where to where, on what, and the side of each who has the article."""

    article: str
    span: Span
    about: tuple[Matter, ...]
    sides: tuple[CoderSide, ...]


def disagreements(
    versions: Mapping[str, Sequence[Article]], *, positions: Positions | None = None
) -> list[Disagreement]:
    """Return the disagreements, article by article, in the order of the text.

    Passages and what is left out are those of `ujar.analyse.agreement`. A coder who lacks a statement differs in
    nothing else there; one who names no speaker differs from one who does.

    Raises:
        AgreementError: there are fewer than two coders, or one has an article twice.
    """
    articles, _ = coded_articles(versions)
    return [
        Disagreement(article=article.id, span=passage.span, about=about, sides=sides)
        for article in articles
        for place, passage in enumerate(article.passages)
        for sides in [tuple(_side(article, place, passage, coder, positions or {}) for coder in article.coders)]
        if (about := tuple(_about(article, place, passage, sides)))
    ]


def _side(article: CodedArticle, place: int, passage: Passage, coder: str, positions: Positions) -> CoderSide:
    statement = passage.statements.get(coder)
    if statement is None:
        return CoderSide(coder=coder)
    return CoderSide(
        coder=coder,
        statement=statement.id,
        content=statement.content,
        words=article.versions[coder].words(statement.content),
        kind=statement.kind,
        act=statement.act,
        speakers=tuple(speaker.name for speaker in speakers_of(statement)),
        positions=dict(positions.get(coder, {}).get(statement.id, {})),
        links=tuple(
            LinkSide(relation=relation, to=article.passages[to].span)
            for relation, to in sorted(_links_from(article, coder, place), key=lambda one: (one[1], one[0]))
        ),
    )


def _links_from(article: CodedArticle, coder: str, place: int) -> set[tuple[Relation, int]]:
    """Return the relations and passages to which a coder's links lead from one, and those without direction."""
    links = article.links[coder]
    forth = {(link.relation, link.end) for link in links if link.start == place}
    return forth | {(link.relation, link.start) for link in links if link.end == place and link.relation in UNDIRECTED}


def _about(article: CodedArticle, place: int, passage: Passage, sides: Sequence[CoderSide]) -> Iterable[Matter]:
    given = {coder: passage.statements[coder] for coder in article.coders if coder in passage.statements}
    if len(given) < len(article.coders):
        yield "missing"
    answers: dict[Matter, list[Hashable]] = {
        "spans": [trim_spans(one.content, article.text) for one in given.values()],
        "kind": [one.kind for one in given.values()],
        "act": [one.act for one in given.values()],
        "speakers": [speakers_key(one) for one in given.values()],
        "positions": [frozenset(side.positions.items()) for side in sides if side.statement is not None],
        "links": [frozenset(_links_from(article, coder, place)) for coder in given],
    }
    yield from (matter for matter, values in answers.items() if len(set(values)) > 1)
