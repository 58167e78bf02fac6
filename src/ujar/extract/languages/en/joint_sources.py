"""English sources of several: `NATO and Moscow`, `both X and Y`."""

from __future__ import annotations

from itertools import pairwise

from ujar.extract.languages.en import source_words as sw
from ujar.extract.languages.en.given_names import GIVEN_NAMES
from ujar.extract.languages.en.name_phrases import find_person
from ujar.extract.languages.en.office_phrases import is_proper
from ujar.extract.languages.en.person_names import DETERMINERS
from ujar.extract.languages.en.places import PLACE_WORDS
from ujar.extract.speakers.view import View
from ujar.extract.speakers.word_sets import word_set
from ujar.extract.states import find_state
from ujar.records import Span

__all__ = ["BREAKS", "pieces_of"]

_LONGEST_LIST = 40
"""Tokens of the longest phrase that is taken apart at `and`."""
BREAKS = word_set("who which whose whom speaking talking")
_BOARDS = word_set(
    "committee subcommittee department commission ministry agency board bureau administration council office"
)
_OWN = word_set("many some most several other others few all two three four five six the his her its their")
_PHRASES = (["as", "well", "as"], ["along", "with"], ["together", "with"])


def pieces_of(view: View, start: int, end: int) -> list[Span]:
    """Take `NATO and Moscow` apart where each part can speak for itself.

    Of `her rivals, X and Y` and `several networks, including X and Y` the parts are X and Y.
    """
    words = view.doc.words
    whole = [(start, end)]
    if end - start > _LONGEST_LIST or " ".join(words[start:end]) in sw.JOINT:
        return whole
    begin = start + 1 if words[start] in ("both", "neither", "either") else start
    stop = next((k for k in range(begin, end) if words[k] in BREAKS), end)
    named = _named_ones(view, begin, stop, end)
    if named:
        return named
    cuts = [k for k in range(begin + 1, stop - 1) if words[k] in ("and", "nor", "or", "&") or _joining(words, k)]
    commas = [k for k in range(begin + 1, (cuts or [end])[-1]) if words[k] == ","]
    if not cuts:
        return _bare_list(view, begin, end, commas) or whole
    for marks in ([*commas, *cuts], cuts, cuts[-1:]):
        pieces = _split(words, begin, end, sorted(marks))
        if len(pieces) > 1 and (_shares(view, pieces) or _groups(view, pieces)):
            return pieces
        described = marks is not cuts and any(_describes(view, *piece) for piece in pieces[1:])
        described = described or _inside_apposition(view, pieces) or _calls(view, pieces)
        stand = len(pieces) > 1 and not described and all(_stands(view, *piece) for piece in pieces)
        if stand and _apart(view, pieces):
            return pieces
    return whole


def _named_ones(view: View, start: int, stop: int, end: int) -> list[Span]:
    """The parts of a list of names behind a description of them: `the networks — X, Y and Z`."""
    words = view.doc.words
    for index in range(start + 1, stop - 2):
        if words[index] not in (",", "—", "–", "-", "--", ":", "including", "like"):
            continue
        head = view.doc.words[index - 1]
        several = head in sw.PLURALS or (head.endswith("s") and not head.endswith("ss"))
        people = head in sw.PLURALS or head[:-1] in sw.PEOPLE
        if (view.capital(index - 1) and not people) or not several:
            return []
        begin = index + 1
        while begin < stop and words[begin] in ("including", "like", "such", "as", "both", "-"):
            begin += 1
        pieces = pieces_of(view, begin, end) if begin < stop else []
        proper = all(is_proper(view, *_bare(view, *piece)) or find_person(view, *piece) for piece in pieces)
        return pieces if len(pieces) > 1 and proper else []
    return []


def _bare(view: View, start: int, end: int) -> Span:
    return (start + 1, end) if view.doc.words[start] in DETERMINERS and start + 1 < end else (start, end)


def _bare_list(view: View, start: int, end: int, commas: list[int]) -> list[Span]:
    """`Quist, Alder` of a headline, where a comma stands for `and`."""
    if len(commas) != 1 or not (start == 0 or view.titles[view.doc.sentence_of[start]]):
        return []
    pieces = _split(view.doc.words, start, end, commas)
    single = len(pieces) == 2 and all(stop - begin == 1 and view.capital(begin) for begin, stop in pieces)
    return pieces if single and not any(view.doc.words[begin] in sw.PEOPLE for begin, _ in pieces) else []


def _shares(view: View, pieces: list[Span]) -> bool:
    """`45% of one party and 12% of the other`."""
    return all(
        view.doc.shapes[begin] == "d" and "of" in view.doc.words[begin:end] and "%" in view.text(begin, end)
        for begin, end in pieces
    )


def _groups(view: View, pieces: list[Span]) -> bool:
    """Tell whether every part is a group with a name or a number of its own: `Feminists and young Democrats`.

    `Russian and American officials` and `the dockers and sailors of the port` are one group.
    """
    doc = view.doc
    if _inside_apposition(view, pieces):
        return False
    pieces = [(begin, next((k for k in range(begin + 1, end) if doc.words[k] == ","), end)) for begin, end in pieces]
    groups = 0
    for begin, end in pieces:
        last = doc.words[end - 1]
        small = doc.shapes[end - 1] == "a" or last in PLACE_WORDS or doc.tags[end - 1].startswith("NOUN")
        plural = last in sw.PLURALS or (last.endswith("s") and not last.endswith("ss") and small)
        groups += plural
        person = end - begin == 1 and last in ("he", "she")
        adjective = end - begin == 1 and doc.tags[begin].split(".")[0] == "ADJ"
        person = person or (
            not adjective and view.capital(end - 1) and find_person(view, begin, end, alone=True) is not None
        )
        person = person or find_state(view.text(begin, end)) is not None
        if not (plural or person) or any(doc.words[k] in ("of", "for", "at") for k in range(begin, end)):
            return False
    if not groups:
        return False
    begin, end = pieces[-1]
    if all(stop - first == 1 for first, stop in pieces) and any(doc.words[k] in PLACE_WORDS for k, _ in pieces):
        return True
    counted = "-" in doc.words[pieces[0][0]] or doc.words[pieces[0][0]] in _OWN
    own = any(view.capital(k) for k in range(begin, end)) or doc.words[begin] in _OWN or (counted and end - begin > 1)
    clause = any(doc.tags[k] == "VBG" for piece in pieces for k in range(*piece))
    own = own or (not clause and (end - begin > 1 or all(_single(view, *piece) for piece in pieces)))
    # `old Democrats | and evangelicals`: the adjective is that of the party only.
    party = view.inner[doc.words[pieces[0][1] - 1]] > 0
    own = own or (party and any(stop - begin == 1 for begin, stop in pieces[1:]))
    return own and not any(doc.words[stop - 1] in sw.BODY_WORDS for _, stop in pieces)


def _single(view: View, start: int, end: int) -> bool:
    """Tell whether a part is one noun that may have `the`, `many` before it."""
    word = view.doc.words[start]
    return end - start == 1 or (end - start == 2 and (word in DETERMINERS or word in _OWN))


def _joining(words: list[str], index: int) -> int:
    """The number of words of `as well as`, `along with` at a token, 0 when they are not there."""
    return next((len(phrase) for phrase in _PHRASES if words[index : index + len(phrase)] == phrase), 0)


def _split(words: list[str], start: int, end: int, marks: list[int]) -> list[Span]:
    pieces: list[Span] = []
    at = start
    for mark in [*marks, end]:
        stop = mark
        while stop > at and words[stop - 1] == ",":
            stop -= 1
        if stop > at:
            pieces.append((at, stop))
        at = mark + max(1, _joining(words, mark))
    return pieces


def _describes(view: View, start: int, end: int) -> bool:
    """Tell whether a part of a list is the office of the part before it: `X, the foreign minister, and Y`."""
    doc = view.doc
    if any(doc.words[k] in sw.PEOPLE for k in range(start, end)):
        return not view.capital(end - 1) or doc.words[end - 1] in sw.OFFICES
    return doc.words[start] in ("a", "an", "who", "which") or doc.shapes[start] == "d"


def _inside_apposition(view: View, pieces: list[Span]) -> bool:
    """Tell whether `and` stands in what is said of a person: `X, a member of the Port and | Harbour Club`."""
    words = view.doc.words
    begin, end = pieces[0]
    comma = next((k for k in range(begin + 1, end - 1) if words[k] == ","), None)
    if comma is None or words[end] == "," or find_person(view, begin, comma) is None:
        return False
    calling = view.doc.shapes[comma + 1] == "a" and any(word in sw.PEOPLE for word in words[comma + 1 : end])
    if len(pieces) == 2 and (words[comma + 1] in ("a", "an") or (calling and words[comma + 1] not in DETERMINERS)):
        return True
    return (words[comma + 1] in DETERMINERS or calling) and not _is_person(view, *pieces[-1])


def _calls(view: View, pieces: list[Span]) -> bool:
    """Tell whether a part is an office that goes on: `Filmmaker | and best-selling author X`."""
    doc = view.doc
    for (start, end), (following, _) in pairwise(pieces):
        noun = doc.shapes[end - 1] == "a" or (end - start == 1 and start == doc.sentences[doc.sentence_of[start]][0])
        office = noun and doc.words[end - 1] in sw.PEOPLE and "," not in doc.words[start:end]
        if office and doc.words[start] not in ("the", "a", "an") and doc.shapes[following] == "a":
            return True
    return False


def _stands(view: View, start: int, end: int) -> bool:
    """Tell whether a part of a list could speak for itself: it is proper, or has its own determiner."""
    words = view.doc.words
    if find_state(view.text(start, end)) is not None or words[start] in ("the", "his", "her", "its", "their"):
        return True
    if end - start == 1 and words[start] in ("he", "she"):
        return True
    if not view.capital(start) or view.doc.tags[start] in ("ADJ", "VBG"):
        return _is_person(view, start, end)
    return True


def _apart(view: View, pieces: list[Span]) -> bool:
    """Tell a list of speakers from `the Department of Health and Human Services`."""
    (first, _), (begin, end) = pieces[0], pieces[-1]
    words = view.doc.words
    if words[begin] in ("the", "his", "her", "its", "their") or find_state(view.text(begin, end)) is not None:
        return True
    if view.doc.shapes[begin] == "A":
        return True
    left = pieces[-2]
    end = next((k for k in range(begin + 1, end) if words[k] == "," or words[k] in BREAKS), end)
    if _is_person(view, begin, end) and _alone(view, *left):
        return True
    one = words[end - 1] in _BOARDS and words[left[1] - 1] not in sw.BODY_WORDS
    if one and view.doc.shapes[left[0]] != "A" and words[left[0]] not in GIVEN_NAMES and left[1] - left[0] > 1:
        # `the House Oversight and Government Reform Committee`
        return False
    if _is_person(view, *left) and _is_person(view, begin, end):
        return True
    if any(words[k] in ("of", "for") for k in range(*left)):
        return False
    if words[first] == "the":
        return _is_body(view, *left)
    return _is_body(view, *left) == _is_body(view, begin, end)


def _alone(view: View, start: int, end: int) -> bool:
    """Tell whether a part is a pronoun or a lone surname: `He | and Chairman X`, `Quist | and co-host X`."""
    word = view.doc.words[start]
    if end - start != 1:
        return False
    return word in ("he", "she") or (view.capital(start) and word not in sw.BODY_WORDS and word not in sw.PEOPLE)


def _is_person(view: View, start: int, end: int) -> bool:
    """Tell whether a part is a name with an office, or a name of two words without words for bodies."""
    found = find_person(view, start, end)
    if found is None:
        return False
    return found.role is not None or not _is_body(view, start, end)


def _is_body(view: View, start: int, end: int) -> bool:
    if end - start == 1 and view.doc.shapes[start] == "A":
        return True
    words = view.doc.words
    stop = next((k for k in range(start + 1, end) if words[k] == "," or words[k] in BREAKS), end)
    return any(word in sw.BODY_WORDS for word in words[start:stop])
