"""Whom an act is directed at: its target and its addressee, by their canonical names.

Both are given only where the words show them: an actor that is named as the doer of what is blamed or praised, the
subject of what ought to be done, the object of `meminta` or `told`. Where it is not plain the answer is None.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import NamedTuple

from ujar.acts import Act
from ujar.extract.act_rules import content_span, cue_of, cue_table
from ujar.extract.attribution import Attribution
from ujar.extract.cues import Cue
from ujar.extract.document import Document
from ujar.extract.languages.en.asked import PARTICIPLES, is_asked
from ujar.extract.noun_phrases import noun_phrase
from ujar.extract.signals import ActWords, act_words, find_signals
from ujar.records import Span

__all__ = ["Names", "find_addressee", "find_target"]

_REACH = 24
"""Tokens at the beginning of a content in which a target is looked for."""

_LONGEST = 7
"""Tokens of the longest name of an actor that is looked for."""

_AGAINST: frozenset[Act] = frozenset({"accuse", "criticise", "support", "oppose"})
_OBLIGATION = frozenset({"must", "should", "need", "prohibit"})


_NO_PRONOUNS: Mapping[int, str] = MappingProxyType({})


class _Named(NamedTuple):
    """An actor named in the text: tokens, canonical name, whether the word is an adjective (`Russian`)."""

    start: int
    end: int
    name: str
    adjective: bool = False


class Names(NamedTuple):
    """Who can be meant in one article: names in lower-case words, and pronouns by token, with the canonical names."""

    forms: Mapping[tuple[str, ...], str]
    pronouns: Mapping[int, str]

    @classmethod
    def of(cls, known: Mapping[str, str], pronouns: Mapping[int, str] = _NO_PRONOUNS) -> Names:
        """Return the names of the forms in which the actors of an article are named; those with a capital count."""
        forms = {tuple(form.lower().split()): name for form, name in known.items() if form[:1].isupper()}
        return cls(forms, pronouns)


def find_target(doc: Document, attribution: Attribution, act: Act, *, names: Names) -> str | None:
    """Return whom the act is directed against or in favour of, in its canonical name, None when it is not plain."""
    return _Finder(doc, attribution, names).target(act)


def find_addressee(doc: Document, attribution: Attribution, *, names: Names) -> str | None:
    """Return to whom it is said (`meminta X …`, `told X that`, `kepada X`), None when it is not plain."""
    return _Finder(doc, attribution, names).addressee()


class _Finder:
    def __init__(self, doc: Document, attribution: Attribution, names: Names) -> None:
        self.doc = doc
        self.words: ActWords = act_words(doc.lang)
        self.attribution = attribution
        self.cue: Cue | None = cue_of(doc, attribution)
        self.names = names
        self.start, self.end = content_span(attribution)
        first = self.start
        while self.start < self.end - 1 and (
            doc.words[self.start] in self.words.clause_words or doc.words[self.start] in ("agar", "supaya")
        ):
            self.start += 1
        self.led = self.start > first
        """Whether `bahwa`, `agar` or `that` opens the content."""

    # Target

    def target(self, act: Act) -> str | None:
        if act == "demand":
            return self._obliged()
        if act in _AGAINST:
            return self._doer(act) or self._object()
        if act == "deny" or act == "refuse":
            return self._claimant()
        if act == "warn" and self.cue is not None and self.cue.act == "warn":
            return self._subject()
        return None

    def _obliged(self) -> str | None:
        """Who ought to act: the subject of `harus`, `perlu`, `must`; the object of `berharap`."""
        doc = self.doc
        lemma = self.cue.lemma if self.cue is not None else ""
        if "hope" in self.words.behaviours.get(lemma, ()) or (
            self.cue is not None and "remind" in self.words.behaviours.get(lemma, ())
        ):
            return self._somebody(self.start, self.end)
        if self.cue is not None and self.cue.act == "demand":
            return None
        for start, end in self.attribution.content:
            for signal in find_signals(doc, self.words.signals, start, min(end, start + 60)):
                if signal.name not in _OBLIGATION:
                    continue
                after = noun_phrase(doc, signal.end, end)
                begin = self._clause_start(start, signal.start)
                if signal.start == begin and signal.name == "should" and after is not None:
                    return self._name_of(after, somebody=True)
                phrase = noun_phrase(doc, begin, signal.start)
                if phrase is not None and self._reaches(phrase[1], signal.start):
                    return self._name_of(phrase, somebody=True)
                return None
        return None

    def _reaches(self, end: int, verb: int) -> bool:
        """Tell whether nothing but adverbs stands between a phrase and its verb."""
        return all(word in self.words.between or word in self.words.negators for word in self.doc.words[end:verb])

    def _clause_start(self, start: int, index: int) -> int:
        """Return where the clause of a token begins: after the last comma, full stop or conjunction."""
        doc = self.doc
        for at in range(index - 1, start - 1, -1):
            if doc.words[at] in (",", ";", ".", "!", "?", "“", '"') or doc.words[at] in self.words.clause_words:
                return at + 1
        return start

    def _object(self) -> str | None:
        """People without a name who are the object of the cue: `criticised | the news media`, `attacking | critics`."""
        if self.doc.lang != "en" or self.led or self.cue is None or self.cue.act not in _AGAINST:
            return None
        phrase = noun_phrase(self.doc, self.start, self.end)
        if phrase is None or phrase[0] != self.start or self.doc.quotation_of[self.start] >= 0:
            return None
        start = phrase[0] + (self.doc.words[phrase[0]] in ("the", "a", "an"))
        return self._name_of((start, phrase[1]), somebody=True) if start < phrase[1] else None

    def _doer(self, act: Act) -> str | None:
        """Whom blame or praise is for: the object of the cue, whose deed or thing it is, or who is said to do it."""
        if self.doc.words[self.start : self.start + 1] == ["kepada"]:
            return self._after_preposition(self.start, self.start + 1)
        named = [n for n in self._actors(self.start, min(self.end, self.start + _REACH)) if n.name not in self._own()]
        if self.cue is not None and self.cue.frame == "passive" and not named:
            start, end = self.attribution.content[0]
            named = [n for n in self._actors(start, min(end, start + _REACH)) if n.name not in self._own()]
        doc = self.doc
        for one in named:
            if doc.words[one.start - 1] in ("oleh", "by"):
                return one.name
        alone = len({one.name for one in named}) == 1
        for one in named:
            before = doc.words[one.start - 1] if one.start > self.start else ""
            if one.start > self.start and before in _PLACE[doc.lang] and before != _TOWARDS.get(act):
                continue
            if one.start - self.start > _NEAR and not one.adjective and not alone:
                continue
            return self._with_group(one)
        return None

    def _with_group(self, one: _Named) -> str:
        """Return the name, with `campaign` or `aides` where it only says whose they are: `the Clinton campaign`."""
        doc = self.doc
        following = doc.words[one.end] if one.end < len(doc) else ""
        if doc.lang == "en" and not one.adjective and following in _GROUPS:
            return doc.text[doc.tokens[one.start].start : doc.tokens[one.end].end]
        return one.name

    def _claimant(self) -> str | None:
        """Whose claim or wish is turned down: `Moscow's claim`, `tuduhan NATO`."""
        doc = self.doc
        head = [
            i
            for i in range(self.start, min(self.end, self.start + 6))
            if doc.words[i] in self.words.claims | self.words.requests
        ]
        if not head:
            return None
        for one in self._actors(self.start, min(self.end, head[0] + 4)):
            between = doc.words[one.end : head[0]] if one.end <= head[0] else doc.words[head[0] + 1 : one.start]
            if (
                all(word in ("'s", "’s", "'", "’", "dari", "by", "of", "pihak") for word in between)
                and one.name not in self._own()
            ):
                return one.name
        return None

    def _subject(self) -> str | None:
        """The actor that a foretold harm befalls: the subject of the clause."""
        for one in self._actors(self.start, min(self.end, self.start + 3)):
            if not one.adjective and one.start == self.start and one.name not in self._own():
                after = self.doc.words[one.end : one.end + 1]
                return one.name if after and (after[0] in self.words.modals or after[0] == "will") else None
        return None

    def _own(self) -> frozenset[str]:
        """Names in the source phrase: the speaker and the side for which it speaks."""
        names: set[str] = set()
        for start, end in self.attribution.source:
            stop = next((i for i in range(start, end) if self.doc.words[i] in ("untuk", "to")), end)
            names.update(one.name for one in self._actors(start, stop))
        return frozenset(names)

    # Addressee

    def addressee(self) -> str | None:
        cue = self.cue
        told = self._put_to() or self._told()
        if told is not None or cue is None:
            return told
        if (
            cue.act == "demand"
            and cue.lemma not in _FORBIDDING
            and not {"hope", "want", "remind"} & self.words.behaviours.get(cue.lemma, frozenset())
        ):
            if cue.frame == "passive":
                start, end = self.attribution.content[0]
                if self.attribution.cue and end <= self.attribution.cue[0][0]:
                    return self._somebody(self._clause_start(start, end), end)
            return self._asked(self.start, self.end)
        if cue.act in ("apologise", "support"):
            return self._after_preposition(self.start, min(self.end, self.start + 2))
        if cue.act is None:
            return self._performed()
        return None

    def _put_to(self) -> str | None:
        """`asked X whether`, `X was asked about`: the cue or the content of an English question holds whom it asks."""
        doc = self.doc
        if doc.lang != "en" or not self.attribution.cue:
            return None
        start, end = self.attribution.cue[0]
        verb = next((index for index in range(start, end) if doc.words[index] in _ASKING), None)
        if verb is None:
            return None
        low, high = doc.sentences[doc.sentence_of[verb]]
        if is_asked(doc, self.attribution):
            low = self._clause_start(low, start)
            named = [one for one in self._actors(low, start) if not one.adjective]
            return named[-1].name if named and self._reaches(named[-1].end, start) else None
        phrase = noun_phrase(doc, verb + 1, min(high, verb + 1 + _LONGEST))
        if phrase is None or (doc.tags[phrase[0]].startswith("PRON") and phrase[0] not in self.names.pronouns):
            return None
        return self._name_of(phrase, somebody=True)

    def _told(self) -> str | None:
        """`told X that`, `mengatakan kepada X`: beside the cue, outside the content."""
        doc = self.doc
        if not self.attribution.cue:
            return None
        cue_start, cue_end = self.attribution.cue[0]
        stop = next((s for s, _ in sorted(self.attribution.content) if s >= cue_end), cue_end + 12)
        stop = min(stop, doc.sentences[doc.sentence_of[cue_start]][1], cue_end + 14)
        found = self._after_preposition(cue_end, stop)
        if found is not None:
            return found
        if doc.lang == "en" and self.cue is not None and self.cue.lemma in _TELLING and cue_end < stop:
            phrase = noun_phrase(doc, cue_end, stop)
            if phrase is None or phrase[0] != cue_end or doc.words[phrase[1] - 1] in _NOBODY:
                return None
            return self._name_of(phrase, somebody=False)
        return None

    def _after_preposition(self, start: int, end: int) -> str | None:
        """`kepada X` in a range; English `to X` only where it begins the range."""
        doc = self.doc
        if doc.lang == "en":
            phrase = noun_phrase(doc, start + 1, min(len(doc), start + 12))
            plain = doc.words[start : start + 1] == ["to"] and phrase is not None and start < end
            return self._name_of(phrase, somebody=True) if plain and phrase is not None else None
        for index in range(start, end):
            if doc.words[index] == "kepada":
                phrase = noun_phrase(doc, index + 1, min(len(doc), index + 12))
                return self._name_of(phrase, somebody=False) if phrase is not None else None
        return None

    def _asked(self, start: int, end: int) -> str | None:
        """The object of a wish: `meminta | X | melakukan Y`, `urged | X | to do Y`."""
        doc = self.doc
        if doc.lang == "en":
            before = doc.words[start - 1 : start]
            phrase = noun_phrase(doc, start, end)
            if phrase is None or (phrase[0] != start and before != ["that"]):
                return None
            verb = doc.words[phrase[1] : phrase[1] + 1]
            if verb in (["to"], ["not"]) or (doc.tags[phrase[1] : phrase[1] + 1] == ["VB"]):
                return self._name_of(phrase, somebody=False)
            return None
        return self._somebody(start, end)

    def _performed(self) -> str | None:
        """`kami meminta X …`, `saya minta maaf kepada X` inside a content."""
        doc = self.doc
        table = cue_table(doc.lang)
        for start, end in self.attribution.content[:1]:
            for signal in find_signals(doc, self.words.signals, start, min(end, start + 8)):
                if signal.name == "apology" and doc.words[start] in self.words.own:
                    return self._after_preposition(signal.end, min(end, signal.end + 2))
            for index in range(start, min(end, start + 6)):
                for cue in table.single.get(doc.words[index], ()):
                    own = any(word in self.words.own for word in doc.words[start:index])
                    behaviours = self.words.behaviours.get(cue.lemma, frozenset())
                    if own and cue.frame == "active" and cue.act == "demand" and not {"want", "remind"} & behaviours:
                        return self._asked(index + 1, end)
        return None

    # Names

    def _somebody(self, start: int, end: int) -> str | None:
        """The person or body that opens a clause, if something that it is to do follows."""
        while start < end and self.doc.words[start] in ("agar", "supaya", "that", "for"):
            start += 1
        phrase = noun_phrase(self.doc, start, end)
        if phrase is None or phrase[0] != start:
            return None
        return self._name_of(phrase, somebody=True)

    def _name_of(self, phrase: Span, *, somebody: bool) -> str | None:
        """The canonical name of a phrase; with `somebody` only if it is a person, a body or a state."""
        doc = self.doc
        start, end = phrase
        while end - start > 1 and doc.words[start] in ("pihak", "kepada"):
            start += 1
        for one in self._actors(start, end):
            if one.start == start and one.end == end and not one.adjective:
                return one.name
        words = doc.words[start:end]
        if words[0] in self.words.own or words[0] in self.words.everybody or words[0] in _POINTING:
            return None
        head = words[-1] if doc.lang == "en" else next((w for w in words if w not in _COUNTING), words[0])
        opens = (
            start == doc.sentences[doc.sentence_of[start]][0] or doc.quotation_of[start - 1] != doc.quotation_of[start]
        )
        capitals = doc.shapes[start] == "A" or (doc.shapes[start] == "C" and (not opens or doc.shapes[end - 1] in "CA"))
        proper = capitals and (end - start > 1 or not opens) and doc.tags[start] in ("NNP", "PROPN")
        if somebody and not proper and head not in self.words.people:
            return None
        text = doc.text[doc.tokens[start].start : doc.tokens[end - 1].end]
        text = " ".join(text.split())
        named = doc.tags[start] in ("NNP", "PROPN") and doc.shapes[start] != "a" and words[0] not in self.words.people
        return text if named else text[:1].lower() + text[1:]

    def _actors(self, start: int, end: int) -> Iterator[_Named]:
        """Yield the actors named in a range, the longest name first where several begin."""
        index = start
        while index < end:
            one = self._actor_at(index, end)
            if one is None:
                index += 1
            else:
                yield one
                index = one.end

    def _actor_at(self, index: int, end: int) -> _Named | None:
        doc = self.doc
        for size in range(min(_LONGEST, end - index), 0, -1):
            name = self.names.forms.get(tuple(doc.words[index : index + size]))
            if name is not None and (doc.shapes[index] in "CA" or size > 1):
                return _Named(index, index + size, name)
        if index in self.names.pronouns:
            return _Named(index, index + 1, self.names.pronouns[index])
        if doc.shapes[index] not in "CA":
            return self._common(index)
        state = doc.state_at(index, end, adjectives=doc.lang == "en")
        if state is not None:
            return _Named(index, index + state.words, state.name, state.adjective)
        return self._body(index, end)

    def _body(self, index: int, end: int) -> _Named | None:
        """A body by its proper name: capitalised words after a noun for bodies, or an abbreviation by itself."""
        doc = self.doc
        stop = index + 1
        while stop < end and (
            doc.shapes[stop] in "CA"
            or (doc.words[stop] in ("dan", "of", "for") and stop + 1 < end and doc.shapes[stop + 1] in "CA")
        ):
            stop += 1
        if doc.words[index] in self.words.bodies and stop - index > 1:
            start, finish = doc.span(index, stop)
            return _Named(index, stop, " ".join(doc.text[start:finish].split()))
        alone = stop - index == 1 and (
            index == 0 or doc.shapes[index - 1] not in "CA" or doc.words[index - 1] in (".", "“")
        )
        if not alone or doc.tags[index] not in ("NNP", "PROPN"):
            return None
        if doc.words[index] in self.words.bodies:
            return _Named(index, stop, doc.tokens[index].word)
        if doc.shapes[index] != "A" or len(doc.words[index]) < 2 or doc.words[index] in _NOT_BODIES:
            return None
        return _Named(index, stop, self._spelled_out(index)) if doc.words[index].isalpha() else None

    def _common(self, index: int) -> _Named | None:
        """Bodies by a common noun: `pemerintah`, and `the alliance` where the article knows just one."""
        doc = self.doc
        word = doc.words[index]
        if word == "pemerintah" and doc.shapes[index + 1 : index + 2] not in (["C"], ["A"]):
            return _Named(index, index + 1, "pemerintah")
        if (
            word in ("aliansi", "alliance")
            and "nato" in doc.words
            and doc.shapes[index + 1 : index + 2] not in (["C"], ["A"])
        ):
            return _Named(index, index + 1, "NATO")
        if word in ("perusahaan", "company"):
            definite = doc.words[index + 1 : index + 2] in (["itu"], ["tersebut"]) or doc.words[index - 1] == "the"
            firms = {name for name in self.names.forms.values() if name.startswith("PT ")}
            if definite and len(firms) == 1:
                return _Named(index, index + 1, next(iter(firms)))
        return None

    def _spelled_out(self, index: int) -> str:
        """The words that an abbreviation stands for, where the article has them: `MK`, `Mahkamah Konstitusi`."""
        doc = self.doc
        short = doc.words[index]
        size = len(short)
        for begin in range(min(len(doc), _SEARCHED) - size):
            if doc.words[begin][0] != short[0] or doc.shapes[begin] != "C" or doc.shapes[begin + size] in "C":
                continue
            run = range(begin, begin + size)
            if all(doc.shapes[i] == "C" and doc.words[i][0] == letter for i, letter in zip(run, short, strict=True)):
                start, end = doc.span(begin, begin + size)
                return " ".join(doc.text[start:end].split())
        return doc.tokens[index].word


_GROUPS = frozenset(
    "campaign campaigns aides allies supporters administration team camp backers surrogates voters officials".split()
)
_CLAUSE_MARKS = frozenset({",", ";", ".", "!", "?", "“", '"', "maka", "tetapi", "but", "then"})
_NEAR = 8
_SEARCHED = 2500
_PLACE = {
    "id": frozenset(["di", "ke", "dari", "pada", "dengan", "untuk", "bagi", "terhadap", "dalam", "antara"]),
    "en": frozenset(["in", "at", "from", "near", "with", "to", "into", "on", "between", "against", "over", "for"]),
}
_TOWARDS: Mapping[Act, str] = MappingProxyType({"support": "for", "oppose": "against", "criticise": "against"})
"""Prepositions before whom praise or blame is for."""
_NOBODY = frozenset({
    "briefing", "conference", "hearing", "rally", "session", "meeting", "forum", "event", "gathering", "the", "a", "an",
})  # fmt: skip
"""What ends the object of `told` and is nobody: an occasion, or an article whose noun is too far away."""
_TELLING = frozenset(["tell", "inform", "notify", "remind", "assure", "reassure", "brief", "warn", "alert"])
_ASKING = PARTICIPLES | {"ask", "asks", "asking"}
_FORBIDDING = frozenset({"melarang", "ban", "bar", "prohibit"})
_POINTING = frozenset(
    [
        "kedua",
        "both",
        "ini",
        "itu",
        "tersebut",
        "hal",
        "this",
        "that",
        "these",
        "those",
        "it",
        "there",
        "adanya",
        "what",
    ]
)
_COUNTING = frozenset(
    ["para", "seluruh", "semua", "setiap", "sejumlah", "beberapa", "segenap", "jajaran", "anggota", "kedua"]
)
_NOT_BODIES = frozenset(["covid", "uu", "ruu", "psbb", "apd", "rp", "km", "ppkm", "umkm", "sdm"])
