"""Loading an encoder and running it on one window.

A model is one ONNX file, run by onnxruntime on one thread; what else it needs (vocabulary, labels, the weights of
the steps after the encoder) stands in the file's metadata, so that a model is never half there.
"""

from __future__ import annotations

from functools import cache
from importlib import resources, util
from typing import NamedTuple

import msgspec
import numpy as np
import onnxruntime
from numpy.typing import NDArray

from ujar.errors import ModelError
from ujar.extract.neural.cutter import Cutter
from ujar.extract.neural.unigrams import Unigrams
from ujar.extract.neural.windows import Window
from ujar.extract.neural.wordpieces import WordPieces

__all__ = ["METADATA_KEY", "Floats", "Layer", "Metadata", "Network", "Reading", "cutter_of", "load_network"]

_PACKAGES = ("ujar", "ujar_accurate")

_SLOWER = ["SkipLayerNormFusion"]
"""Rewritings of the graph that cost time: the joint kernel takes a quarter longer than adding and normalising apart."""

METADATA_KEY = "ujar"
"""Key of the metadata of an ONNX file under which the JSON of `Metadata` stands."""

Floats = NDArray[np.float32]


class Layer(msgspec.Struct, frozen=True, kw_only=True):
    """One way of labelling: BIO labels, scores of a first label and of a label after a label.

    The layer `parts` has the sources, cues and contents of statements; `spans` has labels of another kind, which an
    article carries for themselves.
    """

    name: str
    labels: tuple[str, ...]
    start: tuple[float, ...]
    transitions: tuple[tuple[float, ...], ...]


class Metadata(msgspec.Struct, frozen=True, kw_only=True):
    """What a model file says of itself.

    A vocabulary with `scores` is cut by `Unigrams`, one without by `WordPieces`. Links are kept one list of weights a
    kind of link, in the order of `ujar.extract.neural.links.KINDS`: by distance, by sentence, by rank, and for
    "no partner" a vector and a bias.
    """

    layers: tuple[Layer, ...]
    window: int
    vocabulary: tuple[str, ...]
    scores: tuple[float, ...] = ()
    by_distance: tuple[tuple[float, ...], ...] = ()
    by_sentence: tuple[tuple[float, ...], ...] = ()
    by_rank: tuple[tuple[float, ...], ...] = ()
    nobody: tuple[tuple[float, ...], ...] = ()
    nobody_bias: tuple[float, ...] = ()


class Reading(NamedTuple):
    """What the encoder says of a window of n tokens.

    `emissions` is (n, labels): unnormalised log scores of the labels of all layers, side by side. `heads` and `tails`
    are (n, kinds, size): the two sides of a link, to be multiplied. `acts` is (n, 3, acts), see
    `ujar.extract.tagger.Tagging`.
    """

    emissions: Floats
    heads: Floats
    tails: Floats
    acts: Floats


class Network:
    """An encoder with its vocabulary and labels."""

    def __init__(self, data: bytes) -> None:
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = 1
        options.inter_op_num_threads = 1
        self._session = onnxruntime.InferenceSession(
            data, options, providers=["CPUExecutionProvider"], disabled_optimizers=_SLOWER
        )
        written = self._session.get_modelmeta().custom_metadata_map[METADATA_KEY]
        self.metadata = msgspec.json.decode(written, type=Metadata)
        self.cutter = cutter_of(self.metadata)

    def read(self, window: Window) -> Reading:
        """Run the encoder on one window."""
        numbers = {
            "pieces": window.pieces,
            "quotes": window.quotes,
            "paragraphs": window.paragraphs,
            "first": window.first,
        }
        outputs = self._session.run(
            Reading._fields, {name: np.array([row], dtype=np.int64) for name, row in numbers.items()}
        )
        return Reading(*(output[0] for output in outputs))


def cutter_of(metadata: Metadata) -> Cutter:
    """Return what cuts words for a model."""
    if metadata.scores:
        return Unigrams(metadata.vocabulary, metadata.scores)
    return WordPieces(metadata.vocabulary)


@cache
def load_network(name: str) -> Network:
    """Return the network of that name, loaded once a process; running it is safe in threads.

    It is looked for in this package, then in `ujar-accurate`.

    Raises:
        ModelError: there is no such model in either.
    """
    for package in _PACKAGES:
        if util.find_spec(package) is not None:
            file = resources.files(package) / "models" / f"{name}.onnx"
            if file.is_file():
                return Network(file.read_bytes())
    raise ModelError(
        f"there is no model {name!r} in this installation; the larger models come with ujar-accurate "
        "(from a clone: pip install extras/accurate), all others with ujar: install it again"
    )
