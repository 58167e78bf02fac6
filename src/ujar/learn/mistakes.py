"""What went wrong on an annotated article, statement by statement, sorted into groups."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import Literal, NamedTuple

from ujar.learn.comparison import Comparison, Side, same_speakers

__all__ = ["GROUPS", "Group", "Mistake", "mistakes_of"]

Group = Literal["missed", "spurious", "boundary", "source", "kind", "act", "speaker"]

GROUPS: Mapping[Group, tuple[str, str]] = MappingProxyType(
    {
        "missed": ("Missed", "Annotated, and nothing that was found overlaps it"),
        "spurious": ("Spurious", "Found, and it overlaps nothing annotated, or only what another one stands for"),
        "boundary": ("Boundary", "The contents overlap by less than one half, so it counts as not found"),
        "source": ("Wrong source", "The content was found; the sources do not overlap, or one of them is missing"),
        "kind": ("Wrong kind", "The content was found; direct, mixed or indirect is not as annotated"),
        "act": ("Wrong act", "The content was found; the act is not as annotated"),
        "speaker": ("Wrong speaker", "The content was found; the speakers are not as annotated"),
    }
)
"""Name of a group to its heading and what is in it, in the order of the page."""


class Mistake(NamedTuple):
    """One statement that is wrong: annotated, found, or both."""

    group: Group
    comparison: Comparison
    gold: Side | None
    found: Side | None
    share: float = 0.0
    """Overlap of the contents, 0 to 1."""


def mistakes_of(comparison: Comparison) -> Iterator[Mistake]:
    """Yield what is wrong in one article; a statement that is wrong in several ways comes in several groups."""
    gold = {pair.gold for pair in comparison.pairs}
    found = {pair.predicted for pair in comparison.pairs}
    for number, side in enumerate(comparison.gold):
        if number not in gold:
            yield Mistake("missed", comparison, side, None)
    for number, side in enumerate(comparison.found):
        if number not in found:
            yield Mistake("spurious", comparison, None, side)
    for pair in comparison.pairs:
        one, other = comparison.gold[pair.gold], comparison.found[pair.predicted]
        if not pair.found:
            yield Mistake("boundary", comparison, one, other, pair.share)
            continue
        for group in _wrong(one, other, same_source=pair.same_source):
            yield Mistake(group, comparison, one, other, pair.share)


def _wrong(gold: Side, found: Side, *, same_source: bool) -> Iterator[Group]:
    if not same_source:
        yield "source"
    if gold.kind is not None and gold.kind != found.kind:
        yield "kind"
    if gold.act is not None and gold.act != found.act:
        yield "act"
    if gold.speakers is not None and not same_speakers(gold, found):
        yield "speaker"
