"""The layer `spans`: labelled spans over a whole article, once it is known who says what in it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial
from itertools import islice
from typing import Any, NamedTuple, Protocol

import numpy as np
from numpy.typing import NDArray

from ujar.extract.attribution import Attribution
from ujar.extract.crf import load_model
from ujar.extract.document import Document
from ujar.extract.licence import permitted
from ujar.extract.speakers import Speakers
from ujar.extract.tagger import NO_MODEL, ScoredRange, scored_ranges

__all__ = ["CrfLabeller", "Heard", "Labeller"]

_WINDOW = 6000
"""Most tokens that are labelled at a time, so that a book needs no more memory than a chapter."""


class Heard(NamedTuple):
    """What is known of an article when its spans are labelled: the attributions, and who speaks in them."""

    attributions: Sequence[Attribution]
    speakers: Speakers


class Labeller(Protocol):
    """What stands behind the layer `spans` where it is not that of the tagger."""

    @property
    def name(self) -> str:
        """Versioned name that records carry, such as `id.tagger.v2`."""

    def label(self, doc: Document, heard: Heard) -> list[ScoredRange]:
        """Return the labelled spans of a document in the order of the text."""


class CrfLabeller:
    """A linear-chain CRF over hand-made features.

    `features` yields one list of feature strings a token of the document, from its words and from what was heard.
    """

    def __init__(self, name: str, features: Callable[[Document, Heard], Iterable[list[str]]]) -> None:
        self._name = name
        self._features = features

    @property
    def name(self) -> str:
        """Versioned name of the model, `none` where it may not be used."""
        return self._name if permitted(self._name) else NO_MODEL

    def label(self, doc: Document, heard: Heard) -> list[ScoredRange]:
        """Label a document; the score of a range is the mean marginal probability of its labels."""
        found: list[ScoredRange] = []
        for offset, model, labels in self._labelled(doc, heard):
            found += scored_ranges(labels, partial(_marginal, model, labels), offset)
        return found

    def chances(self, doc: Document, heard: Heard, labels: Sequence[str]) -> NDArray[np.float32]:
        """Return the marginal probability of each of some labels for each token, (tokens, labels)."""
        found = np.zeros((len(doc), len(labels)), dtype=np.float32)
        for offset, model, best in self._labelled(doc, heard):
            known = set(model.labels())
            for column, label in enumerate(labels):
                if label in known:
                    found[offset : offset + len(best), column] = [model.marginal(label, i) for i in range(len(best))]
        return found

    def _labelled(self, doc: Document, heard: Heard) -> Iterator[tuple[int, Any, list[str]]]:
        """Yield the windows of a document: their offset, the model that has read them, and its labels."""
        if not permitted(self._name):
            return
        model = load_model(self._name)
        rows = iter(self._features(doc, heard))
        offset = 0
        for size in _windows(doc):
            model.set(list(islice(rows, size)))
            yield offset, model, model.tag()
            offset += size


def _marginal(model: Any, labels: Sequence[str], index: int) -> float:
    return float(model.marginal(labels[index], index))


def _windows(doc: Document) -> Iterator[int]:
    """Yield the sizes of windows of whole sentences; one over-long sentence is cut."""
    size = 0
    for start, end in doc.sentences:
        if size and size + end - start > _WINDOW:
            yield size
            size = 0
        size += end - start
        while size > _WINDOW:
            yield _WINDOW
            size -= _WINDOW
    if size:
        yield size
