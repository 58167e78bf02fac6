"""Several speakers, both sides, unnamed people and groups, capitals and peoples as voices."""

from __future__ import annotations

import pytest

from speaker_samples import names, read


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "{1:Panglima TNI Marsekal Rudi Hartanto dan Kapolri Jenderal (Pol) Listya Prabawa} mengingatkan <1:itu>.",
            "Listya Prabawa + Rudi Hartanto",
        ),
        ("{1:Baik Moskow maupun NATO} berharap <1:damai>.", "NATO + Russia"),
        (
            "{1:kepolisian bersama TNI dan pemda setempat} menjamin <1:itu>.",
            "TNI + kepolisian + pemda setempat",
        ),
        ("Sarwo tiba. {1:Sarwo dan Nyoman} setuju <1:soal itu>.", "Nyoman + Sarwo"),
        (
            "Mahesa dan Audrey maju. {1:Pasangan calon gubernur Sagara, Mahesa-Audrey Jonatan}, menang: <1:unggul>.",
            "Audrey Jonatan + Mahesa",
        ),
        ("{1:pihak perusahaan dan keluarga} meminta <1:waktu>.", "keluarga + pihak perusahaan"),
        # One body, one office, one group.
        ("{1:Kementerian Pemuda dan Olahraga} menunda <1:laga>.", "Kementerian Pemuda dan Olahraga"),
        (
            "{1:Badan Meteorologi, Klimatologi, dan Geofisika} memperkirakan <1:hujan>.",
            "Badan Meteorologi, Klimatologi, dan Geofisika",
        ),
        ("{1:Presiden dan CEO Kale Group, Zeynep Okyay}, yakin <1:itu>.", "Zeynep Okyay"),
        ("{1:para petani dan nelayan} menolak <1:itu>.", "para petani dan nelayan"),
    ],
)
def test_indonesian_lists(text: str, expected: str) -> None:
    assert names(text, "id") == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("{1:NATO and Moscow} welcomed <1:it>.", "NATO + Russia"),
        ("{1:NATO and Moscow both} welcomed <1:it>.", "NATO + Russia"),
        ("{1:Both Kiev and the union} refused <1:it>.", "Ukraine + union"),
        ("{1:Turkey, Poland and Estonia} agreed <1:to it>.", "Estonia + Poland + Turkey"),
        (
            "{1:Jens Holt, NATO's chief, and Ivan Sokolov, the Russian foreign minister,} met: <1:peace>.",
            "Ivan Sokolov + Jens Holt",
        ),
        ("{1:Anna Vogel and Tom Reed} agreed <1:to it>.", "Anna Vogel + Tom Reed"),
        ("{1:Russian and American officials} agreed <1:to it>.", "Russian and American officials"),
        (
            "{1:the Department of Health and Human Services} denied <1:it>.",
            "Department of Health and Human Services",
        ),
    ],
)
def test_english_lists(text: str, expected: str) -> None:
    assert names(text, "en") == [expected]


_DISPUTE = (
    "{1:Paul Brenner, Sekretaris Jenderal NATO}, menuduh <1:Rusia mengirim pasukan>. "
    "{2:Moskow} membantah <2:tuduhan NATO>. {3:Ivan Sokolov, Duta Besar Rusia untuk NATO}, "
    "menyebut <3:itu propaganda>. "
    "{4:Bagus Pranoto, peneliti Pusat Studi Laut}, menilai <4:Ukraina dan Polandia cemas soal "
    "Ukraina dan Ukraina>. "
)


@pytest.mark.parametrize("source", ["Kedua belah pihak", "kedua pihak", "Keduanya"])
def test_both_sides_in_indonesian(source: str) -> None:
    """Ukraine is named most and does not speak; the expert is no party."""
    found = read(f"{_DISPUTE}{{5:{source}}} sepakat <5:bertemu lagi>.", "id")
    assert sorted(entry.name for entry in found.resolved[-1].entries) == ["NATO", "Russia"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "{1:Gubernur Rangga Aditya} menunda <1:proyek>. {2:Serikat Buruh Melati} menyambut "
            "baik <2:penundaan>. "
            "{3:Kedua belah pihak} sepakat <3:bertemu>.",
            "Rangga Aditya + Serikat Buruh Melati",
        ),
        # With one side there are no two; the phrase stands for itself.
        ("{1:Rusia} menolak <1:usul itu>. {2:Kedua pihak} sepakat <2:bertemu>.", "Kedua pihak"),
        ("{1:kedua belah pihak} sepakat <1:bertemu>.", "kedua belah pihak"),
    ],
)
def test_other_parties(text: str, expected: str) -> None:
    assert names(text, "id")[-1].casefold() == expected.casefold()


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("Both sides", "NATO + Russia"),
        ("both countries", "NATO + Russia"),
        ("the two sides", "NATO + Russia"),
    ],
)
def test_both_sides_in_english(source: str, expected: str) -> None:
    text = (
        "{1:Paul Brenner, NATO's Secretary General}, accused <1:Russia of it>. {2:Moscow} denied "
        "<2:NATO's claim>. "
        "{3:A NATO official} doubted <3:it>. {4:Ilze Berg, an analyst at the Daugava Forum}, "
        "feared <4:for Ukraine>. "
        f"{{5:{source}}} say <5:so>, and {{6:each}} blames <6:the other>."
    )
    assert names(text, "en")[-2:] == [expected, expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("{1:Seorang diplomat NATO yang enggan disebut namanya} ragu <1:soal itu>.", "seorang diplomat NATO"),
        ("{1:Sejumlah perwira NATO di Brussel} yakin <1:itu>.", "sejumlah perwira NATO"),
        (
            "{1:dua sumber di kementerian luar negeri Turki} menyebut <1:itu>.",
            "dua sumber di kementerian luar negeri Turki",
        ),
        ("{1:Warga} menolak <1:itu>.", "warga"),
        ("{1:Negara-negara ASEAN} sepakat <1:bertemu>.", "ASEAN"),
        ("{1:para hakim MK} menolak <1:itu>.", "MK"),
    ],
)
def test_indonesian_unnamed(text: str, expected: str) -> None:
    assert names(text, "id") == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "{1:A diplomat from an eastern state, who asked not to be named,} said <1:so>.",
            "a diplomat from an eastern state",
        ),
        ("{1:One Russian diplomat} said <1:so>.", "one Russian diplomat"),
        ("{1:Several shopkeepers near the old quay} hope <1:so>.", "several shopkeepers near the old quay"),
        ("{1:The separatists} claim <1:so>.", "separatists"),
        ("{1:Republican lawyers} said <1:so>. They are Republican.", "Republican lawyers"),
        ("NATO leaders closed a summit. {1:The leaders} demand <1:talks>.", "NATO leaders"),
        (
            "{1:NATO} met: <1:talks>. It hosts the alliance's foreign ministers. {2:The 28 "
            "ministers} condemned <2:it>.",
            "NATO foreign ministers",
        ),
        (
            "{1:The dockers' union, Harbour United}, refused <1:it>. {2:its members} want <2:a vote>.",
            "Harbour United",
        ),
    ],
)
def test_english_unnamed(text: str, expected: str) -> None:
    assert names(text, "en")[-1] == expected


@pytest.mark.parametrize(
    ("source", "name", "by"),
    [
        ("Moskow", "Russia", "metonym"),
        ("Kremlin", "Russia", "metonym"),
        ("Gedung Putih", "United States", "metonym"),
        ("Pemerintah Ukraina", "Ukraine", "name"),
        ("pihak Rusia", "Russia", "name"),
        ("RI", "Indonesia", "name"),
    ],
)
def test_indonesian_voices(source: str, name: str, by: str) -> None:
    (resolved,) = read(f"{{1:{source}}} menolak <1:itu>.", "id").resolved
    assert ([(entry.name, entry.kind) for entry in resolved.entries], resolved.by) == ([(name, "state")], by)


@pytest.mark.parametrize(
    ("source", "name"),
    [
        ("Washington", "United States"),
        ("Moscow's", "Russia"),
        ("the Russians", "Russia"),
        ("Russian", "Russia"),
        ("The Turkish government", "Turkey"),
        ("the Kremlin", "Russia"),
    ],
)
def test_english_voices(source: str, name: str) -> None:
    assert names(f"{{1:{source}}} offer <1:to talk>.", "en") == [name]


def test_a_surname_is_no_state() -> None:
    text = "{1:Senator Amy Jordan} said <1:no>. {2:Jordan} said <2:so>."
    assert names(text, "en") == ["Amy Jordan", "Amy Jordan"]
