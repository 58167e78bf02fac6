"""Scores of issues and positions on the annotated statements of the samples.

The gold (`annotations/positions.samples.jsonl`) holds one statement a line: the sample article, the number of the
statement in its annotation, and its positions by issue of the bundled codebook. Statements and links are those of the
annotation too, so that the coding alone is measured.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Final

import msgspec

from ujar.learn.gold import GoldArticle, read_lines
from ujar.learn.samples import sample_gold
from ujar.link.issues import Codebook, Coder, Position, Said, Tie, carry_over, read_codebook
from ujar.measure.counts import Counts, share_of
from ujar.records import Lang
from ujar.samples import sample_articles, sample_codebook, sample_text

__all__ = ["POSITION_SHARES", "GoldPositions", "load_position_gold", "score_positions"]

POSITION_SHARES: Final = ("position",)
"""Measures that are shares of the issues found."""

_Codes = Mapping[tuple[int, str], Position]


class GoldPositions(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The positions of one annotated statement, by id of the issue; `statement` counts from 1."""

    article: str
    statement: int
    positions: dict[str, Position]


def load_position_gold(path: Path) -> tuple[GoldPositions, ...]:
    """Return the annotation of a JSON-lines file.

    Raises:
        CorpusError: the file is missing, or a line is not valid.
    """
    return read_lines(path, GoldPositions, of="positions")


def score_positions(path: Path) -> Iterator[tuple[Lang, dict[str, Counts]]]:
    """Yield the language and the counts of each sample article.

    `issues` counts pairs of a statement and an issue, `positions` those with a position for or against that is right
    too, `position` the share of the issues found whose position, none among them, is right.

    Raises:
        CorpusError: the annotation is missing, or a line is not valid.
    """
    book = read_codebook(sample_codebook())
    gold: dict[str, dict[tuple[int, str], Position]] = {}
    for one in load_position_gold(path):
        for issue, position in one.positions.items():
            gold.setdefault(one.article, {})[one.statement, issue] = position
    texts = {row.file.removesuffix(".txt"): (row.lang, sample_text(row)) for row in sample_articles()}
    for article in sample_gold():
        lang, text = texts[article.article]
        yield lang, _counts(gold.get(article.article, {}), _coded(article, lang, text, book))


def _coded(article: GoldArticle, lang: Lang, text: str, book: Codebook) -> _Codes:
    coder = Coder(book)
    codes = [
        code
        for one in article.statements
        for code in coder.code(Said(str(one.number), lang, text, one.content, one.act, one.negated))
    ]
    ties = [Tie(str(link.from_), str(link.to), link.relation) for link in article.links]
    return {(int(code.statement), code.issue): code.position for code in (*codes, *carry_over(codes, ties))}


def _counts(gold: _Codes, found: _Codes) -> dict[str, Counts]:
    shared = gold.keys() & found.keys()
    taken, given = _with_position(gold), _with_position(found)
    return {
        "issues": Counts(len(shared), len(gold), len(found)),
        "positions": Counts(len(taken & given), len(taken), len(given)),
        "position": share_of(sum(gold[key] == found[key] for key in shared), len(shared)),
    }


def _with_position(codes: _Codes) -> set[tuple[int, str, Position]]:
    return {(*key, position) for key, position in codes.items() if position != "none"}
