"""English offices without a name: `NATO's | Secretary General`, `the | German | chancellor`."""

from __future__ import annotations

from ujar.extract.languages.en import source_words as sw
from ujar.extract.languages.en.person_names import DETERMINERS, possessive_at
from ujar.extract.speakers.view import View
from ujar.extract.speakers.word_sets import word_set
from ujar.extract.states import state_of_adjective
from ujar.records import Span

__all__ = [
    "BEFORE_OFFICE",
    "TITLE_OF",
    "TITLE_WORDS",
    "TO_BODY",
    "is_proper",
    "office_head",
    "office_parts",
    "proper_name",
    "without_article",
]

BEFORE_OFFICE = word_set(
    """
    former then-president ex outgoing incoming acting retired longtime long-time veteran
    """
)
TITLE_OF = word_set(
    """
    state defense defence staff commerce education energy labor agriculture transportation
    """
)
"""Words after `Secretary of`, `Chief of` that belong to the title and not to the name behind it."""
TO_BODY = word_set("of at with for from in to on by")
_CLAUSES = word_set(
    """
    who which that whose when where while under during since until before after speaking talking
    representing working familiar
    """
)
_MINISTERS = word_set("minister ministers secretary commissioner")
_PORTFOLIOS = word_set(
    """
    transport transportation health education energy justice trade labour labor environment agriculture economy economic
    tourism culture sports sport home migration immigration housing planning oil mines mining fisheries budget
    information communications technology science industry commerce security police water religion
    """
)
"""Words before a minister that say what for, and name no body."""
TITLE_WORDS = word_set(
    """
    foreign prime minority majority defence defense interior finance treasury deputy vice senior chief
    executive general press national security military political campaign state attorney managing
    associate assistant regional
    """
)


def office_parts(view: View, start: int, end: int) -> tuple[Span | None, Span | None, bool]:
    """Cut an office into itself and its body; the third part tells a body that is a pronoun (`its
    director`).

    `NATO's | Secretary General`, `the | German | chancellor`, `an | analyst | at | the Daugava Forum`;
    with a body in front the office goes on behind (`Russia's | ambassador to NATO`).
    """
    doc = view.doc
    possessor = False
    while start < end and (doc.words[start] in DETERMINERS or doc.words[start] in BEFORE_OFFICE):
        possessor = possessor or doc.words[start] in ("its", "his", "her", "their", "our", "my")
        start += 1
    body: Span | None = None
    mark = next((k for k in range(start + 1, end) if possessive_at(view, k)), None)
    both = next((k for k in range(start, mark) if doc.words[k] == "and"), None) if mark is not None else None
    if both is not None:
        # `a lawyer and Mitt Romney's strategist`: the office with an owner.
        start = both + 1
    if mark is not None and not any(doc.words[k] in ("of", "at", "to", "for") for k in range(start, mark)):
        body = without_article(view, start, mark)
        start = mark + 1
    head = office_head(view, start, end)
    begin = start
    while begin < head and _in_front(view, begin, head):
        begin += 1
    if begin > start and body is None and (begin - start > 1 or doc.tags[start] != "ADJ" or _is_state(view, start)):
        body = (start, begin)
    if begin >= end:
        return None, body, possessor
    stop = next((k for k in range(head + 1, end) if _ends_office(view, k, end)), end)
    tail = stop
    if tail < end and doc.words[tail] == "of" and doc.words[tail + 1 : tail + 2] and doc.words[tail + 1] in TITLE_OF:
        stop = tail = min(end, tail + 2)
    if tail < end and doc.words[tail] in TO_BODY:
        owned = mark is not None or possessor
        if _goes_inward(view, tail, end, owned=owned, bodied=body is not None):
            clause = next((k for k in range(tail, end) if doc.words[k] in _CLAUSES), end)
            stop = clause
        else:
            to_body = body is None and doc.words[tail] in ("of", "at", "with", "for", "from")
            body = proper_name(view, tail + 1, end) if to_body else body
            if body is None and doc.words[tail] in ("of", "to") and doc.shapes[min(tail + 1, end - 1)] == "a":
                stop = next((k for k in range(tail + 1, end) if doc.words[k] in TO_BODY | _CLAUSES), end)
    return (begin, stop), body, possessor


def _ends_office(view: View, index: int, end: int) -> bool:
    """Tell whether an office ends before a token: a preposition, a clause, `and a` before something else."""
    words = view.doc.words
    if words[index] in TO_BODY or words[index] in _CLAUSES:
        return True
    return words[index] == "and" and index + 1 < end and words[index + 1] in DETERMINERS


def _goes_inward(view: View, index: int, end: int, *, owned: bool, bodied: bool) -> bool:
    """Tell whether an office whose body stands before it goes on with a preposition.

    `Russia's ambassador | to NATO`, `the alliance's commander | in Europe`, `a Russian envoy | to
    Turkey`.
    """
    word = view.doc.words[index]
    if word == "in":
        return owned and index + 1 < end and view.capital(index + 1)
    return (owned or bodied) and word in ("of", "to", "for")


def office_head(view: View, start: int, end: int) -> int:
    """The head noun of an office: the last word for a person before a preposition, else the word before
    it.
    """
    doc = view.doc
    stop = next((k for k in range(start + 1, end) if doc.words[k] in TO_BODY or doc.words[k] in _CLAUSES), end)
    people = [k for k in range(start, stop) if doc.words[k] in sw.PEOPLE]
    return people[-1] if people else max(start, stop - 1)


def _in_front(view: View, index: int, head: int) -> bool:
    """Tell whether a word before the head of an office names its body: `NATO`, `German`, `White House`,
    `District`.
    """
    doc = view.doc
    word = doc.words[index]
    if word in sw.OFFICES or word in sw.RANKS or word in TITLE_WORDS:
        return False
    if word in _PORTFOLIOS and doc.words[head] in _MINISTERS:
        return False
    if doc.shapes[index] == "A" or state_of_adjective(doc.tokens[index].word) is not None:
        return True
    if view.capital(index):
        return doc.tags[index].startswith("PROPN") or word in sw.BODY_WORDS or doc.words[index + 1] in sw.BODY_WORDS
    following = doc.words[index + 1] if index + 1 < head else ""
    return word in sw.BODY_WORDS and (following not in sw.OFFICES or word == "police") and index + 1 <= head


def _is_state(view: View, index: int) -> bool:
    return state_of_adjective(view.doc.tokens[index].word) is not None


def proper_name(view: View, start: int, end: int) -> Span | None:
    """The name of a body in a range: `the conservation group | Yayasan Laut Lestari`, `the | Institute
    for X | in Y`.
    """
    doc = view.doc
    begin = start
    while begin < end and not view.capital(begin):
        if doc.words[begin] in TO_BODY or doc.words[begin] in _CLAUSES:
            return None
        begin += 1
    stop = begin
    while stop < end:
        word = doc.words[stop]
        small = word in ("of", "for", "and", "the", "&", "on") and stop + 1 < end
        short = word == "." and stop > begin and len(doc.words[stop - 1]) <= 3 and stop + 1 < end
        if not (view.capital(stop) or (short and view.capital(stop + 1)) or (small and _goes_on(view, stop, end))):
            break
        stop += 1
    return (begin, stop) if stop > begin else None


def _goes_on(view: View, index: int, end: int) -> bool:
    """Tell whether a name of a body goes on behind a small word: `Institute for | Sea and Border Studies`."""
    return any(view.capital(k) for k in range(index + 1, min(end, index + 3)))


def is_proper(view: View, start: int, end: int) -> bool:
    """Tell whether a whole range is one proper name, small words inside it allowed."""
    return proper_name(view, start, end) == (start, end)


def without_article(view: View, start: int, end: int) -> Span | None:
    """A range without the determiner at its head."""
    while start < end and view.doc.words[start] in ("the", "a", "an", "this", "that"):
        start += 1
    return (start, end) if start < end else None
