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
from ujar.extract.neural.tagger import NeuralTagger, SecondOpinion
from ujar.extract.pack import LanguagePack, Profile
from ujar.extract.tagger import CrfTagger, Tagger, Tagging

__all__ = ["PACKS"]


_CRF = CrfTagger("id.tagger.v1", tagger_features)

_SECOND = SecondOpinion(
    _CRF,
    {
        "AFFILIATION": 0.7,
        "CUE": 0.7,
        "CUECOREF": 0.7,
        "DATETIME": 0.2,
        "EVENT": 0.2,
        "ISSUE": 0.7,
        "LOCATION": 0.2,
        "PERSON": 0.7,
        "PERSONCOREF": 0.4,
        "ROLE": 1.2,
        "STATEMENT": 0.7,
        "": 0.7,
    },
)
"""How much the CRF counts beside the encoder, chosen on PFSA-ID dev label by label."""


def _attributions(doc: Document, tagging: Tagging) -> list[Attribution]:
    """Indonesian attributions come from rules; the tagger's spans mark public figures only."""
    return find_attributions(doc)


def _pack(tagger: Tagger) -> LanguagePack:
    return LanguagePack(
        lang="id",
        abbreviations=ABBREVIATIONS,
        nouns=NOUNS,
        tagger=tagger,
        attributions=_attributions,
        made_by=MADE_BY,
        speakers=SPEAKERS,
    )


PACKS: Mapping[Profile, LanguagePack] = MappingProxyType(
    {"fast": _pack(_CRF), "accurate": _pack(NeuralTagger("id.encoder.v1", _SECOND, votes=False))}
)
"""The Indonesian language packs; an encoder's votes on acts are no better than rules on dev, worse on the samples."""
