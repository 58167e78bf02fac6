"""Finding near-copies among stored articles, inside the transaction that stores them.

Of articles that are one source the oldest is the original, the longest of those of one day; the others are its copies.
A statement of a copy that the original has in the same words is the same statement, and is counted once; what a paper
added to an agency's report counts. Only originals have prints, so that a report in a thousand papers is looked up like
one in two.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from typing import Final

from ujar.ledger import codec
from ujar.ledger.connection import Connection
from ujar.link.copies import (
    COPIES,
    FEWEST_PRINTS,
    PRINTS_SHARED,
    containment,
    is_copy,
    is_same_wording,
    prints_of,
    shingles_of,
)

__all__ = ["find_copies"]

_COMMONEST: Final = 50
"""Articles with one print from which it is taken for a phrase that all of a paper's articles have."""

_ORDERED = """
    SELECT id FROM articles WHERE id IN (SELECT value FROM json_each(?))
    ORDER BY published_from IS NULL, published_from, length DESC, id
"""
_LET_GO = (
    "DELETE FROM article_copies WHERE article IN (SELECT value FROM json_each(?))",
    "DELETE FROM article_copies WHERE original IN (SELECT value FROM json_each(?))",
    "DELETE FROM statement_copies WHERE statement IN"
    " (SELECT id FROM statements WHERE article IN (SELECT value FROM json_each(?)))",
    "DELETE FROM statement_copies WHERE original IN"
    " (SELECT id FROM statements WHERE article IN (SELECT value FROM json_each(?)))",
    "DELETE FROM article_prints WHERE article IN"
    " (SELECT number FROM article_texts WHERE article IN (SELECT value FROM json_each(?)))",
)
_COPIES_OF = "SELECT article FROM article_copies WHERE original = ? ORDER BY article"
_TEXT = "SELECT number, text FROM article_texts WHERE article = ?"
_INSERT_PRINT = "INSERT INTO article_prints (print, article) VALUES (?, ?)"
_HOLDERS = "SELECT article FROM article_prints WHERE print = ? LIMIT ?"
_PRINTS = "SELECT count(*) FROM article_prints WHERE article = ?"
_ARTICLE = "SELECT article, text FROM article_texts WHERE number = ?"
_INSERT_COPY = "INSERT INTO article_copies (article, original, share, made_by) VALUES (?, ?, ?, ?)"
_CONTENTS = "SELECT id, content FROM statements WHERE article = ? AND content IS NOT NULL ORDER BY position"


def find_copies(connection: Connection, articles: Iterable[str]) -> set[str]:
    """Find what stored articles are copies of, and what are copies of them; return the others that changed.

    What leant on an article before (`withdraw`) has to be among them.
    """
    waiting = _ordered(connection, articles)
    given = set(waiting)
    _let_go(connection, waiting)
    changed: set[str] = set()
    for article in waiting:
        changed |= _place(connection, article)
    return changed - given


def _place(connection: Connection, article: str) -> set[str]:
    """Make an article the copy of an older one, or the original of younger ones, or neither; return what changed."""
    number, text = connection.execute(_TEXT, (article,)).fetchone()
    shingles = shingles_of(text)
    prints = prints_of(shingles)
    alike = _alike(connection, shingles, prints)
    order = _ordered(connection, [article, *alike])
    older, younger = order[: order.index(article)], order[order.index(article) + 1 :]
    if older:
        original = max(older, key=lambda one: alike[one])
        _write(connection, article, original, alike[original])
        return {article}
    connection.executemany(_INSERT_PRINT, ((print_, number) for print_ in prints))
    changed = {article, *younger}
    for one in younger:
        changed.update(copy for (copy,) in connection.execute(_COPIES_OF, (one,)))
    moved = _ordered(connection, changed - {article})
    _let_go(connection, moved)
    for one in moved:
        changed |= _place(connection, one)
    return changed


def _let_go(connection: Connection, articles: Iterable[str]) -> None:
    ids = codec.to_json(list(articles))
    for sql in _LET_GO:
        connection.execute(sql, (ids,))


def _ordered(connection: Connection, articles: Iterable[str]) -> list[str]:
    """Return articles with the one first that is the original if they are one source."""
    return [article for (article,) in connection.execute(_ORDERED, (codec.to_json(sorted(articles)),))]


def _alike(connection: Connection, shingles: frozenset[int], prints: list[int]) -> dict[str, float]:
    """Return the originals that hold enough of a text, or that it holds enough of, with the share."""
    shared: Counter[int] = Counter()
    for print_ in prints:
        holders = [number for (number,) in connection.execute(_HOLDERS, (print_, _COMMONEST + 1))]
        if len(holders) <= _COMMONEST:
            shared.update(holders)
    found: dict[str, float] = {}
    for number, count in shared.items():
        (others,) = connection.execute(_PRINTS, (number,)).fetchone()
        shorter = min(len(prints), others)
        if shorter < FEWEST_PRINTS or count < PRINTS_SHARED * shorter:
            continue
        article, text = connection.execute(_ARTICLE, (number,)).fetchone()
        share = containment(shingles, shingles_of(text))
        if is_copy(share):
            found[article] = share
    return found


def _write(connection: Connection, copy: str, original: str, share: float) -> None:
    connection.execute(_INSERT_COPY, (copy, original, round(share, 3), COPIES))
    open_ = connection.execute(_CONTENTS, (original,)).fetchall()
    for statement, content in connection.execute(_CONTENTS, (copy,)).fetchall():
        for index, (first, words) in enumerate(open_):
            if is_same_wording(content, words):
                connection.execute(
                    "INSERT INTO statement_copies (statement, original) VALUES (?, ?)", (statement, first)
                )
                del open_[index]
                break
