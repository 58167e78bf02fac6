"""Offices, bodies and possessors that point back."""

from __future__ import annotations

import pytest

from speaker_samples import names, read

_INTRO = (
    "{1:Kepala Polda Sagara Inspektur Jenderal Fajar Imran} menolak <1:tuduhan itu>. "
    "{2:Gubernur Sagara Rangga Aditya} menunggu: <2:laporan>. "
)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (_INTRO + "{3:Kapolda} meminta <3:maaf>.", "Fajar Imran"),
        (_INTRO + "{3:gubernur} berjanji <3:membantu>.", "Rangga Aditya"),
        (_INTRO + "{3:Gubernur itu} berjanji <3:membantu>.", "Rangga Aditya"),
        # A description that fits no known office means who spoke last.
        (_INTRO + "“<3:Cukup>,” kata {3:mantan Bupati Lembah Hijau ini}.", "Rangga Aditya"),
        (_INTRO + "{3:Kapolri} meminta <3:laporan>.", "Kapolri"),
    ],
)
def test_indonesian_offices(text: str, expected: str) -> None:
    assert names(text, "id")[-1] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "{1:Paul Brenner, Sekretaris Jenderal NATO}, menolak <1:itu>. {2:Ivan Sokolov, Duta "
            "Besar Rusia untuk NATO}, "
            "membantah <2:itu>. {3:Pemimpin NATO} yakin <3:rapat berguna>. {4:Duta besar itu} "
            "ragu <4:soal itu>.",
            ["Paul Brenner", "Ivan Sokolov", "Paul Brenner", "Ivan Sokolov"],
        ),
        (
            "{1:Presiden Joko Hartono} hadir: <1:rapat selesai>. {2:Kepala Negara} meminta <2:laporan>. "
            "{3:Presiden} menilai <3:itu wajar>.",
            ["Joko Hartono"] * 3,
        ),
        # The office before the name: only one president is named.
        ("{1:Presiden} meminta <1:laporan>. Presiden Joko Hartono tiba kemarin.", ["Joko Hartono"]),
        (
            "“<1:Tidak ada gunanya>,” kata {1:seorang diplomat Turki}. {2:Diplomat itu} menyebut <2:rapat itu jujur>.",
            ["seorang diplomat Turki"] * 2,
        ),
    ],
)
def test_indonesian_heads_and_envoys(text: str, expected: list[str]) -> None:
    assert names(text, "id") == expected


_NATO = (
    "{1:Paul Brenner, NATO's Secretary General}, spoke: <1:no deal>. "
    "{2:Ivan Sokolov, Russia's ambassador to NATO}, denied <2:it>. "
    "{3:Major General Boris Lukin, the ministry's spokesman}, agreed <3:with it>. "
)


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("the NATO chief", "Paul Brenner"),
        ("The Secretary General", "Paul Brenner"),
        ("The Russian ambassador", "Ivan Sokolov"),
        ("the ambassador", "Ivan Sokolov"),
        ("The general", "Boris Lukin"),
        ("The Turkish ambassador", "Turkish ambassador"),
    ],
)
def test_english_offices(source: str, expected: str) -> None:
    assert names(f"{_NATO}{{4:{source}}} said <4:so>.", "en")[-1] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "{1:Serikat Buruh Melati} menuduh <1:PT Karya Jaya lalai>. {2:Serikat} mengancam <2:mogok>. "
            "{3:Perusahaan itu} membantah <3:tuduhan>.",
            ["Serikat Buruh Melati", "Serikat Buruh Melati", "PT Karya Jaya"],
        ),
        (
            "{1:NATO} menolak <1:itu>. {2:Aliansi itu} meminta <2:waktu>.",
            ["NATO", "NATO"],
        ),
        ("{1:pemerintah} menunda <1:proyek>.", ["pemerintah"]),
        ("{1:serikat} menolak <1:usul itu>.", ["serikat"]),
    ],
)
def test_indonesian_bodies_that_point_back(text: str, expected: list[str]) -> None:
    assert names(text, "id") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("{1:NATO} rejected <1:it>. {2:The alliance} repeated <2:its offer>.", ["NATO", "NATO"]),
        (
            "{1:The dockers' union, Harbour United}, threatened <1:a strike>. {2:The union} meets: <2:a vote>.",
            ["Harbour United", "Harbour United"],
        ),
        (
            "The company filling the bay, Delta Dredging, was late. {1:The company} blamed <1:storms>.",
            ["Delta Dredging"],
        ),
        (
            "The Ministry of Port Works met. {1:The ministry} approved <1:it>.",
            ["Ministry of Port Works"],
        ),
        ("{1:the union} refused <1:it>.", ["union"]),
    ],
)
def test_english_bodies_that_point_back(text: str, expected: list[str]) -> None:
    assert names(text, "en") == expected


@pytest.mark.parametrize(
    ("text", "role", "affiliation"),
    [
        (
            "{1:Serikat Buruh Melati} menolak <1:itu>. “<2:Kami siap>,” ujar {2:ketuanya, Wati Lestari}.",
            "ketua",
            "Serikat Buruh Melati",
        ),
        (
            "{1:Kementerian Pertahanan Rusia} menolak <1:itu>. {2:Juru bicaranya, Boris Lukin}, yakin <2:itu salah>.",
            "Juru bicara",
            "Kementerian Pertahanan Rusia",
        ),
        (
            "{1:Serikat Buruh Melati} menolak <1:itu>. {2:Ketua serikat, Wati Lestari}, marah: <2:tidak adil>.",
            "Ketua",
            "Serikat Buruh Melati",
        ),
    ],
)
def test_indonesian_possessors(text: str, role: str, affiliation: str) -> None:
    reading = read(text, "id")
    last = reading.resolved[-1]
    assert (reading.words(last.role), reading.words(last.affiliation)) == (role, affiliation)


@pytest.mark.parametrize(
    ("text", "name", "affiliation"),
    [
        (
            "{1:Delta Dredging Ltd} denied <1:it>. {2:Its director, Hugo Keller}, blamed <2:storms>.",
            "Hugo Keller",
            "Delta Dredging Ltd",
        ),
        (
            "{1:The Ministry of Port Works} agreed <1:to it>. {2:Ada Quist, the ministry's "
            "director of ports}, said <2:so>.",
            "Ada Quist",
            "Ministry of Port Works",
        ),
        (
            "{1:NATO} warned <1:of it>. {2:General Paul Brenner, the alliance's commander in Europe}, said <2:so>.",
            "Paul Brenner",
            "NATO",
        ),
    ],
)
def test_english_possessors(text: str, name: str, affiliation: str) -> None:
    reading = read(text, "en")
    last = reading.resolved[-1]
    assert [entry.name for entry in last.entries] == [name]
    words = reading.words(last.affiliation) or ""
    assert words.removeprefix("The ") == affiliation
