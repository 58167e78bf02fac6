"""Indonesian."""

from __future__ import annotations

from collections.abc import Sequence

from ujar.extract.attribution import Attribution
from ujar.extract.document import Document
from ujar.extract.languages.id.features import tagger_features
from ujar.extract.languages.id.frames import MADE_BY, find_attributions
from ujar.extract.languages.id.lexicon import ABBREVIATIONS, NOUNS
from ujar.extract.languages.id.names import PACK as SPEAKERS
from ujar.extract.pack import LanguagePack
from ujar.extract.tagger import CrfTagger, ScoredRange

__all__ = ["PACK"]


def _attributions(doc: Document, spans: Sequence[ScoredRange]) -> list[Attribution]:
    """Indonesian attributions come from rules; the tagger's spans mark public figures only."""
    return find_attributions(doc)


PACK = LanguagePack(
    lang="id",
    abbreviations=ABBREVIATIONS,
    nouns=NOUNS,
    tagger=CrfTagger("id.tagger.v1", tagger_features),
    attributions=_attributions,
    made_by=MADE_BY,
    speakers=SPEAKERS,
)
"""The Indonesian language pack."""
