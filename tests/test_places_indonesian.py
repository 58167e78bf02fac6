"""Places in Indonesian sentences."""

from __future__ import annotations

import pytest

from place_texts import places, read, resolved


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Rapat digelar di Kabupaten Jayapura.", [("Kabupaten Jayapura", "ID", "Papua")]),
        ("Ia lahir di Kota Surabaya.", [("Kota Surabaya", "ID", "Jawa Timur")]),
        ("Warga Provinsi Papua memilih.", [("Papua", "ID", "Papua")]),
        ("Kapal itu melintasi Laut China Selatan.", [("South China Sea", None, None)]),
        ("Kapal itu melintasi Selat Malaka.", [("Strait of Malacca", None, None)]),
        ("Banjir melanda NTB dan Kalteng.", [("Nusa Tenggara Barat", "ID", "Nusa Tenggara Barat"),
                                              ("Kalimantan Tengah", "ID", "Kalimantan Tengah")]),
        ("Delegasi AS tiba di Jenewa.", [("United States", "US", None), ("Geneva", "CH", "Geneva")]),
    ],
)  # fmt: skip
def test_names_and_designators(text: str, expected: list[tuple[str, str | None, str | None]]) -> None:
    assert resolved(text, "id") == expected


def test_a_dateline() -> None:
    assert resolved("KUPANG, KABAR — Harga beras naik.", "id") == [("Kota Kupang", "ID", "Nusa Tenggara Timur")]


def test_a_designator_with_an_unknown_name_stays_open() -> None:
    stored, (mention,) = read("Mereka bertemu di Desa Wololobo sejak pagi.", "id")
    assert stored[mention.start : mention.end] == "Desa Wololobo"
    assert (mention.name, mention.granularity, mention.country, mention.lat) == ("Wololobo", "village", None, None)


def test_what_follows_a_comma_says_where_a_village_lies() -> None:
    text = "Warga Desa Wololobo, Kecamatan Bajawa, Kabupaten Ngada, menolak."
    assert resolved(text, "id") == [
        ("Wololobo", "ID", "Nusa Tenggara Timur"),
        ("Bajawa", "ID", "Nusa Tenggara Timur"),
        ("Kabupaten Ngada", "ID", "Nusa Tenggara Timur"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Joko Surabaya menolak tuduhan itu.",
        "Polda Papua menahan dua orang.",
        "Panglima Kodam Jaya hadir.",
        "Dosen Universitas Indonesia itu setuju.",
        "Satgas Covid-19 Kota Bogor menolak.",
        "Menurut Ketua Bawaslu (Badan) dan KPU Jawa Barat, suara sah.",
        "Pemerintah Provinsi Papua menunda rapat.",
        "Ketua Dewan Pers (DP) Papua menunda rapat.",
        "Undang-Undang Desa Nomor 6 berlaku.",
        "Angkatan Laut menolak.",
    ],
)
def test_organisations_and_people_are_no_places(text: str) -> None:
    assert places(text, "id") == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Batu itu jatuh.", []),
        ("Pati sayur itu mahal.", []),
        ("Negara Barat menolak.", []),
        ("Ia menanam pisang di Batu, Jawa Timur.", ["Batu", "Jawa Timur"]),
        ("Ia menanam pisang di Pati.", ["Pati"]),
    ],
)
def test_ordinary_words_need_evidence(text: str, expected: list[str]) -> None:
    assert places(text, "id") == expected


def test_offices_leave_the_place_a_name() -> None:
    assert places("Wali Kota Bogor Anton Wiratma bertemu Gubernur Jawa Timur Sri Lestari.", "id") == [
        "Bogor",
        "Jawa Timur",
    ]
    assert places("Presiden Rusia Vladimir Putin tiba.", "id") == ["Rusia"]


def test_compounds() -> None:
    assert places("Bupati se-Jawa Barat dan milisi pro-Moskow bertemu.", "id") == ["Jawa Barat", "Moskow"]


@pytest.mark.parametrize(
    ("text", "kind", "name"),
    [
        ("Moskow mengatakan bahwa itu tidak benar.", "metonym", "Russia"),
        ("Ia yakin Moskow mengobarkan perang.", "metonym", "Russia"),
        ("Ketika itu Moskow menjadi tuan rumah.", "place", "Moscow"),
        ("NATO memperingatkan Moskow.", "metonym", "Russia"),
        ("Gedung Putih menolak berkomentar.", "metonym", "United States"),
        ("Ia tiba di Moskow.", "place", "Moscow"),
        ("Pejabat Rusia itu diam.", "place", "Russia"),
    ],
)
def test_capitals_and_palaces(text: str, kind: str, name: str) -> None:
    _, (mention,) = read(text, "id")
    assert (mention.kind, mention.name) == (kind, name)


def test_a_bare_name_is_in_indonesia_first() -> None:
    assert resolved("Ia pindah ke Semarang.", "id") == [("Kota Semarang", "ID", "Jawa Tengah")]


def test_a_district_whose_regency_is_not_named_stays_open() -> None:
    assert resolved("Kebakaran terjadi di Kecamatan Sukamaju.", "id")[0][1:] == (None, None)
