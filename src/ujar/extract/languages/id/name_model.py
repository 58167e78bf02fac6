"""Indonesian introductions: cutting `Kepala Bidang Humas Polda Papua Komisaris Besar Ahmad Kamal` into
its parts.

Office, body and name follow each other without a mark between them, so a small CRF (`id.names.v1`) cuts
them. It sees the phrase, and which capitalised words belong together elsewhere in the article: in
`Citarum Anang` the two words part when each of them also stands without the other. What grammar alone
decides (a name before an age or an office, a name after the last comma, a minister after the portfolio)
is decided before it.
"""

from __future__ import annotations

from ujar.extract.crf import load_model, ranges_of_labels
from ujar.extract.languages.id import lexicon as lex
from ujar.extract.languages.id.given_names import GIVEN_NAMES
from ujar.extract.languages.id.office_phrases import ENVOYS, role_and_body
from ujar.extract.languages.id.person_names import BODY_WORDS, STRONG_RANKS, bare_name
from ujar.extract.languages.id.place_words import PLACE_WORDS, PORTFOLIO_WORDS
from ujar.extract.licence import permitted
from ujar.extract.speakers.mention import Mention
from ujar.extract.speakers.view import View
from ujar.records import Span

__all__ = ["MODEL", "cut_by_mentions", "cut_by_model", "name_features", "person_mention"]

MODEL = "id.names.v1"
_LISTS = (
    ("role", lex.ROLES),
    ("rank", lex.RANKS),
    ("org", lex.ORGANISATIONS),
    ("folio", PORTFOLIO_WORDS),
)


_NO_NAMES = lex.ROLES | lex.RANKS | lex.ORGANISATIONS | PLACE_WORDS | PORTFOLIO_WORDS | BODY_WORDS
_PEOPLE_OF = frozenset("warga penduduk masyarakat rakyat nelayan petani pedagang pemuda mahasiswa siswa buruh".split())
_SETTLEMENTS = frozenset(
    "desa dusun kampung kelurahan kecamatan kabupaten kota nagari gampong distrik pulau kawasan perumahan".split()
)
_LONGEST_NAME = 4

_ONLY_RANKS = STRONG_RANKS - {"jenderal", "komisaris", "inspektur"}
"""Ranks that are in the name of no office."""


def name_features(view: View, start: int, end: int) -> list[list[str]]:
    """Return the features of `id.names.v1` for one phrase, one list a token."""
    doc = view.doc
    words, shapes = doc.words, doc.shapes
    rows: list[list[str]] = []
    comma = False
    since_body = 9
    for i in range(start, end):
        word = words[i]
        since_body = 0 if word in BODY_WORDS else min(since_body + 1, 9)
        row = [
            "w=" + word, "s=" + shapes[i], "t=" + doc.tags[i], "x3=" + word[-3:], "p3=" + word[:3],
            f"fs={min(i - start, 4)}", f"fe={min(end - 1 - i, 5)}", f"l={min(view.alone[word], 2)}",
            f"ac={comma}", f"od={min(since_body, 6)}",
        ]  # fmt: skip
        for d in (1, 2, 3):
            row.append(f"w-{d}=" + (words[i - d] if i - d >= start else "^"))
            row.append(f"w+{d}=" + (words[i + d] if i + d < end else "$"))
        row.append("S=" + ".".join(shapes[j] if start <= j < end else "#" for j in range(i - 2, i + 3)))
        beside = [j if start <= j < end else -1 for j in (i - 1, i, i + 1)]
        row.append("L=" + "".join("#" if j < 0 else str(min(view.alone[words[j]], 2)) for j in beside))
        row.append("pl=" + "".join("#" if j < 0 else str(int(words[j] in PLACE_WORDS)) for j in beside))
        row += [name for name, listed in _LISTS if word in listed]
        if i > start and view.capital(i) and view.capital(i - 1):
            together = view.pairs[words[i - 1], word]
            apart = (view.counts[words[i - 1]] - together, view.counts[word] - together)
            row.append(f"bi={min(2, apart[0])}{min(2, apart[1])}")
        comma = comma or word == ","
        rows.append(row)
    return rows


def cut_by_model(view: View, start: int, end: int) -> Mention | None:
    """Cut an introduction by what the model says of its words; None without one, or where it may not be used."""
    if not permitted(MODEL):
        return None
    labels = load_model(MODEL).tag(name_features(view, start, end))
    parts: dict[str, Span] = {}
    for part in ranges_of_labels(labels):
        parts.setdefault(part.label, (start + part.start, start + part.end))
    person = parts.get("PERSON")
    if person is not None:
        person = bare_name(view, *person)
    if person is None or _lives_there(view, start, person):
        return None
    role, body = parts.get("ROLE"), parts.get("AFFILIATION")
    if role is not None and role[1] == person[0]:
        person = _with_first_name(view, role, person)
        role = (role[0], person[0]) if person[0] > role[0] else None
    if role is not None and view.doc.words[role[0]] == "seorang":
        role = (role[0] + 1, role[1]) if role[1] - role[0] > 1 else None
    if role is not None and role[1] <= person[0]:
        # The model sometimes leaves the first words of the body in the office.
        office, inner = role_and_body(view, *role)
        if inner is not None and body is not None and inner[1] == role[1] and body[0] <= role[1] + 1:
            role, body = office, (inner[0], body[1])
        elif body is None:
            role, body = office, inner
    if role is not None and body is not None and view.doc.words[role[1] - 1] == "dan" and role[1] == body[0]:
        # `Direktur Jenderal Pencegahan dan | Pengendalian Penyakit Kementerian X`.
        begin = next((k for k in range(body[0] + 1, body[1]) if view.doc.words[k] in BODY_WORDS), None)
        role, body = ((role[0], begin), (begin, body[1])) if begin is not None else (role, body)
    if role is not None:
        rank = next((k for k in range(role[0] + 1, role[1]) if view.doc.words[k] in _ONLY_RANKS), None)
        role = (role[0], rank) if rank is not None else role
    envoy = view.doc.words[start] in ENVOYS
    if person[0] > start and ((role is None and body is None) or envoy):
        role, body = role_and_body(view, start, person[0])
    if body is not None:
        ranks = [k for k in range(body[0] + 1, body[1]) if view.doc.words[k] in STRONG_RANKS]
        body = (body[0], ranks[0]) if ranks else body
    return person_mention(view, start, end, person, role, body)


def _lives_there(view: View, start: int, person: Span) -> bool:
    """Tell whether a name is that of the place whose people are meant: `Warga Desa | Wadas`."""
    words = view.doc.words
    return words[start] in _PEOPLE_OF and person[0] > start and words[person[0] - 1] in _SETTLEMENTS


def _with_first_name(view: View, role: Span, person: Span) -> Span:
    """Take a first name that the model left at the end of an office: `Gubernur | Budi Santoso`."""
    words = view.doc.words
    start = person[0]
    while start > role[0] and view.doc.shapes[start - 1] == "C" and words[start - 1] not in _NO_NAMES:
        behind_office = words[role[0]] in lex.COMPLETE_OFFICES and start - 1 > role[0]
        if words[start - 1] not in GIVEN_NAMES and not behind_office:
            break
        start -= 1
    return start, person[1]


def cut_by_mentions(view: View, start: int, end: int) -> Mention | None:
    """Cut an introduction without a model; None where it may be used.

    The name is the capitals at the end, from a word on that stands alone elsewhere, else the last two. Offices, bodies
    and places are no names. `Kepala Dinas Sosial Budi Santoso` is cut before `Budi` where the article
    goes on with `Budi` or with `Santoso`.
    """
    if permitted(MODEL):
        return None
    words = view.doc.words
    stop = end
    while stop > start and not view.capital(stop - 1):
        stop -= 1
    first = max(start, view.run_start[stop - 1]) if stop > start else stop
    taken = [k for k in range(first, stop) if words[k] in _NO_NAMES]
    first = taken[-1] + 1 if taken else first
    if first >= stop:
        return None
    lone = [k for k in range(max(first, stop - _LONGEST_NAME), stop) if view.alone[words[k]]]
    begin = lone[0] if lone else max(first, stop - 2)
    if lone and lone[0] == stop - 1 and stop - 1 > first and len(taken) == 0:
        begin = stop - 2
    name = bare_name(view, begin, stop)
    if name is None:
        return None
    role, body = role_and_body(view, start, name[0]) if name[0] > start else (None, None)
    return person_mention(view, start, end, name, role, body)


def person_mention(view: View, start: int, end: int, name: Span, role: Span | None, body: Span | None) -> Mention:
    """Return the mention of a person with the parts of the phrase."""
    possessor = role is not None and view.doc.words[role[1] - 1].endswith("nya")
    head = view.doc.words[role[0]] if role is not None else None
    return Mention(start, end, "person", view.text(*name), name, role, body, possessor, head=head)
