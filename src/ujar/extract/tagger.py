"""What finds the parts of statements before anybody knows who speaks, whatever model stands behind it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from types import MappingProxyType
from typing import NamedTuple, Protocol

import numpy as np
from numpy.typing import NDArray

from ujar.extract.crf import ranges_of_labels
from ujar.extract.document import Document

__all__ = ["NO_MODEL", "Partner", "ScoredRange", "Tagger", "Tagging", "Untagged", "Votes", "scored_ranges"]

NO_MODEL = "none"
"""What stands in a record in place of a model that may not be used."""


class ScoredRange(NamedTuple):
    """Tokens `start` to `end`, end not included, with a label and how sure the model is of it."""

    start: int
    end: int
    label: str
    score: float


Votes = NDArray[np.float32]
"""What a tagger says of acts, for every token of a document: (tokens, 3, acts)."""


def scored_ranges(labels: Sequence[str], sure: Callable[[int], float], offset: int) -> Iterator[ScoredRange]:
    """Yield the ranges of labels that begin at token `offset`; the score is the mean of what `sure` says of each."""
    for start, end, label in ranges_of_labels(labels):
        mean = sum(map(sure, range(start, end))) / (end - start)
        yield ScoredRange(offset + start, offset + end, label, round(min(1.0, mean), 3))


class Partner(NamedTuple):
    """What a range belongs to: the number of another range, None for nothing, and how sure that is."""

    to: int | None
    score: float


class Tagging(NamedTuple):
    """What a tagger found in a document.

    `parts` are the sources, cues and contents of statements in the order of the text; none overlaps another. A model
    that links parts fills `partners`, by the index of a part and the label of its partner; one that reads acts fills
    `acts`: for each token what it says for each act as part of a cue, as the first of a content and as any of a
    content, (tokens, 3, acts).
    """

    parts: Sequence[ScoredRange] = ()
    partners: Mapping[tuple[int, str], Partner] = MappingProxyType({})
    acts: Votes | None = None


class Tagger(Protocol):
    """What reads a document first: a network, or nothing where rules find the statements."""

    @property
    def name(self) -> str:
        """Versioned name that records carry, such as `en.encoder.v3`."""

    @property
    def acts_by(self) -> str | None:
        """Versioned name of the model that has an opinion on acts, None where there is none."""

    def tag(self, doc: Document) -> Tagging:
        """Return what the model finds in a document."""


class Untagged:
    """Stands where rules find the statements of a language."""

    name: str = NO_MODEL
    acts_by: str | None = None

    def tag(self, doc: Document) -> Tagging:
        """Return that nothing was tagged."""
        return Tagging()
