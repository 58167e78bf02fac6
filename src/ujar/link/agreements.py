"""Agreements: `membenarkan adanya …`, `setuju memperpanjang …`, `Hal senada disampaikan …`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from ujar.link.antecedents import other_side
from ujar.link.facts import Facts, Reading
from ujar.link.ties import LIGHTEST, Tie, cue_words, outermost, shared_words

__all__ = ["find_agreement"]

_FIRST_TOKENS: Final = 4
"""Tokens of a content in which a sign of agreement or the name of the other is sought."""
_RECENT: Final = 4
"""How many statements back what is agreed to may stand, when only words in common tie the two."""
_NAMED_BACK: Final = 20
"""The same when the other is named."""
_SHARE: Final = 0.3
"""The part of what is agreed to that the other statement has to be about."""
_CONFIRMED: Final = frozenset({"claim", "accuse", "criticise", "announce", "warn"})
_GRANTED: Final = frozenset({"demand", "ask", "promise", "claim"})


def find_agreement(reading: Reading, fact: Facts, before: Sequence[Tie]) -> Tie | None:
    """Return the tie of a statement to what it agrees with; a common position of several is none."""
    if len(fact.actors) != 1 or fact.order == 0 or fact.statement.negated:
        return None
    if fact.outer is None:
        tie = _by_name(reading, fact) or _by_echo(reading, fact)
        if tie is not None:
            return tie
    return _by_words(reading, fact) if fact.statement.act == "agree" else None


def _by_echo(reading: Reading, fact: Facts) -> Tie | None:
    words = reading.words
    echoes = words.pack.echoes
    other = outermost(reading, reading.facts[fact.order - 1])
    if not words.has_phrase(fact.lead, echoes) and not words.has_phrase(fact.content[:_FIRST_TOKENS], echoes):
        return None
    if not other.actors or not other_side(fact, other):
        return None
    return Tie(fact.order, other.order, "agrees", "agreement", cue_words(reading, fact))


def _by_name(reading: Reading, fact: Facts) -> Tie | None:
    """`sepakat dengan Gembong`, `echoed Mr Ryan's warning`: the last statement of the one who is named."""
    words = reading.words
    tokens = (*fact.cue, *fact.content[:_FIRST_TOKENS])
    for position, index in enumerate(tokens):
        sign = words.phrase_at(index, words.pack.joins, end=index + 3)
        if sign is None:
            continue
        after = tokens[position + len(sign) : position + len(sign) + _FIRST_TOKENS]
        named = {key for i in after if (key := words.keys[i]) is not None and words.forms[i][0].isupper()}
        for other in reversed(reading.facts[max(0, fact.order - _NAMED_BACK) : fact.order]):
            if named and not named.isdisjoint(other.called) and other_side(fact, other):
                return Tie(fact.order, other.order, "agrees", "agreement", " ".join(sign))
    return None


def _by_words(reading: Reading, fact: Facts) -> Tie | None:
    """Return the tie to the fullest of the statements just before that is about what is agreed to."""
    confirms = not fact.cue_keys.isdisjoint(reading.words.pack.confirms)
    if not confirms and fact.cue_keys.isdisjoint(reading.words.pack.assents):
        return None
    best: tuple[tuple[float, float], Facts, frozenset[str]] | None = None
    for other in reading.facts[max(0, fact.order - _RECENT) : fact.order]:
        if other.order == fact.outer or not other_side(fact, other):
            continue
        shared = fact.keys & other.keys - fact.called - other.called
        whole = max(0.0 if confirms else LIGHTEST, reading.totals[fact.order])
        share = reading.weigh(shared) / whole if whole else 0.0
        if other.statement.act not in (_CONFIRMED if confirms else _GRANTED) or share < _SHARE:
            continue
        rank = (share, reading.totals[other.order])
        if (confirms or len(shared) > 1) and (best is None or rank > best[0]):
            best = (rank, other, shared)
    if best is None:
        return None
    return Tie(fact.order, best[1].order, "agrees", "agreement", shared_words(reading, fact, best[2]))
