"""English questions without who asks: `Clinton was asked about …`, `Asked whether …, Clinton said`.

The one asked stands where a subject does, and a tagger takes it for who asks.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from ujar.extract.attribution import Attribution
from ujar.extract.document import Document
from ujar.extract.speakers.word_sets import word_set

__all__ = ["PARTICIPLES", "is_asked", "settle_asked"]

PARTICIPLES: Final = word_set("asked questioned quizzed grilled pressed")
_BEING: Final = word_set("was were is are been being be got")
_BETWEEN: Final = word_set("also then later first once again repeatedly even just recently directly twice not n't")
_OPENS: Final = word_set("when if once")
_BACK: Final = 4
"""Tokens before the participle in which the auxiliary stands."""


def settle_asked(doc: Document, attributions: Sequence[Attribution]) -> list[Attribution]:
    """Take the source from questions that are put by nobody who is named."""
    return [one._replace(source=()) if one.source and is_asked(doc, one) else one for one in attributions]


def is_asked(doc: Document, attribution: Attribution) -> bool:
    """Tell whether the cue says that somebody is asked, and no agent (`by a reporter`) says by whom."""
    if not attribution.cue or doc.lang != "en":
        return False
    cue_start, cue_end = attribution.cue[0]
    verb = next((k for k in range(cue_start, cue_end) if doc.words[k] in PARTICIPLES), None)
    if verb is None or any(start > verb and doc.words[start - 1] == "by" for start, _ in attribution.source):
        return False
    low = max(doc.sentences[doc.sentence_of[verb]][0], verb - _BACK)
    before = next((k for k in range(verb - 1, low - 1, -1) if doc.words[k] not in _BETWEEN), None)
    if before is None:
        # `Asked whether …`: the participle opens the sentence.
        return verb == low
    if before == verb - 1 and doc.words[before] == ",":
        # `Clinton, asked whether …, said`, but `Clinton, of New York, asked whether …`
        stop = max(end for _, end in attribution.content)
        goes_on = doc.words[stop : stop + 1] == [","] and doc.tags[stop + 1 : stop + 2] == ["VBD"]
        return goes_on and any(end == before for _, end in attribution.source)
    return doc.words[before] in _BEING or (before == verb - 1 and doc.words[before] in _OPENS)
