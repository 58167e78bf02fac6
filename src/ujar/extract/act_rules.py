"""The act that a cue names, and how its object changes it.

The line of the cue table decides; lemmas with a *behaviour* (listed in `languages/*/act_words.py`) read their object
first: `menolak tuduhan` denies, `menolak rencana` opposes, `menolak mundur` refuses. Where neither names an act the
content decides, see `ujar.extract.act_content`.

A negated cue keeps its act and is flagged (`did not promise`: promise, negated; `did not deny`: deny, negated). Only
where the negation makes another act of it does the act change: not recognising or not telling is refusing, not
supporting or agreeing is opposing, not believing is denying, not ruling out is a plain claim.
"""

from __future__ import annotations

from ujar.acts import Act
from ujar.extract.attribution import Attribution
from ujar.extract.cues import Cue, CueTable
from ujar.extract.document import Document
from ujar.extract.signals import ActWords, Signal, act_words, find_signals
from ujar.extract.states import find_state
from ujar.records import Lang, Span

__all__ = ["act_of_cue", "content_span", "cue_of", "cue_table", "is_negated_cue"]

_LIMIT = 120
"""Tokens of each part of a content that are read."""

_HEAD = 7
"""Tokens of a content in which the head of its first phrase is looked for."""

_NONE_OF = (("satu", "pun"), ("seorang", "pun"), ("satupun",), ("seorangpun",), ("ada",))
"""What stands after a negation and before those of whom none spoke: `tidak satu pun pejabat`."""


def cue_table(lang: Lang) -> CueTable:
    """Return the cue table of a language."""
    if lang == "id":
        from ujar.extract.languages.id.cues import cues
    else:
        from ujar.extract.languages.en.cues import cues
    return cues()


def cue_of(doc: Document, attribution: Attribution) -> Cue | None:
    """Return the line of the cue table for an attribution, looked up by the words of its cue.

    A longer form wins over a shorter one, a form with an act over a neutral one (`went on to question`), a verb form
    over a noun where the word is tagged as a verb. A form of several words may run on after the cue (`called | on`).
    """
    if attribution.cue_entry is not None:
        return attribution.cue_entry
    best: tuple[tuple[int, bool, bool], Cue] | None = None
    table = cue_table(doc.lang)
    for start, end in attribution.cue:
        for index in range(start, end):
            noun = doc.tags[index].startswith("NOUN") or doc.tags[index] == "NN"
            word = doc.words[index]
            found = [
                (len(words), cue)
                for words, cue in table.multi.get(word, ())
                if tuple(doc.words[index : index + len(words)]) == words
            ]
            found += [(1, cue) for cue in table.single.get(word, ())]
            if not found and word.endswith("nya"):
                found = [(1, cue) for cue in table.single.get(word.removesuffix("nya"), ())]
            for size, cue in found:
                key = (size if cue.act is not None else 1, (cue.frame == "noun") == noun, cue.act is not None)
                if best is None or key > best[0]:
                    best = key, cue
    return best[1] if best is not None else None


def is_negated_cue(doc: Document, attribution: Attribution) -> bool:
    """Tell whether a negation stands before the cue, with nothing but adverbs and auxiliaries between, or opens its
    source: `Neither Kigali nor Kinshasa confirmed`, `Tidak satu pun pejabat menyebut`.
    """
    if attribution.negated or not attribution.cue:
        return attribution.negated
    words = act_words(doc.lang)
    if _is_nobody(doc, attribution, words.negators):
        return True
    start, end = attribution.cue[0]
    if any(word in words.negators for word in doc.words[start:end]):
        return doc.words[start : start + 2] != ["not", "only"]
    first = doc.sentences[doc.sentence_of[start]][0]
    index = start - 1
    while index >= max(first, start - 5):
        word = doc.words[index]
        if word in words.negators:
            return doc.words[index + 1] not in ("only", "hanya", "saja")
        if word not in words.between and word not in words.modals:
            return False
        index -= 1
    return False


def _is_nobody(doc: Document, attribution: Attribution, negators: frozenset[str]) -> bool:
    """Tell whether a source says that none of them spoke; `No. 10` does not."""
    if not attribution.source:
        return False
    start, end = attribution.source[0]
    if doc.words[start] in negators:
        return end - start > 1 and doc.shapes[start + 1] not in ("d", ".")
    # `Tidak satu pun | pejabat`, `Tak | seorang pun warga`: outside the phrase, or half of it.
    for form in _NONE_OF:
        for begin in (start - len(form), start):
            if begin > 0 and tuple(doc.words[begin : begin + len(form)]) == form:
                return doc.words[begin - 1] in negators
    return False


def content_span(attribution: Attribution) -> Span:
    """Return the first part of the content that follows the cue, else the first part."""
    cue = attribution.cue[0][1] if attribution.cue else 0
    return next((span for span in attribution.content if span[0] >= cue), attribution.content[0])


def act_of_cue(doc: Document, attribution: Attribution, cue: Cue) -> Act | None:
    """Return the act of a cue with its object, None when the content has to decide."""
    return _CueReader(doc, attribution, cue).act()


class _CueReader:
    """One cue with the beginning of its object."""

    def __init__(self, doc: Document, attribution: Attribution, cue: Cue) -> None:
        self.doc = doc
        self.words: ActWords = act_words(doc.lang)
        self.attribution = attribution
        self.cue = cue
        self.negated = is_negated_cue(doc, attribution)
        self.behaviours = self.words.behaviours.get(cue.lemma, frozenset())
        passive = cue.frame == "passive"
        self.start, self.end = attribution.content[0] if passive else content_span(attribution)
        head = self.start + _HEAD
        while self.start < self.end - 1 and doc.words[self.start] in self.words.clause_words:
            self.start += 1
        self.head = doc.words[self.start : min(self.end, head)]

    def act(self) -> Act | None:
        for behaviour in sorted(self.behaviours):
            act: Act | None = getattr(self, "_" + behaviour.replace(" ", "_"))()
            if act is not None:
                return act
        return self.cue.act

    # What the object shows

    def _first(self) -> str:
        return self.head[0] if self.head else ""

    def _names(self, nouns: frozenset[str]) -> bool:
        """Tell whether one of the nouns is in the first phrase of the object."""
        for word in self.head:
            if word in nouns:
                return True
            if word in self.words.clause_words or word in self.words.directives or word in ",.":
                return False
        return False

    def _clause(self) -> bool:
        """Tell whether the object opens with the word for a reported clause."""
        at, end = self.attribution.content[0]
        if self.doc.words[at] not in self.words.clause_words:
            return False
        return self.doc.lang == "id" or any(tag.startswith(("VB", "MD", "AUX")) for tag in self.doc.tags[at + 1 : end])

    def _infinitive(self) -> bool:
        """Tell whether the object is something to do: `mundur`, `untuk mundur`, `to resign`."""
        word = self._first()
        if word in self.words.directives:
            return True
        cue_end = self.attribution.cue[0][1] if self.attribution.cue else 0
        if self.doc.lang == "en":
            return self.doc.words[cue_end - 1] == "to" or self.doc.words[self.start - 1 : self.start] == ["to"]
        return bool(self.head) and self.doc.tags[self.start] == "VB" and word not in self.words.requests

    def _signals(self, *names: str) -> list[Signal]:
        found: list[Signal] = []
        for start, end in self.attribution.content:
            stop = min(end, start + _LIMIT)
            found += (s for s in find_signals(self.doc, self.words.signals, start, stop) if s.name in names)
        return found

    def _somebody(self) -> bool:
        """Tell whether the subject of the object clause can act: a person, a body, a state."""
        doc = self.doc
        for index in range(self.start, min(self.end, self.start + _HEAD)):
            word = doc.words[index]
            if word in self.words.modals or doc.tags[index] in ("VB", "VBD", "VBZ", "VBP", "MD", "AUX"):
                return False
            if word in self.words.people or find_state(doc.tokens[index].word) is not None:
                return True
            if doc.tags[index] == "NN" or (
                doc.tags[index] == "NOUN" and doc.tags[index + 1 : index + 2] not in (["NOUN"], ["PART"])
            ):
                return False
            if doc.tags[index] in ("NNP", "PROPN") and index > self.start and doc.tags[index - 1] in ("NNP", "PROPN"):
                return True
        return False

    # Behaviours

    def _reject(self) -> Act | None:
        if self._names(self.words.claims) or self._clause():
            return "deny"
        if self._names(self.words.requests):
            return "refuse"
        if self._infinitive():
            return "deny" if self._first() in ("disebut", "dikatakan", "dituduh", "dituding", "dianggap") else "refuse"
        return "oppose" if self.cue.act == "deny" else None

    def _remind(self) -> Act | None:
        if self._infinitive() and self.doc.lang == "id":
            return "demand"
        if self._signals("must", "should", "need", "prohibit", "important", "let-us"):
            return "demand"
        if self._first() in self.words.directives or self._first() in ("akan", "bahaya"):
            return "demand" if self._first() in self.words.directives else "warn"
        return "warn" if self._signals("harm") else None

    def _hope(self) -> Act | None:
        if self.cue.act not in ("demand", None):
            return None
        if self._first() in self.words.modals:
            return "claim"
        if self._somebody() or self._signals("let-us", "prohibit") or self._first() == "adanya":
            return "demand"
        if self.doc.lang == "id" and any(w in ("untuk", "agar", "supaya") for w in self.head[:4]):
            return "demand"
        return "claim"

    def _want(self) -> Act | None:
        own = self._infinitive()
        if self.negated:
            return "refuse" if own else "oppose"
        if self.doc.lang == "id":
            return "announce" if own else "demand"
        return "announce" if own else None

    def _assure(self) -> Act | None:
        first = self._first()
        if self._infinitive() or first in ("akan", "segera") or self._signals("we-will"):
            return "promise"
        return "promise" if first in self.words.own and self._signals("future", "commit") else None

    def _forecast(self) -> Act | None:
        return "warn" if self._signals("harm") and self._signals("future", "ability") and not self.negated else None

    def _expect(self) -> Act | None:
        """`Teachers are expected to …` is a demand only where somebody else's wish is plain; else a forecast."""
        return "demand" if self._signals("must", "prohibit") else None

    def _recognise(self) -> Act | None:
        if not self.negated:
            return None
        guilt = self._clause() or self._infinitive() or self._signals("wrong", "topic", "concede", "apology")
        return "deny" if guilt else "refuse"

    def _believe(self) -> Act | None:
        """Not believing is denying; trusting in somebody (`percaya pada`, `believe in`) is support."""
        if self.negated:
            return "deny"
        return "support" if self._first() in ("pada", "kepada", "in") and not self._clause() else None

    def _back(self) -> Act | None:
        return "oppose" if self.negated else None

    def _say(self) -> Act | None:
        """`did not say whether …`, `tidak merinci …`: not telling is refusing; `never said that` stays as it is."""
        if not self.negated or self._clause():
            return None
        told = self._first() in self.words.questions or self.doc.words[max(self.start - 1, 0)] in self.words.questions
        before = self.doc.words[max(0, self.attribution.cue[0][0] - 2) : self.attribution.cue[0][1]]
        return "refuse" if told or "would" in before or "wouldn't" in before or "wouldn’t" in before else None

    def _proclaim(self) -> Act | None:
        return "claim" if self._first() in ("kemenangan", "menang", "victory", "success") else None

    def _judge(self) -> Act | None:
        """`called the allegation absurd`: to call a claim something bad is to deny it."""
        if self._names(self.words.claims) and self._signals("denial", "blame"):
            return "deny"
        return None

    def _convey(self) -> Act | None:
        """`menyampaikan usulan`, `menekankan pentingnya …`: what is put forward is a wish."""
        return "demand" if any(s.start <= self.start + 2 for s in self._signals("proposal")) else None

    def _ask(self) -> Act | None:
        before = self.doc.words[max(0, self.start - 2) : self.start]
        if self._first() in self.words.questions or any(w in self.words.questions for w in before):
            return "ask"
        if self._infinitive() or self._clause() or "for" in [self._first(), *before]:
            return "demand"
        if (
            self.doc.quotation_of[self.start] < 0
            and "to" in self.doc.words[self.start : min(self.end, self.start + 12)]
        ):
            return "demand"
        return None

    def _rule_out(self) -> Act | None:
        return "claim" if self.negated else None

    def _attest(self) -> Act | None:
        """To confirm a report is to accept it; to confirm that something is so is to claim it."""
        if self.negated or self._clause():
            return None
        return "agree" if self._names(self.words.claims) or len(self.head) < _HEAD else None
