"""When a capital or a palace is the voice of a state: `Moskow mengatakan`, `pro-Moscow`, `the White House said`."""

from __future__ import annotations

from ujar.extract.places.candidates import Candidate
from ujar.extract.places.pieces import Pieces
from ujar.extract.places.words import Words
from ujar.extract.states import find_state, is_seat
from ujar.records import Span

__all__ = ["is_voice"]

_STATES = frozenset("menjadi merupakan memiliki mempunyai mengalami menghadapi menyimpan meliputi menampung".split())
"""Verbs that say how a town is."""
_SIDES = frozenset({"pro", "anti"})


def is_voice(found: Candidate, pieces: Pieces, words: Words, sources: frozenset[Span]) -> bool:
    """Tell whether a candidate stands for a government; `sources` are the sources of the article's statements."""
    before = pieces.low(found.start - 1)
    if before == "the":
        before = pieces.low(found.start - 2)
    local = before in words.inside or before in ("to", "from", "at", "ke", "dari", "di")
    if found.sort == "palace":
        return not local
    name = pieces.doc.text[pieces.items[found.start].start : pieces.items[found.end - 1].end]
    if not is_seat(name):
        return False
    span = (pieces.items[found.start].start, pieces.items[found.end - 1].end)
    if span in sources:
        return True
    state = find_state(name)
    if local or state is None or not state.metonym:
        return False
    if before in _SIDES:
        return True
    if pieces.joined(found.end - 1, found.end) and (pieces.low(found.end) in words.voices or _acts(found.end, pieces)):
        return True
    index = found.start - 1
    if not pieces.joined(index, found.start):
        return False
    return before.startswith(words.addressed)


def _acts(index: int, pieces: Pieces) -> bool:
    """Tell whether an Indonesian word is an active verb, one that a town is seldom the subject of."""
    low = pieces.low(index)
    verb = pieces.doc.lang == "id" and pieces.doc.tags[pieces.items[index].token].startswith("VB")
    return verb and low.startswith("me") and low not in _STATES
