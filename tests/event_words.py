"""Short articles of our own for the tests of events."""

from __future__ import annotations

from ujar.extract.pipeline import extract
from ujar.reading import from_text
from ujar.records import Article, Event, Lang

__all__ = ["events_in", "only", "read"]


def read(text: str, lang: Lang, published: str | None = None) -> Article:
    """Return a text with all that is found in it."""
    return extract(from_text(text, lang=lang, id="t", published=published))


def events_in(text: str, lang: Lang, published: str | None = None) -> tuple[Event, ...]:
    """Return the events of a text."""
    return read(text, lang, published).events


def only(text: str, lang: Lang, published: str | None = None) -> Event:
    """Return the one event of a text."""
    (event,) = events_in(text, lang, published)
    return event
