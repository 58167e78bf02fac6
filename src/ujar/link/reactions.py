"""Reactions: what a statement answers, denies or agrees with.

The rules are tried from the surest to the least sure, and the first that finds something decides: words that
name what they react to, a statement inside the reaction itself, a denial of what was said of the speaker, and
the few other forms that a reader would sign for.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

from ujar.link.agreements import find_agreement
from ujar.link.anaphors import Anaphor, find_anaphors
from ujar.link.antecedents import antecedent, fullest, other_side
from ujar.link.contrasts import find_insistence
from ujar.link.denials import denies_by_cue, find_appended, find_denied
from ujar.link.facts import Facts, Reading
from ujar.link.ties import Rule, Tie, cue_words
from ujar.link.turns import find_following, find_reply, find_turn
from ujar.link.verdicts import find_verdict
from ujar.records import Relation

__all__ = ["find_reaction"]

_FIRST_TOKENS: Final = 3
"""Tokens of a content before an anaphor that is the object of its cue."""
_FIRST_TOKENS_DENIED: Final = 6
"""The same of a denial: `tidak ada fakta di balik tuduhan Breedlove`."""
_AFTER: Final = 6
"""Tokens after an anaphor in which its predicate begins."""
_INNER: Final = 3
"""Statements after a denial among which is the one inside it."""
_INNER_TOKENS: Final = 8
"""Tokens of a denial before the statement inside it."""
_LOWEST: Final = 1.4
"""How well what is denied or refused has to fit its anaphor."""
_LOWEST_OTHERS: Final = 2.3
"""How well what is criticised, welcomed or answered has to fit."""
_LOWEST_THING: Final = 1.7
"""How well a statement has to fit `hal itu` or `it`."""

_Finder = Callable[[Reading, Facts, Sequence[Tie]], Tie | None]


def find_reaction(reading: Reading, fact: Facts, before: Sequence[Tie]) -> Tie | None:
    """Return the reaction that a statement is, None when it is none or is too vague.

    `before` are the reactions found so far, in the order of the text.
    """
    if _is_silence(reading, fact) or _is_admission(reading, fact):
        return None
    for find in _FINDERS:
        tie = find(reading, fact, before)
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
    return fact.statement.negated and denies_by_cue(reading, fact)


def _by_anaphor(reading: Reading, fact: Facts, before: Sequence[Tie]) -> Tie | None:
    """`Moskow membantah tuduhan itu`, `menanggapi kritik tersebut`, `the allegation is baseless`."""
    words = reading.words
    responds = words.has_phrase(fact.lead, words.pack.responses)
    named_by_cue = any(words.noun_at(index) is not None for index in fact.cue)
    for anaphor in find_anaphors(words, fact):
        if named_by_cue and not anaphor.in_lead:
            continue
        relation = _relation(fact, anaphor, false=_is_called_false(reading, fact, anaphor), responds=responds)
        if relation is None:
            continue
        lowest = _LOWEST if relation == "denies" or fact.statement.act == "refuse" else _LOWEST_OTHERS
        found = antecedent(reading, fact, anaphor, lowest=lowest if anaphor.kind else _LOWEST_THING)
        if found is not None:
            end = fullest(reading, found.fact)
            rule: Rule = "agreement" if relation == "agrees" else "named" if found.sure else "pointed at"
            return Tie(fact.order, end.order, relation, rule, anaphor.words)
    return None


def _relation(fact: Facts, anaphor: Anaphor, *, false: bool, responds: bool) -> Relation | None:
    """Return what a statement does to what its anaphor takes up; None when it only mentions it."""
    act = fact.statement.act
    if anaphor.in_lead and not responds:
        return None
    if false or (act == "deny" and (anaphor.in_lead or anaphor.start <= _FIRST_TOKENS_DENIED)):
        return "denies"
    if anaphor.in_lead:
        return "answers"
    if anaphor.start > _FIRST_TOKENS:
        return None
    if act in ("refuse", "oppose") and anaphor.kind is not None:
        return "denies" if anaphor.kind in ("claim", "accusation") else "answers"
    if not (anaphor.points or anaphor.owner):
        return None
    if act in ("agree", "concede"):
        return "answers" if fact.statement.negated else "agrees"
    if anaphor.kind is None:
        return None
    if act == "support":
        return "agrees" if anaphor.kind in ("claim", "criticism", "accusation") else "answers"
    return "answers" if act in ("criticise", "accuse") or responds else None


def _is_called_false(reading: Reading, fact: Facts, anaphor: Anaphor) -> bool:
    """Tell whether the predicate after an anaphor says that it is not so: `tuduhan itu tidak berdasar`."""
    if anaphor.in_lead or anaphor.kind not in ("claim", "accusation", "criticism") or anaphor.start > _FIRST_TOKENS:
        return False
    words = reading.words
    after = fact.content[anaphor.end : anaphor.end + _AFTER]
    for position, index in enumerate(after):
        if words.phrase_at(index, words.pack.falsehoods, end=fact.content[-1] + 1) is not None:
            return not (position and words.lower[after[position - 1]] in words.pack.negations)
    return False


def _by_inner(reading: Reading, fact: Facts, before: Sequence[Tie]) -> Tie | None:
    """`Moskow membantah laporan NATO bahwa …`: the statement denied is part of the denial.

    `X mengatakan Y menolak …` only reports a refusal: there the inner statement has the act of the outer one.
    """
    if fact.statement.act not in ("deny", "refuse"):
        return None
    for other in reading.facts[fact.order + 1 : fact.order + 1 + _INNER]:
        if other.outer != fact.order or not other.actors or not other_side(fact, other):
            continue
        if other.statement.act in (fact.statement.act, "ask"):
            continue
        if min(other.source + other.cue + other.content) - fact.content[0] <= _INNER_TOKENS:
            relation: Relation = "denies" if fact.statement.act == "deny" else "answers"
            end = fullest(reading, other)
            return Tie(fact.order, end.order, relation, "inside", cue_words(reading, other))
    return None


_FINDERS: Final[tuple[_Finder, ...]] = (
    _by_anaphor,
    _by_inner,
    find_appended,
    find_verdict,
    find_denied,
    find_following,
    find_turn,
    find_reply,
    find_agreement,
    find_insistence,
)
