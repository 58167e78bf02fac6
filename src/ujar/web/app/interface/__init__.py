"""The interface words of the app, one module a page; `Pair(en, id)` as in `ujar.web.words`, whose words it has too.

A key begins with the name of its page, save for the words in `common`.
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
from ujar.web.words import WORDS, PageLang, Pair, Words

__all__ = ["APP_WORDS", "interface"]

_TABLES = (
    common,
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


@functools.cache
def interface(lang: PageLang) -> Words:
    """Return the words of the interface in one language."""
    return Words(lang, APP_WORDS)
