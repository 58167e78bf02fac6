"""Reading made-up sentences for places."""

from __future__ import annotations

from ujar.extract.pack import pack_of
from ujar.extract.places import find_places
from ujar.reading import from_text
from ujar.records import Lang, PlaceMention

__all__ = ["places", "read", "resolved"]


def read(text: str, lang: Lang) -> tuple[str, tuple[PlaceMention, ...]]:
    """Return the text as it is stored, and its place mentions."""
    article = from_text(text, lang=lang)
    return article.text, find_places(pack_of(lang).document(article))


def places(text: str, lang: Lang) -> list[str]:
    """Return the words of the place mentions."""
    stored, mentions = read(text, lang)
    return [stored[mention.start : mention.end] for mention in mentions]


def resolved(text: str, lang: Lang) -> list[tuple[str, str | None, str | None]]:
    """Return canonical name, country and first-level division of the place mentions."""
    return [(mention.name or "", mention.country, mention.admin1) for mention in read(text, lang)[1]]
