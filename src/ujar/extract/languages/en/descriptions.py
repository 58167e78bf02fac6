"""English names behind descriptions: `screenwriter | Cole Haddon`, `the nonpartisan | Budget Office`.

The press puts a description of any length before a name. Where the description ends in a word with a small
letter the name is the capitalised words behind it; where all of it has capitals a given name shows the cut.
"""

from __future__ import annotations

import re

from ujar.extract.languages.en import source_words as sw
from ujar.extract.languages.en.given_names import GIVEN_NAMES, OPENING_NAMES
from ujar.extract.languages.en.office_phrases import TO_BODY
from ujar.extract.languages.en.person_names import DETERMINERS, PARTICLES, TIMES, is_name, name_end, possessive_at
from ujar.extract.languages.en.places import PLACE_WORDS
from ujar.extract.speakers.view import View
from ujar.extract.speakers.word_sets import word_set
from ujar.extract.states import state_of_adjective
from ujar.records import Span

__all__ = ["behind_description", "compound", "is_calling", "last_run", "name_start"]

_COMPOUND = re.compile(r"-(?:\w+ing|\w+ed|\w+er|\w+or|\w+ist|born|elect|style|old|long|wide|time|era|led|run)$")
_CALLING = re.compile(r"[a-z-]{3,}(?:er|or|ist|ian|eer|man|woman|smith|wright|ess|ite|crat|ant|logue)$")
_NO_CALLING = word_set(
    """
    paper newspaper newsletter letter matter number member order power river tower error mirror center
    centre corner quarter shoulder summer winter water weather partner other another rather either never
    over under after later former earlier senior junior major minor prior superior business address process
    press congress progress success access district resident distant important human german roman
    """
)
_SHORT_TITLES = frozenset({"sen", "rep", "gov", "sens", "reps", "govs", "atty"})
_NO_DESCRIPTION = word_set(
    """
    city town village state country county suburb province island street region area month week year day night
    morning afternoon summer season road river hotel airport
    """
)
"""Nouns before a place or a thing with a name."""


def compound(view: View, index: int) -> bool:
    """Tell whether a capitalised word is a description: `Oscar-winning`, `Trump-backed`."""
    word = view.doc.words[index]
    named = word.rsplit("-", 1)[-1] in OPENING_NAMES
    return "-" in word and not named and _COMPOUND.search(view.doc.tokens[index].word) is not None


def is_calling(word: str) -> bool:
    """Tell whether a noun looks like a word for a person by its ending: `screenwriter`, `documentarian`."""
    last = word.rsplit("-", 1)[-1]
    return last in sw.PEOPLE or (last not in _NO_CALLING and _CALLING.fullmatch(word) is not None)


def last_run(view: View, start: int, end: int) -> int | None:
    """Return where the capitalised words at the end of a range begin, if a word with a small letter is before.

    None when the range does not end in such words, or what stands before them is no description.
    """
    doc = view.doc
    begin = end
    while begin > start and _runs(view, begin - 1, begin == end):
        begin -= 1
    while begin < end and (doc.words[begin] in PARTICLES or doc.words[begin] == "." or not view.capital(begin)):
        begin += 1
    if not start < begin < end:
        return None
    before = begin - 1
    word, tag = doc.words[before], doc.tags[before].split(".")[0]
    if compound(view, before):
        return begin
    described = (tag in ("NOUN", "ADJ", "PROPN", "VBN", "VBD", "NUM") or word in sw.PEOPLE) and doc.shapes[
        before
    ] == "a"
    if not described or word in DETERMINERS or word in TO_BODY or word in _NO_DESCRIPTION or word in sw.DOCUMENTS:
        return None
    return begin


def _runs(view: View, index: int, last: bool) -> bool:
    doc = view.doc
    word = doc.words[index]
    if view.capital(index):
        return not compound(view, index) and word not in TIMES
    initial = word == "." and index > 0 and view.capital(index - 1) and len(doc.words[index - 1]) <= 3
    return not last and (word in PARTICLES or initial)


def behind_description(view: View, start: int, end: int) -> Span | None:
    """Return the name of the person behind a description at the start of a range, None when there is none."""
    doc = view.doc
    stop = next((k for k in range(start + 1, end) if doc.words[k] in TO_BODY and view.capital(k - 1)), end)
    stop = next((k for k in range(start + 1, stop) if doc.words[k] in ("(", "who", "which", "whose")), stop)
    named = next((k for k in range(start + 1, stop) if doc.words[k] in ("named", "called", "dubbed")), None)
    if named is not None and named + 1 < stop and is_calling(doc.words[named - 1]):
        close = name_end(view, named + 1, stop)
        return (named + 1, close) if close == stop and is_name(view, named + 1, close) else None
    begin = last_run(view, start, stop)
    if begin is None or name_end(view, begin, stop) != stop or not is_name(view, begin, stop):
        return None
    noun = doc.words[begin - 1]
    if noun in sw.BODY_NOUNS or possessive_at(view, begin - 1):
        return None
    known = is_calling(noun) or (compound(view, begin - 1) and not noun.endswith(("based", "led", "backed")))
    if begin + 1 == stop:
        return (begin, stop) if known and stop == end else None
    known = known or any(is_calling(doc.words[k]) for k in range(start, begin) if doc.shapes[k] == "a")
    return (begin, stop) if known or doc.words[begin] in GIVEN_NAMES or doc.words[begin] in OPENING_NAMES else None


def name_start(view: View, start: int, stop: int) -> int:
    """Return where the name of a person begins in capitalised words: `Public Advocate | Trish James`."""
    doc = view.doc
    start = _after_title(view, start, stop)
    for index in range(stop - 2, start, -1):
        if doc.words[index] not in OPENING_NAMES:
            continue
        while index > start + 1 and doc.words[index - 1] in GIVEN_NAMES:
            index -= 1
        if doc.words[index - 1] in GIVEN_NAMES or len(doc.words[index - 1]) == 1 or doc.words[index - 1] == ".":
            return start
        return index if any(_describes(view, k) for k in range(start, index)) else start
    return start


def _after_title(view: View, start: int, stop: int) -> int:
    """Return where a name begins behind a rank, or the plural of an office: `Gen. | Ada Quist`, `Senators | Quist`."""
    words = view.doc.words
    index = start
    while index + 1 < stop:
        word = words[index]
        several = word.endswith("s") and (word[:-1] in sw.PEOPLE or word == "celebrities")
        title = word in sw.RANKS or word in _SHORT_TITLES or several or word in ("donor", "celebrity")
        if not title or word in OPENING_NAMES or not view.capital(index):
            break
        index += 2 if words[index + 1] == "." else 1
    return index if index < stop else start


def _describes(view: View, index: int) -> bool:
    """Tell whether a capitalised word is no part of a person's name."""
    word = view.doc.words[index]
    if compound(view, index) or word in PLACE_WORDS or word in sw.BODY_WORDS or word in sw.PEOPLE:
        return True
    if word in sw.RANKS or is_calling(word):
        return True
    return word in sw.MODIFIERS or state_of_adjective(view.doc.tokens[index].word) is not None
