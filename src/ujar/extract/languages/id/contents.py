"""Indonesian contents: where what is reported begins and ends around a cue. All positions are tokens."""

from __future__ import annotations

from ujar.extract.document import Document
from ujar.extract.languages.id import lexicon as lex
from ujar.extract.languages.id.phrases import chunks, is_date, is_occasion, skip_connectives, trim
from ujar.extract.languages.id.site import cue_at
from ujar.records import Span

__all__ = [
    "after_cue",
    "around",
    "end_of_object",
    "fronted",
    "has_clause",
    "passive_subject",
    "relative_clause",
    "rest",
    "whole_quotation",
]

_FRONTED = frozenset(
    [
        "selain",
        "untuk",
        "jika",
        "apabila",
        "bila",
        "kalau",
        "meski",
        "meskipun",
        "walau",
        "walaupun",
        "karena",
        "agar",
        "supaya",
        "dengan",
    ]
)
"""Words that open a fronted clause which belongs to what is reported."""
_OBJECT_PREPOSITIONS = frozenset(
    ["untuk", "dengan", "oleh", "terhadap", "bagi", "karena", "atas", "soal", "mengenai", "tentang"]
)
"""Prepositions after a cue that open the content itself, not an occasion."""
_AFTER_OBJECT = frozenset(
    "ke dan serta lalu kemudian sehingga agar supaya lantaran sebab jika secara lagi juga pula sendiri langsung "
    "kemarin mentah-mentah tegas keras kembali yang tanpa guna demi".split()
)
"""Words that may follow an object and say nothing of it."""
_MANNER = frozenset("singkat pendek tegas lirih santai lantang diplomatis".split())
"""Words between a cue and the comma before a quotation that say how it is said: `menjawab singkat, “Tunggu.”`."""
_MARK_WITHIN = 25
_BREAKS = frozenset({"bahwa", "karena", "sehingga", ";"})


def rest(doc: Document, start: int, end: int) -> Span | None:
    """Return the rest of the sentence as content; a quotation that begins in it is taken to its end."""
    stop = end
    if start < end:
        number = doc.quotation_of[end - 1]
        if number >= 0 and doc.quotations[number].start >= start:
            stop = max(end, doc.quotations[number].end)
    span = trim(doc, start, stop)
    return span if span[0] < span[1] else None


def has_clause(doc: Document, stop: int, end: int) -> bool:
    """Tell whether a clause or a quotation follows a cue, perhaps after an addressee or an occasion."""
    if doc.words[stop : stop + 1] and doc.words[stop] in _MANNER and doc.words[stop + 1 : stop + 2] in ([","], [":"]):
        stop += 1
    if stop >= end:
        return False
    if doc.words[stop] in (",", "bahwa", ":") or doc.quotation_of[stop] >= 0:
        return True
    mark = _mark(doc, stop, end) if doc.words[stop] in lex.OCCASION_WORDS else None
    return mark is not None and doc.words[mark] != ","


def after_cue(doc: Document, stop: int, end: int) -> Span | None:
    """Return the content that follows a cue, past addressee, date and occasion."""
    index = stop
    if index >= end:
        return None
    if doc.words[index] in _MANNER and doc.words[index + 1 : index + 2] in ([","], [":"]):
        index += 1
    if doc.words[index] in lex.OCCASION_WORDS and doc.words[index] not in _OBJECT_PREPOSITIONS:
        index = _mark(doc, index, end) or index
    while index < end and doc.words[index] in (",", ":", "–", "—"):
        comma = next((k for k in range(index + 1, end) if doc.words[k] in (",", ".", "bahwa")), end)
        dated = comma < end and comma - index < 12 and is_date(doc, index + 1, comma)
        index = comma if dated else index + 1
    return rest(doc, index, end)


def _mark(doc: Document, index: int, end: int) -> int | None:
    """Return where the reported clause begins after an addressee or an occasion: `bahwa`, comma, quotation."""
    for k in range(index, min(end, index + _MARK_WITHIN)):
        if doc.words[k] in ("bahwa", ",", ":") or (doc.quotation_of[k] >= 0 and doc.quotation_of[index] < 0):
            return k
    return None


def end_of_object(doc: Document, start: int, end: int) -> Span:
    """End a content that follows its cue directly before a contrast, an aside or a verb joined by `dan`.

    `menolak klaim ini | dan menegaskan …`, `membantah tuduhan itu, | seperti …`; `membantah tuduhan itu | di Brussel`,
    but `menyebut tuduhan itu tidak berdasar`.
    """
    words = doc.words
    if words[start] in ("bahwa", "agar", "supaya"):
        return start, end
    if words[start] in lex.ANAPHORIC_HEADS and start + 1 < end and words[start + 1] in lex.DEMONSTRATIVES:
        object_end = start + 2
        if object_end >= end or not _predicates(doc, object_end):
            return start, object_end
    for index in range(start + 1, end - 1):
        if doc.quotation_of[index] < 0 and _ends_object(doc, index):
            return trim(doc, start, index)
    return start, end


def _predicates(doc: Document, index: int) -> bool:
    """Tell whether a word goes on to say something of the noun before it: `laporan itu | tidak berdasar`."""
    word = doc.words[index]
    if not word[0].isalnum() or word in lex.OCCASION_WORDS or word in lex.CONTRASTS or word in _AFTER_OBJECT:
        return word in ("“", "”", '"', "‘", "'")
    return True


def _ends_object(doc: Document, index: int) -> bool:
    word, following = doc.words[index], doc.words[index + 1]
    if word == ";":
        return True
    if word == ",":
        if following in ("tetapi", "melainkan") and doc.words[index + 2 : index + 3] == ["juga"]:
            return False
        taken_up = following in lex.ANAPHORIC_HEADS and doc.words[index + 2 : index + 3] == ["yang"]
        return taken_up or following in lex.CONTRASTS or following in ("seperti", "sebagaimana")
    if word in ("dan", "serta", "lalu", "kemudian") and doc.tags[index + 1] == "VB":
        active = following.startswith(("me", "ber"))
        return active and (word == "serta" or cue_at(doc, index + 1, ("active",)) is not None)
    return False


def fronted(doc: Document, start: int, source: int) -> Span | None:
    """Return a fronted clause that belongs to what is reported: `Selain …, X menambahkan, …`."""
    begin = skip_connectives(doc, start, source)
    if begin < source and doc.words[begin] in _FRONTED and doc.words[source - 1] == ",":
        span = trim(doc, begin, source)
        return span if span[1] - span[0] > 1 else None
    return None


def whole_quotation(doc: Document, content: Span) -> int | None:
    """Return the number of the quotation that is the whole of a content."""
    number = doc.quotation_of[content[0]]
    if number < 0:
        return None
    parts = doc.quotations[number].parts
    whole = content[0] <= parts[0][0] + 1 and content[1] >= parts[-1][1] - 2
    return number if whole else None


def around(doc: Document, start: int, index: int, after: int, end: int) -> tuple[Span, ...]:
    """Return the parts of a sentence before and after a parenthesis such as `, kata X,`."""
    before = trim(doc, skip_connectives(doc, start, index), index)
    position = _past_occasion(doc, after, end)
    tail = rest(doc, position, end) if position < end else None
    return tuple(span for span in (before if before[0] < before[1] else None, tail) if span is not None)


def _past_occasion(doc: Document, index: int, end: int) -> int:
    """Return the index after brackets, date, place and occasion that follow a speaker."""
    while index < end:
        word = doc.words[index]
        if word == "(":
            close = next((k for k in range(index, end) if doc.words[k] == ")"), None)
            if close is None:
                break
            index = close + 1
        elif word == ",":
            comma = next((k for k in range(index + 1, end) if doc.words[k] in (",", ".")), end)
            closed = comma < end and doc.words[comma] == ","
            occasion = closed and doc.words[index + 1] in ("saat", "ketika", "seusai", "usai")
            if not occasion and not is_date(doc, index + 1, comma):
                return index + 1
            index = comma
        elif word in lex.OCCASION_WORDS:
            index = next((k for k in range(index, end) if doc.words[k] == ","), end)
        else:
            break
    return index


def relative_clause(doc: Document, after: int, end: int) -> tuple[Span, ...]:
    """`pertemuan – yang menurut Moskow hanya terjadi karena … – memungkinkan`: the relative clause."""
    stop = next((k for k in range(after, end) if doc.words[k] in ("–", "—", ",")), end)
    span = trim(doc, after, stop)
    return (span,) if span[0] < span[1] else ()


def passive_subject(doc: Document, start: int, index: int) -> Span | None:
    """Return the subject of a passive, which is the first part of what is reported."""
    end = index
    while end > start and doc.words[end - 1] in lex.PREVERBS:
        end -= 1
    begin = start
    for k in range(end - 1, start, -1):
        joined = doc.words[k] == "dan" and any(doc.tags[m] == "VB" for m in range(start, k))
        if joined or doc.words[k] in lex.CONTRASTS or doc.words[k] in _BREAKS:
            begin = k + 1
            break
    begin = skip_connectives(doc, begin, end)
    parts = chunks(doc, begin, end)
    if len(parts) > 1 and not is_occasion(doc, *parts[-1]):
        begin = parts[-1][0]
    span = trim(doc, begin, end)
    return span if span[0] < span[1] else None
