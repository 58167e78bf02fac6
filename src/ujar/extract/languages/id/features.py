"""Features of the Indonesian labeller (`id.tagger.v2`), which labels as PFSA-ID does.

PFSA-ID marks the quotations of public figures and who introduces them, so most labels hang on decisions that a
window of words cannot make: is this quotation attributed, does its speaker hold an office or have an age in
brackets, is this name quoted further down. Such facts are worked out once an article and given to every token
that they bear on.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from ujar.extract.document import Document
from ujar.extract.labeller import Heard
from ujar.extract.languages.id import lexicon as lex
from ujar.extract.languages.id.cues import cues
from ujar.extract.languages.id.spoken import is_age, spoken_features
from ujar.extract.quotes import Quotation

__all__ = ["span_features"]

_AFTER = 25
"""Tokens after a quotation in which its attribution may stand."""
_BEFORE = 6
_NAME_PARTS = frozenset({"dan", "untuk", "bidang", "pada"})


def span_features(doc: Document, heard: Heard) -> Iterator[list[str]]:
    """Yield one list of features a token."""
    facts = _Facts(doc)
    spoken = spoken_features(doc, heard.attributions, heard.speakers)
    words, shapes, tags = doc.words, doc.shapes, doc.tags
    size = len(doc)
    for i in range(size):
        word, shape = words[i], shapes[i]
        row = ["bias", "w=" + word, "s=" + shape, "t=" + tags[i]]
        if shape in "aCAI":
            row += ["p3=" + word[:3], "x3=" + word[-3:], "p4=" + word[:4]]
        for d in (1, 2, 3, 4, 5):
            row.append(f"w-{d}=" + (words[i - d] if i >= d else "^"))
            row.append(f"w+{d}=" + (words[i + d] if i + d < size else "$"))
        row.append("S=" + ".".join(shapes[j] if 0 <= j < size else "#" for j in range(i - 2, i + 3)))
        row.append("T=" + ".".join(tags[j] if 0 <= j < size else "#" for j in (i - 1, i, i + 1)))
        if i:
            row.append("w-1w=" + words[i - 1] + "|" + word)
        if i < size - 1:
            row.append("ww+1=" + word + "|" + words[i + 1])
        row += [name for name, entries in _LISTS if word in entries]
        row.append(f"sentence={min(doc.sentence_of[i], 3)}")
        if i == doc.sentences[doc.sentence_of[i]][0]:
            row.append("first")
        row += facts.of(i)
        row += spoken[i]
        yield row


class _Beside(NamedTuple):
    """What is known of a quotation: features for its tokens, and those that also serve the words after it."""

    inside: list[str]
    after: list[str]
    cue: bool


class _Facts:
    """What an article as a whole says about each of its tokens."""

    def __init__(self, doc: Document) -> None:
        self.doc = doc
        self.cue_words = _quoted_cues()
        self.first = self._first_mentions()
        self.beside = [self._quotation(q) for q in doc.quotations]
        self.speaking = self._speaking_names()
        size = len(doc)
        self.after = [(-1, 0)] * size
        self.before = [0] * size
        for number, quotation in enumerate(doc.quotations):
            for i in range(quotation.end, min(size, quotation.end + _AFTER)):
                self.after[i] = (number, i - quotation.end)
            for i in range(max(0, quotation.start - _BEFORE), quotation.start):
                self.before[i] = quotation.start - i
        self.quoted_later = [self._quoted_later(i) for i in range(size)]
        self.runs = self._runs()
        self.ahead = self._ahead()
        self.verb_after = self._verb_after()
        self.next_quotation = self._next_quotation()

    def of(self, i: int) -> list[str]:
        """Return the features of one token that come from the rest of the article."""
        doc = self.doc
        shape = doc.shapes[i]
        row: list[str] = []
        if shape in "CA":
            run, flag, aged = self.runs[i]
            row += [
                f"run={min(run, 5)}", "later=" + flag, f"later={flag}|{run}", f"aged={aged}",
                f"later={flag}|w-1=" + (doc.words[i - 1] if i else "^"),
                f"later={flag}|w+1=" + (doc.words[i + 1] if i + 1 < len(doc) else "$"),
            ]  # fmt: skip
            if self.quoted_later[i]:
                row.append("quoted-later")
            if self.first.get(doc.words[i], i) < i:
                row.append("seen")
        ahead = self.ahead[i]
        row.append("ahead=" + ("-" if ahead < 0 else str(min(ahead, 4) if ahead < 8 else 8)))
        row.append(f"ahead={ahead >= 0}|{shape}{doc.tags[i]}")
        if ahead >= 0:
            row.append("ahead+|" + doc.words[i])
        row.append("verb=" + self.verb_after[i])
        quotation_ahead = self.next_quotation[doc.sentence_of[i]]
        row += ["next=" + quotation_ahead, f"next={quotation_ahead}|{shape}"]
        number = doc.quotation_of[i]
        if number >= 0:
            row.append("quoted")
            row += self.beside[number].inside
            quotation = doc.quotations[number]
            if i == quotation.start:
                row.append("opens")
                row += ["o:" + feature for feature in self.beside[number].inside]
            if i == quotation.end - 1:
                row.append("closes")
            return row
        number, distance = self.after[i]
        if number >= 0:
            beside = self.beside[number]
            end = doc.quotations[number].end
            same = doc.sentence_of[i] == doc.sentence_of[end - 1]
            row += [
                f"after={min(distance, 6)}", f"after|{same}{beside.cue}",
                f"after|{beside.cue}|{shape}{min(distance, 4)}", f"after|{min(distance, 3)}|" + doc.words[i],
            ]  # fmt: skip
            row += beside.after
        if self.before[i]:
            row.append(f"before={self.before[i]}")
        return row

    def _first_mentions(self) -> dict[str, int]:
        first: dict[str, int] = {}
        for i, word in enumerate(self.doc.words):
            if self.doc.shapes[i] in "CA" and self.doc.quotation_of[i] < 0:
                first.setdefault(word, i)
        return first

    def _quotation(self, quotation: Quotation) -> _Beside:
        doc = self.doc
        start, end = quotation.start, quotation.end
        size = len(doc)
        following = [doc.words[end + k] if end + k < size else "$" for k in range(2)]
        before = [doc.words[start - 1 - k] if start - 1 - k >= 0 else "^" for k in range(2)]
        cue = following[0] in self.cue_words
        closing = doc.words[end - 2]
        stop = end
        while stop < min(size, end + _AFTER) and doc.sentence_of[stop] == doc.sentence_of[min(end, size - 1)]:
            stop += 1
        office = any(doc.words[k] in lex.ROLES for k in range(end, min(stop, end + 8)))
        aged = any(is_age(doc, k) for k in range(end, stop))
        length = sum(end - start >= limit for limit in (5, 8, 14))
        decided = [f"office={office}", f"aged={aged}", f"length={length}"]
        decided.append("last=" + (closing if not closing[0].isalnum() else "w"))
        name = self._name_after(end, stop) if cue or following[0].endswith("nya") else None
        if name is not None:
            decided += self._introduction(name, end)
        elif following[0].endswith("nya"):
            decided.append("clitic")
            decided += self._context(start)
        inside = [
            "q+1=" + following[0], "q+2=" + following[1], f"q+cue={cue}", "q-1=" + before[0], "q-2=" + before[1],
            "qS=" + "".join(doc.shapes[end + k] if end + k < size else "$" for k in range(3)),
            "q-first=" + doc.shapes[start + 1], *decided,
        ]  # fmt: skip
        return _Beside(inside, [f"a:{feature}" for feature in [*decided, f"cue={cue}"]], cue)

    def _name_after(self, end: int, stop: int) -> int | None:
        return next((k for k in range(end + 1, min(end + 5, stop)) if self.doc.shapes[k] in "CA"), None)

    def _introduction(self, name: int, end: int) -> list[str]:
        """How the speaker of a quotation was introduced: with an office, with an age, in a quotation."""
        doc = self.doc
        first = self.first.get(doc.words[name], name)
        if first >= end:
            return ["introduced=here"]
        office = any(word in lex.ROLES for word in doc.words[max(0, first - 12) : first])
        aged = any(is_age(doc, k) for k in range(first, min(first + 6, len(doc))))
        return ["introduced=before", f"introduced-office={office}", f"introduced-aged={aged}"]

    def _context(self, start: int) -> list[str]:
        """For `…,” katanya`: whether the two sentences before name an office, an age, ordinary people."""
        doc = self.doc
        sentence = doc.sentence_of[start]
        begin = doc.sentences[max(0, sentence - 2)][0]
        words = doc.words[begin:start]
        office = any(word in lex.ROLES for word in words)
        aged = any(is_age(doc, k) for k in range(begin, start))
        people = any(
            word in ("warga", "pedagang", "sopir", "ibu", "seorang", "pengunjung", "nelayan") for word in words
        )
        return [f"context-office={office}", f"context-aged={aged}", f"context-people={people}"]

    def _speaking_names(self) -> dict[str, int]:
        """Capitalised words in the attribution after a quotation, with their last place."""
        doc = self.doc
        names: dict[str, int] = {}
        for quotation in doc.quotations:
            if quotation.end >= len(doc) or doc.words[quotation.end] not in self.cue_words:
                continue
            i = quotation.end + 1
            while i < min(len(doc), quotation.end + 14) and (doc.shapes[i] in "CA" or doc.words[i] in _NAME_PARTS):
                if doc.shapes[i] in "CA":
                    names[doc.words[i]] = i
                i += 1
        return names

    def _quoted_later(self, i: int) -> bool:
        doc = self.doc
        word = doc.words[i]
        if doc.shapes[i] not in "CA" or doc.quotation_of[i] >= 0 or word in lex.ROLES:
            return False
        return self.speaking.get(word, -1) > i and self.first.get(word, i) >= i

    def _runs(self) -> list[tuple[int, str, bool]]:
        """For each capitalised word: its place in its run, whether the run is quoted later, whether an age follows."""
        doc = self.doc
        size = len(doc)
        runs = [(0, "-", False)] * size
        i = 0
        while i < size:
            if doc.shapes[i] not in "CA" or doc.quotation_of[i] >= 0:
                i += 1
                continue
            j = i
            while j < size and doc.shapes[j] in "CA" and doc.sentence_of[j] == doc.sentence_of[i]:
                j += 1
            later = "1" if any(self.quoted_later[k] for k in range(i, j)) else "0"
            aged = is_age(doc, j)
            for k in range(i, j):
                runs[k] = (k - i + 1, later + str(min(j - i, 4)), aged)
            i = j
        return runs

    def _ahead(self) -> list[int]:
        """Distance to the next name in the sentence that is quoted later, -1 when there is none near."""
        doc = self.doc
        ahead = [-1] * len(doc)
        for i in range(len(doc) - 1, -1, -1):
            if self.quoted_later[i]:
                ahead[i] = 0
            elif i + 1 < len(doc) and doc.sentence_of[i + 1] == doc.sentence_of[i] and 0 <= ahead[i + 1] < 12:
                ahead[i] = ahead[i + 1] + 1
        return ahead

    def _next_quotation(self) -> list[str]:
        """For each sentence how the next quotation after it is attributed, and how many sentences on.

        `X mengatakan, …. ”…,” ujarnya.` quotes X; `X mengatakan, …. ”…,” kata Y.` does not.
        """
        doc = self.doc
        found = ["-"] * len(doc.sentences)
        heads: dict[int, str] = {}
        for quotation in doc.quotations:
            following = doc.words[quotation.end] if quotation.end < len(doc) else "$"
            sentence = doc.sentence_of[quotation.start]
            if following.endswith("nya") and following in self.cue_words:
                heads.setdefault(sentence, "clitic")
            elif following in self.cue_words:
                name = self._name_after(quotation.end, min(len(doc), quotation.end + 6))
                heads.setdefault(sentence, "name:" + (doc.words[name] if name is not None else ""))
        last, place = "-", -1
        for number in range(len(doc.sentences) - 1, -1, -1):
            if place >= 0:
                start, end = doc.sentences[number]
                kind = last
                if last.startswith("name:"):
                    kind = "same" if last[5:] in doc.words[start:end] else "other"
                found[number] = f"{kind}{min(place - number, 4)}"
            if number in heads:
                last, place = heads[number], number
        return found

    def _verb_after(self) -> list[str]:
        """The next verb in the sentence within fifteen tokens: `mengatakan` after an introduction."""
        doc = self.doc
        verbs = ["-"] * len(doc)
        for start, end in doc.sentences:
            last, place = "-", -1
            for i in range(end - 1, start - 1, -1):
                verbs[i] = last if place >= 0 and place - i <= 15 else "-"
                if doc.tags[i] == "VB" and doc.shapes[i] == "a":
                    last, place = doc.words[i], i
        return verbs


def _quoted_cues() -> frozenset[str]:
    return frozenset(
        form for form, entries in cues().single.items() if any(c.frame in ("quoted", "clitic") for c in entries)
    )


_LISTS = (("role", lex.ROLES), ("rank", lex.RANKS), ("body", lex.ORGANISATIONS), ("people", lex.HUMANS))
