"""The interface words of the app, one module a page; `Pair(en, id)` as in `ujar.web.words`, whose words it has too.

A key begins with the name of its page, save for the words in `common`. `told` has what other parts of the
program say.
"""

from __future__ import annotations

import functools
from collections.abc import Mapping
from itertools import chain
from types import MappingProxyType

from ujar.web.app.interface import (
    actor,
    actors,
    add,
    agreement,
    articles,
    codebook,
    common,
    contested,
    done,
    entrance,
    event_types,
    home,
    issues,
    map,
    network,
    positions,
    reader,
    review,
    runs,
    search,
    suggestions,
    timeline,
)
from ujar.web.app.interface.advice import for_a_page, parted
from ujar.web.app.interface.told import TOLD
from ujar.web.app.place_names import place_name
from ujar.web.words import WORDS, PageLang, Pair, Words

__all__ = ["APP_WORDS", "Interface", "interface"]

_TABLES = (
    common,
    done,
    entrance,
    event_types,
    home,
    search,
    articles,
    reader,
    add,
    contested,
    positions,
    timeline,
    network,
    map,
    actors,
    actor,
    issues,
    codebook,
    review,
    agreement,
    suggestions,
    runs,
)

APP_WORDS: Mapping[str, Pair] = MappingProxyType(
    dict(chain(WORDS.items(), *(table.WORDS.items() for table in _TABLES)))
)
"""Every word of the interface of the app."""


class Interface(Words):
    """The words of the interface in one language, and what other parts of the program say in it.

    What they say is English; what no form is known of, as of a library, stays as it is.
    """

    def __init__(self, lang: PageLang) -> None:
        super().__init__(lang, APP_WORDS)

    def decision(self, summary: str) -> str:
        """Tell what was decided."""
        return self._told(summary, "decisions")

    def reason(self, reason: str) -> str:
        """Tell why a position was taken, two actors may be one, or a decision has no effect."""
        return self._told(reason, "reasons")

    def evidence(self, evidence: str) -> str:
        """Tell what a link rests on; the words of an article stay as they are."""
        return self._told(evidence, "evidence")

    def problem(self, problem: str) -> str:
        """Tell what went wrong, without commands that a page has no place for."""
        return for_a_page(self._told(problem, "problems"), self.lang)

    def failure(self, message: str, hint: str | None) -> tuple[str, str]:
        """Tell why something could not be read, and what to do about it."""
        what, advice = parted(self.problem(message))
        return what, " ".join(part for part in (advice, self.problem(hint) if hint else "") if part)

    def place(self, name: str, lat: float | None, lon: float | None) -> str:
        """Name a place: a country in the language of the interface."""
        return place_name(name, lat, lon, self.lang)

    def _told(self, text: str, of: str) -> str:
        told = None if self.lang == "en" else TOLD.told(text, of)
        return text if told is None else told


@functools.cache
def interface(lang: PageLang) -> Interface:
    """Return the words of the interface in one language."""
    return Interface(lang)
