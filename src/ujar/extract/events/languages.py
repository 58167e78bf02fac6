"""The words of events by language; a language is imported when it is first asked for."""

from __future__ import annotations

from ujar.extract.events.words import EventWords
from ujar.records import Lang

__all__ = ["words_of"]


def words_of(lang: Lang) -> EventWords:
    """Return what a language brings to the search for events."""
    if lang == "id":
        from ujar.extract.languages.id.event_words import event_words
    else:
        from ujar.extract.languages.en.event_words import event_words
    return event_words()
