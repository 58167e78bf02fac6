"""The encoder and what stands on it, as a torch module: layers of labels by a CRF, links, acts."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from itertools import accumulate, pairwise
from typing import Any

import torch
from torch import nn
from torch.nn import functional

from ujar.acts import ACTS
from ujar.extract.neural.links import DISTANCES, KINDS, RANKS, SENTENCES, features
from ujar.learn.neural.examples import ActExample

__all__ = ["ACT_PARTS", "Encoder", "Outputs", "cross_entropy"]

LINK_SIZE = 96
ACT_PARTS = 3
"""Cue, first token of the content, mean of the content."""

_IMPOSSIBLE = -1e4

Outputs = tuple[torch.Tensor, torch.Tensor, torch.Tensor, torch.Tensor]
"""Emissions (b, n, labels of all layers), heads and tails (b, n, kinds, size), acts (b, n, parts, acts)."""


class Encoder(nn.Module):  # type: ignore[misc]  # torch is not there when types are checked
    """A pretrained transformer with quotation and paragraph embeddings added to those of its pieces.

    `layers` are the labels of each layer, by its name.
    """

    def __init__(self, body: Any, layers: Mapping[str, Sequence[str]]) -> None:
        super().__init__()
        self.body = body
        self.layers = {name: tuple(labels) for name, labels in layers.items()}
        size = body.config.hidden_size
        self.quotes = nn.Embedding(4, size)
        self.paragraphs = nn.Embedding(2, size)
        self.drop = nn.Dropout(0.1)
        self.emissions = nn.Linear(size, sum(map(len, self.layers.values())))
        self.heads = nn.Linear(size, len(KINDS) * LINK_SIZE)
        self.tails = nn.Linear(size, len(KINDS) * LINK_SIZE)
        self.acts = nn.Linear(size, ACT_PARTS * len(ACTS))
        self.starts = nn.ParameterDict({n: nn.Parameter(torch.zeros(len(v))) for n, v in self.layers.items()})
        self.transitions = nn.ParameterDict(
            {n: nn.Parameter(torch.zeros(len(v), len(v))) for n, v in self.layers.items()}
        )
        self.by_distance = nn.Parameter(torch.zeros(len(KINDS), DISTANCES))
        self.by_sentence = nn.Parameter(torch.zeros(len(KINDS), SENTENCES))
        self.by_rank = nn.Parameter(torch.zeros(len(KINDS), RANKS))
        self.nobody = nn.Parameter(torch.zeros(len(KINDS), LINK_SIZE))
        self.nobody_bias = nn.Parameter(torch.zeros(len(KINDS)))
        for table in (self.quotes, self.paragraphs):
            nn.init.zeros_(table.weight)

    @property
    def columns(self) -> dict[str, slice]:
        """Where the emissions of each layer stand beside those of the others."""
        ends = accumulate((len(labels) for labels in self.layers.values()), initial=0)
        return {name: slice(start, end) for name, (start, end) in zip(self.layers, pairwise(ends), strict=True)}

    def forward(
        self,
        pieces: torch.Tensor,
        quotes: torch.Tensor,
        paragraphs: torch.Tensor,
        first: torch.Tensor,
        mask: torch.Tensor | None = None,
    ) -> Outputs:
        """Return the outputs for the tokens whose first pieces are `first`, (b, n)."""
        return self.outputs(self.words(pieces, quotes, paragraphs, first, mask))

    def words(
        self,
        pieces: torch.Tensor,
        quotes: torch.Tensor,
        paragraphs: torch.Tensor,
        first: torch.Tensor,
        mask: torch.Tensor | None = None,
    ) -> torch.Tensor:
        """Return what the transformer makes of each token, (b, n, size)."""
        embedded = self.body.embeddings.word_embeddings(pieces) + self.quotes(quotes) + self.paragraphs(paragraphs)
        hidden = self.body(inputs_embeds=embedded, attention_mask=mask).last_hidden_state
        return torch.gather(hidden, 1, first[:, :, None].expand(-1, -1, hidden.shape[-1]))

    def outputs(self, words: torch.Tensor) -> Outputs:
        """Return what stands on the transformer, from its `words`."""
        words = self.drop(words)
        shape = (*words.shape[:2], len(KINDS), LINK_SIZE)
        return (
            self.emissions(words),
            self.heads(words).view(shape),
            self.tails(words).view(shape),
            self.acts(words).view(*words.shape[:2], ACT_PARTS, len(ACTS)),
        )

    def crf_loss(self, layer: str, emissions: torch.Tensor, labels: torch.Tensor, mask: torch.Tensor) -> torch.Tensor:
        """Return the negative log likelihood of each sequence of one layer, (b,)."""
        start, transitions = self.starts[layer], self.transitions[layer]
        batch = torch.arange(len(emissions))
        gold = start[labels[:, 0]] + emissions[batch, 0, labels[:, 0]]
        total = start + emissions[:, 0]
        for at in range(1, emissions.shape[1]):
            inside = mask[:, at]
            step = transitions[labels[:, at - 1], labels[:, at]] + emissions[batch, at, labels[:, at]]
            gold = gold + torch.where(inside, step, torch.zeros(()))
            grown = torch.logsumexp(total[:, :, None] + transitions, 1) + emissions[:, at]
            total = torch.where(inside[:, None], grown, total)
        return torch.logsumexp(total, 1) - gold

    def link_scores(
        self,
        kind: int,
        heads: torch.Tensor,
        tails: torch.Tensor,
        spans: Sequence[int],
        partners: Sequence[int],
        sentences: Sequence[int],
    ) -> torch.Tensor:
        """Return (spans, partners + 1) scores, the last column for nobody; `heads` and `tails` of one window."""
        at = heads[list(spans), kind] / math.sqrt(LINK_SIZE)
        nobody = (at @ self.nobody[kind] + self.nobody_bias[kind])[:, None]
        if not partners:
            return nobody
        distance, sentence, rank = (torch.from_numpy(table) for table in features(spans, partners, sentences))
        pairs = at @ tails[list(partners), kind].T
        pairs = pairs + self.by_distance[kind][distance] + self.by_sentence[kind][sentence] + self.by_rank[kind][rank]
        return torch.cat([pairs, nobody], dim=1)

    @staticmethod
    def act_scores(acts: torch.Tensor, examples: Sequence[ActExample]) -> torch.Tensor:
        """Return (examples, acts) scores; `acts` are the outputs for one window."""
        rows: list[torch.Tensor] = []
        for example in examples:
            row = acts[example.content[0], 1] + acts[list(example.content), 2].mean(0)
            if example.cue:
                row = row + acts[list(example.cue), 0].mean(0)
            rows.append(row)
        return torch.stack(rows)

    def forbid(self) -> None:
        """Make labels that cannot follow one another impossible, as after each step of training."""
        with torch.no_grad():
            for name, labels in self.layers.items():
                for to, label in enumerate(labels):
                    if label[0] != "I":
                        continue
                    self.starts[name][to] = _IMPOSSIBLE
                    for origin, before in enumerate(labels):
                        if before[2:] != label[2:]:
                            self.transitions[name][origin, to] = _IMPOSSIBLE


def cross_entropy(scores: torch.Tensor, wanted: Any) -> torch.Tensor:
    """Return the summed cross entropy of scores and the numbers of the right answers."""
    return functional.cross_entropy(scores, torch.tensor(wanted), reduction="sum")
