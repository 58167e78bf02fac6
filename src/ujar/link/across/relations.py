"""What one statement is to a statement of another article: the same again, a denial, a change of position.

Decided by acts first and then by likeness; precision comes before recall. Two statements are alike by the share of
the weight of their keys that they have in common (weighted Jaccard), and what they have in common has to tell enough
by itself. A statement stands for its proposition (`there are tanks`) or against it (a negation, a denial, a refusal):
alike and on the same side it is a repetition, on different sides the later one turns against the earlier.
"""

from __future__ import annotations

from typing import Final, NamedTuple

from ujar.acts import Act
from ujar.link.across.propositions import Proposition
from ujar.link.across.vocabulary import Vocabulary
from ujar.link.words import STATE
from ujar.records import Relation

__all__ = ["ACROSS", "Bond", "Said", "alike", "find_bond"]

ACROSS: Final = "across.v1"
"""What made a link between articles."""

_AGAINST: Final[frozenset[Act]] = frozenset({"deny", "refuse", "oppose"})
"""Acts that turn against their content."""
_ASSERT: Final[frozenset[Act]] = frozenset(
    {"claim", "accuse", "criticise", "announce", "warn", "concede", "agree", "support"}
)
_CALL: Final[frozenset[Act]] = frozenset({"demand", "ask"})
_FEWEST: Final = 2
"""Keys in common, of which one at least is no state."""
_SAME: Final = 0.52
"""How alike two statements of one speaker or side are that say the same."""
_OTHERS: Final = 0.58
"""How alike those of different speakers are."""
_TURNED: Final = 0.5
"""How alike a statement is to what it turns against."""
_TELLS: Final = 9.0
"""The weight of what they have in common, when it is one side that speaks."""
_TELLS_OTHERS: Final = 12.0
_NEARLY: Final = 0.7
_TELLS_NEARLY: Final = 7.0
"""What is enough when one side says nearly the same words."""
_HELD: Final = 0.75
_TELLS_HELD: Final = 13.5
"""What is enough when the longer of two says what the shorter says, and more."""
_CONTAINED: Final = 0.6
"""How much that counts for the score."""
_HIGHEST: Final = 0.95


class Said(NamedTuple):
    """A statement as it is compared across articles.

    `day` is the first day that its article may be of; `speakers` are ids of actors of the ledger, `sides` the states
    and bodies for which they speak.
    """

    id: str
    article: str
    day: str | None
    act: Act
    conditional: bool
    speakers: frozenset[str]
    sides: frozenset[str]
    proposition: Proposition

    @property
    def order(self) -> tuple[bool, str, str, str]:
        """What orders statements in time; those without a day come last."""
        return self.day is None, self.day or "", self.article, self.id

    @property
    def against(self) -> bool:
        """Whether the statement turns against its proposition."""
        return self.proposition.turned or self.act in _AGAINST


class Bond(NamedTuple):
    """A link before it is written down, from the later statement to the earlier, with the keys that they share."""

    start: str
    end: str
    relation: Relation
    score: float
    keys: frozenset[str]


def alike(one: Proposition, other: Proposition, vocabulary: Vocabulary) -> float:
    """Return the weighted Jaccard likeness of two propositions, 0 to 1."""
    shared = vocabulary.weigh(one.keys & other.keys)
    every = vocabulary.weigh(one.keys | other.keys)
    return shared / every if every else 0.0


def find_bond(one: Said, other: Said, vocabulary: Vocabulary) -> Bond | None:
    """Return what the later of two statements is to the earlier, None when a careful reader would not sign it."""
    later, earlier = (one, other) if one.order > other.order else (other, one)
    if one.article == other.article or one.conditional != other.conditional:
        return None
    shared = one.proposition.keys & other.proposition.keys
    if len(shared) < _FEWEST or all(key.startswith(STATE) for key in shared):
        return None
    numbers = one.proposition.numbers, other.proposition.numbers
    if all(numbers) and numbers[0].isdisjoint(numbers[1]):
        return None
    likeness = alike(one.proposition, other.proposition, vocabulary)
    told = vocabulary.weigh(shared)
    shorter = min(vocabulary.weigh(said.proposition.keys) for said in (one, other))
    relation = _relation(later, earlier, _Likeness(likeness, told / shorter, told))
    if relation is None:
        return None
    score = round(min(_HIGHEST, 0.3 + 0.65 * max(likeness, _CONTAINED * told / shorter)), 2)
    return Bond(later.id, earlier.id, relation, score, shared)


class _Likeness(NamedTuple):
    """How alike two statements are: the share of both, the share of the shorter, and the weight in common."""

    share: float
    held: float
    told: float


def _relation(later: Said, earlier: Said, like: _Likeness) -> Relation | None:
    one_voice = not later.speakers.isdisjoint(earlier.speakers)
    one_side = one_voice or not later.sides.isdisjoint(earlier.sides)
    if later.against == earlier.against:
        if _is_call(later) != _is_call(earlier):
            return None
        return "repeats" if _same(like, one_side=one_side, one_act=later.act == earlier.act) else None
    contained = later.act == "deny" and like.held >= _HELD and like.told >= _TELLS_HELD
    if not contained and (like.share < _TURNED or like.told < _TELLS):
        return None
    if one_side:
        dated = later.day is not None and earlier.day is not None and later.day > earlier.day
        return "revises" if one_voice and dated and not _is_call(earlier) and not _is_call(later) else None
    if later.against and earlier.act in _CALL and later.act in ("refuse", "oppose"):
        return "answers"
    if later.act == "deny" and earlier.act in _ASSERT:
        return "denies"
    both = later.act in _ASSERT | {"deny"} and earlier.act in _ASSERT | {"deny"}
    return "contradicts" if both and later.speakers and earlier.speakers and like.share >= _OTHERS else None


def _same(like: _Likeness, *, one_side: bool, one_act: bool) -> bool:
    if not one_side:
        return like.share >= _OTHERS and like.told >= _TELLS_OTHERS
    return (
        (like.share >= _SAME and like.told >= _TELLS)
        or (like.share >= _NEARLY and like.told >= _TELLS_NEARLY)
        or (one_act and like.held >= _HELD and like.told >= _TELLS_HELD)
    )


def _is_call(said: Said) -> bool:
    return said.act in _CALL
