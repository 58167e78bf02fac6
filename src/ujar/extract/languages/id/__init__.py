"""Indonesian."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from ujar.extract.attribution import Attribution
from ujar.extract.document import Document
from ujar.extract.languages.id.features import tagger_features
from ujar.extract.languages.id.frames import MADE_BY, find_attributions
from ujar.extract.languages.id.lexicon import ABBREVIATIONS, NOUNS
from ujar.extract.languages.id.names import PACK as SPEAKERS
from ujar.extract.pack import LanguagePack, Profile
from ujar.extract.tagger import CrfTagger, Tagging

__all__ = ["PACKS"]


def _attributions(doc: Document, tagging: Tagging) -> list[Attribution]:
    """Indonesian attributions come from rules; the tagger's spans mark public figures only."""
    return find_attributions(doc)


_PACK = LanguagePack(
    lang="id",
    abbreviations=ABBREVIATIONS,
    nouns=NOUNS,
    tagger=CrfTagger("id.tagger.v1", tagger_features),
    attributions=_attributions,
    made_by=MADE_BY,
    speakers=SPEAKERS,
)

PACKS: Mapping[Profile, LanguagePack] = MappingProxyType({"fast": _PACK, "accurate": _PACK})
"""The Indonesian language packs."""
