"""What people type to find something, turned into what SQLite can look up."""

from __future__ import annotations

import re
import unicodedata

from ujar.errors import InvalidQuery

__all__ = ["fold", "full_text_query", "name_pattern", "query_of"]

_PHRASE = re.compile(r'"([^"]*)"?(\*?)|[^\s"]+')


def fold(name: str) -> str:
    """Return a name as it is compared: without case, in NFC, with single spaces."""
    return unicodedata.normalize("NFC", " ".join(name.split()).casefold())


def name_pattern(pattern: str) -> tuple[str, tuple[str, ...]]:
    """Return an SQL condition on a column `folded`, and its parameters.

    A `*` at the end, at the beginning or at both stands for anything; elsewhere it is itself.
    """
    words = fold(pattern.removeprefix("*").removesuffix("*"))
    if pattern.startswith("*") and pattern.endswith("*"):
        return "instr(folded, ?) > 0", (words,)
    if pattern.startswith("*"):
        return "substr(folded, -length(?)) = ?", (words, words)
    if pattern.endswith("*"):
        # A range and not LIKE: the index serves it, and `%` and `_` are nothing special.
        return "folded >= ? AND folded < ? || char(1114111)", (words, words)
    return "folded = ?", (words,)


def full_text_query(words: str) -> str | None:
    """Return an FTS5 query for what somebody typed, or None when it holds no word.

    All words must occur; words in double quotes must follow one another; a `*` at the end of a word or a
    quotation stands for the rest of the word. Every other sign is read as a space, so that nothing that
    can be typed is a syntax error.
    """
    parts: list[str] = []
    for match in _PHRASE.finditer(words):
        quoted, star = match[1], match[2]
        phrase = match[0] if quoted is None else quoted
        letters = _letters(phrase)
        if letters:
            parts.append(f'"{letters}"' + ("*" if star or phrase.endswith("*") else ""))
    return " ".join(parts) or None


def query_of(words: str, *, path: str) -> str:
    """Return the FTS5 query for what somebody typed, see `full_text_query`; `path` is the ledger to look in.

    Raises:
        InvalidQuery: there is no word in what was typed.
    """
    query = full_text_query(words)
    if query is None:
        raise InvalidQuery(
            f"There is no word to look for in {words!r}: give words, or a phrase in double quotes.", path=path
        )
    return query


def _letters(phrase: str) -> str:
    """Return the phrase with whatever separates words read as one space."""
    return " ".join("".join(char if _in_word(char) else " " for char in phrase).split())


def _in_word(char: str) -> bool:
    """Whether a character can be part of a word: letters, numbers, marks on letters, private use."""
    category = unicodedata.category(char)
    return category[0] in "LNM" or category == "Co"
