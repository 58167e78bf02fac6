"""What can be the name of a person in English news: where it begins and ends, and what is none."""

from __future__ import annotations

from ujar.extract.languages.en import source_words as sw
from ujar.extract.languages.en.given_names import GIVEN_NAMES
from ujar.extract.languages.en.places import PLACES
from ujar.extract.speakers.mention import Gender
from ujar.extract.speakers.view import View
from ujar.extract.speakers.word_sets import word_set
from ujar.extract.states import find_state, is_seat, state_of_adjective

__all__ = [
    "DETERMINERS",
    "PARTICLES",
    "POSSESSIVES",
    "SUFFIXES",
    "TIMES",
    "gender_of",
    "is_name",
    "is_surname",
    "name_end",
    "opens_name",
    "possessive_at",
    "surname_at",
]

DETERMINERS = word_set(
    """
    the a an this that these those its his her their our my one another some any each
    """
)
POSSESSIVES = frozenset({"'s", "’s", "'", "’"})
PARTICLES = word_set(
    """
    van von de der den del della di da dos du la le al el bin ibn ben ter ten und y
    """
)
_SURNAMES = word_set("king prince bishop pope judge dean page fellow marshal major general baker cook")
"""Words for offices that are surnames too."""
SUFFIXES = frozenset({"jr", "sr", "ii", "iii", "iv"})
_LONGEST_NAME = 5
_NEVER_NAMES = (
    sw.BODY_WORDS
    | sw.DOCUMENTS
    | word_set(
        """
        monday tuesday wednesday thursday friday saturday sunday january february march april may june
        july august september october november december street avenue road river lake bay island islands
        mountain sea ocean airport station city county province state states district summit treaty
        conference agency world war day
        """
    )
) - {"brown", "bill", "may", "page", "mission", "church", "blog", "college", "grant", "law", "house"}
TIMES = word_set(
    """
    monday tuesday wednesday thursday friday saturday sunday january february april june july august
    september october november december
    """
)


_QUESTIONS = word_set("will may can could would should did does do is are was were has have had")
_ADVERBS = word_set(
    """
    instead however meanwhile moreover still yet now then today yesterday tomorrow again also perhaps maybe
    nevertheless nonetheless furthermore additionally finally later earlier recently clearly indeed
    """
)
"""Words that open a sentence and no name."""


def possessive_at(view: View, index: int) -> bool:
    """Tell whether a token is the possessive mark of the token before it."""
    doc = view.doc
    if doc.words[index] not in POSSESSIVES or not index or doc.tokens[index].start != doc.tokens[index - 1].end:
        return False
    return doc.words[index] in ("'s", "’s") or doc.words[index - 1].endswith("s")


def is_name(view: View, start: int, end: int) -> bool:
    """Tell whether a range can be the name of a person: capitalised, no words for bodies, no state."""
    doc = view.doc
    if not 0 < end - start <= _LONGEST_NAME + 3:
        return False
    words = doc.words[start:end]
    if not view.capital(start) or not (view.capital(end - 1) or words[-1] in (".", *SUFFIXES)):
        return False
    office = words[-1] in sw.OFFICES and not surname_at(view, end - 1, end)
    if any(word in _NEVER_NAMES for word in words) or office or words[0] in DETERMINERS:
        return False
    if doc.shapes[start] == "A" and len(words) == 1:
        return False
    if all(state_of_adjective(doc.tokens[k].word) is not None for k in range(start, end)):
        return False
    text = view.text(start, end)
    return find_state(text) is None and text.lower() not in PLACES


def surname_at(view: View, index: int, end: int) -> bool:
    """Tell whether a word for an office is a surname: behind a given name or `Mr`, nothing of a name behind it."""
    doc = view.doc
    if doc.words[index] not in _SURNAMES or not index or (index + 1 < end and view.capital(index + 1)):
        return False
    before = index - 2 if doc.words[index - 1] == "." and index > 1 else index - 1
    word = doc.words[before]
    return (
        view.capital(index)
        and view.capital(before)
        and (word in sw.HONORIFICS or word in GIVEN_NAMES or len(word) == 1)
    )


def is_surname(view: View, word: str) -> bool:
    """Tell whether the article has a word for an office as somebody's surname."""
    places = view.places.get(word, ()) if word in _SURNAMES else ()
    return any(surname_at(view, index, len(view.doc)) for index in places)


def name_end(view: View, start: int, end: int) -> int:
    """Return where the run of words of a name that begins at `start` ends."""
    doc = view.doc
    index = start
    while index < end:
        word = doc.words[index]
        inner = index > start and index + 1 < end and view.capital(index + 1)
        initial = word == "." and index > start and doc.tokens[index].start == doc.tokens[index - 1].end
        if view.capital(index) or (inner and word in PARTICLES) or (initial and len(doc.words[index - 1]) <= 3):
            index += 1
        else:
            break
    return index


def gender_of(view: View, start: int, end: int) -> Gender | None:
    """Return the gender that a title or an office shows."""
    words = view.doc.words[start:end]
    if any(word in sw.FEMALE for word in words):
        return "f"
    return "m" if any(word in sw.MALE for word in words) else None


def opens_name(view: View, low: int, index: int) -> bool:
    """Tell whether a name can begin at a token: not with the first word of a sentence that has a capital
    only there, nor with the place or day of a fronted phrase (`In Brussels | Jens Stoltenberg`).
    """
    doc = view.doc
    word, tag = doc.words[index], doc.tags[index]
    if index == low and word in _QUESTIONS and doc.words[doc.sentences[doc.sentence_of[index]][1] - 1] == "?":
        return False
    if index == low and word in _ADVERBS:
        return False
    if word in TIMES or (tag in ("ADP", "SCONJ", "CCONJ", "ADV", "DET", "PRON") and doc.shapes[index] == "C"):
        return False
    fronted = index == low + 1 and doc.words[low] in ("in", "from", "at")
    return not (fronted and index + 1 < len(doc) and view.capital(index + 1) and is_seat(word))
