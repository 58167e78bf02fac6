"""The actors that come back, nesting, and what must hold for any text."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from speaker_samples import names, read, unmark
from ujar.extract.attribution import Attribution
from ujar.extract.pack import pack_of
from ujar.extract.speakers import resolve_speakers
from ujar.extract.speakers.nesting import outer_attributions
from ujar.extract.speakers.registry import slug
from ujar.records import Article, Lang, Span

_ARTICLE = (
    "{1:Paul Brenner, Sekretaris Jenderal NATO}, menolak <1:klaim itu>. {2:Ia} ragu <2:soal itu>. "
    "{3:Moskow} membantah <3:tuduhan>. <4:“Kita berbeda,”> kata {4:Brenner}. {5:Seorang warga} "
    "takut <5:perang>. "
    "Presiden Joko Hartono diam."
)


def test_actors_are_those_who_speak() -> None:
    reading = read(_ARTICLE, "id")
    assert [(actor.id, actor.name, actor.kind) for actor in reading.actors] == [
        ("paul-brenner", "Paul Brenner", "person"),
        ("russia", "Russia", "state"),
        ("seorang-warga", "seorang warga", "person"),
    ]


def test_names_that_differ_in_marks_alone_are_one_actor() -> None:
    text = (
        "{1:François Berger} said <1:the talks failed>. {2:Francois Berger} denied <2:that he left>. "
        "{3:Berger’s aides} said <3:no>. {4:Berger' aides} said <4:yes>."
    )
    reading = read(text, "en")
    ids = [actor.id for actor in reading.actors]
    assert len(ids) == len(set(ids))
    (berger,) = [actor for actor in reading.actors if actor.id == "francois-berger"]
    assert (berger.name, berger.aliases) == ("François Berger", ("Francois Berger",))
    assert len(berger.mentions) == 2


def test_mentions_aliases_role_affiliation() -> None:
    reading = read(_ARTICLE, "id")
    brenner, russia, _ = reading.actors
    assert [reading.words(span) for span in brenner.mentions] == ["Paul Brenner", "Ia", "Brenner"]
    assert brenner.aliases == ("Brenner",)
    assert (brenner.role, brenner.affiliation) == ("Sekretaris Jenderal", "NATO")
    assert russia.aliases == ("Moskow",)
    assert all(resolved.entries[0].id for resolved in reading.resolved)


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Recep Tayyip Erdoğan", "recep-tayyip-erdogan"),
        ("PT Jasa Laut (Persero) Tbk", "pt-jasa-laut-persero-tbk"),
        ("Владимир", "владимир"),
        ("!?", "unnamed"),
    ],
)
def test_slug(name: str, expected: str) -> None:
    assert slug(name) == expected


def _attribution(position: int, *content: Span) -> Attribution:
    return Attribution(((position, position + 1),), (), content, "test", 1.0)


@pytest.mark.parametrize(
    ("attributions", "expected"),
    [
        ([_attribution(0, (2, 9)), _attribution(3, (5, 9)), _attribution(5, (7, 8))], [None, 0, 1]),
        ([_attribution(0, (2, 4)), _attribution(5, (7, 9))], [None, None]),
        # Two statements of one source do not hold each other.
        (
            [_attribution(5, (2, 4), (6, 9)), _attribution(5, (7, 9)), _attribution(8, (9, 10))],
            [None, None, 1],
        ),
        # Crossing contents: the shorter one.
        ([_attribution(0, (2, 20)), _attribution(1, (5, 9)), _attribution(6, (7, 8))], [None, None, 1]),
        # Each in the content of the other.
        ([_attribution(2, (5, 9)), _attribution(6, (1, 4))], [1, 0]),
    ],
)
def test_nesting(attributions: list[Attribution], expected: list[int | None]) -> None:
    assert outer_attributions(attributions) == expected


def test_statements_that_hold_each_other_are_resolved() -> None:
    doc = pack_of("id").document(Article(id="x", lang="id", text="Rusia kata ia menolak itu kata Moskow ya"))
    attributions = [_attribution(0, (2, 8)), _attribution(6, (0, 5))]
    resolved, *_ = resolve_speakers(doc, attributions, pack_of("id").speakers)
    assert [one.entries[0].name for one in resolved] == ["Russia", "Russia"]


def test_many_statements() -> None:
    text = "{0:Ketua DPR Budi Santosa} menolak <0:itu>. " + "".join(
        f"{{{n}:Ia}} ragu <{n}:soal itu>. " if n % 2 else f"<{n}:“Tidak,”> [{n}:katanya]. " for n in range(1, 1200)
    )
    assert set(names(text, "id")) == {"Budi Santosa"}


def test_deep_nesting() -> None:
    text = "Budi " * 1000
    pack = pack_of("id")
    doc = pack.document(Article(id="x", lang="id", text=text))
    last = len(doc)
    attributions = [_attribution(index, (index + 1, last)) for index in range(last - 1)]
    resolved, *_ = resolve_speakers(doc, attributions, pack.speakers)
    assert len(resolved) == last - 1


def test_unmark() -> None:
    text, parts = unmark("“<2:{1:Kami} takut <1:itu>>,” kata {2:X} [a].")
    assert text == "“Kami takut itu,” kata X [a]."
    assert parts[1] == {"source": [(1, 5)], "content": [(12, 15)]}
    assert parts[2] == {"content": [(1, 15)], "source": [(23, 24)]}


_WORDS = (
    "NATO Rusia Moskow the The who Mr. Mr Kapolda presiden President said kata itu dan and yang of 's ’s "
    "( ) , . — - “ ” ' in In a dari sekaligus yaitu atau (43) (MK) Menteri Wakil its kedua belah pihak "
    "both sides Laporan report surat serikat union seorang salah satu PT Inc 1 ï 中文 🙂 Mahesa-Audrey "
    "baik maupun Budi Santosa "
    "Duta Besar untuk bernama"
)


@settings(max_examples=60, deadline=None)
@given(
    lang=st.sampled_from(["id", "en"]),
    words=st.lists(st.sampled_from([*_WORDS.split(), "\n"]), min_size=1, max_size=40),
    spans=st.lists(st.tuples(st.integers(0, 39), st.integers(1, 12), st.booleans()), min_size=1, max_size=12),
)
def test_any_text(lang: Lang, words: list[str], spans: list[tuple[int, int, bool]]) -> None:
    """Every source resolves to somebody or nobody, and every span lies in the text."""
    pack = pack_of(lang)
    doc = pack.document(Article(id="x", lang=lang, text=" ".join(words)))
    size = len(doc)
    attributions = []
    for start, length, sourced in spans:
        span = (start % size, min(size, start % size + length)) if size else (0, 0)
        if size:
            source = (span,) if sourced else ()
            attributions.append(Attribution(source, (), (span,), "test", 1.0, carried=not sourced))
    resolved, actors, *_ = resolve_speakers(doc, attributions, pack.speakers)
    assert len(resolved) == len(attributions)
    found = [span for one in resolved for span in (one.role, one.affiliation) if span is not None]
    found += [span for actor in actors for span in actor.mentions]
    assert all(0 <= start < end <= len(doc.text) for start, end in found)
    assert all(entry.name.strip() for one in resolved for entry in one.entries)
    assert {entry.id for one in resolved for entry in one.entries} == {actor.id for actor in actors}
    assert resolve_speakers(doc, attributions, pack.speakers).actors == actors
