"""The tagger's own layer: labelled spans over a whole article, whatever model stands behind it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import islice
from types import MappingProxyType
from typing import Any, NamedTuple, Protocol

import numpy as np
from numpy.typing import NDArray

from ujar.extract.crf import load_model, ranges_of_labels
from ujar.extract.document import Document
from ujar.extract.licence import permitted

__all__ = ["NO_MODEL", "CrfTagger", "NameChance", "Partner", "ScoredRange", "Tagger", "Tagging", "Votes"]

NO_MODEL = "none"
"""What stands in a record in place of a model that may not be used."""

_WINDOW = 6000
"""Most tokens that are labelled at a time, so that a book needs no more memory than a chapter."""


class ScoredRange(NamedTuple):
    """Tokens `start` to `end`, end not included, with a label and how sure the model is of it."""

    start: int
    end: int
    label: str
    score: float


Votes = NDArray[np.float32]
"""What a tagger says of acts, for every token of a document: (tokens, 3, acts)."""


class Partner(NamedTuple):
    """What a range belongs to: the number of another range, None for nothing, and how sure that is."""

    to: int | None
    score: float


class NameChance(NamedTuple):
    """Tokens `start` to `end` that name somebody, and how likely it is that a source is that one."""

    start: int
    end: int
    chance: float


class Tagging(NamedTuple):
    """What a tagger found in a document.

    `spans` is the layer that the article carries. `parts` are the sources, cues and contents of statements, where the
    model finds them; neither overlaps itself, and both are in the order of the text. A model that links parts fills
    `partners`, by the index of a part and the label of its partner; one that reads acts fills `acts`: for each token
    what it says for each act as part of a cue, as the first of a content and as any of a content, (tokens, 3, acts).
    `names` has, by the first token of a source, the names in the text that may say who it is.
    """

    spans: list[ScoredRange]
    parts: Sequence[ScoredRange] = ()
    partners: Mapping[tuple[int, str], Partner] = MappingProxyType({})
    acts: Votes | None = None
    names: Mapping[int, Sequence[NameChance]] = MappingProxyType({})


class Tagger(Protocol):
    """What stands behind the `spans` layer: a rule set, a CRF, a network."""

    @property
    def name(self) -> str:
        """Versioned name that records carry, such as `id.tagger.v1`."""

    @property
    def acts_by(self) -> str | None:
        """Versioned name of the model that has an opinion on acts, None where there is none."""

    def tag(self, doc: Document) -> Tagging:
        """Return what the model finds in a document."""


class CrfTagger:
    """A linear-chain CRF over hand-made features.

    `features` yields one list of feature strings a token of the document.
    """

    def __init__(self, name: str, features: Callable[[Document], Iterable[list[str]]]) -> None:
        self._name = name
        self._features = features

    @property
    def name(self) -> str:
        """Versioned name of the model, `none` where it may not be used."""
        return self._name if permitted(self._name) else NO_MODEL

    @property
    def acts_by(self) -> str | None:
        """None: it labels spans alone."""
        return None

    def tag(self, doc: Document) -> Tagging:
        """Label a document; the score of a range is the mean marginal probability of its labels."""
        found: list[ScoredRange] = []
        for offset, model, labels in self._labelled(doc):
            for start, end, label in ranges_of_labels(labels):
                sure = sum(model.marginal(labels[i], i) for i in range(start, end)) / (end - start)
                found.append(ScoredRange(offset + start, offset + end, label, round(min(1.0, sure), 3)))
        return Tagging(found)

    def chances(self, doc: Document, labels: Sequence[str]) -> NDArray[np.float32]:
        """Return the marginal probability of each of some labels for each token, (tokens, labels)."""
        found = np.zeros((len(doc), len(labels)), dtype=np.float32)
        for offset, model, best in self._labelled(doc):
            known = set(model.labels())
            for column, label in enumerate(labels):
                if label in known:
                    found[offset : offset + len(best), column] = [model.marginal(label, i) for i in range(len(best))]
        return found

    def _labelled(self, doc: Document) -> Iterator[tuple[int, Any, list[str]]]:
        """Yield the windows of a document: their offset, the model that has read them, and its labels."""
        if not permitted(self._name):
            return
        model = load_model(self._name)
        rows = iter(self._features(doc))
        offset = 0
        for size in _windows(doc):
            model.set(list(islice(rows, size)))
            yield offset, model, model.tag()
            offset += size


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
