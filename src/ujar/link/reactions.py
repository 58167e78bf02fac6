"""Reactions: what a statement answers, denies or agrees with.

The rules are tried from the surest to the least sure, and the first that finds something decides: words that
name what they react to, a statement inside the reaction itself, a denial of what was said of the speaker, and
the few other forms that a reader would sign for.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Final

from ujar.acts import Act
from ujar.link.anaphors import Anaphor, find_anaphors
from ujar.link.antecedents import (
    ASSERTIONS,
    STEP,
    WINDOW,
    antecedent,
    fullest,
    other_side,
)
from ujar.link.facts import Facts, Reading
from ujar.link.ties import Tie, is_count, shared_words
from ujar.records import Relation

__all__ = ["find_reaction"]

_NEAR: Final = 3
"""How many statements back what follows from an earlier reaction may stand."""

_FIRST_TOKENS: Final = 4
"""Tokens of a content before an anaphor that is its object."""

_DENIED: Final[Mapping[Act, float]] = {**ASSERTIONS, "demand": 1.2}
_LOWEST_DENIED: Final = 2.3

_AGREED: Final = frozenset({"claim", "accuse", "criticise", "demand", "announce", "promise", "warn", "ask"})
_AGREED_SHARE: Final = 0.3
"""The part of what is agreed to that the other statement has to be about."""
_LIGHTEST: Final = 3.0
"""The least weight of a content: one rare word in common is not enough for a short one."""
_RECENT: Final = 4

Rule = Callable[[Reading, Facts, Sequence[Tie]], Tie | None]


def find_reaction(reading: Reading, fact: Facts, before: Sequence[Tie]) -> Tie | None:
    """Return the reaction that a statement is, None when it is none or is too vague.

    `before` are the reactions found so far, in the order of the text.
    """
    if _is_silence(reading, fact) or _is_admission(reading, fact):
        return None
    for rule in _RULES:
        tie = rule(reading, fact, before)
        if tie is not None:
            return tie
    return None


def _is_silence(reading: Reading, fact: Facts) -> bool:
    """Tell whether the speaker refuses to speak: that answers nothing."""
    said = (*fact.cue, *fact.content[:3])
    return fact.statement.act == "refuse" and any(
        reading.words.lower[index] in reading.words.pack.silences for index in said
    )


def _is_admission(reading: Reading, fact: Facts) -> bool:
    """Tell whether a denial is itself denied: `tidak menampik`, `did not deny`."""
    return fact.statement.negated and _denies_by_cue(reading, fact)


def _denies_by_cue(reading: Reading, fact: Facts) -> bool:
    return not fact.cue_keys.isdisjoint(reading.words.pack.denials)


def _by_anaphor(reading: Reading, fact: Facts, before: Sequence[Tie]) -> Tie | None:
    """`Moskow membantah tuduhan itu`, `menanggapi kritik tersebut`, `the allegation is baseless`."""
    responds = reading.words.has_phrase(fact.lead, reading.words.pack.responses)
    for anaphor in find_anaphors(reading.words, fact):
        relation = _relation(fact, anaphor, false=_is_called_false(reading, fact, anaphor), responds=responds)
        if relation is None:
            continue
        lowest = 1.4 if relation == "denies" or fact.statement.act == "refuse" else 2.3
        if anaphor.kind is None:
            lowest = 1.7
        found = antecedent(reading, fact, anaphor, lowest=lowest)
        if found is not None:
            end = fullest(reading, found.fact)
            return Tie(fact.order, end.order, relation, 0.95 if found.sure else 0.8, anaphor.words)
    return None


def _relation(fact: Facts, anaphor: Anaphor, *, false: bool, responds: bool) -> Relation | None:
    """Return what a statement does to what its anaphor takes up; None when it only mentions it."""
    act = fact.statement.act
    as_said = anaphor.kind not in ("demand", "offer", "proposal", "question")
    if anaphor.in_lead and not responds:
        return None
    if false or act == "deny":
        return "denies" if as_said else "answers"
    if anaphor.in_lead:
        return "answers"
    if anaphor.start > _FIRST_TOKENS:
        return None
    if act in ("agree", "concede"):
        return "answers" if fact.statement.negated else "agrees"
    if anaphor.kind is None:
        return None
    if act in ("refuse", "oppose"):
        return "denies" if anaphor.kind in ("claim", "accusation") else "answers"
    if act == "support":
        return "agrees" if anaphor.kind in ("claim", "criticism", "accusation") else "answers"
    return "answers" if act in ("criticise", "accuse") or responds else None


def _is_called_false(reading: Reading, fact: Facts, anaphor: Anaphor) -> bool:
    """Tell whether the predicate after an anaphor says that it is not so: `tuduhan itu tidak berdasar`."""
    if anaphor.in_lead or anaphor.kind not in ("claim", "accusation", "criticism") or anaphor.start > _FIRST_TOKENS:
        return False
    words = reading.words
    after = fact.content[anaphor.end : anaphor.end + 6]
    for position, index in enumerate(after):
        if words.phrase_at(index, words.pack.falsehoods, end=after[-1] + 3) is not None:
            return not (position and words.lower[after[position - 1]] in words.pack.negations)
    return False


_INNER_ACTS: Final[Mapping[Act, Relation]] = {"deny": "denies", "refuse": "answers"}


def _by_inner(reading: Reading, fact: Facts, before: Sequence[Tie]) -> Tie | None:
    """`Moskow membantah laporan NATO bahwa …`: the statement denied is part of the denial."""
    relation = _INNER_ACTS.get(fact.statement.act)
    if relation is None:
        return None
    for other in reading.facts[fact.order + 1 : fact.order + 4]:
        if other.outer == fact.order and other.actors and other_side(fact, other):
            end = fullest(reading, other)
            cue = " ".join(reading.words.forms[index] for index in other.cue)
            return Tie(fact.order, end.order, relation, 0.9, cue or "within")
    return None


def _by_denial(reading: Reading, fact: Facts, before: Sequence[Tie]) -> Tie | None:
    """A denial that names nothing denies what was said of the speaker or about the same thing."""
    if fact.statement.act != "deny" or not fact.sides:
        return None
    plain = _denies_by_cue(reading, fact)
    best: tuple[float, Facts, frozenset[str]] | None = None
    for other in reversed(reading.facts[max(0, fact.order - WINDOW) : fact.order]):
        base = _DENIED.get(other.statement.act)
        if base is None or not other_side(fact, other) or fact.outer == other.order:
            continue
        aimed = not fact.sides.isdisjoint(other.aims)
        named = not fact.called.isdisjoint(other.keys)
        shared = fact.keys & other.keys - fact.called
        share = reading.weigh(shared) / max(_LIGHTEST, reading.weigh(fact.keys))
        if not (aimed or named or (plain and shared) or (share >= 0.5 and fact.order - other.order == 1)):
            continue
        score = base + (1.0 if aimed else 0.5 * named) - 0.3 * (other.outer is not None)
        score += 1.5 * share - STEP * (fact.order - other.order - 1)
        if best is None or score > best[0]:
            best = (score, other, shared)
    if best is None or best[0] < _LOWEST_DENIED:
        return None
    end = fullest(reading, best[1])
    evidence = shared_words(reading, fact, best[2]) if best[2] else _cue(reading, fact)
    return Tie(fact.order, end.order, "denies", 0.8, evidence)


def _by_following(reading: Reading, fact: Facts, before: Sequence[Tie]) -> Tie | None:
    """A second denial, a call for proof or a counter-accusation goes on from a denial of the same side."""
    last = next((tie for tie in reversed(before) if tie.relation == "denies"), None)
    if last is None or fact.order - last.start > _NEAR or other_side(fact, reading.facts[last.start]):
        return None
    denied = reading.facts[last.end]
    if not other_side(fact, denied):
        return None
    evidence = f"follows: {last.evidence}"
    if fact.statement.act == "deny":
        return Tie(fact.order, last.end, "denies", 0.75, evidence)
    proofs = reading.words.pack.proofs
    proof = next((i for i in fact.content[:12] if reading.words.lower[i] in proofs), None)
    if proof is not None and fact.statement.act in ("criticise", "demand", "claim", "ask"):
        return Tie(fact.order, last.end, "answers", 0.75, reading.words.forms[proof])
    directed = not fact.aims.isdisjoint(denied.sides) or fact.keys & denied.keys - fact.called - denied.called
    if fact.statement.act == "accuse" and fact.order - last.start == 1 and directed:
        return Tie(fact.order, last.end, "answers", 0.7, evidence)
    return None


def _by_turn(reading: Reading, fact: Facts, before: Sequence[Tie]) -> Tie | None:
    """What is said directly after a question to the speaker, or charged back directly after an accusation."""
    if fact.order == 0 or fact.outer is not None:
        return None
    other = _outermost(reading, reading.facts[fact.order - 1])
    to_speaker = not other.aims.isdisjoint(fact.sides)
    if not other_side(fact, other) or fact.sentence - other.sentence > 2:
        return None
    asked = to_speaker or (not other.actors and other.sentence == fact.sentence and not is_count(reading, fact))
    if other.statement.act == "ask" and asked:
        return Tie(fact.order, other.order, "answers", 0.75, _cue(reading, other))
    if fact.statement.act == other.statement.act == "accuse" and to_speaker:
        return Tie(fact.order, other.order, "answers", 0.6, _cue(reading, fact))
    return None


def _by_reply(reading: Reading, fact: Facts, before: Sequence[Tie]) -> Tie | None:
    """`Menanggapi hal itu, …`, `In response, …`: an answer to the statement just before."""
    if fact.order == 0 or fact.outer is not None:
        return None
    words = reading.words
    sign = next((p for i in fact.lead if (p := words.phrase_at(i, words.pack.responses, end=fact.lead[-1] + 1))), None)
    other = _outermost(reading, reading.facts[fact.order - 1])
    if sign is None or not other.sides or not other_side(fact, other) or fact.sentence - other.sentence > 2:
        return None
    if any(words.noun_at(index) is not None for index in fact.cue):
        return None
    return Tie(fact.order, other.order, "answers", 0.65, " ".join(sign))


def _by_agreement(reading: Reading, fact: Facts, before: Sequence[Tie]) -> Tie | None:
    """`membenarkan adanya …`, `setuju memperpanjang …`, `Hal senada disampaikan …`."""
    if len(fact.actors) != 1 or fact.order == 0 or fact.statement.negated:
        return None
    words = reading.words
    previous = _outermost(reading, reading.facts[fact.order - 1])
    echoes = words.has_phrase(fact.lead, words.pack.echoes) or words.has_phrase(
        fact.content[:_FIRST_TOKENS], words.pack.echoes
    )
    if echoes and fact.outer is None and previous.sides and other_side(fact, previous):
        return Tie(fact.order, previous.order, "agrees", 0.75, _cue(reading, fact))
    if fact.statement.act != "agree" or fact.cue_keys.isdisjoint(words.pack.assents):
        return None
    best: tuple[tuple[float, float], Facts, frozenset[str]] | None = None
    for other in reading.facts[max(0, fact.order - _RECENT) : fact.order]:
        if other.statement.act not in _AGREED or other.order == fact.outer or not other_side(fact, other):
            continue
        shared = fact.keys & other.keys - fact.called - other.called
        share = reading.weigh(shared) / max(_LIGHTEST, reading.weigh(fact.keys))
        rank = (share, reading.weigh(other.keys))
        if share >= _AGREED_SHARE and (best is None or rank > best[0]):
            best = (rank, other, shared)
    if best is None:
        return None
    return Tie(fact.order, best[1].order, "agrees", 0.7, shared_words(reading, fact, best[2]))


def _outermost(reading: Reading, fact: Facts) -> Facts:
    while fact.outer is not None and fact.outer < fact.order:
        fact = reading.facts[fact.outer]
    return fact


def _cue(reading: Reading, fact: Facts) -> str:
    return " ".join(reading.words.forms[index] for index in fact.cue)


_RULES: Final[tuple[Rule, ...]] = (
    _by_anaphor,
    _by_inner,
    _by_denial,
    _by_following,
    _by_turn,
    _by_reply,
    _by_agreement,
)
