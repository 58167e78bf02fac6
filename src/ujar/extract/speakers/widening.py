"""Sources that were cut at a comma: the name before an office or behind it belongs to them.

`Sherly (20), | salah satu donor` and `| ketuanya |, Sutarmi Lestari` name somebody; an extractor that
stops at the comma would leave the office without its holder.
"""

from __future__ import annotations

from ujar.extract.speakers.mention import Mention
from ujar.extract.speakers.people import known_person
from ujar.extract.speakers.scene import Scene

__all__ = ["person_described", "phrase_before", "widened"]

_OPEN = frozenset({"role", "unnamed", "group"})
_LONGEST_NAME = 6
_LONGEST_PHRASE = 20
_NOMINAL = frozenset({"ADJ", "DET", "NN", "NNP", "NOUN", "NUM", "PART", "PROPN"})
_OF = frozenset({"of", "in", "from", "at", "across", "with", "on"})
_THOSE = frozenset({"those", "others", "some", "many", "anyone", "everyone", "someone", "few"})
_SETS = frozenset({"dozens", "hundreds", "thousands", "scores", "group", "collection", "crowd", "handful", "couple"})
_CLOSERS = frozenset(",.;:”\"’'")
_FINITE = frozenset({"VBD", "VBZ", "VBP", "MD", "AUX"})
_RELATIVES = frozenset({"who", "whom", "whose", "which", "that"})


def widened(scene: Scene, start: int, end: int) -> tuple[Mention, ...] | None:
    """Return the reading of a source with the name beside it, None when it has none or needs none."""
    read = scene.read(start, end)
    if len(read) != 1 or read[0].kind not in _OPEN:
        return None
    for span in (_behind(scene, start, end), _before(scene, start, end)):
        if span is None:
            continue
        found = scene.read(*span)
        if len(found) == 1 and found[0].kind == "person" and found[0].role is not None:
            return found
    return None


def _behind(scene: Scene, start: int, end: int) -> tuple[int, int] | None:
    """`ketuanya, Sutarmi Lestari,`; `Menteri Desa, Pembangunan, | dan Transmigrasi Abdul Halim`."""
    doc, view = scene.doc, scene.view
    limit = doc.sentences[doc.sentence_of[start]][1]
    if end + 1 >= limit or doc.words[end] != ",":
        return None
    index = end + 1
    listed = doc.words[index] in ("dan", "and")
    if listed:
        index += 1
    first = index
    while index < limit and (view.capital(index) or doc.words[index] in "()") and index - first < 2 * _LONGEST_NAME:
        index += 1
    closed = index == limit or doc.words[index] in _CLOSERS or doc.shapes[index] == "a"
    size = index - first
    return (start, index) if closed and size and (listed or size <= _LONGEST_NAME) else None


def _before(scene: Scene, start: int, end: int) -> tuple[int, int] | None:
    """`Sherly (20), | salah satu donor`; `Raivo, | guru di Narva`."""
    doc, view = scene.doc, scene.view
    low = doc.sentences[doc.sentence_of[start]][0]
    index = start - 1
    if index <= low or doc.words[index] != ",":
        return None
    aged = index - 3 > low and doc.words[index - 1] == ")" and doc.words[index - 3] == "("
    stop = index - 3 if aged else index
    first = stop
    while first > low and view.capital(first - 1) and stop - first < _LONGEST_NAME:
        first -= 1
    if doc.lang == "en" and stop - first == 1 and not _is_person(scene, first, stop):
        # `Significantly, | the judge`
        return None
    opens = first == low or doc.words[first - 1] in _CLOSERS
    return (first, end) if first < stop and (opens or aged) else None


def phrase_before(scene: Scene, index: int) -> tuple[int, int] | None:
    """Return the noun phrase before a token: the antecedent of a relative pronoun, its name included."""
    doc, view = scene.doc, scene.view
    low = max(doc.sentences[doc.sentence_of[index]][0], index - _LONGEST_PHRASE)
    end = index
    while end > low and (doc.words[end - 1] in _CLOSERS or doc.words[end - 1] in ("—", "–", "-")):
        if doc.words[end - 1] == "." and doc.words[end - 2] in ("jr", "sr"):
            break
        end -= 1
    start = _nominal(scene, low, end)
    if start == end and end > low and doc.words[end - 1] in _THOSE:
        return end - 1, end
    if scene.doc.lang == "en" and end - start >= 1:
        while start > low + 1 and doc.words[start - 1] in _OF and not _is_person(scene, start, end):
            further = start - 2 if doc.words[start - 2] in _THOSE else _nominal(scene, low, start - 1)
            if further == start - 1 or not _of_people(scene, further, start - 1, end):
                break
            start = further
    named = start > low + 1 and doc.words[start - 1] == "," and view.capital(start - 2)
    if named and (view.run_start[start - 2] > low or _is_person(scene, view.run_start[start - 2], start - 1)):
        start = max(low, view.run_start[start - 2])
    return (start, end) if start < end else None


def person_described(scene: Scene, index: int) -> tuple[int, int] | None:
    """Return the person whom a relative pronoun means behind a description: `Ada Quist, a teacher from Narva, who`."""
    doc, view = scene.doc, scene.view
    if doc.lang != "en":
        return None
    low = max(doc.sentences[doc.sentence_of[index]][0], index - _LONGEST_PHRASE)
    comma = doc.words[index - 1] == ","
    for at in range(index - 2, low, -1):
        if doc.tags[at] in _FINITE or doc.words[at] in _RELATIVES or doc.words[at] == ";":
            return None
        if doc.words[at] != "," or not (doc.tags[at + 1] == "DET" or doc.shapes[at + 1] == "a"):
            continue
        end = at
        if doc.words[end - 1] == ")":
            end = next((k for k in range(end - 2, low, -1) if doc.words[k] == "("), end)
        start = view.run_start[end - 1]
        if start >= low and view.capital(end - 1) and _is_person(scene, start, end):
            return (start, end) if comma or not _plural(doc.words[index - 1]) else None
    return None


def _plural(word: str) -> bool:
    return (word.endswith("s") and not word.endswith("ss")) or word in ("people", "men", "women", "children")


def _of_people(scene: Scene, start: int, stop: int, end: int) -> bool:
    """Tell whether `who` goes back over `of`: `members of the club who`, but not `the ire of | lawmakers who`."""
    words, people = scene.doc.words, scene.pack.people
    nearer = words[end - 1]
    if nearer not in people and nearer.removesuffix("s") not in people:
        return True
    if words[start] in _THOSE or words[stop - 1] in _SETS:
        return True
    return words[stop - 1] in people or words[stop - 1].removesuffix("s") in people


def _nominal(scene: Scene, low: int, end: int) -> int:
    """Return where the words of a noun phrase that ends at a token begin."""
    doc, view = scene.doc, scene.view
    start = end
    while start > low and (
        view.capital(start - 1) or doc.tags[start - 1].split(".")[0] in _NOMINAL or _stop(scene, start - 1)
    ):
        start -= 1
        if doc.tags[start] == "DET":
            break
    return start


def _stop(scene: Scene, index: int) -> bool:
    """Tell whether a token is the stop of an initial or a title inside a name."""
    doc = scene.doc
    short = index > 0 and len(doc.words[index - 1]) <= 4 and scene.view.capital(index - 1)
    return (
        doc.words[index] == "." and short and doc.lang == "en" and doc.sentence_of[index] == doc.sentence_of[index - 1]
    )


def _is_person(scene: Scene, start: int, end: int) -> bool:
    """Tell whether a range names a person of the article or begins with a given name."""
    found = scene.read(start, end)
    if len(found) != 1 or found[0].kind != "person" or found[0].name is None:
        return False
    name = found[0].name
    return known_person(scene, name) is not None or name.split()[0].lower() in scene.pack.given_names
