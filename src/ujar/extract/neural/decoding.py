"""From the scores of labels to the best labels, and how sure each is: a linear-chain CRF (Lafferty et al. 2001)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple

import numpy as np

from ujar.extract.neural.network import Floats

__all__ = ["Chain", "Labelled"]

_UNLIKELY = -1e4


class Labelled(NamedTuple):
    """The best labels of a sequence and their marginal probabilities."""

    labels: list[int]
    sure: list[float]


class Chain:
    """Scores of a first label, (labels,), and of a label after a label, (labels, labels)."""

    def __init__(self, start: Sequence[float], transitions: Sequence[Sequence[float]]) -> None:
        self._start = np.array(start, dtype=np.float32)
        self._transitions = np.array(transitions, dtype=np.float32)

    def decode(self, sequences: Sequence[Floats]) -> list[Labelled]:
        """Label several sequences of emissions, each (tokens, labels), at once.

        They are padded to the longest, so that the work is one pass of small matrix operations over its length.
        """
        if not sequences:
            return []
        lengths = np.array([len(sequence) for sequence in sequences])
        padded = np.zeros((lengths.max(), len(sequences), len(self._start)), dtype=np.float32)
        for index, sequence in enumerate(sequences):
            padded[: len(sequence), index] = sequence
        best = self._viterbi(padded, lengths)
        marginals = self._marginals(padded, lengths)
        return [
            Labelled(labels, marginals[np.arange(len(labels)), index, labels].tolist())
            for index, labels in enumerate(best)
        ]

    def _viterbi(self, padded: Floats, lengths: np.ndarray[Any, Any]) -> list[list[int]]:
        score = self._start + padded[0]
        scores = [score]
        back: list[np.ndarray[Any, Any]] = []
        for emissions in padded[1:]:
            # (sequences, label before, label)
            paths = score[:, :, None] + self._transitions
            chosen = paths.argmax(axis=1)
            back.append(chosen)
            score = np.take_along_axis(paths, chosen[:, None], axis=1)[:, 0] + emissions
            scores.append(score)
        found: list[list[int]] = []
        for index, length in enumerate(lengths.tolist()):
            if not length:
                found.append([])
                continue
            label = int(scores[length - 1][index].argmax())
            labels = [label]
            for chosen in reversed(back[: length - 1]):
                label = int(chosen[index, label])
                labels.append(label)
            found.append(labels[::-1])
        return found

    def _marginals(self, padded: Floats, lengths: np.ndarray[Any, Any]) -> Floats:
        """Return (tokens, sequences, labels); forward and backward in probabilities, rescaled at each token."""
        potential = np.exp(padded - padded.max(axis=2, keepdims=True))
        step = np.exp(np.maximum(self._transitions, _UNLIKELY))
        size = len(padded)
        forward = np.empty_like(potential)
        forward[0] = potential[0] * np.exp(self._start)
        forward[0] /= forward[0].sum(axis=1, keepdims=True)
        for at in range(1, size):
            row = (forward[at - 1] @ step) * potential[at]
            forward[at] = row / np.maximum(row.sum(axis=1, keepdims=True), 1e-30)
        backward = np.ones_like(potential)
        inside = np.arange(size)[:, None] < lengths
        for at in range(size - 2, -1, -1):
            row = (backward[at + 1] * potential[at + 1]) @ step.T
            row /= np.maximum(row.sum(axis=1, keepdims=True), 1e-30)
            backward[at] = np.where(inside[at + 1][:, None], row, 1.0)
        both = forward * backward
        result: Floats = both / np.maximum(both.sum(axis=2, keepdims=True), 1e-30)
        return result
