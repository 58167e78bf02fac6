"""The subject before an Indonesian verb: `Gubernur Jawa Barat Ridwan Kamil di Bandung, Rabu (16/9), | mengatakan`."""

from __future__ import annotations

from ujar.extract.document import Document
from ujar.extract.languages.id import lexicon as lex
from ujar.extract.languages.id.phrases import (
    chunks,
    cut_occasion,
    has_verb,
    in_title,
    is_date,
    is_nominal,
    is_occasion,
    is_role,
    skip_connectives,
    trim,
)
from ujar.records import Span

__all__ = ["subject_before"]

_NOUN_TAGS = frozenset({"NN", "NNP", "PR", "FW", "NUM", "DT"})
_CLAUSE_STARTERS = lex.CONTRASTS | {
    "bahwa",
    "karena",
    "sebab",
    "sehingga",
    "agar",
    "supaya",
    "jika",
    "bila",
    "apabila",
}


def subject_before(doc: Document, start: int, verb: int) -> tuple[Span, int] | None:
    """Find the subject of the verb at `verb` in the range that begins at `start`.

    Returns the range of the subject and the index where the words between it and the verb begin, or None when
    there is no subject (an infinitive, a participle, a coordinated verb).
    """
    end = verb
    while end > start and _between(doc, end - 1):
        end -= 1
    if end - 2 > start and doc.words[end - 2] in ("secara", "dengan") and doc.shapes[end - 1] == "a":
        end -= 2
    while end > start and _between(doc, end - 1):
        end -= 1
    if end <= start:
        return None
    relative = doc.words[end - 1] == "yang"
    if relative:
        end -= 1
        if end > start and doc.words[end - 1] == ",":
            end -= 1
    elif doc.words[end - 1] == "," and end - 1 > start:
        end -= 1
    if not relative and doc.words[end - 1] in _NO_SUBJECT:
        return None
    begin = skip_connectives(doc, _clause_start(doc, start, end), end)
    parts = chunks(doc, begin, end)
    while len(parts) > 1 and (is_occasion(doc, *parts[-1]) or _is_place_tail(doc, parts)):
        parts.pop()
    if not parts:
        return None
    last = cut_occasion(doc, *parts[-1])
    if last is None or is_occasion(doc, *last) or (has_verb(doc, *last) and parts[-1][1] == end):
        nearest = _nominal_before(doc, begin, end)
        return (nearest, end) if nearest is not None and not _denied(doc, nearest[0]) else None
    subject_start, subject_end = last
    # An apposition: `X, Ketua Y, mengatakan`; the comma after it shows that the chunk before belongs.
    closed = parts[-1][1] < end or (end < len(doc) and doc.words[end] == ",")
    if len(parts) > 1 and closed and is_nominal(doc, *parts[-1]):
        before = parts[-2]
        if (
            is_nominal(doc, *before)
            and not has_verb(doc, *before)
            and not is_date(doc, *before)
            and cut_occasion(doc, *before) == before
        ):
            subject_start = before[0]
    subject_start = _after_inner_clause(doc, subject_start, subject_end)
    subject_start = skip_connectives(doc, subject_start, subject_end)
    if subject_start >= subject_end:
        return None
    subject_start, subject_end = trim(doc, subject_start, subject_end)
    if subject_start >= subject_end or _denied(doc, subject_start):
        return None
    return (subject_start, subject_end), end


def _denied(doc: Document, start: int) -> bool:
    """Tell whether a subject is said not to exist: `tidak ada pihak yang …`."""
    before = doc.words[max(0, start - 2) : start]
    return before[-1:] == ["tiada"] or before in (["tidak", "ada"], ["tak", "ada"], ["belum", "ada"])


def _nominal_before(doc: Document, start: int, end: int) -> Span | None:
    """Return the longest run of nominal words that ends at `end`: the subject in the middle of a clause."""
    index = end
    while index > start:
        word, tag, shape = doc.words[index - 1], doc.tags[index - 1], doc.shapes[index - 1]
        joins = word in ("dan", "maupun", "baik", "-", "/", "'s") and index < end
        if word in lex.MONTHS or (shape == "d" and tag != "NNP") or word in lex.WEEKDAYS:
            break
        if not (tag in _NOUN_TAGS or tag == "JJ" or joins or word in lex.ROLES or in_title(doc, index - 1)):
            break
        if tag == "PR" and word in ("yang",):
            break
        index -= 1
    while index < end and (doc.words[index] in ("dan", "maupun") or doc.tags[index] in ("JJ", "DT")):
        index += 1
    return (index, end) if index < end else None


_NO_SUBJECT = frozenset(
    (
        "untuk agar supaya guna dengan tanpa dalam dan atau serta lalu kemudian sambil seraya sembari setelah "
        "sebelum saat ketika usai seusai selain karena demi bahwa , : ; ( dari di ke hendak sekaligus maupun "
        "hingga sampai"
    ).split()
)


def _between(doc: Document, index: int) -> bool:
    """Tell whether the token may stand between a subject and its verb."""
    word = doc.words[index]
    if word in lex.PREVERBS:
        return True
    return doc.tags[index] in ("ADV", "NEG") and doc.shapes[index] == "a" and word not in ("ketika", "saat")


def _clause_start(doc: Document, start: int, end: int) -> int:
    """Return where the clause that ends at `end` begins: after the last contrast or conjunction before it."""
    for index in range(end - 1, start - 1, -1):
        word = doc.words[index]
        if word in _CLAUSE_STARTERS and doc.shapes[index] == "a":
            return index + 1
        if word in (";", ":") or (doc.quotation_of[index] >= 0 and doc.quotation_of[end - 1] < 0):
            return index + 1
    return start


def _after_inner_clause(doc: Document, start: int, end: int) -> int:
    """Move the start of a subject behind a verb that does not belong to it."""
    begin = start
    for index in range(start, end):
        if doc.words[index] == "yang":
            break
        if (
            doc.tags[index] == "VB"
            and doc.shapes[index] == "a"
            and start < index < end - 1
            and not in_title(doc, index)
        ):
            following = index + 1
            if doc.tags[following] in ("NNP", "PR") or doc.words[following] in lex.ROLES | lex.HUMANS:
                begin = following
    return begin


def _is_place_tail(doc: Document, parts: list[Span]) -> bool:
    """Tell whether the last chunk goes on a place: `…, di Tangerang Selatan, Banten,`."""
    if len(parts) < 3 or doc.words[parts[-2][0]] not in ("di", "dari", "ke"):
        return False
    start, end = parts[-1]
    return end - start <= 3 and all(doc.shapes[i] in "CA" for i in range(start, end)) and not is_role(doc, start)
