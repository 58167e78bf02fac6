"""Reading an Indonesian source phrase: a name, an office, a body; or pronoun, group, document."""

from __future__ import annotations

from ujar.extract.languages.id import lexicon as lex
from ujar.extract.languages.id import source_words as sw
from ujar.extract.languages.id.document_phrases import points_back, read_document
from ujar.extract.languages.id.introductions import introductions
from ujar.extract.languages.id.joint_sources import pieces_of, running_mates
from ujar.extract.languages.id.name_phrases import cut, name_last
from ujar.extract.languages.id.office_phrases import role_and_body
from ujar.extract.languages.id.phrases import chunks, is_occasion, skip_connectives, trim
from ujar.extract.speakers.mention import Mention, MentionKind, SpeakerPack
from ujar.extract.speakers.nicknames import NICKNAMES
from ujar.extract.speakers.view import View
from ujar.extract.speakers.word_sets import word_set
from ujar.extract.states import find_state
from ujar.records import Span

__all__ = ["PACK", "read_phrase", "sentence_subject"]

_ADVERBS = word_set("semula awalnya mulanya kini sekarang dahulu dulu belakangan lagi-lagi")
"""Words before a source that are no part of it."""


def read_phrase(view: View, start: int, end: int) -> tuple[Mention, ...]:
    """Read the source phrase that is the tokens `start` to `end`; several mentions for `X dan Y`."""
    first, last = trim(view.doc, start, end)
    moved = skip_connectives(view.doc, first, last)
    if moved < last and not (view.capital(moved - 1) and view.doc.tags[moved - 1] == "NNP" and moved > first):
        first = moved
    while first < last - 1 and view.doc.words[first] in _ADVERBS:
        first += 1
    if first >= last:
        return (Mention(start, end, "group", view.text(start, end)),)
    found: list[Mention] = []
    for piece in pieces_of(view, first, last):
        found += running_mates(view, *piece) or [_read_one(view, *piece)]
    return tuple(found)


def _read_one(view: View, start: int, end: int) -> Mention:
    doc = view.doc
    words = doc.words[start:end]
    if closed := _closed_class(view, start, end):
        return closed
    namely = next((k for k in range(start, end - 1) if doc.words[k] in ("yaitu", "yakni")), None)
    if namely is not None and namely > start:
        return _read_one(view, namely + 1, end)._replace(start=start, end=end)
    core = _core_end(view, start, end)
    if core < end and doc.words[core] in (",", "yang") and (named := name_last(view, start, end)):
        return named
    phrase = view.text(start, core)
    if state := find_state(phrase):
        return Mention(start, end, "metonym" if state.metonym else "state", state.name, (start, core))
    if mention := read_document(view, start, core, end):
        return mention
    if words[0] in sw.UNNAMED and not (words[0] == "satu" and len(words) == 1):
        return _unnamed(view, start, core, end)
    if mention := _members(view, start, core, end) or _pointer_to_body(view, start, core, end):
        return mention
    definite = points_back(view, end) or points_back(view, core)
    if end - start > 1 and definite and _describes(view, start, end):
        return _pointer_to_person(view, start, core, end)
    if words[0] in sw.PLURAL or words[0] in ("warga", "masyarakat", "nelayan", "buruh", "petani", "massa"):
        named = cut(view, start, core)
        if named is None or words[0] in sw.PLURAL:
            return _group(view, start, core, end)
    if words[0] in _CAMPS and "," not in words:
        return _organisation(view, start, core, end)
    if words[0] in lex.ORGANISATIONS and not any(w in lex.ROLES for w in doc.words[start + 1 : core]):
        return _organisation(view, start, core, end)
    named = cut(view, start, core)
    if named is not None:
        return named._replace(end=end)
    return _nameless(view, start, core, end)


_CAMPS = frozenset({"tim", "kubu", "koalisi", "relawan"})
"""Bodies of people that stand behind somebody: `tim kampanye pasangan calon X-Y`."""


def _closed_class(view: View, start: int, end: int) -> Mention | None:
    words = view.doc.words[start:end]
    if tuple(words) in lex.JOINT or words == ["masing-masing", "pihak"]:
        return Mention(start, end, "joint", head="both" if len(words) == 1 else "sides")
    if words[0] in lex.PRONOUNS_FIRST and len(words) <= 3:
        return Mention(start, end, "first")
    if len(words) > 1:
        return None
    kind: MentionKind | None = None
    word = words[0]
    if word in ("mereka", "ketiganya"):
        kind = "plural"
    elif word == "masing-masing":
        return Mention(start, end, "joint", head="both")
    elif word == "pihaknya" or (word.endswith("nya") and word.removesuffix("nya") in sw.BODY_NOUNS):
        return Mention(start, end, "own", head=word.removesuffix("nya"))
    elif word in lex.PRONOUNS_FIRST:
        kind = "first"
    elif word in lex.PRONOUNS_THIRD:
        kind = "pronoun"
    return Mention(start, end, kind) if kind is not None else None


def _core_end(view: View, start: int, end: int) -> int:
    """Return where the phrase ends without its relative clause."""
    words = view.doc.words
    if words[end - 2 : end] == ["yang", "sama"] and end - start > 2:
        return end
    core = next((k for k in range(start + 1, end) if words[k] == "yang"), end)
    if words[core - 1] == "salah":
        core = end
    while core > start + 1 and words[core - 1] in (",", "-"):
        core -= 1
    return core


def _unnamed(view: View, start: int, core: int, end: int) -> Mention:
    words = view.doc.words
    begin = start + (2 if words[start : start + 2] in (["salah", "satu"], ["salah", "seorang"]) else 1)
    named = cut(view, begin, core) if begin < core else None
    if named is not None and named.name_span is not None:
        before = named.name_span[0] - 1
        if words[before] in ("bernama", ",", "berinisial"):
            return named._replace(start=start, end=end)
    role, body = role_and_body(view, begin, core) if begin < core else (None, None)
    if words[begin:core][:1] == ["dari"]:
        role = None
    head = words[role[0]] if role is not None else None
    return Mention(start, end, "unnamed", _small(view, start, core), role=role, affiliation=body, head=head)


def _members(view: View, start: int, core: int, end: int) -> Mention | None:
    """`negara-negara ASEAN`, `para hakim MK`, `misi pemantau OSCE`: those who speak as the body itself."""
    words = view.doc.words
    index = start
    if words[index] in ("para", "semua", "seluruh"):
        index += 1
    size = 0
    if words[index : index + 1] == ["negara-negara"] or words[index : index + 2] == ["hakim", "konstitusi"]:
        size = 1
    if words[index : index + 2] in (["negara", "anggota"], ["misi", "pemantau"], ["tim", "pemantau"]):
        size = 2
    elif words[index : index + 1] in (["hakim"], ["misi"]) and index + 1 < core and view.capital(index + 1):
        size = 1
    begin = index + size
    if not size or begin >= core or view.doc.shapes[begin] != "A" or core - begin > 2:
        return None
    return Mention(start, end, "members", view.text(begin, core), (begin, core), affiliation=(begin, core))


def _pointer_to_body(view: View, start: int, core: int, end: int) -> Mention | None:
    """`serikat`, `perusahaan itu`, `aliansi tersebut`: a body named elsewhere."""
    word = view.doc.words[start]
    rest = view.doc.words[start + 1 : core]
    if rest[:1] == ["tugas"]:
        rest = rest[1:]
    if word not in sw.BODY_NOUNS or any(w not in lex.DEMONSTRATIVES for w in rest):
        return None
    if view.capital(start) and not rest and start != view.doc.sentences[view.doc.sentence_of[start]][0]:
        return None
    return Mention(start, end, "body", _small(view, start, core), head=word, definite=True)


def _describes(view: View, start: int, end: int) -> bool:
    """Tell whether a phrase begins as a description of a person does: `pemuda …`, `doktor …`, `mantan
    Kapolda …`.
    """
    doc = view.doc
    word = doc.words[start]
    if word in sw.PLURAL or word in lex.ORGANISATIONS:
        return False
    if word in lex.HUMANS or word in lex.ROLES:
        return True
    return end - start > 4 and doc.shapes[start] == "a" and doc.tags[start] == "NN"


def _pointer_to_person(view: View, start: int, core: int, end: int) -> Mention:
    words = view.doc.words
    stop = core - 1 if words[core - 1] in lex.DEMONSTRATIVES else core
    stop = core - 2 if words[core - 2 : core] == ["yang", "sama"] else stop
    role, body = role_and_body(view, start, max(stop, start + 1))
    possessor = role is not None and words[role[1] - 1].endswith("nya")
    return Mention(
        start, end, "role", _small(view, start, core), role=role, affiliation=body, possessor=possessor,
        head=words[start], definite=True,
    )  # fmt: skip


def _group(view: View, start: int, core: int, end: int) -> Mention:
    """Several people: the phrase without the place where they are, with their body."""
    words = view.doc.words
    stop = core
    begin = next((k for k in range(start, core) if words[k] not in sw.PLURAL), start)
    role, body = role_and_body(view, begin, core)
    if body is not None and words[start] in sw.PLURAL and words[body[1] : body[1] + 1] == ["di"]:
        stop = body[1]
    head = words[begin]
    plain = role is not None and (head in sw.GENERIC or head in lex.HUMANS)
    return Mention(
        start, end, "group", _small(view, start, stop), role=role if plain else None, affiliation=body,
        head=head
    )  # fmt: skip


def _organisation(view: View, start: int, core: int, end: int) -> Mention:
    """The name of a body without a bracketed short form and without what follows a comma that ends it."""
    words = view.doc.words
    stop = core
    for index in range(start + 1, core):
        if words[index] == "(" and words[index + 1 : index + 2] == ["persero"]:
            continue
        if words[index] in ("(", "atau") or words[index] in lex.DEMONSTRATIVES:
            stop = index
            break
        if words[index] == "," and not _listed(view, index, core):
            stop = index
            break
    common = stop == start + 1 or view.doc.shapes[start + 1] == "a"
    name = _small(view, start, stop) if common and not view.inner[words[start]] else view.text(start, stop)
    return Mention(start, end, "organisation", name, (start, stop), head=words[start])


def _listed(view: View, comma: int, end: int) -> bool:
    """Tell whether a comma stands in the name of a body: `Badan Meteorologi, Klimatologi, dan Geofisika`."""
    rest = view.doc.words[comma + 1 : min(end, comma + 7)]
    return ("dan" in rest and view.capital(min(comma + 1, end - 1))) or rest[:1] == ["dan"]


def _nameless(view: View, start: int, core: int, end: int) -> Mention:
    """A phrase without a person: a body, an office that points back, a group."""
    doc = view.doc
    first = doc.words[start]
    definite = points_back(view, core)
    if first == "pihak":
        return _organisation(view, start, core, end)
    if " ".join(doc.words[start:core]) in NICKNAMES and view.capital(start):
        return Mention(start, end, "person", view.text(start, core), (start, core))
    if first in sw.GENERIC and not definite and not (core - start == 1 and first in ("hakim", "jaksa")):
        return _group(view, start, core, end)
    proper = view.capital(start) and doc.tags[start] == "NNP"
    if first in lex.ORGANISATIONS or (proper and first not in lex.ROLES and first not in lex.HUMANS):
        return _organisation(view, start, core, end)
    if first in lex.ROLES or first in lex.HUMANS or definite:
        stop = core - 1 if definite and core - start > 1 else core
        role, body = role_and_body(view, start, stop)
        possessor = role is not None and doc.words[role[1] - 1].endswith("nya")
        return Mention(
            start, end, "role", _small(view, start, core), role=role, affiliation=body, possessor=possessor,
            head=first, definite=definite or core - start == 1,
        )  # fmt: skip
    if view.capital(start):
        return _organisation(view, start, core, end)
    return Mention(start, end, "group", view.text(start, core), head=first)


def _small(view: View, start: int, end: int) -> str:
    """The words of a phrase with its first letter small, as in the middle of a sentence."""
    text = view.text(start, end)
    word = view.doc.words[start]
    common = word in lex.HUMANS or word in sw.PLURAL or word in sw.UNNAMED
    if view.doc.shapes[start] != "C" or (view.doc.tags[start] == "NNP" and not common):
        return text
    return text[:1].lower() + text[1:]


def sentence_subject(view: View, start: int, end: int) -> Span | None:
    """Return the phrase that opens a sentence after its connectives and fronted phrases, up to its verb."""
    doc = view.doc
    begin = skip_connectives(doc, start, end)
    for chunk_start, chunk_end in chunks(doc, begin, end):
        if is_occasion(doc, chunk_start, chunk_end) or doc.tags[chunk_start] in (
            "VB",
            "IN",
            "SC",
            "ADV",
            "NEG",
        ):
            continue
        stop = chunk_start
        while stop < chunk_end and not _ends_subject(view, stop):
            stop += 1
        return (chunk_start, stop) if stop > chunk_start else None
    return None


def _ends_subject(view: View, index: int) -> bool:
    doc = view.doc
    if doc.words[index] in lex.PREVERBS:
        return True
    return doc.tags[index] in ("VB", "ADV", "NEG", "SC", "IN") and doc.words[index] not in ("dari", "bicara")


PACK = SpeakerPack(
    read=read_phrase,
    introductions=introductions,
    subject=sentence_subject,
    offices=sw.OFFICES,
    role_groups=sw.ROLE_GROUPS,
    body_words=lex.ORGANISATIONS | sw.BODY_NOUNS | frozenset({"kamar", "pusat"}),
    genders={},
    stopwords=sw.STOPWORDS,
)
"""The Indonesian side of the speaker resolver."""
