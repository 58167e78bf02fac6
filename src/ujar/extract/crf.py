"""Linear-chain CRF models: loading them, and reading spans off their labels.

The models are those of CRFsuite (Okazaki 2007), used through python-crfsuite. A model file is named as the
records name it (`id.tagger.v2`), and a card beside it says what it was trained on.
"""

from __future__ import annotations

import threading
from collections.abc import Iterator, Sequence
from importlib import resources
from typing import Any, NamedTuple

import pycrfsuite

from ujar.errors import ModelError

__all__ = ["LabelledRange", "labels_of_ranges", "load_model", "ranges_of_labels"]

_local = threading.local()


class LabelledRange(NamedTuple):
    """Tokens `start` to `end`, end not included, with a label."""

    start: int
    end: int
    label: str


def load_model(name: str) -> Any:
    """Return the bundled CRF of that name, a `pycrfsuite.Tagger`, loaded once a thread.

    Raises:
        ModelError: there is no such model in the package.
    """
    models: dict[str, tuple[Any, bytes]] = _local.__dict__.setdefault("models", {})
    if name not in models:
        file = resources.files("ujar") / "models" / f"{name}.crf"
        if not file.is_file():
            raise ModelError(f"there is no model {name!r} in this installation; install ujar again")
        data = file.read_bytes()
        tagger = pycrfsuite.Tagger()
        tagger.open_inmemory(data)
        # The tagger reads the buffer as long as it lives and does not keep it alive itself.
        models[name] = tagger, data
    return models[name][0]


def ranges_of_labels(labels: Sequence[str]) -> Iterator[LabelledRange]:
    """Yield the ranges that BIO labels mark; an I that continues nothing begins a range."""
    start, current = 0, ""
    for index, label in enumerate([*labels, "O"]):
        kind = label[2:]
        if current and (label[0] != "I" or kind != current):
            yield LabelledRange(start, index, current)
            current = ""
        if label != "O" and not current:
            start, current = index, kind


def labels_of_ranges(ranges: Sequence[LabelledRange], size: int) -> list[str]:
    """Return the BIO labels of `size` tokens; where ranges overlap the later one wins."""
    labels = ["O"] * size
    for start, end, label in ranges:
        labels[start] = f"B-{label}"
        for index in range(start + 1, end):
            labels[index] = f"I-{label}"
    return labels
