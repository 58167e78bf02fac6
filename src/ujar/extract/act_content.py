"""What a content shows of its act: named features that a linear model weighs.

Most features are the same in both languages, because they name signals (`must`, `harm`, `blame`); frequent words
come in beside them (`w=…`). A feature such as `must.main.other.1` reads: a word of obligation, in a main clause about
somebody other than the speaker, in the first sentence of the content.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from ujar.extract.act_rules import cue_table
from ujar.extract.attribution import Attribution
from ujar.extract.cues import Cue
from ujar.extract.document import Document
from ujar.extract.signals import ActWords, act_words, find_signals
from ujar.records import Span

__all__ = ["content_features"]

_LIMIT = 250
"""Tokens of a content that are read; what a speaker does shows early."""

_WORDS = 60
"""Tokens whose words are features by themselves, where they are frequent in the training data."""

_STEM = 6
"""Letters of an English word that count; Indonesian words carry their act in their endings and beginnings."""

_OBLIGATION = {
    "must": "M",
    "should": "M",
    "need": "N",
    "prohibit": "M",
    "let-us": "L",
    "important": "I",
    "hope": "H",
}
_PLANS = ("future", "refuse", "commit", "progress", "plan", "we-will")
_VALUES = ("harm", "wrong", "blame", "good", "support", "denial")
_RISKS = ("future", "ability", "hardly")
_EARLY = 8
_STRESSING = frozenset(
    [
        "menegaskan",
        "menekankan",
        "bersikukuh",
        "insist",
        "stress",
        "emphasise",
        "underline",
        "reiterate",
        "repeat",
        "argue",
        "maintain",
    ]
)
_ADDING = frozenset(["menambahkan", "melanjutkan", "add", "continue"])
_REPORTING = frozenset(
    ["menunjukkan", "berdasarkan", "mencatat", "mengutip", "menyebutkan", "show", "find", "estimate", "report"]
)


def content_features(doc: Document, attribution: Attribution, cue: Cue | None) -> list[str]:
    """Return the features of an attribution whose cue leaves the act to the content, sorted."""
    return sorted(_Reader(doc, attribution, cue).read())


class _Reader:
    def __init__(self, doc: Document, attribution: Attribution, cue: Cue | None) -> None:
        self.doc = doc
        self.words: ActWords = act_words(doc.lang)
        self.attribution = attribution
        self.cue = cue
        self.family = self._family()
        self.features: set[str] = {"bias", "cue=" + self.family, "frame=" + (cue.frame if cue else "none")}
        self.body = {
            doc.words[i] for s, e in attribution.source for i in range(s, e)
            if doc.shapes[i] in "CA" and len(doc.words[i]) > 2
        }  # fmt: skip
        self.source = self._source()

    def read(self) -> set[str]:
        add = self.features.add
        add("src=" + self.source)
        self._whole()
        for number, (start, end) in enumerate(self._sentences()):
            self._sentence(start, end, number)
        return self.features

    def _family(self) -> str:
        if self.cue is None:
            return "none"
        lemma = self.cue.lemma
        if "judge" in self.words.behaviours.get(lemma, ()):
            return "judge"
        if lemma in _REPORTING:
            return "report"
        return "add" if lemma in _ADDING else "stress" if lemma in _STRESSING else "say"

    def _source(self) -> str:
        """Who speaks: an expert, somebody in office, somebody else; read where the name stands first."""
        doc = self.doc
        if not self.attribution.source:
            return "none"
        known: set[str] = set()
        for start, end in self.attribution.source:
            known.update(doc.words[start:end])
            names = [i for i in range(start, end) if doc.shapes[i] == "C" and len(doc.words[i]) > 2]
            if end - start <= 3 and names:
                first = doc.words.index(doc.words[names[-1]])
                low, high = doc.sentences[doc.sentence_of[first]]
                known.update(doc.words[max(low, first - 14) : min(high, first + 12)])
        if known & self.words.experts:
            return "expert"
        return "office" if known & self.words.offices else "other"

    def _whole(self) -> None:
        """Features of the content as a whole."""
        doc, add = self.doc, self.features.add
        tokens = list(islice((i for s, e in self.attribution.content for i in range(s, e)), _LIMIT))
        add("quoted" if doc.quotation_of[tokens[0]] >= 0 else "plain")
        add(f"len={min(len(tokens) // 12, 4)}")
        stem = _STEM if doc.lang == "en" else None
        for i in tokens[:_WORDS]:
            if doc.shapes[i] == "a" and len(doc.words[i]) > 2:
                add("w=" + doc.words[i][:stem])
        negated = any(doc.words[i] in self.words.negators for i in tokens)
        if negated:
            add("negation")
            if self.family == "judge":
                add("judge.negation")
        if any(doc.words[i] in self.words.negators for i in tokens[:5]):
            add("negation.early")
        limits = [i for i in tokens if doc.words[i] in ("hanya", "only")]
        if limits and any(doc.words[i] in self.words.bare_conditions for i in tokens if i > limits[0]):
            add("s=only-if")
        if any(doc.shapes[i] == "d" for i in tokens):
            add("digit")
        if any(doc.words[s] in self.words.joint for s, _ in self.attribution.source):
            add("joint")
        if self.body & {doc.words[i] for i in tokens[:4]}:
            add("own")
        if self._denied_before():
            add("denied")
            if negated:
                add("denied.negation")

    def _denied_before(self) -> bool:
        """Tell whether a denial stands in the sentence before or earlier in this one."""
        doc = self.doc
        at = (self.attribution.cue or self.attribution.content)[0][0]
        low = doc.sentences[max(0, doc.sentence_of[at] - 1)][0]
        table = cue_table(doc.lang)
        for index in range(max(low, at - 80), at):
            for cue in table.single.get(doc.words[index], ()):
                if cue.act == "deny":
                    return True
                if "reject" in self.words.behaviours.get(cue.lemma, ()) and any(
                    word in self.words.claims for word in doc.words[index + 1 : index + 5]
                ):
                    return True
        return False

    def _sentences(self) -> Iterator[Span]:
        """The sentences of the content; the parts of a split one count apart."""
        left = _LIMIT
        for start, end in self.attribution.content:
            stop = min(end, start + left)
            left -= stop - start
            begin = start
            for index in range(start, stop):
                last = index + 1 == stop
                if (
                    last
                    or self.doc.words[index] in (".", "!", "?")
                    or self.doc.sentence_of[index] != self.doc.sentence_of[index + 1]
                ):
                    yield begin, index + 1
                    begin = index + 1

    def _sentence(self, start: int, end: int, number: int) -> None:
        doc, words, add = self.doc, self.words, self.features.add
        place = "1" if number == 0 else "2"
        signals = find_signals(doc, words.signals, start, end)
        subject = self._subject(start, end)
        for signal in signals:
            negated = any(doc.words[i] in words.negators for i in range(max(start, signal.start - 2), signal.start))
            name = ("not." if negated else "") + signal.name
            add("s=" + name)
            if signal.start - start < _EARLY and number == 0:
                add("early=" + name)
            clause = "sub" if self._subordinate(start, signal.start) else "main"
            if signal.name in _OBLIGATION:
                add(f"{_OBLIGATION[signal.name]}.{clause}")
                add(f"must.{clause}.{subject}.{place}")
                add("must." + place)
            elif signal.name in _PLANS:
                add(f"{signal.name}.{subject}")
                add(f"{signal.name}.{subject}.{self.source}")
            elif signal.name in _VALUES:
                add(f"{name}.{clause}")
                add(f"{name}.{subject}")
                if self.family == "judge":
                    add("judge." + name)
                if signal.name == "harm" and any(other.name in _RISKS for other in signals):
                    add("harm.risk")
        self._performative(start, end, number)
        if doc.words[end - 1] == "?" or doc.words[end : end + 1] == ["?"]:
            add("asks." + place)

    def _subject(self, start: int, end: int) -> str:
        first = self.doc.words[start : min(end, start + 4)]
        if any(word in self.words.own for word in first[:3]) or self.body & set(first):
            return "own"
        return "all" if any(word in self.words.everybody for word in first[:3]) else "other"

    def _subordinate(self, start: int, index: int) -> bool:
        """Tell whether a subordinate clause has begun before a token and not ended with a comma."""
        for at in range(index - 1, max(start, index - 14), -1):
            if self.doc.words[at] in (",", ";", ":"):
                return False
            if self.doc.words[at] in self.words.subordinators:
                return True
        return False

    def _performative(self, start: int, end: int, number: int) -> None:
        """Cues inside the content: `kami meminta …` does what it says, `presiden meminta …` only reports it."""
        doc, words = self.doc, self.words
        table = cue_table(doc.lang)
        for index in range(start, end):
            cues = [c for c in table.single.get(doc.words[index], ()) if c.act and c.frame in ("active", "attitude")]
            for form, cue in table.multi.get(doc.words[index], ()):
                if cue.act and tuple(doc.words[index : index + len(form)]) == form:
                    cues = [cue]
                    break
            if not cues:
                continue
            before = index - 1
            while before >= start and (doc.words[before] in words.between or doc.words[before] in words.negators):
                before -= 1
            if before < start:
                own = number == 0
            else:
                own = (
                    doc.words[before] in words.own
                    or doc.words[before] in words.everybody
                    or doc.words[before] in self.body
                )
            if own:
                self.features.add(f"does.{cues[0].act}")
                self.features.add(f"does.{cues[0].act}.{'1' if number == 0 else '2'}")
            elif index - start < _EARLY:
                self.features.update(("tells", f"tells.{cues[0].act}"))
