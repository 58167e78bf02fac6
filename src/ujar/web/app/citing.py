"""Statements that reasons and decisions name by their ids, told by their number and who speaks, with a way to them."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Final, NamedTuple

from markupsafe import Markup

from ujar.ledger import Ledger
from ujar.ledger.outline import voices_of
from ujar.ledger.runs import storable
from ujar.web.app.reviewing.numbers import reader_numbers
from ujar.web.plain import line
from ujar.web.words import Words

__all__ = ["Citations"]

_ID: Final = re.compile(r"[^\s:]\S*\.\d[\d-]*\b")
"""What may be the id of a statement; the ledger tells whether it is."""
_TITLE: Final = "SELECT id, title FROM articles WHERE id = ?"
_LONGEST: Final = 60
_ARTICLE: Final = "SELECT article FROM statements WHERE id = ?"


class _Cited(NamedTuple):
    article: str
    statement: str | None
    words: str


class Citations:
    """What the templates of one page call with a text. `href` gives the address of a page."""

    def __init__(self, ledger: Ledger, words: Words, href: Callable[..., str]) -> None:
        self._ledger = ledger
        self._words = words
        self._href = href
        self._numbers: dict[str, dict[str, int]] = {}
        self._known: dict[str, _Cited | None] = {}

    def __call__(self, text: str) -> Markup:
        """Return a text as HTML in which statements are links."""
        found, end = Markup(""), 0
        for match in _ID.finditer(text):
            cited = self._cited(match[0])
            if cited is not None:
                address = self._href("reader", article=cited.article, statement=cited.statement)
                here = "#here" if cited.statement else ""
                link = Markup('<a href="{}{}" title="{}">{}</a>').format(address, here, match[0], cited.words)
                found += Markup("{}{}").format(text[end : match.start()], link)
                end = match.end()
        return found + Markup("{}").format(text[end:])

    def plain(self, text: str) -> str:
        """Return a text for a title, in which there are no links."""

        def told(match: re.Match[str]) -> str:
            cited = self._cited(match[0])
            return match[0] if cited is None else cited.words

        return _ID.sub(told, text)

    def _cited(self, statement: str) -> _Cited | None:
        if statement not in self._known:
            self._known[statement] = self._look_up(statement)
        return self._known[statement]

    def _look_up(self, statement: str) -> _Cited | None:
        for (article,) in self._ledger.connection.rows(_ARTICLE, (storable(statement),)):
            if article not in self._numbers:
                self._numbers[article] = reader_numbers(self._ledger, article)
            number = self._words.number(self._numbers[article][statement])
            who = ", ".join(one.name for one in voices_of(self._ledger, (statement,)).get(statement, ()))
            words = self._words["cited"].replace("{n}", number)
            return _Cited(article, statement, words.replace("{who}", who or self._words["no_speaker"]))
        return self._look_up_article(statement)

    def _look_up_article(self, statement: str) -> _Cited | None:
        """Return the article of a statement that is no more, as one that was rejected: its id begins with it."""
        article = storable(statement.rpartition(".")[0])
        for identifier, title in self._ledger.connection.rows(_TITLE, (article,)):
            words = self._words["cited_gone"].replace("{article}", line(title or identifier, most=_LONGEST))
            return _Cited(identifier, None, words)
        return None
