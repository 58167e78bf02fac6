"""Which candidates are mentions of places: enough evidence, or a namesake in the article that has it."""

from __future__ import annotations

from typing import Final, NamedTuple

from ujar.extract.places.candidates import Candidate, Finder
from ujar.extract.places.evidence import Evidence, needed
from ujar.extract.places.gazetteer import Place
from ujar.records import Span

__all__ = ["Accepted", "accept"]

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
    sure: set[str] = set()
    for found in finder.all():
        if _lies_in(finder, found, skipped) or not evidence.guards.stands(found):
            continue
        parent = evidence.parent(found)
        level = evidence.level(found, parent)
        if level < needed(found, evidence):
            waiting.append(found)
            continue
        accepted.append(Accepted(found, parent))
        evidence.levels[found.end] = max(level, 1)
        if level >= 2 or " " in found.key:
            sure.add(found.key)
    people = evidence.guards.people
    accepted += [Accepted(found) for found in waiting if found.key in sure and found.key not in people]
    return sorted(accepted, key=lambda entry: entry.found.start)


def _lies_in(finder: Finder, found: Candidate, regions: list[Span]) -> bool:
    start, end = finder.pieces.items[found.start].start, finder.pieces.items[found.end - 1].end
    return any(start < last and first < end for first, last in regions)
