"""What a speaker does by speaking: the act of an attribution, its conditions; and to whom and against whom.

The cue decides where it names an act, together with its object (`ujar.extract.act_rules`). After a neutral cue the
content decides: a few fixed forms first, then a linear model over named features (`ujar.extract.act_content`).
`claim` is what is left. Where an encoder has read the article, its opinion goes before the linear model's.
"""

from __future__ import annotations

from collections.abc import Mapping

from ujar.acts import Act
from ujar.extract.act_content import content_features
from ujar.extract.act_model import load_act_model
from ujar.extract.act_rules import act_of_cue, cue_of, is_negated_cue
from ujar.extract.attribution import Attribution
from ujar.extract.document import Document
from ujar.extract.licence import permitted
from ujar.extract.signals import act_words, find_signals
from ujar.extract.targets import find_addressee, find_target

__all__ = [
    "classify_act",
    "find_addressee",
    "find_target",
    "is_conditional",
    "is_hypothetical",
    "is_negated",
    "model_name",
    "named_act",
]

MODEL = "acts.v2"
FREE_MODEL = "acts.free.v1"

_OPENING = 6
"""Tokens at the beginning of a content in which an apology is looked for."""

_LIMIT = 200
"""Tokens of each part of a content that are read."""

_NAMED = 12.0
"""How many times likelier a cue or a form makes the act that it names, beside an encoder; chosen on dev."""

_BY_CUE = 0.9
_BY_FORM = 0.75
"""Precision of the cue rules and of the fixed forms on annotated articles that were not trained on."""


def classify_act(
    doc: Document, attribution: Attribution, voted: Mapping[Act, float] | None = None
) -> tuple[Act, float]:
    """Return the act of an attribution and how sure it is, 0 to 1.

    `voted` is how likely an encoder holds each act to be; it leans towards the act that the cue or a fixed form
    names. Without an encoder these decide, and the linear model where they say nothing.
    """
    named = named_act(doc, attribution)
    form = _fixed_form(doc, attribution) if named is None else None
    if voted is not None:
        chances = _leaning(voted, named or form)
    elif named is not None:
        return named, _BY_CUE
    elif form is not None:
        return form, _BY_FORM
    else:
        features = content_features(doc, attribution, cue_of(doc, attribution))
        chances = load_act_model(model_name()).probabilities(features)
    act = max(chances, key=lambda name: chances[name])
    return act, round(chances[act], 3)


def _leaning(chances: Mapping[Act, float], named: Act | None) -> dict[Act, float]:
    """Return the chances that an encoder gives, leaning towards the act that a cue or a form names."""
    raised = {act: chance * (_NAMED if act == named else 1) for act, chance in chances.items()}
    total = sum(raised.values())
    return {act: chance / total for act, chance in raised.items()}


def model_name() -> str:
    """Return the versioned name of the model that decides after a neutral cue."""
    return MODEL if permitted(MODEL) else FREE_MODEL


def named_act(doc: Document, attribution: Attribution) -> Act | None:
    """Return the act that the cue names together with its object, None after a neutral cue."""
    cue = cue_of(doc, attribution)
    return act_of_cue(doc, attribution, cue) if cue is not None else None


def is_negated(doc: Document, attribution: Attribution) -> bool:
    """Tell whether the cue is negated: `tidak mengakui`, `did not say`."""
    return is_negated_cue(doc, attribution)


_JOINT = (
    ("both",), ("the", "two", "sides"), ("kedua", "pihak"), ("kedua", "belah"), ("kedua", "negara"), ("kedua", "kubu"),
    ("keduanya",), ("baik",),
)  # fmt: skip
_APART = frozenset(
    "berbeda berselisih saling bertentangan differ differed differs disagree disagreed each accuse blame".split()
)
_ONLY_IF = (("hanya", "jika"), ("hanya", "kalau"), ("hanya", "bila"), ("hanya", "apabila"), ("only", "if"))
_VERDICT = 7
"""Words of the longest content that only says that something is untrue."""
_POINTED_EN = frozenset("that this it these those they".split())
_IS = frozenset("is was are were 's ’s".split())
_UNTRUE_EN = frozenset(
    "lie lies false untrue nonsense rubbish fabrication fabrications fabricated baseless garbage".split()
)
_NOT_SO = frozenset({("not", "true"), ("n't", "true"), ("n’t", "true"), ("never", "happened"), ("not", "correct")})
_POINTED_ID = frozenset("itu ini semua semuanya".split())
_UNTRUE_ID = frozenset("bohong hoaks hoax fitnah kebohongan dongeng mengada-ada rekayasa fiktif".split())
_NOT = frozenset("not n't n’t never tidak bukan tak".split())
_ECHO = (("hal", "senada"), ("hal", "serupa"), ("hal", "yang", "sama"))


def _fixed_form(doc: Document, attribution: Attribution) -> Act | None:
    """What a neutral cue with a question, an apology of one's own or a common point does."""
    words = act_words(doc.lang)
    start = attribution.content[0][0]
    end = attribution.content[-1][1]
    if _sentence_count(doc, attribution) == 1 and "?" in (doc.words[end - 1], *doc.words[end : end + 1]):
        return "ask"
    opening = find_signals(doc, words.signals, start, min(attribution.content[0][1], start + _OPENING))
    own = any(word in words.own for word in doc.words[start : start + 2])
    if own and any(signal.name == "apology" for signal in opening):
        return "apologise"
    if _sets_condition(doc, attribution):
        return "demand"
    if _calls_untrue(doc, attribution):
        return "deny"
    return "agree" if _common_point(doc, attribution) else None


def _calls_untrue(doc: Document, attribution: Attribution) -> bool:
    """`That is a lie`, `Itu bohong`: a pointer, and that what it points at is untrue; no more than that."""
    start, end = attribution.content[0]
    own = [word for word in doc.words[start:end] if word[0].isalnum() or word in ("'s", "’s")]
    if len(attribution.content) > 1 or not 1 < len(own) <= _VERDICT:
        return False
    if doc.lang == "en" and own[0] in _POINTED_EN and tuple(own[-2:]) in _NOT_SO:
        return True
    if not _NOT.isdisjoint(own):
        return False
    if doc.lang == "en":
        return own[0] in _POINTED_EN and own[1] in _IS and own[-1] in _UNTRUE_EN
    if own[0] in _UNTRUE_ID:
        return own[1:] in (["itu"], ["semua", "itu"], ["semua"])
    return (own[0] in _POINTED_ID or own[1] == "itu") and own[-1] in _UNTRUE_ID


def _sets_condition(doc: Document, attribution: Attribution) -> bool:
    """`Rusia hanya akan datang jika …`, `only if …`: what it would take is what the speaker wants."""
    if not is_conditional(doc, attribution):
        return False
    for start, end in attribution.content:
        words = doc.words[start : min(end, start + _LIMIT)]
        for only, if_ in _ONLY_IF:
            if only in words and if_ in words[words.index(only) :]:
                return True
    return False


def _common_point(doc: Document, attribution: Attribution) -> bool:
    """`Both sides say that the truce must hold`, `Hal senada disampaikan X`: accepting a common point."""
    start, end = attribution.content[0]
    if any(tuple(doc.words[start : start + len(form)]) == form for form in _ECHO):
        return True
    joint = any(tuple(doc.words[s : s + len(form)]) == form for s, _ in attribution.source for form in _JOINT)
    return joint and not any(word in _APART for word in doc.words[start : min(end, start + _LIMIT)])


def is_conditional(doc: Document, attribution: Attribution) -> bool:
    """Tell whether what is said hangs as a whole on a condition: `only if …`, `asalkan …`.

    A content of several sentences is no condition as a whole. `jika` and `kalau` that only open the content stand
    for `bahwa`; a content that is a question (`whether …`, `what it would do if …`) states no condition.
    """
    words = act_words(doc.lang)
    first = attribution.content[0][0]
    if doc.words[first] in words.questions and doc.words[first] not in words.bare_conditions:
        return False
    if _sentence_count(doc, attribution) > 1:
        return False
    found = [
        signal
        for start, end in attribution.content
        for signal in find_signals(doc, words.conditions, start, min(end, start + _LIMIT))
    ]
    if not found:
        return False
    condition = found[0]
    if condition.start > first:
        return True
    if doc.words[condition.end : condition.end + 1] in (["selama"], ["untuk"]):
        return False
    cue = cue_of(doc, attribution)
    if cue is not None and cue.act == "ask":
        return False
    return any("," in doc.words[start:end] for start, end in attribution.content) or len(attribution.content) > 1


def is_hypothetical(doc: Document, attribution: Attribution) -> bool:
    """Tell whether the reporting itself is only supposed: `would say`, `seakan-akan mengatakan`, `kalaupun dinilai`."""
    if not attribution.cue:
        return False
    words = act_words(doc.lang)
    cue = attribution.cue[0][0]
    low = doc.sentences[doc.sentence_of[cue]][0]
    if _supposed(doc, low, cue, reach=3):
        return True
    if doc.lang == "en" and cue > low and doc.tags[cue] == "VB":
        before = doc.words[max(low, cue - 2) : cue]
        if any(word in ("would", "might", "could") for word in before) and not is_negated(doc, attribution):
            return doc.words[cue] != "like"
    source = [start for start, _ in attribution.source if low <= start < cue]
    return bool(source) and _supposed(doc, low, source[0], reach=2) and doc.words[source[0]] not in words.questions


def _supposed(doc: Document, low: int, index: int, *, reach: int) -> bool:
    """Tell whether a word of supposing stands in the few tokens before a token, with no comma between."""
    words = act_words(doc.lang)
    for at in range(index - 1, max(low, index - reach) - 1, -1):
        if doc.words[at] in words.supposed:
            return True
        if doc.words[at] in (",", ";", ":") or doc.words[at] in words.clause_words:
            return False
    return False


def _sentence_count(doc: Document, attribution: Attribution) -> int:
    """Sentences that the content touches."""
    return len({doc.sentence_of[i] for start, end in attribution.content for i in (start, end - 1)})
