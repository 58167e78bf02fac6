"""English."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from types import MappingProxyType

from ujar.extract.calibration import Calibration
from ujar.extract.languages.en.attributions import LINKER, find_attributions
from ujar.extract.languages.en.lexicon import ABBREVIATIONS
from ujar.extract.languages.en.names import PACK as SPEAKERS
from ujar.extract.neural.tagger import NeuralTagger
from ujar.extract.pack import LanguagePack, Profile

__all__ = ["PACKS"]


def _pack(model: str, calibration: Calibration) -> LanguagePack:
    return LanguagePack(
        lang="en",
        abbreviations=ABBREVIATIONS,
        nouns=frozenset(),
        tagger=NeuralTagger(model),
        attributions=partial(find_attributions, calibration=calibration),
        made_by=f"{model}+{LINKER}",
        speakers=SPEAKERS,
    )


PACKS: Mapping[Profile, LanguagePack] = MappingProxyType(
    {
        "fast": _pack("en.encoder.v2.small", Calibration(0.733, -0.654)),
        "accurate": _pack("en.encoder.v3", Calibration(0.764, -0.274)),
    }
)
"""The English language packs; the scores are calibrated on PolNeAR dev."""
