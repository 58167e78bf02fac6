"""Which candidates are mentions of places: enough evidence, or a namesake in the article that has it."""

from __future__ import annotations

from typing import Final, NamedTuple

from ujar.extract.places.candidates import Candidate, Finder
from ujar.extract.places.evidence import SURE, WITHIN, Evidence, needed
from ujar.extract.places.gazetteer import Place
from ujar.records import Span

__all__ = ["Accepted", "accept"]

_PREFIXES: Final = frozenset({"pro", "anti", "non", "ex", "eks", "se", "pasca", "post", "pre", "pra", "mid"})
_SKIPPED: Final = frozenset({"byline", "contact", "debris"})
"""Regions whose names are not read: a place in a byline is no place of the story."""


class Accepted(NamedTuple):
    """A candidate that is a place mention, and the larger place that the text gives it."""

    found: Candidate
    parent: Place | None = None


def accept(finder: Finder, evidence: Evidence) -> list[Accepted]:
    """Return the place mentions, in the order of the text."""
    skipped = [(r.start, r.end) for r in finder.pieces.doc.article.regions if r.kind in _SKIPPED]
    accepted: list[Accepted] = []
    waiting: list[Candidate] = []
    sure: dict[str, int] = {}
    for found in finder.all():
        if _lies_in(finder, found, skipped) or not evidence.guards.stands(found):
            continue
        if found.start not in evidence.levels and _compound(finder, found.start):
            continue
        parent = evidence.parent(found)
        level = evidence.level(found, parent)
        if level < needed(found, evidence):
            waiting.append(found)
            continue
        accepted.append(Accepted(found, parent))
        evidence.levels[found.end] = max(level, 1)
        if level >= WITHIN or " " in found.key:
            sure[found.key] = max(level, sure.get(found.key, 0))
    people = evidence.guards.people
    for found in waiting:
        if sure.get(found.key, 0) >= (SURE if found.key in people else WITHIN):
            accepted.append(Accepted(found))
    return sorted(accepted, key=lambda entry: entry.found.start)


def _compound(finder: Finder, index: int) -> bool:
    """Tell whether a name goes on another name behind a hyphen: `Trans-Pasifik`; `R-Ohio` and `pro-Moscow` do not."""
    items = finder.pieces.items
    if not finder.pieces.named(index - 1) or items[index - 1].token != items[index].token:
        return False
    return len(items[index - 1].word) > 1 and items[index - 1].low not in _PREFIXES


def _lies_in(finder: Finder, found: Candidate, regions: list[Span]) -> bool:
    start, end = finder.pieces.items[found.start].start, finder.pieces.items[found.end - 1].end
    return any(start < last and first < end for first, last in regions)
