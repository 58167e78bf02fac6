"""Changes of position: the same speaker now says otherwise, and the text says so."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from ujar.acts import Act
from ujar.link.antecedents import same_speaker
from ujar.link.facts import Facts, Reading
from ujar.link.ties import Tie

__all__ = ["find_change"]

_REVERSALS: Final[Mapping[Act, frozenset[Act]]] = {
    "refuse": frozenset({"agree", "concede", "support", "announce", "promise"}),
    "oppose": frozenset({"agree", "concede", "support", "announce", "promise"}),
    "deny": frozenset({"concede", "agree"}),
    "criticise": frozenset({"support", "agree"}),
}
"""Acts against something, and the acts that turn them round."""


def find_change(reading: Reading, fact: Facts) -> Tie | None:
    """Return the change of position between a statement and the one before it.

    One of them is for and one against, and the words or the dates show which is the older.
    """
    before = [other for other in reading.facts[max(0, fact.order - 3) : fact.order] if other.outer is None]
    if fact.outer is not None or not before:
        return None
    other = before[-1]
    one, two = fact.statement.act, other.statement.act
    turns = two in _REVERSALS.get(one, ()) or one in _REVERSALS.get(two, ())
    if not turns or not same_speaker(fact, other):
        return None
    found = _by_dates(fact, other) or _by_signs(reading, fact, other)
    if found is None:
        return None
    newer, evidence = found
    older = other if newer is fact else fact
    return Tie(newer.order, older.order, "revises", "change", evidence)


def _by_dates(fact: Facts, other: Facts) -> tuple[Facts, str] | None:
    one, two = fact.statement.said.value, other.statement.said.value
    if one is None or two is None or not (one[0].isdigit() and two[0].isdigit()):
        return None
    size = min(len(one), len(two), 7)
    if one[:size] == two[:size]:
        return None
    return (fact if one[:size] > two[:size] else other), f"{min(one, two)} … {max(one, two)}"


def _by_signs(reading: Reading, fact: Facts, other: Facts) -> tuple[Facts, str] | None:
    words = reading.words
    for one, two in ((fact, other), (other, fact)):
        once = _sign(reading, one, words.pack.before)
        now = _sign(reading, two, words.pack.now)
        if once and now:
            return two, f"{once} … {now}"
    if not (fact.keys & other.keys) - fact.called:
        # One sign alone tells the time of a statement, not that the other is about the same.
        return None
    once = _sign(reading, other, words.pack.before)
    if once and not _sign(reading, fact, words.pack.before):
        return fact, once
    now = _sign(reading, fact, words.pack.now)
    if now and not _sign(reading, other, words.pack.now):
        return fact, now
    return None


def _sign(reading: Reading, fact: Facts, phrases: frozenset[tuple[str, ...]]) -> str | None:
    for tokens in (fact.lead, fact.content[:4]):
        for index in tokens:
            found = reading.words.phrase_at(index, phrases, end=tokens[-1] + 1)
            if found is not None:
                return " ".join(found)
    return None
