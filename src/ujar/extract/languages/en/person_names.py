"""What can be the name of a person in English news: where it begins and ends, and what is none."""

from __future__ import annotations

from ujar.extract.languages.en import source_words as sw
from ujar.extract.languages.en.given_names import GIVEN_NAMES, OPENING_NAMES
from ujar.extract.languages.en.places import PLACES
from ujar.extract.speakers.mention import Gender
from ujar.extract.speakers.view import View
from ujar.extract.speakers.word_sets import POSSESSIVES, SUFFIXES, word_set
from ujar.extract.states import find_state, is_seat, state_of_adjective

__all__ = [
    "DETERMINERS",
    "PARTICLES",
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
PARTICLES = word_set(
    """
    van von de der den del della di da dos du la le al el bin ibn ben ter ten und y
    """
)
_SURNAMES = word_set("king prince bishop pope judge dean page fellow marshal major general baker cook")
"""Words for offices that are surnames too."""
_LONGEST_NAME = 5
_NEVER_NAMES = (
    sw.BODY_WORDS
    | sw.DOCUMENTS
    | word_set(
        """
        monday tuesday wednesday thursday friday saturday sunday january february march april may june
        july august september october november december street avenue road river lake bay island islands
        mountain sea ocean airport station city county province state states district summit treaty
        conference agency world war day pacs electric motors nations
        """
    )
) - {"brown", "bill", "may", "page", "mission", "church", "blog", "college", "grant", "law", "house"}
TIMES = word_set(
    """
    monday tuesday wednesday thursday friday saturday sunday january february april june july august
    september october november december
    """
)


_LINKS = word_set("and or but about on in at for with to from as is are was were not than if when that")
"""Words with a capital in a headline that stand in no name."""
_OPENINGS = frozenset("—–-:“\"‘'(")
_OPENING_TAGS = frozenset({"VBG", "VBD", "VBN", "VBZ", "VBP", "VB", "AUX", "ADJ", "ADV"})
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
    last = -1 if len(words) == 2 and words[0] in GIVEN_NAMES and view.alone[words[1]] else len(words)
    if any(word in _NEVER_NAMES for word in words[:last]) or office or words[0] in DETERMINERS:
        return False
    if words[-2:] == ["white", "house"] or not _looks_named(view, start, end):
        return False
    if _is_several(words[-1]):
        return False
    if doc.shapes[start] == "A" and len(words) == 1:
        return False
    if all(state_of_adjective(doc.tokens[k].word) is not None for k in range(start, end)):
        return False
    text = view.text(start, end)
    return find_state(text) is None and text.lower() not in PLACES


def _is_several(word: str) -> bool:
    """Tell whether a word is for several people: `Republicans`."""
    return word.endswith("s") and word[:-1] in sw.PEOPLE and word[:-1] not in _SURNAMES


def _looks_named(view: View, start: int, end: int) -> bool:
    """Tell whether the words of a range have their capitals because they are a name.

    Not so the verb or adjective that opens a sentence (`Using Ada Quist`, `Former Quist`), nor the words of a
    headline that the text has no capitals for (`Hears About Quist`).
    """
    doc = view.doc
    words = doc.words[start:end]
    if any(word in _LINKS for word in words) or words[0] == "mister":
        return False
    if view.titles[doc.sentence_of[start]]:
        return words[0] in OPENING_NAMES or view.counts[words[0]] > 0
    opens = end - start > 1 and (start == doc.sentences[doc.sentence_of[start]][0] or doc.words[start - 1] in _OPENINGS)
    verbal = doc.tags[start] in _OPENING_TAGS and words[0] not in OPENING_NAMES
    return not (opens and verbal and view.inner[words[0]] < 2)


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
    title = start < end and view.titles[doc.sentence_of[start]] and doc.words[start] in OPENING_NAMES
    while index < end:
        word = doc.words[index]
        if title and index > start + 1 and not view.counts[word] and word not in (".", *SUFFIXES):
            # `Ada Quist | Beats Rival`
            break
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
    verb = tag.startswith("VB") and doc.shapes[index] == "C" and word not in OPENING_NAMES and view.inner[word] < 2
    if verb and (index == low or doc.words[index - 1] in _OPENINGS):
        # `– Using | Ada Quist`
        return False
    fronted = index == low + 1 and doc.words[low] in ("in", "from", "at")
    return not (fronted and index + 1 < len(doc) and view.capital(index + 1) and is_seat(word))
