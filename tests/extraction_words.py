"""Helpers for tests of extraction: a document from a sentence, and attributions as words."""

from __future__ import annotations

from typing import NamedTuple

from ujar.extract.attribution import Attribution
from ujar.extract.document import Document
from ujar.extract.languages.id import lexicon
from ujar.extract.languages.id.frames import find_attributions
from ujar.records import Article


class Words(NamedTuple):
    """An attribution as words."""

    source: str
    cue: str
    content: str


def indonesian(text: str) -> Document:
    """Return an Indonesian document."""
    article = Article(id="a", lang="id", text=text)
    return Document(article, abbreviations=lexicon.ABBREVIATIONS, nouns=lexicon.NOUNS)


def words_of(doc: Document, attribution: Attribution) -> Words:
    """Return an attribution as words, parts joined by ` … `."""

    def join(spans: tuple[tuple[int, int], ...]) -> str:
        return " … ".join(doc.text[slice(*doc.span(*span))] for span in spans)

    return Words(join(attribution.source), join(attribution.cue), join(attribution.content))


def indonesian_attributions(text: str) -> list[Words]:
    """Return the attributions that the Indonesian rules find."""
    doc = indonesian(text)
    return [words_of(doc, attribution) for attribution in find_attributions(doc)]
