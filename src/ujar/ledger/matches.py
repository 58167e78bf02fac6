"""Where words occur: the statements and texts that hold them, and the passage around them with the words marked.

Words are those of `ujar.ledger.search.full_text_query`: all must occur, a phrase in double quotes as it stands, `*` at
the end of a word for the rest of it. Case and diacritics do not matter.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Final

import msgspec

from ujar.ledger import codec
from ujar.ledger.ledger import Ledger
from ujar.ledger.runs import storable
from ujar.ledger.search import query_of

__all__ = ["Piece", "matching_statements", "matching_texts", "statement_passages", "text_passages"]

_STATEMENTS: Final = "SELECT rowid FROM statements_fts WHERE statements_fts MATCH ? LIMIT ?"
_TEXTS: Final = "SELECT rowid FROM article_texts_fts WHERE article_texts_fts MATCH ? LIMIT ?"
# One walk along the matches, which ends when all that were wanted are found: looking each up by its rowid would
# collect all words of a prefix again for each. The number is that of words in a passage: SQLite gives 64 at most.
_STATEMENT: Final = """
    SELECT rowid, snippet(statements_fts, 0, char(2), char(3), '…', 64) FROM statements_fts
    WHERE statements_fts MATCH ? AND +rowid IN (SELECT value FROM json_each(?)) LIMIT ?
"""
_TEXT: Final = """
    SELECT rowid, snippet(article_texts_fts, 0, char(2), char(3), '…', 40) FROM article_texts_fts
    WHERE article_texts_fts MATCH ? AND +rowid IN (SELECT value FROM json_each(?)) LIMIT ?
"""
_MARKS: Final = re.compile("\x02([^\x02\x03]*)\x03")


class Piece(msgspec.Struct, frozen=True, kw_only=True):
    """A part of a passage, and whether it is what was looked for."""

    text: str
    found: bool = False


def matching_statements(ledger: Ledger, words: str, *, limit: int) -> Iterator[int]:
    """Yield the numbers of statements whose content holds the words, ascending, at most `limit` of them.

    Raises:
        InvalidQuery: there is no word in what was asked for.
    """
    return _numbers(ledger, _STATEMENTS, words, limit)


def matching_texts(ledger: Ledger, words: str, *, limit: int) -> Iterator[int]:
    """Yield the numbers of the article texts that hold the words, ascending, at most `limit` of them.

    Raises:
        InvalidQuery: there is no word in what was asked for.
    """
    return _numbers(ledger, _TEXTS, words, limit)


def statement_passages(ledger: Ledger, words: str, numbers: Iterable[int]) -> dict[int, tuple[Piece, ...]]:
    """Return what statements say around the words, by the number of the statement."""
    return _passages(ledger, _STATEMENT, words, numbers)


def text_passages(ledger: Ledger, words: str, numbers: Iterable[int]) -> dict[int, tuple[Piece, ...]]:
    """Return the passages of texts around the words, by the number of the text."""
    return _passages(ledger, _TEXT, words, numbers)


def _numbers(ledger: Ledger, sql: str, words: str, limit: int) -> Iterator[int]:
    query = query_of(storable(words), path=ledger.path)
    return (number for (number,) in ledger.connection.rows(sql, (query, limit)))


def _passages(ledger: Ledger, sql: str, words: str, numbers: Iterable[int]) -> dict[int, tuple[Piece, ...]]:
    wanted = list(numbers)
    rows = ledger.connection.rows(
        sql, (query_of(storable(words), path=ledger.path), codec.to_json(wanted), len(wanted))
    )
    return {number: _pieces(passage) for number, passage in rows}


def _pieces(passage: str) -> tuple[Piece, ...]:
    """Return a passage in pieces. A text that holds the marks itself is marked in the wrong place, nothing worse."""
    parts = ((part, place % 2 == 1) for place, part in enumerate(_MARKS.split(passage)))
    clean = ((re.sub("[\x02\x03]", "", part), found) for part, found in parts)
    return tuple(Piece(text=part, found=found) for part, found in clean if part)
