"""What an encoder says of the act of an attribution: the votes of its cue and of its content, added up."""

from __future__ import annotations

import numpy as np

from ujar.acts import ACTS, Act
from ujar.extract.attribution import Attribution
from ujar.extract.tagger import Votes

__all__ = ["CONTENT", "CUE", "FIRST", "act_chances"]

CUE, FIRST, CONTENT = range(3)
"""The parts of an attribution: any token of the cue, the first of the content, any of the content."""


def act_chances(votes: Votes, attribution: Attribution) -> dict[Act, float]:
    """Return how likely each act is; `votes` are those of the whole document, (tokens, 3, acts).

    The mean vote of the cue's tokens, the vote of the content's first token and the mean vote of its tokens are
    added; a softmax makes them chances.
    """
    content = [index for start, end in attribution.content for index in range(start, end)]
    cue = [index for start, end in attribution.cue for index in range(start, end)]
    total = votes[content[0], FIRST] + votes[content, CONTENT].mean(axis=0)
    if cue:
        total = total + votes[cue, CUE].mean(axis=0)
    chances = np.exp(total - total.max())
    return dict(zip(ACTS, (chances / chances.sum()).tolist(), strict=True))
