"""One article compared: what is annotated, what was found, and which stands for which."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from ujar.acts import Act
from ujar.learn.corpora import Attributed, CorpusDocument
from ujar.learn.gold import GoldArticle, GoldStatement
from ujar.measure.counts import Counts
from ujar.measure.pairing import Pair, pairs_of, trim_spans
from ujar.records import Article, Kind, Span, Statement, speakers_of

__all__ = ["Comparison", "Side", "compare_document", "compare_gold", "count_targets", "same_speakers"]


class Side(NamedTuple):
    """A statement, annotated or found, as far as it is compared. None: the corpus does not annotate it."""

    source: tuple[Span, ...]
    cue: tuple[Span, ...]
    content: tuple[Span, ...]
    id: str = ""
    kind: Kind | None = None
    act: Act | None = None
    speakers: tuple[str, ...] | None = None
    score: float | None = None
    """How sure the program is of one that it found."""
    target: str | None = None


class Comparison(NamedTuple):
    """The statements of one article; those whose content holds no word are left out on both sides."""

    article: str
    text: str
    gold: tuple[Side, ...]
    found: tuple[Side, ...]
    pairs: tuple[Pair, ...]

    def found_pairs(self) -> list[tuple[Side, Side]]:
        """Return the annotated statements that were found, each with the one that stands for it."""
        return [(self.gold[pair.gold], self.found[pair.predicted]) for pair in self.pairs if pair.found]

    @classmethod
    def of(cls, article: str, text: str, gold: Iterable[Side], found: Iterable[Side]) -> Comparison:
        """Pair the two sides of an article."""
        sides = [tuple(side for side in each if trim_spans(side.content, text)) for each in (gold, found)]
        return cls(article, text, sides[0], sides[1], tuple(pairs_of(sides[0], sides[1], text)))


def compare_gold(gold: GoldArticle, article: Article) -> Comparison:
    """Compare an analysed article with our annotation.

    Statements that carry a report on without a cue are left out on both sides: where one ends and the next begins
    is a matter of taste.
    """
    wanted = [s for s in gold.statements if s.cue or s.resolved_by != "carried-over"]
    found = [s for s in article.statements if s.cue or not _carried(s)]
    return Comparison.of(gold.article, article.text, map(_annotated, wanted), map(_found, found))


def compare_document(document: CorpusDocument, article: Article) -> Comparison:
    """Compare an analysed article with a corpus of attributions that keeps the outer one of nested ones."""
    outer = [s for s in article.statements if s.within is None]
    return Comparison.of(document.id, document.text, map(_attributed, document.attributed()), map(_found, outer))


def same_speakers(one: Side, other: Side) -> bool:
    """Tell whether two statements have the same speakers, in any order; case and white space do not count."""
    return _names(one.speakers or ()) == _names(other.speakers or ())


def count_targets(pairs: Iterable[tuple[Side, Side]]) -> Counts:
    """Count the targets of the statements found: right where both name the same, case and an article left out."""
    both = [(_target(one), _target(other)) for one, other in pairs]
    right = sum(gold == found for gold, found in both if gold)
    return Counts(right, sum(bool(gold) for gold, _ in both), sum(bool(found) for _, found in both))


def _target(side: Side) -> str:
    return " ".join((side.target or "").lower().split()).removeprefix("the ")


def _names(names: Sequence[str]) -> list[str]:
    return sorted(" ".join(name.lower().split()) for name in names)


def _carried(statement: Statement) -> bool:
    return all(speaker.resolved_by == "carried-over" for speaker in speakers_of(statement))


def _annotated(gold: GoldStatement) -> Side:
    return Side(
        gold.source, gold.cue, gold.content, str(gold.number), gold.kind, gold.act, gold.speaker, target=gold.target
    )


def _attributed(gold: Attributed) -> Side:
    return Side(gold.source, gold.cue, gold.content)


def _found(statement: Statement) -> Side:
    return Side(
        statement.source,
        statement.cue,
        statement.content,
        statement.id,
        statement.kind,
        statement.act,
        tuple(speaker.name for speaker in speakers_of(statement)),
        statement.score,
        statement.target,
    )
