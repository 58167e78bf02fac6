"""What a speaker does by speaking: the act of an attribution, its conditions; and to whom and against whom.

The cue decides where it names an act, together with its object (`ujar.extract.act_rules`). After a neutral cue the
content decides: a few fixed forms first, then a linear model over named features (`ujar.extract.act_content`).
`claim` is what is left.
"""

from __future__ import annotations

from ujar.acts import Act
from ujar.extract.act_content import content_features
from ujar.extract.act_model import load_act_model
from ujar.extract.act_rules import act_of_cue, cue_of, is_negated_cue
from ujar.extract.attribution import Attribution
from ujar.extract.document import Document
from ujar.extract.signals import act_words, find_signals
from ujar.extract.targets import find_addressee, find_target

__all__ = [
    "MADE_BY",
    "classify_act",
    "find_addressee",
    "find_target",
    "is_conditional",
    "is_hypothetical",
    "is_negated",
]

MADE_BY = "acts.v1"

_BY_CUE = 0.95
_BY_FORM = 0.75
"""Precision of the cue rules and of the fixed forms on the annotated training articles."""


def classify_act(doc: Document, attribution: Attribution) -> tuple[Act, float]:
    """Return the act of an attribution and how sure it is, 0 to 1."""
    cue = cue_of(doc, attribution)
    if cue is not None:
        act = act_of_cue(doc, attribution, cue)
        if act is not None:
            return act, _BY_CUE
    if _common_point(doc, attribution):
        return "agree", _BY_FORM
    act, chance = load_act_model(MADE_BY).best(content_features(doc, attribution, cue))
    return act, round(chance, 3)


def is_negated(doc: Document, attribution: Attribution) -> bool:
    """Tell whether the cue is negated: `tidak mengakui`, `did not say`."""
    return is_negated_cue(doc, attribution)


_JOINT = (("both",), ("the", "two", "sides"), ("kedua", "pihak"), ("kedua", "belah"), ("kedua", "negara"), ("keduanya",))
_ECHO = (("hal", "senada"), ("hal", "serupa"), ("hal", "yang", "sama"))


def _common_point(doc: Document, attribution: Attribution) -> bool:
    """`Both sides say that the truce must hold`, `Hal senada disampaikan X`: accepting a common point."""
    start, end = attribution.content[0]
    if any(tuple(doc.words[start : start + len(form)]) == form for form in _ECHO):
        return True
    joint = any(
        tuple(doc.words[s : s + len(form)]) == form for s, _ in attribution.source for form in _JOINT
    )
    if not joint:
        return False
    signals = {signal.name for signal in find_signals(doc, act_words(doc.lang).signals, start, end)}
    return bool(signals & {"must", "should", "need", "important", "agreement", "support"})


def is_conditional(doc: Document, attribution: Attribution) -> bool:
    """Tell whether the main content hangs on a condition."""
    return False


def is_hypothetical(doc: Document, attribution: Attribution) -> bool:
    """Tell whether the reporting itself is only supposed."""
    return False
