"""The recipes of all models by their versioned names."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from types import MappingProxyType
from typing import NamedTuple

from ujar.learn.crf_training import train_en_pos, train_en_tagger, train_id_pos, train_id_tagger
from ujar.learn.names import train_names

__all__ = ["RECIPES", "Recipe"]


class Recipe(NamedTuple):
    """How a model is made: the function, the data it needs and the licence of the data."""

    train: Callable[[Path, Path], object]
    data: str
    licence: str


RECIPES: Mapping[str, Recipe] = MappingProxyType(
    {
        "id.pos.v1": Recipe(train_id_pos, "nlp-id tagged news sentences", "MIT"),
        "en.pos.v1": Recipe(train_en_pos, "PolNeAR train, tagged by spaCy en_core_web_sm", "none stated; spaCy: MIT"),
        "id.tagger.v1": Recipe(train_id_tagger, "PFSA-ID train", "CC BY-NC-SA: non-commercial"),
        "id.names.v1": Recipe(train_names, "PFSA-ID train", "CC BY-NC-SA: non-commercial"),
        "en.tagger.v1": Recipe(train_en_tagger, "PolNeAR train", "none stated"),
    }
)
"""Name to recipe, in the order in which they have to be trained: taggers use parts of speech."""
