"""The recipes of all models by their versioned names."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from importlib import util
from pathlib import Path
from types import MappingProxyType
from typing import NamedTuple

from ujar.errors import CorpusError
from ujar.learn.acts import train_acts_of
from ujar.learn.bilingual import train_words
from ujar.learn.crf_training import train_en_pos, train_id_pos, train_id_tagger
from ujar.learn.names import train_names
from ujar.records import Lang

__all__ = ["RECIPES", "Progress", "Recipe", "Sources"]

Progress = Callable[[int, int, str], None]
"""Called with the step, the number of steps and the losses of a training that takes long."""


class Sources(NamedTuple):
    """Where the data is: the folder of the corpora, that of our own annotation, and one of reviewed articles."""

    corpora: Path
    annotations: Path
    reviewed: Path | None = None


class Recipe(NamedTuple):
    """How a model is made: the function, the data it needs, its licence, and the ending of the model's file.

    `reviewed` tells whether it also learns from reviewed articles.
    """

    train: Callable[[Sources, Path, Progress], object]
    data: str
    licence: str
    suffix: str = ".crf"
    reviewed: bool = False


def _plain(train: Callable[[Path, Path], object]) -> Callable[[Sources, Path, Progress], object]:
    """A recipe that needs the corpora alone and is done in minutes."""
    return lambda sources, out, progress: train(sources.corpora, out)


def _acts(*langs: Lang) -> Callable[[Sources, Path, Progress], object]:
    """A recipe for a model of acts, from our annotation in some languages."""
    return lambda sources, out, progress: train_acts_of(
        sources.corpora, sources.annotations, out, langs=langs, reviewed=sources.reviewed
    )


def _encoder(name: str) -> Callable[[Sources, Path, Progress], object]:
    """A recipe of `ujar.learn.neural.readers`, which is imported when it is needed: it brings torch."""

    def train(sources: Sources, out: Path, progress: Progress) -> object:
        if util.find_spec("torch") is None or util.find_spec("transformers") is None:
            raise CorpusError("training an encoder needs torch and transformers: pip install 'ujar[train]'")
        from ujar.learn.neural.readers import train_reader

        return train_reader(name, sources.corpora, sources.annotations, out, progress, reviewed=sources.reviewed)

    return train


RECIPES: Mapping[str, Recipe] = MappingProxyType(
    {
        "id.pos.v1": Recipe(_plain(train_id_pos), "nlp-id tagged news sentences", "MIT"),
        "en.pos.v1": Recipe(
            _plain(train_en_pos), "PolNeAR train, tagged by spaCy en_core_web_sm", "none stated; spaCy: MIT"
        ),
        "id.tagger.v2": Recipe(_plain(train_id_tagger), "PFSA-ID train", "CC BY-NC-SA: non-commercial"),
        "id.names.v1": Recipe(_plain(train_names), "PFSA-ID train", "CC BY-NC-SA: non-commercial"),
        "en.encoder.v2": Recipe(
            _encoder("en.encoder.v2"),
            "PolNeAR train, our labels; all-mpnet-base-v2",
            "none stated; MPNet: Apache-2.0",
            ".onnx",
            reviewed=True,
        ),
        "en.encoder.v3": Recipe(
            _encoder("en.encoder.v3"),
            "PolNeAR train, our labels; six layers of en.encoder.v2, taught by it",
            "none stated; MPNet: Apache-2.0",
            ".onnx",
            reviewed=True,
        ),
        "en.encoder.v2.small": Recipe(
            _encoder("en.encoder.v2.small"),
            "PolNeAR train, our labels; all-MiniLM-L6-v2, taught by en.encoder.v2",
            "none stated; MiniLM, MPNet: Apache-2.0",
            ".onnx",
            reviewed=True,
        ),
        "id.encoder.v1": Recipe(
            _encoder("id.encoder.v1"),
            "PFSA-ID and PolNeAR train, our labels; multilingual-e5-small",
            "CC BY-NC-SA: non-commercial; multilingual-e5-small: MIT",
            ".onnx",
            reviewed=True,
        ),
        "id.encoder.v2": Recipe(
            _encoder("id.encoder.v2"),
            "PFSA-ID train, our labels; eight layers of id.encoder.v1, taught by it",
            "CC BY-NC-SA: non-commercial; multilingual-e5-small: MIT",
            ".onnx",
            reviewed=True,
        ),
        "acts.v2": Recipe(
            _acts("id", "en"),
            "our annotation of PFSA-ID and PolNeAR train",
            "PFSA-ID: non-commercial",
            ".json",
            reviewed=True,
        ),
        "acts.free.v1": Recipe(_acts("en"), "our annotation of PolNeAR train", "none stated", ".json", reviewed=True),
        "links.words.v1": Recipe(
            _plain(train_words),
            "sentence pairs of parallel-id-en; words counted in them, in bapos and in PolNeAR train",
            "none stated",
            ".tsv.gz",
        ),
    }
)
"""Name to recipe, in the order in which they have to be trained."""
