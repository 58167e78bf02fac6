"""What a language brings: word lists, a tagger, a way to attributions, a way to speakers.

Adding a language is adding a folder under `languages/` that ends in a `LanguagePack`.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cache
from typing import NamedTuple

from ujar.extract.attribution import Attribution
from ujar.extract.document import Document
from ujar.extract.speakers.mention import SpeakerPack
from ujar.extract.tagger import ScoredRange, Tagger
from ujar.records import Article, Lang

__all__ = ["LanguagePack", "pack_of"]


class LanguagePack(NamedTuple):
    """One language, as data and functions.

    `attributions` gets the document and what the tagger found in it; `made_by` names its version.
    """

    lang: Lang
    abbreviations: frozenset[str]
    nouns: frozenset[str]
    tagger: Tagger
    attributions: Callable[[Document, Sequence[ScoredRange]], list[Attribution]]
    made_by: str
    speakers: SpeakerPack

    def document(self, article: Article) -> Document:
        """Return the article as the extractors of this language see it."""
        return Document(article, abbreviations=self.abbreviations, nouns=self.nouns)


@cache
def pack_of(lang: Lang) -> LanguagePack:
    """Return the pack of a language; it is imported when it is first asked for."""
    if lang == "id":
        from ujar.extract.languages.id import PACK
    else:
        from ujar.extract.languages.en import PACK
    return PACK
