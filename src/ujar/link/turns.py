"""Turns: a statement that answers because of where it stands, after a denial, a question or an accusation."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from ujar.link.antecedents import other_side
from ujar.link.facts import Facts, Reading
from ujar.link.ties import Tie, cue_words, is_count, outermost
from ujar.records import Relation

__all__ = ["find_following", "find_reply", "find_turn"]

_NEAR: Final = 3
"""How many statements after a denial its side goes on from it."""
_SENTENCES: Final = 2
"""How many sentences after another statement an answer to it may stand."""
_DIRECTLY: Final = 1
"""How many sentences after a question its answer stands where it is not put to the one who answers by name."""
_FIRST_TOKENS: Final = 12
"""Tokens of a content in which a call for proof is sought."""


def find_following(reading: Reading, fact: Facts, before: Sequence[Tie]) -> Tie | None:
    """Return the tie of a second denial, a call for proof or a counter-accusation.

    It goes on from a denial of the same side shortly before, and reacts to what that denied.
    """
    last = next((tie for tie in reversed(before) if tie.relation == "denies"), None)
    if last is None or fact.order - last.start > _NEAR or other_side(fact, reading.facts[last.start]):
        return None
    denied = reading.facts[last.end]
    if not other_side(fact, denied):
        return None
    act = fact.statement.act
    if act == "deny":
        return Tie(fact.order, last.end, "denies", "following", f"follows: {last.evidence}")
    words = reading.words
    proof = next((i for i in fact.content[:_FIRST_TOKENS] if words.lower[i] in words.pack.proofs), None)
    if proof is not None and act in ("criticise", "demand", "claim", "ask"):
        return Tie(fact.order, last.end, "answers", "following", words.forms[proof])
    directed = not fact.aims.isdisjoint(denied.sides) or fact.keys & denied.keys - fact.called - denied.called
    if act == "accuse" and fact.order - last.start == 1 and directed:
        return Tie(fact.order, last.end, "answers", "following", f"follows: {last.evidence}")
    return None


def find_turn(reading: Reading, fact: Facts, before: Sequence[Tie]) -> Tie | None:
    """Return the tie of what is said directly after a question or an accusation to the one who says it.

    An accusation is answered in this way by an accusation only. Shares of people (`59 percent said …`) answer the
    question that they were asked, one after the other.
    """
    other = _asked_behind(reading, fact) or _previous(reading, fact)
    if other is None:
        return None
    to_speaker = not other.aims.isdisjoint(fact.sides)
    asked = other
    if is_count(reading, fact) and is_count(reading, other):
        last = before[-1] if before and before[-1].start == other.order else None
        asked = reading.facts[last.end] if last is not None else other
    if asked.statement.act == "ask" and fact.statement.act != "ask":
        near = to_speaker or fact.opens - other.closes <= _DIRECTLY
        answered = near and _says(reading, fact) and not _only_raised(reading, asked)
        return Tie(fact.order, asked.order, "answers", "question", cue_words(reading, asked)) if answered else None
    if fact.statement.act == other.statement.act == "accuse" and to_speaker:
        return Tie(fact.order, other.order, "answers", "counter-accusation", cue_words(reading, fact))
    return None


def _asked_behind(reading: Reading, fact: Facts) -> Facts | None:
    """Return the question of `X told CNN when asked whether …`, which stands behind its answer."""
    following = reading.facts[fact.order + 1 : fact.order + 2]
    if not following or fact.statement.act == "ask" or fact.outer is not None or not fact.cue:
        return None
    other = following[0]
    put = other.statement.act == "ask" and not other.actors and other.outer is None and bool(other.cue)
    return other if put and other.sentence == fact.sentence and fact.cue[0] < other.cue[0] else None


def _says(reading: Reading, fact: Facts) -> bool:
    """Tell whether a statement reports words, and does not tell of them: `he has insulted women`.

    A turn of a transcript (`BENENSON: We will debate.`) has no cue but a colon.
    """
    cue = [word for index in fact.cue if (word := reading.words.lower[index])[0].isalpha()]
    return fact.statement.kind != "indirect" or not cue or any(word in reading.words.pack.sayings for word in cue)


def _only_raised(reading: Reading, fact: Facts) -> bool:
    """Tell whether a question is put to nobody: `the key question is whether …`."""
    return any(reading.words.noun_at(index) == "question" for index in fact.cue)


def find_reply(reading: Reading, fact: Facts, before: Sequence[Tie]) -> Tie | None:
    """Return the tie of `Menanggapi hal itu, …`, `In response, …`, `… he replied` to the statement before."""
    other = _previous(reading, fact)
    if other is None or not other.sides or fact.statement.act == "ask":
        return None
    words = reading.words
    if any(words.noun_at(index) is not None for index in fact.cue):
        return None
    opening = fact.lead[:2] if fact.lead and fact.content and fact.lead[0] < fact.content[0] else ()
    for index in (*fact.cue, *opening):
        sign = words.phrase_at(index, words.pack.responses, end=index + 4)
        if sign is not None:
            relation: Relation = "denies" if fact.statement.act == "deny" else "answers"
            return Tie(fact.order, other.order, relation, "reply", " ".join(sign))
    return None


def _previous(reading: Reading, fact: Facts) -> Facts | None:
    """Return the statement just before, of another side and in the same passage; None when there is none."""
    if fact.order == 0 or fact.outer is not None:
        return None
    other = outermost(reading, reading.facts[fact.order - 1])
    near = fact.opens - other.closes <= _SENTENCES
    return other if near and other_side(fact, other) else None
