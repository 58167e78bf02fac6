"""What one statement is to a statement of another article: the same again, a denial, a change of position.

Decided by acts first and then by likeness; precision comes before recall. Two statements are alike by the share of
the weight of their keys that they have in common (weighted Jaccard), and what they have in common has to tell enough
by itself. A statement stands for its proposition (`there are tanks`) or against it (a negation, a denial, a refusal):
alike and on the same side it is a repetition, on different sides the later one turns against the earlier.
"""

from __future__ import annotations

from datetime import date
from typing import Final, NamedTuple

from ujar.acts import TURNING, Act
from ujar.link.across.propositions import Proposition
from ujar.link.across.vocabulary import Vocabulary
from ujar.records import Relation

__all__ = ["ACROSS", "Bond", "Said", "alike", "find_bond", "is_worth_comparing"]

ACROSS: Final = "across.v2"
"""What made a link between articles."""

"""Acts that turn against their content."""
_ASSERT: Final[frozenset[Act]] = frozenset(
    {"claim", "accuse", "criticise", "announce", "warn", "concede", "agree", "support"}
)
_CALL: Final[frozenset[Act]] = frozenset({"demand", "ask"})
_NEUTRAL: Final[frozenset[Act]] = frozenset({"claim", "announce", "warn", "concede", "agree"})
"""Acts of which one may report the same words as another; who criticises something and who mentions it differ."""
_NEARLY: Final = 0.7
_WORDING: Final = 0.9
"""How alike statements by one speaker, and by others, are whatever their acts."""
_FOR: Final[frozenset[Act]] = frozenset({"support", "agree"})
_FEWEST: Final = 3
"""Keys in common, of which `_FEWEST_WORDS` are no names; when one side speaks, two of which one is a word."""
_FEWEST_WORDS: Final = 2
_SAME: Final = 0.52
"""How alike two statements of one speaker or side are that say the same."""
_OTHERS: Final = 0.75
"""How alike those of different speakers are."""
_TURNED: Final = 0.52
"""How alike a statement is to what it turns against."""
_CONTRARY: Final = 0.58
"""How alike two statements are of which neither reacts to the other."""
_CURRENT: Final = 120
"""Days for which a claim is there to be denied or a demand to be refused."""
_TELLS: Final = 9.0
"""The weight of what they have in common, when it is one side that speaks."""
_TELLS_OTHERS: Final = 12.0
_HELD: Final = 0.75
_TELLS_HELD: Final = 13.5
_FEWEST_HELD: Final = 3
"""What is enough, and how many words of it, when the longer of two says what the shorter says, and more."""
_CONTAINED: Final = 0.6
"""How much that counts for the score."""
_HIGHEST: Final = 0.95


class Said(NamedTuple):
    """A statement as it is compared across articles.

    `day` is the first day that its article may be of; `direct` tells a quotation, in which a negation stands in the
    words themselves; `past` a cue that tells of earlier words (`once praised`), `admits` a denial that
    is itself denied (`did not deny`). `speakers` are ids of actors of the ledger, `sides` the states and bodies for
    which they speak.
    """

    id: str
    article: str
    day: str | None
    act: Act
    conditional: bool
    speakers: frozenset[str]
    sides: frozenset[str]
    proposition: Proposition
    direct: bool = False
    past: bool = False
    admits: bool = False

    @property
    def order(self) -> tuple[bool, str, str, str]:
        """What orders statements in time; those without a day come last."""
        return self.day is None, self.day or "", self.article, self.id

    @property
    def against(self) -> bool:
        """Whether the statement turns against its proposition."""
        return self.proposition.turned or (self.act in TURNING and not self.direct)


class Bond(NamedTuple):
    """A link before it is written down, from the later statement to the earlier, with the keys that they share."""

    start: str
    end: str
    relation: Relation
    score: float
    keys: frozenset[str]


class _Likeness(NamedTuple):
    """How alike two statements are.

    The share of both, that of the shorter, the weight in common, how many keys and how many words that is.
    """

    share: float
    held: float
    told: float
    keys: int
    words: int


def alike(one: Proposition, other: Proposition, vocabulary: Vocabulary) -> float:
    """Return the weighted Jaccard likeness of two propositions, 0 to 1."""
    shared = vocabulary.weigh(one.keys & other.keys)
    every = vocabulary.weigh(one.keys | other.keys)
    return shared / every if every else 0.0


def is_worth_comparing(one: Proposition, other: Proposition, vocabulary: Vocabulary) -> bool:
    """Tell whether two statements can be linked at all, whoever said them: `find_bond` gives None for all others."""
    return _likeness(one, other, vocabulary) is not None


def find_bond(one: Said, other: Said, vocabulary: Vocabulary) -> Bond | None:
    """Return what the later of two statements is to the earlier, None when a careful reader would not sign it."""
    later, earlier = (one, other) if one.order > other.order else (other, one)
    if one.article == other.article or one.conditional != other.conditional:
        return None
    if one.admits or other.admits:  # not to deny is neither to deny nor to say so
        return None
    first, second = one.proposition, other.proposition
    if first.numbers and second.numbers and first.numbers.isdisjoint(second.numbers):
        return None
    like = _likeness(first, second, vocabulary)
    relation = _relation(later, earlier, like) if like is not None else None
    if like is None or relation is None:
        return None
    score = round(min(_HIGHEST, 0.3 + 0.65 * max(like.share, _CONTAINED * like.held)), 2)
    return Bond(later.id, earlier.id, relation, score, first.keys & second.keys)


def _likeness(one: Proposition, other: Proposition, vocabulary: Vocabulary) -> _Likeness | None:
    """Return how alike two statements are, None when it is too little for any relation."""
    shared = one.keys & other.keys
    if len(shared) < _FEWEST - 1 or not one.words & other.words:
        return None
    told = vocabulary.weigh(shared)
    like = _Likeness(
        share=alike(one, other, vocabulary),
        held=told / min(vocabulary.weigh(one.keys), vocabulary.weigh(other.keys)),
        told=told,
        keys=len(shared),
        words=len(one.words & other.words),
    )
    return like if like.share >= min(_SAME, _TURNED) or like.held >= _HELD else None


def _relation(later: Said, earlier: Said, like: _Likeness) -> Relation | None:
    one_voice = not later.speakers.isdisjoint(earlier.speakers)
    one_side = one_voice or not later.sides.isdisjoint(earlier.sides)
    if not one_side and (later.proposition.own or earlier.proposition.own):
        return None
    if later.against == earlier.against:
        return "repeats" if _repeats(later, earlier, like, one_voice=one_voice, one_side=one_side) else None
    if one_side:
        return "revises" if one_voice and _revises(later, earlier, like) else None
    return _reaction(later, earlier, like)


def _repeats(later: Said, earlier: Said, like: _Likeness, *, one_voice: bool, one_side: bool) -> bool:
    one_act = later.act == earlier.act
    alike_acts = {later.act, earlier.act} <= (_ASSERT - _FOR if one_voice else _NEUTRAL)
    if not one_act and not alike_acts and like.share < (_NEARLY if one_voice else _WORDING):
        return False
    if _is_call(later) != _is_call(earlier):
        return False
    clauses = later.proposition.clause and earlier.proposition.clause
    many = like.keys >= _FEWEST and like.words >= _FEWEST_WORDS
    if not one_side:
        return clauses and many and like.share >= _OTHERS and like.told >= _TELLS_OTHERS
    if not clauses and not (many and one_act):
        return False
    return (one_voice and one_act and _is_held(like)) or (like.share >= _SAME and like.told >= _TELLS)


def _is_held(like: _Likeness) -> bool:
    return like.held >= _HELD and like.told >= _TELLS_HELD and like.words >= _FEWEST_HELD


def _revises(later: Said, earlier: Said, like: _Likeness) -> bool:
    """Tell whether one speaker turned: said that it is so and now that it is not, or was for it and is against it."""
    if later.past or later.day is None or earlier.day is None or later.day <= earlier.day:
        return False
    if like.share < _TURNED or like.keys < _FEWEST or like.words < _FEWEST_WORDS:
        return False
    if {later.act, earlier.act} & _FOR and "oppose" in (later.act, earlier.act):
        return True
    return later.act in _ASSERT and earlier.act in _ASSERT and _texts_differ(later, earlier)


def _reaction(later: Said, earlier: Said, like: _Likeness) -> Relation | None:
    """Return what a statement of the other side is, which turns against an earlier one."""
    if like.keys < _FEWEST or like.words < _FEWEST_WORDS or not earlier.proposition.clause or later.past:
        return None
    near = like.share >= _TURNED and like.told >= _TELLS
    if later.act in TURNING and not _is_current(later, earlier):
        return None
    if later.act in ("refuse", "oppose") and earlier.act in _CALL:
        return "answers" if near and later.speakers and earlier.speakers else None
    if later.act == "deny" and earlier.act in _ASSERT:
        return "denies" if near or _is_held(like) else None
    differ = later.act in _ASSERT and earlier.act in _ASSERT and _texts_differ(later, earlier)
    if differ and later.speakers and earlier.speakers and later.proposition.clause and like.share >= _CONTRARY:
        return "contradicts"
    return None


def _is_current(later: Said, earlier: Said) -> bool:
    """Tell whether two statements are near enough in time for one to react to the other; both may have no date."""
    if later.day is None or earlier.day is None:
        return later.day == earlier.day
    return (date.fromisoformat(later.day) - date.fromisoformat(earlier.day)).days <= _CURRENT


def _texts_differ(later: Said, earlier: Said) -> bool:
    """Tell whether one is negated and the other has no negation at all: two negations may turn anything."""
    one, other = later.proposition, earlier.proposition
    return (one.turned and not other.negation) or (other.turned and not one.negation)


def _is_call(said: Said) -> bool:
    return said.act in _CALL
