"""Reading an Indonesian source phrase: office, body, name; or pronoun, group, document.

An introduction such as `Kepala Bidang Humas Polda Papua Komisaris Besar Ahmad Kamal` is cut into role,
affiliation and person by a small CRF (`id.names.v1`) that sees the phrase and which capitalised words stand
alone elsewhere in the article: those are short names.
"""

from __future__ import annotations

from collections import Counter

from ujar.extract.crf import load_model, ranges_of_labels
from ujar.extract.document import Document
from ujar.extract.languages.id import lexicon as lex
from ujar.extract.languages.id.phrases import chunks, is_occasion, skip_connectives
from ujar.extract.speakers.mention import Mention, MentionKind, SpeakerPack
from ujar.extract.states import find_state
from ujar.records import Span

__all__ = ["PACK", "name_features", "read_phrase", "short_names"]

MODEL = "id.names.v1"

_GENERIC = frozenset(
    [
        "pejabat",
        "aparat",
        "petugas",
        "penyidik",
        "warga",
        "masyarakat",
        "nelayan",
        "buruh",
        "petani",
        "mahasiswa",
        "massa",
        "pedagang",
        "pengamat",
        "ahli",
        "pakar",
        "pengusaha",
        "wartawan",
        "polisi",
        "tentara",
        "prajurit",
        "saksi",
        "korban",
        "pelaku",
        "diplomat",
        "jemaah",
        "umat",
        "rakyat",
        "penduduk",
        "relawan",
        "sukarelawan",
        "aktivis",
        "ilmuwan",
        "peneliti",
        "sumber",
        "anggota",
        "hakim",
        "jaksa",
        "guru",
        "dokter",
        "perawat",
        "pekerja",
        "karyawan",
        "pegawai",
        "separatis",
        "pemberontak",
    ]
)
"""Nouns that without a determiner mean people in general, not the holder of an office."""
_UNNAMED = frozenset(["seorang", "seseorang", "salah", "sang"])
_PLURAL = frozenset(
    [
        "para",
        "sejumlah",
        "beberapa",
        "banyak",
        "dua",
        "tiga",
        "empat",
        "lima",
        "puluhan",
        "ratusan",
        "sebagian",
        "kalangan",
    ]
)
_NAME_JOINERS = frozenset({"bin", "binti", "van", "de", "al", "el", "von", "-", "."})


def short_names(doc: Document) -> Counter[str]:
    """Count the capitalised words that stand alone in an article: candidates for short names."""
    size = len(doc)
    return Counter(
        doc.words[i]
        for i in range(size)
        if doc.shapes[i] in "CA"
        and (i == 0 or doc.shapes[i - 1] not in "CAI")
        and (i + 1 == size or doc.shapes[i + 1] not in "CAI")
    )


def name_features(doc: Document, start: int, end: int, lone: Counter[str]) -> list[list[str]]:
    """Return the features of `id.names.v1` for one phrase."""
    rows: list[list[str]] = []
    comma = False
    for i in range(start, end):
        word = doc.words[i]
        row = [
            "w=" + word, "s=" + doc.shapes[i], "t=" + doc.tags[i], "x3=" + word[-3:], "p3=" + word[:3],
            f"fs={min(i - start, 4)}", f"fe={min(end - 1 - i, 5)}", f"l={min(lone[word], 2)}", f"ac={comma}",
        ]  # fmt: skip
        for d in (1, 2, 3):
            row.append(f"w-{d}=" + (doc.words[i - d] if i - d >= start else "^"))
            row.append(f"w+{d}=" + (doc.words[i + d] if i + d < end else "$"))
        row.append("S=" + ".".join(doc.shapes[j] if start <= j < end else "#" for j in range(i - 2, i + 3)))
        row.append(
            "L=" + "".join(str(min(lone[doc.words[j]], 2)) if start <= j < end else "#" for j in (i - 1, i, i + 1))
        )
        row += [name for name, words in _LISTS if word in words]
        comma = comma or word == ","
        rows.append(row)
    return rows


_LISTS = (("role", lex.ROLES), ("rank", lex.RANKS), ("org", lex.ORGANISATIONS))


def read_phrase(doc: Document, start: int, end: int) -> Mention:
    """Read the source phrase that is the tokens `start` to `end`."""
    words = doc.words[start:end]
    if kind := _closed_class(words):
        return Mention(start, end, kind)
    relative = next((start + k for k, word in enumerate(words) if word == "yang" and k), end)
    core_end = relative
    while core_end > start and doc.words[core_end - 1] == ",":
        core_end -= 1
    phrase = doc.text[doc.tokens[start].start : doc.tokens[core_end - 1].end]
    if state := find_state(phrase):
        return Mention(start, end, "metonym" if state.metonym else "state", state.name)
    head = next(
        (k for k in range(start, core_end) if doc.words[k] not in _PLURAL and doc.words[k] not in ("hasil",)),
        start,
    )
    if doc.words[head] in lex.DOCUMENTS or words[0] in lex.DOCUMENTS:
        return Mention(start, end, "document", phrase, affiliation=_issuer(doc, head + 1, core_end))
    if words[0] in _UNNAMED:
        return _unnamed(doc, start, core_end, end)
    if words[0] in _PLURAL or words[0] in (
        "warga",
        "masyarakat",
        "nelayan",
        "buruh",
        "petani",
        "mahasiswa",
        "massa",
    ):
        named = _cut(doc, start, core_end)
        if named is None or named.name is None or words[0] in _PLURAL:
            return Mention(start, end, "group", phrase, affiliation=_trailing_name(doc, start, core_end))
    if words[0] in lex.ORGANISATIONS and not any(word in lex.ROLES for word in words[1:]):
        return Mention(start, end, "organisation", _full_form(doc, start, core_end))
    cut = _cut(doc, start, core_end)
    if cut is not None and cut.name is not None:
        return cut._replace(end=end)
    return _nameless(doc, start, core_end, end, phrase)


def _closed_class(words: list[str]) -> MentionKind | None:
    if tuple(words) in lex.JOINT or words[:2] == ["baik", "kedua"]:
        return "joint"
    if len(words) > 1:
        return None
    word = words[0]
    if word in ("mereka", "keduanya", "ketiganya"):
        return "plural"
    if word in lex.PRONOUNS_FIRST:
        return "first"
    return "pronoun" if word in lex.PRONOUNS_THIRD else None


def _cut(doc: Document, start: int, end: int) -> Mention | None:
    """Cut an introduction into role, affiliation and person."""
    if end - start > 60:
        return None
    labels = load_model(MODEL).tag(name_features(doc, start, end, short_names(doc)))
    parts: dict[str, Span] = {}
    for part in ranges_of_labels(labels):
        parts.setdefault(part.label, (start + part.start, start + part.end))
    person = parts.get("PERSON")
    if person is not None:
        person = _bare_name(doc, *person)
    if person is None:
        return None
    role, affiliation = parts.get("ROLE"), parts.get("AFFILIATION")
    if role is not None and doc.words[role[0]] == "seorang":
        role = (role[0] + 1, role[1]) if role[1] - role[0] > 1 else None
    possessor = role is not None and doc.words[role[1] - 1].endswith("nya")
    name = _text(doc, person)
    return Mention(start, end, "person", name, person, role, affiliation, possessor)


def _bare_name(doc: Document, start: int, end: int) -> Span | None:
    """Drop countries, ranks and titles before a name, marks and brackets after it; refuse what is no name."""
    moved = True
    while moved and start < end:
        moved = False
        for size in (3, 2, 1):
            if start + size < end and find_state(_text(doc, (start, start + size))) is not None:
                start, moved = start + size, True
                break
        if start < end and (
            doc.words[start] in lex.RANKS
            or doc.shapes[start] not in "CAI"
            or doc.words[start] in _NOT_IN_NAMES
            or doc.words[start] in lex.ROLES
        ):
            start, moved = start + 1, True
    for k in range(start, end):
        if doc.words[k] in ("(", ",") or (doc.shapes[k] == "a" and doc.words[k] not in _NAME_JOINERS):
            end = k
            break
    while end > start and doc.shapes[end - 1] not in "CAI" and doc.words[end - 1] != ".":
        end -= 1
    if start >= end or doc.words[start] in lex.ORGANISATIONS:
        return None
    if find_state(_text(doc, (start, end))):
        return None
    return start, end


_NOT_IN_NAMES = (
    frozenset(
        [
            "menurut",
            "kata",
            "ujar",
            "eropa",
            "asia",
            "afrika",
            "timur",
            "barat",
            "utara",
            "selatan",
            "tengah",
            "provinsi",
            "kabupaten",
            "kota",
            "desa",
            "dusun",
        ]
    )
    | lex.PREVERBS
    | lex.OCCASION_WORDS
    | lex.DEMONSTRATIVES
)


def _unnamed(doc: Document, start: int, core_end: int, end: int) -> Mention:
    phrase = _lower_first(doc, start, core_end)
    role_start = start + (2 if doc.words[start : start + 2] == ["salah", "satu"] else 1)
    role_end = role_start
    while role_end < core_end and doc.shapes[role_end] == "a" and doc.words[role_end] not in lex.OCCASION_WORDS:
        role_end += 1
    named = _cut(doc, start, core_end)
    if (
        named is not None
        and named.name is not None
        and doc.words[core_end - 1] in _text(doc, named.name_span or (start, end)).lower()
    ):
        before = doc.words[(named.name_span or (start, start))[0] - 1]
        if before in ("bernama", ",", "berinisial"):
            return named._replace(end=end)
    role = (role_start, role_end) if role_end > role_start else None
    return Mention(start, end, "unnamed", phrase, role=role, affiliation=_trailing_name(doc, role_end, core_end))


def _nameless(doc: Document, start: int, core_end: int, end: int, phrase: str) -> Mention:
    """A phrase without a person: a body, an office that points back, a group."""
    first = doc.words[start]
    if first in _GENERIC and doc.words[core_end - 1] not in PACK.definite:
        return Mention(start, end, "group", phrase, affiliation=_trailing_name(doc, start, core_end))
    if first in lex.ORGANISATIONS or (
        doc.shapes[start] in "CA" and doc.tags[start] == "NNP" and first not in lex.ROLES
    ):
        return Mention(start, end, "organisation", _full_form(doc, start, core_end))
    if first in lex.ROLES or first in lex.HUMANS:
        role_end = start + 1
        while role_end < core_end and doc.shapes[role_end] == "a" and doc.words[role_end] not in lex.DEMONSTRATIVES:
            role_end += 1
        return Mention(
            start, end, "role", phrase, role=(start, role_end), affiliation=_trailing_name(doc, role_end, core_end),
            possessor=doc.words[role_end - 1].endswith("nya"),
        )  # fmt: skip
    if first == "pihak" or doc.shapes[start] in "CA":
        return Mention(start, end, "organisation", phrase)
    return Mention(start, end, "role", phrase, role=(start, start + 1))


def _issuer(doc: Document, start: int, end: int) -> Span | None:
    """The body inside a document phrase: `data | Kemenkop UKM | hingga 2021`."""
    return _trailing_name(doc, start, end)


def _trailing_name(doc: Document, start: int, end: int) -> Span | None:
    """Return the first run of capitalised words in a range."""
    index = start
    while index < end and (doc.shapes[index] not in "CA" or doc.words[index] in lex.WEEKDAYS):
        index += 1
    stop = index
    while stop < end and (
        doc.shapes[stop] in "CAI" or (doc.words[stop] == "dan" and stop + 1 < end and doc.shapes[stop + 1] in "CA")
    ):
        stop += 1
    return (index, stop) if index < stop else None


def _full_form(doc: Document, start: int, end: int) -> str:
    """The name of a body without a bracketed short form and without what follows a comma."""
    for index in range(start, end):
        if doc.words[index] in ("(", ",") and index > start:
            end = index
            break
    return _text(doc, (start, end))


def _text(doc: Document, span: Span) -> str:
    begin, stop = doc.span(*span)
    return " ".join(doc.text[begin:stop].split())


def _lower_first(doc: Document, start: int, end: int) -> str:
    """The words of a phrase with its first letter small, as in the middle of a sentence."""
    text = _text(doc, (start, end))
    return text[:1].lower() + text[1:]


def sentence_subject(doc: Document, start: int, end: int) -> Span | None:
    """Return the phrase that opens a sentence after its connectives and fronted phrases, up to its verb."""
    begin = skip_connectives(doc, start, end)
    for chunk_start, chunk_end in chunks(doc, begin, end):
        if is_occasion(doc, chunk_start, chunk_end):
            continue
        stop = chunk_start
        while (
            stop < chunk_end
            and doc.tags[stop] not in ("VB", "ADV", "NEG", "SC", "IN")
            and doc.words[stop] not in lex.PREVERBS
        ):
            stop += 1
        return (chunk_start, stop) if stop > chunk_start else None
    return None


_ROLE_GROUPS = {
    **dict.fromkeys(("negara",), "president"),
    **dict.fromkeys(
        ("pemimpin", "ketua", "kepala", "pimpinan", "sekjen", "sekretaris", "ketum", "pimpinannya"), "head"
    ),
    **dict.fromkeys(("duta", "dubes", "utusan"), "ambassador"),
    **dict.fromkeys(("juru", "jubir"), "spokesperson"),
    **dict.fromkeys(("menteri", "menlu", "menhan", "menkeu", "menko", "mendagri"), "minister"),
    **dict.fromkeys(("presiden", "kanselir"), "president"),
    **dict.fromkeys(("gubernur",), "governor"),
    **dict.fromkeys(("jenderal", "panglima", "komandan"), "general"),
    **dict.fromkeys(("direktur", "dirut", "ceo", "manajer"), "director"),
    **dict.fromkeys(("pengamat", "pakar", "peneliti", "ahli", "analis", "ekonom", "epidemiolog", "dosen"), "expert"),
    **dict.fromkeys(("kapolri", "kapolda", "kapolres"), "police"),
    **dict.fromkeys(("bupati", "wali", "walikota"), "mayor"),
}

PACK = SpeakerPack(
    read=read_phrase,
    role_groups=_ROLE_GROUPS,
    definite=frozenset({"itu", "tersebut", "ini", "sama"}),
    subject=sentence_subject,
)
"""The Indonesian side of the speaker resolver."""
