"""Several encoders as one: their scores of labels and of links are averaged inside a single model file."""

from __future__ import annotations

import math
from collections.abc import Sequence

import torch
from torch import nn

from ujar.learn.neural.encoder import Encoder, Outputs

__all__ = ["Ensemble"]


class Ensemble(nn.Module):  # type: ignore[misc]  # torch is not there when types are checked
    """Encoders trained alike from different seeds, over the same pieces and labels.

    The two sides of a link are laid end to end and scaled, so that their product is the mean of the members'.
    Acts are voted on by the last member alone with `last_votes`, else by all.
    """

    def __init__(self, members: Sequence[Encoder], *, last_votes: bool = False) -> None:
        super().__init__()
        self.members = nn.ModuleList(members)
        self.last_votes = last_votes
        for name in ("start", "transitions", "by_distance", "by_sentence", "by_rank", "nobody_bias"):
            mean = torch.stack([getattr(member, name).detach() for member in members]).mean(0)
            setattr(self, name, nn.Parameter(mean))
        self.nobody = nn.Parameter(torch.cat([member.nobody.detach() for member in members], dim=1))

    def forward(
        self,
        pieces: torch.Tensor,
        quotes: torch.Tensor,
        paragraphs: torch.Tensor,
        first: torch.Tensor,
        mask: torch.Tensor | None = None,
    ) -> Outputs:
        """Return the joint outputs, shaped as those of one encoder with longer link vectors."""
        outputs = [member(pieces, quotes, paragraphs, first, mask) for member in self.members]
        emissions, heads, tails, acts = zip(*outputs, strict=True)
        voters = acts[-1:] if self.last_votes else acts
        scale = 1 / math.sqrt(len(outputs))
        return (
            torch.stack(emissions).mean(0),
            torch.cat(heads, dim=-1) * scale,
            torch.cat(tails, dim=-1),
            torch.stack(voters).mean(0),
        )
