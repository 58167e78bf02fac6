"""Indonesian attributions by rules over cues, parts of speech and quotation marks.

Two passes over a document. The first takes the quotations: what stands beside their marks says whether they are
attributed at all. The second takes the cues sentence by sentence. There is no public training data for
Indonesian indirect speech; the patterns were written from grammars and from reading newspapers.
"""

from __future__ import annotations

from itertools import pairwise

from ujar.extract.attribution import Attribution
from ujar.extract.document import Document
from ujar.extract.languages.id import lexicon as lex
from ujar.extract.languages.id.contents import whole_quotation
from ujar.extract.languages.id.patterns import PATTERNS, active, medial, passive
from ujar.extract.languages.id.phrases import trim
from ujar.extract.languages.id.quoted import alone, attributed_after
from ujar.extract.languages.id.site import SCORES, Site, cue_at

__all__ = ["MADE_BY", "find_attributions"]

MADE_BY = "id.rules.v4"

_JOINING = frozenset(["dan", "serta", "lalu", "kemudian", "sambil", "seraya", "sekaligus", "tetapi", "sembari", ","])


def find_attributions(doc: Document) -> list[Attribution]:
    """Return the attributions of an Indonesian document in the order of the text."""
    finder = _Finder(doc)
    finder.quotations()
    for start, end in doc.sentences:
        # A dateline stands at the head of a sentence that is read from behind it.
        begin = next((k for k in range(start, end) if not doc.aside[k]), end)
        finder.sentence(begin, end)
    finder.left_over()
    return sorted((a for a in finder.found if a.content), key=lambda attribution: attribution.start)


class _Finder:
    """What has been found in one document, and which cues and quotations are taken by it."""

    def __init__(self, doc: Document) -> None:
        self.doc = doc
        self.found: list[Attribution] = []
        self.cue_tokens: set[int] = set()
        self.taken: set[int] = set()

    def _add(self, attribution: Attribution) -> None:
        self.found.append(attribution)
        for start, end in attribution.cue:
            self.cue_tokens.update(range(start, end))

    def quotations(self) -> None:
        """Find the quotations that are attributed by what follows them."""
        for number, quotation in enumerate(self.doc.quotations):
            if number in self.taken or self.doc.aside[quotation.start]:
                continue
            found = attributed_after(self.doc, number)
            if found is not None:
                self._add(found[0])
                self.taken.update(found[1])

    def sentence(self, start: int, end: int) -> None:
        """Find the attributions that the other cues of a sentence make."""
        here: list[Attribution] = []
        closing = self._closing(start, end)
        if closing is not None:
            self._add(closing)
            here.append(closing)
        index = start
        while index < end:
            found = None if index in self.cue_tokens else self._at(start, end, index, here)
            if found is None:
                index += 1
                continue
            self._add(found)
            here.append(found)
            if found.frame == "cue-quote":
                number = whole_quotation(self.doc, found.content[0])
                self.taken.add(number if number is not None else self.doc.quotation_of[found.content[0][0]])
            index = found.cue[-1][1]
        self._share_contents(here)

    def _closing(self, start: int, end: int) -> Attribution | None:
        """Find who says all that a sentence says before: `Rusia menolak proposal itu, | kata Peskov.`"""
        for index in range(end - 1, start, -1):
            found = cue_at(self.doc, index, ("quoted",)) if self.doc.words[index - 1] == "," else None
            if found is None or index in self.cue_tokens or self.doc.quotation_of[index] >= 0:
                continue
            closing = medial(Site(self.doc, start, end, index, found[1], found[0]))
            return closing if closing is not None and closing.content[-1][1] <= index else None
        return None

    def left_over(self) -> None:
        """Carry a speaker over to quotations of whole sentences that stand without any cue."""
        covered = {self.doc.quotation_of[start] for a in self.found for start, _ in a.content}
        for number, quotation in enumerate(self.doc.quotations):
            if number in self.taken or number in covered or self.doc.aside[quotation.start]:
                continue
            found = alone(self.doc, number)
            if found is not None and self._follows_statement(quotation.start):
                self._add(found)

    def _follows_statement(self, start: int) -> bool:
        """Tell whether a statement stands in the sentence before, in the same paragraph."""
        doc = self.doc
        if doc.starts_paragraph(start):
            return False
        sentence = doc.sentence_of[start] - 1
        return any(doc.sentence_of[a.cue[0][0]] == sentence for a in self.found if a.cue)

    def _at(self, start: int, end: int, index: int, here: list[Attribution]) -> Attribution | None:
        quoted = self.doc.quotation_of[index]
        if quoted in self.taken:
            return self._inside(quoted, start, end, index)
        begin, stop = max(((s, e) for a in here for s, e in a.content if s <= index < e), default=(start, end))
        for frame, pattern in PATTERNS:
            found = cue_at(self.doc, index, (frame,))
            if found is not None:
                attribution = pattern(Site(self.doc, begin, stop, index, found[1], found[0], tuple(here)))
                if attribution is not None:
                    return attribution
        return None

    def _inside(self, quoted: int, start: int, end: int, index: int) -> Attribution | None:
        """What the speaker of a quotation attributes to somebody, or to himself: `kami berharap …`."""
        doc = self.doc
        part = next(((s, e) for s, e in doc.quotations[quoted].parts if s <= index < e), None)
        found = cue_at(doc, index, ("active", "attitude", "passive"))
        if part is None or found is None:
            return None
        cue, stop = found
        site = Site(doc, max(part[0], start), min(part[1], end), index, stop, cue)
        if cue.frame == "passive":
            return passive(site)
        if cue.act is None and cue.strength == "weak":
            return None
        attribution = active(site)
        if attribution is None or attribution.frame == "cue-quote":
            return None
        first_person = doc.words[attribution.source[0][0]] in lex.PRONOUNS_FIRST
        if first_person and (cue.act is None or site.next == "pada"):
            return None
        return attribution._replace(frame="inner", score=SCORES["inner"])

    def _share_contents(self, here: list[Attribution]) -> None:
        """End a content where the next coordinated cue of the same source begins."""
        doc = self.doc
        for first, second in pairwise(here):
            if not first.source or first.source != second.source or len(first.content) != 1:
                continue
            start, end = first.content[0]
            cut = second.cue[0][0]
            while cut > start and (doc.words[cut - 1] in lex.PREVERBS or doc.words[cut - 1] in _JOINING):
                cut -= 1
            if start < cut < end:
                span = trim(doc, start, cut)
                if span[0] < span[1]:
                    self.found[self.found.index(first)] = first._replace(content=(span,))
