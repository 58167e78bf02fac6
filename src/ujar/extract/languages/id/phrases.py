"""Indonesian phrases around a cue: the subject before it, the agent after it, connectives, occasions.

There is no parser for Indonesian at hand, so the ends of a source are found from closed word classes, parts
of speech and commas. All positions are token indices; ranges are half-open.
"""

from __future__ import annotations

from collections.abc import Iterator

from ujar.extract.document import WORD_SHAPES, Document
from ujar.extract.languages.id import lexicon as lex
from ujar.records import Span

__all__ = [
    "Clause",
    "agent_after",
    "can_speak",
    "is_occasion",
    "skip_connectives",
    "subject_before",
    "trim",
]

_NAME_TAGS = frozenset({"NNP"})
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


class Clause:
    """A stretch of a sentence in which cues are looked for: `start` to `end` in tokens."""

    __slots__ = ("doc", "end", "start")

    def __init__(self, doc: Document, start: int, end: int) -> None:
        self.doc = doc
        self.start = start
        self.end = end


def trim(doc: Document, start: int, end: int) -> Span:
    """Drop marks at both ends of a range of tokens; a closing bracket with its partner inside stays."""
    while start < end and doc.shapes[start] not in WORD_SHAPES and doc.words[start] not in "([":
        start += 1
    while end > start and doc.shapes[end - 1] not in WORD_SHAPES:
        if doc.words[end - 1] == ")" and "(" in doc.words[start:end]:
            break
        if doc.words[end - 1] == "%":
            break
        end -= 1
    return start, end


def skip_connectives(doc: Document, start: int, end: int) -> int:
    """Return the index after the connectives, and their commas, that open a range."""
    moved = True
    while moved and start < end:
        moved = False
        for phrase in lex.CONNECTIVES:
            size = len(phrase)
            if start + size <= end and tuple(doc.words[start : start + size]) == phrase:
                best = max((p for p in lex.CONNECTIVES if tuple(doc.words[start : start + len(p)]) == p), key=len)
                if best[0] in lex.ORDINALS and doc.words[start + 1 : start + 2] != [","]:
                    break
                start += len(best)
                moved = True
                break
        while start < end and doc.words[start] == ",":
            start += 1
            moved = True
    return start


def chunks(doc: Document, start: int, end: int) -> list[Span]:
    """Split a range at the commas that stand outside brackets and quotation marks."""
    found: list[Span] = []
    depth = 0
    begin = start
    for index in range(start, end):
        word = doc.words[index]
        if word == "(":
            depth += 1
        elif word == ")":
            depth = max(0, depth - 1)
        elif word in (",", "–", "—") and depth == 0:
            if index > begin:
                found.append((begin, index))
            begin = index + 1
    if end > begin:
        found.append((begin, end))
    return found


def is_date(doc: Document, start: int, end: int) -> bool:
    """Tell whether a chunk is a date or a time: `Selasa (2/2/2021) siang`, `20 Oktober 2020`."""
    words = doc.words[start:end]
    if not words:
        return False
    if words[0] in lex.WEEKDAYS or words[0] in ("kemarin", "hari", "pekan", "tadi", "pukul", "kamis"):
        return True
    if words[0] == "(" and end > start + 1 and doc.shapes[start + 1] == "d":
        return True
    return doc.shapes[start] == "d" and any(word in lex.MONTHS for word in words[:3])


def is_occasion(doc: Document, start: int, end: int) -> bool:
    """Tell whether a chunk gives the time, place or occasion of speaking, not the speaker."""
    if start >= end:
        return True
    word = doc.words[start]
    if is_date(doc, start, end) or word in lex.OCCASION_HEADS:
        return True
    if word in lex.OCCASION_WORDS or word in lex.PREVERBS:
        return True
    if word.startswith("se") and word in ("seperti", "setelah", "sejak", "sejumlah"):
        return word != "sejumlah"
    return doc.tags[start] in ("ADV", "SC", "IN", "CC") and word not in lex.HUMANS


def _is_place_tail(doc: Document, parts: list[Span]) -> bool:
    """Tell whether the last chunk goes on a place: `…, di Tangerang Selatan, Banten,`."""
    if len(parts) < 3 or doc.words[parts[-2][0]] not in ("di", "dari", "ke"):
        return False
    start, end = parts[-1]
    return end - start <= 3 and all(doc.shapes[i] in "CA" for i in range(start, end)) and not is_role(doc, start)


def is_role(doc: Document, index: int) -> bool:
    """Tell whether a token is a word for a person or an office."""
    return doc.words[index] in lex.ROLES or doc.words[index] in lex.HUMANS or doc.words[index] in lex.ORGANISATIONS


def _has_verb(doc: Document, start: int, end: int) -> bool:
    """Tell whether a chunk has a verb of its own outside a relative clause and outside names."""
    for index in range(start, end):
        if doc.words[index] == "yang":
            return False
        if doc.tags[index] == "VB" and doc.shapes[index] == "a" and not _in_title(doc, index):
            return True
    return False


def is_nominal(doc: Document, start: int, end: int) -> bool:
    """Tell whether a chunk looks like a noun phrase for somebody: a role, a name, people, a pronoun."""
    if start >= end:
        return False
    word, tag = doc.words[start], doc.tags[start]
    if word in lex.HUMANS or word in lex.ROLES or word in lex.ORGANISATIONS or word in lex.PRONOUNS_THIRD:
        return True
    if is_occasion(doc, start, end):
        return False
    return tag in _NOUN_TAGS or doc.shapes[start] in "CA"


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
    last = _cut_occasion(doc, *parts[-1])
    if last is None or is_occasion(doc, *last) or (_has_verb(doc, *last) and parts[-1][1] == end):
        nearest = _nominal_before(doc, begin, end)
        return (nearest, end) if nearest is not None else None
    subject_start, subject_end = last
    # An apposition: `X, Ketua Y, mengatakan`; the comma after it shows that the chunk before belongs.
    closed = parts[-1][1] < end or (end < len(doc) and doc.words[end] == ",")
    if len(parts) > 1 and closed and is_nominal(doc, *parts[-1]):
        before = parts[-2]
        if (
            is_nominal(doc, *before)
            and not _has_verb(doc, *before)
            and not is_date(doc, *before)
            and _cut_occasion(doc, *before) == before
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
        if not (tag in _NOUN_TAGS or tag == "JJ" or joins or word in lex.ROLES or _in_title(doc, index - 1)):
            break
        if tag == "PR" and word in ("yang",):
            break
        index -= 1
    while index < end and (doc.words[index] in ("dan", "maupun") or doc.tags[index] in ("JJ", "DT")):
        index += 1
    return (index, end) if index < end else None


_NO_SUBJECT = frozenset(
    [
        "untuk",
        "agar",
        "supaya",
        "guna",
        "dengan",
        "tanpa",
        "dalam",
        "dan",
        "atau",
        "serta",
        "lalu",
        "kemudian",
        "sambil",
        "seraya",
        "sembari",
        "setelah",
        "sebelum",
        "saat",
        "ketika",
        "usai",
        "seusai",
        "selain",
        "karena",
        "demi",
        "bahwa",
        ",",
        ":",
        ";",
        "(",
        "dari",
        "di",
        "ke",
        "hendak",
        "sekaligus",
        "maupun",
        "hingga",
        "sampai",
    ]
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


_OCCASION_CUTS = frozenset(
    [
        "saat",
        "ketika",
        "seusai",
        "usai",
        "setelah",
        "sesudah",
        "sebelum",
        "selama",
        "sewaktu",
        "menjelang",
        "seraya",
        "sambil",
        "sembari",
        "melalui",
        "lewat",
        "via",
        "kepada",
    ]
)
_OCCASION_NOUNS = frozenset(
    [
        "siaran",
        "keterangan",
        "konferensi",
        "jumpa",
        "rapat",
        "acara",
        "diskusi",
        "webinar",
        "seminar",
        "wawancara",
        "sidang",
        "sambutan",
        "pidato",
        "laporannya",
        "kesempatan",
        "forum",
        "pertemuan",
        "pernyataan",
        "rilis",
        "unggahan",
        "surat",
        "sambutannya",
        "pidatonya",
        "keterangannya",
        "pernyataannya",
        "paparannya",
    ]
)


def _cut_occasion(doc: Document, start: int, end: int) -> Span | None:
    """Cut the time, place and occasion of speaking off the end of a noun phrase."""
    named = False
    for index in range(start, end):
        word = doc.words[index]
        if (index > start and doc.shapes[index] == "a") or doc.words[index] == "(":
            following = doc.words[index + 1] if index + 1 < end else ""
            if word == "yang":
                # A relative clause belongs to the phrase as far as it goes.
                return (start, end)
            if word in _OCCASION_CUTS:
                return (start, index) if index > start else None
            if word in ("dalam", "pada", "di") and (following in _OCCASION_NOUNS or (named and word != "pada")):
                return (start, index) if index > start else None
            if word == "pada" and (following in lex.WEEKDAYS or following in ("hari", "pekan", "acara")):
                return (start, index) if index > start else None
        if index > start and is_date(doc, index, end) and doc.words[index] != "(" and doc.shapes[index] == "C":
            return (start, index)
        if (
            doc.tags[index] in _NAME_TAGS
            and doc.words[index] not in lex.ROLES
            and doc.words[index] not in lex.ORGANISATIONS
        ):
            named = True
    return (start, end)


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
            and not _in_title(doc, index)
        ):
            following = index + 1
            if doc.tags[following] in ("NNP", "PR") or doc.words[following] in lex.ROLES | lex.HUMANS:
                begin = following
    return begin


def _in_title(doc: Document, index: int) -> bool:
    """Tell whether a word that is tagged as a verb is part of a title or introduces a name: `juru bicara`."""
    word = doc.words[index]
    return word in ("bernama", "berinisial", "asal", "belah") or (
        word == "bicara" and doc.words[index - 1] in ("juru", "jubir")
    )


_AGENT_STOPS = frozenset([",", ".", ";", ":", "!", "?", "“", "”", '"', "„", "‟", "«", "»", "—", "–", "(", "["])
_AGENT_STOP_WORDS = lex.OCCASION_WORDS - {"untuk", "dari", "atas", "pada", "di", "dalam", "bersama", "bagi"}


def agent_after(doc: Document, start: int, end: int) -> Span | None:
    """Find the noun phrase for the speaker that begins at `start`: what follows `kata`, `menurut`, `oleh`.

    An apposition after a comma is part of it (`kata Frolov, seorang pakar, …`); date, place and occasion are not.
    """
    stop = _phrase_end(doc, start, end)
    if stop == start:
        return None
    begin = start
    after = _bracket_end(doc, stop, end)
    if after is not None:
        stop = _phrase_end(doc, after, end) if _continues(doc, after, end) else after
    if stop < end and doc.words[stop] == ",":
        apposition = _apposition_end(doc, begin, stop, end)
        if apposition is not None:
            stop = apposition
    while stop > begin and doc.words[stop - 1] in ("dan", "serta", "atau", "juga"):
        stop -= 1
    begin, stop = trim(doc, begin, stop)
    return (begin, stop) if begin < stop else None


def _bracket_end(doc: Document, index: int, end: int) -> int | None:
    """Return the index after a bracket that holds an age, an acronym or a party: `(43)`, `(Kemenkop UKM)`."""
    if index >= end or doc.words[index] != "(":
        return None
    for k in range(index + 1, min(end, index + 7)):
        if doc.words[k] == ")":
            return k + 1 if k > index + 1 else None
        if doc.shapes[k] == "d" and len(doc.words[k]) > 2:
            return None
    return None


def _continues(doc: Document, index: int, end: int) -> bool:
    return index < end and doc.shapes[index] in "CA" and doc.words[index] not in lex.WEEKDAYS


def _apposition_end(doc: Document, start: int, stop: int, end: int) -> int | None:
    """Return the end of an apposition that begins after the comma at `stop`, None when there is none.

    Either the office after the name (`Vladimir Frolov, seorang pakar …,`) or the name after the office
    (`Ketua KPU Sleman, Trapsi Haryadi,`). It must be closed by a comma, the end or an occasion.
    """
    following = stop + 1
    if following >= end:
        return None
    word = doc.words[following]
    role_first = doc.words[start] in lex.ROLES or doc.words[start] in lex.HUMANS
    if not role_first and (word in lex.ROLES or word in lex.HUMANS):
        comma = _closing_comma(doc, following, end)
        if comma is not None:
            cut = _cut_occasion(doc, following, comma)
            comma = cut[1] if cut is not None else None
        if comma is not None and not is_date(doc, following, comma) and not _has_verb(doc, following, comma):
            return comma
    reach = _phrase_end(doc, following, end)
    closed = reach >= end or doc.words[reach] in _CLOSERS or doc.words[reach] in lex.OCCASION_WORDS
    if reach == following or not closed or is_date(doc, following, reach) or _has_verb(doc, following, reach):
        return None
    if word in lex.ROLES or word in lex.HUMANS:
        return reach
    only_name = all(doc.shapes[i] in "CAI." for i in range(following, reach))
    return reach if role_first and only_name and reach - following <= 5 else None


_CLOSERS = frozenset({",", ".", ";", "”", "“", '"', "("})


def _closing_comma(doc: Document, start: int, end: int) -> int | None:
    """Return the comma that closes an apposition; a list such as `Meteorologi, Klimatologi, dan Geofisika` is passed over."""
    for index in range(start, min(end, start + 30)):
        word = doc.words[index]
        if word == "." and index + 1 >= end:
            return index
        if word in (".", ";", ":") or doc.quotation_of[index] >= 0:
            return None
        if word == ",":
            rest = doc.words[index + 1 : index + 4]
            if "dan" in rest and doc.shapes[index + 1] in "CA":
                continue
            if rest[:1] and rest[0] in ("dan", "serta"):
                continue
            return index
    return None


def _phrase_end(doc: Document, start: int, end: int) -> int:
    named = False
    for index in range(start, end):
        word, shape, tag = doc.words[index], doc.shapes[index], doc.tags[index]
        if word in _AGENT_STOPS:
            if word == "." and index > start and len(doc.words[index - 1]) <= 2 and shape == "." and index + 1 < end:
                continue
            return index
        if shape == "C" and word in lex.WEEKDAYS and index > start:
            return index
        if shape in "CAI":
            if word not in lex.ROLES and word not in lex.RANKS and word not in lex.ORGANISATIONS:
                named = True
            continue
        if shape == "d":
            if index > start and tag != "NNP" and doc.words[index - 1] not in ("komisi", "kelas", "angkatan", "fraksi"):
                return index
            continue
        if index == start:
            continue
        if word in _AGENT_STOP_WORDS or tag == "SC" or word in ("yang", "juga", "pun", "bahwa", "agar", "adalah"):
            return index
        if word in ("di", "dalam", "pada", "untuk", "dari", "atas", "bersama", "bagi"):
            following = index + 1
            proper = following < end and doc.shapes[following] in "CA" and doc.words[following] not in lex.WEEKDAYS
            if word in ("di", "dalam") or (named and word in ("pada", "bagi", "bersama")) or not proper:
                if word in ("dari", "untuk", "atas") and not named and following < end:
                    continue
                return index
            continue
        if tag in ("VB", "ADV", "NEG") and word not in lex.ROLES and not _in_title(doc, index):
            return index
        if named and tag == "JJ":
            return index
    return end


def _noun_words(doc: Document, start: int, end: int) -> Iterator[str]:
    for index in range(start, end):
        if doc.words[index] == "yang":
            return
        yield doc.words[index]


_QUANTIFIERS = frozenset(
    [
        "kedua",
        "ketiga",
        "semua",
        "seluruh",
        "beberapa",
        "sejumlah",
        "sebagian",
        "salah",
        "satu",
        "banyak",
        "setiap",
        "tiap",
        "para",
        "sebanyak",
    ]
)
_MODALS = frozenset(["boleh", "harus", "bisa", "dapat", "akan", "telah", "sudah"])


def can_speak(doc: Document, start: int, end: int) -> bool:
    """Tell whether a noun phrase names somebody or something that can be a source."""
    words = list(_noun_words(doc, start, end))
    while words and words[0] in _QUANTIFIERS:
        start, words = start + 1, words[1:]
    if not words or any(doc.tags[start + k] == "NEG" or words[k] in _MODALS for k in range(len(words))):
        return False
    if words[0] in lex.PRONOUNS_THIRD or words[0] in lex.PRONOUNS_FIRST:
        return True
    if any(word in lex.HUMANS or word in lex.ROLES or word in lex.ORGANISATIONS for word in words[:3]):
        return True
    if words[0] in lex.DOCUMENTS or (words[0] == "baik" and "maupun" in words):
        return True
    return any(
        doc.shapes[i] in "CAI" and doc.tags[i] == "NNP" for i in range(start, min(end, start + len(words)))
    ) and (doc.shapes[start] in "CAI" and (start not in {s for s, _ in doc.sentences} or doc.tags[start] == "NNP"))
