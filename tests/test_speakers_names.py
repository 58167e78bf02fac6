"""People and bodies by name: where a long introduction is cut, short names, appositions, acronyms."""

from __future__ import annotations

import pytest

from speaker_samples import names, read

_INDONESIAN = [
    # office, body, rank, name
    (
        "{1:Kepala Bidang Humas Polda Papua Komisaris Besar Ahmad Kamal} mengatakan <1:situasi aman>.",
        "Ahmad Kamal",
    ),
    ("{1:Gubernur Jawa Timur Soeprapto Hadi} menilai <1:harga beras stabil>.", "Soeprapto Hadi"),
    ("“<1:Sudah selesai>,” kata {1:Direktur RSUD Sinar Kasih Tono Wibowo}.", "Tono Wibowo"),
    ("{1:Panglima TNI Marsekal Rudi Hartanto} meminta <1:prajurit siaga>.", "Rudi Hartanto"),
    ("{1:Duta Besar Rusia untuk PBB, Ivan Sokolov}, membantah <1:laporan itu>.", "Ivan Sokolov"),
    ("{1:juru bicara Kremlin Dmitry Orlov} menyebut <1:tuduhan itu palsu>.", "Dmitry Orlov"),
    ("{1:Ketua Umum PSSM Eko Harsono} memastikan <1:laga digelar>.", "Eko Harsono"),
    ("{1:Direktur Eksekutif Walhi Zaki Suhada} menolak <1:izin itu>.", "Zaki Suhada"),
    ("{1:CEO Samudra Eko Harsono} menolak <1:usul itu>.", "Eko Harsono"),
    ("{1:PM Petrovna} menolak <1:seruan itu>.", "Petrovna"),
    ("{1:PM Israel Dov Levin} menolak <1:seruan itu>.", "Dov Levin"),
    ("{1:Menlu Rini} menolak <1:seruan itu>.", "Rini"),
    # ministries with commas
    (
        "{1:Menteri Desa, Pembangunan Daerah Tertinggal, dan Transmigrasi Bakri Salim} berharap <1:dana cair>.",
        "Bakri Salim",
    ),
    (
        "{1:Menteri Koordinator Politik, Hukum, dan Keamanan Joko Prasetyo} menegaskan <1:aturan itu berlaku>.",
        "Joko Prasetyo",
    ),
    ("{1:Wakil Menteri Pertahanan Rusia Igor Petrov} membantah <1:penumpukan pasukan>.", "Igor Petrov"),
    # the name first, the office after the comma
    ("{1:Sari (20), salah satu donor}, mengatakan <1:prosesnya cepat>.", "Sari"),
    ("{1:Toivo, guru di kota pelabuhan Narva}, berkata <1:sekolah tetap buka>.", "Toivo"),
    ("{1:Bagus Pranoto, peneliti Pusat Studi Laut di Jakarta}, menilai <1:izin itu cacat>.", "Bagus Pranoto"),
    ("{1:Rini Astuti dari Yayasan Pesisir Biru} memuji <1:keputusan itu>.", "Rini Astuti"),
    (
        "{1:Pengamat kelautan dari Universitas Samudra, Padang, Galih Permana}, menilai <1:data kurang>.",
        "Galih Permana",
    ),
    ("{1:Ketua serikat, Wati Lestari}, mengancam <1:mogok>.", "Wati Lestari"),
    (
        "{1:pengamat transportasi Alex Lim sekaligus anggota Ombudsman RI} menyampaikan <1:kritik>.",
        "Alex Lim",
    ),
    ("{1:seorang pedagang bernama Siti Rahma} mengeluhkan <1:harga cabai>.", "Siti Rahma"),
]

_ENGLISH = [
    ("{1:General Paul Brenner, the alliance's commander in Europe}, warned <1:of delays>.", "Paul Brenner"),
    ("{1:Kremlin spokesman Dmitry Orlov} called <1:the claim absurd>.", "Dmitry Orlov"),
    ("{1:Polish foreign minister Marek Nowak} believes <1:the threat remains>.", "Marek Nowak"),
    ("{1:the Secretary of State, Ellen Marsh}, called <1:the flights reckless>.", "Ellen Marsh"),
    ("{1:Secretary of State Ellen Marsh} said <1:talks would resume>.", "Ellen Marsh"),
    ("{1:District police chief Rudi Hartanto} said <1:two men had been held>.", "Rudi Hartanto"),
    ("{1:President Andrei Kovalenko of Ukraine} denied <1:any promise>.", "Andrei Kovalenko"),
    (
        "{1:Kadri Lepik of the Institute for Sea Studies in Tallinn} said <1:the plan was late>.",
        "Kadri Lepik",
    ),
    ("{1:Sen. Laura Pike (R-Ohio)} opposed <1:the bill>.", "Laura Pike"),
    ("{1:Harbour Watch's Jill Osborne} doubted <1:the figures>.", "Jill Osborne"),
    (
        "{1:Oleg Marin, a retired naval captain who lectures in Kaliningrad}, said <1:the sea was free>.",
        "Oleg Marin",
    ),
    ("{1:Dr. Amara Obi, 43, an epidemiologist at Lagos General}, urged <1:caution>.", "Amara Obi"),
]


@pytest.mark.parametrize(("text", "name"), _INDONESIAN)
def test_indonesian_introductions(text: str, name: str) -> None:
    assert names(text, "id") == [name]


@pytest.mark.parametrize(("text", "name"), _ENGLISH)
def test_english_introductions(text: str, name: str) -> None:
    assert names(text, "en") == [name]


@pytest.mark.parametrize(
    ("text", "role", "affiliation"),
    [
        ("{1:Menteri Luar Negeri Rusia Ivan Sokolov} menolak <1:usul itu>.", "Menteri Luar Negeri", "Rusia"),
        (
            "{1:Duta Besar Rusia untuk NATO Ivan Sokolov} hadir: <1:rapat selesai>.",
            "Duta Besar Rusia untuk NATO",
            "Rusia",
        ),
        (
            "{1:Bagus Pranoto, peneliti Pusat Studi Laut di Jakarta}, yakin <1:itu>.",
            "peneliti",
            "Pusat Studi Laut",
        ),
        ("{1:Wati Lestari, pakar Rusia}, ragu <1:akan itu>.", "pakar Rusia", None),
        ("{1:Rini Astuti dari Yayasan Pesisir Biru} memuji <1:itu>.", None, "Yayasan Pesisir Biru"),
        (
            "{1:Ketua Umum Asosiasi Nelayan, Rudi Salim}, protes: <1:harga turun>.",
            "Ketua Umum",
            "Asosiasi Nelayan",
        ),
    ],
)
def test_indonesian_role_and_affiliation(text: str, role: str | None, affiliation: str | None) -> None:
    reading = read(text, "id")
    (resolved,) = reading.resolved
    assert (reading.words(resolved.role), reading.words(resolved.affiliation)) == (role, affiliation)


@pytest.mark.parametrize(
    ("text", "role", "affiliation"),
    [
        ("{1:Paul Brenner, NATO's Secretary General}, said <1:so>.", "Secretary General", "NATO"),
        ("{1:Ivan Sokolov, Russia's ambassador to NATO}, said <1:so>.", "ambassador to NATO", "Russia"),
        ("{1:Anna Vogel, the German chancellor}, said <1:so>.", "chancellor", "German"),
        (
            "{1:Jill Osborne, an analyst at the Daugava Forum in Riga}, said <1:so>.",
            "analyst",
            "Daugava Forum",
        ),
        ("{1:Kremlin spokesman Dmitry Orlov} said <1:so>.", "spokesman", "Kremlin"),
        (
            "{1:Kadri Lepik of the Institute for Sea and Border Studies} said <1:so>.",
            None,
            "Institute for Sea and Border Studies",
        ),
        ("{1:Ida Berg of the conservation group Green Fjord} said <1:so>.", None, "Green Fjord"),
        ("{1:Congressman Tom Reed, a Smith supporter}, said <1:so>.", "Congressman", None),
    ],
)
def test_english_role_and_affiliation(text: str, role: str | None, affiliation: str | None) -> None:
    reading = read(text, "en")
    (resolved,) = reading.resolved
    assert (reading.words(resolved.role), reading.words(resolved.affiliation)) == (role, affiliation)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "{1:Bupati Rangga Aditya Putra} menolak <1:usul itu>. “<2:Belum siap>,” kata {2:Rangga}.",
            ["Rangga Aditya Putra"] * 2,
        ),
        # The full name stands elsewhere and does not speak.
        (
            "Pelantikan Rangga Aditya berlangsung kemarin. {1:Rangga} mengatakan <1:ia siap>.",
            ["Rangga Aditya"],
        ),
        (
            "{1:Presiden Joko Hartono} hadir: <1:rapat selesai>. {2:Presiden Jokohar} meminta <2:laporan>.",
            ["Joko Hartono"] * 2,
        ),
        (
            "{1:Wali Kota Tri Rismawati} berharap <1:warga sabar>. {2:Risma} meminta <2:data>.",
            ["Tri Rismawati"] * 2,
        ),
        (
            "{1:Menteri Desa, Pembangunan Daerah Tertinggal} berharap <1:dana cair>, dan Transmigrasi.",
            ["menteri Desa, Pembangunan Daerah Tertinggal"],
        ),
    ],
)
def test_indonesian_short_names(text: str, expected: list[str]) -> None:
    assert [name.casefold() for name in names(text, "id")] == [name.casefold() for name in expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("{1:Martin Alder, a lawyer}, asked <1:why>. {2:Mr Alder} said <2:no>.", ["Martin Alder"] * 2),
        ("{1:Hale} said <1:no>. Susan Hale was elected in 2010.", ["Susan Hale"]),
        # A title with a gender keeps two people of one surname apart.
        (
            "President Bill Carter spoke first. Nora Carter came later, and she waved. "
            "{1:Mrs. Carter} said <1:no>. {2:Mr. Carter} said <2:yes>.",
            ["Nora Carter", "Bill Carter"],
        ),
        # A short name goes on meaning whom it meant before.
        (
            "{1:Governor Susan Hale} said <1:no>. {2:Hale} said <2:so>. Officer Mark Hale left. {3:Hale} said <3:it>.",
            ["Susan Hale"] * 3,
        ),
    ],
)
def test_english_short_names(text: str, expected: list[str]) -> None:
    assert names(text, "en") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "{1:Mahkamah Konstitusi (MK)} menolak <1:gugatan>. {2:MK} menilai <2:dalilnya lemah>.",
            ["Mahkamah Konstitusi"] * 2,
        ),
        (
            "{1:Badan Nasional Penyelamatan Laut atau Bapenla} memastikan <1:pencarian berlanjut>. "
            "{2:Bapenla} meminta <2:nelayan waspada>.",
            ["Badan Nasional Penyelamatan Laut"] * 2,
        ),
        (
            "Komisi Pemilihan Umum bersidang. {1:KPU} mengumumkan <1:hasilnya>.",
            ["Komisi Pemilihan Umum"],
        ),
        ("{1:NATO} menolak <1:klaim itu>.", ["NATO"]),
        (
            "Pakta Pertahanan Atlantik Utara (NATO) bersidang. {1:NATO} menolak <1:klaim itu>.",
            ["NATO"],
        ),
        (
            "{1:Ombudsman RI Perwakilan Jakarta Raya} meminta <1:data>. {2:Ombudsman Jakarta "
            "Raya} menunggu: <2:jawaban>.",
            ["Ombudsman RI Perwakilan Jakarta Raya"] * 2,
        ),
    ],
)
def test_indonesian_acronyms(text: str, expected: list[str]) -> None:
    assert names(text, "id") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "{1:The Port Safety Board (PSB)} closed <1:the pier>. {2:The PSB} said <2:it was unsafe>.",
            ["Port Safety Board"] * 2,
        ),
        (
            "{1:The World Health Organization (WHO)} warned <1:of flu>. {2:WHO} said <2:so>.",
            ["WHO"] * 2,
        ),
        ("{1:The Russian defence ministry} said <1:so>.", ["Russian Defence Ministry"]),
        ("{1:The defence ministry in Moscow} said <1:so>.", ["Russian Defence Ministry"]),
        ("In Moscow {1:the foreign ministry} said <1:so>.", ["Russian Foreign Ministry"]),
        ("{1:Russia's security service} said <1:so>.", ["Russian security service"]),
        ("{1:NATO's press office} said <1:so>.", ["NATO press office"]),
        ("{1:Mrs. Hale's campaign} said <1:so>.", ["Hale campaign"]),
        ("{1:The Foreign Office} said <1:so>.", ["Foreign Office"]),
    ],
)
def test_english_bodies(text: str, expected: list[str]) -> None:
    assert names(text, "en") == expected


@pytest.mark.parametrize(
    ("text", "name"),
    [
        # A source that was cut at the comma gets the name beside it.
        ("Sari (20), {1:salah satu donor}, mengatakan <1:prosesnya cepat>.", "Sari"),
        ("“<1:Kami menunggu>,” ujar {1:ketuanya}, Wati Lestari.", "Wati Lestari"),
        (
            "{1:Menteri Desa, Pembangunan Daerah Tertinggal}, dan Transmigrasi Bakri Salim berharap <1:dana cair>.",
            "Bakri Salim",
        ),
        ("Di Lamongan, {1:seorang warga} mengeluhkan <1:banjir>.", "seorang warga"),
    ],
)
def test_cut_sources(text: str, name: str) -> None:
    assert names(text, "id") == [name]
