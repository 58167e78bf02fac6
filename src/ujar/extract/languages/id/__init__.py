"""Indonesian."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from ujar.extract.attribution import Attribution
from ujar.extract.document import Document
from ujar.extract.labeller import CrfLabeller, Labeller
from ujar.extract.languages.id.features import span_features
from ujar.extract.languages.id.frames import MADE_BY, find_attributions
from ujar.extract.languages.id.lexicon import ABBREVIATIONS, NOUNS
from ujar.extract.languages.id.names import PACK as SPEAKERS
from ujar.extract.neural.labeller import NeuralLabeller, SecondOpinion
from ujar.extract.pack import LanguagePack, Profile
from ujar.extract.tagger import Tagging, Untagged

__all__ = ["PACKS"]


_CRF = CrfLabeller("id.tagger.v2", span_features)

_SECOND = SecondOpinion(
    _CRF,
    {
        "AFFILIATION": 0.7,
        "CUE": 0.7,
        "CUECOREF": 1.0,
        "DATETIME": 0.4,
        "EVENT": 0.4,
        "ISSUE": 0.2,
        "LOCATION": 0.2,
        "PERSON": 0.4,
        "PERSONCOREF": 0.7,
        "ROLE": 1.0,
        "STATEMENT": 0.7,
        "": 1.4,
    },
)
"""How much the CRF counts beside the encoder, chosen on PFSA-ID dev label by label."""


def _attributions(doc: Document, tagging: Tagging) -> list[Attribution]:
    """Indonesian attributions come from rules, without a tagger."""
    return find_attributions(doc)


def _pack(labeller: Labeller) -> LanguagePack:
    return LanguagePack(
        lang="id",
        abbreviations=ABBREVIATIONS,
        nouns=NOUNS,
        tagger=Untagged(),
        attributions=_attributions,
        made_by=MADE_BY,
        speakers=SPEAKERS,
        labeller=labeller,
    )


PACKS: Mapping[Profile, LanguagePack] = MappingProxyType(
    {"fast": _pack(_CRF), "accurate": _pack(NeuralLabeller("id.encoder.v2", _SECOND))}
)
"""The Indonesian language packs. An encoder's votes on acts, no better than rules on dev and worse on the samples, are
not heard."""
