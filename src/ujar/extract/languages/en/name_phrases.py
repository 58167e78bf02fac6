"""English introductions: `Kremlin spokesman Dmitry Peskov`, `Jens Stoltenberg, NATO's Secretary General`.

English marks the ends of a name with small letters, commas and possessives, so rules are enough: the name
is the capitalised words after the last word for an office, and an apposition gives office and body.
"""

from __future__ import annotations

from ujar.extract.languages.en import source_words as sw
from ujar.extract.languages.en.descriptions import behind_description, name_start
from ujar.extract.languages.en.office_phrases import (
    BEFORE_OFFICE,
    TITLE_OF,
    TO_BODY,
    is_proper,
    office_head,
    office_parts,
    proper_name,
    without_article,
)
from ujar.extract.languages.en.person_names import (
    DETERMINERS,
    PARTICLES,
    gender_of,
    is_name,
    name_end,
    opens_name,
    possessive_at,
    surname_at,
)
from ujar.extract.speakers.mention import Mention
from ujar.extract.speakers.view import View
from ujar.extract.speakers.word_sets import word_set
from ujar.records import Span

__all__ = ["find_person", "segments"]

_LEADING = word_set(
    """
    leads led heads headed chairs chaired runs ran directs directed founded manages edits
    """
)
"""Verbs of a relative clause that give somebody's body: `who leads the union`."""


_ORDINALS = frozenset({"st", "1st", "2nd"})
_TITLE_TAGS = frozenset({"NOUN", "ADJ", "PROPN", "NOUN.s", "PROPN.s", "VBG", "VBN"})
"""Tags of the words with a small letter in a title."""


def segments(view: View, start: int, end: int) -> list[Span]:
    """Split a phrase at the commas and dashes outside brackets."""
    found: list[Span] = []
    depth = 0
    begin = start
    for index in range(start, end):
        word = view.doc.words[index]
        depth += (word == "(") - (word == ")")
        if (word in (",", "—", "–", ";") or _dash(view, index)) and depth <= 0:
            if index > begin:
                found.append((begin, index))
            begin = index + 1
    if end > begin:
        found.append((begin, end))
    return found


def _dash(view: View, index: int) -> bool:
    """Tell whether a hyphen stands for a dash: behind a space or another one."""
    doc = view.doc
    if doc.words[index] != "-" or not index:
        return False
    return doc.words[index - 1] == "-" or doc.tokens[index].start > doc.tokens[index - 1].end


def find_person(view: View, start: int, end: int, *, alone: bool = False) -> Mention | None:
    """Find the person whom a phrase names; `alone` lets a single capitalised word without a title be one.

    The parts of the phrase between commas are: title and name; age; office and body; a relative clause.
    """
    low = view.doc.sentences[view.doc.sentence_of[start]][0]
    while start < end - 1 and view.capital(start + 1) and not opens_name(view, low, start):
        start += 1
    parts = segments(view, start, end)
    if not parts:
        return None
    first, last = parts[0]
    found = _titled(view, first, last) or _owned(view, first, last) or _described(view, first, last)
    if found is None and len(parts) > 1:
        found = _office_then_name(view, parts) or _one_then_name(view, parts)
        if found is not None:
            return found._replace(start=start, end=end)
    if found is None and first < last:
        # `de Blasio`
        particle = view.doc.words[first] in PARTICLES and view.doc.shapes[first] == "a" and first + 1 < last
        stop = name_end(view, first + particle, last)
        if particle and stop == last and is_name(view, first + 1, stop):
            found = Mention(first, last, "person", view.text(first, stop), (first, stop))
        begin, first = first, name_start(view, first, stop) if not particle else first
        more = stop - first > 1 or alone or first > begin
        if (
            found is None
            and more
            and is_name(view, first, stop)
            and (stop == last or view.doc.words[stop] in (*TO_BODY, "("))
        ):
            found = Mention(first, last, "person", view.text(first, stop), (first, stop))
    if found is None or found.name_span is None:
        return None
    if found.name_span[1] < last and possessive_at(view, found.name_span[1]):
        # `Mrs. Clinton's campaign` is not Mrs. Clinton.
        return None
    found = _with_tail(view, found, last)
    for part in parts[1:]:
        found = _with_apposition(view, found, part, parts)
    return found._replace(start=start, end=end)


def _titled(view: View, start: int, end: int) -> Mention | None:
    """`General Philip Breedlove`, `Mr Peskov`, `Polish foreign minister Witold Waszczykowski`."""
    doc = view.doc
    office: int | None = None
    index = start
    while index < end:
        word = doc.words[index]
        if word == "of" and office is not None and index + 1 < end and doc.words[index + 1] in TITLE_OF:
            office = index + 1
            index += 2
            continue
        if index == start and word == "dean" and _is_given(view, index, end):
            # `Dean Quist`
            pass
        elif word in sw.HONORIFICS or word in sw.RANKS or word in sw.OFFICES:
            office = office if surname_at(view, index, end) else index
        elif word == "the" and index > start and doc.words[index - 1] == "of":
            # `Speaker of the House Rep. X`
            pass
        elif word == "of" and index > start and doc.words[index + 1 : index + 2] == ["the"]:
            pass
        elif word in ("and", "of") and index > start and index + 1 < end and doc.shapes[index + 1] == "a":
            # `contender and former neurosurgeon Ben Carson`, `master of ceremonies X`
            pass
        elif word == "and" and office == index - 1 and any(doc.words[k] in sw.OFFICES for k in range(index, end - 1)):
            # `Vice President and Harbour Editor X`
            pass
        elif word in BEFORE_OFFICE:
            # `retired Gen. X`, whatever the tag
            pass
        elif (word in sw.PEOPLE or word in _ORDINALS or doc.words[index + 1 : index + 2] == ["st"]) and index > start:
            # `ally X`, `1st Lt. X`
            pass
        elif (word in DETERMINERS and index > start) or (
            (index > start or word not in DETERMINERS)
            and (not view.capital(index) and word not in (".", "-") and doc.tags[index] not in _TITLE_TAGS)
            and not possessive_at(view, index)
        ):
            break
        index += 1
    if office is None:
        return None
    begin = office + 1
    if begin < end and doc.words[begin] == "." and doc.tokens[begin].start == doc.tokens[office].end:
        begin += 1
    stop = name_end(view, begin, end)
    if stop == begin or not is_name(view, begin, stop):
        return None
    role, body, possessor = office_parts(view, start, office + 1)
    if doc.words[office] in sw.HONORIFICS:
        role = None
    gender = gender_of(view, start, begin)
    if doc.words[office] == "pope" and stop - begin == 1 and view.capital(office):
        # `Pope Adrian` has no other name.
        begin = office
    name = view.text(begin, stop)
    head = doc.words[role[1] - 1] if role is not None else None
    return Mention(start, end, "person", name, (begin, stop), role, body, possessor, gender, head)


def _is_given(view: View, index: int, end: int) -> bool:
    """Tell whether a word that may be an office is a given name: nobody has another one with the surname behind it."""
    if name_end(view, index, end) != index + 2:
        return False
    word, surname = view.doc.words[index], view.doc.words[index + 1]
    before = [k - 1 for k in view.places.get(surname, ()) if k and view.run_start[k] < k]
    return all(view.doc.words[k] == word for k in before)


def _owned(view: View, start: int, end: int) -> Mention | None:
    """`American Action Forum's Douglas Holtz-Eakin`: a body and its person."""
    mark = next((k for k in range(start + 1, end) if possessive_at(view, k)), None)
    if mark is None or end - mark < 3 or name_end(view, mark + 1, end) != end or not is_name(view, mark + 1, end):
        return None
    body = without_article(view, start, mark)
    if body is None or not any(view.capital(k) for k in range(*body)):
        return None
    return Mention(start, end, "person", view.text(mark + 1, end), (mark + 1, end), None, body)


def _described(view: View, start: int, end: int) -> Mention | None:
    """`screenwriter Cole Haddon`, `Oscar-winning X`: a name behind a description without a known office."""
    found = behind_description(view, start, end)
    if found is None:
        return None
    begin, stop = found
    role, body, possessor = office_parts(view, start, begin)
    gender = gender_of(view, start, begin)
    head = view.doc.words[role[1] - 1] if role is not None else None
    return Mention(start, end, "person", view.text(begin, stop), (begin, stop), role, body, possessor, gender, head)


def _office_then_name(view: View, parts: list[Span]) -> Mention | None:
    """`the Secretary of State, John Kerry`, `its chair, Sutarmi Lestari`, `Another user, Roland Z`."""
    doc = view.doc
    (start, stop), (begin, end) = parts[0], parts[1]
    if any(doc.words[k] in sw.PEOPLE for k in range(start, stop)):
        # `his running mate, Indiana Gov. Mike Pence`
        titled = _titled(view, begin, end)
        if titled is not None:
            return titled
    close = name_end(view, begin, end)
    if close == begin or not is_name(view, begin, close):
        return None
    if close < end and doc.words[close] not in (*TO_BODY, "("):
        return None
    role, body, possessor = office_parts(view, start, stop)
    if role is None or not any(doc.words[k] in sw.PEOPLE for k in range(*role)):
        return None
    gender = gender_of(view, start, stop)
    return Mention(start, end, "person", view.text(begin, close), (begin, close), role, body, possessor, gender)


def _one_then_name(view: View, parts: list[Span]) -> Mention | None:
    """`One of her advisers, Ada Quist,`; `Another partner, Ada J. Quist`: somebody, then the full name."""
    doc = view.doc
    (start, stop), (begin, end) = parts[0], parts[1]
    if doc.words[start] not in ("one", "another", "a", "an") or view.capital(stop - 1):
        return None
    titled = _titled(view, begin, end)
    if titled is not None or end - begin < 2 or name_end(view, begin, end) != end or not is_name(view, begin, end):
        return titled
    return Mention(start, end, "person", view.text(begin, end), (begin, end), gender=gender_of(view, start, stop))


def _with_tail(view: View, found: Mention, end: int) -> Mention:
    """The body right behind a name: `Kadri Vaher of the Institute for X`, `President Petro Poroshenko of
    Ukraine`.
    """
    if found.name_span is None or found.affiliation is not None:
        return found
    index = found.name_span[1]
    if index < end and view.doc.words[index] == "(":
        index = next((k + 1 for k in range(index, end) if view.doc.words[k] == ")"), end)
    if index + 1 < end and view.doc.words[index] in ("of", "from", "at", "with"):
        return found._replace(affiliation=proper_name(view, index + 1, end))
    return found


def _with_apposition(view: View, found: Mention, part: Span, parts: list[Span]) -> Mention:
    """Add office, body and gender from what stands behind a comma after a name."""
    doc = view.doc
    start, end = part
    word = doc.words[start]
    if doc.shapes[start] == "d" or (found.name_span is not None and start < found.name_span[1]):
        return found
    if word in ("of", "from", "at", "with") and found.affiliation is None:
        return found._replace(affiliation=proper_name(view, start + 1, end))
    if word in ("who", "which", "whose"):
        if start + 1 < end and doc.words[start + 1] in _LEADING and found.affiliation is None:
            following = next((p for p in parts if p[0] == end + 1), None)
            if following is not None and is_proper(view, *following):
                return found._replace(affiliation=following)
            return found._replace(affiliation=without_article(view, start + 2, end))
        return found
    role, body, possessor = office_parts(view, start, end)
    if role is None or not any(doc.words[k] in sw.PEOPLE for k in range(*role)):
        return found
    gender = found.gender or gender_of(view, start, role[1])
    rank = found.role is not None and all(doc.words[k] in sw.RANKS for k in range(*found.role))
    office = any(doc.words[k] in sw.OFFICES for k in range(*role))
    if found.role is not None and not rank:
        return found._replace(gender=gender, affiliation=found.affiliation or (body if office else None))
    if not any(doc.words[k] in sw.OFFICES for k in range(*role)) and found.role is not None:
        return found._replace(gender=gender)
    return found._replace(
        role=role, affiliation=body or found.affiliation, possessor=possessor, gender=gender,
        head=doc.words[office_head(view, *role)],
    )  # fmt: skip
