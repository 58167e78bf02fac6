"""English."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from importlib import resources

import msgspec

from ujar.extract.document import Document
from ujar.extract.languages.en.attributions import MADE_BY, find_attributions
from ujar.extract.languages.en.features import tagger_features
from ujar.extract.languages.en.lexicon import ABBREVIATIONS
from ujar.extract.languages.en.names import PACK as SPEAKERS
from ujar.extract.pack import LanguagePack
from ujar.extract.tagger import CrfTagger

__all__ = ["PACK"]

_TAGGER = "en.tagger.v1"


@cache
def _cue_words() -> frozenset[str]:
    """Words that were cues often enough in the training data; they belong to the model."""
    data = (resources.files("ujar") / "models" / f"{_TAGGER}.words.json").read_bytes()
    return frozenset(msgspec.json.decode(data, type=list[str]))


def _features(doc: Document) -> Iterator[list[str]]:
    return tagger_features(doc, cue_words=_cue_words())


PACK = LanguagePack(
    lang="en",
    abbreviations=ABBREVIATIONS,
    nouns=frozenset(),
    tagger=CrfTagger(_TAGGER, _features),
    attributions=find_attributions,
    made_by=MADE_BY,
    speakers=SPEAKERS,
)
"""The English language pack."""
