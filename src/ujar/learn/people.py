"""How well people agree on the same kind of data: what a figure of the program is to be held against."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple

__all__ = ["PEOPLE", "People"]

_NONE: Mapping[str, float] = MappingProxyType({})


class People(NamedTuple):
    """Figures in percent by measure, recall of found by kind, and where they come from."""

    note: str
    figures: Mapping[str, float] = _NONE
    recall: Mapping[str, float] = _NONE


PEOPLE: Mapping[str, People] = MappingProxyType(
    {
        "polnear": People(
            "two annotators of PolNeAR on 20 of its articles, one scored against the other",
            {
                "content exact": 68.8,
                "found": 79.3,
                "end to end": 75.3,
                "direct alone, end to end": 97.7,
            },
            {"direct": 98.0, "mixed": 93.0, "indirect": 72.0},
        ),
        "pfsa": People("published agreement of the annotators of PFSA-ID with experts", {"micro": 90.06}),
        "statements": People(
            "two readers of the same kind on ten articles of the dev split, so too high",
            {"found": 92.0, "act": 97.3, "speaker": 96.6},
        ),
    }
)
"""Name of a set of `ujar evaluate` to the figures of people, where there are any."""
