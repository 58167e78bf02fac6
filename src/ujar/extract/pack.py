"""What a language brings: word lists, a tagger, a way to attributions, a way to speakers, a labeller.

Adding a language is adding a folder under `languages/` that ends in a `LanguagePack` for each profile.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import Final, Literal, NamedTuple, get_args

from ujar.extract.attribution import Attribution
from ujar.extract.document import Document
from ujar.extract.labeller import Labeller
from ujar.extract.speakers.mention import SpeakerPack
from ujar.extract.tagger import Tagger, Tagging
from ujar.records import Article, Lang

__all__ = ["DEFAULT_PROFILE", "PROFILES", "LanguagePack", "Profile", "pack_of"]

Profile = Literal["fast", "accurate"]
"""Which models read: `fast` for everyday use and whole archives, `accurate` where a few points are worth the time."""

PROFILES: Final[tuple[Profile, ...]] = get_args(Profile)
DEFAULT_PROFILE: Final[Profile] = "fast"


class LanguagePack(NamedTuple):
    """One language, as data and functions.

    `attributions` gets the document and what the tagger found in it; `made_by` names its version. The layer `spans` is
    that of the `labeller`, or the parts that were tagged where there is none.
    """

    lang: Lang
    abbreviations: frozenset[str]
    nouns: frozenset[str]
    tagger: Tagger
    attributions: Callable[[Document, Tagging], list[Attribution]]
    made_by: str
    speakers: SpeakerPack
    labeller: Labeller | None = None

    def document(self, article: Article) -> Document:
        """Return the article as the extractors of this language see it."""
        return Document(article, abbreviations=self.abbreviations, nouns=self.nouns)


@cache
def pack_of(lang: Lang, profile: Profile = DEFAULT_PROFILE) -> LanguagePack:
    """Return the pack of a language in a profile; it is imported when it is first asked for."""
    if lang == "id":
        from ujar.extract.languages.id import PACKS
    else:
        from ujar.extract.languages.en import PACKS
    return PACKS[profile]
