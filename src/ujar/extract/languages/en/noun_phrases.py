"""English noun phrases: their head, whether they are plural, and the names that groups go by."""

from __future__ import annotations

from ujar.extract.languages.en import source_words as sw
from ujar.extract.languages.en.person_names import DETERMINERS, TIMES
from ujar.extract.speakers.view import View
from ujar.extract.speakers.word_sets import POSSESSIVES, word_set
from ujar.extract.states import state_of_adjective
from ujar.records import Span

__all__ = ["MANY", "PREPOSITIONS", "capitals", "group_name", "head_noun", "is_plural", "names_at", "plain_name"]

PREPOSITIONS = word_set(
    """
    of in at on for from with by to near under over among inside outside about against between during
    after before across behind around like
    """
)
MANY = word_set(
    """
    some many several few most all two three four five six dozens hundreds thousands scores other
    certain various both numerous more those these half
    """
)
_DROPPED = word_set("a an the these those his her their our my its")
_NUMBERS = (
    ["a", "number", "of"],
    ["none", "of"],
    ["small", "groups", "of"],
    ["small", "group", "of"],
    ["groups", "of"],
)
"""Words before a group that only tell how many it is."""
_SHARES = frozenset({"percentage", "chunk", "plenty"})
_SHARE = 6
"""Words of the longest share."""


def head_noun(view: View, start: int, end: int) -> int:
    """Return the head noun of a phrase: the last word before a preposition, a comma or a participle."""
    doc = view.doc
    stop = start + 1
    while stop < end:
        word = doc.words[stop]
        if (
            word in PREPOSITIONS or word in (",", "(", "—", "–") or word in TIMES or _ends_head(view, stop, end)
        ) and doc.words[stop - 1] not in DETERMINERS:
            break
        stop += 1
    while stop > start + 1 and (doc.words[stop - 1] in POSSESSIVES or doc.words[stop - 1] == "."):
        stop -= 1
    if stop - 2 > start and stop < end and doc.tags[stop - 1] == "ADJ" and doc.tags[stop - 2].startswith("NOUN"):
        # `people close | to X`
        stop -= 1
    return stop - 1


def _ends_head(view: View, index: int, end: int) -> bool:
    """Tell whether a verb ends a noun phrase; `rolling` in `a rolling average` does not."""
    doc = view.doc
    tag = doc.tags[index]
    if tag not in ("VBG", "VBN", "VBD", "VBZ"):
        return False
    adjective = tag in ("VBG", "VBN") and index + 1 < end and doc.tags[index + 1].startswith("NOUN")
    return not adjective or (doc.words[index - 1].endswith("s") and not view.capital(index - 1))


def names_at(view: View, index: int) -> bool:
    """Tell whether a word is capitalised as a name is, not as the first of a sentence."""
    doc = view.doc
    if not view.capital(index) or doc.words[index] in DETERMINERS:
        return False
    first = index == doc.sentences[doc.sentence_of[index]][0]
    return not first or doc.shapes[index] == "A" or doc.tags[index].startswith("PROPN")


def is_plural(view: View, head: int) -> bool:
    """Tell whether a noun is for several: `dockers`, `police`."""
    word = view.doc.words[head]
    if word in sw.PLURALS and view.doc.shapes[head] != "A":
        return True
    if word in sw.PEOPLE or word in sw.BODY_WORDS or view.doc.tags[head].split(".")[0] not in ("NOUN", "PROPN"):
        return False
    return word.endswith("s") and not word.endswith(("ss", "us", "is")) and view.doc.shapes[head] != "A"


def group_name(view: View, start: int, core: int) -> str:
    """A group as a name: without article, possessor, share in brackets or `a number of`."""
    words = view.doc.words
    for index in range(start + 1, core - 1):
        share = words[index] in (",", "–", "—", "(") and view.doc.shapes[index + 1] == "d"
        share = share or (words[index] == "," and view.doc.tags[index + 1] in ("VBN", "VBG"))
        clause = view.doc.tags[index] == "VBG" and view.doc.tags[index + 1] in ("ADP", "DET", "PART")
        if share or (clause and is_plural(view, index - 1)):
            core = index
            break
    start = _after_share(view, start, core)
    for opening in _NUMBERS:
        if words[start : start + len(opening)] == opening and start + len(opening) < core:
            start += len(opening)
            break
    while start + 1 < core and words[start] in _DROPPED and words[start + 1] not in PREPOSITIONS:
        if words[start] == "those" and view.doc.tags[start + 1].startswith("VB"):
            break
        start += 1
    return plain_name(view, start, core)


def _after_share(view: View, start: int, core: int) -> int:
    """`a high percentage of | dockers`, `a big chunk of | voters`: how many they are is no part of the name."""
    words = view.doc.words
    of = next((k for k in range(start + 1, min(core - 1, start + _SHARE)) if words[k] == "of"), None)
    return of + 1 if of is not None and words[of - 1] in _SHARES else start


def plain_name(view: View, start: int, end: int) -> str:
    """A phrase as a name: without `the`, with a small first letter where it has no capital of its own."""
    doc = view.doc
    if doc.words[start] in ("the", "these") and end - start > 1:
        start += 1
    text = view.text(start, end)
    article = doc.words[start] in DETERMINERS or doc.words[start] in MANY
    proper = doc.tags[start].startswith("PROPN") or state_of_adjective(doc.tokens[start].word) is not None
    if doc.shapes[start] not in "CI" or (not article and (proper or view.inner[doc.words[start]])):
        return text
    return text[:1].lower() + text[1:]


def capitals(view: View, start: int, end: int) -> Span | None:
    """The capitalised words before a noun: `a 1996 | FEC | advisory opinion`."""
    begin = next((k for k in range(start, end) if names_at(view, k) and view.doc.words[k] not in TIMES), None)
    if begin is None:
        return None
    stop = begin
    while stop < end and (view.capital(stop) or (view.doc.words[stop] == "/" and stop + 1 < end)):
        stop += 1
    return begin, stop
