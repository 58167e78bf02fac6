"""Which issues a statement speaks about, and what position it takes on each.

An issue is found by the words of the codebook. The position follows, in this order, from

1. the usual words of a side, when the content holds some: their position, turned by a denial or refusal of them unless
   they are a denial themselves;
2. the act: who supports, agrees, promises or demands is for it, who denies, refuses, opposes or criticises is against;
3. else nothing: it speaks about the issue and takes no position.

A negation or a word of ending before the words that were found (`hentikan reklamasi`) turns 1 and 2; a negation after a
denial or refusal leaves the position open. A statement that
reacts to another takes over its issues (`carry_over`): `NATO rejects this claim` holds no word of the issue itself.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property
from types import MappingProxyType
from typing import Final, NamedTuple

from ujar.acts import TURNING, Act
from ujar.extract.tokens import Token, tokenize
from ujar.link.issues.codebook import Codebook, Position
from ujar.link.issues.phrases import Hit, Phrases
from ujar.link.words import pack_of
from ujar.records import Lang, Relation, Span

__all__ = ["ISSUES", "Code", "Coder", "Said", "Tie", "carry_over"]

ISSUES: Final = "issues.v1"
"""What coded a statement."""

_FOR: Final = frozenset({"support", "agree", "promise", "demand"})
_AGAINST: Final = TURNING | {"criticise"}
"""Acts against something; who criticises does not turn the words: with those of a side it speaks for that side."""

_REACH: Final = 3
"""Words before what was found in which a negation turns it."""
_LONG_REACH: Final = 10
"""The same for a word of ending: `stop its political, military and financial support for the separatists`."""
_MOST_TOKENS: Final = 400
"""Tokens of one content that are read."""

_ENDING: Final[Mapping[Lang, frozenset[str]]] = MappingProxyType(
    {
        "id": frozenset(
            "hentikan menghentikan dihentikan penghentian batalkan membatalkan dibatalkan pembatalan cabut mencabut "
            "dicabut pencabutan tolak menolak ditolak penolakan larang melarang dilarang akhiri mengakhiri tanpa "
            "menentang melawan tunda menunda penundaan".split()
        ),
        "en": frozenset(
            "stop stopping end ending halt halting cancel cancelling canceling cancellation revoke revoking ban "
            "banning against without reject rejecting rejection block blocking oppose opposing scrap scrapping suspend "
            "suspending suspension abandon postpone".split()
        ),
    }
)

BY_SIDE, BY_ACT, BY_NOTHING, BY_LINK = 0.8, 0.7, 0.6, 0.7
"""How sure a position is, by what it follows from."""

_OPPOSITE: Final[Mapping[Position, Position]] = MappingProxyType(
    {"supports": "opposes", "opposes": "supports", "none": "none"}
)


class Said(NamedTuple):
    """What is read of a statement: its content, by spans of `text`, and what it does."""

    id: str
    lang: Lang
    text: str
    content: tuple[Span, ...]
    act: Act
    negated: bool = False


class Code(NamedTuple):
    """One statement on one issue: the position, why, and the words of the text that show it."""

    statement: str
    issue: str
    position: Position
    reason: str
    spans: tuple[Span, ...]
    score: float


class Tie(NamedTuple):
    """A link as far as positions go: the statement `start` reacts to `end`."""

    start: str
    end: str
    relation: Relation


class _Key(NamedTuple):
    """Whose words a phrase is: those of an issue, or of a side of it."""

    issue: str
    side: str | None = None
    position: Position = "none"


class Coder:
    """A codebook, ready to code statements."""

    def __init__(self, codebook: Codebook) -> None:
        self._codebook = codebook

    def code(self, said: Said) -> list[Code]:
        """Return a code for each issue that the content speaks about, in the order of the codebook."""
        tokens = _tokens(said)
        words = [token.word.casefold() for token in tokens]
        hits: dict[str, list[Hit[_Key]]] = {}
        for hit in self._phrases[said.lang].find(words):
            hits.setdefault(hit.key.issue, []).append(hit)
        return [
            self._coded(said, tokens, words, issue.id, hits[issue.id])
            for issue in self._codebook.issues
            if issue.id in hits
        ]

    @cached_property
    def _phrases(self) -> dict[Lang, Phrases[_Key]]:
        return {"id": Phrases(self._given(), lang="id"), "en": Phrases(self._given(), lang="en")}

    def _given(self) -> Iterable[tuple[_Key, str]]:
        for issue in self._codebook.issues:
            for word in issue.words:
                yield _Key(issue.id), word
            for name, side in issue.sides.items():
                for word in side.words:
                    yield _Key(issue.id, name, side.position), word

    def _coded(
        self, said: Said, tokens: Sequence[Token], words: Sequence[str], issue: str, hits: Sequence[Hit[_Key]]
    ) -> Code:
        spans = tuple(sorted({(tokens[hit.first].start, tokens[hit.last].end) for hit in hits}))
        sided = [hit for hit in hits if hit.key.side is not None]
        if sided:
            hit = sided[0]
            side, position = hit.key.side, hit.key.position
            reason, score = f"“{hit.phrase}” is what {side} says", BY_SIDE
            # Who denies with a side's own denial (`no tree was cut`) speaks for that side.
            own = any(word in pack_of(said.lang).negations for word in words[hit.first : hit.last + 1])
            turns: list[str] = [said.act] if said.act in TURNING and not own else []
        else:
            hit = hits[0]
            position = _by_act(said.act)
            reason, turns = f"“{hit.phrase}”, act {said.act}", []
            score = BY_NOTHING if position == "none" else BY_ACT
        if said.negated:
            turns.append("negated")
        ending, negation = _turning(said.lang, words, hit.first)
        if ending is not None:
            turns.append(f"“{ending}”")
        if negation is not None:
            turns.append(f"“{negation}”")
            if said.act in _AGAINST:
                # Who denies or refuses may go on in the negative without turning anything.
                return Code(said.id, issue, "none", f"{reason}, unclear by “{negation}”", spans, BY_NOTHING)
        if position != "none" and turns:
            reason += ", turned by " + " and ".join(turns)
            if len(turns) % 2:
                position = _OPPOSITE[position]
        return Code(said.id, issue, position, reason, spans, score)


def carry_over(codes: Iterable[Code], ties: Iterable[Tie]) -> list[Code]:
    """Return the further codes of statements that react to coded ones, through chains of reactions.

    A denial takes the opposite position, assent and repetition the same, an answer none; where the other has none there
    is none to take. A statement that has a code
    on an issue by its own words keeps it, unless that has no position and the link gives one.
    """
    known = {(code.statement, code.issue): code for code in codes}
    by_end: dict[str, list[Tie]] = {}
    for tie in ties:
        by_end.setdefault(tie.end, []).append(tie)
    added: dict[tuple[str, str], Code] = {}
    pending = list(known.values())
    while pending:
        code = pending.pop()
        for tie in by_end.get(code.statement, ()):
            position = _by_relation(tie.relation, code.position)
            key = (tie.start, code.issue)
            before = added.get(key) or known.get(key)
            if position is None or (before is not None and (before.position != "none" or position == "none")):
                continue
            new = Code(tie.start, code.issue, position, f"{tie.relation} {tie.end}", (), round(BY_LINK * code.score, 2))
            added[key] = new
            pending.append(new)
    return list(added.values())


def _tokens(said: Said) -> list[Token]:
    """Return the tokens of the content, placed in the text."""
    found: list[Token] = []
    for start, end in said.content:
        found += [Token(t.word, t.start + start, t.end + start) for t in tokenize(said.text[start:end])]
    return found[:_MOST_TOKENS]


def _by_act(act: Act) -> Position:
    return "supports" if act in _FOR else "opposes" if act in _AGAINST else "none"


def _by_relation(relation: Relation, position: Position) -> Position | None:
    if relation == "denies":
        return _OPPOSITE[position]
    if relation in ("agrees", "repeats"):
        return position
    return "none" if relation == "answers" else None


def _turning(lang: Lang, words: Sequence[str], first: int) -> tuple[str | None, str | None]:
    """Return the word of ending and the negation that stand before what was found in its sentence, None for none."""
    negations, endings = pack_of(lang).negations, _ENDING[lang]
    ending: str | None = None
    negation: str | None = None
    for index in range(first - 1, max(-1, first - 1 - _LONG_REACH), -1):
        if words[index] in (";", ":", ".", "(", ")"):
            break
        if ending is None and words[index] in endings:
            ending = words[index]
        if negation is None and words[index] in negations and index >= first - _REACH:
            negation = words[index]
    return ending, negation
